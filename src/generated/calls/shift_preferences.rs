//! The typed calls of shift preferences. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, operation};
use crate::models::{ShiftPreferences, UpdateShiftPreferencesBody};
use std::borrow::Cow;

/// Reads the shift preferences of a user. <https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `User.Read.All`, `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`. Application: `UserShiftPreferences.Read.All`, `UserShiftPreferences.ReadWrite.All`.
pub fn get_shift_preferences<'a>(user_id: impl Into<Cow<'a, str>>) -> Call<'a, GetShiftPreferences> {
    Call::new().parameter("userId", user_id)
}

operation! {
    /// [`get_shift_preferences`], as a type.
    GetShiftPreferences: GET_SHIFT_PREFERENCES => ShiftPreferences, takes ActsAs
}

/// Changes the shift preferences of a user. Microsoft's sources contradict each other: the page says PATCH, its older versions and a report on Microsoft's SDKs of 2025-07-28 say PUT, and the permission data of 2026-08-07 list both, PUT without application permissions. PATCH is sent by default. <https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`. Application: `UserShiftPreferences.ReadWrite.All`.
pub fn update_shift_preferences<'a>(
    user_id: impl Into<Cow<'a, str>>,
    body: &UpdateShiftPreferencesBody,
) -> Call<'a, UpdateShiftPreferences> {
    Call::new().parameter("userId", user_id).with_body(body)
}

operation! {
    /// [`update_shift_preferences`], as a type.
    UpdateShiftPreferences: UPDATE_SHIFT_PREFERENCES => (), takes Method ActsAs
}
