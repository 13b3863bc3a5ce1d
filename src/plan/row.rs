//! One entity or wanted row as the plan remembers it: without its text.

use super::canonical::Canonical;
use super::clock::offset_of;
use super::kinds::{EntityKind, GROUP, KINDS, OPEN_SHIFTS, SHIFTS, STAGED, USER};
use super::names::{Names, Number, Of, Text};
use super::object::{Object, Value, not_null, string};
use super::sort::joined;
use crate::table::{Kind, Role, Type};
use crate::time::Instant;

/// From when to when something lasts, and its offset from UTC in minutes, for people.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    pub(super) start: Instant,
    pub(super) end: Instant,
    pub(super) offset: i16,
}

/// What the plan has decided on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It has no counterpart.
    Free,
    /// It is in the pair of this number.
    Paired(u32),
    /// It has more than one.
    Ambiguous,
    /// It is nothing that the plan knows.
    Unknown,
}

/// One entity or wanted row.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) kind: &'static EntityKind,
    pub(super) state: State,
    /// Whether its kind could be read.
    pub(super) is_known: bool,
    pub(super) id: Text,
    pub(super) key: Text,
    /// The numbers of both.
    pub(super) id_number: Option<Number>,
    pub(super) key_number: Option<Number>,
    /// The user; of an open shift none.
    pub(super) user: Option<Number>,
    pub(super) group: Option<Number>,
    /// When its draft is, or without one its shared version.
    pub(super) range: Option<Range>,
    /// A number that is the same where user, group and version are equal to Graph.
    pub(super) fingerprint: u64,
    pub(super) has_draft: bool,
    pub(super) has_shared: bool,
    pub(super) is_staged: bool,
    /// Whether the caller gave it as the `body` of an object with an id or a key.
    pub(super) is_wrapped: bool,
    /// Whether the checks refuse it.
    pub(super) is_refused: bool,
    pub(super) etag: Text,
    pub(super) modified: Text,
}

impl Row {
    /// Reads the text of an entity or of a body, and that of an object with its id and key.
    pub(super) fn read(text: &[u8], label: Option<&[u8]>, names: &mut Names) -> Row {
        let object = Object::read(text);
        let kind = object.as_ref().and_then(kind_of);
        let empty = Object { members: Vec::new() };
        let (object, known) = (object.as_ref().unwrap_or(&empty), kind.is_some());
        let fallback = if object.get(GROUP).is_some() && object.get(USER).is_none() { &OPEN_SHIFTS } else { &SHIFTS };
        let kind = kind.unwrap_or(fallback);
        let label = label.and_then(Object::read);
        let is_filled = |text: &String| !text.is_empty();
        let labelled = |name| label.as_ref().and_then(|label| label.get(name)).and_then(word).filter(is_filled);
        let id = labelled("id").or_else(|| object.string("id").filter(is_filled));
        let [draft, shared] = [object.get(kind.draft()), object.get(kind.shared())];
        let user = object.string(USER).filter(|_| kind.has(USER));
        let group = object.string(GROUP).filter(|_| kind.has(GROUP));
        let range = draft.or(shared).and_then(range_of);
        let key = labelled("key");
        let mut row = Row {
            kind,
            id_number: id.as_ref().map(|id| names.number(Of::Id, id)),
            key_number: key.as_ref().map(|key| names.number(Of::Key, key)),
            state: State::Free,
            is_known: known,
            id: names.keep_any(id),
            key: names.keep_any(key),
            user: user.map(|user| names.number(Of::User, &user)),
            group: group.map(|group| names.number(Of::Group, &group)),
            range,
            fingerprint: fingerprint(kind, object, draft.or(shared)),
            has_draft: draft.is_some(),
            has_shared: shared.is_some(),
            is_staged: object.is_true(STAGED),
            is_wrapped: label.is_some(),
            is_refused: false,
            etag: names.keep_any(object.string("@odata.etag")),
            modified: names.keep_any(object.string("lastModifiedDateTime")),
        };
        if !known {
            row.range = None;
        }
        call(row.user, object.get("userInfo"), names);
        call(row.group, object.get("schedulingGroupInfo"), names);
        row
    }

    /// Whose time it takes: of its kind, its user or, of an open shift, its scheduling group, which may be none.
    pub(super) fn owner(&self) -> Option<Owner> {
        let number = if self.kind.is_of_user() { Some(self.user?) } else { self.group };
        Some(owner(self.kind, number))
    }

    /// Its owner and time, where both can be read and it does not end before it starts.
    pub(super) fn span(&self) -> Option<(Owner, Instant, Instant)> {
        let Range { start, end, .. } = self.range?;
        (start < end).then_some((self.owner()?, start, end))
    }

    /// Whether sharing the schedule changes it.
    pub(super) const fn waits_for_sharing(&self) -> bool {
        self.has_draft || self.is_staged
    }

    pub(super) const fn is_free(&self) -> bool {
        matches!(self.state, State::Free)
    }

    pub(super) const fn has_key(&self) -> bool {
        !self.key.is_none()
    }

    /// The property of the version that counts.
    pub(super) fn version(&self) -> &'static str {
        if self.has_draft { self.kind.draft() } else { self.kind.shared() }
    }
}

/// A kind, and a user or scheduling group.
pub(super) type Owner = u64;

/// The owner of a kind's entities whose user or scheduling group has this number.
pub(super) fn owner(kind: &EntityKind, number: Option<Number>) -> Owner {
    joined(kind.rank, number.map_or(0, |number| number + 1))
}

/// The kind whose version an object has; where none is set, the one that it names.
fn kind_of(object: &Object<'_>) -> Option<&'static EntityKind> {
    let named = |set: bool| {
        object.members.iter().find_map(|(name, value)| {
            let is = |kind: &&&'static EntityKind| name.is(kind.draft()) || name.is(kind.shared());
            (*value != b"null" || !set).then(|| KINDS.iter().find(is).copied())?
        })
    };
    named(true).or_else(|| named(false))
}

/// The characters of a string, or the text of a number.
fn word(value: &[u8]) -> Option<String> {
    string(value).or_else(|| std::str::from_utf8(value).ok().map(str::to_owned))
}

fn range_of(version: &[u8]) -> Option<Range> {
    let version = Object::read(version)?;
    let [start, end] = [version.string("startDateTime")?, version.string("endDateTime")?];
    Some(Range { start: Instant::parse(start.as_bytes())?, end: Instant::parse(end.as_bytes())?, offset: offset_of(&start) })
}

/// A hash of the user, the group and the version (FNV-1a). Rows that only seem to be equal by it are compared all the same.
fn fingerprint(kind: &EntityKind, object: &Object<'_>, version: Value<'_>) -> u64 {
    let mut canonical = Canonical::default();
    for name in [USER, GROUP] {
        if let Some((_, property, _)) = kind.of.named(name.as_bytes()) {
            canonical.push(property, object.get(name));
        }
    }
    if let (Some(of), Some(version)) = (item_type(kind), version.and_then(Object::read)) {
        canonical.object(of, &version);
    }
    canonical.bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The type of a kind's versions.
pub(super) fn item_type(kind: &EntityKind) -> Option<&'static Type> {
    match kind.of.numbered(kind.of.number(Role::Draft))?.kind {
        Kind::Complex(of) => Some(of),
        _ => None,
    }
}

/// Remembers the name that a response has for people.
fn call(number: Option<Number>, info: Value<'_>, names: &mut Names) {
    if let (Some(number), Some(info)) = (number, not_null(info))
        && !names.is_called(number)
        && let Some(name) = Object::read(info).and_then(|info| info.string("displayName"))
    {
        names.call(number, &name);
    }
}
