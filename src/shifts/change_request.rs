//! The properties that all requests to change the schedule have in common, and the actions on them.

use super::entity::CHANGE_TRACKED_ENTITY;
use crate::table::{Description, Enum, Kind, Page, Property, Role, Rule, RuleKind, Spelling, Type, members};

const PAGE: Page = Page::resource("schedulechangerequest");

/// The contradiction on who writes `senderUserId`.
const SENDER: &str = "the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send \
     it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the \
     sender.";

/// A request to change the schedule.
pub static SCHEDULE_CHANGE_REQUEST: Type = Type::new(
    "scheduleChangeRequest",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new(
            "assignedTo",
            Kind::Enum(&SCHEDULE_CHANGE_REQUEST_ACTOR),
            PAGE,
            "Who acts on it next. The service sets it.",
        ),
        Property::new("state", Kind::Enum(&SCHEDULE_CHANGE_STATE), PAGE, "Whether it is pending, approved or declined.")
            .also(&["status"]),
        Property::new("senderUserId", Kind::GUID, Page::operation("openshiftchangerequest-post"), "The user who sends it.")
            .role(Role::Actor)
            .also(&["userId"])
            .contradicted(&[SENDER]),
        Property::new("senderDateTime", Kind::DateTimeOffset, PAGE, "When it was sent, in UTC.").read_only(),
        Property::new("senderMessage", Kind::TEXT, PAGE, "The sender's message.").also(&["message"]),
        Property::new("managerUserId", Kind::GUID, PAGE, "The manager who approved or declined it.").read_only(),
        Property::new("managerActionDateTime", Kind::DateTimeOffset, PAGE, "When the manager acted on it, in UTC.").read_only(),
        Property::new("managerActionMessage", Kind::TEXT, PAGE, "The manager's message on approving or declining it."),
    ],
    PAGE,
    "A request to change the schedule.",
);

/// With an application token nothing else names the sender.
pub(super) const SENDER_NAMED: Rule =
    Rule::new(RuleKind::ActorNamed, PAGE, "With an application token, senderUserId names the user who sends it.");

/// Who acts on a request next.
pub static SCHEDULE_CHANGE_REQUEST_ACTOR: Enum = Enum {
    name: "scheduleChangeRequestActor",
    plural: "scheduleChangeRequestActors",
    members: members!["sender" = 0, "recipient" = 1, "manager" = 2, "system" = 3],
    known: 4,
    unknown_future_value: Some(4),
    spelling: Spelling::Schema,
    page: PAGE,
    description: Description::new("Who acts on a request next."),
};

/// The state of a request.
pub static SCHEDULE_CHANGE_STATE: Enum = Enum {
    name: "scheduleChangeState",
    plural: "scheduleChangeStates",
    members: members!["pending" = 0, "approved" = 1, "declined" = 2],
    known: 3,
    unknown_future_value: Some(3),
    spelling: Spelling::Schema,
    page: PAGE,
    description: Description::new("The state of a request."),
};

/// The requests to list.
pub static SCHEDULE_CHANGE_REQUESTS_FILTER: Type = Type::new(
    "scheduleChangeRequestsFilter",
    None,
    &[Property::new("state", Kind::Complex(&SCHEDULE_CHANGE_STATE_FILTER), PAGE, "Those in this state.")
        .also(&["status"])
        .not_null()],
    PAGE,
    "The requests to list. Programs filter them so, although Microsoft's pages do not say that it works.",
);

/// The comparison of a request's state.
pub static SCHEDULE_CHANGE_STATE_FILTER: Type = Type::new(
    "scheduleChangeStateFilter",
    None,
    &[Property::new("eq", Kind::Enum(&SCHEDULE_CHANGE_STATE), PAGE, "The state.").also(&["equals", "=", "=="]).not_null()],
    PAGE,
    "The comparison of a request's state.",
);

/// The body of an approval.
pub static APPROVE: Type = Type::new(
    "approve",
    None,
    &[Property::new("message", Kind::TEXT, PAGE, "The message to the sender.").also(&[
        "reason",
        "comment",
        "managerActionMessage",
    ])],
    PAGE,
    "The body of an approval.",
);

/// The body of a refusal.
pub static DECLINE: Type = Type::new(
    "decline",
    None,
    &[Property::new("message", Kind::TEXT, PAGE, "The message to the sender.").also(&[
        "reason",
        "comment",
        "managerActionMessage",
    ])],
    PAGE,
    "The body of a refusal.",
);
