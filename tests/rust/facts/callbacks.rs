//! The entities of callbacks: the rows say what the facts say, each with a source.

use std::collections::BTreeSet;

use graph_shifts::tables::{Kind, Property, Type};
use graph_shifts::{OPERATIONS, WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES};
use serde_json::{Value, json};

use super::said;

/// The facts under this name.
fn facts(name: &str) -> Vec<Value> {
    said::read("callbacks.json")[name].as_array().expect("a list").clone()
}

/// A type, those it inherits from and those it holds, in callbacks too.
fn reach(of: &'static Type, types: &mut Vec<&'static Type>) {
    if types.iter().any(|known| known.name == of.name) {
        return;
    }
    types.push(of);
    of.base.into_iter().for_each(|base| reach(base, types));
    for property in of.properties().into_iter().chain(of.received) {
        if let Kind::Complex(inner) = property.kind {
            reach(inner, types);
        }
    }
}

/// Every type of the tables.
fn types() -> Vec<&'static Type> {
    let mut types = Vec::new();
    let all =
        OPERATIONS.iter().flat_map(|operation| operation.body.map(|body| body.of).into_iter().chain(operation.response.of()));
    all.for_each(|of| reach(of, &mut types));
    types
}

/// Statements as texts, sorted.
fn sorted(list: impl IntoIterator<Item = Value>) -> Vec<String> {
    let mut list = list.into_iter().map(|one| one.to_string()).collect::<Vec<_>>();
    list.sort();
    list
}

fn kind(property: &Property) -> &'static str {
    match property.kind {
        Kind::Boolean => "Edm.Boolean",
        Kind::String(_) => "Edm.String",
        Kind::Complex(of) => of.name,
        kind => panic!("a kind that no property of callbacks has: {kind:?}"),
    }
}

#[test]
fn the_rows_of_callbacks_are_the_facts() {
    let rows = types().into_iter().filter_map(|of| Some((of, of.callback?)));
    let rows = rows.map(|(of, row)| json!([row.path, row.entity, of.name, row.phases]));
    let said = facts("entities").into_iter().map(|one| {
        let phases = one.get("phases").is_some_and(|phases| phases == true);
        json!([one["word"], one["entity"], one["type"], phases])
    });
    assert_eq!(sorted(rows), sorted(said));
}

#[test]
fn the_properties_of_callbacks_alone_are_the_facts() {
    let own = types().into_iter().flat_map(|of| of.received.iter().map(move |property| (of, property)));
    let own = own.map(|(of, property)| json!([of.name, property.name, kind(property)]));
    let said = facts("properties").into_iter().map(|one| json!([one["of"], one["property"], one["type"]]));
    assert_eq!(sorted(own), sorted(said));
}

#[test]
fn every_property_of_callbacks_alone_is_unknown_to_the_schema() {
    for of in types() {
        let known = of.properties().into_iter().find(|known| of.received.iter().any(|property| property.name == known.name));
        assert!(known.is_none(), "{}: {known:?}", of.name);
    }
}

#[test]
fn every_fact_on_callbacks_has_its_pages_and_its_confidence_and_the_row_has_one_of_the_pages() {
    for one in facts("entities").into_iter().chain(facts("properties")) {
        let pages = said::texts(&one["pages"]);
        assert!(!pages.is_empty() && pages.iter().all(|page| page.starts_with("https://")), "{one}");
        let connectors = pages.iter().all(|page| page.starts_with("https://github.com/OfficeDev/"));
        assert_eq!(said::text(&one["confidence"]), if connectors { "connectors" } else { "page" }, "{one}");
        assert!(!connectors || one["why"].is_string(), "{one}");
        let of = one["type"].as_str().filter(|_| one.get("word").is_some()).or_else(|| one["of"].as_str());
        let of = types().into_iter().find(|known| Some(known.name) == of).expect("a type");
        let page = match one["property"].as_str() {
            None => of.callback.expect("a row").page,
            Some(name) => of.received.iter().find(|property| property.name == name).expect("a property").page,
        };
        assert!(pages.contains(&page.url().as_str()), "{one}");
    }
}

#[test]
fn each_member_of_supported_entities_has_one_row() {
    let members = WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES.members.iter().map(|member| member.name);
    let members = members.filter(|name| *name != "none").collect::<BTreeSet<_>>();
    let rows = types().into_iter().filter_map(|of| of.callback).map(|row| row.entity).collect::<Vec<_>>();
    assert_eq!(rows.iter().copied().collect::<BTreeSet<_>>(), members);
    assert_eq!(rows.len(), members.len());
}
