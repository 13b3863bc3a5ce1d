//! Time cards: when a user worked, with breaks.

use super::entity::{CHANGE_TRACKED_ENTITY, IDENTITY_SET};
use super::item_body::ITEM_BODY;
use super::parameters::TEAM;
use super::permissions::{READ_SCHEDULE_ALONE, WRITE_SCHEDULE_ALONE};
use super::shift_item::ENDS_AFTER_START;
use super::words;
use crate::table::{
    Callback, Description, Enum, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Query, Response, Spelling, Type,
    members,
};

const PAGE: Page = Page::resource("timecard");
const EVENT: Page = Page::resource("timecardevent");
const BREAK: Page = Page::resource("timecardbreak");
const ENTRY: Page = Page::resource("timecardentry");
const LIST: Page = Page::operation("schedule-list-timecards");
const CALLBACK: Page = Page::operation("workforceintegration-update");
const REPLACE: Page = Page::operation("timecard-replace");

/// The times of clocking in and out, as the only example of a time card in a callback names them: that of beta's page in 2021, which later
/// editions leave out.
static RECEIVED_EVENTS: [Property; 2] = [
    Property::new(
        "clockIn",
        Kind::Complex(&TIME_CARD_EVENT),
        CALLBACK,
        "When and where the user clocked in, as beta's page named it in 2021.",
    ),
    Property::new(
        "clockOut",
        Kind::Complex(&TIME_CARD_EVENT),
        CALLBACK,
        "When and where the user clocked out, as beta's page named it in 2021.",
    ),
];

/// A period of work, from clocking in to clocking out.
pub static TIME_CARD: Type = Type::new(
    "timeCard",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("userId", Kind::GUID, PAGE, "The user of the time card.").also(&["employeeId"]),
        Property::new(
            "state",
            Kind::Enum(&TIME_CARD_STATE),
            REPLACE,
            "Whether the user is clocked in, on a break or clocked out. The service sets it.",
        )
        .also(&["status"]),
        Property::new("confirmedBy", Kind::Flags(&CONFIRMED_BY), PAGE, "Who has confirmed it; user and manager both can."),
        Property::new("notes", Kind::Complex(&ITEM_BODY), PAGE, "Notes on it."),
        Property::new("lastModifiedBy", Kind::Complex(&IDENTITY_SET), REPLACE, "Who last changed it.")
            .contradicted(&["the schema computes it, but the example of replaceTimeCard sends it. Bodies keep it."]),
        Property::new("clockInEvent", Kind::Complex(&TIME_CARD_EVENT), PAGE, "When and where the user clocked in.")
            .also(&["start", "startDateTime", "startDate", "startTime", "startAt", "clockInDateTime", "clockInTime"])
            .start(),
        Property::new("clockOutEvent", Kind::Complex(&TIME_CARD_EVENT), PAGE, "When and where the user clocked out.")
            .also(&["end", "endDateTime", "endDate", "endTime", "endAt", "clockOutDateTime", "clockOutTime"])
            .end(),
        Property::new("breaks", Kind::Complex(&TIME_CARD_BREAK), PAGE, "The breaks within it.").array(),
        Property::new("originalEntry", Kind::Complex(&TIME_CARD_ENTRY), PAGE, "The entry as it was before anybody edited it.")
            .read_only(),
    ],
    PAGE,
    "A period of work, from clocking in to clocking out.",
)
.received(&RECEIVED_EVENTS)
.callback(Callback::new("timecards", "timeCard", CALLBACK))
.rules(&[ENDS_AFTER_START]);

/// A time at which somebody clocked in or out, or started or ended a break.
pub static TIME_CARD_EVENT: Type = Type::new(
    "timeCardEvent",
    None,
    &[
        Property::new("dateTime", Kind::DateTimeOffset, Page::CSDL, "The time; never null.")
            .also(&["time", "timestamp"])
            .not_null()
            .required()
            .start(),
        Property::new("isAtApprovedLocation", Kind::Boolean, EVENT, "Whether it was at an approved location."),
        Property::new("notes", Kind::Complex(&ITEM_BODY), EVENT, "Notes on it."),
    ],
    EVENT,
    "A time at which somebody clocked in or out, or started or ended a break.",
)
.received(&[Property::new(
    "atApprovedLocation",
    Kind::Boolean,
    CALLBACK,
    "Whether it was at an approved location, as beta's page named it in 2021.",
)]);

/// A break within a time card.
pub static TIME_CARD_BREAK: Type = Type::new(
    "timeCardBreak",
    None,
    &[
        Property::new("breakId", Kind::id("BRK_"), LIST, "Its id.").also(&["id"]),
        Property::new("notes", Kind::Complex(&ITEM_BODY), BREAK, "Notes on it."),
        Property::new("start", Kind::Complex(&TIME_CARD_EVENT), BREAK, "When and where it started; never null.")
            .also(&["startDateTime", "startTime"])
            .not_null()
            .required()
            .start(),
        Property::new("end", Kind::Complex(&TIME_CARD_EVENT), BREAK, "When and where it ended.")
            .also(&["endDateTime", "endTime"])
            .end(),
    ],
    BREAK,
    "A break within a time card.",
)
.received(&[Property::new("id", Kind::TEXT, CALLBACK, "Its id, as beta's page named it in 2021.")])
.rules(&[ENDS_AFTER_START]);

/// A time card as the clock recorded it.
pub static TIME_CARD_ENTRY: Type = Type::new(
    "timeCardEntry",
    None,
    &[
        Property::new("clockInEvent", Kind::Complex(&TIME_CARD_EVENT), ENTRY, "When and where the user clocked in."),
        Property::new("clockOutEvent", Kind::Complex(&TIME_CARD_EVENT), ENTRY, "When and where the user clocked out."),
        Property::new("breaks", Kind::Complex(&TIME_CARD_BREAK), ENTRY, "The breaks within it.").array(),
    ],
    ENTRY,
    "A time card as the clock recorded it.",
)
.received(&RECEIVED_EVENTS);

/// Whether the user of a time card is clocked in.
pub static TIME_CARD_STATE: Enum = Enum {
    name: "timeCardState",
    plural: "timeCardStates",
    members: members!["clockedIn" = 0, "onBreak" = 1, "clockedOut" = 2],
    known: 3,
    unknown_future_value: Some(3),
    spelling: Spelling::Schema,
    page: PAGE,
    description: Description::new("Whether the user of a time card is clocked in."),
};

/// Who has confirmed a time card.
pub static CONFIRMED_BY: Enum = Enum {
    name: "confirmedBy",
    plural: "confirmedByMembers",
    members: members!["none" = 0, "user" = 1, "manager" = 2],
    known: 3,
    unknown_future_value: Some(1024),
    spelling: Spelling::Schema,
    page: PAGE,
    description: Description::new("Who has confirmed a time card."),
};

/// The time cards to list.
pub static LIST_TIME_CARDS_FILTER: Type = Type::new(
    "listTimeCardsFilter",
    None,
    &[Property::new("state", Kind::Complex(&TIME_CARD_STATE_FILTER), LIST, "Those with this state.")
        .also(&["status"])
        .not_null()],
    LIST,
    "The time cards to list.",
);

/// The comparison of a time card's state.
pub static TIME_CARD_STATE_FILTER: Type = Type::new(
    "timeCardStateFilter",
    None,
    &[Property::new("eq", Kind::Enum(&TIME_CARD_STATE), LIST, "The state.").also(&["equals", "=", "=="]).not_null()],
    LIST,
    "The comparison of a time card's state.",
);

pub(super) const TIME_CARD_ID: Parameter = Parameter::new("timeCardId", Id::Prefix("TCK_"), "The time card.");

/// List timeCards.
pub static LIST_TIME_CARDS: Operation =
    Operation::new("listTimeCards", Method::Get, "/teams/{teamId}/schedule/timeCards", LIST, "Lists the time cards of a team.")
        .parameters(&[TEAM])
        .filter(&LIST_TIME_CARDS_FILTER)
        .queries(&[Query::OrderBy, Query::Top, Query::SkipToken, Query::Unnamed])
        .responds(200, Response::Collection(&TIME_CARD))
        .permissions(READ_SCHEDULE_ALONE)
        .also(&[words::LIST, words::TIMESHEET]);

/// Create timeCard.
pub static CREATE_TIME_CARD: Operation = Operation::new(
    "createTimeCard",
    Method::Post,
    "/teams/{teamId}/schedule/timeCards",
    Page::operation("schedule-post-timecards"),
    "Creates a time card.",
)
.parameters(&[TEAM])
.body(&TIME_CARD, Form::Create)
.responds(201, Response::Entity(&TIME_CARD))
.permissions(WRITE_SCHEDULE_ALONE)
.also(&[&["enter hours"], words::CREATE, words::TIMESHEET]);

/// Get timeCard.
pub static GET_TIME_CARD: Operation = Operation::new(
    "getTimeCard",
    Method::Get,
    "/teams/{teamId}/schedule/timeCards/{timeCardId}",
    Page::operation("timecard-get"),
    "Reads a time card.",
)
.parameters(&[TEAM, TIME_CARD_ID])
.responds(200, Response::Entity(&TIME_CARD))
.permissions(READ_SCHEDULE_ALONE)
.also(&[words::READ, words::TIMESHEET]);

/// Replace timeCard.
pub static REPLACE_TIME_CARD: Operation = Operation::new(
    "replaceTimeCard",
    Method::Put,
    "/teams/{teamId}/schedule/timeCards/{timeCardId}",
    REPLACE,
    "Replaces a time card.",
)
.parameters(&[TEAM, TIME_CARD_ID])
.body(&TIME_CARD, Form::Replace)
.permissions(WRITE_SCHEDULE_ALONE)
.also(&[words::CHANGE, words::TIMESHEET]);

/// Delete timeCard.
pub static DELETE_TIME_CARD: Operation = Operation::new(
    "deleteTimeCard",
    Method::Delete,
    "/teams/{teamId}/schedule/timeCards/{timeCardId}",
    Page::operation("schedule-delete-timecards"),
    "Deletes a time card.",
)
.parameters(&[TEAM, TIME_CARD_ID])
.permissions(WRITE_SCHEDULE_ALONE)
.also(&[words::DELETE, words::TIMESHEET]);

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST_TIME_CARDS, &CREATE_TIME_CARD, &GET_TIME_CARD, &REPLACE_TIME_CARD, &DELETE_TIME_CARD];
