//! Requests for open shifts: an employee asks, a manager decides.

use super::change_request::{APPROVE, DECLINE, SCHEDULE_CHANGE_REQUEST, SCHEDULE_CHANGE_REQUESTS_FILTER, SENDER_NAMED};
use super::parameters::TEAM;
use super::permissions::{DECIDE, DECIDED_BY_USERS, READ, WRITE};
use super::words;
use crate::table::{
    ByApplication, Callback, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Query, Response, Type,
};

const PAGE: Page = Page::resource("openshiftchangerequest");

/// A request for an open shift.
pub static OPEN_SHIFT_CHANGE_REQUEST: Type = Type::new(
    "openShiftChangeRequest",
    Some(&SCHEDULE_CHANGE_REQUEST),
    &[Property::new("openShiftId", Kind::id("OPNSHFT_"), PAGE, "The open shift that the sender asks for.")],
    PAGE,
    "A request for an open shift.",
)
.callback(Callback::request("openshiftrequests", "openShiftRequest", Page::GUIDE))
.rules(&[SENDER_NAMED]);

const OPEN_SHIFT_CHANGE_REQUEST_ID: Parameter =
    Parameter::new("openShiftChangeRequestId", Id::Prefix("SREQ_"), "The request for an open shift.");

/// List openShiftChangeRequests.
pub static LIST_OPEN_SHIFT_CHANGE_REQUESTS: Operation = Operation::new(
    "listOpenShiftChangeRequests",
    Method::Get,
    "/teams/{teamId}/schedule/openShiftChangeRequests",
    Page::operation("openshiftchangerequest-list"),
    "Lists the requests for open shifts.",
)
.parameters(&[TEAM])
.undocumented_filter(&SCHEDULE_CHANGE_REQUESTS_FILTER)
.queries(&[Query::Unnamed])
.responds(200, Response::Collection(&OPEN_SHIFT_CHANGE_REQUEST))
.permissions(READ)
.also(&[words::LIST, words::CLAIM]);

/// Create openShiftChangeRequest.
pub static CREATE_OPEN_SHIFT_CHANGE_REQUEST: Operation = Operation::new(
    "createOpenShiftChangeRequest",
    Method::Post,
    "/teams/{teamId}/schedule/openShiftChangeRequests",
    Page::operation("openshiftchangerequest-post"),
    "Asks for an open shift.",
)
.parameters(&[TEAM])
.body(&OPEN_SHIFT_CHANGE_REQUEST, Form::Create)
.responds(200, Response::Entity(&OPEN_SHIFT_CHANGE_REQUEST))
.permissions(WRITE)
.also(&[&["ask"], words::CREATE, words::CLAIM]);

/// Get openShiftChangeRequest.
pub static GET_OPEN_SHIFT_CHANGE_REQUEST: Operation = Operation::new(
    "getOpenShiftChangeRequest",
    Method::Get,
    "/teams/{teamId}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}",
    Page::operation("openshiftchangerequest-get"),
    "Reads a request for an open shift.",
)
.parameters(&[TEAM, OPEN_SHIFT_CHANGE_REQUEST_ID])
.queries(&[Query::Unnamed])
.responds(200, Response::Entity(&OPEN_SHIFT_CHANGE_REQUEST))
.permissions(READ)
.also(&[words::READ, words::CLAIM]);

/// Approve openShiftChangeRequest.
pub static APPROVE_OPEN_SHIFT_CHANGE_REQUEST: Operation = Operation::new(
    "approveOpenShiftChangeRequest",
    Method::Post,
    "/teams/{teamId}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/approve",
    Page::operation("openshiftchangerequest-approve"),
    "Approves a request for an open shift.",
)
.parameters(&[TEAM, OPEN_SHIFT_CHANGE_REQUEST_ID])
.optional_body(&APPROVE)
.responds(200, Response::NoContent)
.permissions(DECIDE)
.passthrough()
.by_application(ByApplication::Ended)
.contradicted(&[DECIDED_BY_USERS])
.also(&[words::APPROVE, words::CLAIM]);

/// Decline openShiftChangeRequest.
pub static DECLINE_OPEN_SHIFT_CHANGE_REQUEST: Operation = Operation::new(
    "declineOpenShiftChangeRequest",
    Method::Post,
    "/teams/{teamId}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/decline",
    Page::operation("openshiftchangerequest-decline"),
    "Declines a request for an open shift.",
)
.parameters(&[TEAM, OPEN_SHIFT_CHANGE_REQUEST_ID])
.optional_body(&DECLINE)
.responds(200, Response::NoContent)
.permissions(DECIDE)
.passthrough()
.by_application(ByApplication::Ended)
.contradicted(&[DECIDED_BY_USERS])
.also(&[words::DECLINE, words::CLAIM]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST_OPEN_SHIFT_CHANGE_REQUESTS,
    &CREATE_OPEN_SHIFT_CHANGE_REQUEST,
    &GET_OPEN_SHIFT_CHANGE_REQUEST,
    &APPROVE_OPEN_SHIFT_CHANGE_REQUEST,
    &DECLINE_OPEN_SHIFT_CHANGE_REQUEST,
];
