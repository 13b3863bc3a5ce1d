//! The models of time cards. Printed from the tables by `cargo xtask print`.

use crate::models::flags::flags;
use crate::models::setters::setters;
use crate::models::words::words;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// Whether the user of a time card is clocked in. <https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0>
    TimeCardState, in any casing: false {
        /// `clockedIn`.
        ClockedIn = "clockedIn",
        /// `onBreak`.
        OnBreak = "onBreak",
        /// `clockedOut`.
        ClockedOut = "clockedOut",
    }
}

flags! {
    /// Who has confirmed a time card. <https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0>
    ConfirmedBy {
        /// `none`.
        NONE = "none" 0,
        /// `user`.
        USER = "user" 1,
        /// `manager`.
        MANAGER = "manager" 2,
    }
}

/// A time at which somebody clocked in or out, or started or ended a break. <https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeCardEvent {
    /// The time; never null. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    pub date_time: DateTime,
    /// Whether it was at an approved location.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_at_approved_location: Nullable<bool>,
    /// Notes on it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<ItemBody>,
}

impl TimeCardEvent {
    /// One with its required properties.
    #[must_use]
    pub fn new(date_time: impl Into<DateTime>) -> Self {
        Self { date_time: date_time.into(), is_at_approved_location: Nullable::Absent, notes: Nullable::Absent }
    }
}

setters! {
    TimeCardEvent {
        set date_time: DateTime,
        set is_at_approved_location: Nullable<bool>,
        set notes: Nullable<ItemBody>,
    }
}

/// A break within a time card. <https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeCardBreak {
    /// Its id. <https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub break_id: Nullable<String>,
    /// Notes on it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<ItemBody>,
    /// When and where it started; never null.
    pub start: TimeCardEvent,
    /// When and where it ended.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub end: Nullable<TimeCardEvent>,
}

impl TimeCardBreak {
    /// One with its required properties.
    #[must_use]
    pub fn new(start: TimeCardEvent) -> Self {
        Self { break_id: Nullable::Absent, notes: Nullable::Absent, start, end: Nullable::Absent }
    }
}

setters! {
    TimeCardBreak {
        set break_id: Nullable<String>,
        set notes: Nullable<ItemBody>,
        set start: TimeCardEvent,
        set end: Nullable<TimeCardEvent>,
    }
}

/// A time card as the clock recorded it. <https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeCardEntry {
    /// When and where the user clocked in.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub clock_in_event: Nullable<TimeCardEvent>,
    /// When and where the user clocked out.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub clock_out_event: Nullable<TimeCardEvent>,
    /// The breaks within it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub breaks: Nullable<Vec<TimeCardBreak>>,
}

impl TimeCardEntry {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    TimeCardEntry {
        set clock_in_event: Nullable<TimeCardEvent>,
        set clock_out_event: Nullable<TimeCardEvent>,
        set breaks: Nullable<Vec<TimeCardBreak>>,
    }
}

/// A period of work, from clocking in to clocking out. <https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeCard {
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
    /// The user of the time card.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_id: Nullable<String>,
    /// Whether the user is clocked in, on a break or clocked out. The service sets it. <https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub state: Nullable<TimeCardState>,
    /// Who has confirmed it; user and manager both can.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub confirmed_by: Nullable<ConfirmedBy>,
    /// Notes on it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<ItemBody>,
    /// Who last changed it. Microsoft's sources contradict each other: the schema computes it, but the example of replaceTimeCard sends it. Bodies keep it. <https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_modified_by: Nullable<IdentitySet>,
    /// When and where the user clocked in.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub clock_in_event: Nullable<TimeCardEvent>,
    /// When and where the user clocked out.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub clock_out_event: Nullable<TimeCardEvent>,
    /// The breaks within it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub breaks: Nullable<Vec<TimeCardBreak>>,
    /// The entry as it was before anybody edited it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub original_entry: Nullable<TimeCardEntry>,
}

/// The comparison of a time card's state. <https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeCardStateFilter {
    /// The state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eq: Option<TimeCardState>,
}

impl TimeCardStateFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    TimeCardStateFilter {
        some eq: TimeCardState,
    }
}

/// The time cards to list. <https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListTimeCardsFilter {
    /// Those with this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<TimeCardStateFilter>,
}

impl ListTimeCardsFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListTimeCardsFilter {
        some state: TimeCardStateFilter,
    }
}

/// The body of [`create_time_card`](crate::calls::create_time_card). <https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateTimeCardBody {
    /// The user of the time card.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_id: Nullable<String>,
    /// Whether the user is clocked in, on a break or clocked out. The service sets it. <https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub state: Nullable<TimeCardState>,
    /// Who has confirmed it; user and manager both can.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub confirmed_by: Nullable<ConfirmedBy>,
    /// Notes on it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<ItemBody>,
    /// Who last changed it. Microsoft's sources contradict each other: the schema computes it, but the example of replaceTimeCard sends it. Bodies keep it. <https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_modified_by: Nullable<IdentitySet>,
    /// When and where the user clocked in.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub clock_in_event: Nullable<TimeCardEvent>,
    /// When and where the user clocked out.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub clock_out_event: Nullable<TimeCardEvent>,
    /// The breaks within it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub breaks: Nullable<Vec<TimeCardBreak>>,
}

impl CreateTimeCardBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    CreateTimeCardBody {
        set user_id: Nullable<String>,
        set state: Nullable<TimeCardState>,
        set confirmed_by: Nullable<ConfirmedBy>,
        set notes: Nullable<ItemBody>,
        set last_modified_by: Nullable<IdentitySet>,
        set clock_in_event: Nullable<TimeCardEvent>,
        set clock_out_event: Nullable<TimeCardEvent>,
        set breaks: Nullable<Vec<TimeCardBreak>>,
    }
}

/// The body of [`replace_time_card`](crate::calls::replace_time_card). <https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplaceTimeCardBody {
    /// The user of the time card.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_id: Nullable<String>,
    /// Whether the user is clocked in, on a break or clocked out. The service sets it. <https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub state: Nullable<TimeCardState>,
    /// Who has confirmed it; user and manager both can.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub confirmed_by: Nullable<ConfirmedBy>,
    /// Notes on it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<ItemBody>,
    /// Who last changed it. Microsoft's sources contradict each other: the schema computes it, but the example of replaceTimeCard sends it. Bodies keep it. <https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_modified_by: Nullable<IdentitySet>,
    /// When and where the user clocked in.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub clock_in_event: Nullable<TimeCardEvent>,
    /// When and where the user clocked out.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub clock_out_event: Nullable<TimeCardEvent>,
    /// The breaks within it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub breaks: Nullable<Vec<TimeCardBreak>>,
}

impl ReplaceTimeCardBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ReplaceTimeCardBody {
        set user_id: Nullable<String>,
        set state: Nullable<TimeCardState>,
        set confirmed_by: Nullable<ConfirmedBy>,
        set notes: Nullable<ItemBody>,
        set last_modified_by: Nullable<IdentitySet>,
        set clock_in_event: Nullable<TimeCardEvent>,
        set clock_out_event: Nullable<TimeCardEvent>,
        set breaks: Nullable<Vec<TimeCardBreak>>,
    }
}

impl From<TimeCard> for ReplaceTimeCardBody {
    fn from(response: TimeCard) -> Self {
        Self {
            user_id: response.user_id,
            state: response.state,
            confirmed_by: response.confirmed_by,
            notes: response.notes,
            last_modified_by: response.last_modified_by,
            clock_in_event: response.clock_in_event,
            clock_out_event: response.clock_out_event,
            breaks: response.breaks,
        }
    }
}

/// The body of [`clock_in`](crate::calls::clock_in). <https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClockInBody {
    /// Whether it is at an approved location.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_at_approved_location: Nullable<bool>,
    /// Notes on clocking in.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<ItemBody>,
    /// The user to clock in, if it is not the caller.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub on_behalf_of_user_id: Nullable<String>,
}

impl ClockInBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClockInBody {
        set is_at_approved_location: Nullable<bool>,
        set notes: Nullable<ItemBody>,
        set on_behalf_of_user_id: Nullable<String>,
    }
}

/// The body of [`clock_out`](crate::calls::clock_out). <https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClockOutBody {
    /// Whether it is at an approved location.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_at_approved_location: Nullable<bool>,
    /// Notes on clocking out.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<ItemBody>,
}

impl ClockOutBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClockOutBody {
        set is_at_approved_location: Nullable<bool>,
        set notes: Nullable<ItemBody>,
    }
}

/// The body of [`start_break`](crate::calls::start_break). <https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StartBreakBody {
    /// Whether it is at an approved location.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_at_approved_location: Nullable<bool>,
    /// Notes on the start.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<ItemBody>,
}

impl StartBreakBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    StartBreakBody {
        set is_at_approved_location: Nullable<bool>,
        set notes: Nullable<ItemBody>,
    }
}

/// The body of [`end_break`](crate::calls::end_break). <https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EndBreakBody {
    /// Whether it is at an approved location.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_at_approved_location: Nullable<bool>,
    /// Notes on the end.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub notes: Nullable<ItemBody>,
}

impl EndBreakBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    EndBreakBody {
        set is_at_approved_location: Nullable<bool>,
        set notes: Nullable<ItemBody>,
    }
}
