//! The models of shifts. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// One version of a shift. <https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShiftItem {
    /// When it starts.
    pub start_date_time: DateTime,
    /// When it ends.
    pub end_date_time: DateTime,
    /// Its color; never null. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<ScheduleEntityTheme>,
    /// Notes on it, for those who see it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<String>,
    /// Its label.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub display_name: Nullable<String>,
    /// The activities within it; may be empty.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub activities: Nullable<Vec<ShiftActivity>>,
}

impl ShiftItem {
    /// One with its required properties.
    #[must_use]
    pub fn new(start_date_time: impl Into<DateTime>, end_date_time: impl Into<DateTime>) -> Self {
        Self {
            start_date_time: start_date_time.into(),
            end_date_time: end_date_time.into(),
            theme: None,
            notes: Nullable::Absent,
            display_name: Nullable::Absent,
            activities: Nullable::Absent,
        }
    }
}

setters! {
    ShiftItem {
        set start_date_time: DateTime,
        set end_date_time: DateTime,
        some theme: ScheduleEntityTheme,
        set notes: Nullable<String>,
        set display_name: Nullable<String>,
        set activities: Nullable<Vec<ShiftActivity>>,
    }
}

/// A shift that is assigned to a user. <https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Shift {
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
    /// The scheduling group that it belongs to. Microsoft's sources contradict each other: the page requires it, its examples leave it out. Its absence is a warning.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub scheduling_group_id: Nullable<String>,
    /// The version that only managers see until it is shared. <https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub draft_shift: Nullable<ShiftItem>,
    /// The version that managers and employees see; Teams notifies the user of it. <https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub shared_shift: Nullable<ShiftItem>,
    /// Whether it is deleted when the schedule is next shared.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_staged_for_deletion: Nullable<bool>,
}

impl Versioned for ShiftItem {
    const DRAFT: &'static str = "draftShift";
    const SHARED: &'static str = "sharedShift";
}

/// The shifts to list. <https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListShiftsFilter {
    /// Those whose shared version is in this time range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_shift: Option<RangeFilter>,
    /// Those whose draft is in this time range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft_shift: Option<RangeFilter>,
}

impl ListShiftsFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListShiftsFilter {
        some shared_shift: RangeFilter,
        some draft_shift: RangeFilter,
    }
}

/// The body of [`create_shift`](crate::calls::create_shift). <https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateShiftBody {
    /// The user to whom it is assigned.
    pub user_id: String,
    /// The scheduling group that it belongs to. Microsoft's sources contradict each other: the page requires it, its examples leave it out. Its absence is a warning.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub scheduling_group_id: Nullable<String>,
    /// Its draft or its shared version.
    #[serde(flatten)]
    pub version: Version<ShiftItem>,
    /// Whether it is deleted when the schedule is next shared.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_staged_for_deletion: Nullable<bool>,
}

impl CreateShiftBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(user_id: impl Into<String>, version: Version<ShiftItem>) -> Self {
        Self { user_id: user_id.into(), scheduling_group_id: Nullable::Absent, version, is_staged_for_deletion: Nullable::Absent }
    }
}

setters! {
    CreateShiftBody {
        set user_id: String,
        set scheduling_group_id: Nullable<String>,
        set version: Version<ShiftItem>,
        set is_staged_for_deletion: Nullable<bool>,
    }
}

/// The body of [`replace_shift`](crate::calls::replace_shift). <https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceShiftBody {
    /// The user to whom it is assigned.
    pub user_id: String,
    /// The scheduling group that it belongs to. Microsoft's sources contradict each other: the page requires it, its examples leave it out. Its absence is a warning.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub scheduling_group_id: Nullable<String>,
    /// What happens to its draft and its shared version.
    #[serde(flatten)]
    pub version: VersionChange<ShiftItem>,
    /// Whether it is deleted when the schedule is next shared.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_staged_for_deletion: Nullable<bool>,
}

impl ReplaceShiftBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            scheduling_group_id: Nullable::Absent,
            version: VersionChange::Keep,
            is_staged_for_deletion: Nullable::Absent,
        }
    }
}

setters! {
    ReplaceShiftBody {
        set user_id: String,
        set scheduling_group_id: Nullable<String>,
        set version: VersionChange<ShiftItem>,
        set is_staged_for_deletion: Nullable<bool>,
    }
}

impl From<Shift> for ReplaceShiftBody {
    fn from(response: Shift) -> Self {
        Self {
            user_id: response.user_id,
            scheduling_group_id: response.scheduling_group_id,
            version: VersionChange::of(response.draft_shift, response.shared_shift),
            is_staged_for_deletion: response.is_staged_for_deletion,
        }
    }
}
