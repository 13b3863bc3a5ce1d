//! An operation and its input become method, url, headers and body. Sends nothing.

use crate::check::{Findings, check_bytes};
use crate::code::Code;
use crate::input::{Input, PermissionType, unknown_input};
use crate::issue::{Issue, Segment, Severity};
use crate::note::Issues;
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

/// A request but for its body, with what was found in that and in the input.
struct Draft {
    url: String,
    headers: Vec<(&'static str, String)>,
    found: Findings,
}

impl Operation {
    /// Builds the request.
    ///
    /// # Errors
    /// With every issue at once, where one of them is an error.
    pub fn request(&'static self, input: Input<'_>) -> Result<Request, Refusal> {
        let text = input.body;
        let Draft { url, headers, found } = self.draft(input);
        let refused = found.issues.refuse();
        let mut body = Vec::new();
        if let Some(text) = text.filter(|_| !refused) {
            found.write(text, &mut body);
        }
        let (issues, warnings) =
            found.issues.into_list(text.unwrap_or_default()).into_iter().partition(|issue| issue.severity == Severity::Error);
        if refused {
            return Err(Refusal { operation: self.id, issues, warnings });
        }
        let body = String::from_utf8(body).ok();
        Ok(Request { operation: self.id, method: self.method, url, headers, body, warnings })
    }

    /// Checks a body's text alone; paths begin at its root.
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
        check_bytes(self.body, json, &Path::ROOT, &mut found);
        found.issues.into_list(json)
    }

    /// The names of the options that the operation takes.
    pub fn options(&self) -> impl Iterator<Item = &'static str> {
        let representation = matches!(self.answer, Answer::NothingOr(_)).then_some("returnRepresentation");
        let passthrough = self.passthrough.then_some("passthrough");
        representation.into_iter().chain(["actsAs", "permissionType"]).chain(passthrough).chain(["baseUrl", "allow"])
    }

    fn draft(&'static self, mut input: Input<'_>) -> Draft {
        let mut found = Findings::new();
        found.issues = std::mem::take(&mut input.issues);
        self.name_unknown(&input, &mut found.issues);
        let url = self.url(&input, &mut found.issues);
        let mut headers = self.actor_headers(&input, &mut found.issues);
        let root = Path::ROOT;
        let here = root.name("body");
        match input.body {
            Some(text) => {
                found.issues.allow(input.allow);
                check_bytes(self.body, text, &here, &mut found);
            }
            // There is nothing to send without it, whatever is allowed.
            None => {
                found.issues.error(Code::Required, &here, None, say::MISSING).page(self.page);
            }
        }
        if let Some(prefer) = self.prefer(input.return_representation, found.evolves) {
            headers.insert(0, ("Prefer", prefer));
        }
        headers.insert(0, ("Content-Type", String::from("application/json")));
        Draft { url, headers, found }
    }

    /// Tells which of the given names the operation does not take; names read from JSON have been told already.
    fn name_unknown(&'static self, input: &Input<'_>, issues: &mut Issues) {
        for (name, _) in &input.parameters {
            if !self.parameters.iter().any(|parameter| parameter.name == name) {
                unknown_input(issues, self, name);
            }
        }
        if input.return_representation && !matches!(self.answer, Answer::NothingOr(_)) {
            unknown_input(issues, self, "returnRepresentation");
        }
        if input.passthrough.is_some() && !self.passthrough {
            unknown_input(issues, self, "passthrough");
        }
    }

    fn url(&'static self, input: &Input<'_>, issues: &mut Issues) -> String {
        let mut url = String::new();
        match &input.base_url {
            None => url.push_str(BASE_URL),
            Some(base) if crate::base_url::is_allowed(base) => url.push_str(base.strip_suffix('/').unwrap_or(base)),
            Some(_) => {
                issues.error(Code::BadBaseUrl, &Path::ROOT.name("baseUrl"), None, say::BASE);
            }
        }
        let mut rest = self.path;
        for parameter in self.parameters {
            let Some((before, behind)) = rest.split_once('{') else { break };
            url.push_str(before);
            if let Some(value) = self.parameter(parameter, input, issues) {
                percent_encode(value, &mut url);
            }
            rest = behind.split_once('}').map_or("", |(_, behind)| behind);
        }
        url.push_str(rest);
        url
    }

    fn parameter<'i>(&'static self, parameter: &Parameter, input: &'i Input<'_>, issues: &mut Issues) -> Option<&'i str> {
        let root = Path::ROOT;
        let here = root.name(parameter.name);
        let Some((_, value)) = input.parameters.iter().rfind(|(name, _)| name == parameter.name) else {
            if !input.given.iter().any(|name| name == parameter.name) {
                issues.error(Code::Required, &here, None, say::MISSING).page(self.page);
            }
            return None;
        };
        if parameter.id == Id::Guid && !is_guid(value) {
            not_a_guid(issues, &here);
        } else if value.is_empty() || matches!(&**value, "." | "..") || value.chars().any(char::is_control) {
            issues.error(Code::BadId, &here, None, say::SEGMENT);
        } else if let (Some(foreign), Id::Prefix(own)) = (parameter.id.foreign(value.as_bytes()), parameter.id) {
            issues.warning(Code::IdPrefix, &here, None, say::PREFIX).word(foreign).word(own).page(self.page);
        }
        Some(value)
    }

    /// The headers that tell who acts, and what to know about it.
    fn actor_headers(&'static self, input: &Input<'_>, issues: &mut Issues) -> Vec<(&'static str, String)> {
        let root = Path::ROOT;
        let mut headers = Vec::new();
        if let Some(user) = &input.acts_as {
            if !is_guid(user) {
                not_a_guid(issues, &root.name("actsAs"));
            }
            headers.push(("MS-APP-ACTS-AS", user.clone().into_owned()));
        }
        if let Some(integration) = &input.passthrough {
            let visible = integration.bytes().all(|byte| byte.is_ascii_graphic());
            if !visible || integration.is_empty() {
                issues.error(Code::BadHeader, &root.name("passthrough"), None, say::HEADER).page(Page::Guide);
            }
            headers.push(("X-MS-WFMPassthrough", integration.clone().into_owned()));
        }
        if input.permission_type == Some(PermissionType::Application) {
            self.tell_by_application(input, issues);
        }
        headers
    }

    fn tell_by_application(&'static self, input: &Input<'_>, issues: &mut Issues) {
        let root = Path::ROOT;
        match self.by_application {
            ByApplication::ActsAs if input.acts_as.is_none() => {
                issues.warning(Code::ActsAsMissing, &root.name("actsAs"), None, say::ACTS_AS).page(self.page);
            }
            ByApplication::Contradicted => {
                issues
                    .warning(Code::PermissionTypeContradicted, &root.name("permissionType"), None, say::CONTRADICTED)
                    .page(self.page);
            }
            ByApplication::ActsAs => {}
        }
    }

    /// The preferences to send: the entity where it is wanted, and every member where one may come or is written.
    fn prefer(&'static self, representation: bool, evolves: bool) -> Option<String> {
        let answers_evolving = match self.answer {
            Answer::NothingOr(of) => representation && of.evolves(),
            Answer::Entity(of) => of.evolves(),
        };
        match (representation, answers_evolving || evolves) {
            (false, false) => None,
            (false, true) => Some(String::from(INCLUDE_UNKNOWN)),
            (true, false) => Some(String::from("return=representation")),
            (true, true) => Some(["return=representation, ", INCLUDE_UNKNOWN].concat()),
        }
    }
}

fn not_a_guid(issues: &mut Issues, here: &Path<'_>) {
    issues.error(Code::NotAGuid, here, None, say::GUID);
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
fn percent_encode(text: &str, url: &mut String) {
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
