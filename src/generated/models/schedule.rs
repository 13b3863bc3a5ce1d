//! The models of schedule. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
use crate::models::words::words;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// The status of a schedule's provisioning. <https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0>
    OperationStatus, in any casing: false {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Running`.
        Running = "Running",
        /// `Completed`.
        Completed = "Completed",
        /// `Failed`.
        Failed = "Failed",
    }
}

/// A place on Earth. <https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GeoCoordinates {
    /// Its altitude above sea level, in feet.
    #[serde(default, skip_serializing_if = "Nullable::is_absent", serialize_with = "crate::models::number::double")]
    pub altitude: Nullable<f64>,
    /// Its latitude in degrees.
    #[serde(default, skip_serializing_if = "Nullable::is_absent", serialize_with = "crate::models::number::double")]
    pub latitude: Nullable<f64>,
    /// Its longitude in degrees.
    #[serde(default, skip_serializing_if = "Nullable::is_absent", serialize_with = "crate::models::number::double")]
    pub longitude: Nullable<f64>,
}

impl GeoCoordinates {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GeoCoordinates {
        set altitude: Nullable<f64>,
        set latitude: Nullable<f64>,
        set longitude: Nullable<f64>,
    }
}

/// Where employees may clock in and out. <https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeClockSettings {
    /// The approved location.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub approved_location: Nullable<GeoCoordinates>,
}

impl TimeClockSettings {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    TimeClockSettings {
        set approved_location: Nullable<GeoCoordinates>,
    }
}

/// The schedule of a team; a team has one. <https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Schedule {
    /// Its id. <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0>
    pub id: String,
    /// Whether the team uses Shifts.
    pub enabled: bool,
    /// Its IANA time zone, such as America/Chicago.
    pub time_zone: String,
    /// The status of its provisioning.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub provision_status: Nullable<OperationStatus>,
    /// Why its provisioning failed.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub provision_status_code: Nullable<String>,
    /// Whether employees clock in and out.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub time_clock_enabled: Nullable<bool>,
    /// Whether there are open shifts.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub open_shifts_enabled: Nullable<bool>,
    /// Whether employees may ask to swap shifts.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub swap_shifts_requests_enabled: Nullable<bool>,
    /// Whether employees may offer a shift to another.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub offer_shift_requests_enabled: Nullable<bool>,
    /// Whether employees may ask for time off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub time_off_requests_enabled: Nullable<bool>,
    /// The day on which its week starts.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub start_day_of_week: Nullable<DayOfWeek>,
    /// Whether a copied shift includes its activities.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_activities_included_when_copying_shifts_enabled: Nullable<bool>,
    /// Where employees may clock in and out.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub time_clock_settings: Nullable<TimeClockSettings>,
    /// The workforce integration that is called when it changes. The service reads only the first id. <https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub workforce_integration_ids: Nullable<Vec<String>>,
}

/// The body of [`put_schedule`](crate::calls::put_schedule). <https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PutScheduleBody {
    /// Whether the team uses Shifts.
    pub enabled: bool,
    /// Its IANA time zone, such as America/Chicago.
    pub time_zone: String,
    /// Whether employees clock in and out.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub time_clock_enabled: Nullable<bool>,
    /// Whether there are open shifts.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub open_shifts_enabled: Nullable<bool>,
    /// Whether employees may ask to swap shifts.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub swap_shifts_requests_enabled: Nullable<bool>,
    /// Whether employees may offer a shift to another.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub offer_shift_requests_enabled: Nullable<bool>,
    /// Whether employees may ask for time off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub time_off_requests_enabled: Nullable<bool>,
    /// The day on which its week starts.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub start_day_of_week: Nullable<DayOfWeek>,
    /// Whether a copied shift includes its activities.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_activities_included_when_copying_shifts_enabled: Nullable<bool>,
    /// Where employees may clock in and out.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub time_clock_settings: Nullable<TimeClockSettings>,
    /// The workforce integration that is called when it changes. The service reads only the first id. <https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub workforce_integration_ids: Nullable<Vec<String>>,
}

impl PutScheduleBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(enabled: bool, time_zone: impl Into<String>) -> Self {
        Self {
            enabled,
            time_zone: time_zone.into(),
            time_clock_enabled: Nullable::Absent,
            open_shifts_enabled: Nullable::Absent,
            swap_shifts_requests_enabled: Nullable::Absent,
            offer_shift_requests_enabled: Nullable::Absent,
            time_off_requests_enabled: Nullable::Absent,
            start_day_of_week: Nullable::Absent,
            is_activities_included_when_copying_shifts_enabled: Nullable::Absent,
            time_clock_settings: Nullable::Absent,
            workforce_integration_ids: Nullable::Absent,
        }
    }
}

setters! {
    PutScheduleBody {
        set enabled: bool,
        set time_zone: String,
        set time_clock_enabled: Nullable<bool>,
        set open_shifts_enabled: Nullable<bool>,
        set swap_shifts_requests_enabled: Nullable<bool>,
        set offer_shift_requests_enabled: Nullable<bool>,
        set time_off_requests_enabled: Nullable<bool>,
        set start_day_of_week: Nullable<DayOfWeek>,
        set is_activities_included_when_copying_shifts_enabled: Nullable<bool>,
        set time_clock_settings: Nullable<TimeClockSettings>,
        set workforce_integration_ids: Nullable<Vec<String>>,
    }
}

impl From<Schedule> for PutScheduleBody {
    fn from(response: Schedule) -> Self {
        Self {
            enabled: response.enabled,
            time_zone: response.time_zone,
            time_clock_enabled: response.time_clock_enabled,
            open_shifts_enabled: response.open_shifts_enabled,
            swap_shifts_requests_enabled: response.swap_shifts_requests_enabled,
            offer_shift_requests_enabled: response.offer_shift_requests_enabled,
            time_off_requests_enabled: response.time_off_requests_enabled,
            start_day_of_week: response.start_day_of_week,
            is_activities_included_when_copying_shifts_enabled: response.is_activities_included_when_copying_shifts_enabled,
            time_clock_settings: response.time_clock_settings,
            workforce_integration_ids: response.workforce_integration_ids,
        }
    }
}

/// The body of [`share_schedule`](crate::calls::share_schedule). <https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShareScheduleBody {
    /// Whether the whole team is notified, or only users whose shifts are shared.
    pub notify_team: bool,
    /// The start of the shared range.
    pub start_date_time: DateTime,
    /// The end of the shared range.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub end_date_time: Nullable<DateTime>,
}

impl ShareScheduleBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(notify_team: bool, start_date_time: impl Into<DateTime>) -> Self {
        Self { notify_team, start_date_time: start_date_time.into(), end_date_time: Nullable::Absent }
    }
}

setters! {
    ShareScheduleBody {
        set notify_team: bool,
        set start_date_time: DateTime,
        set end_date_time: Nullable<DateTime>,
    }
}
