//! The models of shift preferences. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
use crate::models::words::words;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// The unit that recurs: days, weeks, months or years. <https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0>
    RecurrencePatternType, in any casing: true {
        /// `daily`.
        Daily = "daily",
        /// `weekly`.
        Weekly = "weekly",
        /// `absoluteMonthly`.
        AbsoluteMonthly = "absoluteMonthly",
        /// `relativeMonthly`.
        RelativeMonthly = "relativeMonthly",
        /// `absoluteYearly`.
        AbsoluteYearly = "absoluteYearly",
        /// `relativeYearly`.
        RelativeYearly = "relativeYearly",
    }
}

words! {
    /// The occurrence of the allowed days in a month. <https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0>
    WeekIndex, in any casing: true {
        /// `first`.
        First = "first",
        /// `second`.
        Second = "second",
        /// `third`.
        Third = "third",
        /// `fourth`.
        Fourth = "fourth",
        /// `last`.
        Last = "last",
    }
}

words! {
    /// How a pattern ends. <https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0>
    RecurrenceRangeType, in any casing: true {
        /// `endDate`.
        EndDate = "endDate",
        /// `noEnd`.
        NoEnd = "noEnd",
        /// `numbered`.
        Numbered = "numbered",
    }
}

/// How often days recur. <https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecurrencePattern {
    /// The unit that recurs: days, weeks, months or years. Microsoft's sources contradict each other: the schema writes names such as weekly and monday, the example of updateShiftPreferences Weekly and Monday. Any casing is accepted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub r#type: Nullable<RecurrencePatternType>,
    /// The days of the week. Microsoft's sources contradict each other: the schema writes names such as weekly and monday, the example of updateShiftPreferences Weekly and Monday. Any casing is accepted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub days_of_week: Nullable<Vec<DayOfWeek>>,
    /// The number of days, weeks, months or years between two occurrences; never null. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<i32>,
    /// The first day of the week.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub first_day_of_week: Nullable<DayOfWeek>,
    /// The occurrence of the allowed days in a month.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub index: Nullable<WeekIndex>,
    /// The day of the month; never null. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_of_month: Option<i32>,
    /// The month of the year; never null. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<i32>,
}

impl RecurrencePattern {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    RecurrencePattern {
        set r#type: Nullable<RecurrencePatternType>,
        set days_of_week: Nullable<Vec<DayOfWeek>>,
        some interval: i32,
        set first_day_of_week: Nullable<DayOfWeek>,
        set index: Nullable<WeekIndex>,
        some day_of_month: i32,
        some month: i32,
    }
}

/// How long a pattern applies. <https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecurrenceRange {
    /// Whether it ends on a date, after a number of occurrences or never.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub r#type: Nullable<RecurrenceRangeType>,
    /// The date from which it recurs.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub start_date: Nullable<Date>,
    /// The date on which it ends.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub end_date: Nullable<Date>,
    /// The time zone of the dates.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub recurrence_time_zone: Nullable<String>,
    /// How many times it recurs; never null. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_of_occurrences: Option<i32>,
}

impl RecurrenceRange {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    RecurrenceRange {
        set r#type: Nullable<RecurrenceRangeType>,
        set start_date: Nullable<Date>,
        set end_date: Nullable<Date>,
        set recurrence_time_zone: Nullable<String>,
        some number_of_occurrences: i32,
    }
}

/// Days that recur. <https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PatternedRecurrence {
    /// How often, and on which days.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub pattern: Nullable<RecurrencePattern>,
    /// The range of dates in which a pattern applies.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub range: Nullable<RecurrenceRange>,
}

impl PatternedRecurrence {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PatternedRecurrence {
        set pattern: Nullable<RecurrencePattern>,
        set range: Nullable<RecurrenceRange>,
    }
}

/// A range between two times of day; it may pass midnight. <https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeRange {
    /// When it starts. <https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub start_time: Nullable<TimeOfDay>,
    /// When it ends. <https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub end_time: Nullable<TimeOfDay>,
}

impl TimeRange {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    TimeRange {
        set start_time: Nullable<TimeOfDay>,
        set end_time: Nullable<TimeOfDay>,
    }
}

/// The times at which a user is available, and the days on which they recur. <https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShiftAvailability {
    /// The days on which the times recur.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub recurrence: Nullable<PatternedRecurrence>,
    /// The time zone of the times; Microsoft's examples write its Windows name. <https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub time_zone: Nullable<String>,
    /// The times of a day; may be null. <https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub time_slots: Nullable<Vec<TimeRange>>,
}

impl ShiftAvailability {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ShiftAvailability {
        set recurrence: Nullable<PatternedRecurrence>,
        set time_zone: Nullable<String>,
        set time_slots: Nullable<Vec<TimeRange>>,
    }
}

/// The shift preferences of a user. <https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShiftPreferences {
    /// Its id. <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0>
    pub id: String,
    /// When it was created, in UTC. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub created_date_time: Nullable<DateTime>,
    /// When it was last changed, in UTC. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_modified_date_time: Nullable<DateTime>,
    /// Who created it. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub created_by: Nullable<IdentitySet>,
    /// Who last changed it. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_modified_by: Nullable<IdentitySet>,
    /// When the user is available, and how that recurs.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub availability: Nullable<Vec<ShiftAvailability>>,
}

/// The body of [`update_shift_preferences`](crate::calls::update_shift_preferences). <https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateShiftPreferencesBody {
    /// When the user is available, and how that recurs.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub availability: Nullable<Vec<ShiftAvailability>>,
}

impl UpdateShiftPreferencesBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateShiftPreferencesBody {
        set availability: Nullable<Vec<ShiftAvailability>>,
    }
}

impl From<ShiftPreferences> for UpdateShiftPreferencesBody {
    fn from(response: ShiftPreferences) -> Self {
        Self { availability: response.availability }
    }
}
