//! The models of day notes. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// A note on a day. <https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DayNote {
    /// Its id. <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0>
    pub id: String,
    /// When it was created, in UTC. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub created_date_time: Nullable<DateTime>,
    /// When it was last changed, in UTC. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_modified_date_time: Nullable<DateTime>,
    /// Who created it. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub created_by: Nullable<IdentitySet>,
    /// Who last changed it. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_modified_by: Nullable<IdentitySet>,
    /// The day. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub day_note_date: Nullable<Date>,
    /// The version that managers and employees see; Microsoft's pages describe shared and draft the wrong way round. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub shared_day_note: Nullable<ItemBody>,
    /// The version that only managers see until it is shared. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub draft_day_note: Nullable<ItemBody>,
}

/// The comparison of a note's day. <https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DayNoteDateFilter {
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eq: Option<Date>,
}

impl DayNoteDateFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DayNoteDateFilter {
        some eq: Date,
    }
}

/// The day notes to list. <https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListDayNotesFilter {
    /// Those on this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_note_date: Option<DayNoteDateFilter>,
}

impl ListDayNotesFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListDayNotesFilter {
        some day_note_date: DayNoteDateFilter,
    }
}

/// The body of [`create_day_note`](crate::calls::create_day_note). <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateDayNoteBody {
    /// The day. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub day_note_date: Nullable<Date>,
    /// The version that managers and employees see; Microsoft's pages describe shared and draft the wrong way round. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub shared_day_note: Nullable<ItemBody>,
    /// The version that only managers see until it is shared. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub draft_day_note: Nullable<ItemBody>,
}

impl CreateDayNoteBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    CreateDayNoteBody {
        set day_note_date: Nullable<Date>,
        set shared_day_note: Nullable<ItemBody>,
        set draft_day_note: Nullable<ItemBody>,
    }
}

/// The body of [`update_day_note`](crate::calls::update_day_note). <https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateDayNoteBody {
    /// The day. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub day_note_date: Nullable<Date>,
    /// The version that managers and employees see; Microsoft's pages describe shared and draft the wrong way round. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub shared_day_note: Nullable<ItemBody>,
    /// The version that only managers see until it is shared. <https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub draft_day_note: Nullable<ItemBody>,
}

impl UpdateDayNoteBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateDayNoteBody {
        set day_note_date: Nullable<Date>,
        set shared_day_note: Nullable<ItemBody>,
        set draft_day_note: Nullable<ItemBody>,
    }
}

impl From<DayNote> for UpdateDayNoteBody {
    fn from(response: DayNote) -> Self {
        Self {
            day_note_date: response.day_note_date,
            shared_day_note: response.shared_day_note,
            draft_day_note: response.draft_day_note,
        }
    }
}
