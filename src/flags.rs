//! A set of flags as list, text or number; one text on the wire.

use crate::table::{Enum, Member, Spelling};

impl Enum {
    /// The member that a body may write under this name, in any casing.
    pub(crate) fn flag(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name.eq_ignore_ascii_case(name))
    }

    /// Whether every bit is a member's.
    pub(crate) fn covers(&self, bits: u32) -> bool {
        self.members.iter().fold(bits, |rest, member| rest & !member.value) == 0
    }

    /// Whether one of the bits is declared after `unknownFutureValue`.
    pub(crate) fn has_later(&self, bits: u32) -> bool {
        self.later().iter().any(|member| bits & member.value != 0)
    }

    /// The pieces of the one text that stands for `bits` on the wire, in the order of their values.
    fn pieces(&'static self, bits: u32) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
        let mut separator = "";
        self.members.iter().filter(move |member| if bits == 0 { member.value == 0 } else { bits & member.value != 0 }).map(
            move |member| {
                let (first, rest) = match self.spelling {
                    Spelling::Schema => ("", member.name),
                    Spelling::UpperFirst => upper_first(member.name),
                };
                (std::mem::replace(&mut separator, ","), first, rest)
            },
        )
    }

    /// Appends the one text that stands for `bits` on the wire.
    pub(crate) fn write(&'static self, bits: u32, text: &mut Vec<u8>) {
        for (separator, first, rest) in self.pieces(bits) {
            text.extend_from_slice(separator.as_bytes());
            text.extend_from_slice(first.as_bytes());
            text.extend_from_slice(rest.as_bytes());
        }
    }

    /// Whether `text` already is what stands for `bits` on the wire.
    pub(crate) fn is_written(&'static self, bits: u32, text: &[u8]) -> bool {
        let mut rest = Some(text);
        for (separator, first, name) in self.pieces(bits) {
            for piece in [separator, first, name] {
                rest = rest.and_then(|rest| rest.strip_prefix(piece.as_bytes()));
            }
        }
        rest.is_some_and(<[u8]>::is_empty)
    }
}

/// A name's first letter in upper case, and the rest of it.
pub(crate) fn upper_first(name: &str) -> (&'static str, &str) {
    const UPPER: [&str; 26] = [
        "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X",
        "Y", "Z",
    ];
    let letter = name.bytes().next().map_or(0, |letter| letter.wrapping_sub(b'a'));
    match (UPPER.get(usize::from(letter)), name.get(1..)) {
        (Some(upper), Some(rest)) => (upper, rest),
        _ => ("", name),
    }
}

/// A set that is being read, member by member.
#[derive(Default)]
pub(crate) struct Set {
    /// The members' bits.
    pub(crate) bits: u32,
    /// Whether `none` was among them.
    pub(crate) none: bool,
    /// The words that are no members, which only `allow` lets pass.
    pub(crate) unknown: Vec<Vec<u8>>,
}

impl Set {
    /// Adds a member.
    pub(crate) fn add(&mut self, member: &Member) {
        self.bits |= member.value;
        self.none |= member.value == 0;
    }

    /// Whether `none` stands beside others.
    pub(crate) fn contradicts(&self) -> bool {
        self.none && (self.bits != 0 || !self.unknown.is_empty())
    }
}

/// The words of a comma-separated text without the blanks around them; no word where the text is blank.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let blank = text.trim_ascii().is_empty();
    text.split(|sign| sign == ',').map(str::trim_ascii).filter(move |_| !blank)
}
