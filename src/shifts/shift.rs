//! Shifts that are assigned to users.

use super::entity::{CHANGE_TRACKED_ENTITY, STAGING};
use super::filters::LIST_SHIFTS_FILTER;
use super::parameters::TEAM;
use super::permissions::{READ, WRITE};
use super::shift_item::{OTHER_VERSION, SHIFT_ITEM};
use super::words;
use crate::table::{
    Callback, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Query, Response, Role, Rule, RuleKind, Type,
};

const PAGE: Page = Page::resource("shift");
const CREATE: Page = Page::operation("schedule-post-shifts");

/// A shift that is assigned to a user.
pub static SHIFT: Type = Type::new(
    "shift",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("userId", Kind::GUID, PAGE, "The user to whom it is assigned.")
            .also(&["assignedTo", "employeeId"])
            .required(),
        Property::new("schedulingGroupId", Kind::id("TAG_"), PAGE, "The scheduling group that it belongs to.")
            .advised()
            .contradicted(&["the page requires it, its examples leave it out. Its absence is a warning."]),
        Property::new("draftShift", Kind::Complex(&SHIFT_ITEM), CREATE, "The version that only managers see until it is shared.")
            .also(&["draftTimeOff"])
            .role(Role::Draft),
        Property::new(
            "sharedShift",
            Kind::Complex(&SHIFT_ITEM),
            CREATE,
            "The version that managers and employees see; Teams notifies the user of it.",
        )
        .also(&["sharedTimeOff"])
        .role(Role::Shared),
        Property::new("isStagedForDeletion", Kind::Boolean, PAGE, "Whether it is deleted when the schedule is next shared."),
        Property::new("schedulingGroupInfo", Kind::TEXT, PAGE, "The scheduling group's name and code.").beyond_schema(),
        Property::new("teamInfo", Kind::TEXT, PAGE, "The team's name.").beyond_schema(),
        Property::new("userInfo", Kind::TEXT, PAGE, "The user's name.").beyond_schema(),
    ],
    PAGE,
    "A shift that is assigned to a user.",
)
.callback(Callback::new("shifts", "shift", Page::GUIDE))
.rules(&[Rule::new(RuleKind::DraftOrShared, CREATE, "draftShift and sharedShift exclude each other: one of them is null.")]);

const SHIFT_ID: Parameter = Parameter::new("shiftId", Id::Prefix("SHFT_"), "The shift.");

/// List shifts.
pub static LIST_SHIFTS: Operation = Operation::new(
    "listShifts",
    Method::Get,
    "/teams/{teamId}/schedule/shifts",
    Page::operation("schedule-list-shifts"),
    "Lists the shifts of a schedule.",
)
.parameters(&[TEAM])
.filter(&LIST_SHIFTS_FILTER)
.queries(&[Query::Unnamed])
.responds(200, Response::Collection(&SHIFT))
.permissions(READ)
.also(&[words::LIST, words::ROSTER]);

/// Create shift.
pub static CREATE_SHIFT: Operation =
    Operation::new("createShift", Method::Post, "/teams/{teamId}/schedule/shifts", CREATE, "Creates a shift.")
        .parameters(&[TEAM])
        .body(&SHIFT, Form::Create)
        .responds(201, Response::Entity(&SHIFT))
        .permissions(WRITE)
        .passthrough()
        .also(&[&["copy", "duplicate", "repeat", "assign", "plan"], words::CREATE, words::DRAFT, words::ROSTER]);

/// The contradiction on the least privileged permission to read a shift.
const LEAST: &str = "the permission data of 2026-08-07 mark Group.Read.All and Schedule.ReadWrite.All as least privileged; \
     the page, and the data on listShifts, mark Schedule.Read.All. Schedule.Read.All comes first.";

/// Get shift.
pub static GET_SHIFT: Operation = Operation::new(
    "getShift",
    Method::Get,
    "/teams/{teamId}/schedule/shifts/{shiftId}",
    Page::operation("shift-get"),
    "Reads a shift.",
)
.parameters(&[TEAM, SHIFT_ID])
.responds(200, Response::Entity(&SHIFT))
.permissions(READ)
.contradicted(&[LEAST])
.also(&[words::READ, words::ROSTER]);

/// Replace shift.
pub static REPLACE_SHIFT: Operation = Operation::new(
    "replaceShift",
    Method::Put,
    "/teams/{teamId}/schedule/shifts/{shiftId}",
    Page::operation("shift-put"),
    "Replaces a shift.",
)
.parameters(&[TEAM, SHIFT_ID])
.body(&SHIFT, Form::Replace)
.responds(204, Response::NoContentOr(&SHIFT))
.permissions(WRITE)
.passthrough()
.contradicted(&[OTHER_VERSION])
.also(&[&["move", "reassign", "extend", "shorten"], words::CHANGE, words::DRAFT, words::ROSTER]);

/// Delete shift.
pub static DELETE_SHIFT: Operation = Operation::new(
    "deleteShift",
    Method::Delete,
    "/teams/{teamId}/schedule/shifts/{shiftId}",
    Page::operation("shift-delete"),
    "Deletes a shift.",
)
.parameters(&[TEAM, SHIFT_ID])
.permissions(WRITE)
.passthrough()
.also(&[&["unassign"], words::DELETE, words::ROSTER]);

/// Stage shift for deletion.
pub static STAGE_SHIFT_FOR_DELETION: Operation = Operation::new(
    "stageShiftForDeletion",
    Method::Post,
    "/teams/{teamId}/schedule/shifts/{shiftId}/stageForDeletion",
    STAGING,
    "Marks a shift for deletion when the schedule is next shared; employees still see it until then.",
)
.parameters(&[TEAM, SHIFT_ID])
.permissions(WRITE)
.also(&[words::STAGE, words::ROSTER]);

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST_SHIFTS, &CREATE_SHIFT, &GET_SHIFT, &REPLACE_SHIFT, &DELETE_SHIFT, &STAGE_SHIFT_FOR_DELETION];
