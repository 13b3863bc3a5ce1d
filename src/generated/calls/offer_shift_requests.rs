//! The typed calls of offer shift requests. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, TakesBody, TakesFilter, operation};
use crate::models::{
    ApproveOfferShiftRequestBody, CreateOfferShiftRequestBody, DeclineOfferShiftRequestBody, OfferShiftRequest,
    ScheduleChangeRequestsFilter,
};
use std::borrow::Cow;

/// Lists the offers of shifts. <https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn list_offer_shift_requests<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListOfferShiftRequests> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_offer_shift_requests`], as a type.
    ListOfferShiftRequests: LIST_OFFER_SHIFT_REQUESTS => Collection<OfferShiftRequest>, takes Query ActsAs
}

impl TakesFilter for ListOfferShiftRequests {
    type Filter = ScheduleChangeRequestsFilter;
}

/// Offers a shift to another employee. <https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_offer_shift_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    body: &CreateOfferShiftRequestBody,
) -> Call<'a, CreateOfferShiftRequest> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_offer_shift_request`], as a type.
    CreateOfferShiftRequest: CREATE_OFFER_SHIFT_REQUEST => OfferShiftRequest, takes ActsAs
}

/// Reads an offer of a shift. <https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_offer_shift_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    offer_shift_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, GetOfferShiftRequest> {
    Call::new().parameter("teamId", team_id).parameter("offerShiftRequestId", offer_shift_request_id)
}

operation! {
    /// [`get_offer_shift_request`], as a type.
    GetOfferShiftRequest: GET_OFFER_SHIFT_REQUEST => OfferShiftRequest, takes ActsAs
}

/// Approves an offer of a shift. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. <https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: none.
pub fn approve_offer_shift_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    offer_shift_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, ApproveOfferShiftRequest> {
    Call::new().parameter("teamId", team_id).parameter("offerShiftRequestId", offer_shift_request_id)
}

operation! {
    /// [`approve_offer_shift_request`], as a type.
    ApproveOfferShiftRequest: APPROVE_OFFER_SHIFT_REQUEST => (), takes ActsAs Passthrough
}

impl TakesBody for ApproveOfferShiftRequest {
    type Body = ApproveOfferShiftRequestBody;
}

/// Declines an offer of a shift. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. <https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: none.
pub fn decline_offer_shift_request<'a>(
    team_id: impl Into<Cow<'a, str>>,
    offer_shift_request_id: impl Into<Cow<'a, str>>,
) -> Call<'a, DeclineOfferShiftRequest> {
    Call::new().parameter("teamId", team_id).parameter("offerShiftRequestId", offer_shift_request_id)
}

operation! {
    /// [`decline_offer_shift_request`], as a type.
    DeclineOfferShiftRequest: DECLINE_OFFER_SHIFT_REQUEST => (), takes ActsAs Passthrough
}

impl TakesBody for DeclineOfferShiftRequest {
    type Body = DeclineOfferShiftRequestBody;
}
