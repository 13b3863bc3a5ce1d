//! Prints the operations as an OpenAPI 3.1 document.

mod answers;
mod bodies;
mod enumerations;
mod errors;
pub(super) mod examples;
mod filters;
pub(super) mod json;
mod names;
mod object;
mod operations;
mod parameters;
mod refusals;
mod schemas;
mod security;
mod side;
mod source;
pub(super) mod values;

use super::resource::Resource;
use crate::table::Type;
use json::Json;

/// The whole document.
pub(super) fn document() -> String {
    Json::object([
        ("openapi", Json::text("3.1.0")),
        ("info", info()),
        ("servers", Json::List(vec![Json::object([("url", Json::text(crate::BASE_URL))])])),
        ("tags", Json::List(Resource::all().into_iter().map(tag).collect())),
        ("paths", operations::paths()),
        (
            "components",
            Json::object([
                ("securitySchemes", security::schemes()),
                ("parameters", parameters::components()),
                ("responses", refusals::components()),
                ("schemas", schemas::components()),
            ]),
        ),
    ])
    .print()
}

fn info() -> Json {
    Json::object([
        ("title", Json::text("Microsoft Graph: Shifts")),
        ("version", Json::text(env!("CARGO_PKG_VERSION"))),
        (
            "description",
            Json::text(
                "The Shifts API of Microsoft Graph v1.0 as graph-shifts knows it; Microsoft does not publish this document. Printed from its \
                 tables by `cargo xtask print`.\n\nBodies are as graph-shifts sends them: without read-only properties, flags as \
                 one string, date-times with seconds, which Graph does not require. The descriptions of the schemas say what \
                 JSON Schema cannot, such as that an end is after its start.",
            ),
        ),
        ("license", Json::object([("name", Json::text("MIT OR Apache-2.0")), ("identifier", Json::text("MIT OR Apache-2.0"))])),
    ])
}

fn tag(of: Resource) -> Json {
    Json::object([
        ("name", Json::text(of.name)),
        ("description", Json::text(of.of.description.text())),
        ("externalDocs", source::external(of.of.page)),
    ])
}

/// An example of a `$filter`, not percent-encoded.
pub(super) fn filter_example(of: &'static Type) -> String {
    filters::example(of)
}
