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

/// What must hold between properties.
#[derive(Clone, Copy, Debug)]
pub enum Law {
    /// The end comes after the start.
    EndsAfterStart,
    /// From start to end, at least `least` and at most `most` seconds.
    Lasts {
        /// The fewest seconds.
        least: i64,
        /// The most seconds.
        most: i64,
        /// Whether another length is refused, or only warned of.
        refuse: bool,
    },
    /// Every item of the list lies between start and end, and none overlaps another; otherwise a warning.
    Holds {
        /// The property that holds the list.
        list: &'static str,
    },
    /// The two exclude each other: where one is set, the other goes out as null.
    Versions {
        /// The version that only managers see.
        draft: &'static str,
        /// The version that employees see.
        shared: &'static str,
    },
    /// The set of flags is not empty; otherwise a warning.
    NotNone {
        /// The property that holds the flags.
        property: &'static str,
    },
    /// In an update the whole object is left out where this property is null or absent.
    OnlyWith {
        /// The property that the service never returns.
        property: &'static str,
    },
}
