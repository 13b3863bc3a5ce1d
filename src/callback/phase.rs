//! What has happened to a request of an employee.

use super::Change;
use super::text::{members, string};
use crate::table::Phase;

/// The phase of a request: from what happens to it, its `state` and whom it is assigned to.
pub(super) fn of(change: Change, body: Option<&str>, entity: &str) -> Phase {
    if change == Change::Deleted {
        return Phase::Cancelled;
    }
    let texts = body.and_then(|body| members(body, ["state", "assignedTo"])).unwrap_or_default();
    let [state, assigned_to] = texts.map(|text| text.and_then(string).unwrap_or_default().to_ascii_lowercase());
    if change == Change::Created && state == "pending" {
        return Phase::Asked;
    }
    // A request for an open shift has no recipient.
    let has_recipient = entity != "openShiftRequest";
    match (&*state, &*assigned_to) {
        ("pending", "manager") if has_recipient => Phase::RecipientAgreed,
        ("declined", "recipient") if has_recipient => Phase::RecipientDeclined,
        ("approved", "manager") => Phase::ManagerApproved,
        ("declined", "manager") => Phase::ManagerDeclined,
        ("declined", "system") => Phase::SystemDeclined,
        _ => Phase::Other,
    }
}
