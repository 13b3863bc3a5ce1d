//! The values that are not objects, lists or flags.

use super::{Found, Walk};
use crate::code::Code;
use crate::issue::{Path, Span};
use crate::json::{Fault, Text};
use crate::nearest::nearest;
use crate::table::{Enum, Id, Kind, Page, Property, SENTINEL, Text as Form};
use crate::time::Instant;

/// What a value of this kind is, in words.
pub(super) const fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Boolean => "true or false",
        Kind::Int32 { .. } => "a whole number",
        Kind::String(_) => "a text",
        Kind::DateTimeOffset => "a date and time as text, such as 2026-03-04T08:00:00Z",
        Kind::Enum(_) => "the name of a member as text",
        Kind::Flags(_) => "the names of members as a list or as comma-separated text, or their bits as a number",
        Kind::Complex(_) => "an object",
        Kind::Collection(_) => "a list",
    }
}

impl<'t> Walk<'t> {
    #[inline(never)]
    pub(super) fn int32(
        &mut self,
        least: i32,
        advised: i32,
        property: &'static Property,
        here: &Path<'_>,
    ) -> Result<Found, Fault> {
        let at = self.reader.at();
        let digits = self.reader.number()?;
        let span = self.span(at);
        if digits.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            self.issues.error(Code::WrongType, here, &|issue| {
                issue.message(&["must be a whole number, without fraction and exponent"]).expected(&["a whole number"]).at(span)
            });
            return Ok(Found::Faulty);
        }
        let number = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<i32>().ok());
        if number.is_none_or(|number| number < least) {
            let least = decimal(least);
            self.issues.error(Code::OutOfRange, here, &|issue| {
                issue
                    .message(&["is outside its range"])
                    .expected(&["at least ", &least, ", within 32 bits"])
                    .source(property.page)
                    .at(span)
            });
            return Ok(Found::Faulty);
        }
        if number.is_some_and(|number| number < advised) {
            let advised = decimal(advised);
            self.issues.warning(Code::OutOfRange, here, &|issue| {
                issue.message(&["is lower than makes sense"]).expected(&["at least ", &advised]).source(property.page).at(span)
            });
        }
        Ok(Found::Value)
    }

    /// Reads a string that may not hold half a surrogate pair.
    #[inline(never)]
    pub(super) fn whole_string(&mut self, here: &Path<'_>) -> Result<(Text<'t>, Span), Fault> {
        let at = self.reader.at();
        let text = self.reader.string()?;
        let span = self.span(at);
        if text.lone {
            self.issues.error(Code::LoneSurrogate, here, &|issue| {
                issue.message(&["the text holds half a surrogate pair, which UTF-8 cannot carry"]).at(span)
            });
        }
        Ok((text, span))
    }

    #[inline(never)]
    pub(super) fn text(&mut self, form: Form, property: &'static Property, here: &Path<'_>) -> Result<Found, Fault> {
        let (text, span) = self.whole_string(here)?;
        if form != Form::Free && !text.lone {
            self.form(form, &text.unescaped(), property.page, here, span);
        }
        Ok(Found::Value)
    }

    /// Warns where a text has another form than its property's texts have.
    #[inline(never)]
    fn form(&mut self, form: Form, text: &str, page: Page, here: &Path<'_>, span: Span) {
        match form {
            Form::Most(most) if text.chars().nth(most as usize).is_some() => {
                let most = decimal(most as i32);
                self.issues.warning(Code::TooLong, here, &|issue| {
                    let issue = issue.message(&["Teams shows only the first ", &most, " characters"]);
                    issue.expected(&["at most ", &most, " characters"]).source(page).at(span)
                });
            }
            Form::Id(id) => {
                if let (Some(foreign), Id::Prefix(own)) = (id.foreign(text), id) {
                    self.issues.warning(Code::IdPrefix, here, &|issue| {
                        issue
                            .message(&["the prefix ", foreign, " belongs to another kind of object"])
                            .expected(&[own])
                            .source(page)
                            .at(span)
                    });
                }
            }
            Form::Secret(length) if !text.is_ascii() || text.len() != length as usize => {
                let length = decimal(length as i32);
                self.issues.warning(Code::SecretLength, here, &|issue| {
                    let issue = issue.message(&["must have exactly ", &length, " ASCII characters to be usable as a key"]);
                    issue.expected(&[&length, " ASCII characters"]).source(page).at(span)
                });
            }
            Form::Url if !is_https(text) => self.issues.warning(Code::UrlShape, here, &|issue| {
                issue
                    .message(&["should be an https url, as every url of Microsoft's is"])
                    .expected(&["https://..."])
                    .source(page)
                    .at(span)
            }),
            Form::Url if text.ends_with('/') => self.issues.warning(Code::UrlShape, here, &|issue| {
                let issue = issue.message(&["ends in a slash, though the service appends /v{apiVersion} to it"]);
                issue.suggestion(&["leave out the slash at the end"]).source(page).at(span)
            }),
            _ => {}
        }
    }

    #[inline(never)]
    pub(super) fn date_time_offset(&mut self, property: &'static Property, here: &Path<'_>) -> Result<Found, Fault> {
        let at = self.reader.at();
        let text = self.reader.string()?;
        let instant = if text.escaped { Instant::parse(text.unescaped().as_bytes()) } else { Instant::parse(text.raw) };
        if let Some(instant) = instant {
            return Ok(Found::Instant(instant));
        }
        let (span, code) = (self.span(at), if text.lone { Code::LoneSurrogate } else { Code::NotAnInstant });
        self.issues.error(code, here, &|issue| {
            issue
                .message(&["is not a real date and time with Z or an offset"])
                .expected(&["yyyy-MM-ddThh:mm:ss with Z or an offset such as +02:00 behind it"])
                .source(property.page)
                .at(span)
        });
        Ok(Found::Faulty)
    }

    #[inline(never)]
    pub(super) fn member(&mut self, of: &'static Enum, here: &Path<'_>) -> Result<Found, Fault> {
        let (text, span) = self.whole_string(here)?;
        if text.lone {
            return Ok(Found::Faulty);
        }
        if let Some(member) = of.writable().find(|member| text.is(member.name)) {
            self.evolves |= of.is_later(member.value);
            return Ok(Found::Value);
        }
        self.not_a_member(of, &text.unescaped(), here, span);
        Ok(Found::Faulty)
    }

    /// Tells that `word` is not one of the members.
    #[inline(never)]
    pub(super) fn not_a_member(&mut self, of: &'static Enum, word: &str, here: &Path<'_>, span: Span) {
        self.issues.error(Code::NotAMember, here, &|issue| {
            let names = of.writable().map(|member| member.name).collect::<Vec<_>>();
            let issue = if word == SENTINEL {
                issue.message(&[SENTINEL, " only stands for members that an answer does not show, and cannot be written"])
            } else {
                let meant = nearest(word, &mut names.iter().copied());
                issue.message(&["is not a member of ", of.name]).did_you_mean(meant)
            };
            issue.expected(&["one of ", &names.join(", ")]).source(of.page).at(span)
        });
    }
}

/// Whether `text` is an https url by its beginning.
fn is_https(text: &str) -> bool {
    text.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://")) && text.len() > 8
}

/// A number's decimal digits, without the machinery of formatting.
fn decimal(number: i32) -> String {
    let mut digits = Vec::new();
    let mut rest = number.unsigned_abs();
    while rest > 0 || digits.is_empty() {
        digits.push(char::from_digit(rest % 10, 10).unwrap_or_default());
        rest /= 10;
    }
    if number < 0 {
        digits.push('-');
    }
    digits.iter().rev().collect()
}
