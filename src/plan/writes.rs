//! What the requests of a plan are made of.

use super::compare::{Compared, Difference};
use super::finish::{Action, Step};
use super::kinds::{EntityKind, GROUP, STAGED, USER};
use super::object::Object;
use super::planning::{Pair, Planning};
use crate::json::push_string;
use crate::table::Operation;

/// A request that creates or replaces.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Write {
    /// The number of its row.
    pub(crate) desired: u32,
    /// The number of the pair, of a replacement.
    pub(super) pair: Option<u32>,
}

/// What the body of a request is made of, beside the members of its row.
#[derive(Debug, Default)]
pub(crate) struct Recipe<'p> {
    /// The members of the row that are left out. Annotations are, too.
    pub(crate) leave_out: Vec<&'static str>,
    /// The version that is written: its name in the body, and in the row.
    pub(crate) version: Option<(&'static str, &'static str)>,
    /// The members that are set, as JSON text without brackets.
    pub(crate) set: &'p str,
}

/// What is known of the entity of an operation, or else of its row.
#[derive(Debug, Default)]
pub(crate) struct Facts<'p> {
    pub(crate) id: Option<&'p str>,
    pub(crate) key: Option<&'p str>,
    pub(crate) user: Option<&'p str>,
    pub(crate) modified: Option<&'p str>,
    pub(crate) etag: Option<&'p str>,
}

impl Planning {
    fn pair_numbered(&self, number: Option<u32>) -> Option<&Pair> {
        self.pairs.get(number? as usize)
    }

    /// The number of the entity that a request replaces.
    pub(crate) fn entity_of(&self, write: Write) -> Option<u32> {
        self.pair_numbered(write.pair).map(|pair| pair.current)
    }

    fn kind_of(&self, write: Write) -> &'static EntityKind {
        self.desired.get(write.desired as usize).map_or(&super::kinds::SHIFTS, |row| row.kind)
    }

    pub(crate) fn operation_of(&self, write: Write) -> &'static Operation {
        let kind = self.kind_of(write);
        if write.pair.is_some() { kind.replace } else { kind.create }
    }

    /// The parameters and options of a request, by their names.
    pub(crate) fn inputs_of_write(&self, write: Write) -> Vec<(&'static str, &str)> {
        let mut inputs = vec![("teamId", self.options.team.as_str())];
        if let Some(entity) = self.entity_of(write).and_then(|number| self.current.get(number as usize)) {
            inputs.push((self.kind_of(write).id_parameter(), self.names.get(entity.id)));
            if !self.is_shared() {
                inputs.push(("otherVersion", "keep"));
            }
        }
        inputs
    }

    /// The parameters of an operation that is no write.
    pub(crate) fn inputs_of(&self, step: &Step) -> Vec<(&'static str, &str)> {
        let mut inputs = vec![("teamId", self.options.team.as_str())];
        if let Some(entity) = step.current.and_then(|number| self.current.get(number as usize)) {
            inputs.push((entity.kind.id_parameter(), self.names.get(entity.id)));
        }
        inputs
    }

    /// The body of an operation that is no write, if it has one.
    pub(crate) fn body_of(&self, step: &Step) -> Option<String> {
        let scope = self.options.scope.as_ref().filter(|_| step.action == Action::Share)?;
        let mut body = "{\"notifyTeam\":".to_owned();
        body.push_str(if self.options.share == Some(true) { "true" } else { "false" });
        for (name, text) in [",\"startDateTime\":", ",\"endDateTime\":"].into_iter().zip(&scope.texts) {
            body.push_str(name);
            push_string(text, &mut body);
        }
        body.push('}');
        Some(body)
    }

    /// What the body of a request is made of.
    pub(crate) fn recipe(&self, write: Write) -> Recipe<'_> {
        let Some(row) = self.desired.get(write.desired as usize) else { return Recipe::default() };
        let kind = row.kind;
        let compared = self.pair_numbered(write.pair).and_then(Pair::difference);
        let has_version = row.has_draft || row.has_shared;
        let version = match compared {
            Some(compared) => compared.version,
            None => {
                let to = if self.is_shared() { kind.shared() } else { kind.draft() };
                has_version.then(|| (to, row.version()))
            }
        };
        let set = compared.map_or("", |compared| &compared.set);
        let mut leave_out: Vec<_> = kind.read_only().collect();
        if has_version {
            leave_out.extend([kind.draft(), kind.shared()]);
        }
        // What is set anew takes the place of a null.
        let members = Object::read(&[b"{", set.as_bytes(), b"}"].concat()).map_or(Vec::new(), |set| {
            let is_set = |name: &&str| set.members.iter().any(|(given, _)| given.is(name));
            [USER, GROUP, STAGED].into_iter().filter(is_set).collect()
        });
        leave_out.extend(members);
        Recipe { leave_out, version, set }
    }

    /// How the entity of an operation differs from its row.
    pub(crate) fn differences(&self, step: &Step) -> &[Difference] {
        let compared = self.pair_numbered(step.pair).and_then(Pair::difference);
        compared.map_or(&[], |compared: &Compared| &compared.differences)
    }

    /// What is known of an operation.
    pub(crate) fn facts(&self, step: &Step) -> Facts<'_> {
        let entity = step.current.and_then(|number| self.current.get(number as usize));
        let row = step.desired.and_then(|number| self.desired.get(number as usize));
        let both = || row.into_iter().chain(entity);
        Facts {
            id: entity.and_then(|entity| self.names.some(entity.id)),
            key: both().find_map(|row| self.names.some(row.key)),
            user: both().find_map(|row| row.user).map(|user| self.names.id(user)),
            modified: entity.and_then(|entity| self.names.some(entity.modified)),
            etag: entity.and_then(|entity| self.names.some(entity.etag)),
        }
    }

    /// What is ambiguous: the ids of the entities, the numbers of the rows, and why.
    pub(crate) fn ambiguous(&self) -> impl Iterator<Item = (impl Iterator<Item = &str>, &[u32], &'static str)> {
        self.unclear.iter().map(|unclear| {
            let ids = unclear.current.iter().filter_map(|number| self.current.get(*number as usize));
            (ids.map(|row| self.names.get(row.id)), &unclear.desired[..], unclear.reason)
        })
    }
}
