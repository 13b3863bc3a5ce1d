//! JSON text: read in place, token by token, and written.
//!
//! The text is UTF-8; nothing is copied and no tree is built. The caller asks for what may come next; where something else is there,
//! the reader returns `None`, and [`Reader::fault`] says why.

mod compare;
mod fault;
mod number;
mod reader;
mod string;
mod write;

pub(crate) use compare::equal;
pub use fault::{Fault, What};
pub(crate) use number::{fits_double, power};
pub use reader::{MAX_DEPTH, Reader};
pub use string::RawString;
pub(crate) use write::push_string;

/// A place in a text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) offset: usize,
    pub(crate) length: usize,
}

impl Span {
    /// The beginning of a text.
    pub(crate) const START: Span = Span { offset: 0, length: 0 };
}

/// What kind of value comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `{`
    Object,
    /// `[`
    Array,
    /// `"`
    String,
    /// A digit or a minus.
    Number,
    /// `t` or `f`
    Boolean,
    /// `n`
    Null,
}
