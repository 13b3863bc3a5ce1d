//! The typed calls of time cards. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, TakesBody, TakesFilter, operation};
use crate::models::{
    ClockInBody, ClockOutBody, CreateTimeCardBody, EndBreakBody, ListTimeCardsFilter, ReplaceTimeCardBody, StartBreakBody,
    TimeCard,
};
use std::borrow::Cow;

/// Lists the time cards of a team. <https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_time_cards<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListTimeCards> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_time_cards`], as a type.
    ListTimeCards: LIST_TIME_CARDS => Collection<TimeCard>, takes OrderBy Top SkipToken Query ActsAs
}

impl TakesFilter for ListTimeCards {
    type Filter = ListTimeCardsFilter;
}

/// Creates a time card. <https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_time_card<'a>(team_id: impl Into<Cow<'a, str>>, body: &CreateTimeCardBody) -> Call<'a, CreateTimeCard> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_time_card`], as a type.
    CreateTimeCard: CREATE_TIME_CARD => TimeCard, takes ActsAs
}

/// Reads a time card. <https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_time_card<'a>(team_id: impl Into<Cow<'a, str>>, time_card_id: impl Into<Cow<'a, str>>) -> Call<'a, GetTimeCard> {
    Call::new().parameter("teamId", team_id).parameter("timeCardId", time_card_id)
}

operation! {
    /// [`get_time_card`], as a type.
    GetTimeCard: GET_TIME_CARD => TimeCard, takes ActsAs
}

/// Replaces a time card. <https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn replace_time_card<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_card_id: impl Into<Cow<'a, str>>,
    body: &ReplaceTimeCardBody,
) -> Call<'a, ReplaceTimeCard> {
    Call::new().parameter("teamId", team_id).parameter("timeCardId", time_card_id).with_body(body)
}

operation! {
    /// [`replace_time_card`], as a type.
    ReplaceTimeCard: REPLACE_TIME_CARD => (), takes ActsAs
}

/// Deletes a time card. <https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn delete_time_card<'a>(team_id: impl Into<Cow<'a, str>>, time_card_id: impl Into<Cow<'a, str>>) -> Call<'a, DeleteTimeCard> {
    Call::new().parameter("teamId", team_id).parameter("timeCardId", time_card_id)
}

operation! {
    /// [`delete_time_card`], as a type.
    DeleteTimeCard: DELETE_TIME_CARD => (), takes ActsAs
}

/// Clocks in and creates a time card. <https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn clock_in<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ClockIn> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`clock_in`], as a type.
    ClockIn: CLOCK_IN => TimeCard, takes ActsAs
}

impl TakesBody for ClockIn {
    type Body = ClockInBody;
}

/// Clocks out and ends the time card. <https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn clock_out<'a>(team_id: impl Into<Cow<'a, str>>, time_card_id: impl Into<Cow<'a, str>>) -> Call<'a, ClockOut> {
    Call::new().parameter("teamId", team_id).parameter("timeCardId", time_card_id)
}

operation! {
    /// [`clock_out`], as a type.
    ClockOut: CLOCK_OUT => (), takes ActsAs
}

impl TakesBody for ClockOut {
    type Body = ClockOutBody;
}

/// Confirms a time card. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. <https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: none.
pub fn confirm_time_card<'a>(
    team_id: impl Into<Cow<'a, str>>,
    time_card_id: impl Into<Cow<'a, str>>,
) -> Call<'a, ConfirmTimeCard> {
    Call::new().parameter("teamId", team_id).parameter("timeCardId", time_card_id)
}

operation! {
    /// [`confirm_time_card`], as a type.
    ConfirmTimeCard: CONFIRM_TIME_CARD => (), takes ActsAs
}

/// Starts a break. <https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn start_break<'a>(team_id: impl Into<Cow<'a, str>>, time_card_id: impl Into<Cow<'a, str>>) -> Call<'a, StartBreak> {
    Call::new().parameter("teamId", team_id).parameter("timeCardId", time_card_id)
}

operation! {
    /// [`start_break`], as a type.
    StartBreak: START_BREAK => (), takes ActsAs
}

impl TakesBody for StartBreak {
    type Body = StartBreakBody;
}

/// Ends a break. <https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn end_break<'a>(team_id: impl Into<Cow<'a, str>>, time_card_id: impl Into<Cow<'a, str>>) -> Call<'a, EndBreak> {
    Call::new().parameter("teamId", team_id).parameter("timeCardId", time_card_id)
}

operation! {
    /// [`end_break`], as a type.
    EndBreak: END_BREAK => (), takes ActsAs
}

impl TakesBody for EndBreak {
    type Body = EndBreakBody;
}
