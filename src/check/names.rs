//! The names of an object's properties: known, unknown, left out, missing.

use super::{Frame, MOST_LISTED, Walk};
use crate::json::{Shape, Span, Text};
use crate::path::Path;
use crate::sentence as say;
use crate::table::{Form, Property, Type, Writer};
use crate::tape::Cell;

/// A name of an object, looked up in its type.
pub(super) enum Name<'t> {
    /// A property of the type, with its number.
    Known(u32, &'static Property),
    /// Another name.
    Unknown(Text<'t>),
}

/// The properties that are expected next, and the number of the first.
pub(super) struct Next {
    pub(super) number: u32,
    pub(super) behind: &'static [Property],
}

impl<'t> Walk<'t, '_> {
    /// The object's next name and the byte at which it begins. The property declared behind the last one is tried first: most texts
    /// keep the order of the table for a while, and then no name is looked up.
    #[inline(always)]
    pub(super) fn next_name(&mut self, of: &'static Type, next: &mut Next, first: bool) -> Option<Option<(usize, Name<'t>)>> {
        if let [property, behind @ ..] = next.behind
            && let Some(at) = self.reader.expected_name(first, property.name)
        {
            *next = Next { number: next.number + 1, behind };
            return Some(Some((at, Name::Known(next.number - 1, property))));
        }
        let Some(name) = self.reader.name(first)? else { return Some(None) };
        let known = of.named(&name.bytes());
        let found = match known {
            Some((number, property, behind)) => {
                *next = Next { number: number + 1, behind: of.next(behind) };
                Name::Known(number, property)
            }
            None => Name::Unknown(name),
        };
        Some(Some((name.at - 1, found)))
    }

    /// A property that the type does not have; whether it stays in the body.
    #[inline(never)]
    pub(super) fn unknown(&mut self, of: &'static Type, name: Text<'t>, dropped: usize, here: &Path<'_>) -> Option<bool> {
        let place = Span { offset: name.at - 1, length: name.raw.len() + 2 };
        let given = Span { offset: name.at, length: name.raw.len() };
        if name.bytes().contains(&b'@') && !name.lone {
            self.drop_name(Cell::GivenWord(given), dropped);
            self.reader.skip()?;
            return Some(false);
        }
        let shape = self.reader.shape()?;
        self.reader.skip()?;
        let path = here.given(given);
        if name.lone {
            self.found.tape.tell(say::LONE, &path, place);
            return Some(true);
        }
        let empty = shape == Shape::Null && self.form != Form::Filter;
        let sentence = match (empty, self.form) {
            (true, _) => say::UNKNOWN_NULL,
            (_, Form::Filter) => say::UNFILTERED,
            _ => say::UNKNOWN,
        };
        let note = self.found.tape.tell(sentence, &path, place);
        note.word(of.name).page(of.page).push(Cell::Given(given));
        let mut number = 0;
        while let Some(property) = of.numbered(number) {
            if property.writer == Writer::Client {
                note.word(property.name);
            }
            number += 1;
        }
        Some(!empty)
    }

    /// Tells which properties of the type are missing.
    #[inline(never)]
    pub(super) fn missing(&mut self, of: &'static Type, frame: &Frame, here: &Path<'_>) {
        let mut number = 0;
        while let Some(property) = of.numbered(number) {
            let bit = 1_u64 << number & !frame.seen;
            if (of.required() | of.advised()) & bit != 0 {
                let sentence = if of.required() & bit != 0 { say::MISSING } else { say::ADVISED };
                let place = Span { offset: frame.at, length: 1 };
                self.found.tape.tell(sentence, &here.name(property.name), place).page(property.page);
            }
            number += 1;
        }
    }

    /// Tells which properties were left out because only the service writes them.
    pub(super) fn tell_dropped(&mut self, from: usize, at: usize, here: &Path<'_>) {
        if self.found.dropped.len() > from {
            let note = self.found.tape.tell(say::DROPPED, here, Span { offset: at, length: 1 }).word("");
            for name in self.found.dropped.get(from..).unwrap_or_default() {
                note.push(*name);
            }
            self.found.dropped.truncate(from);
        }
    }

    /// Remembers a name left out of an object whose first such name is the one numbered `from`.
    pub(super) fn drop_name(&mut self, name: Cell, from: usize) {
        let dropped = &mut self.found.dropped;
        match dropped.len() - from {
            0..MOST_LISTED => dropped.push(name),
            MOST_LISTED => dropped.push(Cell::Word("and others")),
            _ => {}
        }
    }
}
