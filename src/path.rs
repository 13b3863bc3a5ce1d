//! The way from the root to a value.

use crate::json::Span;
use crate::tape::Cell;

/// The way from the root to a value, kept on the stack and written out only for an issue.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Option<Cell>,
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: None };

    pub(crate) const fn name(&'p self, name: &'static str) -> Path<'p> {
        Path { parent: Some(self), step: Some(Cell::Name(name)) }
    }

    /// The name whose place in the body's text this is.
    pub(crate) const fn given(&'p self, name: Span) -> Path<'p> {
        Path { parent: Some(self), step: Some(Cell::GivenName(name)) }
    }

    pub(crate) const fn index(&'p self, index: usize) -> Path<'p> {
        Path { parent: Some(self), step: Some(Cell::Index(index)) }
    }

    /// The steps, the last first.
    pub(crate) fn steps(&self) -> impl Iterator<Item = Cell> {
        std::iter::successors(Some(self), |path| path.parent).filter_map(|path| path.step)
    }
}
