//! The time clock: clocking in and out, breaks, and the confirmation of a time card.

use super::item_body::ITEM_BODY;
use super::parameters::TEAM;
use super::permissions::{CONFIRM, DECIDED_BY_USERS, WRITE_SCHEDULE_ALONE};
use super::time_card::{TIME_CARD, TIME_CARD_ID};
use super::words;
use crate::table::{ByApplication, Kind, Method, Operation, Page, Property, Response, Role, Rule, RuleKind, Type};

const CLOCK_IN_PAGE: Page = Page::operation("timecard-clockin");
const CLOCK_OUT_PAGE: Page = Page::operation("timecard-clockout");
const START_BREAK_PAGE: Page = Page::operation("timecard-startbreak");
const END_BREAK_PAGE: Page = Page::operation("timecard-endbreak");

/// The body of clocking in.
pub static CLOCK_IN_BODY: Type = Type::new(
    "clockIn",
    None,
    &[
        Property::new("isAtApprovedLocation", Kind::Boolean, CLOCK_IN_PAGE, "Whether it is at an approved location."),
        Property::new("notes", Kind::Complex(&ITEM_BODY), CLOCK_IN_PAGE, "Notes on clocking in."),
        Property::new("onBehalfOfUserId", Kind::GUID, CLOCK_IN_PAGE, "The user to clock in, if it is not the caller.")
            .role(Role::Actor),
    ],
    CLOCK_IN_PAGE,
    "The body of clocking in.",
)
.rules(&[Rule::new(
    RuleKind::ActorNamed,
    CLOCK_IN_PAGE,
    "With an application token, onBehalfOfUserId names the user to clock in.",
)]);

/// The body of clocking out.
pub static CLOCK_OUT_BODY: Type = Type::new(
    "clockOut",
    None,
    &[
        Property::new("isAtApprovedLocation", Kind::Boolean, CLOCK_OUT_PAGE, "Whether it is at an approved location."),
        Property::new("notes", Kind::Complex(&ITEM_BODY), CLOCK_OUT_PAGE, "Notes on clocking out."),
    ],
    CLOCK_OUT_PAGE,
    "The body of clocking out.",
);

/// The body of starting a break.
pub static START_BREAK_BODY: Type = Type::new(
    "startBreak",
    None,
    &[
        Property::new("isAtApprovedLocation", Kind::Boolean, START_BREAK_PAGE, "Whether it is at an approved location."),
        Property::new("notes", Kind::Complex(&ITEM_BODY), START_BREAK_PAGE, "Notes on the start."),
    ],
    START_BREAK_PAGE,
    "The body of starting a break.",
);

/// The body of ending a break.
pub static END_BREAK_BODY: Type = Type::new(
    "endBreak",
    None,
    &[
        Property::new("isAtApprovedLocation", Kind::Boolean, END_BREAK_PAGE, "Whether it is at an approved location."),
        Property::new("notes", Kind::Complex(&ITEM_BODY), END_BREAK_PAGE, "Notes on the end."),
    ],
    END_BREAK_PAGE,
    "The body of ending a break.",
);

/// timeCard: clockIn.
pub static CLOCK_IN: Operation = Operation::new(
    "clockIn",
    Method::Post,
    "/teams/{teamId}/schedule/timeCards/clockIn",
    CLOCK_IN_PAGE,
    "Clocks in and creates a time card.",
)
.parameters(&[TEAM])
.optional_body(&CLOCK_IN_BODY)
.responds(201, Response::Entity(&TIME_CARD))
.permissions(WRITE_SCHEDULE_ALONE)
.also(&[&["punch in", "start work", "check in", "arrive", "begin", "sign in"], words::TIMESHEET]);

/// timeCard: clockOut.
pub static CLOCK_OUT: Operation = Operation::new(
    "clockOut",
    Method::Post,
    "/teams/{teamId}/schedule/timeCards/{timeCardId}/clockOut",
    CLOCK_OUT_PAGE,
    "Clocks out and ends the time card.",
)
.parameters(&[TEAM, TIME_CARD_ID])
.optional_body(&CLOCK_OUT_BODY)
.permissions(WRITE_SCHEDULE_ALONE)
.also(&[&["punch out", "stop work", "check out", "go home", "finish", "sign out"], words::TIMESHEET]);

/// timeCard: confirm.
pub static CONFIRM_TIME_CARD: Operation = Operation::new(
    "confirmTimeCard",
    Method::Post,
    "/teams/{teamId}/schedule/timeCards/{timeCardId}/confirm",
    Page::operation("timecard-confirm"),
    "Confirms a time card.",
)
.parameters(&[TEAM, TIME_CARD_ID])
.permissions(CONFIRM)
.by_application(ByApplication::Ended)
.contradicted(&[DECIDED_BY_USERS])
.also(&[&["verify", "sign off"], words::APPROVE, words::TIMESHEET]);

/// timeCard: startBreak.
pub static START_BREAK: Operation = Operation::new(
    "startBreak",
    Method::Post,
    "/teams/{teamId}/schedule/timeCards/{timeCardId}/startBreak",
    START_BREAK_PAGE,
    "Starts a break.",
)
.parameters(&[TEAM, TIME_CARD_ID])
.optional_body(&START_BREAK_BODY)
.permissions(WRITE_SCHEDULE_ALONE)
.also(&[&["pause", "lunch", "rest"], words::TIMESHEET]);

/// timeCard: endBreak.
pub static END_BREAK: Operation = Operation::new(
    "endBreak",
    Method::Post,
    "/teams/{teamId}/schedule/timeCards/{timeCardId}/endBreak",
    END_BREAK_PAGE,
    "Ends a break.",
)
.parameters(&[TEAM, TIME_CARD_ID])
.optional_body(&END_BREAK_BODY)
.permissions(WRITE_SCHEDULE_ALONE)
.also(&[&["resume", "lunch"], words::TIMESHEET]);

pub(super) const OPERATIONS: &[&Operation] = &[&CLOCK_IN, &CLOCK_OUT, &CONFIRM_TIME_CARD, &START_BREAK, &END_BREAK];
