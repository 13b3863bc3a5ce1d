//! The names of an object's properties: known, unknown, left out, missing.

use super::{Frame, MOST_LISTED, Walk};
use crate::code::Code;
use crate::json::Span;
use crate::json::{Fault, Shape, Text};
use crate::path::{Path, Word};
use crate::sentence as say;
use crate::table::{Property, Type, Writer};

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
    pub(super) fn next_name(
        &mut self,
        of: &'static Type,
        next: &mut Next,
        first: bool,
    ) -> Result<Option<(usize, Name<'t>)>, Fault> {
        if let [property, behind @ ..] = next.behind
            && let Some(at) = self.reader.expected_name(first, property.name)
        {
            *next = Next { number: next.number + 1, behind };
            return Ok(Some((at, Name::Known(next.number - 1, property))));
        }
        let Some(name) = self.reader.name(first)? else { return Ok(None) };
        let known = of.named(&name.bytes());
        let found = match known {
            Some((number, property, behind)) => {
                *next = Next { number: number + 1, behind };
                Name::Known(number, property)
            }
            None => Name::Unknown(name),
        };
        Ok(Some((name.at - 1, found)))
    }

    /// A property that the type does not have; whether it stays in the body.
    #[inline(never)]
    pub(super) fn unknown(&mut self, of: &'static Type, name: Text<'t>, dropped: usize, here: &Path<'_>) -> Result<bool, Fault> {
        let span = Some(Span { offset: name.at - 1, length: name.raw.len() + 2 });
        let given = Span { offset: name.at, length: name.raw.len() };
        if name.bytes().contains(&b'@') && !name.lone {
            self.drop_name(Word::Given(given), dropped);
            self.reader.skip()?;
            return Ok(false);
        }
        let shape = self.reader.shape()?;
        self.reader.skip()?;
        let path = here.given(given);
        if name.lone {
            self.found.issues.error(Code::LoneSurrogate, &path, span, say::LONE);
            return Ok(true);
        }
        let fits = self.found.issues.fits();
        let note = if shape == Shape::Null {
            self.found.issues.warning(Code::UnknownNullDropped, &path, span, say::UNKNOWN_NULL)
        } else {
            self.found.issues.error(Code::UnknownProperty, &path, span, say::UNKNOWN)
        };
        note.word(of.name).page(of.page).given(Some(Word::Given(given)));
        for number in 0..64 {
            match of.numbered(number).filter(|_| fits) {
                Some(property) if property.writer == Writer::Client => note.word(property.name),
                Some(_) => note,
                None => break,
            };
        }
        Ok(shape != Shape::Null)
    }

    /// Tells which properties of the type are missing.
    #[inline(never)]
    pub(super) fn missing(&mut self, of: &'static Type, partial: bool, frame: &Frame, here: &Path<'_>) {
        if partial || (of.required() | of.advised()) & !frame.seen == 0 {
            return;
        }
        let span = Some(Span { offset: frame.at, length: 1 });
        for number in 0..64 {
            let bit = 1_u64 << number;
            let Some(property) = of.numbered(number) else { break };
            let path = here.name(property.name);
            if of.required() & !frame.seen & bit != 0 {
                self.found.issues.error(Code::Required, &path, span, say::MISSING).page(property.page);
            } else if of.advised() & !frame.seen & bit != 0 {
                self.found.issues.warning(Code::Required, &path, span, say::ADVISED).page(property.page);
            }
        }
    }

    /// Tells which properties were left out because only the service writes them.
    pub(super) fn tell_dropped(&mut self, from: usize, at: usize, here: &Path<'_>) {
        if self.found.dropped.len() > from {
            let span = Some(Span { offset: at, length: 1 });
            let note = self.found.issues.warning(Code::ReadOnlyDropped, here, span, say::DROPPED).word("");
            note.words.extend_from_slice(self.found.dropped.get(from..).unwrap_or_default());
            self.found.dropped.truncate(from);
        }
    }

    /// Remembers a name left out of an object whose first such name is the one numbered `from`.
    pub(super) fn drop_name(&mut self, name: Word, from: usize) {
        let dropped = &mut self.found.dropped;
        match dropped.len() - from {
            0..MOST_LISTED => dropped.push(name),
            MOST_LISTED => dropped.push(Word::Known("and others")),
            _ => {}
        }
    }
}
