//! What each operation takes, as the hints of errors read it.

use super::{head, quoted};
use crate::shifts::OPERATIONS;
use crate::table::{Operation, Role};

/// Every operation once, with those that take the same.
pub(super) fn inputs() -> String {
    let mut text = head("What each operation takes, for the hints of errors.");
    text.push_str(
        "/**\n * The options, and `body.` with the property that names a user; then the operations that take them.\n * @type \
         {Array<[inputs: string[], operations: string[]]>}\n */\nexport const INPUTS = [\n",
    );
    for (inputs, operations) in groups() {
        text.push_str(&format!("  [[{}], [{}]],\n", quoted(inputs.iter().map(String::as_str), ", "), quoted(operations, ", ")));
    }
    text + "];\n"
}

/// The operations by what they take.
fn groups() -> Vec<(Vec<String>, Vec<&'static str>)> {
    let mut groups: Vec<(Vec<String>, Vec<&'static str>)> = Vec::new();
    for of in OPERATIONS {
        let inputs = inputs_of(of);
        match groups.iter_mut().find(|(known, _)| *known == inputs) {
            Some((_, operations)) => operations.push(of.id),
            None => groups.push((inputs, vec![of.id])),
        }
    }
    groups
}

fn inputs_of(operation: &Operation) -> Vec<String> {
    let actor = operation.body.map(|body| body.of.name_of(Role::Actor)).filter(|name| !name.is_empty());
    operation.options().map(str::to_owned).chain(actor.map(|name| format!("body.{name}"))).collect()
}
