//! The tables say what the facts say and nothing else, apart from what is listed with its reason.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "facts/rows.rs"]
mod rows;
#[path = "facts/said.rs"]
mod said;

use std::collections::{BTreeMap, BTreeSet};

/// Statements by what they are about, such as `updateOpenShift: verb` or `shift.userId: holds`.
type Statements = BTreeMap<String, String>;

/// What one side says of something, if anything.
type Said = Option<String>;

/// Each statement that only one side makes, or that the two make differently.
fn differences(facts: &Statements, tables: &Statements) -> BTreeMap<String, (Said, Said)> {
    let about: BTreeSet<&String> = facts.keys().chain(tables.keys()).collect();
    let both = about.into_iter().map(|what| (what.clone(), (facts.get(what).cloned(), tables.get(what).cloned())));
    both.filter(|(_, (fact, table))| fact != table).collect()
}

/// The differences that are meant, as `differences.json` lists them.
fn listed() -> BTreeMap<String, (Said, Said)> {
    let list = said::read("differences.json");
    let of = |one: &serde_json::Value, side: &str| one[side].as_str().map(str::to_owned);
    let list = list.as_array().expect("a list").iter();
    list.map(|one| {
        for side in ["about", "why", "page"] {
            assert!(of(one, side).is_some_and(|text| !text.is_empty()), "{one} has no {side}");
        }
        (of(one, "about").unwrap_or_default(), (of(one, "facts"), of(one, "tables")))
    })
    .collect()
}

fn told((what, (fact, table)): (&String, &(Said, Said))) -> String {
    let say = |said: &Said| said.clone().unwrap_or_else(|| "(nothing)".to_owned());
    format!("{what}\n    facts:  {}\n    tables: {}", say(fact), say(table))
}

#[test]
fn facts_and_tables_differ_only_as_listed() {
    let found = differences(&said::statements(), &rows::statements());
    let listed = listed();
    let unlisted = found.iter().filter(|(what, said)| listed.get(*what) != Some(said)).map(told).collect::<Vec<_>>();
    let gone = listed.iter().filter(|(what, said)| found.get(*what) != Some(said)).map(told).collect::<Vec<_>>();
    assert!(unlisted.is_empty(), "{} differences are not listed:\n{}", unlisted.len(), unlisted.join("\n"));
    assert!(gone.is_empty(), "{} listed differences are no more:\n{}", gone.len(), gone.join("\n"));
}

#[test]
fn the_facts_cover_the_whole_family() {
    let facts = said::statements();
    let count = |end: &str| facts.keys().filter(|what| what.ends_with(end)).count();
    assert_eq!(count(": verb"), 74);
    assert_eq!(count(": flags"), 15);
    assert!(count(": holds") > 200 && count(": number") > 100, "{} properties, {} members", count(": holds"), count(": number"));
}

#[test]
fn every_rule_has_its_page_and_a_reason_where_the_schema_says_otherwise() {
    let rules = said::read("rules.json");
    for (key, list) in rules.as_object().expect("an object").iter().filter(|(key, _)| *key != "forms") {
        for rule in list.as_array().map_or_else(|| vec![list], |list| list.iter().collect()) {
            assert!(rule["page"].is_string(), "{key}: {rule} has no page");
            let against = ["advised", "neverNull", "readOnly", "writtenThoughComputed", "beyondSchema", "least"];
            assert!(!against.contains(&key.as_str()) || rule["why"].is_string(), "{key}: {rule} has no why");
        }
    }
}

#[test]
fn a_difference_is_found_on_either_side() {
    let side = |list: &[(&str, &str)]| list.iter().map(|(what, said)| ((*what).to_owned(), (*said).to_owned())).collect();
    let facts: Statements = side(&[("same", "1"), ("other", "1"), ("fact alone", "1")]);
    let tables: Statements = side(&[("same", "1"), ("other", "2"), ("table alone", "1")]);
    let found = differences(&facts, &tables).into_keys().collect::<Vec<_>>();
    assert_eq!(found, ["fact alone", "other", "table alone"]);
}
