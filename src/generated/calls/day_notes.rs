//! The typed calls of day notes. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, TakesFilter, operation};
use crate::models::{CreateDayNoteBody, DayNote, ListDayNotesFilter, UpdateDayNoteBody};
use std::borrow::Cow;

/// Lists the day notes of a team. <https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn list_day_notes<'a>(team_id: impl Into<Cow<'a, str>>) -> Call<'a, ListDayNotes> {
    Call::new().parameter("teamId", team_id)
}

operation! {
    /// [`list_day_notes`], as a type.
    ListDayNotes: LIST_DAY_NOTES => Collection<DayNote>
}

impl TakesFilter for ListDayNotes {
    type Filter = ListDayNotesFilter;
}

/// Creates a day note. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn create_day_note<'a>(team_id: impl Into<Cow<'a, str>>, body: &CreateDayNoteBody) -> Call<'a, CreateDayNote> {
    Call::new().parameter("teamId", team_id).with_body(body)
}

operation! {
    /// [`create_day_note`], as a type.
    CreateDayNote: CREATE_DAY_NOTE => DayNote
}

/// Reads a day note. <https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.Read.All`, `Schedule.ReadWrite.All`. Application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
pub fn get_day_note<'a>(team_id: impl Into<Cow<'a, str>>, day_note_id: impl Into<Cow<'a, str>>) -> Call<'a, GetDayNote> {
    Call::new().parameter("teamId", team_id).parameter("dayNoteId", day_note_id)
}

operation! {
    /// [`get_day_note`], as a type.
    GetDayNote: GET_DAY_NOTE => DayNote
}

/// Replaces a day note. Properties that the body leaves out keep their values. <https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn update_day_note<'a>(
    team_id: impl Into<Cow<'a, str>>,
    day_note_id: impl Into<Cow<'a, str>>,
    body: &UpdateDayNoteBody,
) -> Call<'a, UpdateDayNote> {
    Call::new().parameter("teamId", team_id).parameter("dayNoteId", day_note_id).with_body(body)
}

operation! {
    /// [`update_day_note`], as a type.
    UpdateDayNote: UPDATE_DAY_NOTE => ()
}

/// Deletes a day note. <https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `Schedule.ReadWrite.All`. Application: `Schedule.ReadWrite.All`.
pub fn delete_day_note<'a>(team_id: impl Into<Cow<'a, str>>, day_note_id: impl Into<Cow<'a, str>>) -> Call<'a, DeleteDayNote> {
    Call::new().parameter("teamId", team_id).parameter("dayNoteId", day_note_id)
}

operation! {
    /// [`delete_day_note`], as a type.
    DeleteDayNote: DELETE_DAY_NOTE => ()
}
