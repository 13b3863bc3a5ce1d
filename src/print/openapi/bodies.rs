//! The schemas of request bodies.

use super::json::Json;
use super::side::Side;
use super::{examples, names, object};
use crate::table::{Body, Form, Operation, Role, RuleKind, Type};

/// The schema of an operation's body.
pub(super) fn schema(of: &Operation, body: Body) -> Json {
    let description = format!("The body of {}. {}", of.id, object::description(body.of, Side::Body));
    let whole = object::described(body.of, Side::Body, body.form, description);
    match exclusion(body.of, body.form) {
        Some(exclusion) => whole.and([exclusion]),
        None => whole,
    }
}

/// The request body of an operation.
pub(super) fn request(of: &Operation, body: Body) -> Json {
    let content = Json::object([
        ("schema", Json::reference("schemas", &names::body(of))),
        ("example", examples::object(body.of, Side::Body)),
    ]);
    Json::object([("required", Json::Bool(!body.optional)), ("content", Json::object([("application/json", content)]))])
}

/// Requires one of the draft and the shared version: exactly one to create, elsewhere not both and not both null.
fn exclusion(of: &'static Type, form: Form) -> Option<(&'static str, Json)> {
    of.rules.iter().find(|rule| rule.kind == RuleKind::DraftOrShared)?;
    let (draft, shared) = (of.name_of(Role::Draft), of.name_of(Role::Shared));
    Some(match form {
        Form::Create => ("oneOf", Json::List(vec![both([(draft, "object")]), both([(shared, "object")])])),
        _ => {
            let twice = ["object", "null"].map(|kind| both([(draft, kind), (shared, kind)]));
            ("not", Json::object([("anyOf", Json::List(twice.into()))]))
        }
    })
}

/// Requires these properties with these types.
fn both<const N: usize>(properties: [(&'static str, &'static str); N]) -> Json {
    let typed = |(name, kind)| (name, Json::object([("type", Json::text(kind))]));
    Json::object([
        ("required", Json::texts(properties.map(|(name, _)| name))),
        ("properties", Json::object(properties.map(typed))),
    ])
}
