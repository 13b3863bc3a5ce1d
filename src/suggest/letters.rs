//! A name's letters: the name without its casing and without the signs that SDKs write between words.

/// Longer names are not compared, so that hostile ones cost nothing.
const MAX_NAME: usize = 64;

/// The letters of a name.
pub(super) struct Letters {
    bytes: [u8; MAX_NAME],
    length: usize,
}

impl Letters {
    /// The letters of `name`; `None` where there are none or too many.
    pub(super) fn of(name: &str) -> Option<Letters> {
        if name.len() > MAX_NAME {
            return None;
        }
        let (mut bytes, mut length) = ([0; MAX_NAME], 0);
        for (free, letter) in bytes.iter_mut().zip(letters(name)) {
            (*free, length) = (letter, length + 1);
        }
        (length > 0).then_some(Letters { bytes, length })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// Whether these are the letters of `known`, however either is spelled.
    pub(super) fn spell(&self, known: &str) -> bool {
        letters(known).eq(self.bytes().iter().copied())
    }

    /// The one of `known` that has these letters.
    pub(super) fn among(&self, mut known: &mut dyn Iterator<Item = &'static str>) -> Option<&'static str> {
        Iterator::find(&mut known, |known| self.spell(known))
    }

    /// Whether `known` has one with these letters.
    pub(super) fn are_in(&self, known: &[&str]) -> bool {
        known.iter().any(|known| self.spell(known))
    }
}

/// The letters of a name in lower case.
fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(|byte| !is_sign(*byte)).map(|byte| byte.to_ascii_lowercase())
}

/// Whether a byte is written between words, or before a name as in `$top`.
fn is_sign(byte: u8) -> bool {
    matches!(byte, b'_' | b'-' | b'.' | b' ' | b'$')
}

/// The words of a name: `openSlotCount` has three, and so has `open_slot_count`.
pub(super) fn words(name: &str) -> impl Iterator<Item = &[u8]> {
    let mut rest = name.as_bytes();
    std::iter::from_fn(move || {
        let from = rest.iter().position(|byte| !is_sign(*byte))?;
        let (_, word) = rest.split_at_checked(from)?;
        let end = word.windows(2).position(|pair| match pair {
            [before, byte] => is_sign(*byte) || (byte.is_ascii_uppercase() && !before.is_ascii_uppercase()),
            _ => false,
        });
        let (word, after) = word.split_at_checked(end.map_or(word.len(), |end| end + 1))?;
        rest = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::{Letters, words};

    #[test]
    fn casing_and_signs_between_words_do_not_count() {
        for name in ["startDateTime", "StartDateTime", "start_date_time", "start-date-time", "START_DATE_TIME", "$startDateTime"]
        {
            assert!(Letters::of(name).is_some_and(|letters| letters.spell("startDateTime")), "{name}");
        }
        for name in ["startDate", "startDateTimes", "startDateTimé"] {
            assert!(Letters::of(name).is_some_and(|letters| !letters.spell("startDateTime")), "{name}");
        }
    }

    #[test]
    fn a_name_without_letters_and_a_long_one_are_not_compared() {
        assert!(Letters::of("").is_none() && Letters::of("_$-").is_none());
        assert!(Letters::of(&"a".repeat(64)).is_some() && Letters::of(&"a".repeat(65)).is_none());
    }

    #[test]
    fn words_begin_in_upper_case_and_after_signs() {
        for (name, expected) in [
            ("openSlotCount", "open Slot Count"),
            ("open_slot_count", "open slot count"),
            ("SWAP_REQUEST", "SWAP REQUEST"),
            ("userID", "user ID"),
            ("__end", "end"),
            ("", ""),
            ("é", "é"),
        ] {
            let found: Vec<_> = words(name).map(String::from_utf8_lossy).collect();
            assert_eq!(found.join(" "), expected, "{name}");
        }
    }
}
