//! Prints the operations, grouped by resource.

use super::syntax::{coded, sourced, table};
use super::{issues, links, properties};
use crate::code::Code;
use crate::print::openapi::filter_example;
use crate::print::resource::Resource;
use crate::print::sources_contradict;
use crate::table::{Body, ByApplication, Form, Id, Kind, Operation, Parameter, Response, Type};

const OPTIONS: &[[&str; 3]] = &[
    ["filter", "an object, see the operation", "`$filter`: which items are listed"],
    ["orderBy", "a string", "`$orderby`: the order of the list, as OData writes it"],
    ["top", "an integer from 1", "`$top`: the maximum number of items in a page of the list"],
    ["skipToken", "a string", "`$skipToken`: where the page begins"],
    [
        "query",
        "an object of strings, numbers and booleans",
        "query options that Microsoft's page allows without naming them; each is sent as given, with the warning [`undocumented_query`](#undocumented_query)",
    ],
    ["returnRepresentation", "`true` or `false`", "`Prefer: return=representation`: requests the entity in the response"],
    [
        "otherVersion",
        "`\"null\"` (default) or `\"keep\"`",
        "whether an update sends the version that the body leaves out as `null`, or leaves it out so that it keeps its value",
    ],
    [
        "method",
        "`\"PATCH\"` (default) or `\"PUT\"`",
        "the HTTP method; without it, there is the warning [`method_contradicted`](#method_contradicted)",
    ],
    [
        "actsAs",
        "a GUID",
        "`MS-APP-ACTS-AS`: the user that an application acts for; deprecated by Microsoft, with the warning [`acts_as_deprecated`](#acts_as_deprecated)",
    ],
    [
        "permissionType",
        "`\"delegated\"` or `\"application\"`",
        "declares whether the token is delegated or app-only and enables the matching warnings; not sent to Graph",
    ],
    ["passthrough", "an id", "`X-MS-WFMPassthrough`: the workforce integration that writes"],
    ["baseUrl", "a URL", "replaces `https://graph.microsoft.com/v1.0`"],
    ["allow", "an array of codes", "turns errors with these [codes](#issues) into warnings"],
];

/// Every operation, and the options that they take.
pub(super) fn section() -> String {
    let mut text = "## Operations\n\nEach operation is a function of this name. Its input has the parameters of the path, the `body` if there is one, \
                    and options. Any one of the permissions is enough; the least privileged comes first.\n"
        .to_owned();
    for resource in Resource::all() {
        text.push_str(&head(resource));
        for of in resource.operations() {
            text.push_str(&operation(of));
        }
    }
    text + "\n" + &options()
}

/// The heading of a resource, and what it is.
pub(super) fn head(of: Resource) -> String {
    format!("\n### {}\n\n{} {}\n", of.name, of.of.description.text(), links::shape(of.of))
}

/// The options of all operations.
pub(super) fn options() -> String {
    let rows = OPTIONS.iter().map(|[name, value, what]| [format!("`{name}`"), (*value).to_owned(), (*what).to_owned()]);
    let rows = table(["option", "value", "what it is"], rows);
    format!("## Options\n\nAll are optional. An operation takes those that it lists.\n\n{rows}")
}

/// An operation under its heading.
pub(super) fn operation(of: &'static Operation) -> String {
    let mut text = format!(
        "\n#### {}\n\n{} [Microsoft's page]({})\n\n```http\n{} {}\n```\n\n",
        of.id,
        of.description.text(),
        of.page.url(),
        of.method.as_str(),
        of.path
    );
    let parameters = of.parameters.iter().map(parameter).collect::<Vec<_>>().join("<br>");
    let options = of.options().map(|name| format!("[`{name}`](#options)")).collect::<Vec<_>>().join(", ");
    let mut rows = vec![
        ["delegated permissions".to_owned(), coded(of.delegated.iter().copied())],
        ["application permissions".to_owned(), application(of)],
    ];
    if !parameters.is_empty() {
        rows.push(["parameters".to_owned(), parameters]);
    }
    rows.push(["options".to_owned(), options]);
    rows.push(["response".to_owned(), response(of)]);
    text.push_str(&table(["", ""], rows));
    for contradiction in of.contradictions.texts() {
        text.push_str(&format!("\n{}\n", sources_contradict(contradiction)));
    }
    text.push_str(&of.body.map(body).unwrap_or_default());
    text.push_str(&of.filter.map(filter).unwrap_or_default());
    text
}

fn parameter(of: &Parameter) -> String {
    let kind = match of.id {
        Id::Guid => "a GUID".to_owned(),
        Id::Prefix(prefix) => format!("`{prefix}…`"),
    };
    format!("`{}`, {kind}: {}", of.name, of.description.text())
}

fn application(of: &Operation) -> String {
    let names = if of.application.is_empty() { "none".to_owned() } else { coded(of.application.iter().copied()) };
    match of.by_application {
        ByApplication::Ended => {
            format!("{names} since 2026-01-01: warning {}", links::code(Code::PermissionEnded))
        }
        ByApplication::ActsAs | ByApplication::Plain => names,
    }
}

fn response(of: &Operation) -> String {
    let prefers = of.response.of().is_some_and(Type::has_evolvable_enum);
    let (description, condition) = match of.response {
        Response::NoContent => (format!("{}, without a body", of.status), ""),
        Response::NoContentOr(entity) => {
            let link = links::shape(entity);
            (format!("{} without a body; 200 with {link} where `returnRepresentation` is `true`", of.status), " then")
        }
        Response::Entity(entity) => (format!("{} with {}", of.status, links::shape(entity)), ""),
        Response::Collection(entity) => (format!("{} with a page of {} in `value`", of.status, links::shape(entity)), ""),
    };
    if prefers {
        format!("{description}; the request has `Prefer: include-unknown-enum-members`{condition}")
    } else {
        description
    }
}

fn body(body: Body) -> String {
    let meant = match body.form {
        _ if body.optional => "Optional; sent as `{}` if it is absent.",
        Form::Create | Form::Filter | Form::Received => "Required properties must be set.",
        Form::Replace => "Replaces the entity; required properties must be set.",
        Form::Change => "Contains the properties that change; the others keep their values.",
    };
    format!("\n**Body.** {meant}\n\n{}{}", properties::of(body.of, body.form), issues::rules_of(body.of))
}

fn filter(of: &'static Type) -> String {
    let mut rows = Vec::new();
    push_terms(of, "filter", &mut rows);
    let rows = table(["filter", "type", "description"], rows);
    format!(
        "\n**Filter.** Sent as `$filter`, percent-encoded, with its terms joined by `and`: for example `{}`.\n\n{rows}",
        filter_example(of)
    )
}

/// A row for each operand that a filter takes.
fn push_terms(of: &'static Type, above: &str, rows: &mut Vec<[String; 3]>) {
    for property in of.own {
        let path = format!("{above}.{}", property.name);
        match property.kind {
            Kind::Complex(inner) => push_terms(inner, &path, rows),
            _ => rows.push([format!("`{path}`"), properties::kind_of(property), sourced(property.description, property.page)]),
        }
    }
}
