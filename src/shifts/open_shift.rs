//! Open shifts: work that nobody has taken yet.

use super::entity::CHANGE_TRACKED_ENTITY;
use super::parameters::TEAM;
use super::permissions::WRITE;
use super::shift_item::{ENDS_AFTER_START, HOLDS_ITS_ACTIVITIES, SHIFT_ITEM};
use crate::table::{Answer, Form, Id, Kind, Law, Method, Operation, Page, Parameter, Property, Role, Rule, Type};

const PAGE: Page = Page::resource("openshift");
const ITEM: Page = Page::resource("openshiftitem");
const UPDATE: Page = Page::operation("openshift-update");

/// A shift that nobody has taken yet.
pub static OPEN_SHIFT: Type = Type::new(
    "openShift",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("schedulingGroupId", Kind::id("TAG_"), PAGE, "The scheduling group that it belongs to.").advised(),
        Property::new("sharedOpenShift", Kind::Complex(&OPEN_SHIFT_ITEM), PAGE, "The version that managers and employees see.")
            .role(Role::Shared),
        Property::new("draftOpenShift", Kind::Complex(&OPEN_SHIFT_ITEM), PAGE, "The version that only managers see, until it is shared.")
            .role(Role::Draft),
        Property::new("isStagedForDeletion", Kind::Boolean, PAGE, "Whether it goes when the schedule is shared."),
        Property::new("schedulingGroupInfo", Kind::TEXT, PAGE, "The scheduling group's name and code.").beyond_schema(),
        Property::new("teamInfo", Kind::TEXT, PAGE, "The team's name.").beyond_schema(),
        Property::new("userInfo", Kind::TEXT, PAGE, "The user's name.").beyond_schema(),
    ],
    PAGE,
    "A shift that nobody has taken yet.",
)
.rules(&[Rule::new(
    Law::Versions,
    UPDATE,
    "draftOpenShift and sharedOpenShift exclude each other: one of them is null.",
)]);

/// One version of an open shift.
pub static OPEN_SHIFT_ITEM: Type = Type::new(
    "openShiftItem",
    Some(&SHIFT_ITEM),
    &[Property::new("openSlotCount", Kind::Int32 { least: 0, advised: 1 }, ITEM, "How many can still take it.").not_null().advised()],
    ITEM,
    "One version of an open shift.",
)
.rules(&[
    ENDS_AFTER_START,
    Rule::new(Law::ShouldLast, Page::resource("shift"), "It lasts from 1 minute to 24 hours, as the shift it becomes must."),
    HOLDS_ITS_ACTIVITIES,
]);

const OPEN_SHIFT_ID: Parameter = Parameter::new("openShiftId", Id::Prefix("OPNSHFT_"), "The open shift.");

/// Update openShift.
pub static UPDATE_OPEN_SHIFT: Operation = Operation::new(
    "updateOpenShift",
    Method::Put,
    "/teams/{teamId}/schedule/openShifts/{openShiftId}",
    UPDATE,
    "Replaces an open shift; what the body leaves out keeps its value.",
)
.parameters(&[TEAM, OPEN_SHIFT_ID])
.body(&OPEN_SHIFT, Form::Change)
.answers(204, Answer::NothingOr(&OPEN_SHIFT))
.permissions(WRITE)
.passthrough();
