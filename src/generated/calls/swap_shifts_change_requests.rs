//! The typed calls of swap shifts change requests. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, TakesBody, TakesFilter, operation};
use crate::models::{
    ApproveSwapShiftsChangeRequestBody, CreateSwapShiftsChangeRequestBody, DeclineSwapShiftsChangeRequestBody,
    ScheduleChangeRequestsFilter, SwapShiftsChangeRequest,
};
use std::borrow::Cow;

/// Lists the requests to swap shifts. <https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_swap_shifts_change_requests<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListSwapShiftsChangeRequests> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_swap_shifts_change_requests`], as a type.
    ListSwapShiftsChangeRequests: LIST_SWAP_SHIFTS_CHANGE_REQUESTS => Collection<SwapShiftsChangeRequest>, takes Query ActsAs
}

impl TakesFilter for ListSwapShiftsChangeRequests {
    type Filter = ScheduleChangeRequestsFilter;
}

/// Asks another employee to swap shifts. <https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_swap_shifts_change_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    body: &CreateSwapShiftsChangeRequestBody,
) -> Call<'a, CreateSwapShiftsChangeRequest> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_swap_shifts_change_request`], as a type.
    CreateSwapShiftsChangeRequest: CREATE_SWAP_SHIFTS_CHANGE_REQUEST => SwapShiftsChangeRequest, takes Query ActsAs
}

/// Reads a request to swap shifts. <https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_swap_shifts_change_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    swap_shifts_change_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, GetSwapShiftsChangeRequest> {
    Call::new().parameter("teamId", team_id).parameter("swapShiftsChangeRequestId", swap_shifts_change_request_id)
}

operation! {
    /// [`get_swap_shifts_change_request`], as a type.
    GetSwapShiftsChangeRequest: GET_SWAP_SHIFTS_CHANGE_REQUEST => SwapShiftsChangeRequest, takes Query ActsAs
}

/// Approves a request to swap shifts; only its recipient can. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. <https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: none.
pub fn approve_swap_shifts_change_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    swap_shifts_change_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, ApproveSwapShiftsChangeRequest> {
    Call::new().parameter("teamId", team_id).parameter("swapShiftsChangeRequestId", swap_shifts_change_request_id)
}

operation! {
    /// [`approve_swap_shifts_change_request`], as a type.
    ApproveSwapShiftsChangeRequest: APPROVE_SWAP_SHIFTS_CHANGE_REQUEST => (), takes ActsAs Passthrough
}

impl TakesBody for ApproveSwapShiftsChangeRequest {
    type Body = ApproveSwapShiftsChangeRequestBody;
}

/// Declines a request to swap shifts; only its recipient can. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. Microsoft's sources contradict each other: the page names the status 200, its example has 204. The former is expected. <https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: none.
pub fn decline_swap_shifts_change_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    swap_shifts_change_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, DeclineSwapShiftsChangeRequest> {
    Call::new().parameter("teamId", team_id).parameter("swapShiftsChangeRequestId", swap_shifts_change_request_id)
}

operation! {
    /// [`decline_swap_shifts_change_request`], as a type.
    DeclineSwapShiftsChangeRequest: DECLINE_SWAP_SHIFTS_CHANGE_REQUEST => (), takes ActsAs Passthrough
}

impl TakesBody for DeclineSwapShiftsChangeRequest {
    type Body = DeclineSwapShiftsChangeRequestBody;
}
