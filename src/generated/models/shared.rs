//! The models that several resources share. Printed from the tables by `cargo xtask print`.

use crate::models::setters::setters;
use crate::models::words::words;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// A day of the week. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    DayOfWeek, in any casing: true {
        /// `sunday`.
        Sunday = "sunday",
        /// `monday`.
        Monday = "monday",
        /// `tuesday`.
        Tuesday = "tuesday",
        /// `wednesday`.
        Wednesday = "wednesday",
        /// `thursday`.
        Thursday = "thursday",
        /// `friday`.
        Friday = "friday",
        /// `saturday`.
        Saturday = "saturday",
    }
}

words! {
    /// The color of an entry of the schedule. <https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0>
    ScheduleEntityTheme, in any casing: false {
        /// `white`.
        White = "white",
        /// `blue`.
        Blue = "blue",
        /// `green`.
        Green = "green",
        /// `purple`.
        Purple = "purple",
        /// `pink`.
        Pink = "pink",
        /// `yellow`.
        Yellow = "yellow",
        /// `gray`.
        Gray = "gray",
        /// `darkBlue`.
        DarkBlue = "darkBlue",
        /// `darkGreen`.
        DarkGreen = "darkGreen",
        /// `darkPurple`.
        DarkPurple = "darkPurple",
        /// `darkPink`.
        DarkPink = "darkPink",
        /// `darkYellow`.
        DarkYellow = "darkYellow",
        /// `darkRed`.
        DarkRed = "darkRed",
        /// `cranberry`.
        Cranberry = "cranberry",
        /// `darkOrange`.
        DarkOrange = "darkOrange",
        /// `bronze`.
        Bronze = "bronze",
        /// `peach`.
        Peach = "peach",
        /// `gold`.
        Gold = "gold",
        /// `lime`.
        Lime = "lime",
        /// `forest`.
        Forest = "forest",
        /// `lightGreen`.
        LightGreen = "lightGreen",
        /// `jade`.
        Jade = "jade",
        /// `lightTeal`.
        LightTeal = "lightTeal",
        /// `darkTeal`.
        DarkTeal = "darkTeal",
        /// `steel`.
        Steel = "steel",
        /// `skyBlue`.
        SkyBlue = "skyBlue",
        /// `blueGray`.
        BlueGray = "blueGray",
        /// `lavender`.
        Lavender = "lavender",
        /// `lilac`.
        Lilac = "lilac",
        /// `plum`.
        Plum = "plum",
        /// `magenta`.
        Magenta = "magenta",
        /// `darkBrown`.
        DarkBrown = "darkBrown",
        /// `beige`.
        Beige = "beige",
        /// `charcoal`.
        Charcoal = "charcoal",
        /// `silver`.
        Silver = "silver",
    }
}

words! {
    /// Who acts on a request next. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    ScheduleChangeRequestActor, in any casing: false {
        /// `sender`.
        Sender = "sender",
        /// `recipient`.
        Recipient = "recipient",
        /// `manager`.
        Manager = "manager",
        /// `system`.
        System = "system",
    }
}

words! {
    /// The state of a request. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
    ScheduleChangeState, in any casing: false {
        /// `pending`.
        Pending = "pending",
        /// `approved`.
        Approved = "approved",
        /// `declined`.
        Declined = "declined",
    }
}

words! {
    /// Whether text is plain or HTML. <https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0>
    BodyType, in any casing: false {
        /// `text`.
        Text = "text",
        /// `html`.
        Html = "html",
    }
}

/// A user, an application or a device. <https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Identity {
    /// Its name, which may be out of date.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub display_name: Nullable<String>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub id: Nullable<String>,
}

impl Identity {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    Identity {
        set display_name: Nullable<String>,
        set id: Nullable<String>,
    }
}

/// The application, the device and the user that acted together. <https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IdentitySet {
    /// The application that acted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub application: Nullable<Identity>,
    /// The device that acted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub device: Nullable<Identity>,
    /// The user that acted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user: Nullable<Identity>,
}

impl IdentitySet {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    IdentitySet {
        set application: Nullable<Identity>,
        set device: Nullable<Identity>,
        set user: Nullable<Identity>,
    }
}

/// A piece of a shift, such as a break or a training. <https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShiftActivity {
    /// Whether it is paid.
    pub is_paid: bool,
    /// When it starts.
    pub start_date_time: DateTime,
    /// When it ends.
    pub end_date_time: DateTime,
    /// A code of the customer's own; may be empty.
    pub code: String,
    /// Its name. Teams shows its first 50 characters.
    pub display_name: String,
    /// Its color; never null. <https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl>
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<ScheduleEntityTheme>,
}

impl ShiftActivity {
    /// One with its required properties.
    #[must_use]
    pub fn new(
        is_paid: bool,
        start_date_time: impl Into<DateTime>,
        end_date_time: impl Into<DateTime>,
        code: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            is_paid,
            start_date_time: start_date_time.into(),
            end_date_time: end_date_time.into(),
            code: code.into(),
            display_name: display_name.into(),
            theme: None,
        }
    }
}

setters! {
    ShiftActivity {
        set is_paid: bool,
        set start_date_time: DateTime,
        set end_date_time: DateTime,
        set code: String,
        set display_name: String,
        some theme: ScheduleEntityTheme,
    }
}

/// Text, plain or HTML. <https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemBody {
    /// Whether the content is plain text or HTML.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub content_type: Nullable<BodyType>,
    /// The text itself.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub content: Nullable<String>,
}

impl ItemBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ItemBody {
        set content_type: Nullable<BodyType>,
        set content: Nullable<String>,
    }
}

/// The start of a range; the service accepts only `ge`. <https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StartFilter {
    /// Starts at or after this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ge: Option<DateTime>,
}

impl StartFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    StartFilter {
        some ge: DateTime,
    }
}

/// The end of a range; the service accepts only `le`. <https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EndFilter {
    /// Ends at or before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub le: Option<DateTime>,
}

impl EndFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    EndFilter {
        some le: DateTime,
    }
}

/// The time range of a version. <https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangeFilter {
    /// The start of the range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date_time: Option<StartFilter>,
    /// The end of the range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<EndFilter>,
}

impl RangeFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    RangeFilter {
        some start_date_time: StartFilter,
        some end_date_time: EndFilter,
    }
}

/// The comparison of a request's state. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleChangeStateFilter {
    /// The state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eq: Option<ScheduleChangeState>,
}

impl ScheduleChangeStateFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ScheduleChangeStateFilter {
        some eq: ScheduleChangeState,
    }
}

/// The requests to list. Programs filter them so, although Microsoft's pages do not say that it works. <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleChangeRequestsFilter {
    /// Those in this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ScheduleChangeStateFilter>,
}

impl ScheduleChangeRequestsFilter {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ScheduleChangeRequestsFilter {
        some state: ScheduleChangeStateFilter,
    }
}
