//! Markdown syntax that every section uses: tables, code, sources.

use crate::print::described;
use crate::table::{Description, Page, Property};

/// A sentence followed by a link to its source.
pub(super) fn sourced(description: Description, page: Page) -> String {
    format!("{} [Source]({})", description.text(), page.url())
}

/// A property's description and the contradictions between its sources, followed by a link to one of them.
pub(super) fn sourced_property(property: &Property) -> String {
    format!("{} [Source]({})", described(property.description, property.contradictions), property.page.url())
}

/// Names as code, separated by commas.
pub(super) fn coded<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A table with a header row.
pub(super) fn table<const N: usize>(head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let mut text = format!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(N));
    for row in rows {
        text.push_str(&format!("| {} |\n", row.map(|cell| cell.replace('|', "\\|")).join(" | ")));
    }
    text
}
