//! The path from the root of the input to a value, kept on the stack until an issue needs it.

/// A name that the caller gave, as its bytes in [`Findings`](crate::findings::Findings).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A property's name, from a table.
    Name(&'static str),
    /// A name that the caller gave.
    Given(Name),
    /// An item's index, from 0.
    Index(u32),
}

/// The path from the root to a value: a linked list on the stack, so that walking a body allocates nothing for it.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Option<Step>,
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: None };

    /// The path of the property `name`.
    pub(crate) const fn name(&'p self, name: &'static str) -> Path<'p> {
        Path { parent: Some(self), step: Some(Step::Name(name)) }
    }

    /// The path of a property whose name the caller gave.
    pub(crate) const fn given(&'p self, name: Name) -> Path<'p> {
        Path { parent: Some(self), step: Some(Step::Given(name)) }
    }

    /// The path of an array's item.
    pub(crate) const fn index(&'p self, index: usize) -> Path<'p> {
        Path { parent: Some(self), step: Some(Step::Index(index as u32)) }
    }

    /// The steps, the last one first.
    pub(crate) fn steps(&self) -> impl Iterator<Item = Step> {
        std::iter::successors(Some(self), |path| path.parent).filter_map(|path| path.step)
    }
}
