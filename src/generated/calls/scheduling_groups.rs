//! The typed calls of scheduling groups. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, operation};
use crate::models::{CreateSchedulingGroupBody, ReplaceSchedulingGroupBody, SchedulingGroup};
use std::borrow::Cow;

/// Lists the scheduling groups of a schedule. <https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_scheduling_groups<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListSchedulingGroups> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_scheduling_groups`], as a type.
    ListSchedulingGroups: LIST_SCHEDULING_GROUPS => Collection<SchedulingGroup>, takes ActsAs
}

/// Creates a scheduling group. <https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_scheduling_group<'a>(
    team_id: impl Into<Cow<'a, str>>,
    body: &CreateSchedulingGroupBody,
) -> Call<'a, CreateSchedulingGroup> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_scheduling_group`], as a type.
    CreateSchedulingGroup: CREATE_SCHEDULING_GROUP => SchedulingGroup, takes ActsAs
}

/// Reads a scheduling group. <https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_scheduling_group<'a>(
    team_id: impl Into<Cow<'a, str>>,
    scheduling_group_id: impl Into<Cow<'a, str>>,
) -> Call<'a, GetSchedulingGroup> {
    Call::new().parameter("teamId", team_id).parameter("schedulingGroupId", scheduling_group_id)
}

operation! {
    /// [`get_scheduling_group`], as a type.
    GetSchedulingGroup: GET_SCHEDULING_GROUP => SchedulingGroup, takes ActsAs
}

/// Replaces a scheduling group. <https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn replace_scheduling_group<'a>(
    team_id: impl Into<Cow<'a, str>>,
    scheduling_group_id: impl Into<Cow<'a, str>>,
    body: &ReplaceSchedulingGroupBody,
) -> Call<'a, ReplaceSchedulingGroup> {
    Call::new().parameter("teamId", team_id).parameter("schedulingGroupId", scheduling_group_id).with_body(body)
}

operation! {
    /// [`replace_scheduling_group`], as a type.
    ReplaceSchedulingGroup: REPLACE_SCHEDULING_GROUP => SchedulingGroup, takes ActsAs
}

/// Makes a scheduling group inactive. Its shifts stay in it. <https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn delete_scheduling_group<'a>(
    team_id: impl Into<Cow<'a, str>>,
    scheduling_group_id: impl Into<Cow<'a, str>>,
) -> Call<'a, DeleteSchedulingGroup> {
    Call::new().parameter("teamId", team_id).parameter("schedulingGroupId", scheduling_group_id)
}

operation! {
    /// [`delete_scheduling_group`], as a type.
    DeleteSchedulingGroup: DELETE_SCHEDULING_GROUP => (), takes ActsAs
}
