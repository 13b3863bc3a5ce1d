//! The typed calls of schedule. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, operation};
use crate::models::{PutScheduleBody, Schedule, ShareScheduleBody};
use std::borrow::Cow;

/// Reads the schedule and the status of its provisioning. <https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_schedule<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, GetSchedule> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`get_schedule`], as a type.
    GetSchedule: GET_SCHEDULE => Schedule, takes ActsAs
}

/// Creates or replaces the schedule. Provisioning continues in the background. <https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn put_schedule<'a>(team_id: impl Into<Cow<'a, str>>, body: &PutScheduleBody) -> Call<'a, PutSchedule> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`put_schedule`], as a type.
    PutSchedule: PUT_SCHEDULE => Schedule, takes ActsAs
}

/// Shares a time range of the schedule: drafts become shared versions, and entries staged for deletion are deleted. <https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn share_schedule<'a>(team_id: impl Into<Cow<'a, str>>, body: &ShareScheduleBody) -> Call<'a, ShareSchedule> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`share_schedule`], as a type.
    ShareSchedule: SHARE_SCHEDULE => (), takes ActsAs
}
