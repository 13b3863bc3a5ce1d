//! The schemas of error responses.

use super::json::Json;

/// The schema of the body of an error response. Named as in Microsoft's own OpenAPI documents, and unlike the `Error` of many languages.
pub(super) const ERROR: &str = "odataError";

/// Each schema with its name.
pub(super) fn schemas() -> [(String, Json); 3] {
    [(ERROR, error()), ("mainError", object()), ("innerError", inner())].map(|(name, schema)| (name.to_owned(), schema))
}

/// The body of an error response.
fn error() -> Json {
    Json::object([
        ("type", Json::text("object")),
        ("description", Json::text("The body of an error response. [Source](https://learn.microsoft.com/graph/errors)")),
        ("required", Json::texts(["error"])),
        ("properties", Json::object([("error", Json::reference("schemas", "mainError"))])),
    ])
}

fn object() -> Json {
    let details = Json::object([
        ("type", Json::text("array")),
        ("items", Json::reference("schemas", "mainError")),
        ("description", Json::text("Further errors. Graph rarely sends any.")),
    ]);
    let properties = [
        ("code", text("A code of Graph, often a general one such as `Forbidden`.")),
        (
            "message",
            text(
                "What is wrong. If Shifts refuses, this is often JSON as a string: `{\"error\":{\"code\",\"message\",\"details\",\
                 \"innererror\":{\"code\"}}}`. The code in `innererror` says the most. If a workforce integration refuses, its \
                 `title`, `externalErrorMessage`, `externalSource` and `externalImageLink` are next to the inner `code`. Messages \
                 may be localized.",
            ),
        ),
        (
            "target",
            Json::object([("type", Json::texts(["string", "null"])), ("description", Json::text("What the error is about."))]),
        ),
        ("details", details),
        ("innerError", described("The trace of the request, and more specific codes.")),
        ("innererror", described("`innerError` in the spelling of OData.")),
    ];
    Json::object([
        ("type", Json::text("object")),
        (
            "description",
            Json::text("An error of OData. [Source](https://learn.microsoft.com/graph/errors#odataerror-resource-type)"),
        ),
        ("required", Json::texts(["code", "message"])),
        ("properties", Json::object(properties)),
    ])
}

fn inner() -> Json {
    let properties = [
        ("code", text("A more specific code, or the status once more.")),
        ("message", text("A more specific message.")),
        ("date", text("When Graph refused the request, in UTC, without an offset.")),
        ("request-id", text("The id of the request at Graph. Microsoft's support asks for it.")),
        ("client-request-id", text("The id that the client gave the request.")),
        ("innerError", described("A more specific error.")),
        ("innererror", described("`innerError` in the spelling of OData.")),
    ];
    Json::object([
        ("type", Json::text("object")),
        ("description", Json::text("The inside of an error. [Source](https://learn.microsoft.com/graph/errors#code-property)")),
        ("properties", Json::object(properties)),
    ])
}

fn text(description: &str) -> Json {
    Json::object([("type", Json::text("string")), ("description", Json::text(description))])
}

/// An inner error with a description of its own.
fn described(description: &str) -> Json {
    Json::reference("schemas", "innerError").and([("description", Json::text(description))])
}
