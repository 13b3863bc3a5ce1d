//! The names of an object's properties: known, unknown, left out or missing.

use super::{Frame, Walk};
use crate::findings::{Dropped, Word};
use crate::json::{RawString, Shape, Span};
use crate::message;
use crate::path::{Path, Step};
use crate::suggest::{self, Around};
use crate::table::{Form, Property, Type};

/// The most names around an unknown one that are remembered; no type is deeper.
const MAX_AROUND: usize = 8;

/// A name of an object, looked up in its type.
pub(super) enum Name<'t> {
    /// A property of the type, with its number.
    Known(u32, &'static Property),
    /// Another name.
    Unknown(RawString<'t>),
}

/// The properties that are expected next, and the number of the first.
pub(super) struct Next {
    number: u32,
    rest: &'static [Property],
}

impl Next {
    pub(super) const NONE: Next = Next { number: 0, rest: &[] };
}

impl<'t> Walk<'t, '_> {
    /// The object's next name and the byte at which it begins. The property declared after the last one is tried first: most texts
    /// keep the order of the table for a while, and then no name is looked up.
    #[inline(always)]
    pub(super) fn next_name(&mut self, of: &'static Type, next: &mut Next, first: bool) -> Option<Option<(usize, Name<'t>)>> {
        if let [property, rest @ ..] = next.rest
            && let Some(at) = self.reader.expected_name(property.name)
        {
            *next = Next { number: next.number + 1, rest };
            return Some(Some((at, Name::Known(next.number - 1, property))));
        }
        let Some(name) = self.reader.name(first)? else { return Some(None) };
        let bytes = name.bytes();
        let found = match of.named(&bytes) {
            Some((number, property, rest)) => {
                *next = Next { number: number + 1, rest: of.next(rest) };
                Name::Known(number, property)
            }
            None => {
                let is_received = self.target.form == Form::Received;
                let received = if is_received { of.received_named(&bytes) } else { None };
                received.map_or(Name::Unknown(name), |(number, property)| Name::Known(number, property))
            }
        };
        Some(Some((name.at - 1, found)))
    }

    /// A property that the type does not have; whether it stays in the body.
    #[cold]
    pub(super) fn unknown(&mut self, of: &'static Type, name: RawString<'t>, dropped: usize, here: &Path<'_>) -> Option<bool> {
        let place = Span { offset: name.at - 1, length: name.raw.len() + 2 };
        let is_received = self.target.form == Form::Received;
        if name.bytes().contains(&b'@') && !name.lone {
            if !is_received {
                let name = self.findings.keep_raw(&name);
                self.scratch.drop_name(Dropped::Given(name), dropped);
            }
            self.reader.skip()?;
            return Some(is_received);
        }
        let shape = self.reader.shape()?;
        self.reader.skip()?;
        let kept = self.findings.keep_raw(&name);
        let path = here.given(kept);
        if name.lone {
            self.findings.report(&message::LONE_SURROGATE, &path, Some(place));
            return Some(true);
        }
        if is_received {
            self.findings.report(&message::UNDOCUMENTED_PROPERTY, &path, Some(place)).first(Word::Text(of.name)).page(of.page);
            return Some(true);
        }
        let name = name.unescaped();
        let in_body = self.target.form != Form::Filter;
        let empty = shape == Shape::Null && in_body;
        let mut names = [""; MAX_AROUND];
        let around = if in_body { self.around(of, here, &mut names) } else { Around::alone(of) };
        // Of an issue that is not reported only the severity counts, so a name is looked up where that depends on it.
        let allows = |message| self.findings.allows(message);
        let severity_depends = allows(&message::MISPLACED_INSIDE) != allows(&message::UNKNOWN_PROPERTY);
        let counts = !self.findings.is_full() || (severity_depends && !self.findings.is_settled());
        let elsewhere = if in_body && counts { suggest::place(&name, around) } else { None };
        let (message, [first, second]) = match elsewhere {
            _ if empty => (&message::UNKNOWN_NULL, [Word::Text(of.name), Word::None]),
            Some(place) => (place.message().0, [place.message().1, Word::None]),
            None if in_body => (&message::UNKNOWN_PROPERTY, [Word::Text(of.name), Word::Properties(of)]),
            None => (&message::NOT_FILTERABLE, [Word::Text(of.name), Word::Properties(of)]),
        };
        let report = self.findings.report(message, &path, Some(place)).words(first, second).page(of.page);
        report.suggest(|| match elsewhere {
            Some(place) => Some(place.suggestion(&name)),
            None if in_body => suggest::property(&name, around),
            None => suggest::property(&name, around).or_else(|| suggest::filter(self.target.operation?)),
        });
        Some(!empty)
    }

    /// The objects around the one at `here`; `names` is room for the names that lead to it.
    fn around<'n>(&self, of: &'static Type, here: &Path<'_>, names: &'n mut [&'static str; MAX_AROUND]) -> Around<'n> {
        let mut count = 0;
        for step in here.steps() {
            if let Step::Name(name) = step
                && let Some(free) = names.get_mut(count)
            {
                (*free, count) = (name, count + 1);
            }
        }
        let names = names.get_mut(..count).unwrap_or_default();
        names.reverse();
        let names = if let ["body", inner @ ..] = names { inner } else { names };
        Around { of, root: self.target.of, names, operation: self.target.operation }
    }

    /// The id of the whole object, which is left out of the body: it is the one in the request's path.
    #[cold]
    pub(super) fn own_id(&mut self, here: &Path<'_>) -> Option<()> {
        if self.reader.shape()? != Shape::String {
            return self.reader.skip();
        }
        // Only now, because reading the shape skips the blanks before the value.
        let at = self.reader.at();
        let given = self.reader.string()?;
        self.scratch.has_id = true;
        if let Some((parameter, id)) = self.target.id
            && !parameter.id.same(&given.bytes(), id.as_bytes())
        {
            let place = self.place(at);
            self.findings.report(&message::OTHER_ID, here, Some(place)).first(Word::Text(parameter.name));
        }
        Some(())
    }

    /// Reports which properties of the type are missing.
    #[cold]
    pub(super) fn report_missing(&mut self, of: &'static Type, frame: &Frame, here: &Path<'_>) {
        let mut number = 0;
        while let Some(property) = of.numbered(number) {
            let bit = 1_u64 << number & !frame.seen;
            if (of.required() | of.advised()) & bit != 0 {
                let message = if of.required() & bit != 0 { &message::REQUIRED } else { &message::RECOMMENDED };
                self.findings.report(message, &here.name(property.name), Some(frame.bracket())).page(property.page);
            }
            number += 1;
        }
    }

    /// Reports which properties were left out because only the service writes them.
    pub(super) fn report_dropped(&mut self, frame: &Frame, here: &Path<'_>) {
        if self.scratch.dropped.len() > frame.dropped {
            let names = self.scratch.dropped.get(frame.dropped..).unwrap_or_default();
            let names = self.findings.keep_dropped(names);
            self.findings.report(&message::READ_ONLY, here, Some(frame.bracket())).words(Word::None, names);
            self.scratch.dropped.truncate(frame.dropped);
        }
    }
}
