//! A set of flags in the text, given in any of its three forms.

use super::scalar::whole_number;
use super::{Found, MOST_ITEMS, Walk, scalar};
use crate::flags::Set;
use crate::json::{Shape, Span, Text};
use crate::path::Path;
use crate::sentence as say;
use crate::table::{Enum, Page};
use crate::tape::Cell;

impl Walk<'_, '_> {
    /// Reads a set of flags and puts it into the one text that Graph reads.
    #[inline(never)]
    pub(super) fn flags(&mut self, of: &'static Enum, shape: Shape, page: Page, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        let mut set = Set::default();
        let right = match shape {
            Shape::List => self.flags_of_list(of, &mut set, page, here)?,
            Shape::String => self.flags_of_text(of, &mut set, page, here, true)?,
            _ => self.flags_of_number(of, &mut set, page, here)?,
        };
        if set.contradicts() {
            let place = self.place(at);
            self.found.tape.tell(say::NONE_BESIDE, here, place).page(page);
        }
        if !right {
            return Some(Found::Faulty);
        }
        self.found.evolves |= of.has_later(set.bits);
        let text = &mut self.found.text;
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
            self.found.edits.change(at, self.reader.at(), text, &self.reader);
        }
        Some(if set.bits == 0 && set.unknown.is_empty() { Found::None } else { Found::Value })
    }

    #[inline(never)]
    fn flags_of_list(&mut self, of: &'static Enum, set: &mut Set, page: Page, here: &Path<'_>) -> Option<bool> {
        let at = self.reader.at();
        self.reader.list()?;
        let (mut index, mut right) = (0, true);
        while self.reader.item(index == 0)? {
            let here = here.index(index);
            index += 1;
            if index > MOST_ITEMS {
                self.reader.skip()?;
            } else if self.reader.shape()? == Shape::String {
                right &= self.flags_of_text(of, set, page, &here, false)?;
            } else {
                self.wrong_type(scalar::TEXT, &here)?;
                right = false;
            }
        }
        Some(right && !self.too_long(at, index, here))
    }

    /// Reads the flags of a text: one alone, or several between commas.
    #[inline(never)]
    fn flags_of_text(&mut self, of: &'static Enum, set: &mut Set, page: Page, here: &Path<'_>, several: bool) -> Option<bool> {
        let string = self.whole_string(here)?;
        let text = string.0;
        let bytes = text.bytes();
        let mut right = !text.lone;
        let mut rest = Some(&*bytes).filter(|bytes| right && !(several && bytes.trim_ascii().is_empty()));
        while let Some(word) = rest {
            let comma = word.iter().position(|sign| several && *sign == b',');
            rest = comma.and_then(|comma| word.get(comma + 1..));
            let word = word.get(..comma.unwrap_or(word.len())).unwrap_or_default();
            let word = if several { word.trim_ascii() } else { word };
            right &= self.flag(of, &string, word, set, page, here);
        }
        Some(right)
    }

    #[inline(never)]
    fn flags_of_number(&mut self, of: &'static Enum, set: &mut Set, page: Page, here: &Path<'_>) -> Option<bool> {
        let Some((digits, place)) = self.whole_digits(here)? else { return Some(false) };
        match whole_number(digits).and_then(|bits| u32::try_from(bits).ok()) {
            Some(bits) if of.covers(bits) => {
                set.bits = bits;
                return Some(true);
            }
            _ => set.add_unknown(of, digits),
        }
        self.found.tape.tell(say::BITS, here, place).word(of.name).page(page);
        Some(self.found.tape.allows(say::BITS))
    }

    /// Adds the member of this name; whether there is one.
    #[inline(never)]
    fn flag(
        &mut self,
        of: &'static Enum,
        (text, place): &(Text<'_>, Span),
        word: &[u8],
        set: &mut Set,
        page: Page,
        here: &Path<'_>,
    ) -> bool {
        if let Some(member) = of.in_any_casing(word) {
            set.add(member);
            return true;
        }
        let within = (word.as_ptr() as usize).wrapping_sub(text.raw.as_ptr() as usize);
        let given = Span { offset: text.at + within, length: word.len() };
        self.not_a_member(of, word, (!text.escaped).then_some(Cell::Given(given)), page, here, *place);
        // What no name can be is not put beside names: it goes out as it was given.
        let allowed = self.found.tape.allows(say::MEMBER) && word.iter().all(u8::is_ascii_alphanumeric);
        if allowed {
            set.add_unknown(of, word);
        }
        allowed
    }
}
