//! The parameters of paths, queries and headers.

use super::json::Json;
use super::{examples, filters};
use crate::shifts::OPERATIONS;
use crate::table::{ByApplication, Id, Operation, Parameter, Query, Response};

const ACTS_AS: &str = "actsAs";
const PASSTHROUGH: &str = "passthrough";

/// Those that operations have in common, by their names.
pub(super) fn components() -> Json {
    let mut components: Vec<(String, Json)> = Vec::new();
    for parameter in OPERATIONS.iter().flat_map(|of| of.parameters) {
        if components.iter().all(|(name, _)| name != parameter.name) {
            components.push((parameter.name.to_owned(), of_path(parameter)));
        }
    }
    let uuid = Json::object([("type", Json::text("string")), ("format", Json::text("uuid"))]);
    let acts_as = header(
        "MS-APP-ACTS-AS",
        uuid,
        Json::Text(examples::id(Id::Guid)),
        "The user, by GUID, for whom an application acts. Older pages require it with an application token, newer ones call it deprecated.",
    );
    let passthrough = header(
        "X-MS-WFMPassthrough",
        Json::object([("type", Json::text("string"))]),
        Json::Text(examples::id(Id::Prefix("WFI_"))),
        "The id of the workforce integration whose own write this is; the service repeats it when it calls the integration.",
    );
    components.extend([(ACTS_AS.to_owned(), acts_as), (PASSTHROUGH.to_owned(), passthrough)]);
    Json::Object(components)
}

fn of_path(of: &Parameter) -> Json {
    let (format, id) = match of.id {
        Id::Guid => (Some(("format", Json::text("uuid"))), "A GUID.".to_owned()),
        Id::Prefix(prefix) => (None, format!("A GUID after `{prefix}`; some of Microsoft's examples leave out the prefix.")),
    };
    let schema = Json::object([("type", Json::text("string"))].into_iter().chain(format));
    Json::object([
        ("name", Json::text(of.name)),
        ("in", Json::text("path")),
        ("required", Json::Bool(true)),
        ("description", Json::Text(format!("{} {id}", of.description.text()))),
        ("schema", schema),
        ("example", Json::Text(examples::id(of.id))),
    ])
}

fn header(name: &str, schema: Json, example: Json, description: &str) -> Json {
    Json::object([
        ("name", Json::text(name)),
        ("in", Json::text("header")),
        ("description", Json::text(description)),
        ("schema", schema),
        ("example", example),
    ])
}

/// The parameters of an operation, or references to them.
pub(super) fn of(operation: &'static Operation) -> Json {
    let mut parameters = Vec::new();
    parameters.extend(operation.parameters.iter().map(|parameter| Json::reference("parameters", parameter.name)));
    if let Some(filter) = operation.filter {
        let text = Json::object([("type", Json::text("string"))]);
        let description = format!(
            "{} The service takes {}, joined by `and`. [Source]({})",
            filter.description.text(),
            filters::comparisons(filter),
            filter.page.url()
        );
        parameters.push(query("$filter", &description, text).and([("example", Json::Text(filters::example(filter)))]));
    }
    parameters.extend(operation.queries.iter().filter_map(|option| of_query(*option)));
    parameters.extend(prefer(operation));
    if operation.by_application != ByApplication::Plain {
        parameters.push(Json::reference("parameters", ACTS_AS));
    }
    if operation.passthrough {
        parameters.push(Json::reference("parameters", PASSTHROUGH));
    }
    Json::List(parameters)
}

fn of_query(option: Query) -> Option<Json> {
    let text = Json::object([("type", Json::text("string"))]);
    let whole = Json::object([("type", Json::text("integer")), ("format", Json::text("int32")), ("minimum", Json::Number(1))]);
    match option {
        Query::OrderBy => Some(query("$orderby", "The order of the list.", text)),
        Query::Top => Some(query("$top", "How many items a page of the list holds at most.", whole)),
        Query::SkipToken => Some(query("$skipToken", "Where the list goes on, as `@odata.nextLink` has it.", text)),
        Query::Unnamed => None,
    }
}

fn query(name: &str, description: &str, schema: Json) -> Json {
    Json::object([
        ("name", Json::text(name)),
        ("in", Json::text("query")),
        ("description", Json::text(description)),
        ("schema", schema),
    ])
}

/// What may be preferred of the answer.
fn prefer(of: &'static Operation) -> Option<Json> {
    let answered = of.response.of().is_some_and(|answer| answer.has_evolvable_enum());
    let written = of.body.is_some_and(|body| body.of.has_evolvable_enum());
    let representation = of.representation.then_some(match of.response {
        Response::NoContentOr(_) => ("return=representation", "`return=representation` requests the entity in the response."),
        _ => (
            "return=representation",
            "The page's example sends `return=representation`, although the response contains the entity in any case.",
        ),
    });
    let members = (answered || written).then_some((
        "include-unknown-enum-members",
        "`include-unknown-enum-members` shows the members declared after `unknownFutureValue`.",
    ));
    let preferences = representation.into_iter().chain(members).collect::<Vec<_>>();
    let join = |between: &str, words: Vec<&str>| words.join(between);
    let example = join(", ", preferences.iter().map(|(word, _)| *word).collect());
    let description = join(" ", preferences.iter().map(|(_, description)| *description).collect());
    let text = Json::object([("type", Json::text("string"))]);
    (!preferences.is_empty()).then(|| header("Prefer", text, Json::Text(example), &description))
}
