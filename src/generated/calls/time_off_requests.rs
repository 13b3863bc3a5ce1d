//! The typed calls of time off requests. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, TakesBody, TakesFilter, operation};
use crate::models::{
    ApproveTimeOffRequestBody, CreateTimeOffRequestBody, DeclineTimeOffRequestBody, ScheduleChangeRequestsFilter, TimeOffRequest,
};
use std::borrow::Cow;

/// Lists the requests for time off. <https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_time_off_requests<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListTimeOffRequests> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_time_off_requests`], as a type.
    ListTimeOffRequests: LIST_TIME_OFF_REQUESTS => Collection<TimeOffRequest>, takes Query ActsAs
}

impl TakesFilter for ListTimeOffRequests {
    type Filter = ScheduleChangeRequestsFilter;
}

/// Asks for time off. <https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_time_off_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    body: &CreateTimeOffRequestBody,
) -> Call<'a, CreateTimeOffRequest> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_time_off_request`], as a type.
    CreateTimeOffRequest: CREATE_TIME_OFF_REQUEST => TimeOffRequest, takes ActsAs
}

/// Reads a request for time off. <https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_time_off_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_off_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, GetTimeOffRequest> {
    Call::new().parameter("teamId", team_id).parameter("timeOffRequestId", time_off_request_id)
}

operation! {
    /// [`get_time_off_request`], as a type.
    GetTimeOffRequest: GET_TIME_OFF_REQUEST => TimeOffRequest, takes ActsAs
}

/// Deletes a request for time off. <https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn delete_time_off_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_off_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, DeleteTimeOffRequest> {
    Call::new().parameter("teamId", team_id).parameter("timeOffRequestId", time_off_request_id)
}

operation! {
    /// [`delete_time_off_request`], as a type.
    DeleteTimeOffRequest: DELETE_TIME_OFF_REQUEST => (), takes ActsAs
}

/// Approves a request for time off. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. <https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: none.
pub fn approve_time_off_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_off_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, ApproveTimeOffRequest> {
    Call::new().parameter("teamId", team_id).parameter("timeOffRequestId", time_off_request_id)
}

operation! {
    /// [`approve_time_off_request`], as a type.
    ApproveTimeOffRequest: APPROVE_TIME_OFF_REQUEST => (), takes ActsAs Passthrough
}

impl TakesBody for ApproveTimeOffRequest {
    type Body = ApproveTimeOffRequestBody;
}

/// Declines a request for time off. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. <https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: none.
pub fn decline_time_off_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_off_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, DeclineTimeOffRequest> {
    Call::new().parameter("teamId", team_id).parameter("timeOffRequestId", time_off_request_id)
}

operation! {
    /// [`decline_time_off_request`], as a type.
    DeclineTimeOffRequest: DECLINE_TIME_OFF_REQUEST => (), takes ActsAs Passthrough
}

impl TakesBody for DeclineTimeOffRequest {
    type Body = DeclineTimeOffRequestBody;
}
