//! What an operation takes, as far as the hints of errors depend on it.

use super::{OPTIONS, Operation, Role};

/// What an operation takes, as far as hints depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Inputs {
    /// The options, by their places in the list of all.
    pub(crate) options: u16,
    /// The body's property that names a user; empty if there is none.
    pub(crate) user: &'static str,
}

impl Inputs {
    /// What a request of no operation takes.
    pub(crate) const NONE: Inputs = Inputs { options: 0, user: "" };

    /// What an operation takes.
    pub(crate) fn of(operation: &Operation) -> Inputs {
        let options = (0..).zip(OPTIONS).filter(|(_, option)| operation.takes(option)).fold(0, |all, (at, _)| all | 1 << at);
        Inputs { options, user: operation.body.map_or("", |body| body.of.name_of(Role::Actor)) }
    }

    /// Whether the operation takes an option.
    pub(crate) fn contain(self, option: &str) -> bool {
        OPTIONS.iter().position(|known| *known == option).is_some_and(|at| self.options >> at & 1 == 1)
    }
}
