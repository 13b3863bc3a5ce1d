//! Reads the strings of JSON text: where they end, and whether their escapes are right.

use super::super::string::hex4;
use super::super::{RawString, What};
use super::Reader;

impl<'t> Reader<'t> {
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
}
