//! Writes responses: one for each item, whatever a verdict says.

use super::Refusal;
use crate::json::push_string;
use std::fmt;

/// The body of a response to an update or a read. Send it as `application/json` with the HTTP status 200 and `Cache-Control: no-store`.
///
/// It has one response for each item, in their order. Only [`Update::approve`](super::Update::approve) and
/// [`Read::eligible`](super::Read::eligible) make responses with the status 200.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "Shifts saves a change that gets no response"]
pub struct Response {
    text: String,
}

/// The response to one item.
pub(super) enum Outcome<'o> {
    /// Approved, with the entity's version.
    Approved { etag: String },
    /// Answered, with ids.
    Data { etag: String, ids: Vec<String> },
    /// Refused; `is_partial` where the refusal has reasons for some of the items.
    Refused { reason: &'o Refusal, is_partial: bool },
}

impl Response {
    /// The response to items by their ids: as they are, and as the text has them.
    pub(super) fn of<'i, 'o>(items: impl Iterator<Item = (&'i str, &'i str, Outcome<'o>)>) -> Response {
        let mut text = String::from(r#"{"responses":["#);
        for (number, (id, raw_id, outcome)) in items.enumerate() {
            text.push_str(if number > 0 { r#",{"id":"# } else { r#"{"id":"# });
            text.push_str(raw_id);
            push(id, &outcome, &mut text);
        }
        text.push_str("]}");
        Response { text }
    }

    /// The refusal of items by their ids, which are given twice.
    pub(super) fn refusing<'i>(items: impl Iterator<Item = (&'i str, &'i str)> + Clone, reason: &Refusal) -> Response {
        let is_partial = items.clone().any(|(id, _)| reason.names(id));
        Response::of(items.map(|(id, raw_id)| (id, raw_id, Outcome::Refused { reason, is_partial })))
    }

    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The JSON text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }
}

impl fmt::Display for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Appends what follows the id of an item.
fn push(id: &str, outcome: &Outcome<'_>, out: &mut String) {
    match outcome {
        Outcome::Approved { etag } => {
            out.push_str(r#","status":200,"body":{"eTag":"#);
            push_string(etag, out);
            out.push_str(r#","error":null,"data":null}}"#);
        }
        Outcome::Data { etag, ids } => {
            out.push_str(r#","status":200,"body":{"eTag":"#);
            push_string(etag, out);
            out.push_str(r#","error":null,"data":["#);
            for (number, id) in ids.iter().enumerate() {
                out.push_str(if number > 0 { "," } else { "" });
                push_string(id, out);
            }
            out.push_str("]}}");
        }
        Outcome::Refused { reason, is_partial } => {
            let (status, code, message) = reason.of(id, *is_partial);
            out.push_str(r#","status":"#);
            out.push_str(&status.to_string());
            out.push_str(r#","body":{"eTag":null,"error":{"code":"#);
            push_string(&code, out);
            out.push_str(r#","message":"#);
            push_string(message, out);
            out.push_str(r#"},"data":null}}"#);
        }
    }
}
