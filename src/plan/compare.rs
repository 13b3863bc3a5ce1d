//! Compares an entity with the row that is wanted in its place: one walk of both texts beside the tables.

use super::canonical::{Canonical, has_unknown};
use super::kinds::{EntityKind, GROUP, STAGED, USER};
use super::object::{Object, Value, text};
use super::options::Mode;
use super::row::item_type;
use crate::json::push_string;
use crate::table::{Property, Role, Writer};

/// A property that differs, with its values as JSON text.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    /// The property, or the version and its property.
    pub(crate) path: (&'static str, Option<&'static Property>),
    pub(crate) from: String,
    pub(crate) to: String,
}

/// How a row differs from its entity, and what a request has to write.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pub(super) differences: Vec<Difference>,
    /// The version that the request writes, by its name there and in the row.
    pub(super) version: Option<(&'static str, &'static str)>,
    /// Whether the row has a version at all.
    pub(super) has_version: bool,
    /// What the body has beyond the row, as members of a JSON object.
    pub(super) set: String,
    /// The annotation or property by which the row was read from another state of the entity.
    pub(super) stale: Option<&'static str>,
    /// Whether the row has a property that its type lacks, so that the request is refused.
    has_unknown: bool,
}

impl Compared {
    /// Whether the schedule already is as the row wants it.
    pub(super) fn is_equal(&self) -> bool {
        self.differences.is_empty() && !self.has_unknown
    }

    /// The names of the properties that differ, with commas between them.
    pub(super) fn names(&self) -> String {
        let names =
            self.differences.iter().map(|Difference { path: (first, second), .. }| second.map_or(*first, |second| second.name));
        names.collect::<Vec<_>>().join(", ")
    }

    /// Compares. `None` where a text is no object.
    pub(super) fn new(kind: &'static EntityKind, mode: Mode, current: &[u8], desired: &[u8]) -> Option<Compared> {
        let (current, desired) = (Object::read(current)?, Object::read(desired)?);
        let mut compared = Compared { has_unknown: has_unknown(kind.of, &desired), ..Compared::default() };
        compared.outside_versions(kind, &current, &desired);
        compared.versions(kind, mode, &current, &desired);
        compared.staged(&current, &desired);
        compared.keep_owner(kind, &current, &desired);
        compared.stale = stale(&current, &desired);
        Some(compared)
    }

    /// Compares the properties that have no draft. What is absent keeps its value, and null says as little.
    fn outside_versions(&mut self, kind: &'static EntityKind, current: &Object<'_>, desired: &Object<'_>) {
        for property in (0..).map_while(|number| kind.of.numbered(number)) {
            let has_own_rule = matches!(property.role, Some(Role::Draft | Role::Shared)) || property.name == STAGED;
            let to = desired.get(property.name);
            if property.writer == Writer::Client && !has_own_rule && to.is_some() {
                let from = current.get(property.name);
                if !self.is_same(property, from, to) {
                    self.push((property.name, None), from, to);
                }
            }
        }
    }

    /// Compares the row's version with the one that the mode writes.
    fn versions(&mut self, kind: &'static EntityKind, mode: Mode, current: &Object<'_>, desired: &Object<'_>) {
        let (draft, shared) = (kind.draft(), kind.shared());
        let given = if desired.get(draft).is_some() { draft } else { shared };
        let Some(to) = desired.get(given) else { return };
        self.has_version = true;
        let pending = current.get(draft);
        let (target, from) = match mode {
            Mode::Shared => (shared, current.get(shared)),
            Mode::Draft => (draft, pending.or(current.get(shared))),
        };
        let before = self.differences.len();
        self.version_of(kind, target, from, to);
        let differs = self.differences.len() > before;
        if mode == Mode::Shared {
            self.set_member(draft, "null");
            if pending.is_some() {
                self.push((draft, None), pending, None);
            }
        }
        if mode == Mode::Shared || differs || self.has_unknown {
            self.version = Some((target, given));
        }
    }

    /// Compares two versions property by property; one that is missing differs as a whole.
    fn version_of(&mut self, kind: &'static EntityKind, target: &'static str, from: Value<'_>, to: &[u8]) {
        let both = (from.and_then(Object::read), Object::read(to));
        let (Some(of), (Some(one), Some(other))) = (item_type(kind), &both) else {
            if from != Some(to) {
                self.push((target, None), from, Some(to));
            }
            return;
        };
        self.has_unknown |= has_unknown(of, other);
        for property in (0..).map_while(|number| of.numbered(number)) {
            let [from, to] = [one.get(property.name), other.get(property.name)];
            if property.writer == Writer::Client && !self.is_same(property, from, to) {
                self.push((target, Some(property)), from, to);
            }
        }
    }

    /// What is wanted is not deleted, unless the row says so.
    fn staged(&mut self, current: &Object<'_>, desired: &Object<'_>) {
        let word = |is| if is { "true" } else { "false" };
        let [from, to] = [current.is_true(STAGED), desired.is_true(STAGED)];
        if from != to {
            self.push((STAGED, None), Some(word(from).as_bytes()), Some(word(to).as_bytes()));
            self.set_member(STAGED, word(to));
        }
    }

    /// Repeats the user and the group, where the row leaves them to the entity: a replacement needs them.
    fn keep_owner(&mut self, kind: &'static EntityKind, current: &Object<'_>, desired: &Object<'_>) {
        for name in [USER, GROUP] {
            if kind.has(name)
                && desired.get(name).is_none()
                && let Some(value) = current.get(name)
            {
                self.set_member(name, text(Some(value)));
            }
        }
    }

    /// Whether two values are equal to Graph. What the row has beyond its type is noticed only there, so its value comes last.
    fn is_same(&mut self, property: &Property, from: Value<'_>, to: Value<'_>) -> bool {
        let (mut one, mut other) = (Canonical::default(), Canonical::default());
        other.push(property, to);
        self.has_unknown |= other.has_unknown;
        from == to || {
            one.push(property, from);
            one.bytes == other.bytes
        }
    }

    fn push(&mut self, path: (&'static str, Option<&'static Property>), from: Value<'_>, to: Value<'_>) {
        self.differences.push(Difference { path, from: text(from).to_owned(), to: text(to).to_owned() });
    }

    fn set_member(&mut self, name: &str, value: &str) {
        if !self.set.is_empty() {
            self.set.push(',');
        }
        push_string(name, &mut self.set);
        self.set.push(':');
        self.set.push_str(value);
    }
}

/// The member by which a row was read from another state of its entity.
fn stale(current: &Object<'_>, desired: &Object<'_>) -> Option<&'static str> {
    let names = ["@odata.etag", "lastModifiedDateTime"];
    let both = names.into_iter().find_map(|name| Some((name, current.string(name)?, desired.string(name)?)));
    let (name, one, other) = both?;
    let instants = [&one, &other].map(|text| crate::time::Instant::parse(text.as_bytes()));
    let is_same = one == other || matches!(instants, [Some(one), Some(other)] if one == other);
    (!is_same).then_some(name)
}
