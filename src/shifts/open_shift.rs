//! Open shifts: work that nobody has taken yet.

use super::entity::CHANGE_TRACKED_ENTITY;
use super::shift_item::{ENDS_AFTER_START, HOLDS_ITS_ACTIVITIES, SHIFT_ITEM};
use crate::table::{
    Answer, Body, ByApplication, Id, Kind, Law, Method, Number, Operation, Page, Parameter, Property, Rule, Says, Text, Type,
};

const PAGE: Page = Page::Resource("openshift");
const ITEM: Page = Page::Resource("openshiftitem");
const UPDATE: Page = Page::Operation("openshift-update");

/// A shift that nobody has taken yet.
pub static OPEN_SHIFT: Type = Type::new(
    "openShift",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new(
            "schedulingGroupId",
            Kind::String(Text::Id(Id::Prefix("TAG_"))),
            PAGE,
            "The scheduling group that it belongs to.",
        ),
        Property::new("sharedOpenShift", Kind::Complex(&OPEN_SHIFT_ITEM), PAGE, "The version that managers and employees see."),
        Property::new(
            "draftOpenShift",
            Kind::Complex(&OPEN_SHIFT_ITEM),
            PAGE,
            "The version that only managers see, until it is shared.",
        ),
        Property::new("isStagedForDeletion", Kind::Boolean, PAGE, "Whether it goes when the schedule is shared."),
        Property::new("schedulingGroupInfo", Kind::String(Text::Free), PAGE, "The scheduling group's name and code.")
            .beyond_schema(),
        Property::new("teamInfo", Kind::String(Text::Free), PAGE, "The team's name.").beyond_schema(),
        Property::new("userInfo", Kind::String(Text::Free), PAGE, "The user's name.").beyond_schema(),
    ],
    PAGE,
    "A shift that nobody has taken yet.",
)
.rules(&[Rule::new(
    Law::Versions { draft: "draftOpenShift", shared: "sharedOpenShift" },
    UPDATE,
    "draftOpenShift and sharedOpenShift exclude each other: one of them is null.",
)]);

/// One version of an open shift.
pub static OPEN_SHIFT_ITEM: Type = Type::new(
    "openShiftItem",
    Some(&SHIFT_ITEM),
    &[Property::new(
        "openSlotCount",
        Kind::Int32 { least: &Number::ZERO, advised: &Number::ONE },
        ITEM,
        "How many can still take it.",
    )
    .not_null()
    .advised()],
    ITEM,
    "One version of an open shift.",
)
.rules(&[
    ENDS_AFTER_START,
    Rule::new(
        Law::Lasts { least: 60, most: 24 * 60 * 60, refuse: false },
        Page::Resource("shift"),
        "It lasts from 1 minute to 24 hours, as the shift it becomes must.",
    ),
    HOLDS_ITS_ACTIVITIES,
]);

/// Update openShift.
pub static UPDATE_OPEN_SHIFT: Operation = Operation {
    id: "updateOpenShift",
    method: Method::Put,
    path: "/teams/{teamId}/schedule/openShifts/{openShiftId}",
    parameters: &[
        Parameter::new("teamId", Id::Guid, "The team whose schedule it stands in."),
        Parameter::new("openShiftId", Id::Prefix("OPNSHFT_"), "The open shift to update."),
    ],
    body: Body { of: &OPEN_SHIFT, update: true },
    answer: Answer::NothingOr(&OPEN_SHIFT),
    passthrough: true,
    delegated: &["Schedule.ReadWrite.All", "Group.ReadWrite.All"],
    application: &["Schedule.ReadWrite.All"],
    by_application: ByApplication::ActsAs,
    page: UPDATE,
    says: Says::new("Replaces an open shift; what the body leaves out keeps its value."),
};
