//! The models of time off reasons. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
use crate::models::words::words;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// The icon of a time-off reason. <https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0>
    TimeOffReasonIconType, in any casing: false {
        /// `none`.
        None = "none",
        /// `car`.
        Car = "car",
        /// `calendar`.
        Calendar = "calendar",
        /// `running`.
        Running = "running",
        /// `plane`.
        Plane = "plane",
        /// `firstAid`.
        FirstAid = "firstAid",
        /// `doctor`.
        Doctor = "doctor",
        /// `notWorking`.
        NotWorking = "notWorking",
        /// `clock`.
        Clock = "clock",
        /// `juryDuty`.
        JuryDuty = "juryDuty",
        /// `globe`.
        Globe = "globe",
        /// `cup`.
        Cup = "cup",
        /// `phone`.
        Phone = "phone",
        /// `weather`.
        Weather = "weather",
        /// `umbrella`.
        Umbrella = "umbrella",
        /// `piggyBank`.
        PiggyBank = "piggyBank",
        /// `dog`.
        Dog = "dog",
        /// `cake`.
        Cake = "cake",
        /// `trafficCone`.
        TrafficCone = "trafficCone",
        /// `pin`.
        Pin = "pin",
        /// `sunny`.
        Sunny = "sunny",
    }
}

/// A reason for time off. <https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeOffReason {
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
    /// Its name.
    pub display_name: String,
    /// Its icon.
    pub icon_type: TimeOffReasonIconType,
    /// Whether it can be selected.
    pub is_active: bool,
    /// A code of the customer's own: at most 100 letters and digits.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub code: Nullable<String>,
}

/// The body of [`create_time_off_reason`](crate::calls::create_time_off_reason). <https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateTimeOffReasonBody {
    /// Its name.
    pub display_name: String,
    /// Its icon.
    pub icon_type: TimeOffReasonIconType,
    /// Whether it can be selected.
    pub is_active: bool,
    /// A code of the customer's own: at most 100 letters and digits.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub code: Nullable<String>,
}

impl CreateTimeOffReasonBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(display_name: impl Into<String>, icon_type: TimeOffReasonIconType, is_active: bool) -> Self {
        Self { display_name: display_name.into(), icon_type, is_active, code: Nullable::Absent }
    }
}

setters! {
    CreateTimeOffReasonBody {
        set display_name: String,
        set icon_type: TimeOffReasonIconType,
        set is_active: bool,
        set code: Nullable<String>,
    }
}

/// The body of [`replace_time_off_reason`](crate::calls::replace_time_off_reason). <https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceTimeOffReasonBody {
    /// Its name.
    pub display_name: String,
    /// Its icon.
    pub icon_type: TimeOffReasonIconType,
    /// Whether it can be selected.
    pub is_active: bool,
    /// A code of the customer's own: at most 100 letters and digits.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub code: Nullable<String>,
}

impl ReplaceTimeOffReasonBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(display_name: impl Into<String>, icon_type: TimeOffReasonIconType, is_active: bool) -> Self {
        Self { display_name: display_name.into(), icon_type, is_active, code: Nullable::Absent }
    }
}

setters! {
    ReplaceTimeOffReasonBody {
        set display_name: String,
        set icon_type: TimeOffReasonIconType,
        set is_active: bool,
        set code: Nullable<String>,
    }
}

impl From<TimeOffReason> for ReplaceTimeOffReasonBody {
    fn from(response: TimeOffReason) -> Self {
        Self {
            display_name: response.display_name,
            icon_type: response.icon_type,
            is_active: response.is_active,
            code: response.code,
        }
    }
}
