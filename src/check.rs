//! Walks a text beside its table: issues, and the edits that make it the body Graph reads.

mod edits;
mod findings;
mod flags;
mod frame;
mod laws;
mod names;
mod scalar;

use crate::code::Code;
use crate::json::{Fault, Reader, Shape, Span, What};
use crate::path::{Path, Word};
use crate::sentence::{self as say, Sentence};
use crate::table::{Body, Kind, Need, Property, Type, Writer};
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
pub(crate) fn check_bytes(body: Body, text: &[u8], root: &Path<'_>, found: &mut Findings) {
    match std::str::from_utf8(text.get(..MOST_TEXT + 1).unwrap_or(text)) {
        Err(fault) if text.len() <= MOST_TEXT => {
            let span = Some(Span { offset: fault.valid_up_to(), length: 1 });
            found.issues.error(Code::NotJson, root, span, say::NOT_UTF8);
        }
        _ => check(body, text, root, found),
    }
}

/// Checks a text in UTF-8; issues stand behind `root`.
pub(crate) fn check(body: Body, text: &[u8], root: &Path<'_>, found: &mut Findings) {
    if text.len() > MOST_TEXT {
        found.issues.error(Code::TooLong, root, None, say::TEXT_TOO_LONG);
        return;
    }
    let mut walk = Walk { reader: Reader::new(text), update: body.update, found, instant: None, range: None };
    if let Err(fault) = walk.whole(body.of, root) {
        walk.not_json(fault, root);
    }
}

struct Walk<'t, 'f> {
    reader: Reader<'t>,
    update: bool,
    found: &'f mut Findings,
    /// The point in time last read, and its place.
    instant: Option<(Instant, Span)>,
    /// The time range that the last object spans.
    range: Option<Range>,
}

impl Walk<'_, '_> {
    #[inline(never)]
    fn not_json(&mut self, fault: Fault, root: &Path<'_>) {
        let code = if fault.what() == What::Depth { Code::TooDeep } else { Code::NotJson };
        let span = self.reader.character(fault.at());
        self.found.issues.error(code, root, Some(span), sentence_of(fault));
    }

    /// The text's one value and nothing behind it.
    fn whole(&mut self, of: &'static Type, root: &Path<'_>) -> Result<(), Fault> {
        match self.reader.shape()? {
            Shape::Object => {
                self.object(of, self.update, root)?;
            }
            _ => self.wrong_type("an object", root)?,
        }
        self.reader.finish()
    }

    /// The value of a property, or of an item of its list.
    fn value(&mut self, kind: &'static Kind, shape: Shape, property: &'static Property, here: &Path<'_>) -> Result<Found, Fault> {
        match (*kind, shape) {
            (Kind::Boolean, Shape::Boolean) => self.reader.boolean().map(|_| Found::Value),
            (Kind::Int32 { least, advised }, Shape::Number) => self.int32(least, advised, property, here),
            (Kind::String(text), Shape::String) => self.text(text, property, here),
            (Kind::DateTimeOffset, Shape::String) => self.date_time_offset(property, here),
            (Kind::Enum(of), Shape::String) => self.member(of, here),
            (Kind::Flags(of), Shape::String | Shape::List | Shape::Number) => self.flags(of, shape, here),
            (Kind::Complex(of), Shape::Object) => self.object(of, false, here),
            (Kind::Collection(of), Shape::List) => self.list(of, property, here),
            _ => self.wrong_type(scalar::expected(*kind), here).map(|()| Found::Faulty),
        }
    }

    /// The value of a property, which may be null.
    fn property(&mut self, property: &'static Property, here: &Path<'_>) -> Result<Found, Fault> {
        let shape = self.reader.shape()?;
        if shape != Shape::Null {
            return self.value(&property.kind, shape, property, here);
        }
        let at = self.reader.at();
        self.reader.null()?;
        if !matches!(property.kind, Kind::String(_) | Kind::Complex(_) | Kind::Collection(_)) {
            self.found.doubts.push((here.steps(), at));
        }
        let span = self.span(at);
        if let Kind::Complex(of) = property.kind
            && let Some((_, page)) = self.only_with(of)
        {
            self.found.issues.warning(Code::SecretNotSent, here, span, say::NOT_SENT).page(page);
            return Ok(Found::Unsent);
        }
        let expected = scalar::expected(property.kind);
        if !property.nullable {
            self.found.issues.error(Code::NullNotAllowed, here, span, say::NULL).word(expected).page(property.page);
        } else if property.need == Need::Advised {
            self.found.issues.warning(Code::NullNotAllowed, here, span, say::NULL).word(expected).page(property.page);
        }
        Ok(Found::Null)
    }

    #[inline(never)]
    fn list(&mut self, of: &'static Kind, property: &'static Property, here: &Path<'_>) -> Result<Found, Fault> {
        let at = self.reader.at();
        self.reader.list()?;
        let mut index = 0;
        self.found.ranges.clear();
        while self.reader.item(index == 0)? {
            let shape = self.reader.shape()?;
            if index >= MOST_ITEMS {
                self.reader.skip()?;
            } else if shape == Shape::Null {
                let at = self.reader.at();
                self.reader.null()?;
                let span = self.span(at);
                self.found.doubts.push((here.index(index).steps(), at));
                self.found.issues.error(Code::NullNotAllowed, &here.index(index), span, say::NULL).word(scalar::expected(*of));
            } else if self.value(of, shape, property, &here.index(index))? == Found::Range
                && let Some(range) = self.range
                && range.end > range.start
            {
                self.found.ranges.push(Range { index, ..range });
            }
            index += 1;
        }
        self.too_long(at, index, here);
        Ok(Found::Value)
    }

    /// Whether the list at byte `at` has more items than are looked at, which is then told.
    fn too_long(&mut self, at: usize, items: usize, here: &Path<'_>) -> bool {
        if items > MOST_ITEMS {
            self.found.issues.error(Code::TooLong, here, Some(Span { offset: at, length: 1 }), say::LIST_TOO_LONG);
        }
        items > MOST_ITEMS
    }

    /// An object beside its type; `partial` where what is absent keeps its value.
    fn object(&mut self, of: &'static Type, partial: bool, here: &Path<'_>) -> Result<Found, Fault> {
        let mut frame = Frame::new(self.reader.at(), self.found.dropped.len());
        self.reader.object()?;
        let mut members = Members::new(self.reader.at());
        let mut next = Next { number: 0, behind: &[] };
        let mut first = true;
        loop {
            let mark = self.found.edits.mark();
            let Some((at, name)) = self.next_name(of, &mut next, first)? else { break };
            members.begin(at, &mut self.found.edits);
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
            self.found.doubts.push((here.steps(), frame.at));
        }
        self.missing(of, partial, &frame, here);
        let further = self.laws(of, &frame, here);
        members.end(further, &mut self.found.edits);
        self.tell_dropped(frame.dropped, frame.at, here);
        if let Some((number, page)) = self.only_with(of)
            && (frame.is_absent(number) || frame.is_null(number))
        {
            let span = Some(Span { offset: frame.at, length: 1 });
            self.found.issues.warning(Code::SecretNotSent, here, span, say::NOT_SENT).page(page);
            return Ok(Found::Unsent);
        }
        self.range = frame.range();
        Ok(if self.range.is_some() { Found::Range } else { Found::Value })
    }

    /// What a property of the type holds; whether it stays in the body.
    fn known(
        &mut self,
        number: u32,
        property: &'static Property,
        frame: &mut Frame,
        at: usize,
        here: &Path<'_>,
    ) -> Result<bool, Fault> {
        let path = here.name(property.name);
        if frame.seen & 1 << number != 0 {
            let span = Some(Span { offset: at, length: self.reader.at() - at });
            self.found.issues.error(Code::DuplicateName, &path, span, say::SECOND);
        }
        frame.seen |= 1 << number;
        if let Some(name) = frame.names.get_mut(number as usize) {
            *name = at as u32;
        }
        if property.writer != Writer::Client {
            self.drop_name(Word::Known(property.name), frame.dropped);
            self.reader.skip()?;
            return Ok(false);
        }
        let found = self.property(property, &path)?;
        frame.take(number, property.edge, found, self.instant);
        Ok(!matches!(found, Found::Unsent))
    }

    /// From byte `at` to where the reader stands; of an object or a list only the bracket.
    fn span(&self, at: usize) -> Option<Span> {
        let length = match self.reader.since(at) {
            [b'{' | b'[', ..] => 1,
            text => text.len(),
        };
        Some(Span { offset: at, length })
    }

    /// Reads over a value of another type than `expected`.
    #[inline(never)]
    fn wrong_type(&mut self, expected: &'static str, here: &Path<'_>) -> Result<(), Fault> {
        let at = self.reader.at();
        self.reader.skip()?;
        if self.reader.since(at).starts_with(b"{") {
            self.found.doubts.push((here.steps(), at));
        }
        let span = self.span(at);
        self.found.issues.error(Code::WrongType, here, span, say::TYPE).word(expected);
        Ok(())
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
