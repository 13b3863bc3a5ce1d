//! A value within JSON text, found without a tree.

use crate::json::{Reader, Shape};

/// A value within JSON text that was read as a whole before.
#[derive(Clone, Copy)]
pub(crate) struct Value<'t>(&'t [u8]);

impl<'t> Value<'t> {
    /// The text's value; `None` if the text is not JSON.
    pub(crate) fn of(text: &'t str) -> Option<Value<'t>> {
        let mut reader = Reader::new(text.as_bytes());
        let value = next(&mut reader)?;
        reader.finish()?;
        Some(value)
    }

    /// What kind of value it is.
    pub(crate) fn shape(self) -> Option<Shape> {
        Reader::new(self.0).shape()
    }

    /// A member that is not null; of several with the name the last one.
    pub(crate) fn member(self, name: &str) -> Option<Value<'t>> {
        let (mut reader, mut first, mut found) = (Reader::new(self.0), true, None);
        reader.shape()?;
        reader.object()?;
        while let Some(own) = reader.name(first)? {
            first = false;
            let value = next(&mut reader)?;
            if own.is(name) {
                found = Some(value);
            }
        }
        found.filter(|value| value.shape() != Some(Shape::Null))
    }

    /// The items of an array; `None` if it is something else.
    pub(crate) fn items(self) -> Option<Vec<Value<'t>>> {
        let (mut reader, mut items) = (Reader::new(self.0), Vec::new());
        reader.shape()?;
        reader.array()?;
        while reader.item(items.is_empty())? {
            items.push(next(&mut reader)?);
        }
        Some(items)
    }

    /// The members of an object with their names; none of another value.
    pub(crate) fn members(self) -> Vec<(String, Value<'t>)> {
        let (mut reader, mut members) = (Reader::new(self.0), Vec::new());
        reader.shape();
        if reader.object().is_some() {
            while let Some(Some(name)) = reader.name(members.is_empty()) {
                let Some(value) = next(&mut reader) else { break };
                members.push((name.unescaped(), value));
            }
        }
        members
    }

    /// Whether it is neither an object nor an array.
    pub(crate) fn is_scalar(self) -> bool {
        !matches!(self.shape(), Some(Shape::Object | Shape::Array))
    }

    /// The text of the value.
    pub(crate) fn text(self) -> &'t str {
        str::from_utf8(self.0).unwrap_or_default()
    }

    /// The characters of a non-empty string; `None` if it is something else.
    pub(crate) fn string(self) -> Option<String> {
        self.any_string().filter(|string| !string.is_empty())
    }

    /// The characters of a string; `None` if it is something else.
    pub(crate) fn any_string(self) -> Option<String> {
        let mut reader = Reader::new(self.0);
        let is_string = reader.shape()? == Shape::String;
        is_string.then(|| reader.string())?.map(|string| string.unescaped())
    }
}

/// Reads over the next value.
fn next<'t>(reader: &mut Reader<'t>) -> Option<Value<'t>> {
    reader.shape()?;
    let from = reader.at();
    reader.skip()?;
    Some(Value(reader.since(from)))
}
