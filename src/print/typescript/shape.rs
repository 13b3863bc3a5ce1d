//! Named shapes as schemas, and enumerations as lists.

use super::{Roll, body, declared};
use crate::print::{head, quoted};

/// One constant for each shape and each enumeration.
pub(in crate::print) fn shapes() -> String {
    let roll = Roll::of_operations();
    let mut names = Vec::new();
    let mut text = String::new();
    for of in roll.shapes() {
        let body = body::name_of_new(of);
        text.push_str(&declared(of.says, of.page, &format!("declare const {}: Schema<{body}>;", of.name)));
        names.push(body);
    }
    for of in &roll.enums {
        let members = quoted(of.members.iter().map(|member| member.name), ", ");
        text.push_str(&declared(of.says, of.page, &format!("declare const {}: readonly [{members}];", of.plural)));
    }
    names.sort();
    format!(
        "{}import type {{ Schema }} from \"./contract.js\";\nimport type {{\n  {},\n}} from \"./shifts.js\";\n{text}",
        head("The shapes of bodies as schemas, and the members of enumerations as lists."),
        names.join(",\n  ")
    )
}
