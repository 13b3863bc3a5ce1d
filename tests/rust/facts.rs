//! The tables say what the facts say and nothing else, apart from what is listed with its reason.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "facts/callbacks.rs"]
mod callbacks;
#[path = "facts/newest.rs"]
mod newest;
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

/// The two sides of every comparison. The first is the newer or the given one.
const SIDES: [[&str; 2]; 3] = [["facts", "tables"], ["permissions", "facts"], ["pages", "facts"]];

/// The differences between these two sides that are meant, as `differences.json` lists them.
fn listed(sides: [&str; 2]) -> BTreeMap<String, (Said, Said)> {
    let list = said::read("differences.json");
    let of = |one: &serde_json::Value, side: &str| one[side].as_str().map(str::to_owned);
    let list = list.as_array().expect("a list").iter();
    list.filter(|one| sides.iter().all(|side| one.get(side).is_some()))
        .map(|one| (of(one, "about").unwrap_or_default(), (of(one, sides[0]), of(one, sides[1]))))
        .collect()
}

fn told((what, (first, second)): (&String, &(Said, Said)), sides: [&str; 2]) -> String {
    let say = |said: &Said| said.clone().unwrap_or_else(|| "(nothing)".to_owned());
    format!("{what}\n    {}: {}\n    {}: {}", sides[0], say(first), sides[1], say(second))
}

fn assert_differs_only_as_listed(sides: [&str; 2], first: &Statements, second: &Statements) {
    let found = differences(first, second);
    let listed = listed(sides);
    let tell = |list: &BTreeMap<String, (Said, Said)>, other: &BTreeMap<String, (Said, Said)>| {
        let alone = list.iter().filter(|(what, said)| other.get(*what) != Some(said));
        alone.map(|one| told(one, sides)).collect::<Vec<_>>().join("\n")
    };
    let (unlisted, gone) = (tell(&found, &listed), tell(&listed, &found));
    assert!(unlisted.is_empty(), "these differences are not listed:\n{unlisted}");
    assert!(gone.is_empty(), "these listed differences are no more:\n{gone}");
}

#[test]
fn facts_and_tables_differ_only_as_listed() {
    assert_differs_only_as_listed(SIDES[0], &said::statements(), &rows::statements());
}

#[test]
fn permission_data_and_facts_differ_only_as_listed() {
    let (newest, facts) = newest::permissions();
    assert_eq!(facts.len(), 4 * 70, "each operation with a row has four statements");
    assert_differs_only_as_listed(SIDES[1], &newest, &facts);
}

#[test]
fn pages_read_again_and_facts_differ_only_as_listed() {
    let (newest, facts) = newest::pages();
    assert_differs_only_as_listed(SIDES[2], &newest, &facts);
}

#[test]
fn every_listed_difference_has_two_sides_a_reason_and_a_page() {
    for one in said::read("differences.json").as_array().expect("a list") {
        for member in ["about", "why", "page"] {
            assert!(one[member].as_str().is_some_and(|text| !text.is_empty()), "{one} has no {member}");
        }
        let sides = SIDES.iter().filter(|sides| sides.iter().all(|side| one.get(side).is_some())).count();
        assert_eq!(sides, 1, "{one} is between no two sides, or more than two");
    }
}

#[test]
fn operations_and_permission_data_lack_only_what_is_listed() {
    for (listed, found) in [newest::without_row(), newest::without_operation()] {
        assert_eq!(listed, found);
    }
}

#[test]
fn every_page_was_read_again_or_is_listed() {
    let (again, not) = newest::read_again();
    let all: BTreeSet<&String> = again.iter().chain(&not).collect();
    assert_eq!((again.len() + not.len(), all.len()), (74, 74));
    assert!(said::operations().iter().all(|one| all.contains(&said::text(&one["id"]).to_owned())));
}

#[test]
fn no_row_of_facts_is_older_than_its_page() {
    assert_eq!(newest::stale(), []);
    assert_eq!(newest::newest_date("repository 2024-09, headers as of 2025, status of learn 2025-06-26"), "2025-06-26");
    assert!(newest::newest_date("repository 2025-01") < "2025-02-04" && newest::newest_date("repository 2021-22") < "2025-02-04");
}

#[test]
fn every_contradiction_has_two_sources_and_a_choice() {
    let list = said::read("contradictions.json");
    for one in list.as_array().expect("a list") {
        let sources = one["sources"].as_array().expect("a list");
        assert!(
            sources.len() > 1 && sources.iter().all(|source| source["page"].is_string() && source["says"].is_string()),
            "{one}"
        );
        assert!(one["chosen"].is_string(), "{one} has no choice");
    }
}

#[test]
fn whatever_goes_against_a_source_is_a_contradiction() {
    let contradicted = said::contradicted();
    let rules = said::read("rules.json");
    let against = rules["writtenThoughComputed"].as_array().expect("a list").iter();
    let against =
        against.flat_map(|rule| said::texts(&rule["properties"]).into_iter().map(|name| (said::text(&rule["of"]), name)));
    for (of, name) in against {
        assert!(contradicted.contains_key(&format!("{of}.{name}")), "{of}.{name}");
    }
    let ended = said::operations().into_iter().filter(|one| one.get("applicationEnds").is_some()).collect::<Vec<_>>();
    assert_eq!(ended.len(), 9);
    assert!(ended.iter().all(|one| contradicted.contains_key(said::text(&one["id"]))));
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
