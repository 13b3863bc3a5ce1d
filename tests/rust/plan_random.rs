//! Plans of random rosters and of hostile texts: what every plan promises.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod plan_session;
mod random;

use graph_shifts::plan::{Action, Mode, Plan, Planner, Scope};
use plan_session::{fresh, in_session};
use proptest::prelude::*;
use random::random;
use serde_json::{Value, json};

const TEAM: &str = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

fn user(number: u32) -> String {
    format!("aa162a04-bec6-4b81-ba99-{number:012}")
}

/// A shift of a user on a day, from an hour on.
fn shift(id: Option<u32>, of: u32, day: u32, hour: u32, hours: u32, notes: u32) -> Value {
    let at = |hour: u32| format!("2026-03-{:02}T{:02}:00:00Z", day + hour / 24, hour % 24);
    let item = json!({ "startDateTime": at(hour), "endDateTime": at(hour + hours), "theme": "blue", "notes": notes.to_string(), "activities": [] });
    let mut shift = json!({ "userId": user(of), "schedulingGroupId": "TAG_1", "sharedShift": item, "draftShift": null });
    if let Some(id) = id {
        shift["id"] = json!(format!("SHFT_{id}"));
    }
    shift
}

fn week() -> Scope {
    Scope::new("2026-03-01T00:00:00Z", "2026-03-11T00:00:00Z")
}

fn plan(current: &[Value], desired: &[Value]) -> Plan {
    let texts = |list: &[Value]| list.iter().map(Value::to_string).collect::<Vec<_>>();
    Planner::new(TEAM, Mode::Shared)
        .scope(week())
        .current(texts(current))
        .desired(texts(desired))
        .plan()
        .expect("options that are right")
}

/// The schedule after a plan.
fn applied(plan: &Plan, current: &[Value]) -> Vec<Value> {
    let mut after = current.to_vec();
    for (number, operation) in plan.operations.iter().enumerate() {
        let request = operation.request.as_ref().expect("a request");
        let body = request.body.as_deref().map(|body| serde_json::from_str::<Value>(body).expect("JSON"));
        let at = after.iter().position(|entity| entity["id"].as_str() == operation.id.as_deref());
        match (operation.action, at, body) {
            (Action::Create, _, Some(mut body)) => {
                body["id"] = json!(format!("SHFT_new{number}"));
                after.push(body);
            }
            (Action::Replace, Some(at), Some(mut body)) => {
                body["id"] = after[at]["id"].clone();
                after[at] = body;
            }
            (Action::Delete, Some(at), None) => _ = after.remove(at),
            other => panic!("{other:?}"),
        }
    }
    after
}

type Shifts = Vec<(u32, u32, u32, u32, u32)>;

fn shifts(most: usize) -> impl Strategy<Value = Shifts> {
    prop::collection::vec((0..4_u32, 1..4_u32, 0..20_u32, 1..12_u32, 0..3_u32), 0..most)
}

#[test]
fn a_plan_leads_to_what_is_wanted_where_nothing_is_ambiguous() {
    random(600, &(shifts(14), shifts(14)), |(current, desired)| {
        let current: Vec<Value> =
            (0..).zip(current).map(|(id, (of, day, hour, hours, notes))| shift(Some(id), of, day, hour, hours, notes)).collect();
        let desired: Vec<Value> =
            desired.into_iter().map(|(of, day, hour, hours, notes)| shift(None, of, day, hour, hours, notes)).collect();
        let first = plan(&current, &desired);
        let untouched: usize = first.ambiguous.iter().map(|one| one.desired.len()).sum();
        let written = first.operations.iter().filter(|operation| operation.desired.is_some()).count();
        prop_assert_eq!(first.unchanged + written + untouched, desired.len());
        let after = applied(&first, &current);
        if first.ambiguous.is_empty() {
            let second = plan(&after, &desired);
            prop_assert!(second.operations.is_empty(), "{second}");
            prop_assert_eq!(second.unchanged, desired.len());
            // As many as differ: creates and deletions of one plan never stand for a replacement that overlaps.
            let most = current.len().max(desired.len()) - first.unchanged;
            prop_assert!(
                first.operations.len() <= current.len() + desired.len() - 2 * first.unchanged
                    && first.operations.len() + first.unchanged >= most
            );
        }
        Ok(())
    });
}

/// Two that are equal to Graph in their order, whatever the order in which they are given.
#[test]
fn the_order_of_rows_changes_only_the_order_of_operations() {
    random(300, &(shifts(10), shifts(10)), |(current, desired)| {
        let current: Vec<Value> =
            (0..).zip(current).map(|(id, (of, day, hour, hours, notes))| shift(Some(id), of, day, hour, hours, notes)).collect();
        let mut desired: Vec<Value> =
            desired.into_iter().map(|(of, day, hour, hours, notes)| shift(None, of, day, hour, hours, notes)).collect();
        let counts = |plan: &Plan| {
            let of = |action| plan.operations.iter().filter(|operation| operation.action == action).count();
            (plan.unchanged, of(Action::Create), of(Action::Replace), of(Action::Delete), plan.ambiguous.len())
        };
        let first = counts(&plan(&current, &desired));
        desired.reverse();
        prop_assert_eq!(counts(&plan(&current, &desired)), first);
        Ok(())
    });
}

const PARTS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "null",
    "true",
    "-1",
    "1e999",
    "5",
    "\"id\":\"SHFT_1\",",
    "\"draftShift\":{},",
    "\"sharedShift\":null,",
    "\"sharedOpenShift\":{\"startDateTime\":\"2026-03-04T08:00:00Z\",\"endDateTime\":\"2026-03-04T08:00:00Z\"},",
    "\"userId\":7,",
    "\\ud800",
    "\\u0000",
    "é",
    "😀",
    "\"userInfo\":{\"displayName\":\"\\ud800\\n\"},",
    "\"@odata.etag\":\"x\",",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.9999999-14:00",
];

#[test]
fn of_any_text_a_plan_comes_out_and_the_session_says_the_same() {
    let part = (any::<prop::sample::Index>(), prop::sample::select(PARTS), 0..6_usize);
    let one = (any::<bool>(), prop::collection::vec(part, 0..4));
    let strategy = (any::<bool>(), prop::collection::vec((any::<bool>(), one), 0..6));
    random(1_000, &strategy, |(is_draft, rows)| {
        let (mut current, mut desired) = (Vec::new(), Vec::new());
        for (number, (is_current, (has_id, changes))) in (0..).zip(rows) {
            let mut text = shift(has_id.then_some(number % 2), number % 2, 4, 8 + number, 6, 0).to_string();
            for (at, part, gone) in changes {
                let chars: Vec<char> = text.chars().collect();
                let at = at.index(chars.len() + 1);
                let rest = chars[at..].iter().skip(gone).collect::<String>();
                text = chars[..at].iter().collect::<String>() + part + &rest;
            }
            if is_current { &mut current } else { &mut desired }.push(text);
        }
        let mode = if is_draft { Mode::Draft } else { Mode::Shared };
        let plan =
            Planner::new(TEAM, mode).scope(week()).current(&current).desired(&desired).plan().expect("options that are right");
        let refused: Vec<usize> =
            plan.operations.iter().filter(|one| one.request.is_err()).filter_map(|one| one.desired).collect();
        let scope = json!({ "from": "2026-03-01T00:00:00Z", "to": "2026-03-11T00:00:00Z" });
        let options = json!({ "teamId": TEAM, "mode": if is_draft { "draft" } else { "shared" }, "scope": scope });
        let labelled = |rows: Vec<String>| rows.into_iter().map(|row| (row, String::new())).collect::<Vec<_>>();
        let got = in_session(&options, &labelled(current), &labelled(desired), &[], &refused);
        prop_assert_eq!(&got["summary"], &json!(plan.to_string().replace("\\ud800", "?")));
        prop_assert_eq!(got["operations"].as_array().map(Vec::len), Some(plan.operations.len()));
        prop_assert_eq!(got["warnings"].as_array().map(Vec::len), Some(plan.warnings.len()));
        prop_assert_eq!(got["ambiguous"].as_array().map(Vec::len), Some(plan.ambiguous.len()));
        Ok(())
    });
}

#[test]
fn a_session_without_a_plan_has_none_to_add_to() {
    let session = &mut fresh();
    assert_eq!(session.add(false, 0, 0), None);
    assert_eq!(session.add_group(0), None);
    assert_eq!(session.pairs(), None);
    assert_eq!(session.compare(0, 0, 0), None);
    assert_eq!(session.writes(), None);
    assert_eq!(session.refuse(0), None);
    assert_eq!(session.finish(), None);
}

#[test]
fn a_text_that_is_too_deep_or_too_long_is_refused() {
    let deep = format!("{{\"sharedShift\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let long = format!("{{\"sharedShift\":\"{}\"}}", "x".repeat(4 * 1024 * 1024));
    for text in [deep, long] {
        let plan = Planner::new(TEAM, Mode::Shared).scope(week()).current([&text]).desired([&text]).plan().expect("a plan");
        assert_eq!(plan.to_string(), "1 refused, 0 unchanged\n! shift: refused");
        assert_eq!(plan.warnings.len(), 1, "of what is in current");
    }
}

#[test]
fn the_texts_of_what_is_unchanged_take_no_memory() {
    let options = json!({ "teamId": TEAM, "mode": "shared" });
    let memory = |length: usize| {
        let rows = (0..500).map(|number| {
            let mut row = shift(Some(number), number, 4, 8, 8, 0);
            row["sharedShift"]["notes"] = json!("x".repeat(length));
            (row.to_string(), String::new())
        });
        let rows: Vec<_> = rows.collect();
        let mut unchanged = json!(0);
        let info = allocation_counter::measure(|| unchanged = in_session(&options, &rows, &rows, &[], &[])["unchanged"].clone());
        assert_eq!(unchanged, 500);
        info.bytes_max
    };
    let (short, long) = (memory(10), memory(5_000));
    assert!(long < short + 100_000, "{short} bytes with short texts, {long} with long ones");
}
