//! What holds between the properties of a type.

use super::{Page, Says};

/// What holds between the properties of an object; it is looked at once each of them is right by itself.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What must hold.
    pub law: Law,
    /// Where it is described.
    pub page: Page,
    /// The rule in one sentence.
    pub says: Says,
}

impl Rule {
    /// A rule.
    #[must_use]
    pub const fn new(law: Law, page: Page, says: &'static str) -> Rule {
        Rule { law, page, says: Says::new(says) }
    }
}

/// What must hold between properties, which their [`Role`](super::Role)s name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Law {
    /// The end comes after the start.
    EndsAfterStart,
    /// From start to end it lasts from 1 minute to 24 hours.
    Lasts,
    /// It should last from 1 minute to 24 hours; otherwise a warning.
    ShouldLast,
    /// Each of the activities lies between start and end, and none overlaps another; otherwise a warning.
    Holds,
    /// Draft and shared version exclude each other: where one is set, the other goes out as null.
    Versions,
    /// The set of flags for callbacks is not empty; otherwise a warning.
    Calls,
    /// In an update the whole object is left out where the secret is null or absent.
    WithSecret,
}
