//! Builds requests from an operation and its input: method, URL, headers and body. Sends nothing.

mod base_url;
mod build;
mod fault;
mod given;
mod headers;
mod input;
mod json_text;
mod percent;
mod query;
mod read;
mod url;
#[cfg(feature = "serde")]
mod written;

pub(crate) use build::{Parts, build};
pub(crate) use fault::{digits, report_fault};
pub(crate) use given::Given;
pub(crate) use headers::headers;
pub use input::{Input, OtherVersion, PermissionType};
pub use json_text::JsonText;

use crate::check::{Scratch, Target, check_bytes};
use crate::findings::Findings;
use crate::issue::{Issue, issues};
use crate::path::Path;
use crate::severity::Severity;
use crate::table::{Inputs, Method, Operation};
use std::borrow::Cow;
use std::fmt;

/// The base URL of Microsoft Graph v1.0.
pub const BASE_URL: &str = "https://graph.microsoft.com/v1.0";

/// The most issues that the text of a refusal lists.
pub(crate) const MAX_LISTED: usize = 10;

/// A request that Graph accepts as far as its documentation says. The access token is not part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// The operation's id.
    pub operation: &'static str,
    /// The method.
    pub method: Method,
    /// The absolute URL.
    pub url: String,
    /// The headers, without `Authorization`.
    pub headers: Vec<(Cow<'static, str>, String)>,
    /// The body as JSON text.
    pub body: Option<String>,
    /// What may be wrong with it all the same.
    pub warnings: Vec<Issue>,
    /// What the operation takes, for the hints of errors.
    pub(crate) inputs: Inputs,
}

/// Why there is no request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Refusal {
    /// The operation's id.
    pub operation: &'static str,
    /// Every error, in the order of the text.
    pub issues: Vec<Issue>,
    /// The warnings found with them.
    pub warnings: Vec<Issue>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(text, "{}", self.operation)?;
        for (index, issue) in self.issues.iter().take(MAX_LISTED).enumerate() {
            text.write_str(if index == 0 { ": " } else { "; " })?;
            write!(text, "{issue}")?;
        }
        match self.issues.len().saturating_sub(MAX_LISTED) {
            0 => Ok(()),
            more => write!(text, "; and {more} more"),
        }
    }
}

impl std::error::Error for Refusal {}

impl Operation {
    /// Builds the request.
    ///
    /// # Errors
    /// With every issue at once, where one of them is an error.
    pub fn request(&'static self, input: Input<'_>) -> Result<Request, Refusal> {
        self.request_of(&input)
    }

    /// Builds the request of an input that is kept.
    pub(crate) fn request_of(&'static self, input: &Input<'_>) -> Result<Request, Refusal> {
        let (mut findings, mut scratch) = (Findings::NEW, Scratch::NEW);
        let mut input = Given::of(input);
        let Parts { method, url, headers, body } = build(self, &mut input, None, &mut findings, &mut scratch);
        let (issues, warnings): (Vec<_>, Vec<_>) =
            issues(&findings).into_iter().partition(|issue| issue.severity == Severity::Error);
        if !issues.is_empty() {
            return Err(Refusal { operation: self.id, issues, warnings });
        }
        let body = body.and_then(|text| String::from_utf8(scratch.edits.finish(text).unwrap_or(text).to_vec()).ok());
        let headers = headers.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect();
        Ok(Request { operation: self.id, method, url, headers, body, warnings, inputs: Inputs::of(self) })
    }

    /// Checks a body's JSON text alone; paths begin at its root. An operation without a body finds nothing.
    ///
    /// ```
    /// use graph_shifts::{Code, UPDATE_OPEN_SHIFT};
    ///
    /// let issues = UPDATE_OPEN_SHIFT.check(r#"{"draftOpenShift":null,"sharedOpenShift":null}"#.as_bytes());
    /// assert_eq!(issues[0].code, Code::NoVersion);
    /// ```
    #[must_use]
    pub fn check(&'static self, json: &[u8]) -> Vec<Issue> {
        let (mut findings, mut scratch) = (Findings::NEW, Scratch::NEW);
        if let Some(target) = Target::body(self) {
            check_bytes(target, json, &Path::ROOT, &mut findings, &mut scratch);
        }
        issues(&findings)
    }
}
