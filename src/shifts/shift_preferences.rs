//! Shift preferences: the times at which a user is available.

use super::entity::CHANGE_TRACKED_ENTITY;
use super::recurrence::PATTERNED_RECURRENCE;
use super::words;
use crate::table::{Callback, Form, Id, Kind, Method, Operation, Page, Parameter, Permissions, Property, Response, Type};

const PAGE: Page = Page::resource("shiftpreferences");
const AVAILABILITY: Page = Page::resource("shiftavailability");
const RANGE: Page = Page::resource("timerange");
const GET: Page = Page::operation("shiftpreferences-get");
const UPDATE: Page = Page::operation("shiftpreferences-put");

/// The shift preferences of a user.
pub static SHIFT_PREFERENCES: Type = Type::new(
    "shiftPreferences",
    Some(&CHANGE_TRACKED_ENTITY),
    &[Property::new(
        "availability",
        Kind::Complex(&SHIFT_AVAILABILITY),
        PAGE,
        "When the user is available, and how that recurs.",
    )
    .array()],
    PAGE,
    "The shift preferences of a user.",
)
.callback(Callback::new("settings/shiftpreferences", "userShiftPreferences", Page::CONNECTORS));

/// The times at which a user is available, and the days on which they recur.
pub static SHIFT_AVAILABILITY: Type = Type::new(
    "shiftAvailability",
    None,
    &[
        Property::new("recurrence", Kind::Complex(&PATTERNED_RECURRENCE), AVAILABILITY, "The days on which the times recur."),
        Property::new("timeZone", Kind::TEXT, UPDATE, "The time zone of the times; Microsoft's examples write its Windows name."),
        Property::new("timeSlots", Kind::Complex(&TIME_RANGE), UPDATE, "The times of a day; may be null.").array(),
    ],
    AVAILABILITY,
    "The times at which a user is available, and the days on which they recur.",
);

/// A range between two times of day; it may pass midnight.
pub static TIME_RANGE: Type = Type::new(
    "timeRange",
    None,
    &[
        Property::new("startTime", Kind::TimeOfDay, GET, "When it starts."),
        Property::new("endTime", Kind::TimeOfDay, GET, "When it ends."),
    ],
    RANGE,
    "A range between two times of day; it may pass midnight.",
);

const USER_ID: Parameter = Parameter::new("userId", Id::Guid, "The user whose preferences they are.");

/// To read a user's preferences.
const READ: Permissions = (
    &["User.Read.All", "User.ReadWrite.All", "AgentIdUser.ReadWrite.All", "AgentIdUser.ReadWrite.IdentityParentedBy"],
    &["UserShiftPreferences.Read.All", "UserShiftPreferences.ReadWrite.All"],
);

/// To change a user's preferences.
const WRITE: Permissions = (
    &["User.ReadWrite.All", "AgentIdUser.ReadWrite.All", "AgentIdUser.ReadWrite.IdentityParentedBy"],
    &["UserShiftPreferences.ReadWrite.All"],
);

/// Get shiftPreferences.
pub static GET_SHIFT_PREFERENCES: Operation = Operation::new(
    "getShiftPreferences",
    Method::Get,
    "/users/{userId}/settings/shiftPreferences",
    GET,
    "Reads the shift preferences of a user.",
)
.parameters(&[USER_ID])
.responds(200, Response::Entity(&SHIFT_PREFERENCES))
.permissions(READ)
.also(&[words::READ, words::AVAILABILITY]);

/// The contradiction on the method of the update.
const METHOD: &str = "the page says PATCH, its older versions and a report on Microsoft's SDKs of 2025-07-28 say PUT, and the \
     permission data of 2026-08-07 list both, PUT without application permissions. PATCH is sent by default.";

/// Update shiftPreferences.
pub static UPDATE_SHIFT_PREFERENCES: Operation = Operation::new(
    "updateShiftPreferences",
    Method::Patch,
    "/users/{userId}/settings/shiftPreferences",
    UPDATE,
    "Changes the shift preferences of a user.",
)
.parameters(&[USER_ID])
.body(&SHIFT_PREFERENCES, Form::Change)
.or_by(Method::Put)
.permissions(WRITE)
.contradicted(&[METHOD])
.also(&[words::CHANGE, words::AVAILABILITY]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET_SHIFT_PREFERENCES, &UPDATE_SHIFT_PREFERENCES];
