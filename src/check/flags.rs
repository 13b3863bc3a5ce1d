//! A set of flags in the text, given in any of its three forms.

use super::edits::Insert;
use super::scalar::whole_number;
use super::{Found, MOST_ITEMS, Walk};
use crate::code::Code;
use crate::flags::{Set, words};
use crate::json::Span;
use crate::json::{Fault, Shape, Text};
use crate::path::{Path, Word};
use crate::sentence as say;
use crate::table::Enum;

impl Walk<'_, '_> {
    /// Reads a set of flags and puts it into the one text that Graph reads.
    #[inline(never)]
    pub(super) fn flags(&mut self, of: &'static Enum, shape: Shape, here: &Path<'_>) -> Result<Found, Fault> {
        let at = self.reader.at();
        let mut set = Set::default();
        let right = match shape {
            Shape::List => self.flags_of_list(of, &mut set, here)?,
            Shape::String => self.flags_of_text(of, &mut set, here)?,
            _ => self.flags_of_number(of, &mut set, here)?,
        };
        let span = self.span(at);
        if set.contradicts() {
            self.found.issues.error(Code::NoneBesideOthers, here, span, say::NONE_BESIDE).page(of.page);
        }
        if !right {
            return Ok(Found::Faulty);
        }
        self.found.evolves |= of.has_later(set.bits);
        let texts = &mut self.found.edits.texts;
        let from = texts.len();
        texts.push(b'"');
        if set.unknown.is_empty() || set.bits != 0 || set.none {
            of.write(set.bits, texts);
        }
        for word in &set.unknown {
            if texts.len() > from + 1 {
                texts.push(b',');
            }
            of.spell(word, texts);
        }
        texts.push(b'"');
        let to = texts.len();
        if texts.get(from..) != Some(self.reader.since(at)) {
            self.found.edits.push(at, self.reader.at(), Insert::Own(from, to));
        }
        Ok(if set.bits == 0 && set.unknown.is_empty() { Found::None } else { Found::Value })
    }

    #[inline(never)]
    fn flags_of_list(&mut self, of: &'static Enum, set: &mut Set, here: &Path<'_>) -> Result<bool, Fault> {
        let at = self.reader.at();
        self.reader.list()?;
        let (mut index, mut right) = (0, true);
        while self.reader.item(index == 0)? {
            let path = here.index(index);
            index += 1;
            if index > MOST_ITEMS {
                self.reader.skip()?;
            } else if self.reader.shape()? == Shape::String {
                let (text, span) = self.whole_string(&path)?;
                right &= !text.lone && self.flag(of, &text, &text.bytes(), set, &path, span);
            } else {
                self.wrong_type("a text", &path)?;
                right = false;
            }
        }
        Ok(right && !self.too_long(at, index, here))
    }

    #[inline(never)]
    fn flags_of_text(&mut self, of: &'static Enum, set: &mut Set, here: &Path<'_>) -> Result<bool, Fault> {
        let (text, span) = self.whole_string(here)?;
        let mut right = !text.lone;
        if right {
            for word in words(&text.bytes()) {
                right &= self.flag(of, &text, word, set, here, span);
            }
        }
        Ok(right)
    }

    #[inline(never)]
    fn flags_of_number(&mut self, of: &'static Enum, set: &mut Set, here: &Path<'_>) -> Result<bool, Fault> {
        let at = self.reader.at();
        let digits = self.reader.number()?;
        let span = self.span(at);
        if digits.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            self.found.issues.error(Code::WrongType, here, span, say::TYPE).word("a whole number");
            return Ok(false);
        }
        match whole_number(digits).and_then(|bits| u32::try_from(bits).ok()) {
            Some(bits) if of.covers(bits) => {
                set.bits = bits;
                return Ok(true);
            }
            _ => set.unknown.push(digits.to_vec()),
        }
        self.found.issues.error(Code::NotAMember, here, span, say::BITS).word(of.name).page(of.page);
        Ok(self.found.issues.allows(Code::NotAMember))
    }

    /// Adds the member of this name; whether there is one.
    #[inline(never)]
    fn flag(
        &mut self,
        of: &'static Enum,
        text: &Text<'_>,
        word: &[u8],
        set: &mut Set,
        here: &Path<'_>,
        span: Option<Span>,
    ) -> bool {
        if let Some(member) = of.flag(word) {
            set.add(member);
            return true;
        }
        let within = (word.as_ptr() as usize).wrapping_sub(text.raw.as_ptr() as usize);
        let given = Word::Given(Span { offset: text.at + within, length: word.len() });
        self.not_a_member(of, word, (!text.escaped).then_some(given), here, span);
        // What no name can be is not put beside names: it goes out as it was given.
        let allowed = self.found.issues.allows(Code::NotAMember) && word.iter().all(u8::is_ascii_alphanumeric);
        if allowed {
            set.unknown.push(word.to_vec());
        }
        allowed
    }
}
