//! Time-off reasons: why a user does not work.

use super::entity::CHANGE_TRACKED_ENTITY;
use super::parameters::TEAM;
use super::permissions::{READ, WRITE};
use super::words;
use crate::table::{
    Callback, Description, Enum, Form, Format, Id, Kind, Method, Operation, Page, Parameter, Property, Response, Spelling, Type,
    members,
};

const PAGE: Page = Page::resource("timeoffreason");
const REPLACE: Page = Page::operation("timeoffreason-put");

/// A reason for time off.
pub static TIME_OFF_REASON: Type = Type::new(
    "timeOffReason",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("displayName", Kind::TEXT, PAGE, "Its name.").also(&["name", "title"]).required(),
        Property::new("iconType", Kind::Enum(&TIME_OFF_REASON_ICON_TYPE), PAGE, "Its icon.").required(),
        Property::new("isActive", Kind::Boolean, PAGE, "Whether it can be selected.").required(),
        Property::new(
            "code",
            Kind::String(Format::Alphanumeric(100)),
            PAGE,
            "A code of the customer's own: at most 100 letters and digits.",
        ),
    ],
    PAGE,
    "A reason for time off.",
)
.callback(Callback::new("timeoffReasons", "timeOffReason", Page::GUIDE));

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
    description: Description::new("The icon of a time-off reason."),
};

const TIME_OFF_REASON_ID: Parameter = Parameter::new("timeOffReasonId", Id::Prefix("TOR_"), "The reason.");

/// List timeOffReasons.
pub static LIST_TIME_OFF_REASONS: Operation = Operation::new(
    "listTimeOffReasons",
    Method::Get,
    "/teams/{teamId}/schedule/timeOffReasons",
    Page::operation("schedule-list-timeoffreasons"),
    "Lists the time-off reasons, including inactive ones.",
)
.parameters(&[TEAM])
.responds(200, Response::Collection(&TIME_OFF_REASON))
.permissions(READ)
.also(&[&["categories", "types"], words::LIST, words::ABSENCE]);

/// Create timeOffReason.
pub static CREATE_TIME_OFF_REASON: Operation = Operation::new(
    "createTimeOffReason",
    Method::Post,
    "/teams/{teamId}/schedule/timeOffReasons",
    Page::operation("schedule-post-timeoffreasons"),
    "Creates a time-off reason.",
)
.parameters(&[TEAM])
.body(&TIME_OFF_REASON, Form::Create)
.responds(201, Response::Entity(&TIME_OFF_REASON))
.permissions(WRITE)
.also(&[&["category", "type"], words::CREATE, words::ABSENCE]);

/// Get timeOffReason.
pub static GET_TIME_OFF_REASON: Operation = Operation::new(
    "getTimeOffReason",
    Method::Get,
    "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
    Page::operation("timeoffreason-get"),
    "Reads a time-off reason.",
)
.parameters(&[TEAM, TIME_OFF_REASON_ID])
.responds(200, Response::Entity(&TIME_OFF_REASON))
.permissions(READ)
.also(&[words::READ, words::ABSENCE]);

/// Replace timeOffReason.
pub static REPLACE_TIME_OFF_REASON: Operation = Operation::new(
    "replaceTimeOffReason",
    Method::Put,
    "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
    REPLACE,
    "Replaces a time-off reason.",
)
.parameters(&[TEAM, TIME_OFF_REASON_ID])
.body(&TIME_OFF_REASON, Form::Replace)
.responds(200, Response::Entity(&TIME_OFF_REASON))
.representation()
.permissions(WRITE)
.also(&[words::CHANGE, words::ABSENCE]);

/// Delete timeOffReason.
pub static DELETE_TIME_OFF_REASON: Operation = Operation::new(
    "deleteTimeOffReason",
    Method::Delete,
    "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
    Page::operation("timeoffreason-delete"),
    "Makes a time-off reason inactive. Time-off entries keep it, and a team keeps at least one reason.",
)
.parameters(&[TEAM, TIME_OFF_REASON_ID])
.permissions(WRITE)
.also(&[words::DELETE, words::ABSENCE]);

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST_TIME_OFF_REASONS, &CREATE_TIME_OFF_REASON, &GET_TIME_OFF_REASON, &REPLACE_TIME_OFF_REASON, &DELETE_TIME_OFF_REASON];
