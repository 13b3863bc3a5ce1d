//! An item of a read: what Shifts asks before a user chooses.

use super::address::decoded;
use super::item::filled;
use super::text::members;
use super::times::instant;
use crate::time::Instant;
use std::borrow::Cow;

/// What Shifts asks before a user chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Question<'a> {
    /// The id by which the response names the item.
    pub id: Cow<'a, str>,
    /// The item's URL.
    pub url: Cow<'a, str>,
    /// What is asked.
    pub about: About,
    /// The id as it is written in the text, with its quotes.
    pub(super) raw_id: &'a str,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum About {
    /// Which shifts may be swapped for this one: ids of shifts.
    SwapCandidates {
        /// The shift's id.
        shift: String,
        /// From when the candidates start.
        from: Option<Instant>,
        /// Until when they start.
        to: Option<Instant>,
    },
    /// Which reasons for time off this user may choose: ids of reasons.
    TimeOffReasons {
        /// The user's id.
        user: String,
    },
    /// Something else, as the URL says.
    Unknown,
}

impl<'a> Question<'a> {
    /// Reads an element of `requests`.
    pub(super) fn parse(request: &'a str) -> Option<Question<'a>> {
        let [raw_id, url] = members(request, ["id", "url"])?;
        let (raw_id, id, url) = (raw_id?, filled(raw_id)?, filled(url)?);
        Some(Question { about: about(&url), id, url, raw_id })
    }
}

fn about(url: &str) -> About {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let mut segments = path.trim_start_matches('/').split('/');
    let (Some(owner), Some(id), Some(asked), None) = (segments.next(), segments.next(), segments.next(), segments.next()) else {
        return About::Unknown;
    };
    let kind = parameter(query, &["requestType"]).unwrap_or_default();
    let is = |owners: &str, what: &str, known: &str| {
        owner.eq_ignore_ascii_case(owners)
            && !id.is_empty()
            && asked.eq_ignore_ascii_case(what)
            && (kind.is_empty() || kind.eq_ignore_ascii_case(known))
    };
    // Pages name the times one way, the guide the other.
    let time = |names: &[&str]| parameter(query, names).and_then(|text| instant(&text));
    if is("shifts", "requestableShifts", "SwapRequest") {
        let (from, to) = (time(&["startTime", "startDateTime"]), time(&["endTime", "endDateTime"]));
        return About::SwapCandidates { shift: id.to_owned(), from, to };
    }
    if is("users", "timeOffReasons", "TimeOffReason") {
        return About::TimeOffReasons { user: id.to_owned() };
    }
    About::Unknown
}

/// The first parameter of one of these names. A plus is a plus, not a blank: older URLs have times with an offset, unescaped.
fn parameter<'q>(query: &'q str, names: &[&str]) -> Option<Cow<'q, str>> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(given, _)| names.iter().any(|name| given.eq_ignore_ascii_case(name)))?;
    Some(decoded(value).unwrap_or(Cow::Borrowed(value)))
}
