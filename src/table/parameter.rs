//! The parameters of paths and queries.

use super::{Description, Id};

/// A parameter of a path.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its name in the path.
    pub name: &'static str,
    /// What kind of id it is.
    pub id: Id,
    /// What it names.
    pub description: Description,
}

impl Parameter {
    /// A parameter.
    #[must_use]
    pub const fn new(name: &'static str, id: Id, description: &'static str) -> Parameter {
        Parameter { name, id, description: Description::new(description) }
    }
}

/// A query option other than `$filter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Query {
    /// `$orderby`.
    OrderBy,
    /// `$top`.
    Top,
    /// `$skipToken`.
    SkipToken,
    /// The page says that some options work and names none.
    Unnamed,
}
