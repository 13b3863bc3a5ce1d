//! Time off reasons: why somebody does not work.

use super::entity::CHANGE_TRACKED_ENTITY;
use super::parameters::TEAM;
use super::permissions::{READ, WRITE};
use crate::table::{Answer, Enum, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Says, Spelling, Type, members};

const PAGE: Page = Page::resource("timeoffreason");
const REPLACE: Page = Page::operation("timeoffreason-put");

/// A reason for times off.
pub static TIME_OFF_REASON: Type = Type::new(
    "timeOffReason",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("displayName", Kind::TEXT, PAGE, "Its name.").required(),
        Property::new("iconType", Kind::Enum(&TIME_OFF_REASON_ICON_TYPE), PAGE, "Its icon.").required(),
        Property::new("isActive", Kind::Boolean, PAGE, "Whether it can be chosen.").required(),
        Property::new("code", Kind::TEXT, REPLACE, "A code of the customer's own."),
    ],
    PAGE,
    "A reason for times off.",
);

/// The icon of a reason.
pub static TIME_OFF_REASON_ICON_TYPE: Enum = Enum {
    name: "timeOffReasonIconType",
    plural: "timeOffReasonIconTypes",
    members: members![
        "none" = 0,
        "car" = 1,
        "calendar" = 2,
        "running" = 3,
        "plane" = 4,
        "firstAid" = 5,
        "doctor" = 6,
        "notWorking" = 7,
        "clock" = 8,
        "juryDuty" = 9,
        "globe" = 10,
        "cup" = 11,
        "phone" = 12,
        "weather" = 13,
        "umbrella" = 14,
        "piggyBank" = 15,
        "dog" = 16,
        "cake" = 17,
        "trafficCone" = 18,
        "pin" = 19,
        "sunny" = 20,
    ],
    known: 21,
    unknown_future_value: Some(21),
    spelling: Spelling::Schema,
    page: PAGE,
    says: Says::new("The icon of a reason for times off."),
};

const TIME_OFF_REASON_ID: Parameter = Parameter::new("timeOffReasonId", Id::Prefix("TOR_"), "The reason.");

/// List timeOffReasons.
pub static LIST_TIME_OFF_REASONS: Operation = Operation::new(
    "listTimeOffReasons",
    Method::Get,
    "/teams/{teamId}/schedule/timeOffReasons",
    Page::operation("schedule-list-timeoffreasons"),
    "Lists the reasons for times off, also those that are no longer active.",
)
.parameters(&[TEAM])
.answers(200, Answer::Collection(&TIME_OFF_REASON))
.permissions(READ);

/// Create timeOffReason.
pub static CREATE_TIME_OFF_REASON: Operation = Operation::new(
    "createTimeOffReason",
    Method::Post,
    "/teams/{teamId}/schedule/timeOffReasons",
    Page::operation("schedule-post-timeoffreasons"),
    "Creates a reason for times off.",
)
.parameters(&[TEAM])
.body(&TIME_OFF_REASON, Form::Create)
.answers(201, Answer::Entity(&TIME_OFF_REASON))
.permissions(WRITE);

/// Get timeOffReason.
pub static GET_TIME_OFF_REASON: Operation = Operation::new(
    "getTimeOffReason",
    Method::Get,
    "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
    Page::operation("timeoffreason-get"),
    "Reads a reason for times off.",
)
.parameters(&[TEAM, TIME_OFF_REASON_ID])
.answers(200, Answer::Entity(&TIME_OFF_REASON))
.permissions(READ);

/// Replace timeOffReason.
pub static REPLACE_TIME_OFF_REASON: Operation = Operation::new(
    "replaceTimeOffReason",
    Method::Put,
    "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
    REPLACE,
    "Replaces a reason for times off that exists.",
)
.parameters(&[TEAM, TIME_OFF_REASON_ID])
.body(&TIME_OFF_REASON, Form::Replace)
.answers(200, Answer::Entity(&TIME_OFF_REASON))
.representation()
.permissions(WRITE);

/// Delete timeOffReason.
pub static DELETE_TIME_OFF_REASON: Operation = Operation::new(
    "deleteTimeOffReason",
    Method::Delete,
    "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
    Page::operation("timeoffreason-delete"),
    "Makes a reason inactive; times off keep it, and a team keeps at least one reason.",
)
.parameters(&[TEAM, TIME_OFF_REASON_ID])
.permissions(WRITE);
