//! Offers of shifts from one employee to another.

use super::change_request::{APPROVE, DECLINE, SCHEDULE_CHANGE_REQUEST, SCHEDULE_CHANGE_REQUESTS_FILTER, SENDER_NAMED};
use super::parameters::TEAM;
use super::permissions::{DECIDE, DECIDED_BY_USERS, READ, WRITE};
use super::words;
use crate::table::{
    ByApplication, Callback, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Query, Response, Type,
};

const PAGE: Page = Page::resource("offershiftrequest");

/// An offer of a shift to another employee.
pub static OFFER_SHIFT_REQUEST: Type = Type::new(
    "offerShiftRequest",
    Some(&SCHEDULE_CHANGE_REQUEST),
    &[
        Property::new("senderShiftId", Kind::id("SHFT_"), PAGE, "The sender's shift."),
        Property::new("recipientUserId", Kind::GUID, PAGE, "The user to whom it is offered."),
        Property::new("recipientActionDateTime", Kind::DateTimeOffset, PAGE, "When the recipient acted on it, in UTC.")
            .read_only(),
        Property::new("recipientActionMessage", Kind::TEXT, PAGE, "The recipient's message."),
    ],
    PAGE,
    "An offer of a shift to another employee.",
)
.callback(Callback::request("offershiftrequests", "offerShiftRequest", Page::GUIDE))
.rules(&[SENDER_NAMED]);

const OFFER_SHIFT_REQUEST_ID: Parameter = Parameter::new("offerShiftRequestId", Id::Prefix("SREQ_"), "The offer.");

/// List offerShiftRequests.
pub static LIST_OFFER_SHIFT_REQUESTS: Operation = Operation::new(
    "listOfferShiftRequests",
    Method::Get,
    "/teams/{teamId}/schedule/offerShiftRequests",
    Page::operation("offershiftrequest-list"),
    "Lists the offers of shifts.",
)
.parameters(&[TEAM])
.undocumented_filter(&SCHEDULE_CHANGE_REQUESTS_FILTER)
.queries(&[Query::Unnamed])
.responds(200, Response::Collection(&OFFER_SHIFT_REQUEST))
.permissions(WRITE)
.also(&[words::LIST, words::GIVE_AWAY]);

/// Create offerShiftRequest.
pub static CREATE_OFFER_SHIFT_REQUEST: Operation = Operation::new(
    "createOfferShiftRequest",
    Method::Post,
    "/teams/{teamId}/schedule/offerShiftRequests",
    Page::operation("offershiftrequest-post"),
    "Offers a shift to another employee.",
)
.parameters(&[TEAM])
.body(&OFFER_SHIFT_REQUEST, Form::Create)
.responds(200, Response::Entity(&OFFER_SHIFT_REQUEST))
.permissions(WRITE)
.also(&[&["ask"], words::CREATE, words::GIVE_AWAY]);

/// Get offerShiftRequest.
pub static GET_OFFER_SHIFT_REQUEST: Operation = Operation::new(
    "getOfferShiftRequest",
    Method::Get,
    "/teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}",
    Page::operation("offershiftrequest-get"),
    "Reads an offer of a shift.",
)
.parameters(&[TEAM, OFFER_SHIFT_REQUEST_ID])
.responds(200, Response::Entity(&OFFER_SHIFT_REQUEST))
.permissions(READ)
.also(&[words::READ, words::GIVE_AWAY]);

/// Approve offerShiftRequest.
pub static APPROVE_OFFER_SHIFT_REQUEST: Operation = Operation::new(
    "approveOfferShiftRequest",
    Method::Post,
    "/teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/approve",
    Page::operation("offershiftrequest-approve"),
    "Approves an offer of a shift.",
)
.parameters(&[TEAM, OFFER_SHIFT_REQUEST_ID])
.optional_body(&APPROVE)
.responds(200, Response::NoContent)
.permissions(DECIDE)
.passthrough()
.by_application(ByApplication::Ended)
.contradicted(&[DECIDED_BY_USERS])
.also(&[words::APPROVE, words::GIVE_AWAY]);

/// Decline offerShiftRequest.
pub static DECLINE_OFFER_SHIFT_REQUEST: Operation = Operation::new(
    "declineOfferShiftRequest",
    Method::Post,
    "/teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/decline",
    Page::operation("offershiftrequest-decline"),
    "Declines an offer of a shift.",
)
.parameters(&[TEAM, OFFER_SHIFT_REQUEST_ID])
.optional_body(&DECLINE)
.responds(200, Response::NoContent)
.permissions(DECIDE)
.passthrough()
.by_application(ByApplication::Ended)
.contradicted(&[DECIDED_BY_USERS])
.also(&[words::DECLINE, words::GIVE_AWAY]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST_OFFER_SHIFT_REQUESTS,
    &CREATE_OFFER_SHIFT_REQUEST,
    &GET_OFFER_SHIFT_REQUEST,
    &APPROVE_OFFER_SHIFT_REQUEST,
    &DECLINE_OFFER_SHIFT_REQUEST,
];
