//! Open shifts: shifts that are not assigned to anyone yet.

use super::entity::{CHANGE_TRACKED_ENTITY, STAGING};
use super::parameters::TEAM;
use super::permissions::{GROUP_READ, READ, WRITE};
use super::shift_item::{ACTIVITIES_WITHIN_SHIFT, ENDS_AFTER_START, OTHER_VERSION, SHIFT_ITEM};
use super::words;
use crate::table::{
    Callback, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Query, Response, Role, Rule, RuleKind, Type,
};

const PAGE: Page = Page::resource("openshift");
const ITEM: Page = Page::resource("openshiftitem");
const CREATE: Page = Page::operation("openshift-post");
const UPDATE: Page = Page::operation("openshift-update");

/// A shift that is not assigned to anyone yet.
pub static OPEN_SHIFT: Type = Type::new(
    "openShift",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("schedulingGroupId", Kind::id("TAG_"), CREATE, "The scheduling group that it belongs to.").advised(),
        Property::new("sharedOpenShift", Kind::Complex(&OPEN_SHIFT_ITEM), CREATE, "The version that managers and employees see.")
            .also(&["sharedTimeOff"])
            .role(Role::Shared),
        Property::new(
            "draftOpenShift",
            Kind::Complex(&OPEN_SHIFT_ITEM),
            CREATE,
            "The version that only managers see until it is shared.",
        )
        .also(&["draftTimeOff"])
        .role(Role::Draft),
        Property::new("isStagedForDeletion", Kind::Boolean, CREATE, "Whether it is deleted when the schedule is next shared."),
        Property::new("schedulingGroupInfo", Kind::TEXT, PAGE, "The scheduling group's name and code.").beyond_schema(),
        Property::new("teamInfo", Kind::TEXT, PAGE, "The team's name.").beyond_schema(),
        Property::new("userInfo", Kind::TEXT, PAGE, "The user's name.").beyond_schema(),
    ],
    PAGE,
    "A shift that is not assigned to anyone yet.",
)
.callback(Callback::new("openshifts", "openShift", Page::GUIDE))
.rules(&[Rule::new(
    RuleKind::DraftOrShared,
    UPDATE,
    "draftOpenShift and sharedOpenShift exclude each other: one of them is null.",
)]);

/// One version of an open shift.
pub static OPEN_SHIFT_ITEM: Type = Type::new(
    "openShiftItem",
    Some(&SHIFT_ITEM),
    &[Property::new("openSlotCount", Kind::Int32 { min: 0, advised_min: 1 }, ITEM, "How many users can still take it.")
        .not_null()
        .advised()],
    ITEM,
    "One version of an open shift.",
)
.rules(&[
    ENDS_AFTER_START,
    Rule::new(
        RuleKind::LengthShouldBeWithinDay,
        Page::resource("shift"),
        "It lasts from 1 minute to 24 hours, as the shift that it becomes must.",
    ),
    ACTIVITIES_WITHIN_SHIFT,
]);

const OPEN_SHIFT_ID: Parameter = Parameter::new("openShiftId", Id::Prefix("OPNSHFT_"), "The open shift.");

/// List openShifts.
pub static LIST_OPEN_SHIFTS: Operation = Operation::new(
    "listOpenShifts",
    Method::Get,
    "/teams/{teamId}/schedule/openShifts",
    Page::operation("openshift-list"),
    "Lists the open shifts of a schedule.",
)
.parameters(&[TEAM])
.queries(&[Query::Unnamed])
.responds(200, Response::Collection(&OPEN_SHIFT))
.permissions(READ)
.also(&[words::LIST, words::VACANCY]);

/// Create openShift.
pub static CREATE_OPEN_SHIFT: Operation =
    Operation::new("createOpenShift", Method::Post, "/teams/{teamId}/schedule/openShifts", CREATE, "Creates an open shift.")
        .parameters(&[TEAM])
        .body(&OPEN_SHIFT, Form::Create)
        .responds(200, Response::Entity(&OPEN_SHIFT))
        .permissions(WRITE)
        .passthrough()
        .contradicted(&[GROUP_READ])
        .also(&[&["copy", "offer to everyone"], words::CREATE, words::DRAFT, words::VACANCY]);

/// Get openShift.
pub static GET_OPEN_SHIFT: Operation = Operation::new(
    "getOpenShift",
    Method::Get,
    "/teams/{teamId}/schedule/openShifts/{openShiftId}",
    Page::operation("openshift-get"),
    "Reads an open shift.",
)
.parameters(&[TEAM, OPEN_SHIFT_ID])
.responds(200, Response::Entity(&OPEN_SHIFT))
.permissions(READ)
.also(&[words::READ, words::VACANCY]);

/// Update openShift.
pub static UPDATE_OPEN_SHIFT: Operation = Operation::new(
    "updateOpenShift",
    Method::Put,
    "/teams/{teamId}/schedule/openShifts/{openShiftId}",
    UPDATE,
    "Replaces an open shift. Properties that the body leaves out keep their values.",
)
.parameters(&[TEAM, OPEN_SHIFT_ID])
.body(&OPEN_SHIFT, Form::Change)
.responds(204, Response::NoContentOr(&OPEN_SHIFT))
.permissions(WRITE)
.passthrough()
.contradicted(&[OTHER_VERSION])
.also(&[&["move"], words::CHANGE, words::DRAFT, words::VACANCY]);

/// Delete openShift.
pub static DELETE_OPEN_SHIFT: Operation = Operation::new(
    "deleteOpenShift",
    Method::Delete,
    "/teams/{teamId}/schedule/openShifts/{openShiftId}",
    Page::operation("openshift-delete"),
    "Deletes an open shift.",
)
.parameters(&[TEAM, OPEN_SHIFT_ID])
.permissions(WRITE)
.passthrough()
.also(&[words::DELETE, words::VACANCY]);

/// Stage openShift for deletion.
pub static STAGE_OPEN_SHIFT_FOR_DELETION: Operation = Operation::new(
    "stageOpenShiftForDeletion",
    Method::Post,
    "/teams/{teamId}/schedule/openShifts/{openShiftId}/stageForDeletion",
    STAGING,
    "Marks an open shift for deletion when the schedule is next shared; employees still see it until then.",
)
.parameters(&[TEAM, OPEN_SHIFT_ID])
.permissions(WRITE)
.also(&[words::STAGE, words::VACANCY]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST_OPEN_SHIFTS,
    &CREATE_OPEN_SHIFT,
    &GET_OPEN_SHIFT,
    &UPDATE_OPEN_SHIFT,
    &DELETE_OPEN_SHIFT,
    &STAGE_OPEN_SHIFT_FOR_DELETION,
];
