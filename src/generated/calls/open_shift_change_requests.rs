//! The typed calls of open shift change requests. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, TakesBody, TakesFilter, operation};
use crate::models::{
    ApproveOpenShiftChangeRequestBody, CreateOpenShiftChangeRequestBody, DeclineOpenShiftChangeRequestBody,
    OpenShiftChangeRequest, ScheduleChangeRequestsFilter,
};
use std::borrow::Cow;

/// Lists the requests for open shifts. <https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_open_shift_change_requests<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListOpenShiftChangeRequests> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_open_shift_change_requests`], as a type.
    ListOpenShiftChangeRequests: LIST_OPEN_SHIFT_CHANGE_REQUESTS => Collection<OpenShiftChangeRequest>, takes Query ActsAs
}

impl TakesFilter for ListOpenShiftChangeRequests {
    type Filter = ScheduleChangeRequestsFilter;
}

/// Asks for an open shift. <https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_open_shift_change_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    body: &CreateOpenShiftChangeRequestBody,
) -> Call<'a, CreateOpenShiftChangeRequest> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_open_shift_change_request`], as a type.
    CreateOpenShiftChangeRequest: CREATE_OPEN_SHIFT_CHANGE_REQUEST => OpenShiftChangeRequest, takes ActsAs
}

/// Reads a request for an open shift. <https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_open_shift_change_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    open_shift_change_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, GetOpenShiftChangeRequest> {
    Call::new().parameter("teamId", team_id).parameter("openShiftChangeRequestId", open_shift_change_request_id)
}

operation! {
    /// [`get_open_shift_change_request`], as a type.
    GetOpenShiftChangeRequest: GET_OPEN_SHIFT_CHANGE_REQUEST => OpenShiftChangeRequest, takes Query ActsAs
}

/// Approves a request for an open shift. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. <https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: none.
pub fn approve_open_shift_change_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    open_shift_change_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, ApproveOpenShiftChangeRequest> {
    Call::new().parameter("teamId", team_id).parameter("openShiftChangeRequestId", open_shift_change_request_id)
}

operation! {
    /// [`approve_open_shift_change_request`], as a type.
    ApproveOpenShiftChangeRequest: APPROVE_OPEN_SHIFT_CHANGE_REQUEST => (), takes ActsAs Passthrough
}

impl TakesBody for ApproveOpenShiftChangeRequest {
    type Body = ApproveOpenShiftChangeRequestBody;
}

/// Declines a request for an open shift. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. <https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: none.
pub fn decline_open_shift_change_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    open_shift_change_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, DeclineOpenShiftChangeRequest> {
    Call::new().parameter("teamId", team_id).parameter("openShiftChangeRequestId", open_shift_change_request_id)
}

operation! {
    /// [`decline_open_shift_change_request`], as a type.
    DeclineOpenShiftChangeRequest: DECLINE_OPEN_SHIFT_CHANGE_REQUEST => (), takes ActsAs Passthrough
}

impl TakesBody for DeclineOpenShiftChangeRequest {
    type Body = DeclineOpenShiftChangeRequestBody;
}
