//! A string as it is written in JSON text.

use std::borrow::Cow;

/// A string between its quotes, as it is written in the text.
#[derive(Clone, Copy, Debug)]
pub struct RawString<'t> {
    /// Its bytes, with the escapes in them.
    pub raw: &'t [u8],
    /// The byte at which they begin.
    pub at: usize,
    /// Whether it contains an escape.
    pub escaped: bool,
    /// Whether an escape is half of a surrogate pair.
    pub lone: bool,
}

impl<'t> RawString<'t> {
    /// The string's characters in UTF-8; half of a surrogate pair stays the escape that it is.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> Cow<'t, [u8]> {
        if self.escaped { Cow::Owned(unescape(self.raw)) } else { Cow::Borrowed(self.raw) }
    }

    /// The string's characters; half of a surrogate pair stays the escape that it is.
    #[must_use]
    pub fn unescaped(&self) -> String {
        String::from_utf8(self.bytes().into_owned()).unwrap_or_default()
    }

    /// Whether its characters are `name`.
    #[must_use]
    #[inline]
    pub fn is(&self, name: &str) -> bool {
        *self.bytes() == *name.as_bytes()
    }
}

#[cold]
#[inline(never)]
fn unescape(raw: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let [byte, after @ ..] = rest {
        rest = after;
        if *byte != b'\\' {
            text.push(*byte);
            continue;
        }
        let [letter, after @ ..] = rest else { break };
        rest = after;
        let byte = match letter {
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                rest = push_unicode(rest, &mut text);
                continue;
            }
            other => *other,
        };
        text.push(byte);
    }
    text
}

/// Appends the character whose escape's digits begin `rest`; returns what comes after them.
fn push_unicode<'t>(rest: &'t [u8], text: &mut Vec<u8>) -> &'t [u8] {
    let Some((unit, after)) = hex4(rest) else { return rest };
    let pair = match after {
        [b'\\', b'u', low @ ..] => hex4(low),
        _ => None,
    };
    if let (0xD800..=0xDBFF, Some((low @ 0xDC00..=0xDFFF, after))) = (unit, pair) {
        let code = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        push_char(code, text);
        return after;
    }
    if char::from_u32(unit).is_none() {
        text.extend_from_slice(b"\\u");
        text.extend_from_slice(rest.get(..4).unwrap_or_default());
    } else {
        push_char(unit, text);
    }
    after
}

fn push_char(code: u32, text: &mut Vec<u8>) {
    if let Some(character) = char::from_u32(code) {
        text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

/// The value of the four hexadecimal digits at the beginning of `bytes`, and what comes after them.
pub(super) fn hex4(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, after) = bytes.split_first_chunk::<4>()?;
    let mut value = 0;
    for digit in digits {
        value = value << 4 | char::from(*digit).to_digit(16)?;
    }
    Some((value, after))
}
