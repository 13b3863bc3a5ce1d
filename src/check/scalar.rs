//! Reads the values that are not objects, arrays or flags.

use super::{Found, Walk, advice};
use crate::findings::{Report, Suggestion, Word};
use crate::guid::is_guid;
use crate::json::{RawString, Span, equal, fits_double};
use crate::message::{self, suggestion};
use crate::path::Path;
use crate::suggest;
use crate::table::{Enum, Form, Format, Id, Kind, Page, Property, RuleKind, SENTINEL, Spelling};
use crate::time::{self, Instant};

/// What a string and an array are, in words.
pub(crate) const STRING: &str = "a string";
pub(super) const ARRAY: &str = "an array";

/// What a value of this kind is, in words.
pub(super) const fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Boolean => "true or false",
        Kind::Int32 { .. } => INTEGER,
        Kind::Double => "a number",
        Kind::String(_) | Kind::Enum(_) => STRING,
        Kind::DateTimeOffset => "a date-time as a string",
        Kind::Date => "a date as a string",
        Kind::TimeOfDay => "a time of day as a string",
        Kind::Flags(_) => "an array, a string or a number",
        Kind::Complex(_) => "an object",
    }
}

/// What an integer is, in words.
pub(crate) const INTEGER: &str = "an integer";

impl<'t> Walk<'t, '_> {
    /// The digits of an integer and their place; an inner `None` where it is another number, which is reported.
    pub(super) fn whole_digits(&mut self, here: &Path<'_>) -> Option<Option<(&'t [u8], Span)>> {
        let at = self.reader.at();
        let digits = self.reader.number()?;
        let place = self.place(at);
        if digits.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            self.findings.report(&message::WRONG_TYPE, here, Some(place)).first(Word::Text(INTEGER));
            return Some(None);
        }
        Some(Some((digits, place)))
    }

    pub(super) fn int32(
        &mut self,
        (min, advised_min): (i32, i32),
        property: &'static Property,
        here: &Path<'_>,
    ) -> Option<Found> {
        let Some((digits, place)) = self.whole_digits(here)? else { return Some(Found::Faulty) };
        let number = whole_number(digits).filter(|number| *number >= min);
        let (message, bound) = match number {
            None => (&message::OUT_OF_RANGE, min),
            // Advice is for those who write.
            Some(number) if number < advised_min && self.target.form != Form::Received => (&message::TOO_LOW, advised_min),
            _ => return Some(Found::Value),
        };
        self.findings.report(message, here, Some(place)).first(Word::Number(bound)).page(property.page);
        Some(if number.is_some() { Found::Value } else { Found::Faulty })
    }

    pub(super) fn double(&mut self, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        if fits_double(self.reader.number()?) {
            return Some(Found::Value);
        }
        let place = self.place(at);
        self.findings.report(&message::BEYOND_DOUBLE, here, Some(place)).page(property.page);
        Some(Found::Faulty)
    }

    /// Reads a string that may not contain half of a surrogate pair.
    #[inline(always)]
    pub(super) fn whole_string(&mut self, here: &Path<'_>) -> Option<(RawString<'t>, Span)> {
        let at = self.reader.at();
        let string = self.reader.string()?;
        let place = self.place(at);
        if string.lone {
            self.findings.report(&message::LONE_SURROGATE, here, Some(place));
        }
        Some((string, place))
    }

    #[inline(always)]
    pub(super) fn string(&mut self, format: Format, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let (string, place) = self.whole_string(here)?;
        if format != Format::Any && !string.lone {
            self.format(format, &string.bytes(), property.page, here, place);
        }
        Some(Found::Value)
    }

    /// Reports where a string has another format than its property's strings have.
    fn format(&mut self, format: Format, text: &[u8], page: Page, here: &Path<'_>, place: Span) {
        let (message, words) = match format {
            Format::MaxLength(max) if characters(text) > max as usize => {
                (&message::STRING_TOO_LONG, [Word::Number(max as i32), Word::None])
            }
            Format::Alphanumeric(max) if characters(text) > max as usize => {
                (&message::CODE_TOO_LONG, [Word::Number(max as i32), Word::None])
            }
            Format::Alphanumeric(_) if !text.iter().all(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()) => {
                (&message::NOT_ALPHANUMERIC, [Word::None; 2])
            }
            Format::Secret(_) if text.is_empty() => (&message::EMPTY_SECRET, [Word::None; 2]),
            Format::Secret(length) if !text.is_ascii() || text.len() != length as usize => {
                (&message::SECRET_LENGTH, [Word::Number(length as i32), Word::None])
            }
            Format::Id(id) => match id.foreign(text) {
                Some(foreign) => (&message::OTHER_PREFIX, [Word::Text(foreign), Word::Text(id.expected())]),
                None if id == Id::Guid && !is_guid(text) => (&message::SHOULD_BE_GUID, [Word::None; 2]),
                None => return,
            },
            Format::Url if !is_https(text) => (&message::NOT_HTTPS, [Word::None; 2]),
            Format::Url if text.ends_with(b"/") => (&message::TRAILING_SLASH, [Word::None; 2]),
            Format::TimeZone if !is_time_zone(text) => (&message::NOT_A_TIME_ZONE, [Word::None; 2]),
            _ => return,
        };
        let [first, second] = words;
        let report = self.findings.report(message, here, Some(place)).words(first, second).page(page);
        report.suggest(|| match format {
            Format::Id(Id::Guid) if text.contains(&b'@') => Some(Suggestion::new(suggestion::USER_ID)),
            Format::TimeZone if text.contains(&b' ') => Some(Suggestion::new(suggestion::WINDOWS)),
            _ => None,
        });
    }

    /// A date-time, a date or a time of day.
    #[inline(always)]
    pub(super) fn time(&mut self, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        let string = self.reader.string()?;
        let text = string.bytes();
        let (right, message) = match property.kind {
            Kind::Date => (time::is_date(&text), &message::NOT_A_DATE),
            Kind::TimeOfDay => (time::is_time_of_day(&text), &message::NOT_A_TIME),
            _ => match Instant::parse(&text) {
                Some(instant) => {
                    self.instant = Some((instant, Span { offset: at, length: self.reader.at() - at }));
                    return Some(Found::Instant);
                }
                None => (false, &message::NOT_A_DATE_TIME),
            },
        };
        if right {
            return Some(Found::Value);
        }
        let message = if string.lone { &message::LONE_SURROGATE } else { message };
        let place = self.place(at);
        let report = self.findings.report(message, here, Some(place)).page(property.page);
        report.suggest(|| advice::time(property.kind, &text));
        Some(Found::Faulty)
    }

    #[inline(always)]
    pub(super) fn member(&mut self, of: &'static Enum, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let (string, place) = self.whole_string(here)?;
        if string.lone {
            return Some(Found::Faulty);
        }
        let text = string.bytes();
        if let Some(at) = of.members.iter().position(|member| equal(member.name.as_bytes(), &text)) {
            self.scratch.writes_later_member |= at >= of.known;
            if *text == *b"html" {
                self.html(here, place);
            }
            return Some(Found::Value);
        }
        if (of.spelling == Spelling::AnyCasing || self.target.form == Form::Received)
            && let Some(member) = of.in_any_casing(&text)
        {
            let to = self.reader.at() - 1;
            self.scratch.edits.change(string.at, to, member.name.as_bytes(), &self.reader);
            return Some(Found::Value);
        }
        let Some(report) = self.not_a_member(of, &text, property.page, here, place) else { return Some(Found::Value) };
        report.suggest(|| suggest::member(&text, of));
        Some(Found::Faulty)
    }

    /// Reports HTML in notes that are text only.
    #[cold]
    fn html(&mut self, here: &Path<'_>, place: Span) {
        let rule = self.target.of.rules.iter().find(|rule| rule.kind == RuleKind::TextOnly);
        if let Some(rule) = rule {
            self.findings.report(&message::HTML, here, Some(place)).page(rule.page);
        }
    }

    /// Reports that `word` is not one of the members; `None` where Shifts sent it in the place of one that the receiver did not ask for.
    #[cold]
    pub(super) fn not_a_member(
        &mut self,
        of: &'static Enum,
        word: &[u8],
        page: Page,
        here: &Path<'_>,
        place: Span,
    ) -> Option<Report<'_>> {
        let form = self.target.form;
        if word.eq_ignore_ascii_case(SENTINEL.as_bytes()) && form != Form::Filter {
            if form == Form::Received {
                return None;
            }
            return Some(self.findings.report(&message::UNKNOWN_FUTURE_VALUE, here, Some(place)).page(page));
        }
        let report = self.findings.report(&message::NOT_A_MEMBER, here, Some(place));
        Some(report.words(Word::Text(of.name), Word::Members(of)).page(page))
    }
}

/// The number of 32 bits that these digits make, which may follow a minus.
pub(crate) fn whole_number(digits: &[u8]) -> Option<i32> {
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

/// Whether `text` has the form of a name of the tz database. It begins with a letter and has no blanks; offsets from GMT are names below `Etc/` alone, but for
/// the two that say there is none.
fn is_time_zone(text: &[u8]) -> bool {
    let offset = text.split_first_chunk::<3>().is_some_and(|(zone, rest)| {
        let is_gmt = zone.eq_ignore_ascii_case(b"GMT");
        let is_zone = is_gmt || zone.eq_ignore_ascii_case(b"UTC");
        is_zone && matches!(rest, [b'+' | b'-', ..]) && !(is_gmt && matches!(rest, [_, b'0']))
    });
    let sign = |byte: &u8| byte.is_ascii_alphanumeric() || b"_+-/".contains(byte);
    text.first().is_some_and(u8::is_ascii_alphabetic) && !offset && text.iter().all(sign)
}

/// How many characters a UTF-8 text has.
fn characters(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}
