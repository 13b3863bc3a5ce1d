//! The typed calls of time off reasons. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, operation};
use crate::models::{CreateTimeOffReasonBody, ReplaceTimeOffReasonBody, TimeOffReason};
use std::borrow::Cow;

/// Lists the time-off reasons, including inactive ones. <https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_time_off_reasons<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListTimeOffReasons> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_time_off_reasons`], as a type.
    ListTimeOffReasons: LIST_TIME_OFF_REASONS => Collection<TimeOffReason>, takes ActsAs
}

/// Creates a time-off reason. <https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_time_off_reason<'a>(
    team_id: impl Into<Cow<'a, str>>,
    body: &CreateTimeOffReasonBody,
) -> Call<'a, CreateTimeOffReason> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_time_off_reason`], as a type.
    CreateTimeOffReason: CREATE_TIME_OFF_REASON => TimeOffReason, takes ActsAs
}

/// Reads a time-off reason. <https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_time_off_reason<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_off_reason_id: impl Into<Cow<'a, str>>,
) -> Call<'a, GetTimeOffReason> {
    Call::new().parameter("teamId", team_id).parameter("timeOffReasonId", time_off_reason_id)
}

operation! {
    /// [`get_time_off_reason`], as a type.
    GetTimeOffReason: GET_TIME_OFF_REASON => TimeOffReason, takes ActsAs
}

/// Replaces a time-off reason. <https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn replace_time_off_reason<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_off_reason_id: impl Into<Cow<'a, str>>,
    body: &ReplaceTimeOffReasonBody,
) -> Call<'a, ReplaceTimeOffReason> {
    Call::new().parameter("teamId", team_id).parameter("timeOffReasonId", time_off_reason_id).with_body(body)
}

operation! {
    /// [`replace_time_off_reason`], as a type.
    ReplaceTimeOffReason: REPLACE_TIME_OFF_REASON => TimeOffReason, takes ActsAs
}

/// Makes a time-off reason inactive. Time-off entries keep it, and a team keeps at least one reason. <https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn delete_time_off_reason<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_off_reason_id: impl Into<Cow<'a, str>>,
) -> Call<'a, DeleteTimeOffReason> {
    Call::new().parameter("teamId", team_id).parameter("timeOffReasonId", time_off_reason_id)
}

operation! {
    /// [`delete_time_off_reason`], as a type.
    DeleteTimeOffReason: DELETE_TIME_OFF_REASON => (), takes ActsAs
}
