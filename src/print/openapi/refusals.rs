//! The responses that refuse a request, with their headers and examples.

mod rows;

use super::errors::ERROR;
use super::json::Json;
use crate::table::Operation;
use rows::REFUSALS;

/// A response that refuses a request.
struct Refusal {
    /// Its status, or the range of its statuses.
    status: &'static str,
    name: &'static str,
    description: &'static str,
    source: &'static str,
    /// Whether an operation has it. Of several with a status, the first counts.
    of: fn(&Operation) -> bool,
    header: Option<Header>,
    examples: &'static [Example],
}

/// A header of a response.
#[derive(Clone, Copy)]
struct Header {
    name: &'static str,
    description: &'static str,
    kind: &'static str,
    example: &'static str,
}

/// An example of an error, named by its most specific code.
struct Example {
    /// The code of Graph.
    code: &'static str,
    /// The code of Shifts, if Shifts itself refuses.
    inner_code: Option<&'static str>,
    message: &'static str,
}

impl Example {
    fn name(&self) -> &'static str {
        self.inner_code.unwrap_or(self.code)
    }

    /// The message; that of Shifts is JSON as a string.
    fn message(&self) -> String {
        let Example { code, inner_code, message } = self;
        match inner_code {
            Some(inner_code) => format!(
                r#"{{"error":{{"code":"{code}","message":"{message}","details":[],"innererror":{{"code":"{inner_code}"}}}}}}"#
            ),
            None => (*message).to_owned(),
        }
    }

    fn print(&self) -> Json {
        let inner = Json::object([
            ("date", Json::text("2026-03-02T09:15:00")),
            ("request-id", Json::text("b6b6a3d4-5f0c-4c57-8a1e-0d9f8e7c6b5a")),
            ("client-request-id", Json::text("b6b6a3d4-5f0c-4c57-8a1e-0d9f8e7c6b5a")),
        ]);
        let error =
            Json::object([("code", Json::text(self.code)), ("message", Json::Text(self.message())), ("innerError", inner)]);
        Json::object([("value", Json::object([("error", error)]))])
    }
}

/// Those that operations have in common, by their names.
pub(super) fn components() -> Json {
    Json::object(REFUSALS.iter().map(|refusal| (refusal.name, component(refusal))))
}

fn component(of: &Refusal) -> Json {
    let content = Json::object([
        ("schema", Json::reference("schemas", ERROR)),
        ("examples", Json::object(of.examples.iter().map(|example| (example.name(), example.print())))),
    ]);
    let headers = of.header.map(|header| ("headers", Json::object([(header.name, print(header))])));
    let description = ("description", Json::Text(format!("{} [Source]({})", of.description, of.source)));
    Json::object([description].into_iter().chain(headers).chain([("content", Json::object([("application/json", content)]))]))
}

fn print(header: Header) -> Json {
    let example = if header.kind == "string" { Json::text(header.example) } else { Json::Literal(header.example) };
    Json::object([
        ("description", Json::text(header.description)),
        ("schema", Json::object([("type", Json::text(header.kind))])),
        ("example", example),
    ])
}

/// The responses that refuse a request of an operation, by their statuses.
pub(super) fn references(operation: &Operation) -> Vec<(String, Json)> {
    let mut references: Vec<(String, Json)> = Vec::new();
    for refusal in REFUSALS.iter().filter(|refusal| (refusal.of)(operation)) {
        if references.iter().all(|(status, _)| status != refusal.status) {
            references.push((refusal.status.to_owned(), Json::reference("responses", refusal.name)));
        }
    }
    references
}
