//! The error of a request: a refusal by Graph, an unreadable response, or no response.

use super::claims::claims_in;
use super::code::{NETWORK, UNREADABLE};
use super::doubt::is_doubtful;
use super::error_body::ErrorBody;
use super::hint::Situation;
use super::hints::READ_FIRST;
use super::outcome::{Body, Outcome};
use super::retry_after::retry_after;
use super::secrets::Secrets;
use crate::request::Request;
use crate::table::{Inputs, Method};
use std::fmt;

/// A refusal by Graph, a response that cannot be read, or no response. Nothing in it contains the access token.
///
/// With the feature `serde` it is JSON with the names that the npm package gives its members, such as a server answers its page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct GraphError {
    /// The status of the response; 0 if there was none.
    pub status: u16,
    /// Graph's `error.code`, or one of this library's: `NetworkError`, `UnreadableAnswer`, `MissingAnswer` (a batch lacks the response),
    /// `Aborted`, `NoToken` (many requests, of which this one was not sent), `BadNextLink`.
    pub code: String,
    /// The code of Shifts itself, if it is more specific than `code`, such as `MissingAdminPermissions`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inner_code: Option<String>,
    /// What Graph or this library says about it, in English or in the user's language.
    pub message: String,
    /// Graph's id of the response, for Microsoft's support.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_id: Option<String>,
    /// The id that was sent as `client-request-id`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub client_request_id: Option<String>,
    /// The wait that `Retry-After` asks for, in seconds. It may exceed the longest wait of the options.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub retry_after: Option<u64>,
    /// The claims that a new token must have, as JSON text.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub claims: Option<String>,
    /// The operation's id.
    pub operation: &'static str,
    /// Whether the request may have been done despite the error, by this try or an earlier one. If false, nothing was done, and sending it
    /// again does nothing twice. Always false for a GET.
    pub may_be_done: bool,
    /// What you can do about it, if known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hint: Option<String>,
}

impl fmt::Display for GraphError {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str(&self.message)
    }
}

impl std::error::Error for GraphError {}

/// The part of a request that its errors depend on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sent<'r> {
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    pub(crate) url: &'r str,
    pub(crate) inputs: Inputs,
}

impl<'r> Sent<'r> {
    pub(crate) fn of(request: &'r Request) -> Sent<'r> {
        Sent { operation: request.operation, method: request.method, url: &request.url, inputs: request.inputs }
    }
}

/// What the errors of one try report, or need to report without the secret.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trace<'t> {
    pub(crate) secrets: &'t Secrets,
    pub(crate) client_request_id: Option<&'t str>,
    /// Whether an earlier try may have been done.
    pub(crate) is_uncertain: bool,
}

impl GraphError {
    /// An error that this library reports, not Graph. `what` happened follows the operation's id.
    pub(crate) fn own(sent: Sent<'_>, status: u16, code: &str, what: &str, trace: Trace<'_>) -> GraphError {
        let hide = |text: &str| trace.secrets.hide(text);
        let error = GraphError {
            status,
            code: code.to_owned(),
            inner_code: None,
            message: format!("{} {}", sent.operation, hide(what)),
            request_id: None,
            client_request_id: trace.client_request_id.map(hide),
            retry_after: None,
            claims: None,
            operation: sent.operation,
            may_be_done: false,
            hint: None,
        };
        error.with_advice(sent, "", trace.is_uncertain)
    }

    /// The error of a success whose body is not what was asked for; `what` happened follows the operation's id.
    #[cfg(all(feature = "send", feature = "models"))]
    pub(crate) fn of_success(request: &Request, what: &str, secrets: &Secrets) -> GraphError {
        let trace = Trace { secrets, client_request_id: None, is_uncertain: false };
        GraphError::own(Sent::of(request), 200, UNREADABLE, what, trace)
    }

    /// The error of a response that is no success. `now` is in milliseconds since 1970.
    pub(crate) fn of(outcome: &Outcome, sent: Sent<'_>, trace: Trace<'_>, now: u64) -> GraphError {
        let status = outcome.status;
        let json = match &outcome.body {
            Body::Missing(why) => return GraphError::own(sent, 0, NETWORK, &format!("got no response: {why}"), trace),
            Body::Text(_) | Body::Unreadable => outcome.json(),
        };
        let ErrorBody { code, inner_code, message, request_id } = ErrorBody::of(json);
        let code = code.unwrap_or_else(|| UNREADABLE.to_owned());
        let hide = |text: String| trace.secrets.hide(&text);
        let broken = if outcome.is_broken() { " that is not JSON" } else { "" };
        let no_message = || format!("{} got a response with status {status}{broken}", sent.operation);
        let claims = outcome.www_authenticate.as_deref().filter(|_| status == 401).and_then(claims_in);
        let retry_after = outcome.retry_after.as_deref().and_then(|value| retry_after(value, outcome.date.as_deref(), now));
        let error = GraphError {
            status,
            code,
            inner_code,
            message: message.clone().map_or_else(no_message, hide),
            request_id: outcome.request_id.clone().or(request_id).map(hide),
            client_request_id: trace.client_request_id.map(|id| trace.secrets.hide(id)),
            retry_after,
            claims: claims.map(hide),
            operation: sent.operation,
            may_be_done: false,
            hint: None,
        };
        let mut error = error.with_advice(sent, &message.unwrap_or_default(), trace.is_uncertain);
        error.code = hide(error.code);
        error.inner_code = error.inner_code.map(hide);
        error
    }

    /// The error with what it means for the request: whether it may have been done, and the hint. `message` is Graph's.
    fn with_advice(mut self, sent: Sent<'_>, message: &str, is_uncertain: bool) -> GraphError {
        let is_doubtful = is_doubtful(sent.method, self.status, &self.code);
        let situation = Situation {
            status: self.status,
            code: &self.code,
            inner_code: self.inner_code.as_deref(),
            message,
            has_claims: self.claims.is_some(),
            has_wait: self.retry_after.is_some(),
            operation: sent.operation,
            method: sent.method.as_str(),
            url: sent.url,
            inputs: sent.inputs,
        };
        let hint = situation.hint();
        let reads_first = is_uncertain && !is_doubtful;
        self.hint = match hint {
            Some(hint) if reads_first => Some(format!("{hint} {READ_FIRST}")),
            None if reads_first => Some(READ_FIRST.to_owned()),
            hint => hint,
        };
        self.may_be_done = is_doubtful || is_uncertain;
        self
    }
}
