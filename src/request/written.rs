//! Requests and refusals as JSON, in the form that the npm package has: what one side of a queue writes, the other reads.

use super::{Refusal, Request};
use crate::issue::Issue;
use crate::table::{Inputs, Method, Operation};
use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

type Header = (Cow<'static, str>, String);

/// A request as it is written.
#[derive(Serialize)]
struct Written<'r> {
    operation: &'static str,
    method: Method,
    url: &'r str,
    #[serde(serialize_with = "write_headers")]
    headers: &'r [Header],
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'r str>,
    warnings: &'r [Issue],
}

/// A request as it is read.
#[derive(Deserialize)]
struct Read {
    operation: String,
    method: Method,
    url: String,
    #[serde(deserialize_with = "read_headers")]
    headers: Vec<Header>,
    body: Option<String>,
    #[serde(default)]
    warnings: Vec<Issue>,
}

/// A refusal as it is read.
#[derive(Deserialize)]
struct ReadRefusal {
    operation: String,
    issues: Vec<Issue>,
    #[serde(default)]
    warnings: Vec<Issue>,
}

fn operation<E: Error>(id: &str) -> Result<&'static Operation, E> {
    crate::operation(id).ok_or_else(|| E::custom("no such operation"))
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Request { operation, method, url, headers, body, warnings, inputs: _ } = self;
        Written { operation, method: *method, url, headers, body: body.as_deref(), warnings }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Read { operation: id, method, url, headers, body, warnings } = Read::deserialize(deserializer)?;
        let of = operation(&id)?;
        Ok(Request { operation: of.id, method, url, headers, body, warnings, inputs: Inputs::of(of) })
    }
}

impl<'de> Deserialize<'de> for Refusal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ReadRefusal { operation: id, issues, warnings } = ReadRefusal::deserialize(deserializer)?;
        Ok(Refusal { operation: operation(&id)?.id, issues, warnings })
    }
}

/// Headers are an object, as `fetch` takes them.
fn write_headers<S: Serializer>(headers: &&[Header], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(headers.len()))?;
    for (name, value) in *headers {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

fn read_headers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Header>, D::Error> {
    deserializer.deserialize_map(Headers)
}

struct Headers;

impl<'de> Visitor<'de> for Headers {
    type Value = Vec<Header>;

    fn expecting(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("an object of headers")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut headers = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, String>()? {
            headers.push((Cow::Owned(name), value));
        }
        Ok(headers)
    }
}
