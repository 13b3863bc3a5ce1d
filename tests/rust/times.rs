//! Compares date-times with jiff: both read the same texts as the same moments, except for listed differences.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod random;

use graph_shifts::time::{Instant, is_date, is_time_of_day};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use proptest::prelude::*;
use random::random;

/// The first moment of the year 1, from which ticks count.
fn first_moment() -> Timestamp {
    "0001-01-01T00:00:00Z".parse().expect("jiff reads the year 1")
}

/// A moment in ticks of 100 nanoseconds.
fn ticks_of(moment: Timestamp) -> i128 {
    (moment.as_nanosecond() - first_moment().as_nanosecond()).div_euclid(100)
}

/// The moment that jiff reads, in ticks.
fn jiff_ticks(text: &str) -> Option<i128> {
    text.parse().ok().map(ticks_of)
}

fn our_ticks(text: &str) -> Option<i128> {
    Instant::parse(text.as_bytes()).map(|moment| i128::from(moment.ticks()))
}

fn offsets() -> impl Strategy<Value = String> {
    let numeric = ("[+-]", 0..14_u8, 0..60_u8).prop_map(|(sign, hour, minute)| format!("{sign}{hour:02}:{minute:02}"));
    prop_oneof![Just("Z".to_owned()), Just("+14:00".to_owned()), Just("-14:00".to_owned()), numeric]
}

/// Texts of the right form whose numbers may be one beyond their ranges.
fn texts() -> impl Strategy<Value = String> {
    let date = (2..9999_u32, 0..=13_u8, 0..=32_u8);
    let time = (0..=25_u8, 0..=61_u8, 0..=59_u8, "(\\.[0-9]{1,9})?");
    (date, time, offsets()).prop_map(|((year, month, day), (hour, minute, second, fraction), offset)| {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}")
    })
}

/// Texts of the ends of months, where the calendar is hard.
fn month_ends() -> impl Strategy<Value = String> {
    (2..9999_u32, 1..=12_u8, 27..=32_u8, offsets())
        .prop_map(|(year, month, day, offset)| format!("{year:04}-{month:02}-{day:02}T23:59:59{offset}"))
}

const CASES: u32 = 20_000;

#[test]
fn random_texts_are_the_same_moments_as_jiffs() {
    random(CASES, &texts(), |text| {
        prop_assert_eq!(our_ticks(&text), jiff_ticks(&text));
        Ok(())
    });
}

#[test]
fn the_ends_of_months_are_jiffs() {
    random(CASES, &month_ends(), |text| {
        prop_assert_eq!(our_ticks(&text), jiff_ticks(&text));
        Ok(())
    });
}

/// The last second that jiff holds: some hours before the year 10000, so that each offset can be added to it.
fn last_second() -> i64 {
    Timestamp::MAX.as_second()
}

#[test]
fn every_timestamp_that_jiff_writes_is_read_back() {
    let seconds = first_moment().as_second()..=last_second();
    random(CASES, &(seconds, 0..1_000_000_000_i32), |(seconds, nanoseconds)| {
        let text = Timestamp::new(seconds, nanoseconds).expect("a moment that jiff holds").to_string();
        prop_assert_eq!(our_ticks(&text), jiff_ticks(&text));
        prop_assert!(our_ticks(&text).is_some());
        Ok(())
    });
}

#[test]
fn the_ends_of_jiffs_range_are_read_back() {
    for moment in [first_moment(), Timestamp::MAX] {
        let text = moment.to_string();
        assert!(our_ticks(&text).is_some(), "{text}");
        assert_eq!(our_ticks(&text), jiff_ticks(&text), "{text}");
    }
}

#[test]
fn a_text_with_one_changed_byte_is_no_other_moment_than_jiffs() {
    random(CASES, &(texts(), 0..19_usize, "[0-9]"), |(text, at, byte)| {
        let mut changed = text;
        changed.replace_range(at..=at, &byte);
        // The last hours of the year 9999, which jiff does not hold.
        let is_beyond_jiff = our_ticks(&changed).is_some_and(|ticks| ticks > ticks_of(Timestamp::MAX));
        let is_jiffs = our_ticks(&changed).is_none_or(|ticks| Some(ticks) == jiff_ticks(&changed));
        prop_assert!(is_beyond_jiff || is_jiffs, "{}", changed);
        Ok(())
    });
}

#[test]
fn a_byte_beyond_ascii_is_in_no_moment_and_no_date() {
    for at in 0..19 {
        for byte in 0x80..=0xFF {
            let mut text = *b"2026-03-04T08:15:30Z";
            text[at] = byte;
            assert!(Instant::parse(&text).is_none(), "{byte} at {at}");
            assert!(!is_date(&text[..10]) || at >= 10, "{byte} at {at}");
        }
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

#[test]
fn random_dates_are_dates_where_jiff_has_them_except_in_the_year_0() {
    random(CASES, &(0..=9999_u32, 0..=13_u8, 0..=32_u8), |(year, month, day)| {
        let text = format!("{year:04}-{month:02}-{day:02}");
        prop_assert_eq!(is_date(text.as_bytes()), year > 0 && text.parse::<Date>().is_ok(), "{}", text);
        Ok(())
    });
}

#[test]
fn random_times_of_day_are_those_of_jiff() {
    random(CASES, &(0..=25_u8, 0..=61_u8, 0..=59_u8, "(\\.[0-9]{1,9})?"), |(hour, minute, second, fraction)| {
        let text = format!("{hour:02}:{minute:02}:{second:02}{fraction}");
        prop_assert_eq!(is_time_of_day(text.as_bytes()), text.parse::<Time>().is_ok(), "{}", text);
        Ok(())
    });
}

#[test]
fn the_29th_of_february_is_a_date_in_the_years_in_which_jiff_has_it() {
    for year in 1..=9999 {
        let text = format!("{year:04}-02-29");
        assert_eq!(is_date(text.as_bytes()), text.parse::<Date>().is_ok(), "{text}");
    }
    assert!(!is_date(b"0000-02-29"));
}
