//! The kinds of entities that a roster consists of: their types and operations.

use crate::shifts::{
    CREATE_OPEN_SHIFT, CREATE_SHIFT, CREATE_TIME_OFF, DELETE_OPEN_SHIFT, DELETE_SHIFT, DELETE_TIME_OFF, OPEN_SHIFT,
    REPLACE_SHIFT, REPLACE_TIME_OFF, SHIFT, STAGE_OPEN_SHIFT_FOR_DELETION, STAGE_SHIFT_FOR_DELETION, STAGE_TIME_OFF_FOR_DELETION,
    TIME_OFF, UPDATE_OPEN_SHIFT,
};
use crate::table::{Operation, Role, Type, Writer};

/// The property whose value says whether an entity is deleted when the schedule is next shared.
pub(super) const STAGED: &str = "isStagedForDeletion";

/// The property that names the user of a shift or of time off.
pub(super) const USER: &str = "userId";

/// The property that names the scheduling group of a shift or of an open shift.
pub(super) const GROUP: &str = "schedulingGroupId";

/// A kind of entity with a draft and a shared version.
#[derive(Debug)]
pub(crate) struct EntityKind {
    /// Its place in the list.
    pub(super) rank: u32,
    /// Its name for people.
    pub(super) noun: &'static str,
    pub(super) of: &'static Type,
    pub(super) create: &'static Operation,
    pub(super) replace: &'static Operation,
    pub(super) delete: &'static Operation,
    pub(super) stage: &'static Operation,
}

pub(super) static SHIFTS: EntityKind = EntityKind {
    rank: 0,
    noun: "shift",
    of: &SHIFT,
    create: &CREATE_SHIFT,
    replace: &REPLACE_SHIFT,
    delete: &DELETE_SHIFT,
    stage: &STAGE_SHIFT_FOR_DELETION,
};

pub(super) static OPEN_SHIFTS: EntityKind = EntityKind {
    rank: 1,
    noun: "open shift",
    of: &OPEN_SHIFT,
    create: &CREATE_OPEN_SHIFT,
    replace: &UPDATE_OPEN_SHIFT,
    delete: &DELETE_OPEN_SHIFT,
    stage: &STAGE_OPEN_SHIFT_FOR_DELETION,
};

pub(super) static TIMES_OFF: EntityKind = EntityKind {
    rank: 2,
    noun: "time off",
    of: &TIME_OFF,
    create: &CREATE_TIME_OFF,
    replace: &REPLACE_TIME_OFF,
    delete: &DELETE_TIME_OFF,
    stage: &STAGE_TIME_OFF_FOR_DELETION,
};

pub(super) static KINDS: [&EntityKind; 3] = [&SHIFTS, &OPEN_SHIFTS, &TIMES_OFF];

impl EntityKind {
    /// The property of the version that only managers see.
    pub(super) fn draft(&self) -> &'static str {
        self.of.name_of(Role::Draft)
    }

    /// The property of the version that employees see.
    pub(super) fn shared(&self) -> &'static str {
        self.of.name_of(Role::Shared)
    }

    /// Whether it has a property of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.of.named(name.as_bytes()).is_some()
    }

    /// The parameter that names an entity in a path.
    pub(super) fn id_parameter(&self) -> &'static str {
        self.replace.own_id().map_or("", |parameter| parameter.name)
    }

    /// The properties that bodies leave out.
    pub(super) fn read_only(&self) -> impl Iterator<Item = &'static str> {
        let all = (0..).map_while(|number| self.of.numbered(number));
        all.filter(|property| property.writer != Writer::Client).map(|property| property.name)
    }

    /// Whether the time of its entities is a user's, and not a scheduling group's.
    pub(super) fn is_of_user(&self) -> bool {
        self.has(USER)
    }
}
