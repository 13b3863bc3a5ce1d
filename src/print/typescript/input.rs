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
            let description = if operation.documents_filter {
                "Which entities to list ($filter)."
            } else {
                "Which entities to list ($filter). Microsoft's page does not name it, so it gives a warning."
            };
            return (description, operation.filter.map_or_else(String::new, |of| pascal(of.name)));
        }
        "orderBy" => ("The order of the list ($orderby).", "string"),
        "top" => ("The maximum number of entities in a page ($top), from 1.", "number"),
        "skipToken" => ("Where the page begins ($skipToken), from the `@odata.nextLink` of the previous page.", "string"),
        "query" => (
            "Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning.",
            "Readonly<Record<string, string | number | boolean>>",
        ),
        "returnRepresentation" => ("Whether to request the entity in the response (Prefer: return=representation).", "boolean"),
        "otherVersion" => (
            "What happens to the version that the body leaves out: it is sent as `null`, the default, or keeps its value.",
            "\"null\" | \"keep\"",
        ),
        "method" => {
            let methods = [Some(operation.method), operation.other_method].into_iter().flatten();
            let methods = methods.map(|method| format!("\"{}\"", method.as_str())).collect::<Vec<_>>().join(" | ");
            return ("The HTTP method, by default the first. Microsoft's sources contradict each other on it.", methods);
        }
        "actsAs" => (
            "The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning.",
            "string",
        ),
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
