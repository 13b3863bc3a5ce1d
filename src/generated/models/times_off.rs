//! The models of times off. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// One version of a time-off entry. <https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeOffItem {
    /// When it starts. <https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0>
    pub start_date_time: DateTime,
    /// When it ends. <https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0>
    pub end_date_time: DateTime,
    /// Its color; never null. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<ScheduleEntityTheme>,
    /// Its reason.
    pub time_off_reason_id: String,
}

impl TimeOffItem {
    /// One with its required properties.
    #[must_use]
    pub fn new(
        start_date_time: impl Into<DateTime>,
        end_date_time: impl Into<DateTime>,
        time_off_reason_id: impl Into<String>,
    ) -> Self {
        Self {
            start_date_time: start_date_time.into(),
            end_date_time: end_date_time.into(),
            theme: None,
            time_off_reason_id: time_off_reason_id.into(),
        }
    }
}

setters! {
    TimeOffItem {
        set start_date_time: DateTime,
        set end_date_time: DateTime,
        some theme: ScheduleEntityTheme,
        set time_off_reason_id: String,
    }
}

/// A period in which a user does not work. <https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeOff {
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
    /// The user to whom it is assigned.
    pub user_id: String,
    /// The version that managers and employees see; Teams notifies the user of it. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub shared_time_off: Nullable<TimeOffItem>,
    /// The version that only managers see until it is shared. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub draft_time_off: Nullable<TimeOffItem>,
    /// Whether it is deleted when the schedule is next shared. <https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_staged_for_deletion: Nullable<bool>,
}

impl Versioned for TimeOffItem {
    const DRAFT: &'static str = "draftTimeOff";
    const SHARED: &'static str = "sharedTimeOff";
}

/// The time-off entries to list. <https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListTimesOffFilter {
    /// Those whose shared version is in this time range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_time_off: Option<RangeFilter>,
    /// Those whose draft is in this time range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft_time_off: Option<RangeFilter>,
}

impl ListTimesOffFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListTimesOffFilter {
        some shared_time_off: RangeFilter,
        some draft_time_off: RangeFilter,
    }
}

/// The body of [`create_time_off`](crate::calls::create_time_off). <https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateTimeOffBody {
    /// The user to whom it is assigned.
    pub user_id: String,
    /// Its draft or its shared version.
    #[serde(flatten)]
    pub version: Version<TimeOffItem>,
    /// Whether it is deleted when the schedule is next shared. <https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_staged_for_deletion: Nullable<bool>,
}

impl CreateTimeOffBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(user_id: impl Into<String>, version: Version<TimeOffItem>) -> Self {
        Self { user_id: user_id.into(), version, is_staged_for_deletion: Nullable::Absent }
    }
}

setters! {
    CreateTimeOffBody {
        set user_id: String,
        set version: Version<TimeOffItem>,
        set is_staged_for_deletion: Nullable<bool>,
    }
}

/// The body of [`replace_time_off`](crate::calls::replace_time_off). <https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceTimeOffBody {
    /// The user to whom it is assigned.
    pub user_id: String,
    /// What happens to its draft and its shared version.
    #[serde(flatten)]
    pub version: VersionChange<TimeOffItem>,
    /// Whether it is deleted when the schedule is next shared. <https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_staged_for_deletion: Nullable<bool>,
}

impl ReplaceTimeOffBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into(), version: VersionChange::Keep, is_staged_for_deletion: Nullable::Absent }
    }
}

setters! {
    ReplaceTimeOffBody {
        set user_id: String,
        set version: VersionChange<TimeOffItem>,
        set is_staged_for_deletion: Nullable<bool>,
    }
}

impl From<TimeOff> for ReplaceTimeOffBody {
    fn from(response: TimeOff) -> Self {
        Self {
            user_id: response.user_id,
            version: VersionChange::of(response.draft_time_off, response.shared_time_off),
            is_staged_for_deletion: response.is_staged_for_deletion,
        }
    }
}
