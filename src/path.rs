//! The way from the root to a value, and the words on it.

use crate::issue::Segment;
use crate::json::{Span, Text};

/// The most characters of an unknown name that a path repeats.
const MOST_NAME: usize = 64;

/// A name or a word of an issue.
#[derive(Clone, Debug)]
pub(crate) enum Word {
    /// One of the tables' own.
    Known(&'static str),
    /// One that stands in the body's text, escaped as it is there.
    Given(Span),
    /// One from elsewhere.
    Other(String),
}

impl Word {
    /// The word's characters; half a surrogate pair stays the escape that it is.
    pub(crate) fn read(&self, text: &[u8]) -> String {
        match self {
            Word::Known(word) => (*word).to_owned(),
            Word::Given(Span { offset, length }) => {
                let raw = text.get(*offset..offset + length).unwrap_or_default();
                Text { raw, at: 0, escaped: true, lone: false }.unescaped()
            }
            Word::Other(word) => word.clone(),
        }
    }
}

/// One step of a path, before it is read.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Name(Word),
    Index(usize),
}

impl Step {
    pub(crate) fn read(&self, text: &[u8]) -> Segment {
        match self {
            Step::Name(Word::Known(name)) => Segment::Name((*name).to_owned()),
            Step::Name(name) => Segment::Name(name.read(text).chars().take(MOST_NAME).collect()),
            Step::Index(index) => Segment::Index(*index),
        }
    }
}

/// The way from the root to a value, kept on the stack and written out only for an issue.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Here<'p>,
}

#[derive(Clone, Copy)]
enum Here<'p> {
    Root,
    Known(&'static str),
    Given(Span),
    Other(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Here::Root };

    pub(crate) const fn name(&'p self, name: &'static str) -> Path<'p> {
        Path { parent: Some(self), step: Here::Known(name) }
    }

    /// The name whose place in the body's text this is.
    pub(crate) const fn given(&'p self, name: Span) -> Path<'p> {
        Path { parent: Some(self), step: Here::Given(name) }
    }

    /// A name from elsewhere.
    pub(crate) const fn other(&'p self, name: &'p str) -> Path<'p> {
        Path { parent: Some(self), step: Here::Other(name) }
    }

    pub(crate) const fn index(&'p self, index: usize) -> Path<'p> {
        Path { parent: Some(self), step: Here::Index(index) }
    }

    /// The path written out, its last step first.
    #[inline(never)]
    pub(crate) fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut path = self;
        loop {
            match path.step {
                Here::Root => {}
                Here::Known(name) => steps.push(Step::Name(Word::Known(name))),
                Here::Given(name) => steps.push(Step::Name(Word::Given(name))),
                Here::Other(name) => steps.push(Step::Name(Word::Other(name.to_owned()))),
                Here::Index(index) => steps.push(Step::Index(index)),
            }
            match path.parent {
                Some(parent) => path = parent,
                None => return steps,
            }
        }
    }
}
