//! Reads from a request what sending it in a batch depends on.

use crate::request::Request;
use crate::table::Method;

/// A request, split for a batch.
#[derive(Clone, Debug)]
pub(super) struct Parts<'r> {
    /// The base URL.
    pub(super) base: &'r str,
    /// The URL relative to the base URL.
    pub(super) url: &'r str,
    /// The team's id.
    pub(super) team: Option<&'r str>,
    /// The path of the entity that the request reads or changes; `None` if it creates one.
    pub(super) entity: Option<&'r str>,
    /// Whether the request changes the team's whole schedule.
    pub(super) is_whole: bool,
}

impl<'r> Parts<'r> {
    /// Those of what is no request.
    pub(super) const NONE: Parts<'r> = Parts { base: "", url: "", team: None, entity: None, is_whole: false };

    /// The parts of a request; `None` for anything that is not a request to Shifts.
    pub(super) fn of(request: &'r Request) -> Option<Parts<'r>> {
        let end = request.url.find(['?', '#']).unwrap_or(request.url.len());
        let path = request.url.get(..end)?;
        // Ids contain no slash, so the last place is the right one.
        let at = ["/teams/", "/users/", "/teamwork/"].into_iter().filter_map(|root| path.rfind(root)).max()?;
        let (base, path) = path.split_at_checked(at)?;
        let is_whole = request.method != Method::Get && (path.ends_with("/schedule") || path.ends_with("/schedule/share"));
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let (team, entity) = match segments.as_slice() {
            ["teams", team, "schedule", _, "clockIn"] => (Some(*team), None),
            ["teams", team, "schedule", _, _, ..] => (Some(*team), beginning(path, 5)),
            ["teams", team, "schedule", ..] => (Some(*team), None),
            ["users", ..] => (None, Some(path)),
            ["teamwork", _, _, ..] => (None, beginning(path, 3)),
            ["teamwork", _] => (None, None),
            _ => return None,
        };
        Some(Parts { base, url: request.url.get(at..)?, team, entity, is_whole })
    }
}

/// The first segments of a path.
fn beginning(path: &str, segments: usize) -> Option<&str> {
    let end = path.match_indices('/').nth(segments).map_or(path.len(), |(at, _)| at);
    path.get(..end)
}
