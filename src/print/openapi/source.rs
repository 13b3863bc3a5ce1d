//! Links to the Microsoft pages that a description comes from.

use super::json::Json;
use crate::table::{Description, Page};

/// Microsoft's page as external documentation.
pub(super) fn external(page: Page) -> Json {
    Json::object([("description", Json::text("Microsoft's page")), ("url", Json::Text(page.url()))])
}

/// A sentence followed by a link to its source.
pub(super) fn sourced(description: Description, page: Page) -> String {
    format!("{} [Source]({})", description.text(), page.url())
}
