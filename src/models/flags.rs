//! Sets of flags whose unknown members are kept.

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserializer, Serializer};
use std::fmt;

/// The members of a set of flags: Graph's name and the bit of each, the one without a bit first.
pub(crate) type Members = &'static [(&'static str, u32)];

/// A set: the bits of its members, and the words that are no members.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Set {
    pub(crate) bits: u32,
    pub(crate) unknown: Vec<String>,
}

impl Set {
    pub(crate) const fn of(bits: u32) -> Set {
        Set { bits, unknown: Vec::new() }
    }

    /// Reads a comma-separated string, in any casing.
    pub(crate) fn read(words: &str, of: Members) -> Set {
        let mut set = Set::default();
        words.split(',').map(str::trim).filter(|word| !word.is_empty()).for_each(|word| set.add(word, of));
        set
    }

    fn add(&mut self, word: &str, of: Members) {
        match of.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)) {
            Some((_, bit)) => self.bits |= bit,
            None if self.unknown.iter().any(|known| known == word) => {}
            None => self.unknown.push(word.to_owned()),
        }
    }

    pub(crate) fn merge(&mut self, other: Set) {
        self.bits |= other.bits;
        for word in other.unknown {
            if !self.unknown.contains(&word) {
                self.unknown.push(word);
            }
        }
    }

    pub(crate) fn contains(&self, other: &Set) -> bool {
        self.bits & other.bits == other.bits && other.unknown.iter().all(|word| self.unknown.contains(word))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.bits == 0 && self.unknown.is_empty()
    }

    /// The names of the members in the order of their bits, then the unknown ones.
    pub(crate) fn iter(&self, of: Members) -> impl Iterator<Item = &str> {
        let known = of.iter().filter(|(_, bit)| self.bits & bit != 0).map(|(name, _)| *name);
        known.chain(self.unknown.iter().map(String::as_str))
    }

    /// The set as Graph writes it; the member without a bit where there is no other.
    pub(crate) fn text(&self, of: Members) -> String {
        let mut text = String::new();
        for word in self.iter(of) {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(word);
        }
        match of.first() {
            Some((none, 0)) if text.is_empty() => (*none).to_owned(),
            _ => text,
        }
    }

    pub(crate) fn serialize<S: Serializer>(&self, of: Members, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text(of))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(of: Members, deserializer: D) -> Result<Set, D::Error> {
        deserializer.deserialize_any(Reading(of))
    }
}

/// Reads a set from a string, an array of strings or the sum of its members' bits.
struct Reading(Members);

impl<'de> Visitor<'de> for Reading {
    type Value = Set;

    fn expecting(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("flags: a string, an array of strings or a number")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Set, E> {
        Ok(Set::read(words, self.0))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Set, E> {
        let known = self.0.iter().fold(0, |bits, (_, bit)| bits | bit);
        let mut set = Set::of(u32::try_from(number & u64::from(known)).unwrap_or_default());
        let rest = number & !u64::from(known);
        if rest != 0 {
            set.unknown.push(rest.to_string());
        }
        Ok(set)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut words: A) -> Result<Set, A::Error> {
        let mut set = Set::default();
        while let Some(word) = words.next_element::<String>()? {
            set.merge(Set::read(&word, self.0));
        }
        Ok(set)
    }
}

/// A set of flags: a constant for each member.
macro_rules! flags {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $member:ident = $word:literal $bit:literal,)* }) => {
        $(#[$doc])*
        ///
        /// Members are joined by `|`. Words that this version of the crate does not know are kept.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $name($crate::models::flags::Set);

        impl $name {
            $($(#[$of])* pub const $member: $name = $name($crate::models::flags::Set::of($bit));)*

            const MEMBERS: $crate::models::flags::Members = &[$(($word, $bit)),*];

            /// Whether every member of `other` is in the set.
            #[must_use]
            pub fn contains(&self, other: &$name) -> bool {
                self.0.contains(&other.0)
            }

            /// Whether the set has no members.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }

            /// Graph's names of the members in the order of the schema, then the words that are unknown.
            pub fn iter(&self) -> impl Iterator<Item = &str> {
                self.0.iter($name::MEMBERS)
            }
        }

        impl std::ops::BitOr for $name {
            type Output = $name;

            fn bitor(mut self, other: $name) -> $name {
                self.0.merge(other.0);
                self
            }
        }

        impl std::ops::BitOrAssign for $name {
            fn bitor_assign(&mut self, other: $name) {
                self.0.merge(other.0);
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                text.write_str(&self.0.text($name::MEMBERS))
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(words: &str) -> Result<$name, Self::Err> {
                Ok($name($crate::models::flags::Set::read(words, $name::MEMBERS)))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize($name::MEMBERS, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                $crate::models::flags::Set::deserialize($name::MEMBERS, deserializer).map($name)
            }
        }
    };
}
pub(crate) use flags;
