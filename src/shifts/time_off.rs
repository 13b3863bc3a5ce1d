//! Time-off entries: when a user does not work, and why.

use super::entity::{CHANGE_TRACKED_ENTITY, STAGING};
use super::filters::LIST_TIMES_OFF_FILTER;
use super::parameters::TEAM;
use super::permissions::{GROUP_READ, READ, WRITE};
use super::shift_item::{ENDS_AFTER_START, OTHER_VERSION, SCHEDULE_ENTITY};
use super::words;
use crate::table::{
    Callback, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Query, Response, Role, Rule, RuleKind, Type,
};

const PAGE: Page = Page::resource("timeoff");
const ITEM: Page = Page::resource("timeoffitem");
const CREATE: Page = Page::operation("schedule-post-timesoff");

/// The contradiction on whether both versions are required.
const BOTH_REQUIRED: &str = "the page of timeOff requires both versions, those of its operations say that one should be null. \
     At most one may be set.";

/// A period in which a user does not work.
pub static TIME_OFF: Type = Type::new(
    "timeOff",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("userId", Kind::GUID, PAGE, "The user to whom it is assigned.")
            .also(&["assignedTo", "employeeId"])
            .required(),
        Property::new(
            "sharedTimeOff",
            Kind::Complex(&TIME_OFF_ITEM),
            PAGE,
            "The version that managers and employees see; Teams notifies the user of it.",
        )
        .also(&["sharedShift", "sharedOpenShift"])
        .role(Role::Shared)
        .contradicted(&[BOTH_REQUIRED]),
        Property::new(
            "draftTimeOff",
            Kind::Complex(&TIME_OFF_ITEM),
            PAGE,
            "The version that only managers see until it is shared.",
        )
        .also(&["draftShift", "draftOpenShift"])
        .role(Role::Draft)
        .contradicted(&[BOTH_REQUIRED]),
        Property::new("isStagedForDeletion", Kind::Boolean, CREATE, "Whether it is deleted when the schedule is next shared."),
        Property::new("schedulingGroupInfo", Kind::TEXT, PAGE, "The scheduling group's name and code.").beyond_schema(),
        Property::new("teamInfo", Kind::TEXT, PAGE, "The team's name.").beyond_schema(),
        Property::new("userInfo", Kind::TEXT, PAGE, "The user's name.").beyond_schema(),
    ],
    PAGE,
    "A period in which a user does not work.",
)
.callback(Callback::new("timesoff", "timeOff", Page::GUIDE))
.rules(&[Rule::new(RuleKind::DraftOrShared, CREATE, "draftTimeOff and sharedTimeOff exclude each other: one of them is null.")]);

/// One version of a time-off entry.
pub static TIME_OFF_ITEM: Type = Type::new(
    "timeOffItem",
    Some(&SCHEDULE_ENTITY),
    &[Property::new("timeOffReasonId", Kind::id("TOR_"), ITEM, "Its reason.").required()],
    ITEM,
    "One version of a time-off entry.",
)
.rules(&[ENDS_AFTER_START]);

const TIME_OFF_ID: Parameter =
    Parameter::new("timeOffId", Id::Prefix("SHFT_"), "The time-off entry, whose id has the prefix of a shift's.");

/// List timesOff.
pub static LIST_TIMES_OFF: Operation = Operation::new(
    "listTimesOff",
    Method::Get,
    "/teams/{teamId}/schedule/timesOff",
    Page::operation("schedule-list-timesoff"),
    "Lists the time-off entries of a schedule.",
)
.parameters(&[TEAM])
.filter(&LIST_TIMES_OFF_FILTER)
.queries(&[Query::Unnamed])
.responds(200, Response::Collection(&TIME_OFF))
.permissions(READ)
.also(&[words::LIST, words::ABSENCE]);

/// Create timeOff.
pub static CREATE_TIME_OFF: Operation =
    Operation::new("createTimeOff", Method::Post, "/teams/{teamId}/schedule/timesOff", CREATE, "Creates a time-off entry.")
        .parameters(&[TEAM])
        .body(&TIME_OFF, Form::Create)
        .responds(201, Response::Entity(&TIME_OFF))
        .permissions(WRITE)
        .passthrough()
        .also(&[&["book"], words::CREATE, words::DRAFT, words::ABSENCE]);

/// Get timeOff.
pub static GET_TIME_OFF: Operation = Operation::new(
    "getTimeOff",
    Method::Get,
    "/teams/{teamId}/schedule/timesOff/{timeOffId}",
    Page::operation("timeoff-get"),
    "Reads a time-off entry.",
)
.parameters(&[TEAM, TIME_OFF_ID])
.responds(200, Response::Entity(&TIME_OFF))
.permissions(READ)
.also(&[words::READ, words::ABSENCE]);

/// Replace timeOff.
pub static REPLACE_TIME_OFF: Operation = Operation::new(
    "replaceTimeOff",
    Method::Put,
    "/teams/{teamId}/schedule/timesOff/{timeOffId}",
    Page::operation("timeoff-put"),
    "Replaces a time-off entry.",
)
.parameters(&[TEAM, TIME_OFF_ID])
.body(&TIME_OFF, Form::Replace)
.responds(204, Response::NoContentOr(&TIME_OFF))
.permissions(WRITE)
.passthrough()
.contradicted(&[GROUP_READ, OTHER_VERSION])
.also(&[&["move"], words::CHANGE, words::DRAFT, words::ABSENCE]);

/// Delete timeOff.
pub static DELETE_TIME_OFF: Operation = Operation::new(
    "deleteTimeOff",
    Method::Delete,
    "/teams/{teamId}/schedule/timesOff/{timeOffId}",
    Page::operation("timeoff-delete"),
    "Deletes a time-off entry.",
)
.parameters(&[TEAM, TIME_OFF_ID])
.permissions(WRITE)
.passthrough()
.also(&[words::DELETE, words::ABSENCE]);

/// Stage timeOff for deletion.
pub static STAGE_TIME_OFF_FOR_DELETION: Operation = Operation::new(
    "stageTimeOffForDeletion",
    Method::Post,
    "/teams/{teamId}/schedule/timesOff/{timeOffId}/stageForDeletion",
    STAGING,
    "Marks a time-off entry for deletion when the schedule is next shared; employees still see it until then.",
)
.parameters(&[TEAM, TIME_OFF_ID])
.permissions(WRITE)
.also(&[words::STAGE, words::ABSENCE]);

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST_TIMES_OFF, &CREATE_TIME_OFF, &GET_TIME_OFF, &REPLACE_TIME_OFF, &DELETE_TIME_OFF, &STAGE_TIME_OFF_FOR_DELETION];
