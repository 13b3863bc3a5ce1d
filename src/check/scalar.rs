//! The values that are not objects, lists or flags.

use super::{Found, Walk};
use crate::json::{Span, Text};
use crate::path::Path;
use crate::sentence::{self as say, Sentence};
use crate::table::{Enum, Id, Kind, Page, Property, SENTINEL, Spelling, Text as Form};
use crate::tape::Cell;
use crate::time::{self, Instant};

/// What a text and a list are, in words.
pub(super) const TEXT: &str = "a text";
pub(super) const LIST: &str = "a list";

/// What a value of this kind is, in words.
pub(super) const fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Boolean => "true or false",
        Kind::Int32 { .. } => WHOLE,
        Kind::Double => "a number",
        Kind::String(_) | Kind::Enum(_) => TEXT,
        Kind::DateTimeOffset => "a date and time as text",
        Kind::Date => "a date as text",
        Kind::TimeOfDay => "a time of day as text",
        Kind::Flags(_) => "a list, a text or a number",
        Kind::Complex(_) => "an object",
    }
}

const WHOLE: &str = "a whole number";

impl<'t> Walk<'t, '_> {
    /// The digits of a whole number and their place; none where it is another number, which is told.
    #[inline(never)]
    pub(super) fn whole_digits(&mut self, here: &Path<'_>) -> Option<Option<(&'t [u8], Span)>> {
        let at = self.reader.at();
        let digits = self.reader.number()?;
        let place = self.place(at);
        if digits.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            self.found.tape.tell(say::TYPE, here, place).word(WHOLE);
            return Some(None);
        }
        Some(Some((digits, place)))
    }

    pub(super) fn int32(&mut self, least: i32, advised: i32, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let Some((digits, place)) = self.whole_digits(here)? else { return Some(Found::Faulty) };
        let number = whole_number(digits).filter(|number| *number >= least);
        let (sentence, bound) = match number {
            None => (say::RANGE, least),
            Some(number) if number < advised => (say::LOW, advised),
            _ => return Some(Found::Value),
        };
        self.found.tape.tell(sentence, here, place).push(Cell::Number(bound)).page(property.page);
        Some(if number.is_some() { Found::Value } else { Found::Faulty })
    }

    /// Reads a string that may not hold half a surrogate pair.
    #[inline(never)]
    pub(super) fn whole_string(&mut self, here: &Path<'_>) -> Option<(Text<'t>, Span)> {
        let at = self.reader.at();
        let text = self.reader.string()?;
        let place = self.place(at);
        if text.lone {
            self.found.tape.tell(say::LONE, here, place);
        }
        Some((text, place))
    }

    pub(super) fn text(&mut self, form: Form, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let (text, place) = self.whole_string(here)?;
        if form != Form::Free && !text.lone {
            self.form(form, &text.bytes(), property.page, here, place);
        }
        Some(Found::Value)
    }

    /// Tells where a text has another form than its property's texts have.
    #[inline(never)]
    fn form(&mut self, form: Form, text: &[u8], page: Page, here: &Path<'_>, place: Span) {
        let (sentence, word) = match form {
            Form::Most(most) if characters(text) > most as usize => (say::MOST, Cell::Number(most as i32)),
            Form::Secret(length) if !text.is_ascii() || text.len() != length as usize => {
                (say::SECRET, Cell::Number(length as i32))
            }
            Form::Id(id) => match id.foreign(text) {
                Some(foreign) => (say::PREFIX, Cell::Word(foreign)),
                None => return,
            },
            Form::Url if !is_https(text) => (say::NOT_HTTPS, Cell::Word("")),
            Form::Url if text.ends_with(b"/") => (say::SLASH, Cell::Word("")),
            Form::TimeZone if !is_time_zone(text) => (say::ZONE, Cell::Word("")),
            _ => return,
        };
        let note = self.found.tape.tell(sentence, here, place).page(page).push(word);
        if let Form::Id(id) = form {
            note.word(if let Id::Prefix(own) = id { own } else { "a GUID" });
        }
    }

    /// A date, a time of day or both.
    pub(super) fn time(&mut self, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        let text = self.reader.string()?;
        let bytes = text.bytes();
        if let Kind::DateTimeOffset = property.kind
            && let Some(instant) = Instant::parse(&bytes)
        {
            self.instant = Some((instant, Span { offset: at, length: self.reader.at() - at }));
            return Some(Found::Instant);
        }
        self.not_an_instant(property, &text, at, here)
    }

    #[inline(never)]
    fn not_an_instant(&mut self, property: &'static Property, text: &Text<'_>, at: usize, here: &Path<'_>) -> Option<Found> {
        let (right, sentence): (bool, Sentence) = match property.kind {
            Kind::Date => (time::is_date(&text.bytes()), say::DATE),
            Kind::TimeOfDay => (time::is_time_of_day(&text.bytes()), say::TIME),
            _ => (false, say::INSTANT),
        };
        if right {
            return Some(Found::Value);
        }
        let (place, sentence) = (self.place(at), if text.lone { say::LONE } else { sentence });
        self.found.tape.tell(sentence, here, place).page(property.page);
        Some(Found::Faulty)
    }

    pub(super) fn member(&mut self, of: &'static Enum, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let (text, place) = self.whole_string(here)?;
        if text.lone {
            return Some(Found::Faulty);
        }
        if let Some(at) = of.members.iter().position(|member| text.is(member.name)) {
            self.found.evolves |= at >= of.known;
            return Some(Found::Value);
        }
        if of.spelling == Spelling::AnyCasing
            && let Some(member) = of.in_any_casing(&text.bytes())
        {
            let to = self.reader.at() - 1;
            self.found.edits.change(text.at, to, member.name.as_bytes(), &self.reader);
            return Some(Found::Value);
        }
        let given = Span { offset: text.at, length: text.raw.len() };
        self.not_a_member(of, &text.bytes(), Some(Cell::Given(given)), property.page, here, place);
        Some(Found::Faulty)
    }

    /// Tells that `word`, which stands at `given` where it has no escape, is not one of the members.
    #[inline(never)]
    pub(super) fn not_a_member(
        &mut self,
        of: &'static Enum,
        word: &[u8],
        given: Option<Cell>,
        page: Page,
        here: &Path<'_>,
        place: Span,
    ) {
        let sentence = if word == SENTINEL.as_bytes() { say::STAND_IN } else { say::MEMBER };
        let note = self.found.tape.tell(sentence, here, place).word(of.name).page(page);
        for member in of.members {
            note.word(member.name);
        }
        if let Some(given) = given {
            note.push(given);
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

/// Whether `text` has the form of a name of the tz database, which knows no blanks and no offset beside UTC.
fn is_time_zone(text: &[u8]) -> bool {
    let offset = text
        .split_first_chunk::<3>()
        .is_some_and(|(utc, rest)| utc.eq_ignore_ascii_case(b"UTC") && matches!(rest, [b'+' | b'-', ..]));
    !text.is_empty() && !offset && !text.contains(&b' ')
}

/// How many characters a text in UTF-8 has, of which some may be escaped as in JSON.
fn characters(text: &[u8]) -> usize {
    let (mut count, mut rest) = (0, text);
    loop {
        rest = match rest {
            [] => return count,
            [b'\\', b'u', _, _, _, _, behind @ ..] | [b'\\', _, behind @ ..] | [_, behind @ ..] => {
                count += usize::from(rest.first().is_none_or(|byte| byte & 0xC0 != 0x80));
                behind
            }
        };
    }
}
