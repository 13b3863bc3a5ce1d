//! The operations as constants, each with its contract.

use super::{doc, pascal};
use crate::print::{described, head};
use crate::shifts::OPERATIONS;
use crate::table::{Operation, Response};

/// One constant for each operation.
pub(in crate::print) fn operations() -> String {
    let mut names = Vec::new();
    let mut text = String::new();
    for operation in OPERATIONS {
        let name = pascal(operation.id);
        names.extend(operation.response.of().map(|of| pascal(of.name)));
        names.extend(operation.body.map(|_| format!("{name}Body")));
        names.push(format!("{name}Input"));
        let description = described(operation.description, operation.contradictions);
        text.push_str(&format!(
            "\n{}export declare const {}: {};\n",
            doc("", &description, operation.page),
            operation.id,
            contract(operation)
        ));
    }
    names.sort();
    names.dedup();
    format!(
        "{}import type {{ BodyOperation, Collection, Operation, RepresentationOperation }} from \"../contract.js\";\n\
         import type {{\n  {},\n}} from \"./shifts.js\";\n{text}",
        head("The operations, a function each."),
        names.join(",\n  ")
    )
}

/// The contract of an operation: whether it has a body, and what it answers.
fn contract(operation: &Operation) -> String {
    let name = pascal(operation.id);
    let (representation, response) = match operation.response {
        Response::NoContent => (false, "undefined".into()),
        Response::NoContentOr(of) => (true, pascal(of.name)),
        Response::Entity(of) => (false, pascal(of.name)),
        Response::Collection(of) => (false, format!("Collection<{}>", pascal(of.name))),
    };
    match operation.body {
        None => format!("Operation<{name}Input, {response}>"),
        Some(_) if representation => format!("RepresentationOperation<{name}Input, {name}Body, {response}>"),
        Some(_) => format!("BodyOperation<{name}Input, {name}Body, {response}>"),
    }
}
