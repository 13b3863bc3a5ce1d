//! Makes opened calls of any path and text.

use graph_shifts::callback::{Opened, Secret, open, seal};
use serde_json::{Value, json};

pub(crate) const UPDATE: &str = "/v1/teams/056cac4b-28da-460b-a54e-b8c4d42831a0/update";
pub(crate) const READ: &str = "/v1/teams/056cac4b-28da-460b-a54e-b8c4d42831a0/read";

/// A call with this text, sealed and opened.
pub(crate) fn opened(text: &[u8]) -> Opened {
    let secret = Secret::new("7Qd2xV9mKc4RtY1pLw8ZsH3nBf6JgUe0aXoTiCvNrMkPyDqSbEhGzFjWuOlA5I2-").expect("a secret");
    open(&seal(&secret, text, [1; 32], [2; 16]), &[secret]).expect("it opens")
}

/// A call with these elements of `requests`.
pub(crate) fn requests(requests: &Value) -> Opened {
    opened(json!({ "requests": requests }).to_string().as_bytes())
}

/// An element of `requests`.
pub(crate) fn request(id: &str, method: &str, url: &str, body: &Value) -> Value {
    json!({ "id": id, "method": method, "url": url, "body": body })
}
