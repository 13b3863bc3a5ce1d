//! The typed calls of shifts. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, Represents, TakesFilter, operation};
use crate::models::{CreateShiftBody, ListShiftsFilter, ReplaceShiftBody, Shift};
use std::borrow::Cow;

/// Lists the shifts of a schedule. <https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_shifts<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListShifts> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_shifts`], as a type.
    ListShifts: LIST_SHIFTS => Collection<Shift>, takes Query ActsAs
}

impl TakesFilter for ListShifts {
    type Filter = ListShiftsFilter;
}

/// Creates a shift. <https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_shift<'a>(team_id: impl Into<Cow<'a, str>>, body: &CreateShiftBody) -> Call<'a, CreateShift> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_shift`], as a type.
    CreateShift: CREATE_SHIFT => Shift, takes ActsAs Passthrough
}

/// Reads a shift. Microsoft's sources contradict each other: the permission data of 2026-08-07 mark Group.Read.All and Schedule.ReadWrite.All as least privileged; the page, and the data on listShifts, mark Schedule.Read.All. Schedule.Read.All comes first. <https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_shift<'a>(team_id: impl Into<Cow<'a, str>>, shift_id: impl Into<Cow<'a, str>>) -> Call<'a, GetShift> {
    Call::new().parameter("teamId", team_id).parameter("shiftId", shift_id)
}

operation! {
    /// [`get_shift`], as a type.
    GetShift: GET_SHIFT => Shift, takes ActsAs
}

/// Replaces a shift. Microsoft's sources contradict each other: the page says both that the draft or the shared version should be null and that what is left out keeps its value. By default the version that is left out is sent as null. <https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn replace_shift<'a>(
    team_id: impl Into<Cow<'a, str>>,
    shift_id: impl Into<Cow<'a, str>>,
    body: &ReplaceShiftBody,
) -> Call<'a, ReplaceShift> {
    Call::new().parameter("teamId", team_id).parameter("shiftId", shift_id).with_body(body)
}

operation! {
    /// [`replace_shift`], as a type.
    ReplaceShift: REPLACE_SHIFT => (), takes OtherVersion ActsAs Passthrough
}

impl Represents for ReplaceShift {
    type Entity = Shift;
}

/// Deletes a shift. <https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn delete_shift<'a>(team_id: impl Into<Cow<'a, str>>, shift_id: impl Into<Cow<'a, str>>) -> Call<'a, DeleteShift> {
    Call::new().parameter("teamId", team_id).parameter("shiftId", shift_id)
}

operation! {
    /// [`delete_shift`], as a type.
    DeleteShift: DELETE_SHIFT => (), takes ActsAs Passthrough
}

/// Marks a shift for deletion when the schedule is next shared; employees still see it until then. <https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn stage_shift_for_deletion<'a>(
    team_id: impl Into<Cow<'a, str>>,
    shift_id: impl Into<Cow<'a, str>>,
) -> Call<'a, StageShiftForDeletion> {
    Call::new().parameter("teamId", team_id).parameter("shiftId", shift_id)
}

operation! {
    /// [`stage_shift_for_deletion`], as a type.
    StageShiftForDeletion: STAGE_SHIFT_FOR_DELETION => (), takes ActsAs
}
