//! Why a text is not JSON.

use std::fmt;
use std::num::NonZeroU32;

/// Why a text is not JSON, and at which byte. It is one number, so that every read gives back as little as can be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fault(NonZeroU32);

impl Fault {
    /// The place, and in the lowest three bits what was wrong, counted from 1.
    pub(super) const fn new(at: usize, what: What) -> Fault {
        Fault(NonZeroU32::MIN.saturating_add((at as u32) << 3 | what as u32))
    }

    /// The byte at which reading stopped, in a text below 512 MiB.
    #[must_use]
    #[inline(always)]
    pub const fn at(self) -> usize {
        (self.0.get() >> 3) as usize
    }

    /// What was wrong there.
    #[must_use]
    pub const fn what(self) -> What {
        match self.0.get() & 7 {
            1 => What::End,
            2 => What::Character,
            3 => What::Control,
            4 => What::Escape,
            5 => What::Number,
            6 => What::Depth,
            _ => What::Trailing,
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(text, "{:?} at {}", self.what(), self.at())
    }
}

/// What was wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The text ends within a value.
    End,
    /// Another character than JSON allows here.
    Character,
    /// A control character within a string.
    Control,
    /// A backslash that JSON does not know.
    Escape,
    /// Digits that are no JSON number.
    Number,
    /// More than [`MAX_DEPTH`](super::MAX_DEPTH) objects and lists within each other.
    Depth,
    /// More text after the value.
    Trailing,
}

#[cfg(test)]
mod tests {
    use super::{Fault, What};

    #[test]
    fn debug_output_says_what_was_wrong_and_where() {
        assert_eq!(format!("{:?}", Fault::new(7, What::Escape)), "Escape at 7");
    }
}
