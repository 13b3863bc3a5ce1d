//! The values that are not objects, lists or flags.

use super::{Found, Walk};
use crate::code::Code;
use crate::json::Span;
use crate::json::{Fault, Text};
use crate::path::{Path, Word};
use crate::sentence as say;
use crate::table::{Enum, Id, Kind, Number, Page, Property, SENTINEL, Text as Form};
use crate::time::Instant;

/// What a value of this kind is, in words.
pub(super) const fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Boolean => "true or false",
        Kind::Int32 { .. } => "a whole number",
        Kind::String(_) => "a text",
        Kind::DateTimeOffset => "a date and time as text",
        Kind::Enum(_) => "a text",
        Kind::Flags(_) => "a list, a text or a number",
        Kind::Complex(_) => "an object",
        Kind::Collection(_) => "a list",
    }
}

impl<'t> Walk<'t, '_> {
    pub(super) fn int32(
        &mut self,
        least: &'static Number,
        advised: &'static Number,
        property: &'static Property,
        here: &Path<'_>,
    ) -> Result<Found, Fault> {
        let at = self.reader.at();
        let digits = self.reader.number()?;
        let span = self.span(at);
        if digits.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            self.found.issues.error(Code::WrongType, here, span, say::TYPE).word("a whole number");
            return Ok(Found::Faulty);
        }
        let Some(number) = whole_number(digits).filter(|number| *number >= least.value) else {
            self.found.issues.error(Code::OutOfRange, here, span, say::RANGE).word(least.digits).page(property.page);
            return Ok(Found::Faulty);
        };
        if number < advised.value {
            self.found.issues.warning(Code::OutOfRange, here, span, say::LOW).word(advised.digits).page(property.page);
        }
        Ok(Found::Value)
    }

    /// Reads a string that may not hold half a surrogate pair.
    #[inline(never)]
    pub(super) fn whole_string(&mut self, here: &Path<'_>) -> Result<(Text<'t>, Option<Span>), Fault> {
        let at = self.reader.at();
        let text = self.reader.string()?;
        let span = self.span(at);
        if text.lone {
            self.found.issues.error(Code::LoneSurrogate, here, span, say::LONE);
        }
        Ok((text, span))
    }

    pub(super) fn text(&mut self, form: Form, property: &'static Property, here: &Path<'_>) -> Result<Found, Fault> {
        let (text, span) = self.whole_string(here)?;
        if form != Form::Free && !text.lone {
            self.form(form, &text.bytes(), property.page, here, span);
        }
        Ok(Found::Value)
    }

    /// Warns where a text has another form than its property's texts have.
    #[inline(never)]
    fn form(&mut self, form: Form, text: &[u8], page: Page, here: &Path<'_>, span: Option<Span>) {
        let (code, telling, words) = match form {
            Form::Most(most) if characters(text) > most.value as usize => (Code::TooLong, say::MOST, [most.digits, ""]),
            Form::Secret(length) if !text.is_ascii() || text.len() != length.value as usize => {
                (Code::SecretLength, say::SECRET, [length.digits, ""])
            }
            Form::Id(id) => match (id.foreign(text), id) {
                (Some(foreign), Id::Prefix(own)) => (Code::IdPrefix, say::PREFIX, [foreign, own]),
                _ => return,
            },
            Form::Url if !is_https(text) => (Code::UrlShape, say::NOT_HTTPS, ["", ""]),
            Form::Url if text.ends_with(b"/") => (Code::UrlShape, say::SLASH, ["", ""]),
            _ => return,
        };
        self.found.issues.warning(code, here, span, telling).word(words[0]).word(words[1]).page(page);
    }

    pub(super) fn date_time_offset(&mut self, property: &'static Property, here: &Path<'_>) -> Result<Found, Fault> {
        let at = self.reader.at();
        let text = self.reader.string()?;
        let instant = Instant::parse(&text.bytes());
        if let Some(instant) = instant {
            self.instant = Some((instant, Span { offset: at, length: self.reader.at() - at }));
            return Ok(Found::Instant);
        }
        let (span, code) = (self.span(at), if text.lone { Code::LoneSurrogate } else { Code::NotAnInstant });
        self.found.issues.error(code, here, span, say::INSTANT).page(property.page);
        Ok(Found::Faulty)
    }

    pub(super) fn member(&mut self, of: &'static Enum, here: &Path<'_>) -> Result<Found, Fault> {
        let (text, span) = self.whole_string(here)?;
        if text.lone {
            return Ok(Found::Faulty);
        }
        if let Some(at) = of.members.iter().position(|member| text.is(member.name)) {
            self.found.evolves |= at >= of.known;
            return Ok(Found::Value);
        }
        let given = Word::Given(Span { offset: text.at, length: text.raw.len() });
        self.not_a_member(of, &text.bytes(), Some(given), here, span);
        Ok(Found::Faulty)
    }

    /// Tells that `word`, which stands at `given` where it has no escape, is not one of the members.
    #[inline(never)]
    pub(super) fn not_a_member(
        &mut self,
        of: &'static Enum,
        word: &[u8],
        given: Option<Word>,
        here: &Path<'_>,
        span: Option<Span>,
    ) {
        let sentence = if word == SENTINEL.as_bytes() { say::STAND_IN } else { say::MEMBER };
        let note = self.found.issues.error(Code::NotAMember, here, span, sentence).word(of.name).page(of.page).given(given);
        for member in of.members {
            note.word(member.name);
        }
    }
}

/// The number of 32 bits that some digits, perhaps behind a minus, make.
pub(super) fn whole_number(digits: &[u8]) -> Option<i32> {
    let (sign, digits) = match digits {
        [b'-', digits @ ..] => (-1, digits),
        _ => (1, digits),
    };
    let mut number = 0_i32;
    for digit in digits {
        number = number.checked_mul(10)?.checked_add(sign * i32::from(digit.wrapping_sub(b'0')))?;
    }
    Some(number)
}

/// Whether `text` is an https url by its beginning.
fn is_https(text: &[u8]) -> bool {
    text.split_first_chunk::<8>().is_some_and(|(scheme, rest)| scheme.eq_ignore_ascii_case(b"https://") && !rest.is_empty())
}

/// How many characters a text in UTF-8 has.
fn characters(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}
