//! The schemas of pages of lists and of errors.

use super::json::Json;
use super::source::sourced;
use crate::table::Type;

/// A page of a list.
pub(super) fn collection(of: &Type) -> Json {
    Json::object([
        ("type", Json::text("object")),
        ("description", Json::Text(format!("A page of a list. {}", sourced(of.description, of.page)))),
        ("required", Json::texts(["value"])),
        (
            "properties",
            Json::object([
                ("value", Json::object([("type", Json::text("array")), ("items", Json::reference("schemas", of.name))])),
                (
                    "@odata.nextLink",
                    Json::object([
                        ("type", Json::text("string")),
                        ("description", Json::text("The address of the next page, where there is one.")),
                    ]),
                ),
            ]),
        ),
    ])
}

/// The body of an error response.
pub(super) fn error() -> Json {
    let text = |description: &str| Json::object([("type", Json::text("string")), ("description", Json::text(description))]);
    let inner = Json::object([
        ("type", Json::text("object")),
        ("description", Json::text("What Microsoft's support asks for.")),
        (
            "properties",
            Json::object([
                ("date", text("When it was refused.")),
                ("request-id", text("The request's id at the service.")),
                ("client-request-id", text("The request's id as the client gave it.")),
            ]),
        ),
    ]);
    let error = Json::object([
        ("type", Json::text("object")),
        ("required", Json::texts(["code", "message"])),
        (
            "properties",
            Json::object([
                ("code", text("A word for the kind of error.")),
                ("message", text("What was wrong; where Shifts itself refuses, often the JSON text of a further error object.")),
                ("innerError", inner),
            ]),
        ),
    ]);
    Json::object([
        ("type", Json::text("object")),
        ("description", Json::text("The shape in which Graph refuses. [Source](https://learn.microsoft.com/graph/errors)")),
        ("required", Json::texts(["error"])),
        ("properties", Json::object([("error", error)])),
    ])
}
