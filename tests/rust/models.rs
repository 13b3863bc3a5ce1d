//! Bodies and responses survive their models: what is read from JSON is written as the same JSON, but for what the schema does not have.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "models/compare.rs"]
mod compare;
#[path = "models/responses.rs"]
mod responses;
#[path = "models/table.rs"]
mod table;
#[path = "models/values.rs"]
mod values;

#[allow(dead_code, unused_imports)]
mod runner;

use compare::{Dropped, compare};
use graph_shifts::tables::Id;
use graph_shifts::{Code, Input, OPERATIONS, Operation};
use runner::case::Case;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use table::BACK;

fn operation(id: &str) -> &'static Operation {
    graph_shifts::operation(id).expect("the operation is known")
}

#[test]
fn every_body_and_response_has_a_model() {
    for operation in OPERATIONS {
        if operation.body.is_some() {
            assert!(table::body(operation.id, "{}").is_some(), "{} is missing in tests/rust/models/table.rs", operation.id);
        }
        if let Some(of) = operation.response.of() {
            assert!(table::entity(of.name, "{}").is_some(), "{} is missing in tests/rust/models/table.rs", of.name);
        }
        if let Some(of) = operation.filter {
            assert!(table::filter(of.name, "{}").is_some(), "{} is missing in tests/rust/models/table.rs", of.name);
        }
    }
}

/// The good bodies of the vectors that models cannot say, and why.
const BEYOND: &[(&str, &str)] = &[
    ("a null that is given is sent, whatever otherVersion is", "a version that is set beside a null is that version alone"),
    ("a location's altitude 1.7976931348623158e308 fits Edm.Double", "serde_json refuses the last numbers that a double holds"),
    ("just below 2^1024 - 2^970, in digits, fits Edm.Double", "serde_json refuses the last numbers that a double holds"),
];

#[test]
fn every_good_body_of_the_vectors_makes_the_same_request() {
    let (mut count, mut wrong, mut beyond) = (0, Vec::new(), BTreeSet::new());
    for (name, text) in runner::FILES {
        for case in Case::of_file(text) {
            let allowed = case.input.contains(r#""allow""#);
            let (Some(body), false, true) = (&case.body, allowed, case.request.is_some()) else { continue };
            count += 1;
            let Some(difference) = request_differs(&case, body) else { continue };
            match BEYOND.iter().find(|(why, _)| case.why.contains(why)) {
                Some((why, _)) => drop(beyond.insert(*why)),
                None => wrong.push(format!("{name}: {}\n    {difference}", case.why)),
            }
        }
    }
    assert!(count > 500, "only {count} bodies");
    assert!(wrong.is_empty(), "{} of {count} bodies\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(beyond.len(), BEYOND.len(), "a model can say what tests/rust/models.rs lists as beyond it");
}

/// How the request of a body differs from that of its model.
fn request_differs(case: &Case, body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).expect("a good body is UTF-8");
    let model = match table::body(&case.operation, text).expect("a model") {
        Ok(model) => model,
        Err(error) => return Some(format!("cannot be read: {error}")),
    };
    let request = |body: &[u8]| operation(&case.operation).request(Input::from_json(&case.input).body(body));
    let (expected, got) = (request(body).expect("a good body"), request(model.as_bytes()));
    let got = match got {
        Ok(got) => got,
        Err(refusal) => return Some(refusal.to_string()),
    };
    if value(&expected.body) == value(&got.body) && (&expected.url, &expected.headers) == (&got.url, &got.headers) {
        return None;
    }
    Some(format!("expected {:?}\n    got      {:?}", expected.body, got.body))
}

/// The value of a request's body.
fn value(body: &Option<String>) -> Option<Value> {
    body.as_deref().map(|text| doubles(serde_json::from_str(text).expect("JSON")))
}

/// A value with its numbers as doubles: JSON has one number in `0` and `0.0`.
fn doubles(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(values) => values.into_iter().map(doubles).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, doubles(value))).collect(),
        other => other,
    }
}

#[test]
fn every_filter_of_the_vectors_makes_the_same_query() {
    let mut count = 0;
    for (name, text) in runner::FILES {
        for case in Case::of_file(text).into_iter().filter(|case| case.request.is_some()) {
            let Ok(Value::Object(mut input)) = serde_json::from_str::<Value>(&case.input) else { continue };
            let (Some(filter), false) = (input.get("filter"), input.contains_key("allow")) else { continue };
            let of = operation(&case.operation).filter.expect("a filter");
            let model = table::filter(of.name, &filter.to_string()).expect("a model").expect("a good filter");
            input.insert("filter".into(), serde_json::from_str(&model).expect("JSON"));
            let terms = |input: &str| {
                let url = operation(&case.operation).request(Input::from_json(input)).expect("a good filter").url;
                url.split(['?', '=', '&']).flat_map(|part| part.split("%20and%20")).map(str::to_owned).collect::<BTreeSet<_>>()
            };
            assert_eq!(terms(&Value::Object(input).to_string()), terms(&case.input), "{name}: {}", case.why);
            count += 1;
        }
    }
    assert!(count > 10, "only {count} filters");
}

/// What responses hold beyond the schema, which models do not carry.
const BEYOND_SCHEMA: &[&str] = &["@odata.context", "@odata.etag", "tenantId", "userIdentityType"];

/// The entities of a response.
fn entities(response: &Value) -> Vec<&Value> {
    response.get("value").and_then(Value::as_array).map_or_else(|| vec![response], |values| values.iter().collect())
}

#[test]
fn every_response_survives_its_model() {
    let (mut count, mut dropped, mut wrong) = (0, Dropped::new(), Vec::new());
    for (id, response) in responses::all() {
        let of = operation(&id).response.of().expect("a response with an entity");
        for entity in entities(&response) {
            count += 1;
            let written = table::entity(of.name, &entity.to_string()).expect("a model");
            let difference = match written {
                Ok(written) => compare(of, entity, &serde_json::from_str(&written).expect("JSON"), &mut dropped),
                Err(error) => Some(error.to_string()),
            };
            wrong.extend(difference.map(|difference| format!("{id}: {difference}: {entity}")));
        }
    }
    assert!(count > 100, "only {count} entities");
    assert!(wrong.is_empty(), "{} of {count} entities\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(dropped.iter().map(String::as_str).collect::<Vec<_>>(), BEYOND_SCHEMA);
}

/// The parameters of an operation's path, with an id where it names the entity.
fn input<'a>(of: &'static Operation, id: &'a str) -> Input<'a> {
    of.parameters.iter().fold(Input::new(), |input, parameter| {
        input.parameter(parameter.name, if parameter.id == Id::Guid { "3d88b7a2-f988-4f4b-bb34-d66df66af126" } else { id })
    })
}

#[test]
fn what_a_response_holds_can_be_sent_back() {
    let (mut counts, mut both) = (BTreeMap::new(), 0);
    for (id, response) in responses::all() {
        let of = operation(&id).response.of().expect("a response with an entity");
        let Some(back) = BACK.iter().find(|back| back.entity.eq_ignore_ascii_case(of.name)) else { continue };
        for entity in entities(&response) {
            let (json, operation) = (entity.to_string(), operation(back.operation));
            let body = (back.body)(&json).expect("a body");
            let request = |json: &str| operation.request(input(operation, entity["id"].as_str().expect("an id")).body(json));
            let made = request(&body).unwrap_or_else(|refusal| panic!("{refusal}: {body}"));
            match request(&json) {
                Ok(expected) => assert_eq!(value(&made.body), value(&expected.body), "{id}: {entity}"),
                // Text with both versions is refused; the model leaves them as they are until the caller chooses one.
                Err(refusal) => {
                    assert_eq!(refusal.issues.iter().map(|issue| issue.code).collect::<Vec<_>>(), [Code::DraftAndShared]);
                    both += 1;
                }
            }
            *counts.entry(back.operation).or_insert(0) += 1;
        }
    }
    assert_eq!(counts.len(), BACK.len(), "{counts:?}");
    assert!(both > 0, "no response held both versions");
}
