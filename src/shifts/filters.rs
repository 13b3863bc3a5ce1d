//! The filters of the lists of shifts and time-off entries.

use crate::table::{Kind, Page, Property, Type};

const SHIFTS: Page = Page::operation("schedule-list-shifts");
const TIMES_OFF: Page = Page::operation("schedule-list-timesoff");

/// The shifts to list.
pub static LIST_SHIFTS_FILTER: Type = Type::new(
    "listShiftsFilter",
    None,
    &[
        Property::new("sharedShift", Kind::Complex(&RANGE_FILTER), SHIFTS, "Those whose shared version is in this time range.")
            .not_null(),
        Property::new("draftShift", Kind::Complex(&RANGE_FILTER), SHIFTS, "Those whose draft is in this time range.").not_null(),
    ],
    SHIFTS,
    "The shifts to list.",
);

/// The time-off entries to list.
pub static LIST_TIMES_OFF_FILTER: Type = Type::new(
    "listTimesOffFilter",
    None,
    &[
        Property::new(
            "sharedTimeOff",
            Kind::Complex(&RANGE_FILTER),
            TIMES_OFF,
            "Those whose shared version is in this time range.",
        )
        .not_null(),
        Property::new("draftTimeOff", Kind::Complex(&RANGE_FILTER), TIMES_OFF, "Those whose draft is in this time range.")
            .not_null(),
    ],
    TIMES_OFF,
    "The time-off entries to list.",
);

/// A range of time.
pub static RANGE_FILTER: Type = Type::new(
    "rangeFilter",
    None,
    &[
        Property::new("startDateTime", Kind::Complex(&START_FILTER), SHIFTS, "The start of the range.").not_null(),
        Property::new("endDateTime", Kind::Complex(&END_FILTER), SHIFTS, "The end of the range.").not_null(),
    ],
    SHIFTS,
    "The time range of a version.",
);

/// Where a range starts.
pub static START_FILTER: Type = Type::new(
    "startFilter",
    None,
    &[Property::new("ge", Kind::DateTimeOffset, SHIFTS, "Starts at or after this time.")
        .also(&["gte", ">=", "greaterThanOrEqual"])
        .not_null()],
    SHIFTS,
    "The start of a range; the service accepts only `ge`.",
);

/// Where a range ends.
pub static END_FILTER: Type = Type::new(
    "endFilter",
    None,
    &[Property::new("le", Kind::DateTimeOffset, SHIFTS, "Ends at or before this time.")
        .also(&["lte", "<=", "lessThanOrEqual"])
        .not_null()],
    SHIFTS,
    "The end of a range; the service accepts only `le`.",
);
