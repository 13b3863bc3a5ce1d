//! The rules between the properties of a type.

use super::{Description, Page};

/// A rule between the properties of an object; it is checked once each of them is right by itself.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What must hold.
    pub kind: RuleKind,
    /// Where it is described.
    pub page: Page,
    /// The rule in one sentence.
    pub description: Description,
}

impl Rule {
    /// A rule.
    #[must_use]
    pub const fn new(kind: RuleKind, page: Page, description: &'static str) -> Rule {
        Rule { kind, page, description: Description::new(description) }
    }
}

/// What must hold between properties, which their [`Role`](super::Role)s name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// The end is after the start.
    EndsAfterStart,
    /// From start to end it lasts from 1 minute to 24 hours.
    LengthWithinDay,
    /// It should last from 1 minute to 24 hours; otherwise a warning.
    LengthShouldBeWithinDay,
    /// Each activity is between start and end, and none overlaps another; otherwise a warning.
    ActivitiesWithinShift,
    /// Draft and shared version exclude each other: where one is set, the other is sent as null.
    DraftOrShared,
    /// The set of flags for callbacks is not empty; otherwise a warning.
    CallbacksNotEmpty,
    /// With an application token, the property of the actor is set; otherwise a warning.
    ActorNamed,
    /// The content of the notes is text; HTML is a warning.
    TextOnly,
    /// In an update the whole object is left out where the secret is null or absent.
    SecretInUpdates,
}
