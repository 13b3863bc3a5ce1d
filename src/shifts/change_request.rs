//! What all requests to change the schedule have in common, and how they are answered.

use super::entity::CHANGE_TRACKED_ENTITY;
use crate::table::{Enum, Kind, Page, Property, Says, Spelling, Type, members};

const PAGE: Page = Page::resource("schedulechangerequest");

/// A request to change the schedule.
pub static SCHEDULE_CHANGE_REQUEST: Type = Type::new(
    "scheduleChangeRequest",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new(
            "assignedTo",
            Kind::Enum(&SCHEDULE_CHANGE_REQUEST_ACTOR),
            PAGE,
            "Who has to act on it next; set by the service.",
        ),
        Property::new("state", Kind::Enum(&SCHEDULE_CHANGE_STATE), PAGE, "Whether it is pending, approved or declined."),
        Property::new("senderUserId", Kind::GUID, PAGE, "The user who sent it.").read_only(),
        Property::new("senderDateTime", Kind::DateTimeOffset, PAGE, "When it was sent, in UTC.").read_only(),
        Property::new("senderMessage", Kind::TEXT, PAGE, "What the sender says about it."),
        Property::new("managerUserId", Kind::GUID, PAGE, "The manager who approved or declined it.").read_only(),
        Property::new("managerActionDateTime", Kind::DateTimeOffset, PAGE, "When the manager acted on it, in UTC.").read_only(),
        Property::new("managerActionMessage", Kind::TEXT, PAGE, "What the manager said when approving or declining it."),
    ],
    PAGE,
    "A request to change the schedule.",
);

/// Who has to act on a request.
pub static SCHEDULE_CHANGE_REQUEST_ACTOR: Enum = Enum {
    name: "scheduleChangeRequestActor",
    plural: "scheduleChangeRequestActors",
    members: members!["sender" = 0, "recipient" = 1, "manager" = 2, "system" = 3],
    known: 4,
    unknown_future_value: Some(4),
    spelling: Spelling::Schema,
    page: PAGE,
    says: Says::new("Who has to act on a request."),
};

/// How far a request has come.
pub static SCHEDULE_CHANGE_STATE: Enum = Enum {
    name: "scheduleChangeState",
    plural: "scheduleChangeStates",
    members: members!["pending" = 0, "approved" = 1, "declined" = 2],
    known: 3,
    unknown_future_value: Some(3),
    spelling: Spelling::Schema,
    page: PAGE,
    says: Says::new("How far a request has come."),
};

/// What goes with an approval.
pub static APPROVE: Type = Type::new(
    "approve",
    None,
    &[Property::new("message", Kind::TEXT, PAGE, "What the sender is told.")],
    PAGE,
    "What goes with an approval.",
);

/// What goes with a refusal.
pub static DECLINE: Type = Type::new(
    "decline",
    None,
    &[Property::new("message", Kind::TEXT, PAGE, "What the sender is told.")],
    PAGE,
    "What goes with a refusal.",
);
