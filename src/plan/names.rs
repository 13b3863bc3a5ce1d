//! The names and ids of a plan's entities, each stored once or as a part of one text.

use super::canonical::folded;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A string in [`Names`]; none where it is empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Text {
    from: u32,
    to: u32,
}

impl Text {
    pub(super) const fn is_none(self) -> bool {
        self.from == self.to
    }
}

/// An id or a key as a number.
pub(super) type Number = u32;

/// What an id or a key is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    User = b'u' as isize,
    Group = b'g' as isize,
    Id = b'i' as isize,
    Key = b'k' as isize,
}

/// Strings, and the numbers of users and scheduling groups.
#[derive(Debug, Default)]
pub(super) struct Names {
    all: String,
    /// The number of each id and key, after a letter for what it is of.
    numbers: BTreeMap<Vec<u8>, Number>,
    /// The id of each user and group, and how people call them.
    known: Vec<(Text, Text)>,
}

impl Names {
    /// Stores a string.
    pub(super) fn keep(&mut self, text: &str) -> Text {
        let from = self.all.len() as u32;
        self.all.push_str(text);
        Text { from, to: self.all.len() as u32 }
    }

    /// Stores a string, if there is one.
    pub(super) fn keep_any(&mut self, text: Option<String>) -> Text {
        text.map_or(Text::default(), |text| self.keep(&text))
    }

    /// The characters of a string; nothing where it is none.
    pub(super) fn get(&self, text: Text) -> &str {
        self.all.get(text.from as usize..text.to as usize).unwrap_or_default()
    }

    /// The characters of a string, if it is one.
    pub(super) fn some(&self, text: Text) -> Option<&str> {
        (!text.is_none()).then(|| self.get(text))
    }

    /// The number of an id, which is the same in any casing, or of a key.
    pub(super) fn number(&mut self, of: Of, id: &str) -> Number {
        let id = if of == Of::Key { Cow::Borrowed(id.as_bytes()) } else { folded(id.as_bytes()) };
        let entry = [&[of as u8][..], &id].concat();
        if let Some(number) = self.numbers.get(&entry) {
            return *number;
        }
        let number = self.known.len() as Number;
        let is_shown = matches!(of, Of::User | Of::Group);
        let text = if is_shown { self.keep(std::str::from_utf8(&id).unwrap_or_default()) } else { Text::default() };
        self.known.push((text, Text::default()));
        self.numbers.insert(entry, number);
        number
    }

    /// How many numbers there are.
    pub(super) fn count(&self) -> Number {
        self.known.len() as Number
    }

    /// Says how people call a user or a group.
    pub(super) fn call(&mut self, number: Number, name: &str) {
        // A line of the summary stays one.
        let text = self.keep(&name.replace(char::is_control, " "));
        if let Some((_, called)) = self.known.get_mut(number as usize)
            && called.is_none()
        {
            *called = text;
        }
    }

    /// Whether it is known how people call a user or a group.
    pub(super) fn is_called(&self, number: Number) -> bool {
        self.known.get(number as usize).is_some_and(|(_, called)| !called.is_none())
    }

    /// The id of a number.
    pub(super) fn id(&self, number: Number) -> &str {
        self.known.get(number as usize).map_or("", |(id, _)| self.get(*id))
    }

    /// How people call a user or a group, or else its id.
    pub(super) fn called(&self, number: Number) -> &str {
        let called = self.known.get(number as usize).map_or("", |(_, called)| self.get(*called));
        if called.is_empty() { self.id(number) } else { called }
    }
}
