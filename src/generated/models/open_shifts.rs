//! The models of open shifts. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// One version of an open shift. <https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpenShiftItem {
    /// When it starts. <https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0>
    pub start_date_time: DateTime,
    /// When it ends. <https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0>
    pub end_date_time: DateTime,
    /// Its color; never null. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<ScheduleEntityTheme>,
    /// Notes on it, for those who see it. <https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<String>,
    /// Its label. <https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub display_name: Nullable<String>,
    /// The activities within it; may be empty. <https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub activities: Nullable<Vec<ShiftActivity>>,
    /// How many users can still take it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_slot_count: Option<i32>,
}

impl OpenShiftItem {
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
            open_slot_count: None,
        }
    }
}

setters! {
    OpenShiftItem {
        set start_date_time: DateTime,
        set end_date_time: DateTime,
        some theme: ScheduleEntityTheme,
        set notes: Nullable<String>,
        set display_name: Nullable<String>,
        set activities: Nullable<Vec<ShiftActivity>>,
        some open_slot_count: i32,
    }
}

/// A shift that is not assigned to anyone yet. <https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpenShift {
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
    /// The scheduling group that it belongs to. <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub scheduling_group_id: Nullable<String>,
    /// The version that managers and employees see. <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub shared_open_shift: Nullable<OpenShiftItem>,
    /// The version that only managers see until it is shared. <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub draft_open_shift: Nullable<OpenShiftItem>,
    /// Whether it is deleted when the schedule is next shared. <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_staged_for_deletion: Nullable<bool>,
}

impl Versioned for OpenShiftItem {
    const DRAFT: &'static str = "draftOpenShift";
    const SHARED: &'static str = "sharedOpenShift";
}

/// The body of [`create_open_shift`](crate::calls::create_open_shift). <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateOpenShiftBody {
    /// The scheduling group that it belongs to. <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub scheduling_group_id: Nullable<String>,
    /// Its draft or its shared version.
    #[serde(flatten)]
    pub version: Version<OpenShiftItem>,
    /// Whether it is deleted when the schedule is next shared. <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_staged_for_deletion: Nullable<bool>,
}

impl CreateOpenShiftBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(version: Version<OpenShiftItem>) -> Self {
        Self { scheduling_group_id: Nullable::Absent, version, is_staged_for_deletion: Nullable::Absent }
    }
}

setters! {
    CreateOpenShiftBody {
        set scheduling_group_id: Nullable<String>,
        set version: Version<OpenShiftItem>,
        set is_staged_for_deletion: Nullable<bool>,
    }
}

/// The body of [`update_open_shift`](crate::calls::update_open_shift). <https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateOpenShiftBody {
    /// The scheduling group that it belongs to. <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub scheduling_group_id: Nullable<String>,
    /// What happens to its draft and its shared version.
    #[serde(flatten)]
    pub version: VersionChange<OpenShiftItem>,
    /// Whether it is deleted when the schedule is next shared. <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_staged_for_deletion: Nullable<bool>,
}

impl UpdateOpenShiftBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateOpenShiftBody {
        set scheduling_group_id: Nullable<String>,
        set version: VersionChange<OpenShiftItem>,
        set is_staged_for_deletion: Nullable<bool>,
    }
}

impl From<OpenShift> for UpdateOpenShiftBody {
    fn from(response: OpenShift) -> Self {
        Self {
            scheduling_group_id: response.scheduling_group_id,
            version: VersionChange::of(response.draft_open_shift, response.shared_open_shift),
            is_staged_for_deletion: response.is_staged_for_deletion,
        }
    }
}
