//! The types of inputs.

use super::{doc, pascal};
use crate::table::Operation;

/// What an operation is called with: the path's parameters, the body, the options.
pub(super) fn input(operation: &Operation) -> String {
    let name = pascal(operation.id);
    let member = |description: &str, declared: String| doc("  ", description, operation.page) + "  " + &declared + ";\n";
    let mut text = doc("", &format!("The input of {}.", operation.id), operation.page);
    text.push_str(&format!("export interface {name}Input {{\n"));
    for parameter in operation.parameters {
        text.push_str(&member(parameter.description.text(), format!("{}: string", parameter.name)));
    }
    match operation.body {
        Some(body) if body.optional => {
            text.push_str(&member("The body; `{}` if it is absent.", format!("body?: {name}Body | undefined")));
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
        "filter" => {
            return ("Which entities to list ($filter).", operation.filter.map_or_else(String::new, |of| pascal(of.name)));
        }
        "orderBy" => ("The order of the list ($orderby).", "string"),
        "top" => ("The maximum number of entities in a page ($top), from 1.", "number"),
        "skipToken" => ("Where the page begins ($skipToken), from the `@odata.nextLink` of the previous page.", "string"),
        "query" => (
            "Query options as OData names them. Microsoft's page says that some work, but not which.",
            "Readonly<Record<string, string | number | boolean>>",
        ),
        "returnRepresentation" => ("Whether to request the entity in the response (Prefer: return=representation).", "boolean"),
        "actsAs" => ("The GUID of the user that an application acts for (MS-APP-ACTS-AS).", "string"),
        "permissionType" => (
            "Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph.",
            "\"delegated\" | \"application\"",
        ),
        "passthrough" => ("The id of the workforce integration that writes (X-MS-WFMPassthrough).", "string"),
        "baseUrl" => ("The base URL, instead of `https://graph.microsoft.com/v1.0`.", "string"),
        _ => (
            "Issue codes whose errors become warnings, in case Graph accepts what a rule refuses.",
            "ReadonlyArray<Exclude<Code, Fixed>>",
        ),
    };
    (description, kind.into())
}
