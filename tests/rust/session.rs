//! The session that other languages call, as the npm package's module does: a text in memory, then what was found.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use graph_shifts::session::Session;
use serde_json::{Value, json};

const GOOD: &str = r#"{"isStagedForDeletion":true}"#;
const INPUT: &str = r#"{"teamId":"3d88b7a2-f988-4f4b-bb34-d66df66af126","openShiftId":"OPNSHFT_1"}"#;

/// A session of its own.
const fn fresh() -> Session {
    Session::NEW
}

/// Writes texts one after another into the memory; returns their lengths.
fn write<const N: usize>(session: &mut Session, texts: [&str; N]) -> [usize; N] {
    let all = texts.concat();
    session.reserve(all.len())[..all.len()].copy_from_slice(all.as_bytes());
    texts.map(str::len)
}

fn subject(session: &mut Session, name: &str) -> usize {
    let [length] = write(session, [name]);
    session.find(length).expect("a subject of this name")
}

/// Checks a body of an operation or type.
fn check(session: &mut Session, name: &str, body: &str) -> bool {
    let subject = subject(session, name);
    let [length] = write(session, [body]);
    session.check(subject, length, true, false).expect("a subject with a body")
}

fn issues(session: &mut Session, places: bool, utf16: bool) -> Value {
    serde_json::from_str(session.issues(places, utf16)).expect("issues as JSON")
}

/// The code and the path of each issue.
fn found(session: &mut Session) -> Vec<(String, Value)> {
    let Value::Array(list) = issues(session, false, false) else { panic!("issues are an array") };
    list.into_iter().map(|issue| (issue["code"].as_str().unwrap_or_default().to_owned(), issue["path"].clone())).collect()
}

#[test]
fn a_good_body_is_sent_as_it_is_and_leaves_nothing_to_report() {
    let session = &mut fresh();
    assert!(check(session, "updateOpenShift", GOOD));
    assert!(!session.found());
    assert_eq!(session.possibly_hidden(), "");
    assert_eq!(session.changed_body(), None);
}

#[test]
fn each_call_forgets_the_one_before() {
    let session = &mut fresh();
    assert!(!check(session, "updateOpenShift", r#"{"isStagedForDeletion":1,"notes":null,"openSlotCount":null}"#));
    assert!(session.found());
    assert!(!check(session, "updateOpenShift", r#"{"isStagedForDeletion":"x"}"#));
    assert_eq!(found(session), [("wrong_type".to_owned(), json!(["body", "isStagedForDeletion"]))]);
    assert!(check(session, "updateOpenShift", GOOD));
    assert_eq!(found(session), []);
}

#[test]
fn an_unknown_name_is_no_subject_and_a_type_within_a_body_is_one() {
    let session = &mut fresh();
    let [length] = write(session, ["updateOpenShifts"]);
    assert_eq!(session.find(length), None);
    assert!(!check(session, "openShiftItem", r#"{"openSlotCount":-1}"#));
    assert!(check(session, "timeCardBreak", r#"{"start":{"dateTime":"2026-11-23T08:00:00Z"}}"#));
}

#[test]
fn places_count_bytes_or_units_of_utf_16() {
    let session = &mut fresh();
    let body = r#"{"displayName":"é😀","apiVersion":0}"#;
    check(session, "updateWorkforceIntegration", body);
    let (before, _) = body.rsplit_once('0').expect("the number");
    let offset = |session: &mut Session, utf16| issues(session, true, utf16)[0]["offset"].as_u64();
    assert_eq!(offset(session, false), u64::try_from(before.len()).ok());
    assert_eq!(offset(session, true), u64::try_from(before.encode_utf16().count()).ok());
    assert_eq!(issues(session, false, false)[0].get("offset"), None);
}

#[test]
fn a_flag_list_becomes_text_in_the_changed_body() {
    let session = &mut fresh();
    assert!(!check(session, "updateWorkforceIntegration", r#"{"supportedEntities":["swapRequest","shift"]}"#));
    let changed = session.changed_body().map(|body| String::from_utf8_lossy(body).into_owned());
    assert_eq!(changed.as_deref(), Some(r#"{"supportedEntities":"Shift,SwapRequest"}"#));
}

#[test]
fn values_that_json_hides_are_reported_by_their_places() {
    let session = &mut fresh();
    let body = r#"{"displayName":null,"url":null,"apiVersion":null,"eligibilityFilteringEnabledEntities":null}"#;
    check(session, "updateWorkforceIntegration", body);
    let paths: Value = serde_json::from_str(session.possibly_hidden()).expect("paths as JSON");
    let count = paths.as_array().map_or(0, Vec::len);
    assert!(count >= 2, "{paths}");
    let last = count - 1;
    let hidden = format!(r#"[0,"Map",{last},"NaN"]"#);
    let [_, length] = write(session, [body, &hidden]);
    session.set_hidden(length);
    let reported = found(session);
    for place in [0, last] {
        assert!(
            reported.iter().any(|(code, path)| code == "not_json" || code == "wrong_type" && *path == paths[place]),
            "{reported:?}"
        );
        assert_eq!(reported.iter().filter(|(_, path)| *path == paths[place]).count(), 1, "{reported:?}");
    }
    assert_eq!(session.possibly_hidden(), "");
}

#[test]
fn a_fault_of_the_caller_is_the_only_issue() {
    let session = &mut fresh();
    let subject = subject(session, "updateOpenShift");
    let [length] = write(session, [r#"{"code":"too_deep","path":["body","notes",3]}"#]);
    session.set_fault(length);
    assert_eq!(session.check(subject, 0, true, false), Some(false));
    assert_eq!(found(session), [("too_deep".to_owned(), json!(["body", "notes", 3]))]);
    let [length] = write(session, [GOOD]);
    assert_eq!(session.check(subject, length, true, false), Some(true), "the fault is used once");
}

#[test]
fn a_request_has_its_parts() {
    let session = &mut fresh();
    let subject = subject(session, "updateOpenShift");
    let [body, input] = write(session, [GOOD, INPUT]);
    session.request(subject, body, input, true).expect("an operation");
    assert!(!session.found());
    let parts: Value = serde_json::from_str(session.parts()).expect("parts as JSON");
    assert_eq!(parts["method"], "PUT");
    assert!(parts["url"].as_str().is_some_and(|url| url.ends_with("/schedule/openShifts/OPNSHFT_1")), "{parts}");
    assert_eq!(session.changed_body(), None);
}

#[test]
fn a_request_without_its_body_lacks_it() {
    let session = &mut fresh();
    let subject = subject(session, "updateOpenShift");
    let [input] = write(session, [INPUT]);
    session.request(subject, 0, input, false).expect("an operation");
    assert_eq!(found(session), [("required".to_owned(), json!(["body"]))]);
}

#[test]
fn an_optional_body_that_is_absent_is_an_empty_object() {
    let session = &mut fresh();
    let subject = subject(session, "clockIn");
    let [input] = write(session, [r#"{"teamId":"3d88b7a2-f988-4f4b-bb34-d66df66af126"}"#]);
    session.request(subject, 0, input, false).expect("an operation");
    assert_eq!(found(session), []);
    assert_eq!(session.changed_body(), Some(&b"{}"[..]));
}

#[test]
fn a_body_with_the_id_of_its_own_entity_needs_the_input() {
    let session = &mut fresh();
    assert!(!check(session, "updateWorkforceIntegration", r#"{"id":"WFI_1"}"#));
    assert!(session.needs_input());
    assert!(check(session, "updateWorkforceIntegration", r#"{"displayName":"x"}"#));
    assert!(!session.needs_input());
}

/// The messages of the issues.
fn messages(session: &mut Session) -> Vec<String> {
    let Value::Array(list) = issues(session, false, false) else { panic!("issues are an array") };
    list.into_iter().map(|issue| issue["message"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn each_class_that_json_hides_has_its_message() {
    let session = &mut fresh();
    let body = r#"{"apiVersion":null}"#;
    for (class, message) in [
        ("Date", "is an invalid date, which cannot be written as JSON"),
        ("NaN", "is NaN, which cannot be written as JSON"),
        ("Infinity", "is infinite, which cannot be written as JSON"),
        ("-Infinity", "is infinite, which cannot be written as JSON"),
        ("Promise", "is a Promise, which cannot be written as JSON"),
        ("Map", "is a Map, which cannot be written as JSON"),
        ("Set", "is a Set, which cannot be written as JSON"),
        ("WeakMap", "cannot be written as JSON"),
    ] {
        check(session, "updateWorkforceIntegration", body);
        assert_eq!(session.possibly_hidden(), r#"[["body","apiVersion"]]"#);
        let [_, length] = write(session, [body, &format!(r#"[0,"{class}"]"#)]);
        session.set_hidden(length);
        assert_eq!(messages(session), [message], "{class}");
        assert_eq!(issues(session, true, false)[0]["offset"], json!(14), "{class}");
    }
}

#[test]
fn a_hidden_value_that_is_not_among_the_possible_ones_is_none() {
    let session = &mut fresh();
    let body = r#"{"displayName":"x"}"#;
    check(session, "updateWorkforceIntegration", body);
    for hidden in [r#"[0,"Map"]"#, "[]", r#"{"0":"Map"}"#, ""] {
        let [_, length] = write(session, [body, hidden]);
        session.set_hidden(length);
        assert_eq!(found(session), []);
    }
}

#[test]
fn hidden_values_are_reported_in_the_order_of_the_text_and_after_those_of_the_input() {
    let session = &mut fresh();
    let subject = subject(session, "createOpenShift");
    let body = r#"{"sharedOpenShift":{"startDateTime":null,"openSlotCount":0,"endDateTime":null}}"#;
    let [body_length, input] = write(session, [body, r#"{"teamId":"x","teamid":1}"#]);
    session.request(subject, body_length, input, true).expect("an operation");
    let names = |session: &mut Session| -> Vec<Value> {
        found(session).iter().map(|(_, path)| path.as_array().and_then(|path| path.last()).cloned().unwrap_or_default()).collect()
    };
    let paths: Value = serde_json::from_str(session.possibly_hidden()).expect("paths as JSON");
    let index = |name: &str| paths.as_array().expect("an array").iter().position(|path| path[2] == name).expect("a null");
    let hidden = format!(r#"[{},"Set",{},"Map"]"#, index("endDateTime"), index("startDateTime"));
    let [_, length] = write(session, [body, &hidden]);
    session.set_hidden(length);
    let names = names(session);
    let at = |name: &str| names.iter().position(|given| given == name).unwrap_or_else(|| panic!("{name} in {names:?}"));
    assert!(at("teamid") < at("startDateTime") && at("teamId") < at("startDateTime"), "{names:?}");
    assert!(at("startDateTime") < at("openSlotCount") && at("openSlotCount") < at("endDateTime"), "{names:?}");
}

#[test]
fn a_hidden_value_beyond_the_last_issue_makes_the_last_one_an_error() {
    let session = &mut fresh();
    let activities = vec![r#"{"isPaid":null}"#; 200].join(",");
    let body = format!(r#"{{"sharedOpenShift":{{"activities":[{activities}],"notes":1}}}}"#);
    check(session, "updateOpenShift", &body);
    let paths: Value = serde_json::from_str(session.possibly_hidden()).expect("paths as JSON");
    let count = paths.as_array().map_or(0, Vec::len);
    assert!(count >= 200, "{count}");
    let all: Vec<String> = (0..count).map(|number| format!(r#"{number},"Map""#)).collect();
    let [_, length] = write(session, [&body, &format!("[{}]", all.join(","))]);
    session.set_hidden(length);
    let found = found(session);
    assert_eq!(found.len(), 100);
    assert_eq!(found.last().map(|(code, _)| code.as_str()), Some("too_many_issues"));
    assert_eq!(issues(session, false, false)[99]["severity"], "error");
}

#[test]
fn each_fault_of_the_caller_has_its_message_and_place() {
    let session = &mut fresh();
    let number = subject(session, "updateOpenShift");
    for (code, message) in [
        ("required", "is required"),
        ("too_deep", "is nested more than 64 levels deep"),
        ("too_long", "is longer than 4 MiB"),
        ("big_int", "is a BigInt, which cannot be written as JSON"),
        ("cycle", "contains itself, so it cannot be written as JSON"),
        ("lone_surrogate", "contains a lone surrogate"),
        ("wrong_type", "must be JSON text or its bytes"),
        ("not_json", "cannot be written as JSON"),
    ] {
        let fault = format!(r#"{{"code":"{code}","path":["body",12],"offset":340,"length":56}}"#);
        let [length] = write(session, [&fault]);
        session.set_fault(length);
        assert_eq!(session.check(number, 0, true, false), Some(false));
        for utf16 in [false, true] {
            let issue = &issues(session, true, utf16)[0];
            assert_eq!(issue["message"], message, "{code}");
            assert_eq!(issue["path"], json!(["body", 12]));
            assert_eq!((&issue["offset"], &issue["length"]), (&json!(340), &json!(56)));
            assert_eq!(issue.get("source").is_some(), code == "required", "{issue}");
        }
    }
}

#[test]
fn a_fault_in_a_type_names_its_page() {
    let session = &mut fresh();
    for (name, page) in [("timeCardBreak", "timecardbreak"), ("updateOpenShift", "openshift")] {
        let number = subject(session, name);
        let [length] = write(session, [r#"{"code":"required","path":["body"]}"#]);
        session.set_fault(length);
        assert_eq!(session.check(number, 0, true, false), Some(false));
        let issue = &issues(session, true, false)[0];
        assert!(issue["source"].as_str().is_some_and(|source| source.contains(page)), "{issue}");
        assert_eq!(issue.get("offset"), None);
    }
}

#[test]
fn what_shifts_sends_is_a_subject_of_its_own_beside_the_type_that_bodies_contain() {
    let session = &mut fresh();
    let body = r#"{"sharedShift":{"theme":"Blue","isActive":true}}"#;
    assert!(!check(session, "received shift", body));
    assert!(!session.found());
    let changed = session.changed_body().map(<[u8]>::to_vec);
    assert_eq!(changed.as_deref(), Some(r#"{"sharedShift":{"theme":"blue","isActive":true}}"#.as_bytes()));
    assert!(check(session, "received shift", r#"{"sharedShift":{"theme":"blue","isActive":true}}"#));
    assert!(!check(session, "shift", body));
    assert!(found(session).iter().any(|(code, _)| code == "unknown_property"));
}

#[test]
fn only_the_types_of_entities_in_callbacks_are_received() {
    let session = &mut fresh();
    for name in [
        "received shiftItem",
        "received schedule",
        "received dayNote",
        "received updateOpenShift",
        "received ",
        "received",
        "Received shift",
    ] {
        let [length] = write(session, [name]);
        assert_eq!(session.find(length), None, "{name}");
    }
    for name in ["received timeCard", "received shiftPreferences", "received timeOffRequest"] {
        subject(session, name);
    }
}

#[test]
fn a_fault_of_what_shifts_sent_is_an_error() {
    let session = &mut fresh();
    let subject = subject(session, "received shift");
    let [length] = write(session, [r#"{"code":"cycle","path":["sharedShift"]}"#]);
    session.set_fault(length);
    assert_eq!(session.check(subject, 0, false, false), Some(false));
    let issues = issues(session, true, true);
    assert_eq!((&issues[0]["severity"], &issues[0]["path"]), (&json!("error"), &json!(["sharedShift"])));
}
