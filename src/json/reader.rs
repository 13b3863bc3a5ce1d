//! Reads JSON text token by token.

use super::compare::begins;
use super::string::hex4;
use super::{Fault, RawString, Shape, Span, What};

/// The most objects and arrays that may be nested.
pub const MAX_DEPTH: u32 = 64;

/// Reads one text from its beginning to its end.
#[derive(Clone, Debug)]
pub struct Reader<'t> {
    text: &'t [u8],
    rest: &'t [u8],
    depth: u32,
    fault: Fault,
}

impl<'t> Reader<'t> {
    /// A reader at the beginning of `text`, which is UTF-8.
    #[must_use]
    pub const fn new(text: &'t [u8]) -> Reader<'t> {
        Reader { text, rest: text, depth: 0, fault: Fault::new(0, What::End) }
    }

    /// The byte at which it is.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    /// The character at byte `at`: its place and its bytes, none at the text's end.
    pub(crate) fn character(&self, at: usize) -> Span {
        let rest = self.text.get(at..).unwrap_or_default();
        let length = rest.iter().skip(1).take_while(|byte| **byte & 0xC0 == 0x80).count() + usize::from(!rest.is_empty());
        Span { offset: at, length }
    }

    /// The text from byte `from` to where the reader is.
    #[must_use]
    #[inline(always)]
    pub fn since(&self, from: usize) -> &'t [u8] {
        self.text.get(from..self.at()).unwrap_or_default()
    }

    /// The text from byte `from` to byte `to`.
    pub(crate) fn between(&self, from: usize, to: usize) -> &'t [u8] {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Why the last read returned `None`.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        self.fault
    }

    #[cold]
    fn stop<T>(&mut self, what: What) -> Option<T> {
        let what = if self.rest.is_empty() { What::End } else { what };
        self.fault = Fault::new(self.at(), what);
        None
    }

    #[inline(always)]
    fn skip_blanks(&mut self) {
        while let [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// The kind of the next value; the reader is then at the value's first byte.
    #[inline(always)]
    pub fn shape(&mut self) -> Option<Shape> {
        self.skip_blanks();
        match self.rest {
            [b'"', ..] => Some(Shape::String),
            [b'{', ..] => Some(Shape::Object),
            [b'[', ..] => Some(Shape::Array),
            [b'0'..=b'9' | b'-', ..] => Some(Shape::Number),
            [b't' | b'f', ..] => Some(Shape::Boolean),
            [b'n', ..] => Some(Shape::Null),
            _ => self.stop(What::Character),
        }
    }

    #[inline(always)]
    fn word(&mut self, word: &[u8]) -> Option<()> {
        for byte in word {
            match self.rest {
                [first, rest @ ..] if first == byte => self.rest = rest,
                _ => return self.stop(What::Character),
            }
        }
        Some(())
    }

    /// Reads `null`.
    pub fn null(&mut self) -> Option<()> {
        self.word(b"null")
    }

    /// Reads `true` or `false`.
    pub fn boolean(&mut self) -> Option<bool> {
        let value = self.rest.first() == Some(&b't');
        self.word(if value { b"true" } else { b"false" }).map(|()| value)
    }

    /// Reads a number and returns its text.
    #[inline]
    pub fn number(&mut self) -> Option<&'t [u8]> {
        let from = self.at();
        self.either(b'-', b'-');
        if !self.either(b'0', b'0') {
            self.digits()?;
        }
        if self.either(b'.', b'.') {
            self.digits()?;
        }
        if self.either(b'e', b'E') {
            self.either(b'+', b'-');
            self.digits()?;
        }
        match self.rest {
            [b'0'..=b'9', ..] => self.stop(What::Number),
            _ => Some(self.since(from)),
        }
    }

    /// Reads one of two bytes, if one of them comes next.
    #[inline]
    fn either(&mut self, one: u8, other: u8) -> bool {
        match self.rest {
            [first, rest @ ..] if *first == one || *first == other => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    #[inline]
    fn digits(&mut self) -> Option<()> {
        let [b'0'..=b'9', ..] = self.rest else { return self.stop(What::Number) };
        while let [b'0'..=b'9', rest @ ..] = self.rest {
            self.rest = rest;
        }
        Some(())
    }

    /// Reads a string and returns what is between its quotes.
    #[inline(always)]
    pub fn string(&mut self) -> Option<RawString<'t>> {
        let [b'"', rest @ ..] = self.rest else { return self.stop(What::Character) };
        self.rest = rest;
        let at = self.at();
        let (mut escaped, mut lone) = (false, false);
        loop {
            self.skip_plain();
            match self.rest {
                [b'"', rest @ ..] => {
                    let raw = self.since(at);
                    self.rest = rest;
                    return Some(RawString { raw, at, escaped, lone });
                }
                [b'\\', ..] => {
                    escaped = true;
                    lone |= self.escape()?;
                }
                _ => return self.stop(What::Control),
            }
        }
    }

    /// Skips to the next quote, backslash or control character.
    #[inline(always)]
    fn skip_plain(&mut self) {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const HIGH: u64 = 0x8080_8080_8080_8080;
        while let Some((chunk, rest)) = self.rest.split_first_chunk::<8>() {
            let bytes = u64::from_le_bytes(*chunk);
            let zero = |of: u64| of.wrapping_sub(ONES) & !of;
            let control = bytes.wrapping_sub(ONES * 0x20) & !bytes;
            let found = (control | zero(bytes ^ (ONES * 0x22)) | zero(bytes ^ (ONES * 0x5C))) & HIGH;
            if found != 0 {
                let plain = (found.trailing_zeros() / 8) as usize;
                self.rest = self.rest.get(plain..).unwrap_or_default();
                return;
            }
            self.rest = rest;
        }
        while let [byte, rest @ ..] = self.rest {
            if matches!(byte, b'"' | b'\\' | 0..=0x1F) {
                return;
            }
            self.rest = rest;
        }
    }

    /// Reads an escape; whether it is half a surrogate pair.
    #[cold]
    fn escape(&mut self) -> Option<bool> {
        let unit = self.escape_unit()?;
        if (0xD800..=0xDBFF).contains(&unit) && self.rest.starts_with(b"\\u") {
            let mut low = self.clone();
            if let Some(0xDC00..=0xDFFF) = low.escape_unit() {
                *self = low;
                return Some(false);
            }
        }
        Some((0xD800..=0xDFFF).contains(&unit))
    }

    /// Reads a backslash and what it escapes; returns the UTF-16 unit of `\u`, else 0.
    #[cold]
    fn escape_unit(&mut self) -> Option<u32> {
        match self.rest {
            [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', rest @ ..] => {
                self.rest = rest;
                Some(0)
            }
            [b'\\', b'u', digits @ ..] => match hex4(digits) {
                Some((unit, rest)) => {
                    self.rest = rest;
                    Some(unit)
                }
                None => self.stop(What::Escape),
            },
            _ => self.stop(What::Escape),
        }
    }

    #[inline(always)]
    fn open(&mut self, bracket: u8) -> Option<()> {
        match self.rest {
            [first, rest @ ..] if *first == bracket => {
                if self.depth == MAX_DEPTH {
                    return self.stop(What::Depth);
                }
                self.depth += 1;
                self.rest = rest;
                Some(())
            }
            _ => self.stop(What::Character),
        }
    }

    /// Enters an object.
    pub fn object(&mut self) -> Option<()> {
        self.open(b'{')
    }

    /// Enters an array.
    pub fn array(&mut self) -> Option<()> {
        self.open(b'[')
    }

    /// Whether another element follows before the closing `bracket`, which is read where none does.
    #[inline]
    fn more(&mut self, first: bool, bracket: u8) -> Option<bool> {
        self.skip_blanks();
        match self.rest {
            [byte, rest @ ..] if *byte == bracket => {
                self.rest = rest;
                self.depth = self.depth.saturating_sub(1);
                Some(false)
            }
            [b',', rest @ ..] if !first => {
                self.rest = rest;
                self.skip_blanks();
                if self.rest.first() == Some(&bracket) {
                    return self.stop(What::Character);
                }
                Some(true)
            }
            _ if first => Some(true),
            _ => self.stop(What::Character),
        }
    }

    /// The next name of the object, after which its value comes; an inner `None` where the object ends.
    #[inline]
    pub fn name(&mut self, first: bool) -> Option<Option<RawString<'t>>> {
        if !self.more(first, b'}')? {
            return Some(None);
        }
        let name = self.string()?;
        self.colon()?;
        Some(Some(name))
    }

    /// Reads the next name of an object, not the first, if it is `expected`, written without blanks and escapes; else reads nothing.
    #[inline(always)]
    pub(crate) fn expected_name(&mut self, expected: &str) -> Option<usize> {
        let [b',', rest @ ..] = self.rest else { return None };
        let [b'"', name @ ..] = rest else { return None };
        let [b'"', b':', value @ ..] = begins(name, expected.as_bytes())? else { return None };
        self.rest = value;
        Some(self.text.len() - rest.len())
    }

    #[inline(always)]
    fn colon(&mut self) -> Option<()> {
        self.skip_blanks();
        self.word(b":")
    }

    /// Whether another item of the array follows; leaves the array where none does.
    pub fn item(&mut self, first: bool) -> Option<bool> {
        self.more(first, b']')
    }

    /// Reads over the next value, whatever it is; no more than [`MAX_DEPTH`] calls are nested.
    #[inline(never)]
    pub fn skip(&mut self) -> Option<()> {
        let mut first = true;
        match self.shape()? {
            Shape::Object => {
                self.object()?;
                while self.name(first)?.is_some() {
                    first = false;
                    self.skip()?;
                }
            }
            Shape::Array => {
                self.array()?;
                while self.item(first)? {
                    first = false;
                    self.skip()?;
                }
            }
            Shape::String => {
                self.string()?;
            }
            Shape::Number => {
                self.number()?;
            }
            Shape::Boolean => {
                self.boolean()?;
            }
            Shape::Null => self.null()?,
        }
        Some(())
    }

    /// Makes sure that nothing follows.
    pub fn finish(&mut self) -> Option<()> {
        self.skip_blanks();
        if self.rest.is_empty() { Some(()) } else { self.stop(What::Trailing) }
    }
}
