//! Reads a set of flags, given as an array, a string or a number.

use super::scalar::whole_number;
use super::{Found, MAX_ITEMS, Walk, scalar};
use crate::findings::{Suggestion, Word};
use crate::flags::Set;
use crate::json::{Shape, Span};
use crate::message;
use crate::path::Path;
use crate::suggest;
use crate::table::{Enum, Page};

impl Walk<'_, '_> {
    /// Reads a set of flags and writes it as the one string that Graph reads.
    pub(super) fn flags(&mut self, of: &'static Enum, shape: Shape, page: Page, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        let mut set = Set::default();
        let right = match shape {
            Shape::Array => self.flags_of_array(of, &mut set, page, here)?,
            Shape::String => self.flags_of_text(of, &mut set, page, here, true)?,
            _ => self.flags_of_number(of, &mut set, page, here)?,
        };
        if set.contradicts() {
            let place = self.place(at);
            self.findings.report(&message::NONE_WITH_OTHERS, here, Some(place)).page(page);
        }
        if !right {
            return Some(Found::Faulty);
        }
        self.scratch.writes_later_member |= of.has_later(set.bits);
        let text = &mut self.scratch.text;
        text.clear();
        text.push(b'"');
        if set.unknown.is_empty() || set.bits != 0 || set.none {
            of.write(set.bits, text);
            if !set.unknown.is_empty() {
                text.push(b',');
            }
        }
        text.extend_from_slice(&set.unknown);
        text.push(b'"');
        if text != self.reader.since(at) {
            self.scratch.edits.change(at, self.reader.at(), text, &self.reader);
        }
        Some(if set.bits == 0 && set.unknown.is_empty() { Found::None } else { Found::Value })
    }

    fn flags_of_array(&mut self, of: &'static Enum, set: &mut Set, page: Page, here: &Path<'_>) -> Option<bool> {
        let at = self.reader.at();
        self.reader.array()?;
        let (mut index, mut right) = (0, true);
        while self.reader.item(index == 0)? {
            let here = here.index(index);
            index += 1;
            if index > MAX_ITEMS {
                self.reader.skip()?;
            } else if self.reader.shape()? == Shape::String {
                right &= self.flags_of_text(of, set, page, &here, false)?;
            } else {
                self.wrong_type(scalar::STRING, &here)?;
                right = false;
            }
        }
        Some(right && !self.too_long(at, index, here))
    }

    /// Reads the flags of a string: one alone, or several between commas.
    fn flags_of_text(&mut self, of: &'static Enum, set: &mut Set, page: Page, here: &Path<'_>, several: bool) -> Option<bool> {
        let (text, place) = self.whole_string(here)?;
        let bytes = text.bytes();
        let mut right = !text.lone;
        if several && right && bytes.trim_ascii().is_empty() {
            let report = self.findings.report(&message::NO_FLAG, here, Some(place));
            report.words(Word::Text(of.name), Word::Members(of)).page(page);
            return Some(false);
        }
        let alone = !several || !bytes.contains(&b',');
        let mut rest = Some(&*bytes).filter(|_| right);
        while let Some(word) = rest {
            let comma = word.iter().position(|sign| several && *sign == b',');
            rest = comma.and_then(|comma| word.get(comma + 1..));
            let word = word.get(..comma.unwrap_or(word.len())).unwrap_or_default();
            let word = if several { word.trim_ascii() } else { word };
            right &= self.flag(of, place, (word, alone), set, page, here);
        }
        Some(right)
    }

    fn flags_of_number(&mut self, of: &'static Enum, set: &mut Set, page: Page, here: &Path<'_>) -> Option<bool> {
        let Some((digits, place)) = self.whole_digits(here)? else { return Some(false) };
        match whole_number(digits).and_then(|bits| u32::try_from(bits).ok()) {
            Some(bits) if of.covers(bits) => {
                set.bits = bits;
                return Some(true);
            }
            _ => set.add_unknown(of, digits),
        }
        let report = self.findings.report(&message::UNKNOWN_BITS, here, Some(place));
        report.words(Word::Text(of.name), Word::Members(of)).page(page);
        Some(self.findings.allows(&message::UNKNOWN_BITS))
    }

    /// Adds the member of this name, which may be alone in its string; whether it can be written.
    fn flag(
        &mut self,
        of: &'static Enum,
        place: Span,
        (word, alone): (&[u8], bool),
        set: &mut Set,
        page: Page,
        here: &Path<'_>,
    ) -> bool {
        if let Some(member) = of.in_any_casing(word) {
            set.add(member);
            return true;
        }
        let Some(report) = self.not_a_member(of, word, page, here, place) else {
            set.add_unknown(of, word);
            return true;
        };
        report.suggest(|| Some(Suggestion { applies: alone, ..suggest::flag(word, of)? }));
        // What no name can be is not put among names: it is sent as it was given.
        let allowed =
            self.findings.allows(&message::NOT_A_MEMBER) && !word.is_empty() && word.iter().all(u8::is_ascii_alphanumeric);
        if allowed {
            set.add_unknown(of, word);
        }
        allowed
    }
}
