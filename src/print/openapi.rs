//! The operations as an OpenAPI 3.1 document.

mod answers;
mod bodies;
mod enumerations;
mod examples;
mod filters;
mod json;
mod operations;
mod parameters;
mod schemas;
mod security;
mod values;

use super::resource::Resource;
use crate::table::{Page, Property, Says, Type, Writer};
use json::Json;

/// Whether something is written by clients or answered by the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Body,
    Answer,
}

/// The document.
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
                ("responses", Json::object([("error", operations::refusal())])),
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
                 tables by `cargo xtask print`.\n\nBodies are as graph-shifts sends them: without what the service alone writes, flags as one \
                 text, instants with their seconds, which Graph lets go. What JSON Schema cannot say, such as that an end comes after its \
                 start, stands in the descriptions of the schemas.",
            ),
        ),
        ("license", Json::object([("name", Json::text("MIT OR Apache-2.0")), ("identifier", Json::text("MIT OR Apache-2.0"))])),
    ])
}

fn tag(of: Resource) -> Json {
    Json::object([
        ("name", Json::text(of.name)),
        ("description", Json::text(of.of.says.sentence())),
        ("externalDocs", external(of.of.page)),
    ])
}

/// What `$filter` may say, unencoded.
pub(super) fn filter_example(of: &'static Type) -> String {
    filters::example(of)
}

/// A reference to Microsoft's page.
fn external(page: Page) -> Json {
    Json::object([("description", Json::text("Microsoft's page")), ("url", Json::Text(page.url()))])
}

/// A sentence with the page it was read from.
fn sourced(says: Says, page: Page) -> String {
    format!("{} [Source]({})", says.sentence(), page.url())
}

/// Whether a property is part of bodies or answers of its type.
fn appears(property: &Property, side: Side) -> bool {
    match property.writer {
        Writer::Client => true,
        Writer::Service => side == Side::Answer,
        Writer::Beyond => false,
    }
}
