//! Reads Bond's compact binary, version 1: fields of a structure, and what is skipped.

/// The types of fields that are read here or skipped, by their numbers.
pub(super) mod kind {
    pub(in super::super) const STOP: u8 = 0;
    pub(super) const STOP_BASE: u8 = 1;
    pub(super) const BOOL: u8 = 2;
    pub(super) const UINT8: u8 = 3;
    pub(super) const UINT16: u8 = 4;
    pub(super) const UINT32: u8 = 5;
    pub(super) const UINT64: u8 = 6;
    pub(super) const FLOAT: u8 = 7;
    pub(super) const DOUBLE: u8 = 8;
    pub(super) const STRING: u8 = 9;
    pub(super) const STRUCT: u8 = 10;
    pub(in super::super) const LIST: u8 = 11;
    pub(super) const SET: u8 = 12;
    pub(super) const MAP: u8 = 13;
    pub(in super::super) const INT8: u8 = 14;
    pub(super) const INT16: u8 = 15;
    pub(in super::super) const INT32: u8 = 16;
    pub(super) const INT64: u8 = 17;
    pub(super) const WSTRING: u8 = 18;
}

/// The most structures and collections that may be nested in what is skipped.
pub(super) const MAX_DEPTH: u32 = 32;

/// Reads bytes from their beginning. A read returns `None` where they do not have the form; nothing is allocated.
pub(super) struct Bond<'b> {
    rest: &'b [u8],
}

impl<'b> Bond<'b> {
    pub(super) const fn new(rest: &'b [u8]) -> Bond<'b> {
        Bond { rest }
    }

    /// How many bytes are left.
    pub(super) const fn left(&self) -> usize {
        self.rest.len()
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(bytes)
    }

    /// An integer of at most so many bits, seven in a byte, the low ones first.
    fn varint(&mut self, bits: u32) -> Option<u64> {
        let mut value = 0_u64;
        for shift in (0..bits).step_by(7) {
            let byte = self.byte()?;
            let part = u64::from(byte & 0x7F);
            if part.checked_shr(bits - shift).unwrap_or_default() != 0 {
                return None;
            }
            value += part << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    /// An integer of 32 bits as it is written: one with a sign is in zigzag.
    pub(super) fn uint32(&mut self) -> Option<u32> {
        u32::try_from(self.varint(32)?).ok()
    }

    /// How many elements follow. Nothing is reserved for them; each takes a byte at least, so that too many end with the bytes.
    fn count(&mut self) -> Option<usize> {
        usize::try_from(self.uint32()?).ok()
    }

    /// The id and the type of the next field; an inner `None` where the structure ends.
    pub(super) fn field(&mut self) -> Option<Option<(u16, u8)>> {
        let first = self.byte()?;
        let kind = first & 0x1F;
        if kind == kind::STOP {
            return (first == kind::STOP).then_some(None);
        }
        let id = match first >> 5 {
            6 => u16::from(self.byte()?),
            7 => u16::from_le_bytes([self.byte()?, self.byte()?]),
            id => u16::from(id),
        };
        Some(Some((id, kind)))
    }

    /// A blob, which is a list of INT8.
    pub(super) fn blob(&mut self) -> Option<&'b [u8]> {
        if self.byte()? != kind::INT8 {
            return None;
        }
        let count = self.count()?;
        self.take(count)
    }

    /// Reads over a value, in time linear in its bytes; at most `depth` structures and collections are nested.
    pub(super) fn skip(&mut self, kind: u8, depth: u32) -> Option<()> {
        match kind {
            kind::BOOL | kind::UINT8 | kind::INT8 => self.take(1).map(|_| ()),
            kind::UINT16 | kind::INT16 => self.varint(16).map(|_| ()),
            kind::UINT32 | kind::INT32 => self.varint(32).map(|_| ()),
            kind::UINT64 | kind::INT64 => self.varint(64).map(|_| ()),
            kind::FLOAT => self.take(4).map(|_| ()),
            kind::DOUBLE => self.take(8).map(|_| ()),
            kind::STRING => self.count().and_then(|count| self.take(count)).map(|_| ()),
            kind::WSTRING => self.count().and_then(|count| self.take(count.checked_mul(2)?)).map(|_| ()),
            kind::STRUCT => self.skip_struct(depth.checked_sub(1)?),
            kind::LIST | kind::SET => self.skip_list(depth.checked_sub(1)?),
            kind::MAP => self.skip_map(depth.checked_sub(1)?),
            _ => None,
        }
    }

    fn skip_struct(&mut self, depth: u32) -> Option<()> {
        while let Some((_, kind)) = self.field()? {
            // The end of the fields of a base, after which those of the structure itself come.
            if kind != kind::STOP_BASE {
                self.skip(kind, depth)?;
            }
        }
        Some(())
    }

    fn skip_list(&mut self, depth: u32) -> Option<()> {
        let kind = self.byte()?;
        for _ in 0..self.count()? {
            self.skip(kind, depth)?;
        }
        Some(())
    }

    fn skip_map(&mut self, depth: u32) -> Option<()> {
        let (key, value) = (self.byte()?, self.byte()?);
        for _ in 0..self.count()? {
            self.skip(key, depth)?;
            self.skip(value, depth)?;
        }
        Some(())
    }
}
