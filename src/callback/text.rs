//! JSON text, read by the names of what is wanted. What is there twice counts as its last, as in most readers.

use crate::json::{RawString, Reader, Shape};
use std::borrow::Cow;

/// Whether it is JSON and nothing follows.
pub(super) fn is_json(text: &str) -> bool {
    let mut reader = Reader::new(text.as_bytes());
    reader.skip().and_then(|()| reader.finish()).is_some()
}

/// The texts of an object's members of these names; `None` where it is no object.
pub(super) fn members<'t, const COUNT: usize>(object: &'t str, names: [&str; COUNT]) -> Option<[Option<&'t str>; COUNT]> {
    let mut found = [None; COUNT];
    each_member(object, |name, value| {
        for (place, wanted) in found.iter_mut().zip(names) {
            if name.is(wanted) {
                *place = Some(value);
            }
        }
    })?;
    Some(found)
}

/// The string of an object's member whose name is this in some casing: of the first such name. `None` where it has none, or no string.
pub(super) fn string_in_any_casing<'t>(object: &'t str, name: &str) -> Option<Cow<'t, str>> {
    let mut found: Option<(RawString<'_>, &str)> = None;
    each_member(object, |given, value| match &found {
        None if given.unescaped().eq_ignore_ascii_case(name) => found = Some((given, value)),
        Some((first, _)) if first.bytes() == given.bytes() => found = Some((given, value)),
        _ => {}
    })?;
    string(found?.1)
}

/// The texts of an array's elements; `None` where it is no array.
pub(super) fn elements(array: &str) -> Option<Vec<&str>> {
    let mut reader = Reader::new(array.as_bytes());
    (reader.shape()? == Shape::Array).then(|| reader.array())??;
    let mut elements = Vec::new();
    while reader.item(elements.is_empty())? {
        elements.push(value(&mut reader, array)?);
    }
    Some(elements)
}

/// The characters of a string; `None` where it is none. Half of a surrogate pair stays the escape that it is.
pub(super) fn string(text: &str) -> Option<Cow<'_, str>> {
    let mut reader = Reader::new(text.as_bytes());
    let string = (reader.shape()? == Shape::String).then(|| reader.string())??;
    Some(match string.bytes() {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => String::from_utf8_lossy(&bytes).into_owned().into(),
    })
}

/// Whether it is null.
pub(super) fn is_null(text: &str) -> bool {
    text == "null"
}

/// Calls `take` with the name and the text of each member; `None` where it is no object.
fn each_member<'t>(object: &'t str, mut take: impl FnMut(RawString<'t>, &'t str)) -> Option<()> {
    let mut reader = Reader::new(object.as_bytes());
    (reader.shape()? == Shape::Object).then(|| reader.object())??;
    let mut first = true;
    while let Some(name) = reader.name(first)? {
        first = false;
        take(name, value(&mut reader, object)?);
    }
    Some(())
}

/// The text of the next value, without blanks around it.
fn value<'t>(reader: &mut Reader<'t>, text: &'t str) -> Option<&'t str> {
    reader.shape()?;
    let from = reader.at();
    reader.skip()?;
    text.get(from..reader.at())
}
