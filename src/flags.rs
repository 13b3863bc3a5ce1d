//! Sets of flags: read as an array, a string or a number, written as one string.

use crate::table::{Enum, Member, Spelling};

impl Enum {
    /// The member that a body may write under this name, in any casing.
    #[inline(never)]
    pub(crate) fn in_any_casing(&self, name: &[u8]) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name.as_bytes().eq_ignore_ascii_case(name))
    }

    /// Whether every bit is a member's.
    pub(crate) fn covers(&self, bits: u32) -> bool {
        self.members.iter().fold(bits, |rest, member| rest & !member.value) == 0
    }

    /// Whether one of the bits is declared after `unknownFutureValue`.
    pub(crate) fn has_later(&self, bits: u32) -> bool {
        self.later().iter().any(|member| bits & member.value != 0)
    }

    /// Appends the members of `bits` in the order of their values, with commas between them; `none` only if no bit is set.
    #[inline(never)]
    pub(crate) fn write(&self, bits: u32, text: &mut Vec<u8>) {
        let from = text.len();
        for member in self.members {
            if bits & member.value == 0 && (bits | member.value) != 0 {
                continue;
            }
            if text.len() > from {
                text.push(b',');
            }
            self.spell(member.name.as_bytes(), text);
        }
    }

    /// Appends a name as it is spelled on the wire.
    #[inline(never)]
    pub(crate) fn spell(&self, name: &[u8], text: &mut Vec<u8>) {
        let from = text.len();
        text.extend_from_slice(name);
        if let (Spelling::UpperFirst, Some(letter)) = (self.spelling, text.get_mut(from)) {
            letter.make_ascii_uppercase();
        }
    }
}

/// A set that is being read, member by member.
#[derive(Default)]
pub(crate) struct Set {
    /// The members' bits.
    pub(crate) bits: u32,
    /// Whether `none` was among them.
    pub(crate) none: bool,
    /// The words that are no members, which only `allow` lets pass, as they are written on the wire.
    pub(crate) unknown: Vec<u8>,
}

impl Set {
    /// Adds a member.
    pub(crate) fn add(&mut self, member: &Member) {
        self.bits |= member.value;
        self.none |= member.value == 0;
    }

    /// Adds a word that is no member.
    pub(crate) fn add_unknown(&mut self, of: &Enum, word: &[u8]) {
        if !self.unknown.is_empty() {
            self.unknown.push(b',');
        }
        of.spell(word, &mut self.unknown);
    }

    /// Whether `none` is combined with others.
    pub(crate) fn contradicts(&self) -> bool {
        self.none && (self.bits != 0 || !self.unknown.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use crate::shifts::WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES as ENTITIES;

    #[test]
    fn members_after_unknown_future_value_are_later() {
        for (bits, is_later) in [(0, false), (1, false), (127, false), (1024, false), (2048, true), (2049, true), (16384, true)] {
            assert_eq!(ENTITIES.has_later(bits), is_later, "{bits}");
        }
    }
}
