//! Prints the tables as a reference in Markdown.

mod callbacks;
mod issues;
mod links;
mod operations;
mod pages;
mod properties;
mod shapes;
mod syntax;
mod values;

pub(super) use pages::{address, pages};
pub(super) use properties::words;

use super::registry::Registry;
use super::resource::Resource;
use crate::code::Code;

/// The whole page.
pub(super) fn document() -> String {
    let registry = Registry::of_operations();
    [
        head(),
        contents(&registry),
        operations::section(),
        shapes::section(&registry),
        values::section(&registry),
        issues::rules(&registry),
        callbacks::section(&registry),
        issues::section(),
    ]
    .join("\n")
}

fn head() -> String {
    "<!-- Printed from the tables by `cargo xtask print`. -->\n\n# Reference\n\nEvery operation, shape, enumeration, rule, entity of callbacks and issue \
     that graph-shifts knows, printed from the tables that it checks requests with. Sources are the pages that rows come from.\n"
        .to_owned()
}

fn contents(registry: &Registry) -> String {
    let mut text = "## Contents\n\n- [Operations](#operations)\n".to_owned();
    for resource in Resource::all() {
        let links = resource.operations().map(links::operation).collect::<Vec<_>>().join(", ");
        text.push_str(&format!("  - [{}](#{}): {links}\n", resource.name, links::anchor(resource.name)));
    }
    text.push_str("- [Options](#options)\n- [Shapes](#shapes)\n");
    let shapes = shapes::shown(registry).into_iter().map(links::shape).collect::<Vec<_>>();
    text.push_str(&format!("  - {}\n", shapes.join(", ")));
    text.push_str("- [Values](#values)\n- [Enumerations](#enumerations)\n");
    let enumerations = registry.enums.iter().map(|of| links::enumeration(of)).collect::<Vec<_>>();
    text.push_str(&format!("  - {}\n", enumerations.join(", ")));
    text.push_str("- [Rules](#rules)\n- [Callbacks](#callbacks)\n- [Issues](#issues)\n");
    let codes = Code::ALL.iter().map(|code| links::code(*code)).collect::<Vec<_>>();
    text.push_str(&format!("  - {}\n", codes.join(", ")));
    text
}
