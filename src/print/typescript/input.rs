//! The types of inputs.

use super::{doc, pascal};
use crate::table::Operation;

/// What an operation is called with: the path's parameters, the body, the options.
pub(super) fn input(operation: &Operation) -> String {
    let name = pascal(operation.id);
    let member = |description: &str, declared: String| doc("  ", description, operation.page) + "  " + &declared + ";\n";
    let mut text = doc("", &format!("What {} is called with.", operation.id), operation.page);
    text.push_str(&format!("export interface {name}Input {{\n"));
    for parameter in operation.parameters {
        text.push_str(&member(parameter.description.text(), format!("{}: string", parameter.name)));
    }
    match operation.body {
        Some(body) if body.optional => {
            text.push_str(&member("The body; `{}` where it is absent.", format!("body?: {name}Body | undefined")));
        }
        Some(_) => text.push_str(&member("The body.", format!("body: {name}Body"))),
        None => {}
    }
    for option in operation.options() {
        let (description, kind) = described(operation, option);
        text.push_str(&member(description, format!("{option}?: {kind} | undefined")));
    }
    format!("\n{text}}}\n")
}

/// What an option description, and its type.
fn described(operation: &Operation, option: &str) -> (&'static str, String) {
    let (description, kind) = match option {
        "filter" => return ("Which are listed ($filter).", operation.filter.map_or_else(String::new, |of| pascal(of.name))),
        "orderBy" => ("In which order they are listed ($orderby).", "string"),
        "top" => ("How many one page of the list holds at most ($top), from 1.", "number"),
        "skipToken" => ("Where the page begins ($skipToken), from the `@odata.nextLink` of the one before.", "string"),
        "query" => (
            "Query options as OData names them; the page says that some work, but not which.",
            "Readonly<Record<string, string | number | boolean>>",
        ),
        "returnRepresentation" => ("Whether the answer shall hold the entity.", "boolean"),
        "actsAs" => ("The GUID of the user that an application acts for (MS-APP-ACTS-AS).", "string"),
        "permissionType" => ("What the access token carries.", "\"delegated\" | \"application\""),
        "passthrough" => ("The id of the workforce integration that writes (X-MS-WFMPassthrough).", "string"),
        "baseUrl" => ("Where the API lies, instead of `https://graph.microsoft.com/v1.0`.", "string"),
        _ => (
            "Codes whose errors are taken as warnings, where a rule differs from the page.",
            "ReadonlyArray<Exclude<Code, Fixed>>",
        ),
    };
    (description, kind.into())
}
