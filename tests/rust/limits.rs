//! The limits of texts and arrays: what is exactly at one passes, and one more is refused.
#![cfg(not(target_arch = "wasm32"))]

use graph_shifts::{Code, Operation, UPDATE_OPEN_SHIFT, UPDATE_WORKFORCE_INTEGRATION};

/// The most bytes of a text, and the most items of an array.
const MAX_TEXT: usize = 4 * 1024 * 1024;
const MAX_ITEMS: usize = 10_000;

/// The codes of the issues of a body.
fn codes(json: &[u8]) -> Vec<Code> {
    UPDATE_OPEN_SHIFT.check(json).into_iter().map(|issue| issue.code).collect()
}

#[test]
fn a_text_has_at_most_four_mebibytes() {
    let text = |length: usize| [" ".repeat(length - 2), "{}".to_owned()].concat().into_bytes();
    assert_eq!(codes(&text(MAX_TEXT)), codes(b"{}"));
    assert_eq!(codes(&text(MAX_TEXT + 1)), [Code::TooLong]);
}

#[test]
fn bytes_that_are_not_utf_8_are_no_longer_either() {
    let bytes = |length: usize| vec![0xFF; length];
    assert_eq!(codes(&bytes(MAX_TEXT)), [Code::NotJson]);
    assert_eq!(codes(&bytes(MAX_TEXT + 1)), [Code::TooLong]);
}

#[test]
fn an_array_has_at_most_ten_thousand_items() {
    let time = |minute: usize| format!("2026-03-{:02}T{:02}:{:02}:00Z", 1 + minute / 1440, minute / 60 % 24, minute % 60);
    let activity = |at: usize| {
        let (start, end) = (time(at), time(at + 1));
        format!(r#"{{"isPaid":true,"startDateTime":"{start}","endDateTime":"{end}","code":"","displayName":"a"}}"#)
    };
    let body = |items: usize| {
        let activities: Vec<String> = (0..items).map(activity).collect();
        let (start, end, activities) = (time(0), time(items), activities.join(","));
        let times = format!(r#""startDateTime":"{start}","endDateTime":"{end}""#);
        format!(r#"{{"sharedOpenShift":{{{times},"theme":"blue","openSlotCount":1,"activities":[{activities}]}}}}"#).into_bytes()
    };
    assert!(!codes(&body(MAX_ITEMS)).contains(&Code::TooLong));
    assert!(codes(&body(MAX_ITEMS + 1)).contains(&Code::TooLong));
}

/// The suggestions for a body.
fn suggestions(operation: &'static Operation, json: &str) -> Vec<String> {
    operation.check(json.as_bytes()).into_iter().filter_map(|issue| issue.suggestion).collect()
}

#[test]
fn a_date_time_is_looked_for_in_an_object_of_at_most_five_hundred_bytes() {
    let found = |length: usize| {
        let start = r#"{"dateTime":"2026-03-04T08:00:00","timeZone":""#;
        let object = format!(r#"{start}{}"}}"#, "x".repeat(length - start.len() - 2));
        let body = format!(r#"{{"sharedOpenShift":{{"startDateTime":{object}}}}}"#);
        suggestions(&UPDATE_OPEN_SHIFT, &body).iter().any(|text| text.contains("dateTime"))
    };
    assert!(found(499) && found(500) && !found(501));
}

#[test]
fn members_are_looked_for_in_a_text_of_at_most_1024_bytes() {
    let found = |length: usize| {
        let (one, other) = ("shift", "swapRequest");
        let text = [one, &";".repeat(length - one.len() - other.len()), other].concat();
        suggestions(&UPDATE_WORKFORCE_INTEGRATION, &format!(r#"{{"supportedEntities":"{text}"}}"#))
    };
    assert_eq!(found(1023), found(17));
    assert_eq!(found(1024), found(17));
    assert_ne!(found(1025), found(17));
}
