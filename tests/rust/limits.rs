//! The limits of texts and arrays: what is exactly at one passes, and one more is refused.
#![cfg(not(target_arch = "wasm32"))]

use graph_shifts::{Code, UPDATE_OPEN_SHIFT};

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
