//! The vectors of plans, run natively.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod plan_session;

use graph_shifts::plan::{Mode, Plan, PlannedOperation, Planner, Row, Scope};
use graph_shifts::{Issue, Refusal, Segment};
use plan_session::in_session;
use serde_json::{Map, Value, json};

const TEAM: &str = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

const FILES: &[(&str, &str)] = &[
    ("equality", include_str!("../vectors/plan/equality.json")),
    ("matching", include_str!("../vectors/plan/matching.json")),
    ("modes", include_str!("../vectors/plan/modes.json")),
    ("options", include_str!("../vectors/plan/options.json")),
    ("refused", include_str!("../vectors/plan/refused.json")),
    ("scope", include_str!("../vectors/plan/scope.json")),
    ("summary", include_str!("../vectors/plan/summary.json")),
    ("warnings", include_str!("../vectors/plan/warnings.json")),
];

fn strings(value: &Value) -> Vec<String> {
    value.as_array().expect("an array").iter().map(|text| text.as_str().expect("a string").to_owned()).collect()
}

fn list<'v>(case: &'v Value, name: &str) -> &'v [Value] {
    case[name].as_array().map_or(&[], |list| &list[..])
}

/// A wanted row: an object with `body` has its id and key beside it.
fn wanted(value: &Value) -> Row<'static> {
    let Some(body) = value.get("body").filter(|_| value.is_object()) else { return Row::new(value.to_string()) };
    let mut row = Row::new(body.to_string());
    if let Some(id) = value["id"].as_str() {
        row = row.id(id);
    }
    match value["key"].as_str() {
        Some(key) => row.key(key),
        None => row,
    }
}

fn planned(case: &Value) -> Result<Plan, Refusal> {
    let input = &case["input"];
    let mode = if input["mode"] == "draft" { Mode::Draft } else { Mode::Shared };
    let mut planner = Planner::new(input["teamId"].as_str().unwrap_or(TEAM).to_owned(), mode);
    if let Some(scope) = input["scope"].as_object() {
        let text = |name: &str| scope.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let mut given = Scope::new(text("from"), text("to"));
        if let Some(ids) = scope.get("userIds") {
            given = given.user_ids(strings(ids));
        }
        if let Some(ids) = scope.get("schedulingGroupIds") {
            given = given.scheduling_group_ids(strings(ids));
        }
        planner = planner.scope(given);
    }
    if let Some(notifies) = input["share"]["notifyTeam"].as_bool() {
        planner = planner.share(notifies);
    }
    let keys = list(case, "keys");
    let current = list(case, "current").iter().enumerate().map(|(index, entity)| {
        let row = Row::new(entity.to_string());
        match keys.get(index).and_then(Value::as_str) {
            Some(key) => row.key(key),
            None => row,
        }
    });
    let groups = list(case, "groups").iter().map(Value::to_string);
    planner.current(current).desired(list(case, "desired").iter().map(wanted)).scheduling_groups(groups).plan()
}

fn path(path: &[Segment]) -> Value {
    path.iter()
        .map(|segment| match segment {
            Segment::Name(name) => json!(name),
            Segment::Index(index) => json!(index),
        })
        .collect()
}

fn issue(issue: &Issue) -> Value {
    json!({ "code": issue.code.as_str(), "path": path(&issue.path) })
}

fn issues(issues: &[Issue]) -> Value {
    issues.iter().map(issue).collect()
}

/// An operation in the vectors' form, with all that a case may expect of it.
fn operation(operation: &PlannedOperation) -> Value {
    let parsed = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    let changes: Vec<Value> = operation
        .changes
        .iter()
        .map(|change| json!({ "path": path(&change.path), "from": parsed(&change.from), "to": parsed(&change.to) }))
        .collect();
    let mut since = Map::new();
    for (name, value) in
        [("lastModifiedDateTime", &operation.unchanged_since.last_modified_date_time), ("etag", &operation.unchanged_since.etag)]
    {
        if let Some(value) = value {
            since.insert(name.to_owned(), json!(value));
        }
    }
    let mut got = json!({ "action": operation.action.as_str(), "reason": operation.reason, "changes": changes, "id": operation.id,
        "key": operation.key, "userId": operation.user_id, "current": operation.current, "desired": operation.desired,
        "unchangedSince": since });
    match &operation.request {
        Ok(request) => {
            got["operation"] = json!(request.operation);
            got["url"] = json!(request.url.split_once("/schedule/").map(|(_, path)| path));
            got["body"] = request.body.as_deref().map_or(Value::Null, parsed);
            got["warnings"] = issues(&request.warnings);
        }
        Err(refusal) => {
            got["operation"] = json!(refusal.operation);
            got["issues"] = issues(&refusal.issues);
        }
    }
    got
}

/// Whether all that is expected of an operation is so.
fn fits(expected: &Value, got: &Value) -> bool {
    let is_settled = expected.get("issues").is_some() == got.get("issues").is_some();
    let mut all = expected.as_object().expect("an object").iter();
    is_settled && all.all(|(name, value)| got.get(name).unwrap_or(&Value::Null) == value)
}

fn difference(case: &Value) -> Option<String> {
    let expect = case["expect"].as_object().expect("what is expected");
    let plan = match planned(case) {
        Ok(plan) => plan,
        Err(refusal) => {
            let got = issues(&refusal.issues);
            return (expect.get("issues") != Some(&got)).then(|| format!("got the issues {got}"));
        }
    };
    let operations: Vec<Value> = plan.operations.iter().map(operation).collect();
    let expected = expect.get("operations").and_then(Value::as_array).cloned().unwrap_or_default();
    let fit = operations.len() == expected.len() && expected.iter().zip(&operations).all(|(expected, got)| fits(expected, got));
    if !fit {
        return Some(format!("operations: {}", Value::from(operations)));
    }
    let ambiguous: Value = plan
        .ambiguous
        .iter()
        .map(|ambiguity| json!({ "current": ambiguity.current, "desired": ambiguity.desired, "reason": ambiguity.reason }))
        .collect();
    let rest = [
        ("unchanged", json!(plan.unchanged), json!(0)),
        ("warnings", issues(&plan.warnings), json!([])),
        ("ambiguous", ambiguous, json!([])),
    ];
    let wrong = rest.iter().find(|(name, got, absent)| expect.get(*name).unwrap_or(absent) != got);
    if let Some((name, got, _)) = wrong {
        return Some(format!("{name}: {got}"));
    }
    let summary = expect.get("summary").map(|lines| strings(lines).join("\n"));
    let got = plan.to_string();
    if expect.contains_key("issues") || summary.is_some_and(|summary| summary != got) {
        return Some(format!("summary: {got}"));
    }
    None
}

#[test]
fn each_case_gives_the_plan_that_it_expects() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (name, text) in FILES {
        let file: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for case in list(&file, "cases") {
            count += 1;
            wrong.extend(difference(case).map(|difference| format!("{name}: {}\n    {difference}", case["name"])));
        }
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "{} of {count} cases:\n{}", wrong.len(), wrong.join("\n"));
}

/// The plan of a case as the npm package makes it.
fn made_in_session(case: &Value, refused: &[usize]) -> Value {
    let mut options = case["input"].clone();
    if options.get("teamId").is_none() {
        options["teamId"] = json!(TEAM);
    }
    let keys = list(case, "keys");
    let label = |key: &Value| if key.is_string() { json!({ "key": key }).to_string() } else { String::new() };
    let entities = list(case, "current").iter().enumerate();
    let current: Vec<_> = entities.map(|(at, entity)| (entity.to_string(), keys.get(at).map_or(String::new(), label))).collect();
    let row = |row: &Value| match row.get("body").filter(|_| row.is_object()) {
        Some(body) => (body.to_string(), json!({ "id": row["id"], "key": row["key"] }).to_string()),
        None => (row.to_string(), String::new()),
    };
    let desired: Vec<_> = list(case, "desired").iter().map(row).collect();
    let groups: Vec<_> = list(case, "groups").iter().map(Value::to_string).collect();
    in_session(&options, &current, &desired, &groups, refused)
}

/// Whether an operation of the package says what the crate's says, and where its request comes from.
fn is_same(one: &PlannedOperation, other: &Value, writes: &Value) -> bool {
    let got = operation(one);
    let names = ["action", "reason", "changes", "id", "key", "userId", "current", "desired"];
    let said = names.iter().all(|name| got[*name] == other[*name]);
    let since = other.get("unchangedSince").cloned().unwrap_or(json!({}));
    let source = other["write"].as_u64().map_or(other, |write| &writes[write as usize]);
    let mut inputs = source["input"].as_object().expect("an input").values();
    said && got["unchangedSince"] == since
        && got["operation"] == source["operation"]
        && source["input"]["teamId"] == TEAM
        && one.id.as_ref().is_none_or(|id| inputs.any(|value| value == id))
}

#[test]
fn the_session_makes_the_same_plans() {
    let mut wrong = Vec::new();
    for (name, text) in FILES {
        let file: Value = serde_json::from_str(text).expect("JSON");
        for case in list(&file, "cases") {
            let plan = match planned(case) {
                Ok(plan) => plan,
                Err(refusal) => {
                    let got = made_in_session(case, &[]);
                    let codes: Vec<_> = got.as_array().expect("issues").iter().map(|issue| issue["code"].clone()).collect();
                    let expected: Vec<_> = refusal.issues.iter().map(|issue| json!(issue.code.as_str())).collect();
                    assert_eq!(codes, expected, "{}", case["name"]);
                    continue;
                }
            };
            let refused: Vec<usize> =
                plan.operations.iter().filter(|one| one.request.is_err()).filter_map(|one| one.desired).collect();
            let got = made_in_session(case, &refused);
            let operations = got["operations"].as_array().expect("operations");
            let same = plan.operations.len() == operations.len()
                && plan.operations.iter().zip(operations).all(|(one, other)| is_same(one, other, &got["writes"]));
            let messages = |issue: &Issue| json!(issue.message);
            let warnings: Vec<_> =
                got["warnings"].as_array().expect("warnings").iter().map(|one| one["message"].clone()).collect();
            let ambiguous = got["ambiguous"].as_array().map(Vec::len);
            if !same
                || got["summary"] != plan.to_string()
                || got["unchanged"] != plan.unchanged
                || warnings != plan.warnings.iter().map(messages).collect::<Vec<_>>()
                || ambiguous != Some(plan.ambiguous.len())
            {
                wrong.push(format!("{name}: {}\n    {got}", case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
