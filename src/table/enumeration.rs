//! An enumeration with its members.

use super::{Description, Page};

/// An enumeration with its members in the order of the schema.
#[derive(Debug)]
pub struct Enum {
    /// Graph's name.
    pub name: &'static str,
    /// The name of the exported array of its members.
    pub plural: &'static str,
    /// Its members, without `unknownFutureValue`, which no body may write.
    pub members: &'static [Member],
    /// How many of them are declared before `unknownFutureValue`; Graph shows the others only to those who ask for them.
    pub known: usize,
    /// The number of `unknownFutureValue`, where the enumeration has it.
    pub unknown_future_value: Option<u32>,
    /// How its members are read and written.
    pub spelling: Spelling,
    /// Where it is described.
    pub page: Page,
    /// What it is.
    pub description: Description,
}

/// The member that replaces every member that a client did not ask for.
pub(crate) const SENTINEL: &str = "unknownFutureValue";

impl Enum {
    /// The members declared after `unknownFutureValue`.
    #[must_use]
    pub fn later(&self) -> &'static [Member] {
        self.members.get(self.known..).unwrap_or_default()
    }
}

/// One member of an enumeration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Graph's name.
    pub name: &'static str,
    /// Its number, for flags its bit.
    pub value: u32,
}

/// How the names of members are read and written; flags are read in any casing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// As the schema has them.
    Schema,
    /// Read in any casing, written as the schema has them.
    AnyCasing,
    /// Written with an upper-case first letter.
    UpperFirst,
}

/// Rows of members: `"name" = value`.
macro_rules! members {
    ($($name:literal = $value:literal),* $(,)?) => { &[$($crate::table::Member { name: $name, value: $value }),*] };
}
pub(crate) use members;
