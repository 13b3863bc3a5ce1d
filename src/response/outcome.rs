//! The outcome of a try: a response, or none.

use super::base64::decoded;
use super::retry::is_transient;
use super::value::Value;

/// The outcome of a try: a response, or none. Whatever sends requests makes it.
///
/// ```
/// use graph_shifts::sending::Outcome;
///
/// let headers = [("retry-after", "7")];
/// let header = |name: &str| headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| (*value).to_owned());
/// let outcome = Outcome::response(429, header, Some("{}".to_owned()));
/// assert_ne!(outcome, Outcome::nothing("connection refused"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub(crate) status: u16,
    pub(crate) retry_after: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) www_authenticate: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) body: Body,
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Text(String),
    /// It ended too early, or is not UTF-8.
    Unreadable,
    /// There is no response, and why.
    Missing(String),
}

impl Outcome {
    /// A response. `header` returns a header by its lower-case name; `body` is `None` if it could not be read.
    #[must_use]
    pub fn response(status: u16, header: impl Fn(&str) -> Option<String>, body: Option<String>) -> Outcome {
        let header = |name| header(name).filter(|value| !value.is_empty());
        Outcome {
            status,
            retry_after: header("retry-after"),
            date: header("date"),
            www_authenticate: header("www-authenticate"),
            request_id: header("request-id"),
            body: body.map_or(Body::Unreadable, Body::Text),
        }
    }

    /// No response, and why: what the HTTP client reports.
    #[must_use]
    pub fn nothing(why: &str) -> Outcome {
        let mut outcome = Outcome::response(0, |_| None, None);
        outcome.body = Body::Missing(why.to_owned());
        outcome
    }

    /// The response to one request of a batch.
    pub(crate) fn in_batch(status: u16, header: impl Fn(&str) -> Option<String>, body: Option<Value<'_>>) -> Outcome {
        // Bodies other than JSON are base64: https://learn.microsoft.com/graph/json-batching#response-format
        let decoded = |text: String| decoded(&text).and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or(text);
        let text = body.map(|body| body.any_string().map_or_else(|| body.text().to_owned(), decoded));
        Outcome::response(status, header, Some(text.unwrap_or_default()))
    }

    /// The body's value, if it is JSON.
    pub(crate) fn json(&self) -> Option<Value<'_>> {
        match &self.body {
            Body::Text(text) => Value::of(text),
            Body::Unreadable | Body::Missing(_) => None,
        }
    }

    /// Whether it is throttled, unavailable, or a gateway timeout.
    pub(crate) fn is_transient(&self) -> bool {
        is_transient(self.status)
    }

    /// Whether there is a body that is not JSON.
    pub(crate) fn is_broken(&self) -> bool {
        match &self.body {
            _ if self.status == 204 => false,
            Body::Text(text) => !text.is_empty() && Value::of(text).is_none(),
            Body::Unreadable => true,
            Body::Missing(_) => false,
        }
    }

    /// Whether it is a success whose body, if any, is JSON.
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status) && !self.is_broken()
    }

    /// The body's JSON text, which is empty if there is none.
    pub(crate) fn into_text(self) -> String {
        match self.body {
            Body::Text(text) if self.status != 204 => text,
            _ => String::new(),
        }
    }
}
