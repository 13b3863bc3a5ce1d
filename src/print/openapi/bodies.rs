//! The bodies of requests, a schema each.

use super::json::Json;
use super::{Side, examples, schemas};
use crate::table::{Body, Form, Law, Operation, Role, Type};

/// The name of an operation's body.
pub(super) fn name(of: &Operation) -> String {
    format!("{}Body", of.id)
}

/// The schema of an operation's body.
pub(super) fn schema(of: &Operation, body: Body) -> Json {
    let says = format!("The body of {}. {}", of.id, schemas::described(body.of, Side::Body));
    let whole = schemas::told(body.of, Side::Body, body.form, says);
    match exclusion(body.of, body.form) {
        Some(exclusion) => whole.and([exclusion]),
        None => whole,
    }
}

/// The body as it stands in a request.
pub(super) fn request(of: &Operation, body: Body) -> Json {
    let content =
        Json::object([("schema", Json::reference("schemas", &name(of))), ("example", examples::object(body.of, Side::Body))]);
    Json::object([("required", Json::Bool(!body.optional)), ("content", Json::object([("application/json", content)]))])
}

/// That draft and shared version exclude each other: of something new there is exactly one; elsewhere not both, and not null twice.
fn exclusion(of: &'static Type, form: Form) -> Option<(&'static str, Json)> {
    of.rules.iter().find(|rule| rule.law == Law::Versions)?;
    let (draft, shared) = (of.name_of(Role::Draft), of.name_of(Role::Shared));
    Some(match form {
        Form::Create => ("oneOf", Json::List(vec![both([(draft, "object")]), both([(shared, "object")])])),
        _ => {
            let twice = ["object", "null"].map(|kind| both([(draft, kind), (shared, kind)]));
            ("not", Json::object([("anyOf", Json::List(twice.into()))]))
        }
    })
}

/// That properties are there and of these types.
fn both<const N: usize>(properties: [(&'static str, &'static str); N]) -> Json {
    let typed = |(name, kind)| (name, Json::object([("type", Json::text(kind))]));
    Json::object([
        ("required", Json::texts(properties.map(|(name, _)| name))),
        ("properties", Json::object(properties.map(typed))),
    ])
}
