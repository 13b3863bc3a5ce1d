//! Walks a text beside its table: issues, and the edits that make it the body Graph reads.

mod edits;
mod findings;
mod flags;
mod frame;
mod laws;
mod names;
mod scalar;

use crate::json::{Fault, Reader, Shape, Span, What};
use crate::path::Path;
use crate::sentence::{self as say, Sentence};
use crate::table::{Count, Form, Kind, Need, Property, Role, Type, Writer};
use crate::tape::Cell;
use crate::time::Instant;
use edits::Members;
pub(crate) use findings::Findings;
use frame::{Found, Frame, Range};
use names::{Name, Next};

/// The longest text that is read, in bytes.
pub(crate) const MOST_TEXT: usize = 4 * 1024 * 1024;

/// The most items of one list.
const MOST_ITEMS: usize = 10_000;

/// The most names that one issue lists.
const MOST_LISTED: usize = 10;

/// Checks a text that may not be UTF-8; issues stand behind `root`.
pub(crate) fn check_bytes(of: &'static Type, form: Form, text: &[u8], root: &Path<'_>, found: &mut Findings) {
    match std::str::from_utf8(text.get(..MOST_TEXT).unwrap_or(text)) {
        Err(fault) if text.len() <= MOST_TEXT => {
            found.tape.tell(say::NOT_UTF8, root, Span { offset: fault.valid_up_to(), length: 1 });
        }
        _ => check(of, form, text, root, found),
    }
}

/// Checks a text in UTF-8; issues stand behind `root`.
pub(crate) fn check(of: &'static Type, form: Form, text: &[u8], root: &Path<'_>, found: &mut Findings) {
    if text.len() > MOST_TEXT {
        found.tape.tell(say::TEXT_TOO_LONG, root, Span::NOWHERE);
        return;
    }
    let mut walk = Walk { reader: Reader::new(text), form, partial: false, found, instant: None, range: None };
    if walk.whole(of, root).is_none() {
        let fault = walk.reader.fault();
        let place = walk.reader.character(fault.at());
        walk.found.tape.tell(sentence_of(fault), root, place);
    }
}

struct Walk<'t, 'f> {
    reader: Reader<'t>,
    form: Form,
    /// Whether nothing is needed in the object that is being read.
    partial: bool,
    found: &'f mut Findings,
    /// The point in time last read, and its place.
    instant: Option<(Instant, Span)>,
    /// The time range that the last object spans.
    range: Option<Range>,
}

impl Walk<'_, '_> {
    /// The text's one value and nothing behind it.
    fn whole(&mut self, of: &'static Type, root: &Path<'_>) -> Option<()> {
        match self.reader.shape()? {
            Shape::Object => {
                self.object(of, matches!(self.form, Form::Change | Form::Filter), root)?;
            }
            _ => self.wrong_type("an object", root)?,
        }
        self.reader.finish()
    }

    /// The value of a property, or of an item of its list.
    fn value(&mut self, shape: Shape, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        match (property.kind, shape) {
            (Kind::Boolean, Shape::Boolean) => self.reader.boolean().map(|_| Found::Value),
            (Kind::Int32 { least, advised }, Shape::Number) => self.int32(least, advised, property, here),
            (Kind::Double, Shape::Number) => self.reader.number().map(|_| Found::Value),
            (Kind::String(text), Shape::String) => self.text(text, property, here),
            (Kind::DateTimeOffset | Kind::Date | Kind::TimeOfDay, Shape::String) => self.time(property, here),
            (Kind::Enum(of), Shape::String) => self.member(of, property, here),
            (Kind::Flags(of), Shape::String | Shape::List | Shape::Number) => self.flags(of, shape, property.page, here),
            (Kind::Complex(of), Shape::Object) => self.object(of, self.form == Form::Filter, here),
            (kind, _) => self.wrong_type(scalar::expected(kind), here).map(|()| Found::Faulty),
        }
    }

    /// The value of a property, which may be null.
    fn property(&mut self, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let shape = self.reader.shape()?;
        match (shape, property.count) {
            (Shape::Null, _) => self.null(property, here),
            (_, Count::One) => self.value(shape, property, here),
            (Shape::List, _) => self.list(property, here),
            _ => self.wrong_type(scalar::LIST, here).map(|()| Found::Faulty),
        }
    }

    #[inline(never)]
    fn null(&mut self, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        self.reader.null()?;
        let place = self.place(at);
        if property.count == Count::One && !matches!(property.kind, Kind::String(_) | Kind::Complex(_)) {
            self.found.tape.doubt(here, at);
        }
        if let Kind::Complex(of) = property.kind
            && let Some(page) = self.needs_secret(of)
        {
            self.found.tape.tell(say::NOT_SENT, here, place).page(page);
            return Some(Found::Unsent);
        }
        let refused = !property.nullable || property.need == Need::Required || self.form == Form::Filter;
        if refused || (property.need == Need::Advised && !self.partial) {
            let expected = if property.count == Count::One { scalar::expected(property.kind) } else { scalar::LIST };
            let sentence = if refused { say::NULL } else { say::NULL_ADVISED };
            self.found.tape.tell(sentence, here, place).word(expected).page(property.page);
        }
        Some(Found::Null)
    }

    #[inline(never)]
    fn list(&mut self, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        self.reader.list()?;
        let mut index = 0;
        self.found.ranges.clear();
        while self.reader.item(index == 0)? {
            let shape = self.reader.shape()?;
            let here = here.index(index);
            if index >= MOST_ITEMS {
                self.reader.skip()?;
            } else if shape == Shape::Null {
                let at = self.reader.at();
                self.reader.null()?;
                self.found.tape.doubt(&here, at);
                let place = self.place(at);
                self.found.tape.tell(say::NULL, &here, place).word(scalar::expected(property.kind));
            } else if self.value(shape, property, &here)? == Found::Range
                && let Some(range) = self.range
                && range.end > range.start
            {
                self.found.ranges.push(Range { index, ..range });
            }
            index += 1;
        }
        if !self.too_long(at, index, here) && index > 1 && property.count == Count::First {
            self.found.tape.tell(say::FIRST_COUNTS, here, Span { offset: at, length: 1 }).page(property.page);
        }
        Some(Found::Value)
    }

    /// Whether the list at byte `at` has more items than are looked at, which is then told.
    fn too_long(&mut self, at: usize, items: usize, here: &Path<'_>) -> bool {
        if items > MOST_ITEMS {
            self.found.tape.tell(say::LIST_TOO_LONG, here, Span { offset: at, length: 1 });
        }
        items > MOST_ITEMS
    }

    /// An object beside its type; `partial` where nothing in it is needed.
    fn object(&mut self, of: &'static Type, partial: bool, here: &Path<'_>) -> Option<Found> {
        let mut frame = Frame::new(self.reader.at(), self.found.dropped.len());
        self.reader.object()?;
        let mut members = Members::new(self.reader.at());
        let mut next = Next { number: 0, behind: &[] };
        let mut first = true;
        loop {
            self.partial = partial;
            let mark = self.found.edits.mark();
            let Some((at, name)) = self.next_name(of, &mut next, first)? else { break };
            members.begin(at, &mut self.found.edits, &self.reader);
            let kept = match name {
                Name::Known(number, property) => self.known(number, property, &mut frame, at, here)?,
                Name::Unknown(name) => self.unknown(of, name, frame.dropped, here)?,
            };
            if kept {
                members.keep(self.reader.at());
            } else {
                members.leave_out(self.reader.at(), mark, &mut self.found.edits);
            }
            first = false;
        }
        if first {
            self.found.tape.doubt(here, frame.at);
        }
        if !partial && (of.required() | of.advised()) & !frame.seen != 0 {
            self.missing(of, &frame, here);
        }
        let further = self.laws(of, &frame, here);
        members.end(further, &mut self.found.edits, &self.reader);
        self.tell_dropped(frame.dropped, frame.at, here);
        let secret = of.number(Role::Secret);
        if let Some(page) = self.needs_secret(of)
            && (frame.is_absent(secret) || frame.is_null(secret))
        {
            self.found.tape.tell(say::NOT_SENT, here, Span { offset: frame.at, length: 1 }).page(page);
            return Some(Found::Unsent);
        }
        self.range = frame.range();
        if self.range.is_some() {
            return Some(Found::Range);
        }
        let Some((instant, _)) = frame.start else { return Some(Found::Value) };
        self.instant = Some((instant, Span { offset: frame.at, length: 1 }));
        Some(Found::Instant)
    }

    /// What a property of the type holds; whether it stays in the body.
    fn known(&mut self, number: u32, property: &'static Property, frame: &mut Frame, at: usize, here: &Path<'_>) -> Option<bool> {
        let path = here.name(property.name);
        if frame.seen & 1 << number != 0 {
            let place = Span { offset: at, length: self.reader.at() - at };
            self.found.tape.tell(say::SECOND, &path, place);
        }
        frame.seen |= 1 << number;
        if let Some(name) = frame.names.get_mut(number as usize) {
            *name = at as u32;
        }
        if property.writer != Writer::Client {
            self.drop_name(Cell::Word(property.name), frame.dropped);
            self.reader.skip()?;
            return Some(false);
        }
        let found = self.property(property, &path)?;
        frame.take(number, property.role, found, self.instant);
        Some(!matches!(found, Found::Unsent))
    }

    /// From byte `at` to where the reader stands; of an object or a list only the bracket.
    fn place(&self, at: usize) -> Span {
        let length = match self.reader.since(at) {
            [b'{' | b'[', ..] => 1,
            text => text.len(),
        };
        Span { offset: at, length }
    }

    /// Reads over a value of another type than `expected`.
    #[inline(never)]
    fn wrong_type(&mut self, expected: &'static str, here: &Path<'_>) -> Option<()> {
        let at = self.reader.at();
        self.reader.skip()?;
        if self.reader.since(at).starts_with(b"{") {
            self.found.tape.doubt(here, at);
        }
        let place = self.place(at);
        self.found.tape.tell(say::TYPE, here, place).word(expected);
        Some(())
    }
}

/// How a fault is told.
pub(crate) const fn sentence_of(fault: Fault) -> Sentence {
    match fault.what() {
        What::End => say::END,
        What::Character => say::CHARACTER,
        What::Control => say::CONTROL,
        What::Escape => say::ESCAPE,
        What::Number => say::DIGITS,
        What::Depth => say::DEPTH,
        What::Trailing => say::TRAILING,
    }
}
