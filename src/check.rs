//! Checks JSON text against its table: records findings, and the edits that make the text the body Graph reads.

mod advice;
mod array;
mod edits;
mod flags;
mod frame;
mod names;
mod overlap;
mod rules;
mod scalar;
mod scratch;
mod target;
mod wrong;

use crate::code::Codes;
use crate::findings::{Dropped, Findings, Word};
use crate::json::{Fault, Reader, Shape, Span, What};
use crate::message::{self, Message};
use crate::path::Path;
use crate::table::{Count, Form, Kind, Need, Property, Role, Type, Writer};
use crate::time::Instant;
use array::MAX_ITEMS;
use edits::Members;
use frame::{Found, Frame, Range};
use names::{Name, Next};
use rules::secret_rule;
pub(crate) use scalar::{INTEGER, STRING, whole_number};
pub(crate) use scratch::Scratch;
pub(crate) use target::Target;

/// The longest text that is read, in bytes.
pub(crate) const MAX_TEXT: usize = 4 * 1024 * 1024;

/// The most names that one issue lists.
const MAX_LISTED: usize = 10;

/// Checks bytes that may not be UTF-8; the paths of issues begin with `root`.
pub(crate) fn check_bytes(target: Target<'_>, text: &[u8], root: &Path<'_>, findings: &mut Findings, scratch: &mut Scratch) {
    match std::str::from_utf8(text.get(..MAX_TEXT).unwrap_or(text)) {
        Err(fault) if text.len() <= MAX_TEXT => {
            scratch.clear();
            findings.report(&message::NOT_UTF8, root, Some(Span { offset: fault.valid_up_to(), length: 1 }));
        }
        _ => check(target, text, root, findings, scratch),
    }
}

/// Checks UTF-8 text; the paths of issues begin with `root`.
pub(crate) fn check(target: Target<'_>, text: &[u8], root: &Path<'_>, findings: &mut Findings, scratch: &mut Scratch) {
    scratch.clear();
    if text.len() > MAX_TEXT {
        // What is not read is not sent, whatever is allowed.
        findings.allow(Codes::NONE);
        findings.report(&message::TEXT_TOO_LONG, root, None);
        return;
    }
    if target.form == Form::Received {
        findings.allow(Codes::OF_JSON);
    }
    let reader = Reader::new(text);
    let mut walk = Walk { reader, target, root: 0, partial: false, findings, scratch, instant: None, range: None };
    if walk.whole(root).is_none() {
        let fault = walk.reader.fault();
        let place = walk.reader.character(fault.at());
        walk.findings.report(message_of(fault), root, Some(place));
    }
}

// The functions marked `inline(always)` here and in the reader are the hot ones: with them and opt-level "s", a walk takes three
// quarters of the time that it takes without, for two kilobytes of the module.
struct Walk<'t, 'f> {
    reader: Reader<'t>,
    target: Target<'f>,
    /// The byte at which the outermost object begins.
    root: usize,
    /// Whether nothing is needed in the object that is being read.
    partial: bool,
    findings: &'f mut Findings,
    scratch: &'f mut Scratch,
    /// The date-time that was read last, and its place.
    instant: Option<(Instant, Span)>,
    /// The time range of the last object.
    range: Option<Range>,
}

impl Walk<'_, '_> {
    /// The text's one value and nothing after it.
    fn whole(&mut self, root: &Path<'_>) -> Option<()> {
        match self.reader.shape()? {
            Shape::Object => {
                self.root = self.reader.at();
                self.object(self.target.of, matches!(self.target.form, Form::Change | Form::Filter | Form::Received), root)?;
            }
            shape => self.wrong_whole(shape, root)?,
        }
        self.reader.finish()
    }

    /// The value of a property, or of an item of its list.
    fn value(&mut self, shape: Shape, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        match (property.kind, shape) {
            (Kind::Boolean, Shape::Boolean) => self.reader.boolean().map(|_| Found::Value),
            (Kind::Int32 { min, advised_min }, Shape::Number) => self.int32((min, advised_min), property, here),
            (Kind::Double, Shape::Number) => self.double(property, here),
            (Kind::String(format), Shape::String) => self.string(format, property, here),
            (Kind::DateTimeOffset | Kind::Date | Kind::TimeOfDay, Shape::String) => self.time(property, here),
            (Kind::Enum(of), Shape::String) => self.member(of, property, here),
            (Kind::Flags(of), Shape::String | Shape::Array | Shape::Number) => self.flags(of, shape, property.page, here),
            (Kind::Complex(of), Shape::Object) => {
                self.object(of, matches!(self.target.form, Form::Filter | Form::Received), here)
            }
            (kind, _) => self.wrong_kind(kind, shape, here),
        }
    }

    /// The value of a property, which may be null.
    #[inline(always)]
    fn property(&mut self, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let shape = self.reader.shape()?;
        match (shape, property.count) {
            (Shape::Null, _) => self.null(property, here),
            (_, Count::One) => self.value(shape, property, here),
            (Shape::Array, _) => self.array(property, here),
            _ => self.wrong_type(scalar::ARRAY, here).map(|()| Found::Faulty),
        }
    }

    fn null(&mut self, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        self.reader.null()?;
        let place = self.place(at);
        let secret = match property.kind {
            Kind::Complex(of) if self.target.form != Form::Create => secret_rule(of),
            _ => None,
        };
        let refused = !property.nullable || property.need == Need::Required || self.target.form == Form::Filter;
        let reported = refused || (property.need == Need::Advised && !self.partial);
        // Null is common for a string, an object or an array: only where it is reported anyway is it worth asking what it hides.
        let is_rare = property.count == Count::One && !matches!(property.kind, Kind::String(_) | Kind::Complex(_));
        if is_rare || reported || secret.is_some() {
            self.findings.report_possibly_hidden(here, place);
        }
        if let Some(page) = secret {
            self.findings.report(&message::SECRET_NOT_SENT, here, Some(place)).page(page);
            return Some(Found::Unsent);
        }
        if reported {
            let expected = if property.count == Count::One { scalar::expected(property.kind) } else { scalar::ARRAY };
            let message = if refused { &message::NULL } else { &message::NULL_DISCOURAGED };
            self.findings.report(message, here, Some(place)).first(Word::Text(expected)).page(property.page);
        }
        Some(Found::Null)
    }

    /// An object of the type; `partial` where nothing in it is needed.
    fn object(&mut self, of: &'static Type, partial: bool, here: &Path<'_>) -> Option<Found> {
        let mut frame = Frame::new(self.reader.at(), self.scratch.dropped.len());
        self.reader.object()?;
        let mut members = Members::new(self.reader.at());
        let mut next = Next::NONE;
        let mut first = true;
        loop {
            self.partial = partial;
            let mark = self.scratch.edits.mark();
            let Some((at, name)) = self.next_name(of, &mut next, first)? else { break };
            members.begin(at, &mut self.scratch.edits, &self.reader);
            let kept = match name {
                Name::Known(number, property) => self.known(number, property, &mut frame, at, here)?,
                Name::Unknown(name) => self.unknown(of, name, frame.dropped, here)?,
            };
            if kept {
                members.keep(self.reader.at());
            } else {
                members.leave_out(self.reader.at(), mark, &mut self.scratch.edits);
            }
            first = false;
        }
        if first {
            self.findings.report_possibly_hidden(here, frame.bracket());
        }
        if !partial && (of.required() | of.advised()) & !frame.seen != 0 {
            self.report_missing(of, &frame, here);
        }
        let added = self.rules(of, &frame, here);
        members.end(added, &mut self.scratch.edits, &self.reader);
        self.report_dropped(&frame, here);
        if !frame.is_given(of.number(Role::Secret))
            && let Some(page) = secret_rule(of)
        {
            if self.target.form != Form::Create {
                self.findings.report(&message::SECRET_NOT_SENT, here, Some(frame.bracket())).page(page);
                return Some(Found::Unsent);
            }
            self.no_secret(of, &frame, here);
        }
        self.range = frame.range();
        if self.range.is_some() {
            return Some(Found::Range);
        }
        let Some((instant, _)) = frame.start else { return Some(Found::Value) };
        self.instant = Some((instant, frame.bracket()));
        Some(Found::Instant)
    }

    /// The value of a property of the type; whether it stays in the body.
    fn known(&mut self, number: u32, property: &'static Property, frame: &mut Frame, at: usize, here: &Path<'_>) -> Option<bool> {
        let path = here.name(property.name);
        if frame.seen & 1 << number != 0 {
            let place = Span { offset: at, length: self.reader.at() - at };
            self.findings.report(&message::DUPLICATE, &path, Some(place));
        }
        frame.seen |= 1 << number;
        if let Some(name) = frame.names.get_mut(number as usize) {
            *name = at as u32;
        }
        let is_received = self.target.form == Form::Received;
        if property.writer != Writer::Client && !is_received {
            self.scratch.drop_name(Dropped::Property(property.name), frame.dropped);
            let is_own_id = property.role == Some(Role::Id) && frame.at == self.root;
            if is_own_id {
                self.own_id(&path)?
            } else {
                self.reader.skip()?
            };
            return Some(false);
        }
        if is_received && property.writer == Writer::Beyond {
            // What it holds is in no schema.
            return self.reader.skip().map(|()| true);
        }
        let found = self.property(property, &path)?;
        frame.take(number, property.role, found, self.instant);
        Some(!matches!(found, Found::Unsent))
    }

    /// From byte `at` to where the reader is; of an object or an array only the bracket.
    #[inline(always)]
    fn place(&self, at: usize) -> Span {
        let length = match self.reader.since(at) {
            [b'{' | b'[', ..] => 1,
            text => text.len(),
        };
        Span { offset: at, length }
    }
}

/// The message for a text that is not JSON.
pub(crate) const fn message_of(fault: Fault) -> &'static Message {
    match fault.what() {
        What::End => &message::ENDS_EARLY,
        What::Character => &message::UNEXPECTED_CHARACTER,
        What::Control => &message::CONTROL_CHARACTER,
        What::Escape => &message::UNKNOWN_ESCAPE,
        What::Number => &message::NOT_A_NUMBER,
        What::Depth => &message::TOO_DEEP,
        What::Trailing => &message::TRAILING_TEXT,
    }
}
