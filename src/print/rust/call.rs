//! The typed call of an operation: a function, and the type that names the operation.

use super::layout::{doc, filled, list};
use super::names::{screaming, snake};
use super::shape::sourced;
use crate::print::{described, pascal};
use crate::table::{Operation, Response};

/// The options that a call takes through a trait, by their names in an input.
const OPTIONS: [(&str, &str); 8] = [
    ("orderBy", "OrderBy"),
    ("top", "Top"),
    ("skipToken", "SkipToken"),
    ("query", "Query"),
    ("otherVersion", "OtherVersion"),
    ("method", "Method"),
    ("actsAs", "ActsAs"),
    ("passthrough", "Passthrough"),
];

/// What a file of calls names.
pub(super) fn imports(operations: &[&'static Operation]) -> String {
    let mut calls = vec!["Call"];
    let collection = operations.iter().any(|of| matches!(of.response, Response::Collection(_)));
    let represents = operations.iter().any(|of| matches!(of.response, Response::NoContentOr(_)));
    let body = operations.iter().any(|of| of.body.is_some_and(|body| body.optional));
    let filter = operations.iter().any(|of| of.filter.is_some());
    let used = [(collection, "Collection"), (represents, "Represents"), (body, "TakesBody"), (filter, "TakesFilter")];
    calls.extend(used.iter().filter(|(used, _)| *used).map(|(_, name)| *name));
    calls.push("operation");
    let mut models: Vec<String> = operations.iter().flat_map(|of| models_of(of)).collect();
    models.sort();
    models.dedup();
    let calls: Vec<String> = calls.iter().map(ToString::to_string).collect();
    let cow = operations.iter().any(|of| !of.parameters.is_empty());
    let models = if let [one] = models.as_slice() {
        format!("use crate::models::{one};\n")
    } else {
        filled("use crate::models::{", &models, "};")
    };
    filled("use crate::calls::{", &calls, "};") + &models + if cow { "use std::borrow::Cow;\n" } else { "" }
}

fn models_of(of: &Operation) -> Vec<String> {
    let response = of.response.of().map(|of| pascal(of.name));
    let body = of.body.map(|_| format!("{}Body", pascal(of.id)));
    let filter = of.filter.map(|of| pascal(of.name));
    [response, body, filter].into_iter().flatten().collect()
}

/// The function and the type of an operation.
pub(super) fn call(of: &Operation) -> String {
    function(of) + &marker(of) + &traits(of)
}

fn function(of: &Operation) -> String {
    let mut parameters: Vec<String> =
        of.parameters.iter().map(|parameter| format!("{}: impl Into<Cow<'a, str>>", snake(parameter.name))).collect();
    let mut chain = "Call::new()".to_owned();
    for parameter in of.parameters {
        chain.push_str(&format!(".parameter(\"{}\", {})", parameter.name, snake(parameter.name)));
    }
    if of.body.is_some_and(|body| !body.optional) {
        parameters.push(format!("body: &{}Body", pascal(of.id)));
        chain.push_str(".with_body(body)");
    }
    let (generics, lifetime) = if of.parameters.is_empty() { ("", "'static") } else { ("<'a>", "'a") };
    let paragraphs = [sourced(&described(of.description, of.contradictions), of.page), permissions(of)];
    format!(
        "\n{}{}    {chain}\n}}\n",
        doc(0, &paragraphs),
        list(
            0,
            &format!("pub fn {}{generics}(", snake(of.id)),
            &parameters,
            &format!(") -> Call<{lifetime}, {}> {{", pascal(of.id)),
            ""
        )
    )
}

/// The permissions of both kinds of tokens.
fn permissions(of: &Operation) -> String {
    let listed = |permissions: &[&str]| match permissions {
        [] => "none".to_owned(),
        permissions => permissions.iter().map(|permission| format!("`{permission}`")).collect::<Vec<_>>().join(", "),
    };
    format!("Permissions, least privileged first. Delegated: {}. Application: {}.", listed(of.delegated), listed(of.application))
}

fn marker(of: &Operation) -> String {
    let response = match of.response {
        Response::NoContent | Response::NoContentOr(_) => "()".to_owned(),
        Response::Entity(of) => pascal(of.name),
        Response::Collection(of) => format!("Collection<{}>", pascal(of.name)),
    };
    let options: String = of
        .options()
        .filter_map(|option| OPTIONS.iter().find(|(name, _)| *name == option))
        .map(|(_, option)| format!(" {option}"))
        .collect();
    let takes = if options.is_empty() { String::new() } else { format!(", takes{options}") };
    format!(
        "\noperation! {{\n    /// [`{}`], as a type.\n    {}: {} => {response}{takes}\n}}\n",
        snake(of.id),
        pascal(of.id),
        screaming(of.id)
    )
}

fn traits(of: &Operation) -> String {
    let name = pascal(of.id);
    let mut text = String::new();
    let mut implement = |of: &str, member: &str, value: String| {
        text.push_str(&format!("\nimpl {of} for {name} {{\n    type {member} = {value};\n}}\n"));
    };
    if let Response::NoContentOr(entity) = of.response {
        implement("Represents", "Entity", pascal(entity.name));
    }
    if of.body.is_some_and(|body| body.optional) {
        implement("TakesBody", "Body", format!("{name}Body"));
    }
    if let Some(filter) = of.filter {
        implement("TakesFilter", "Filter", pascal(filter.name));
    }
    text
}
