//! The tables as a reference for readers, in Markdown.

mod issues;
mod operations;
mod properties;
mod shapes;
mod values;

use super::resource::Resource;
use super::roll::Roll;
use crate::table::{Page, Says};

/// The page.
pub(super) fn document() -> String {
    let roll = Roll::of_operations();
    [
        head(),
        contents(&roll),
        operations::section(),
        shapes::section(&roll),
        values::section(&roll),
        issues::rules(&roll),
        issues::section(),
    ]
    .join("\n")
}

fn head() -> String {
    "<!-- Printed from the tables by `cargo xtask print`. -->\n\n# Reference\n\nEvery operation, shape, enumeration, rule and issue \
     that graph-shifts knows, printed from the tables that it checks by. A source is the page from which a row was read.\n"
        .to_owned()
}

fn contents(roll: &Roll) -> String {
    let mut text = "## Contents\n\n- [Operations](#operations)\n".to_owned();
    for resource in Resource::all() {
        let links = resource.operations().map(|of| linked(of.id, of.id)).collect::<Vec<_>>().join(", ");
        text.push_str(&format!("  - [{}](#{}): {links}\n", resource.name, anchor(resource.name)));
    }
    text.push_str("- [Options](#options)\n- [Shapes](#shapes)\n");
    let shapes = shapes::shown(roll).into_iter().map(shapes::link).collect::<Vec<_>>();
    text.push_str(&format!("  - {}\n", shapes.join(", ")));
    text.push_str("- [Values](#values)\n- [Enumerations](#enumerations)\n");
    let enumerations = roll.enums.iter().map(|of| values::link(of)).collect::<Vec<_>>();
    text.push_str(&format!("  - {}\n", enumerations.join(", ")));
    text.push_str("- [Rules](#rules)\n- [Issues](#issues)\n");
    let codes = crate::Code::ALL.iter().map(|code| linked(code.as_str(), code.as_str())).collect::<Vec<_>>();
    text.push_str(&format!("  - {}\n", codes.join(", ")));
    text
}

/// What GitHub makes of a heading.
fn anchor(heading: &str) -> String {
    heading.to_lowercase().replace(' ', "-")
}

/// A name that leads to a heading.
fn linked(name: &str, heading: &str) -> String {
    format!("[`{name}`](#{})", anchor(heading))
}

/// A sentence with the page it was read from.
fn sourced(says: Says, page: Page) -> String {
    format!("{} [Source]({})", says.sentence(), page.url())
}

/// Names as code, one behind the other.
fn coded<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A table with its head and its rows.
fn table<const N: usize>(head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let mut text = format!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(N));
    for row in rows {
        text.push_str(&format!("| {} |\n", row.map(|cell| cell.replace('|', "\\|")).join(" | ")));
    }
    text
}
