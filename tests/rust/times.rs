//! Instants beside jiff's: the same texts, the same moments, but for a listed set.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic)]

use graph_shifts::time::Instant;
use jiff::Timestamp;
use proptest::prelude::*;

/// The moment as jiff reads it, in ticks of 100 nanoseconds since the first moment of the year 1.
fn jiff_ticks(text: &str) -> Option<i128> {
    let first: Timestamp = "0001-01-01T00:00:00Z".parse().expect("jiff reads the year 1");
    let moment: Timestamp = text.parse().ok()?;
    Some((moment.as_nanosecond() - first.as_nanosecond()).div_euclid(100))
}

fn our_ticks(text: &str) -> Option<i128> {
    Instant::parse(text.as_bytes()).map(|moment| i128::from(moment.ticks()))
}

fn offsets() -> impl Strategy<Value = String> {
    let numeric = ("[+-]", 0..14_u8, 0..60_u8).prop_map(|(sign, hour, minute)| format!("{sign}{hour:02}:{minute:02}"));
    prop_oneof![Just("Z".to_owned()), Just("+14:00".to_owned()), Just("-14:00".to_owned()), numeric]
}

prop_compose! {
    /// Texts of the right form whose numbers may lie a step outside their ranges.
    fn texts()(year in 2..9999_u32, month in 0..=13_u8, day in 0..=32_u8, hour in 0..=25_u8, minute in 0..=61_u8,
        second in 0..=59_u8, fraction in "(\\.[0-9]{1,9})?", offset in offsets()) -> String {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}")
    }
}

prop_compose! {
    /// Texts of the ends of months, where the calendar is hard.
    fn month_ends()(year in 2..9999_u32, month in 1..=12_u8, day in 27..=32_u8, offset in offsets()) -> String {
        format!("{year:04}-{month:02}-{day:02}T23:59:59{offset}")
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn random_texts_are_the_same_moments_as_jiffs(text in texts()) {
        prop_assert_eq!(our_ticks(&text), jiff_ticks(&text));
    }

    #[test]
    fn the_ends_of_months_are_jiffs(text in month_ends()) {
        prop_assert_eq!(our_ticks(&text), jiff_ticks(&text));
    }

    #[test]
    fn every_timestamp_that_jiff_writes_is_read_back(seconds in -62_135_596_800_i64..253_402_300_799, nanoseconds in 0..1_000_000_000_i32) {
        let text = Timestamp::new(seconds, nanoseconds).map(|moment| moment.to_string()).unwrap_or_default();
        prop_assert_eq!(our_ticks(&text), jiff_ticks(&text));
        prop_assert!(our_ticks(&text).is_some());
    }

    #[test]
    fn a_text_with_one_changed_byte_is_no_other_moment_than_jiffs(text in texts(), at in 0..19_usize, byte in "[0-9]") {
        let mut changed = text;
        changed.replace_range(at..=at, &byte);
        prop_assert!(our_ticks(&changed).is_none_or(|ticks| Some(ticks) == jiff_ticks(&changed)), "{}", changed);
    }
}

/// What jiff reads and Graph's form of a date and time does not have.
const JIFF_ALONE: &[(&str, &str)] = &[
    ("a leap second", "2016-12-31T23:59:60Z"),
    ("a lower-case t", "2024-11-04t20:00:00Z"),
    ("a lower-case z", "2024-11-04T20:00:00z"),
    ("a blank for the T", "2024-11-04 20:00:00Z"),
    ("an offset beyond 14 hours", "2024-11-04T20:00:00+15:00"),
    ("an offset of hours alone", "2024-11-04T20:00:00+01"),
    ("an offset with seconds", "2024-11-04T20:00:00+01:00:30"),
    ("a comma before the fraction", "2024-11-04T20:00:00,5Z"),
    ("the year 0", "0000-11-04T20:00:00Z"),
    ("a year before it", "-000001-11-04T20:00:00Z"),
    ("a zone in brackets", "2024-11-04T20:00:00+01:00[Europe/Berlin]"),
];

/// What Graph's form has and jiff does not read.
const OURS_ALONE: &[(&str, &str)] = &[("twelve digits of a second's fraction", "2024-11-04T20:00:00.123456789012Z")];

#[test]
fn the_listed_differences_are_differences() {
    for (what, text) in JIFF_ALONE {
        assert!(jiff_ticks(text).is_some(), "jiff reads {what}");
        assert!(our_ticks(text).is_none(), "{what} is no instant");
    }
    for (what, text) in OURS_ALONE {
        assert!(jiff_ticks(text).is_none(), "jiff does not read {what}");
        assert!(our_ticks(text).is_some(), "{what} is an instant");
    }
}

#[test]
fn seconds_may_be_absent() {
    assert_eq!(our_ticks("2024-11-04T20:00Z"), our_ticks("2024-11-04T20:00:00Z"));
    assert_eq!(our_ticks("2024-11-04T20:00+01:00"), our_ticks("2024-11-04T19:00:00Z"));
}
