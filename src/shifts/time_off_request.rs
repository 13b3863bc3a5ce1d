//! Time-off requests: an employee asks, a manager decides.

use super::change_request::{APPROVE, DECLINE, SCHEDULE_CHANGE_REQUEST, SCHEDULE_CHANGE_REQUESTS_FILTER, SENDER_NAMED};
use super::parameters::TEAM;
use super::permissions::{DECIDE, DECIDED_BY_USERS, READ, WRITE, WRITE_SCHEDULE_ALONE};
use super::shift_item::ENDS_AFTER_START;
use super::words;
use crate::table::{
    ByApplication, Callback, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Query, Response, Type,
};

const PAGE: Page = Page::resource("timeoffrequest");

/// A request for time off.
pub static TIME_OFF_REQUEST: Type = Type::new(
    "timeOffRequest",
    Some(&SCHEDULE_CHANGE_REQUEST),
    &[
        Property::new("startDateTime", Kind::DateTimeOffset, PAGE, "When the time off starts.").start(),
        Property::new("endDateTime", Kind::DateTimeOffset, PAGE, "When the time off ends.").end(),
        Property::new("timeOffReasonId", Kind::id("TOR_"), PAGE, "The reason."),
    ],
    PAGE,
    "A request for time off.",
)
.callback(Callback::new("timeOffRequests", "timeOffRequest", Page::GUIDE))
.rules(&[ENDS_AFTER_START, SENDER_NAMED]);

const TIME_OFF_REQUEST_ID: Parameter = Parameter::new("timeOffRequestId", Id::Prefix("SREQ_"), "The request for time off.");

/// List timeOffRequests.
pub static LIST_TIME_OFF_REQUESTS: Operation = Operation::new(
    "listTimeOffRequests",
    Method::Get,
    "/teams/{teamId}/schedule/timeOffRequests",
    Page::operation("timeoffrequest-list"),
    "Lists the requests for time off.",
)
.parameters(&[TEAM])
.undocumented_filter(&SCHEDULE_CHANGE_REQUESTS_FILTER)
.queries(&[Query::Unnamed])
.responds(200, Response::Collection(&TIME_OFF_REQUEST))
.permissions(READ)
.also(&[words::LIST, words::ABSENCE]);

/// Create timeOffRequest.
pub static CREATE_TIME_OFF_REQUEST: Operation = Operation::new(
    "createTimeOffRequest",
    Method::Post,
    "/teams/{teamId}/schedule/timeOffRequests",
    Page::operation("timeoffrequest-post"),
    "Asks for time off.",
)
.parameters(&[TEAM])
.body(&TIME_OFF_REQUEST, Form::Create)
.responds(200, Response::Entity(&TIME_OFF_REQUEST))
.permissions(WRITE_SCHEDULE_ALONE)
.also(&[&["ask", "apply", "book"], words::CREATE, words::ABSENCE]);

/// Get timeOffRequest.
pub static GET_TIME_OFF_REQUEST: Operation = Operation::new(
    "getTimeOffRequest",
    Method::Get,
    "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}",
    Page::operation("timeoffrequest-get"),
    "Reads a request for time off.",
)
.parameters(&[TEAM, TIME_OFF_REQUEST_ID])
.responds(200, Response::Entity(&TIME_OFF_REQUEST))
.permissions(READ)
.also(&[words::READ, words::ABSENCE]);

/// Delete timeOffRequest.
pub static DELETE_TIME_OFF_REQUEST: Operation = Operation::new(
    "deleteTimeOffRequest",
    Method::Delete,
    "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}",
    Page::operation("timeoffrequest-delete"),
    "Deletes a request for time off.",
)
.parameters(&[TEAM, TIME_OFF_REQUEST_ID])
.permissions(WRITE)
.also(&[words::DELETE, words::ABSENCE]);

/// Approve timeOffRequest.
pub static APPROVE_TIME_OFF_REQUEST: Operation = Operation::new(
    "approveTimeOffRequest",
    Method::Post,
    "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/approve",
    Page::operation("timeoffrequest-approve"),
    "Approves a request for time off.",
)
.parameters(&[TEAM, TIME_OFF_REQUEST_ID])
.optional_body(&APPROVE)
.responds(200, Response::NoContent)
.permissions(DECIDE)
.passthrough()
.by_application(ByApplication::Ended)
.contradicted(&[DECIDED_BY_USERS])
.also(&[words::APPROVE, words::ABSENCE]);

/// Decline timeOffRequest.
pub static DECLINE_TIME_OFF_REQUEST: Operation = Operation::new(
    "declineTimeOffRequest",
    Method::Post,
    "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline",
    Page::operation("timeoffrequest-decline"),
    "Declines a request for time off.",
)
.parameters(&[TEAM, TIME_OFF_REQUEST_ID])
.optional_body(&DECLINE)
.responds(200, Response::NoContent)
.permissions(DECIDE)
.passthrough()
.by_application(ByApplication::Ended)
.contradicted(&[DECIDED_BY_USERS])
.also(&[words::DECLINE, words::ABSENCE]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST_TIME_OFF_REQUESTS,
    &CREATE_TIME_OFF_REQUEST,
    &GET_TIME_OFF_REQUEST,
    &DELETE_TIME_OFF_REQUEST,
    &APPROVE_TIME_OFF_REQUEST,
    &DECLINE_TIME_OFF_REQUEST,
];
