//! An operation and its input become method, url, headers and body. Sends nothing.

use crate::check::{Findings, check_bytes};
use crate::input::{Input, PermissionType, at, unknown_input};
use crate::issue::{Issue, Segment, Severity};
use crate::note::{self, Telling};
use crate::path::Path;
use crate::sentence as say;
use crate::table::{Answer, ByApplication, Id, Method, Operation, Page, Parameter};
use std::fmt;

/// Where v1.0 of Microsoft Graph lies.
pub const BASE_URL: &str = "https://graph.microsoft.com/v1.0";

/// The preference for members declared after `unknownFutureValue`.
const INCLUDE_UNKNOWN: &str = "include-unknown-enum-members";

/// The most issues that a refusal's text tells.
const MOST_TOLD: usize = 10;

/// A request that Graph accepts as far as its pages tell. The access token is not part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// The operation's id.
    pub operation: &'static str,
    /// The verb.
    pub method: Method,
    /// The absolute url.
    pub url: String,
    /// The headers, without `Authorization`.
    pub headers: Vec<(&'static str, String)>,
    /// The body as JSON text.
    pub body: Option<String>,
    /// What may be wrong with it all the same.
    pub warnings: Vec<Issue>,
}

/// Why there is no request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The operation's id.
    pub operation: &'static str,
    /// Every error, in the order of the text.
    pub issues: Vec<Issue>,
    /// The warnings beside them.
    pub warnings: Vec<Issue>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(text, "{}", self.operation)?;
        for (index, issue) in self.issues.iter().take(MOST_TOLD).enumerate() {
            text.write_str(if index == 0 { ": " } else { "; " })?;
            for (step, segment) in issue.path.iter().enumerate() {
                match segment {
                    Segment::Name(name) => write!(text, "{}{name}", if step == 0 { "" } else { "." })?,
                    Segment::Index(index) => write!(text, "[{index}]")?,
                }
            }
            write!(text, " {}", issue.message)?;
        }
        match self.issues.len().saturating_sub(MOST_TOLD) {
            0 => Ok(()),
            more => write!(text, "; and {more} more"),
        }
    }
}

impl std::error::Error for Refusal {}

/// The body where it is optional and absent.
const EMPTY: &[u8] = b"{}";

impl Operation {
    /// Builds the request.
    ///
    /// # Errors
    /// With every issue at once, where one of them is an error.
    pub fn request(&'static self, mut input: Input<'_>) -> Result<Request, Refusal> {
        self.name_unknown(&mut input);
        let url = self.url(&mut input);
        let mut headers = self.actor_headers(&mut input);
        let mut found = Findings::new();
        found.clear(input.allow);
        let text = self.body_text(&mut input);
        if let (Some(body), Some(text)) = (self.body, text) {
            check_bytes(body.of, body.form, text, &Path::ROOT.name("body"), &mut found);
            headers.insert(0, ("Content-Type", String::from("application/json")));
        }
        if let Some(prefer) = self.prefer(input.return_representation, found.evolves) {
            headers.insert(usize::from(text.is_some()), ("Prefer", prefer));
        }
        let text = text.unwrap_or_default();
        let all = note::issues(input.issues, &found.tape, text);
        let (issues, warnings): (Vec<_>, Vec<_>) = all.into_iter().partition(|issue| issue.severity == Severity::Error);
        if !issues.is_empty() {
            return Err(Refusal { operation: self.id, issues, warnings });
        }
        let body = self.body.and_then(|_| String::from_utf8(found.edits.finish(text).unwrap_or(text).to_vec()).ok());
        Ok(Request { operation: self.id, method: self.method, url, headers, body, warnings })
    }

    /// Checks a body's text alone; paths begin at its root. Of an operation without body nothing is found.
    ///
    /// ```
    /// use graph_shifts::{Code, UPDATE_OPEN_SHIFT};
    ///
    /// let issues = UPDATE_OPEN_SHIFT.check(r#"{"draftOpenShift":null,"sharedOpenShift":null}"#.as_bytes());
    /// assert_eq!(issues[0].code, Code::NoVersion);
    /// ```
    #[must_use]
    pub fn check(&'static self, json: &[u8]) -> Vec<Issue> {
        let mut found = Findings::new();
        if let Some(body) = self.body {
            check_bytes(body.of, body.form, json, &Path::ROOT, &mut found);
        }
        note::issues(Vec::new(), &found.tape, json)
    }

    /// The body's text; what is missing or too much is told.
    fn body_text<'i>(&'static self, input: &mut Input<'i>) -> Option<&'i [u8]> {
        match (self.body, input.body) {
            (Some(_), Some(text)) => Some(text),
            (Some(body), None) if body.optional => Some(EMPTY),
            // There is nothing to send without it, whatever is allowed.
            (Some(_), None) => {
                input.issues.push(Telling::new(say::MISSING, at("body")).page(self.page).issue());
                None
            }
            (None, _) => None,
        }
    }

    /// Tells which of the given names the operation does not take; names read from JSON have been told already.
    fn name_unknown(&'static self, input: &mut Input<'_>) {
        let takes = |name: &str| self.options().any(|option| option == name);
        let mut unknown = Vec::new();
        for (name, _) in &input.parameters {
            if !self.parameters.iter().any(|parameter| parameter.name == name) {
                unknown.push(name.to_string());
            }
        }
        for (name, given) in [
            ("filter", input.filter.is_some()),
            ("orderBy", input.order_by.is_some()),
            ("top", input.top.is_some()),
            ("skipToken", input.skip_token.is_some()),
            ("query", !input.query.is_empty()),
            ("returnRepresentation", input.return_representation),
            ("actsAs", input.acts_as.is_some()),
            ("passthrough", input.passthrough.is_some()),
        ] {
            if given && !takes(name) {
                unknown.push(name.to_owned());
            }
        }
        if input.body.is_some() && self.body.is_none() {
            unknown.push(String::from("body"));
        }
        input.issues.extend(unknown.iter().map(|name| unknown_input(self, name)));
    }

    fn url(&'static self, input: &mut Input<'_>) -> String {
        let mut url = String::new();
        match &input.base_url {
            None => url.push_str(BASE_URL),
            Some(base) if crate::base_url::is_allowed(base) => url.push_str(base.strip_suffix('/').unwrap_or(base)),
            Some(_) => input.issues.push(Telling::new(say::BASE, at("baseUrl")).issue()),
        }
        let mut rest = self.path;
        for parameter in self.parameters {
            let Some((before, behind)) = rest.split_once('{') else { break };
            url.push_str(before);
            if let Some(value) = self.parameter(parameter, input) {
                percent_encode(&value, &mut url);
            }
            rest = behind.split_once('}').map_or("", |(_, behind)| behind);
        }
        url.push_str(rest);
        self.query(input, &mut url);
        url
    }

    fn parameter(&'static self, parameter: &Parameter, input: &mut Input<'_>) -> Option<String> {
        let Some((_, value)) = input.parameters.iter().rfind(|(name, _)| name == parameter.name) else {
            if !input.given.iter().any(|name| name == parameter.name) {
                input.issues.push(Telling::new(say::MISSING, at(parameter.name)).page(self.page).issue());
            }
            return None;
        };
        let value = value.to_string();
        let foreign = parameter.id.foreign(value.as_bytes());
        if parameter.id == Id::Guid {
            if !is_guid(&value) {
                input.issues.push(Telling::new(say::GUID, at(parameter.name)).issue());
            }
        } else if value.is_empty() || matches!(&*value, "." | "..") || value.chars().any(char::is_control) {
            input.issues.push(Telling::new(say::SEGMENT, at(parameter.name)).issue());
        } else if let (Some(foreign), Id::Prefix(own)) = (foreign, parameter.id) {
            input.issues.push(Telling::new(say::PREFIX, at(parameter.name)).words([foreign, own]).page(self.page).issue());
        }
        Some(value)
    }

    /// The headers that tell who acts, and what to know about it.
    fn actor_headers(&'static self, input: &mut Input<'_>) -> Vec<(&'static str, String)> {
        let mut headers = Vec::new();
        if let Some(user) = &input.acts_as {
            if !is_guid(user) {
                input.issues.push(Telling::new(say::GUID, at("actsAs")).issue());
            }
            headers.push(("MS-APP-ACTS-AS", user.clone().into_owned()));
        }
        if let Some(integration) = &input.passthrough {
            let visible = integration.bytes().all(|byte| byte.is_ascii_graphic());
            if !visible || integration.is_empty() {
                input.issues.push(Telling::new(say::HEADER, at("passthrough")).page(Page::GUIDE).issue());
            }
            headers.push(("X-MS-WFMPassthrough", integration.clone().into_owned()));
        }
        if input.permission_type == Some(PermissionType::Application) {
            let (sentence, name) = match self.by_application {
                ByApplication::ActsAs if input.acts_as.is_none() => (say::ACTS_AS, "actsAs"),
                ByApplication::Contradicted => (say::CONTRADICTED, "permissionType"),
                ByApplication::Ended => (say::ENDED, "permissionType"),
                _ => return headers,
            };
            input.issues.push(Telling::new(sentence, at(name)).page(self.page).issue());
        }
        headers
    }

    /// The preferences to send: the entity where it is wanted, and every member where one may come or is written.
    fn prefer(&'static self, representation: bool, evolves: bool) -> Option<String> {
        let answered = match self.answer {
            Answer::NothingOr(of) if representation => Some(of),
            Answer::Entity(of) | Answer::Collection(of) => Some(of),
            _ => None,
        };
        match (representation, evolves || answered.is_some_and(crate::table::Type::evolves)) {
            (false, false) => None,
            (false, true) => Some(String::from(INCLUDE_UNKNOWN)),
            (true, false) => Some(String::from("return=representation")),
            (true, true) => Some(["return=representation, ", INCLUDE_UNKNOWN].concat()),
        }
    }
}

/// Whether `text` is 32 hexadecimal digits in their five groups.
fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 8 | 13 | 18 | 23) { byte == b'-' } else { byte.is_ascii_hexdigit() })
}

/// Appends `text` with everything outside RFC 3986's unreserved characters as its percent-encoded bytes.
pub(crate) fn percent_encode(text: &str, url: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            url.push('%');
            url.extend(
                [byte >> 4, byte & 15]
                    .iter()
                    .filter_map(|digit| char::from_digit(u32::from(*digit), 16))
                    .map(|digit| digit.to_ascii_uppercase()),
            );
        }
    }
}
