//! What the lists of shifts and times off can be filtered by.

use crate::table::{Kind, Page, Property, Type};

const SHIFTS: Page = Page::operation("schedule-list-shifts");
const TIMES_OFF: Page = Page::operation("schedule-list-timesoff");

/// Which shifts are listed.
pub static LIST_SHIFTS_FILTER: Type = Type::new(
    "listShiftsFilter",
    None,
    &[
        Property::new("sharedShift", Kind::Complex(&RANGE_FILTER), SHIFTS, "Those whose shared version lies in a range of time.")
            .not_null(),
        Property::new("draftShift", Kind::Complex(&RANGE_FILTER), SHIFTS, "Those whose draft lies in a range of time.")
            .not_null(),
    ],
    SHIFTS,
    "Which shifts are listed.",
);

/// Which times off are listed.
pub static LIST_TIMES_OFF_FILTER: Type = Type::new(
    "listTimesOffFilter",
    None,
    &[
        Property::new(
            "sharedTimeOff",
            Kind::Complex(&RANGE_FILTER),
            TIMES_OFF,
            "Those whose shared version lies in a range of time.",
        )
        .not_null(),
        Property::new("draftTimeOff", Kind::Complex(&RANGE_FILTER), TIMES_OFF, "Those whose draft lies in a range of time.")
            .not_null(),
    ],
    TIMES_OFF,
    "Which times off are listed.",
);

/// A range of time.
pub static RANGE_FILTER: Type = Type::new(
    "rangeFilter",
    None,
    &[
        Property::new("startDateTime", Kind::Complex(&START_FILTER), SHIFTS, "Where the range starts.").not_null(),
        Property::new("endDateTime", Kind::Complex(&END_FILTER), SHIFTS, "Where the range ends.").not_null(),
    ],
    SHIFTS,
    "The range of time in which a version lies.",
);

/// Where a range starts.
pub static START_FILTER: Type = Type::new(
    "startFilter",
    None,
    &[Property::new("ge", Kind::DateTimeOffset, SHIFTS, "It starts then or later.").not_null()],
    SHIFTS,
    "Where a range starts; the service takes ge alone.",
);

/// Where a range ends.
pub static END_FILTER: Type = Type::new(
    "endFilter",
    None,
    &[Property::new("le", Kind::DateTimeOffset, SHIFTS, "It ends then or earlier.").not_null()],
    SHIFTS,
    "Where a range ends; the service takes le alone.",
);
