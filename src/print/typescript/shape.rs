//! Types as schemas, and enumerations as arrays.

use super::{Registry, body, declared};
use crate::print::{head, quoted};

/// One constant for each type that bodies contain.
pub(in crate::print) fn schemas() -> String {
    let mut names = Vec::new();
    let mut text = String::new();
    for of in Registry::of_operations().shapes() {
        let body = body::name_of_new(of);
        text.push_str(&declared(of.description, of.page, &format!("declare const {}: Schema<{body}>;", of.name)));
        names.push(body);
    }
    names.sort();
    format!(
        "{}import type {{ Schema }} from \"../contract.js\";\nimport type {{\n  {},\n}} from \"./shifts.js\";\n{text}",
        head("The types that bodies contain, as schemas."),
        names.join(",\n  ")
    )
}

/// One constant for each enumeration.
pub(in crate::print) fn enums() -> String {
    let mut text = head("The members of enumerations.");
    text.truncate(text.trim_end().len() + 1);
    for of in Registry::of_operations().enums {
        let members = quoted(of.members.iter().map(|member| member.name), ", ");
        text.push_str(&declared(of.description, of.page, &format!("declare const {}: readonly [{members}];", of.plural)));
    }
    text
}
