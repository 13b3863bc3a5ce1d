//! Scheduling groups: the users who are scheduled together.

use super::entity::CHANGE_TRACKED_ENTITY;
use super::parameters::TEAM;
use super::permissions::{READ, WRITE};
use super::words;
use crate::table::{Form, Format, Id, Kind, Method, Operation, Page, Parameter, Property, Response, Type};

const PAGE: Page = Page::resource("schedulinggroup");
const REPLACE: Page = Page::operation("schedulinggroup-put");

/// The contradiction on who writes `isActive`.
const COMPUTED: &str = "the page requires it and its examples send it, the schema computes it, and public programs leave it \
     out. Bodies keep it, and its absence is a warning.";

/// Users who are scheduled together.
pub static SCHEDULING_GROUP: Type = Type::new(
    "schedulingGroup",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("displayName", Kind::TEXT, PAGE, "Its name.").also(&["name", "title"]).required(),
        Property::new("isActive", Kind::Boolean, PAGE, "Whether it can be selected.").advised().contradicted(&[COMPUTED]),
        Property::new("userIds", Kind::GUID, PAGE, "Its users, members of the team.").also(&["members"]).array().required(),
        Property::new(
            "code",
            Kind::String(Format::Alphanumeric(100)),
            PAGE,
            "A code of the customer's own: at most 100 letters and digits.",
        ),
    ],
    PAGE,
    "Users who are scheduled together.",
);

const SCHEDULING_GROUP_ID: Parameter = Parameter::new("schedulingGroupId", Id::Prefix("TAG_"), "The scheduling group.");

/// List schedulingGroups.
pub static LIST_SCHEDULING_GROUPS: Operation = Operation::new(
    "listSchedulingGroups",
    Method::Get,
    "/teams/{teamId}/schedule/schedulingGroups",
    Page::operation("schedule-list-schedulinggroups"),
    "Lists the scheduling groups of a schedule.",
)
.parameters(&[TEAM])
.responds(200, Response::Collection(&SCHEDULING_GROUP))
.permissions(READ)
.also(&[words::LIST, words::CREW]);

/// Create schedulingGroup.
pub static CREATE_SCHEDULING_GROUP: Operation = Operation::new(
    "createSchedulingGroup",
    Method::Post,
    "/teams/{teamId}/schedule/schedulingGroups",
    Page::operation("schedule-post-schedulinggroups"),
    "Creates a scheduling group.",
)
.parameters(&[TEAM])
.body(&SCHEDULING_GROUP, Form::Create)
.responds(201, Response::Entity(&SCHEDULING_GROUP))
.permissions(WRITE)
.also(&[&["assign people"], words::CREATE, words::CREW]);

/// Get schedulingGroup.
pub static GET_SCHEDULING_GROUP: Operation = Operation::new(
    "getSchedulingGroup",
    Method::Get,
    "/teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}",
    Page::operation("schedulinggroup-get"),
    "Reads a scheduling group.",
)
.parameters(&[TEAM, SCHEDULING_GROUP_ID])
.responds(200, Response::Entity(&SCHEDULING_GROUP))
.permissions(READ)
.also(&[words::READ, words::CREW]);

/// Replace schedulingGroup.
pub static REPLACE_SCHEDULING_GROUP: Operation = Operation::new(
    "replaceSchedulingGroup",
    Method::Put,
    "/teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}",
    REPLACE,
    "Replaces a scheduling group.",
)
.parameters(&[TEAM, SCHEDULING_GROUP_ID])
.body(&SCHEDULING_GROUP, Form::Replace)
.responds(200, Response::Entity(&SCHEDULING_GROUP))
.representation()
.permissions(WRITE)
.also(&[&["assign people", "rename"], words::CHANGE, words::CREW]);

/// Delete schedulingGroup.
pub static DELETE_SCHEDULING_GROUP: Operation = Operation::new(
    "deleteSchedulingGroup",
    Method::Delete,
    "/teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}",
    Page::operation("schedulinggroup-delete"),
    "Makes a scheduling group inactive. Its shifts stay in it.",
)
.parameters(&[TEAM, SCHEDULING_GROUP_ID])
.permissions(WRITE)
.also(&[words::DELETE, words::CREW]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST_SCHEDULING_GROUPS,
    &CREATE_SCHEDULING_GROUP,
    &GET_SCHEDULING_GROUP,
    &REPLACE_SCHEDULING_GROUP,
    &DELETE_SCHEDULING_GROUP,
];
