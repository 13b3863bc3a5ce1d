//! The models of scheduling groups. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// Users who are scheduled together. <https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchedulingGroup {
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
    /// Whether it can be selected. Microsoft's sources contradict each other: the page requires it and its examples send it, the schema computes it, and public programs leave it out. Bodies keep it, and its absence is a warning.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_active: Nullable<bool>,
    /// Its users, members of the team.
    pub user_ids: Vec<String>,
    /// A code of the customer's own: at most 100 letters and digits.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub code: Nullable<String>,
}

/// The body of [`create_scheduling_group`](crate::calls::create_scheduling_group). <https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSchedulingGroupBody {
    /// Its name.
    pub display_name: String,
    /// Whether it can be selected. Microsoft's sources contradict each other: the page requires it and its examples send it, the schema computes it, and public programs leave it out. Bodies keep it, and its absence is a warning.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_active: Nullable<bool>,
    /// Its users, members of the team.
    pub user_ids: Vec<String>,
    /// A code of the customer's own: at most 100 letters and digits.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub code: Nullable<String>,
}

impl CreateSchedulingGroupBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(display_name: impl Into<String>, user_ids: impl Into<Vec<String>>) -> Self {
        Self { display_name: display_name.into(), is_active: Nullable::Absent, user_ids: user_ids.into(), code: Nullable::Absent }
    }
}

setters! {
    CreateSchedulingGroupBody {
        set display_name: String,
        set is_active: Nullable<bool>,
        set user_ids: Vec<String>,
        set code: Nullable<String>,
    }
}

/// The body of [`replace_scheduling_group`](crate::calls::replace_scheduling_group). <https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceSchedulingGroupBody {
    /// Its name.
    pub display_name: String,
    /// Whether it can be selected. Microsoft's sources contradict each other: the page requires it and its examples send it, the schema computes it, and public programs leave it out. Bodies keep it, and its absence is a warning.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_active: Nullable<bool>,
    /// Its users, members of the team.
    pub user_ids: Vec<String>,
    /// A code of the customer's own: at most 100 letters and digits.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub code: Nullable<String>,
}

impl ReplaceSchedulingGroupBody {
    /// One with its required properties.
    #[must_use]
    pub fn new(display_name: impl Into<String>, user_ids: impl Into<Vec<String>>) -> Self {
        Self { display_name: display_name.into(), is_active: Nullable::Absent, user_ids: user_ids.into(), code: Nullable::Absent }
    }
}

setters! {
    ReplaceSchedulingGroupBody {
        set display_name: String,
        set is_active: Nullable<bool>,
        set user_ids: Vec<String>,
        set code: Nullable<String>,
    }
}

impl From<SchedulingGroup> for ReplaceSchedulingGroupBody {
    fn from(response: SchedulingGroup) -> Self {
        Self {
            display_name: response.display_name,
            is_active: response.is_active,
            user_ids: response.user_ids,
            code: response.code,
        }
    }
}
