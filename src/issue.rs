//! One way in which a value differs from its table.

use crate::code::Code;

/// Errors refuse the request; warnings come with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
pub enum Severity {
    /// The request is refused.
    Error,
    /// The request is built, and the warning stands beside it.
    Warning,
}

/// One step of a path: a property's name or an item's index.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
pub enum Segment {
    /// A property's name, cut at 64 characters where it is unknown.
    Name(String),
    /// An item's index, from 0.
    Index(usize),
}

/// One way in which a value differs from its table. It never repeats the value it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Issue {
    /// What kind of difference.
    pub code: Code,
    /// Where, from the root of what was given.
    pub path: Vec<Segment>,
    /// The difference in words: lower case, no full stop, JSON names.
    pub message: String,
    /// Whether it refuses the request.
    pub severity: Severity,
    /// What would have been right.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expected: Option<String>,
    /// What to do.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub suggestion: Option<String>,
    /// The page of Microsoft's that says so.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<String>,
    /// Where it begins in the body's text, in bytes; absent for what stands outside the body.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub offset: Option<usize>,
    /// How many bytes it is long there; an object or list is shown by its opening bracket.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub length: Option<usize>,
}
