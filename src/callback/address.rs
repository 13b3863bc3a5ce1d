//! The paths that Shifts calls.

use std::borrow::Cow;

/// What a path says of its call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address<'p> {
    pub(super) api_version: u32,
    pub(super) target: Target<'p>,
}

/// What is called, and of which team or user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target<'p> {
    Connect,
    UpdateOfTeam(Cow<'p, str>),
    UpdateOfUser(Cow<'p, str>),
    Read(Cow<'p, str>),
}

impl<'p> Address<'p> {
    /// Reads a path or a URL, whatever precedes the version. Pages print `team` beside `teams` and the version without `v`, and integrations are
    /// registered with a slash at the end of their URL, which then is doubled.
    pub(super) fn parse(url: &'p str) -> Option<Address<'p>> {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let path = path.split_once("://").map_or(path, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
        let mut segments = path.rsplit('/').filter(|segment| !segment.is_empty());
        let last = segments.next()?;
        let (target, version) = if last.eq_ignore_ascii_case("connect") {
            (Target::Connect, segments.next()?)
        } else {
            let (id, owner, version) = (decoded(segments.next()?)?, segments.next()?, segments.next()?);
            let is = |owners: [&str; 2], call: &str| {
                owners.iter().any(|known| owner.eq_ignore_ascii_case(known)) && last.eq_ignore_ascii_case(call)
            };
            let target = match () {
                () if is(["teams", "team"], "update") => Target::UpdateOfTeam(id),
                () if is(["teams", "team"], "read") => Target::Read(id),
                () if is(["users", "user"], "update") => Target::UpdateOfUser(id),
                () => return None,
            };
            (target, version)
        };
        let digits = version.strip_prefix(['v', 'V']).unwrap_or(version);
        let is_number = matches!(digits.len(), 1..=9) && digits.bytes().all(|byte| byte.is_ascii_digit());
        Some(Address { api_version: if is_number { digits.parse().ok()? } else { return None }, target })
    }
}

/// A segment without its percent-encoding; `None` where that is wrong.
pub(super) fn decoded(segment: &str) -> Option<Cow<'_, str>> {
    if !segment.contains('%') {
        return Some(Cow::Borrowed(segment));
    }
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let [byte, after @ ..] = rest {
        let (byte, after) = match (byte, after) {
            (b'%', [high, low, after @ ..]) => (digit(*high)? * 16 + digit(*low)?, after),
            (b'%', _) => return None,
            _ => (*byte, after),
        };
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

/// The value of a hexadecimal digit.
fn digit(of: u8) -> Option<u8> {
    char::from(of).to_digit(16).map(|value| value as u8)
}
