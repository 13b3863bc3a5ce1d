//! Recurring days: their pattern and the range of dates in which it applies.

use super::schedule::DAY_OF_WEEK;
use crate::table::{Description, Enum, Kind, Page, Property, Spelling, Type, members};

const RECURRENCE: Page = Page::resource("patternedrecurrence");
const PATTERN: Page = Page::resource("recurrencepattern");
const RANGE: Page = Page::resource("recurrencerange");

/// The contradiction on the casing of names.
const CASING: &str = "the schema writes names such as weekly and monday, the example of updateShiftPreferences Weekly and \
     Monday. Any casing is accepted.";

/// Days that recur.
pub static PATTERNED_RECURRENCE: Type = Type::new(
    "patternedRecurrence",
    None,
    &[
        Property::new("pattern", Kind::Complex(&RECURRENCE_PATTERN), RECURRENCE, "How often, and on which days."),
        Property::new("range", Kind::Complex(&RECURRENCE_RANGE), RECURRENCE, "The range of dates in which a pattern applies."),
    ],
    RECURRENCE,
    "Days that recur.",
);

/// How often days recur.
pub static RECURRENCE_PATTERN: Type = Type::new(
    "recurrencePattern",
    None,
    &[
        Property::new(
            "type",
            Kind::Enum(&RECURRENCE_PATTERN_TYPE),
            PATTERN,
            "The unit that recurs: days, weeks, months or years.",
        )
        .contradicted(&[CASING]),
        Property::new("daysOfWeek", Kind::Enum(&DAY_OF_WEEK), PATTERN, "The days of the week.").array().contradicted(&[CASING]),
        Property::new(
            "interval",
            Kind::INT32,
            Page::CSDL,
            "The number of days, weeks, months or years between two occurrences; never null.",
        )
        .not_null(),
        Property::new("firstDayOfWeek", Kind::Enum(&DAY_OF_WEEK), PATTERN, "The first day of the week."),
        Property::new("index", Kind::Enum(&WEEK_INDEX), PATTERN, "The occurrence of the allowed days in a month."),
        Property::new("dayOfMonth", Kind::INT32, Page::CSDL, "The day of the month; never null.").not_null(),
        Property::new("month", Kind::INT32, Page::CSDL, "The month of the year; never null.").not_null(),
    ],
    PATTERN,
    "How often days recur.",
);

/// How long a pattern applies.
pub static RECURRENCE_RANGE: Type = Type::new(
    "recurrenceRange",
    None,
    &[
        Property::new(
            "type",
            Kind::Enum(&RECURRENCE_RANGE_TYPE),
            RANGE,
            "Whether it ends on a date, after a number of occurrences or never.",
        ),
        Property::new("startDate", Kind::Date, RANGE, "The date from which it recurs."),
        Property::new("endDate", Kind::Date, RANGE, "The date on which it ends."),
        Property::new("recurrenceTimeZone", Kind::TEXT, RANGE, "The time zone of the dates."),
        Property::new("numberOfOccurrences", Kind::INT32, Page::CSDL, "How many times it recurs; never null.").not_null(),
    ],
    RANGE,
    "How long a pattern applies.",
);

/// The occurrence of the allowed days in a month.
pub static WEEK_INDEX: Enum = Enum {
    name: "weekIndex",
    plural: "weekIndexes",
    members: members!["first" = 0, "second" = 1, "third" = 2, "fourth" = 3, "last" = 4],
    known: 5,
    unknown_future_value: None,
    spelling: Spelling::AnyCasing,
    page: PATTERN,
    description: Description::new("The occurrence of the allowed days in a month."),
};

/// What recurs.
pub static RECURRENCE_PATTERN_TYPE: Enum = Enum {
    name: "recurrencePatternType",
    plural: "recurrencePatternTypes",
    members: members![
        "daily" = 0,
        "weekly" = 1,
        "absoluteMonthly" = 2,
        "relativeMonthly" = 3,
        "absoluteYearly" = 4,
        "relativeYearly" = 5,
    ],
    known: 6,
    unknown_future_value: None,
    spelling: Spelling::AnyCasing,
    page: PATTERN,
    description: Description::new("The unit that recurs: days, weeks, months or years."),
};

/// How a pattern ends.
pub static RECURRENCE_RANGE_TYPE: Enum = Enum {
    name: "recurrenceRangeType",
    plural: "recurrenceRangeTypes",
    members: members!["endDate" = 0, "noEnd" = 1, "numbered" = 2],
    known: 3,
    unknown_future_value: None,
    spelling: Spelling::AnyCasing,
    page: RANGE,
    description: Description::new("How a pattern ends."),
};
