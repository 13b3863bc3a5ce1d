//! The paths with their operations.

use super::json::Json;
use super::side::Side;
use super::source::external;
use super::{bodies, examples, names, parameters, refusals, security};
use crate::print::{resource, sources_contradict};
use crate::shifts::OPERATIONS;
use crate::table::{ByApplication, Operation, Query, Response, Type};

/// Every path with the operations on it.
pub(super) fn paths() -> Json {
    let mut paths: Vec<(&str, Json)> = Vec::new();
    for operation in OPERATIONS {
        let entry = (operation.method.as_str().to_lowercase(), of(operation));
        match paths.iter_mut().find(|(path, _)| *path == operation.path) {
            Some((_, Json::Object(methods))) => methods.push(entry),
            _ => paths.push((operation.path, Json::object([entry]))),
        }
    }
    Json::object(paths)
}

fn of(operation: &'static Operation) -> Json {
    let notes = notes(operation);
    let mut members = vec![
        ("operationId", Json::text(operation.id)),
        ("tags", Json::texts([resource::name_of(operation)])),
        ("summary", Json::text(operation.description.text())),
        ("externalDocs", external(operation.page)),
        ("security", security::requirements(operation)),
        ("parameters", parameters::of(operation)),
    ];
    if !notes.is_empty() {
        members.push(("description", Json::Text(notes)));
    }
    members.extend(operation.body.map(|body| ("requestBody", bodies::request(operation, body))));
    members.push(("responses", responses(operation)));
    Json::object(members)
}

/// What has to be known of an operation beyond its summary and its shape.
fn notes(of: &Operation) -> String {
    let notes = [
        match of.by_application {
            ByApplication::Ended => Some("Microsoft ended application permissions here on 2026-01-01."),
            ByApplication::Plain | ByApplication::ActsAs => None,
        },
        of.queries
            .contains(&Query::Unnamed)
            .then_some("The page says that some OData query options work, and names none of them."),
    ];
    let contradictions = of.contradictions.texts().iter().map(|contradiction| sources_contradict(contradiction));
    notes.into_iter().flatten().map(str::to_owned).chain(contradictions).collect::<Vec<_>>().join("\n\n")
}

fn responses(of: &'static Operation) -> Json {
    let nothing = |description: &str| Json::object([("description", Json::text(description))]);
    let mut found = match of.response {
        Response::NoContent => vec![(of.status.to_string(), nothing("Done; the response has no body."))],
        Response::NoContentOr(entity) => vec![
            ("200".to_owned(), holding("The entity, where `return=representation` is preferred.", entity.name, of_one(entity))),
            (of.status.to_string(), nothing("Done; without `Prefer: return=representation` the response has no body.")),
        ],
        Response::Entity(entity) => {
            vec![(of.status.to_string(), holding(entity.description.text(), entity.name, of_one(entity)))]
        }
        Response::Collection(entity) => {
            let page = Json::object([("value", Json::List(vec![of_one(entity)]))]);
            vec![(of.status.to_string(), holding("A page of the list.", &names::collection(entity), page))]
        }
    };
    found.extend(refusals::references(of));
    Json::Object(found)
}

fn of_one(entity: &'static Type) -> Json {
    examples::object(entity, Side::Response)
}

fn holding(description: &str, schema: &str, example: Json) -> Json {
    let content = Json::object([("schema", Json::reference("schemas", schema)), ("example", example)]);
    Json::object([("description", Json::text(description)), ("content", Json::object([("application/json", content)]))])
}
