//! Reads JSON text token by token.

mod string;

use super::compare::begins;
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
