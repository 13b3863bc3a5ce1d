//! The names of an object's properties: known, unknown, left out, missing.

use super::{Frame, Walk};
use crate::code::Code;
use crate::issue::{Path, Span};
use crate::json::{Fault, Shape, Text};
use crate::nearest::nearest;
use crate::table::{Property, Type, Writer};

/// A name of an object, looked up in its type.
pub(super) enum Name<'t> {
    /// A property of the type, with its number.
    Known(u32, &'static Property),
    /// Another name.
    Unknown(Text<'t>),
}

impl<'t> Walk<'t> {
    /// The object's next name and the byte at which it begins. The property numbered `expected` is tried first:
    /// most texts keep the order of the table, and then no name is looked up.
    pub(super) fn next_name(
        &mut self,
        of: &'static Type,
        expected: u32,
        first: bool,
    ) -> Result<Option<(usize, Name<'t>)>, Fault> {
        if let Some(property) = of.numbered(expected)
            && let Some(at) = self.reader.expected_name(first, property.name)
        {
            return Ok(Some((at, Name::Known(expected, property))));
        }
        let Some(name) = self.reader.name(first)? else { return Ok(None) };
        let known = if name.escaped { of.named(name.unescaped().as_bytes()) } else { of.named(name.raw) };
        let name = match known {
            Some((number, property)) => (name.at - 1, Name::Known(number, property)),
            None => (name.at - 1, Name::Unknown(name)),
        };
        Ok(Some(name))
    }

    /// A property that the type does not have; whether it stays in the body.
    #[inline(never)]
    pub(super) fn unknown(
        &mut self,
        of: &'static Type,
        name: Text<'t>,
        frame: &mut Frame,
        here: &Path<'_>,
    ) -> Result<bool, Fault> {
        let span = Span { offset: name.at - 1, length: name.raw.len() + 2 };
        let name_is_lone = name.lone;
        let name = name.unescaped();
        let path = here.name(&name);
        if name.contains('@') && !name_is_lone {
            frame.drop(&name);
            self.reader.skip()?;
            return Ok(false);
        }
        let shape = self.reader.shape()?;
        self.reader.skip()?;
        if name_is_lone {
            self.issues
                .error(Code::LoneSurrogate, &path, &|issue| issue.message(&["the name holds half a surrogate pair"]).at(span));
            return Ok(true);
        }
        if shape == Shape::Null {
            self.issues.warning(Code::UnknownNullDropped, &path, &|issue| {
                let issue = issue.message(&[of.name, " has no such property; since it holds null, it is left out"]);
                issue.did_you_mean(of.nearest(&name)).source(of.page).at(span)
            });
            return Ok(false);
        }
        self.issues.error(Code::UnknownProperty, &path, &|issue| {
            issue.message(&[of.name, " has no such property"]).did_you_mean(of.nearest(&name)).source(of.page).at(span)
        });
        Ok(true)
    }

    /// Tells which properties of the type are missing.
    #[inline(never)]
    pub(super) fn missing(&mut self, of: &'static Type, partial: bool, frame: &Frame, here: &Path<'_>) {
        if partial || (of.required() | of.advised()) & !frame.seen == 0 {
            return;
        }
        let span = Span { offset: frame.at, length: 1 };
        for number in 0..64 {
            let bit = 1_u64 << number;
            let Some(property) = of.numbered(number) else { break };
            let path = here.name(property.name);
            if of.required() & !frame.seen & bit != 0 {
                self.issues.error(Code::Required, &path, &|issue| {
                    issue.message(&["is required, and missing"]).source(property.page).at(span)
                });
            } else if of.advised() & !frame.seen & bit != 0 {
                self.issues.warning(Code::Required, &path, &|issue| {
                    issue.message(&["is missing, though Microsoft's page or examples have it"]).source(property.page).at(span)
                });
            }
        }
    }

    /// Tells which properties were left out because only the service writes them.
    #[inline(never)]
    pub(super) fn tell_dropped(&mut self, frame: &Frame, here: &Path<'_>) {
        let (names, count) = &frame.dropped;
        if *count == 0 {
            return;
        }
        self.issues.warning(Code::ReadOnlyDropped, here, &|issue| {
            let more = if *count > names.len() { " and others" } else { "" };
            let span = Span { offset: frame.at, length: 1 };
            issue.message(&["left out, since only the service writes them: ", &names.join(", "), more]).at(span)
        });
    }
}

impl Type {
    /// The property that a body's unknown name was probably meant to be.
    fn nearest(&'static self, name: &str) -> Option<&'static str> {
        let written = self.properties().filter(|(_, property)| property.writer == Writer::Client);
        nearest(name, &mut written.map(|(_, property)| property.name))
    }
}
