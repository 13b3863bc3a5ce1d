//! An object of JSON text as its members, each with the text of its value.

use crate::check::MAX_TEXT;
use crate::json::{RawString, Reader, Shape};

/// A value's text; absent is like null.
pub(super) type Value<'t> = Option<&'t [u8]>;

/// What precedes the name of an annotation, after the name of what it annotates.
pub(crate) const ANNOTATION: &str = "@";

/// The members of an object in the order of the text.
#[derive(Debug)]
pub(super) struct Object<'t> {
    pub(super) members: Vec<(RawString<'t>, &'t [u8])>,
}

impl<'t> Object<'t> {
    /// Reads a text that is one object and nothing else.
    pub(super) fn read(text: &'t [u8]) -> Option<Object<'t>> {
        if text.len() > MAX_TEXT {
            return None;
        }
        let mut reader = Reader::new(text);
        let mut members = Vec::with_capacity(16);
        if reader.shape()? != Shape::Object {
            return None;
        }
        reader.object()?;
        while let Some(name) = reader.name(members.is_empty())? {
            reader.shape()?;
            let from = reader.at();
            reader.skip()?;
            members.push((name, reader.since(from)));
        }
        reader.finish()?;
        Some(Object { members })
    }

    /// The value of the last member of this name, other than null.
    pub(super) fn get(&self, name: &str) -> Value<'t> {
        let (_, value) = self.members.iter().rev().find(|(given, _)| given.is(name))?;
        not_null(Some(value))
    }

    /// The characters of a member that is a string.
    pub(super) fn string(&self, name: &str) -> Option<String> {
        string(self.get(name)?)
    }

    /// Whether a member is `true`.
    pub(super) fn is_true(&self, name: &str) -> bool {
        self.get(name) == Some(b"true")
    }
}

/// A value other than null.
pub(super) fn not_null(value: Value<'_>) -> Value<'_> {
    value.filter(|value| *value != b"null")
}

/// The characters of a value that is a string.
pub(super) fn string(value: &[u8]) -> Option<String> {
    let mut reader = Reader::new(value);
    (reader.shape()? == Shape::String).then_some(())?;
    Some(reader.string()?.unescaped())
}

/// The items of an array.
pub(super) fn items(value: &[u8]) -> Option<Vec<&[u8]>> {
    let mut reader = Reader::new(value);
    let mut items = Vec::new();
    (reader.shape()? == Shape::Array).then_some(())?;
    reader.array()?;
    while reader.item(items.is_empty())? {
        reader.shape()?;
        let from = reader.at();
        reader.skip()?;
        items.push(reader.since(from));
    }
    Some(items)
}

/// Text of a value as a string; of valid UTF-8 nothing is lost.
pub(super) fn text(value: Value<'_>) -> &str {
    value.and_then(|value| std::str::from_utf8(value).ok()).unwrap_or("null")
}
