//! Writes values so that two are equal to Graph exactly if their bytes are.
//!
//! A date-time is its instant, a GUID and the member of an enumeration have one casing, a number one spelling, a string no escapes. The order of
//! members and of items counts for nothing. What is absent or null is what the service stores then.

use super::object::{ANNOTATION, Object, Value, items, not_null};
use crate::guid::is_guid;
use crate::json::{Reader, Shape, power};
use crate::table::{Count, Format, Kind, Property, Type, Writer};
use crate::time::Instant;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Values that are being written.
#[derive(Default)]
pub(super) struct Canonical {
    pub(super) bytes: Vec<u8>,
    /// Whether an object had a property that its type lacks, with a value.
    pub(super) has_unknown: bool,
}

impl Canonical {
    /// Appends the value of a property.
    pub(super) fn push(&mut self, property: &Property, value: Value<'_>) {
        let value = not_null(value);
        match (property.count, value.map(|value| (value, items(value)))) {
            (Count::One, Some((value, _))) => self.one(property.kind, value),
            (Count::One, None) => self.absent(property),
            (_, None) => self.all(property.kind, &[]),
            (_, Some((_, Some(items)))) => self.all(property.kind, &items),
            (_, Some((value, None))) => self.scalar(b'?', value),
        }
    }

    /// What the service stores where a property is left out: nothing where it may be null, else the first member of an enumeration or the lowest
    /// number that makes sense.
    fn absent(&mut self, property: &Property) {
        match property.kind {
            _ if property.nullable => self.scalar(b'0', b""),
            Kind::Enum(of) => self.scalar(b'e', of.members.first().map_or("", |member| member.name).as_bytes()),
            Kind::Int32 { advised_min, .. } => self.number(advised_min.to_string().as_bytes()),
            _ => self.scalar(b'0', b""),
        }
    }

    /// A tag and bytes, with their number between them so that nothing else is written the same.
    fn scalar(&mut self, tag: u8, bytes: &[u8]) {
        self.bytes.push(tag);
        self.bytes.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        self.bytes.extend_from_slice(bytes);
    }

    /// The items in the order of their bytes.
    fn all(&mut self, kind: Kind, items: &[&[u8]]) {
        self.scalar(b'[', &(items.len() as u32).to_le_bytes());
        // Each with how often it is there. The map is that of the plan's names, so that the module has its code once.
        let mut written: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
        for item in items {
            let mut inner = Canonical::default();
            inner.one(kind, item);
            self.has_unknown |= inner.has_unknown;
            *written.entry(inner.bytes).or_insert(0) += 1;
        }
        for (item, count) in &written {
            self.bytes.extend_from_slice(&count.to_le_bytes());
            self.bytes.extend_from_slice(item);
        }
    }

    /// A value other than null.
    fn one(&mut self, kind: Kind, value: &[u8]) {
        let mut reader = Reader::new(value);
        let shape = reader.shape();
        match (kind, shape) {
            (Kind::Complex(of), Some(Shape::Object)) => match Object::read(value) {
                Some(object) => self.object(of, &object),
                None => self.scalar(b'?', value),
            },
            (Kind::Int32 { .. } | Kind::Double, Some(Shape::Number)) => self.number(value),
            (_, Some(Shape::String)) => match reader.string() {
                Some(string) => self.string(kind, &string.bytes()),
                None => self.scalar(b'?', value),
            },
            _ => self.scalar(b'?', value),
        }
    }

    fn string(&mut self, kind: Kind, text: &[u8]) {
        match kind {
            Kind::DateTimeOffset => match Instant::parse(text) {
                Some(instant) => self.scalar(b't', &instant.ticks().to_le_bytes()),
                None => self.scalar(b's', text),
            },
            Kind::Enum(of) => match of.in_any_casing(text) {
                Some(member) => self.scalar(b'e', member.name.as_bytes()),
                None => self.scalar(b'e', &text.to_ascii_lowercase()),
            },
            Kind::String(Format::Id(_)) => self.scalar(b's', &folded(text)),
            _ => self.scalar(b's', text),
        }
    }

    /// The properties that clients write, in the order of the type.
    pub(super) fn object(&mut self, of: &'static Type, object: &Object<'_>) {
        self.bytes.push(b'{');
        for property in (0..).map_while(|number| of.numbered(number)) {
            if property.writer == Writer::Client {
                self.push(property, object.get(property.name));
            }
        }
        self.has_unknown |= has_unknown(of, object);
    }

    /// A number as its digits without zeros around them, and the power of ten by which they are multiplied.
    fn number(&mut self, text: &[u8]) {
        let (mantissa, exponent) = match text.iter().position(|byte| matches!(byte, b'e' | b'E')) {
            Some(at) => (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default()),
            None => (text, &[][..]),
        };
        let fraction = mantissa.iter().rev().position(|byte| *byte == b'.').unwrap_or(0);
        let digits = mantissa.iter().copied().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0');
        let mut digits: Vec<u8> = digits.collect();
        let mut scale = power(exponent).saturating_sub(fraction as i64);
        while digits.pop_if(|digit| *digit == b'0').is_some() {
            scale = scale.saturating_add(1);
        }
        if digits.is_empty() {
            return self.scalar(b'n', b"0");
        }
        if mantissa.first() == Some(&b'-') {
            digits.push(b'-');
        }
        digits.extend_from_slice(&scale.to_le_bytes());
        self.scalar(b'n', &digits);
    }
}

/// Whether an object has a property that its type lacks, with a value.
pub(super) fn has_unknown(of: &'static Type, object: &Object<'_>) -> bool {
    object.members.iter().any(|(name, value)| {
        let name = name.bytes();
        let is_annotation = name.contains(&ANNOTATION.as_bytes().first().copied().unwrap_or_default());
        *value != b"null" && !is_annotation && of.named(&name).is_none()
    })
}

/// An id in the casing in which it is compared: ids that are or end with a GUID are the same in any.
pub(super) fn folded(id: &[u8]) -> Cow<'_, [u8]> {
    let tail = id.len().checked_sub(36).and_then(|at| id.get(at..)).unwrap_or_default();
    if is_guid(tail) { Cow::Owned(id.to_ascii_lowercase()) } else { Cow::Borrowed(id) }
}

#[cfg(test)]
mod tests {
    use super::Canonical;
    use crate::shifts::{OPEN_SHIFT_ITEM, SHIFT_ACTIVITY};
    use crate::table::{Kind, Page, Property, Type};

    fn written(of: Kind, value: &str) -> Vec<u8> {
        let mut canonical = Canonical::default();
        canonical.push(&Property::new("x", of, Page::CSDL, ""), Some(value.as_bytes()));
        canonical.bytes
    }

    fn same(of: &'static Type, one: &str, other: &str) -> bool {
        written(Kind::Complex(of), one) == written(Kind::Complex(of), other)
    }

    #[test]
    fn numbers_are_equal_in_each_spelling() {
        let one = written(Kind::Double, "10");
        for same in ["10.0", "1e1", "1E+1", "100e-1", "0.1e2", "10.000"] {
            assert_eq!(written(Kind::Double, same), one, "{same}");
        }
        for other in ["-10", "1", "100", "10.01", "1e2", "\"10\"", "0"] {
            assert_ne!(written(Kind::Double, other), one, "{other}");
        }
        assert_eq!(written(Kind::INT32, "-0"), written(Kind::INT32, "0e5"));
        assert_ne!(written(Kind::Double, "1e99999999999999999999"), written(Kind::Double, "1e-99999999999999999999"));
    }

    #[test]
    fn what_is_absent_is_what_the_service_stores() {
        let of = &OPEN_SHIFT_ITEM;
        assert!(same(of, "{}", r#"{"openSlotCount":1,"theme":"white","activities":[],"notes":null}"#));
        assert!(!same(of, "{}", r#"{"openSlotCount":2}"#));
        assert!(!same(of, "{}", r#"{"theme":"blue"}"#));
        assert!(!same(of, "{}", r#"{"notes":""}"#));
    }

    #[test]
    fn nothing_else_is_written_the_same() {
        let of = &SHIFT_ACTIVITY;
        assert!(same(of, r#"{"code":"a","displayName":"b"}"#, r#"{"displayName":"\u0062","code":"a"}"#));
        assert!(!same(of, r#"{"code":"ab"}"#, r#"{"code":"a","displayName":"b"}"#));
        assert!(!same(of, r#"{"code":"true"}"#, r#"{"code":true}"#));
        assert!(!same(of, r#"{"isPaid":true}"#, r#"{"isPaid":false}"#));
    }
}
