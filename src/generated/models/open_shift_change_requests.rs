//! The models of open shift change requests. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// A request for an open shift. <https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpenShiftChangeRequest {
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
    /// Who acts on it next. The service sets it. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub assigned_to: Nullable<ScheduleChangeRequestActor>,
    /// Whether it is pending, approved or declined. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub state: Nullable<ScheduleChangeState>,
    /// The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. <https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub sender_user_id: Nullable<String>,
    /// When it was sent, in UTC. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub sender_date_time: Nullable<DateTime>,
    /// The sender's message. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub sender_message: Nullable<String>,
    /// The manager who approved or declined it. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub manager_user_id: Nullable<String>,
    /// When the manager acted on it, in UTC. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub manager_action_date_time: Nullable<DateTime>,
    /// The manager's message on approving or declining it. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub manager_action_message: Nullable<String>,
    /// The open shift that the sender asks for.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub open_shift_id: Nullable<String>,
}

/// The body of [`create_open_shift_change_request`](crate::calls::create_open_shift_change_request). <https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateOpenShiftChangeRequestBody {
    /// Who acts on it next. The service sets it. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub assigned_to: Nullable<ScheduleChangeRequestActor>,
    /// Whether it is pending, approved or declined. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub state: Nullable<ScheduleChangeState>,
    /// The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. <https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub sender_user_id: Nullable<String>,
    /// The sender's message. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub sender_message: Nullable<String>,
    /// The manager's message on approving or declining it. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub manager_action_message: Nullable<String>,
    /// The open shift that the sender asks for.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub open_shift_id: Nullable<String>,
}

impl CreateOpenShiftChangeRequestBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    CreateOpenShiftChangeRequestBody {
        set assigned_to: Nullable<ScheduleChangeRequestActor>,
        set state: Nullable<ScheduleChangeState>,
        set sender_user_id: Nullable<String>,
        set sender_message: Nullable<String>,
        set manager_action_message: Nullable<String>,
        set open_shift_id: Nullable<String>,
    }
}

/// The body of [`approve_open_shift_change_request`](crate::calls::approve_open_shift_change_request). <https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApproveOpenShiftChangeRequestBody {
    /// The message to the sender.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub message: Nullable<String>,
}

impl ApproveOpenShiftChangeRequestBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ApproveOpenShiftChangeRequestBody {
        set message: Nullable<String>,
    }
}

/// The body of [`decline_open_shift_change_request`](crate::calls::decline_open_shift_change_request). <https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeclineOpenShiftChangeRequestBody {
    /// The message to the sender.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub message: Nullable<String>,
}

impl DeclineOpenShiftChangeRequestBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeclineOpenShiftChangeRequestBody {
        set message: Nullable<String>,
    }
}
