//! Requests of two employees to swap their shifts.

use super::change_request::{APPROVE, DECLINE, SCHEDULE_CHANGE_REQUESTS_FILTER, SENDER_NAMED};
use super::offer_shift_request::OFFER_SHIFT_REQUEST;
use super::parameters::TEAM;
use super::permissions::{DECIDE, DECIDED_BY_USERS, READ, WRITE};
use super::words;
use crate::table::{
    ByApplication, Callback, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Query, Response, Type,
};

const PAGE: Page = Page::resource("swapshiftschangerequest");

/// A request to swap the sender's shift for the recipient's.
pub static SWAP_SHIFTS_CHANGE_REQUEST: Type = Type::new(
    "swapShiftsChangeRequest",
    Some(&OFFER_SHIFT_REQUEST),
    &[Property::new("recipientShiftId", Kind::id("SHFT_"), PAGE, "The recipient's shift.")],
    PAGE,
    "A request to swap the sender's shift for the recipient's.",
)
.callback(Callback::request("swapRequests", "swapRequest", Page::GUIDE))
.rules(&[SENDER_NAMED]);

const SWAP_SHIFTS_CHANGE_REQUEST_ID: Parameter =
    Parameter::new("swapShiftsChangeRequestId", Id::Prefix("SREQ_"), "The request to swap shifts.");

/// List swapShiftsChangeRequests.
pub static LIST_SWAP_SHIFTS_CHANGE_REQUESTS: Operation = Operation::new(
    "listSwapShiftsChangeRequests",
    Method::Get,
    "/teams/{teamId}/schedule/swapShiftsChangeRequests",
    Page::operation("swapshiftschangerequest-list"),
    "Lists the requests to swap shifts.",
)
.parameters(&[TEAM])
.undocumented_filter(&SCHEDULE_CHANGE_REQUESTS_FILTER)
.queries(&[Query::Unnamed])
.responds(200, Response::Collection(&SWAP_SHIFTS_CHANGE_REQUEST))
.permissions(READ)
.also(&[words::LIST, words::TRADE]);

/// Create swapShiftsChangeRequest.
pub static CREATE_SWAP_SHIFTS_CHANGE_REQUEST: Operation = Operation::new(
    "createSwapShiftsChangeRequest",
    Method::Post,
    "/teams/{teamId}/schedule/swapShiftsChangeRequests",
    Page::operation("swapshiftschangerequest-post"),
    "Asks another employee to swap shifts.",
)
.parameters(&[TEAM])
.queries(&[Query::Unnamed])
.body(&SWAP_SHIFTS_CHANGE_REQUEST, Form::Create)
.responds(200, Response::Entity(&SWAP_SHIFTS_CHANGE_REQUEST))
.permissions(WRITE)
.also(&[&["ask", "propose"], words::CREATE, words::TRADE]);

/// Get swapShiftsChangeRequest.
pub static GET_SWAP_SHIFTS_CHANGE_REQUEST: Operation = Operation::new(
    "getSwapShiftsChangeRequest",
    Method::Get,
    "/teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequestId}",
    Page::operation("swapshiftschangerequest-get"),
    "Reads a request to swap shifts.",
)
.parameters(&[TEAM, SWAP_SHIFTS_CHANGE_REQUEST_ID])
.queries(&[Query::Unnamed])
.responds(200, Response::Entity(&SWAP_SHIFTS_CHANGE_REQUEST))
.permissions(READ)
.also(&[words::READ, words::TRADE]);

/// Approve swapShiftsChangeRequest.
pub static APPROVE_SWAP_SHIFTS_CHANGE_REQUEST: Operation = Operation::new(
    "approveSwapShiftsChangeRequest",
    Method::Post,
    "/teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequestId}/approve",
    Page::operation("swapshiftschangerequest-approve"),
    "Approves a request to swap shifts; only its recipient can.",
)
.parameters(&[TEAM, SWAP_SHIFTS_CHANGE_REQUEST_ID])
.optional_body(&APPROVE)
.responds(200, Response::NoContent)
.permissions(DECIDE)
.passthrough()
.by_application(ByApplication::Ended)
.contradicted(&[DECIDED_BY_USERS])
.also(&[words::APPROVE, words::TRADE]);

/// Decline swapShiftsChangeRequest.
pub static DECLINE_SWAP_SHIFTS_CHANGE_REQUEST: Operation = Operation::new(
    "declineSwapShiftsChangeRequest",
    Method::Post,
    "/teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequestId}/decline",
    Page::operation("swapshiftschangerequest-decline"),
    "Declines a request to swap shifts; only its recipient can.",
)
.parameters(&[TEAM, SWAP_SHIFTS_CHANGE_REQUEST_ID])
.optional_body(&DECLINE)
.responds(200, Response::NoContent)
.permissions(DECIDE)
.passthrough()
.by_application(ByApplication::Ended)
.contradicted(&[DECIDED_BY_USERS, "the page names the status 200, its example has 204. The former is expected."])
.also(&[words::DECLINE, words::TRADE]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST_SWAP_SHIFTS_CHANGE_REQUESTS,
    &CREATE_SWAP_SHIFTS_CHANGE_REQUEST,
    &GET_SWAP_SHIFTS_CHANGE_REQUEST,
    &APPROVE_SWAP_SHIFTS_CHANGE_REQUEST,
    &DECLINE_SWAP_SHIFTS_CHANGE_REQUEST,
];
