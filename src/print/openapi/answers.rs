//! The schemas of pages of lists.

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
