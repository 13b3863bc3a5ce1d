//! The typed calls of open shifts. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, Represents, operation};
use crate::models::{CreateOpenShiftBody, OpenShift, UpdateOpenShiftBody};
use std::borrow::Cow;

/// Lists the open shifts of a schedule. <https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_open_shifts<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListOpenShifts> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_open_shifts`], as a type.
    ListOpenShifts: LIST_OPEN_SHIFTS => Collection<OpenShift>, takes Query ActsAs
}

/// Creates an open shift. Microsoft's sources contradict each other: the page and the permission data of 2026-08-07 also list Group.Read.All, which no other write takes. It is not listed, because a permission to read groups cannot serve a write. <https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_open_shift<'a>(team_id: impl Into<Cow<'a, str>>, body: &CreateOpenShiftBody) -> Call<'a, CreateOpenShift> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_open_shift`], as a type.
    CreateOpenShift: CREATE_OPEN_SHIFT => OpenShift, takes ActsAs Passthrough
}

/// Reads an open shift. <https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_open_shift<'a>(team_id: impl Into<Cow<'a, str>>, open_shift_id: impl Into<Cow<'a, str>>) -> Call<'a, GetOpenShift> {
    Call::new().parameter("teamId", team_id).parameter("openShiftId", open_shift_id)
}

operation! {
    /// [`get_open_shift`], as a type.
    GetOpenShift: GET_OPEN_SHIFT => OpenShift, takes ActsAs
}

/// Replaces an open shift. Properties that the body leaves out keep their values. Microsoft's sources contradict each other: the page says both that the draft or the shared version should be null and that what is left out keeps its value. By default the version that is left out is sent as null. <https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn update_open_shift<'a>(
    team_id: impl Into<Cow<'a, str>>,
    open_shift_id: impl Into<Cow<'a, str>>,
    body: &UpdateOpenShiftBody,
) -> Call<'a, UpdateOpenShift> {
    Call::new().parameter("teamId", team_id).parameter("openShiftId", open_shift_id).with_body(body)
}

operation! {
    /// [`update_open_shift`], as a type.
    UpdateOpenShift: UPDATE_OPEN_SHIFT => (), takes OtherVersion ActsAs Passthrough
}

impl Represents for UpdateOpenShift {
    type Entity = OpenShift;
}

/// Deletes an open shift. <https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn delete_open_shift<'a>(
    team_id: impl Into<Cow<'a, str>>,
    open_shift_id: impl Into<Cow<'a, str>>,
) -> Call<'a, DeleteOpenShift> {
    Call::new().parameter("teamId", team_id).parameter("openShiftId", open_shift_id)
}

operation! {
    /// [`delete_open_shift`], as a type.
    DeleteOpenShift: DELETE_OPEN_SHIFT => (), takes ActsAs Passthrough
}

/// Marks an open shift for deletion when the schedule is next shared; employees still see it until then. <https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn stage_open_shift_for_deletion<'a>(
    team_id: impl Into<Cow<'a, str>>,
    open_shift_id: impl Into<Cow<'a, str>>,
) -> Call<'a, StageOpenShiftForDeletion> {
    Call::new().parameter("teamId", team_id).parameter("openShiftId", open_shift_id)
}

operation! {
    /// [`stage_open_shift_for_deletion`], as a type.
    StageOpenShiftForDeletion: STAGE_OPEN_SHIFT_FOR_DELETION => (), takes ActsAs
}
