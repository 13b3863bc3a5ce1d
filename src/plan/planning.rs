//! A plan while it is made: the rows of both sides, their pairs, and what of them has to be written.

use super::compare::Compared;
use super::matching::{By, Unclear};
use super::names::{Names, Number, Of};
use super::object::{Object, items, string};
use super::options::{Limits, Mode, Options};
use super::row::{Row, State};
use super::sort::{Key, joined, sorted};
use super::writes::Write;
use crate::findings::Findings;

/// A current entity and the row that is wanted in its place.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) current: u32,
    pub(super) desired: u32,
    pub(super) by: By,
    /// How they differ, once they have been compared; nothing where they are equal.
    pub(super) compared: Option<Option<Box<Compared>>>,
}

/// The makings of a plan. Its caller adds all entities, matches, compares each pair, builds the writes, and finishes.
#[derive(Debug, Default)]
pub(crate) struct Planning {
    pub(super) options: Options,
    pub(super) current: Vec<Row>,
    pub(super) desired: Vec<Row>,
    pub(super) names: Names,
    pub(super) pairs: Vec<Pair>,
    pub(super) unclear: Vec<Unclear>,
    /// How many users and scheduling groups the scope has; they have the first numbers.
    in_scope: Number,
    /// The scheduling groups and their users, sorted; each group with itself, too.
    pub(super) members: Vec<Key>,
    /// The request that each wanted row needs.
    pub(super) writes: Vec<Write>,
}

impl Planning {
    /// Starts with the JSON text of the options; what is wrong with them is reported.
    pub(crate) fn start(options: &[u8], findings: &mut Findings) -> Planning {
        let mut planning = Planning { options: Options::read(options, findings), ..Planning::default() };
        if let Some(Limits { users, groups, .. }) = &planning.options.scope {
            for (of, ids) in [(Of::User, users), (Of::Group, groups)] {
                for id in ids.iter().flatten() {
                    planning.names.number(of, id);
                }
            }
        }
        planning.in_scope = planning.names.count();
        planning
    }

    /// Adds a current entity, with the JSON text of an object with its key.
    pub(crate) fn add_current(&mut self, text: &[u8], label: Option<&[u8]>) {
        let mut row = Row::read(text, label, &mut self.names);
        // What cannot be named cannot be changed.
        if row.id.is_none() || !(row.has_draft || row.has_shared) {
            row.state = State::Unknown;
        }
        self.current.push(row);
    }

    /// Adds a row that is wanted, with the JSON text of an object with its id and key, if it has one.
    pub(crate) fn add_desired(&mut self, text: &[u8], label: Option<&[u8]>) {
        let row = Row::read(text, label, &mut self.names);
        self.desired.push(row);
    }

    /// Adds a scheduling group.
    pub(crate) fn add_group(&mut self, text: &[u8]) {
        let Some(group) = Object::read(text) else { return };
        let Some(id) = group.string("id") else { return };
        let number = self.names.number(Of::Group, &id);
        if let Some(name) = group.string("displayName") {
            self.names.call(number, &name);
        }
        let Some(users) = group.get("userIds").and_then(items) else { return };
        self.members.push(member(number, number));
        for user in users.into_iter().filter_map(string) {
            let user = self.names.number(Of::User, &user);
            self.members.push(member(number, user));
        }
    }

    /// Matches; the pairs are to be compared.
    pub(crate) fn find_pairs(&mut self) -> impl Iterator<Item = (u32, u32)> {
        self.members = sorted(self.members.iter().copied());
        self.match_all();
        let mut by_row: Vec<Option<Pair>> = Vec::new();
        by_row.resize_with(self.desired.len(), || None);
        for pair in std::mem::take(&mut self.pairs) {
            if let Some(place) = by_row.get_mut(pair.desired as usize) {
                *place = Some(pair);
            }
        }
        self.pairs = by_row.into_iter().flatten().collect();
        for (number, pair) in (0..).zip(&self.pairs) {
            if let Some(row) = self.desired.get_mut(pair.desired as usize) {
                row.state = State::Paired(number);
            }
            if let Some(row) = self.current.get_mut(pair.current as usize) {
                row.state = State::Paired(number);
            }
        }
        self.pairs.iter().map(|pair| (pair.current, pair.desired))
    }

    /// Joins two.
    pub(super) fn pair(&mut self, current: u32, desired: u32, by: By) {
        for row in self.current.get_mut(current as usize).into_iter().chain(self.desired.get_mut(desired as usize)) {
            row.state = State::Paired(0);
        }
        self.pairs.push(Pair { current, desired, by, compared: None });
    }

    /// Compares the texts of a pair.
    pub(crate) fn compare(&mut self, desired: u32, one: &[u8], other: &[u8]) {
        let Some(row) = self.desired.get(desired as usize) else { return };
        let State::Paired(number) = row.state else { return };
        let mode = self.options.mode;
        if let Some(pair) = self.pairs.get_mut(number as usize) {
            let compared = Compared::new(row.kind, mode, one, other);
            pair.compared = compared.map(|compared| (!compared.is_equal()).then(|| Box::new(compared)));
        }
    }

    /// Whether the plan may touch a row; `None` where that cannot be told. Without a scope it may.
    pub(super) fn is_in_scope(&self, row: &Row) -> Option<bool> {
        self.is_within(row, row.group)
    }

    fn is_within(&self, row: &Row, group: Option<Number>) -> Option<bool> {
        let Some(Limits { from, to, users, groups, .. }) = &self.options.scope else { return Some(true) };
        let range = row.range?;
        let has = |list: &Option<Vec<String>>, number: Option<Number>| {
            list.is_none() || number.is_some_and(|number| number < self.in_scope)
        };
        if row.kind.is_of_user() && row.user.is_none() {
            return None;
        }
        Some(range.start >= *from && range.start < *to && has(users, row.user) && has(groups, group))
    }

    /// Whether both of a pair may be touched. A row without a group has its entity's.
    pub(super) fn is_pair_in_scope(&self, pair: &Pair) -> bool {
        let (Some(one), Some(other)) = (self.current.get(pair.current as usize), self.desired.get(pair.desired as usize)) else {
            return false;
        };
        let other_is = self.is_within(other, other.group.or(one.group));
        self.is_within(one, one.group) == Some(true) && other_is != Some(false)
    }

    /// The pair of a row.
    pub(super) fn pair_of(&self, row: &Row) -> Option<&Pair> {
        if let State::Paired(number) = row.state { self.pairs.get(number as usize) } else { None }
    }

    pub(super) const fn is_shared(&self) -> bool {
        matches!(self.options.mode, Mode::Shared)
    }

    /// Finds the requests that create and replace, in the order of the rows.
    pub(crate) fn find_writes(&mut self) -> impl Iterator<Item = Write> {
        let mut writes = Vec::new();
        for (desired, row) in (0..).zip(&self.desired) {
            let is_written = match row.state {
                State::Free => row.id.is_none() && self.is_in_scope(row) != Some(false),
                State::Paired(_) => self.pair_of(row).is_some_and(|pair| pair.differs() && self.is_pair_in_scope(pair)),
                State::Ambiguous | State::Unknown => false,
            };
            let pair = if let State::Paired(number) = row.state { Some(number) } else { None };
            if is_written {
                writes.push(Write { desired, pair });
            }
        }
        self.writes = writes;
        self.writes.iter().copied()
    }

    /// Says that the checks refuse a row.
    pub(crate) fn refuse(&mut self, desired: u32) {
        if let Some(row) = self.desired.get_mut(desired as usize) {
            row.is_refused = true;
        }
    }
}

impl Pair {
    /// Whether the entity has to be written.
    pub(super) fn differs(&self) -> bool {
        matches!(self.compared, Some(Some(_)))
    }

    /// Whether there is nothing to write.
    pub(super) fn is_equal(&self) -> bool {
        matches!(self.compared, Some(None))
    }

    /// How they differ.
    pub(super) fn difference(&self) -> Option<&Compared> {
        self.compared.as_ref()?.as_deref()
    }
}

/// A user in a scheduling group, or the group itself.
pub(super) const fn member(group: Number, number: Number) -> Key {
    [joined(group, number), 0, 0, 0, 0, 0]
}
