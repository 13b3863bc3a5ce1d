//! The typed calls of times off. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, Represents, TakesFilter, operation};
use crate::models::{CreateTimeOffBody, ListTimesOffFilter, ReplaceTimeOffBody, TimeOff};
use std::borrow::Cow;

/// Lists the time-off entries of a schedule. <https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_times_off<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListTimesOff> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_times_off`], as a type.
    ListTimesOff: LIST_TIMES_OFF => Collection<TimeOff>, takes Query ActsAs
}

impl TakesFilter for ListTimesOff {
    type Filter = ListTimesOffFilter;
}

/// Creates a time-off entry. <https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_time_off<'a>(team_id: impl Into<Cow<'a, str>>, body: &CreateTimeOffBody) -> Call<'a, CreateTimeOff> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_time_off`], as a type.
    CreateTimeOff: CREATE_TIME_OFF => TimeOff, takes ActsAs Passthrough
}

/// Reads a time-off entry. <https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_time_off<'a>(team_id: impl Into<Cow<'a, str>>, time_off_id: impl Into<Cow<'a, str>>) -> Call<'a, GetTimeOff> {
    Call::new().parameter("teamId", team_id).parameter("timeOffId", time_off_id)
}

operation! {
    /// [`get_time_off`], as a type.
    GetTimeOff: GET_TIME_OFF => TimeOff, takes ActsAs
}

/// Replaces a time-off entry. Microsoft's sources contradict each other: the page and the permission data of 2026-08-07 also list Group.Read.All, which no other write takes. It is not listed, because a permission to read groups cannot serve a write. Microsoft's sources contradict each other: the page says both that the draft or the shared version should be null and that what is left out keeps its value. By default the version that is left out is sent as null. <https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn replace_time_off<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_off_id: impl Into<Cow<'a, str>>,
    body: &ReplaceTimeOffBody,
) -> Call<'a, ReplaceTimeOff> {
    Call::new().parameter("teamId", team_id).parameter("timeOffId", time_off_id).with_body(body)
}

operation! {
    /// [`replace_time_off`], as a type.
    ReplaceTimeOff: REPLACE_TIME_OFF => (), takes OtherVersion ActsAs Passthrough
}

impl Represents for ReplaceTimeOff {
    type Entity = TimeOff;
}

/// Deletes a time-off entry. <https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn delete_time_off<'a>(team_id: impl Into<Cow<'a, str>>, time_off_id: impl Into<Cow<'a, str>>) -> Call<'a, DeleteTimeOff> {
    Call::new().parameter("teamId", team_id).parameter("timeOffId", time_off_id)
}

operation! {
    /// [`delete_time_off`], as a type.
    DeleteTimeOff: DELETE_TIME_OFF => (), takes ActsAs Passthrough
}

/// Marks a time-off entry for deletion when the schedule is next shared; employees still see it until then. <https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn stage_time_off_for_deletion<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_off_id: impl Into<Cow<'a, str>>,
) -> Call<'a, StageTimeOffForDeletion> {
    Call::new().parameter("teamId", team_id).parameter("timeOffId", time_off_id)
}

operation! {
    /// [`stage_time_off_for_deletion`], as a type.
    StageTimeOffForDeletion: STAGE_TIME_OFF_FOR_DELETION => (), takes ActsAs
}
