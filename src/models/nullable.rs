//! A property that may be absent or null.

use super::times::{Date, DateTime, TimeOfDay};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A property that may be absent, null or set. In an update, Graph keeps what is absent and erases what is null.
///
/// ```
/// use graph_shifts::models::Nullable;
///
/// let notes: Nullable<String> = "By the till".into();
/// assert_eq!(notes.as_ref().into_option().map(String::as_str), Some("By the till"));
/// assert!(Nullable::<String>::default().is_absent());
/// assert_eq!(Nullable::<String>::or_null(None), Nullable::Null);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The object does not have the property.
    #[default]
    Absent,
    /// The property is null.
    Null,
    /// The property has this value.
    Set(T),
}

impl<T> Nullable<T> {
    /// The value, or null.
    #[must_use]
    pub fn or_null(value: Option<T>) -> Nullable<T> {
        value.map_or(Nullable::Null, Nullable::Set)
    }

    /// The value, or nothing at all.
    #[must_use]
    pub fn or_absent(value: Option<T>) -> Nullable<T> {
        value.map_or(Nullable::Absent, Nullable::Set)
    }

    /// Whether the object does not have the property.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Nullable::Absent)
    }

    /// Whether the property is null.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Nullable::Null)
    }

    /// Whether the property has a value.
    #[must_use]
    pub const fn is_set(&self) -> bool {
        matches!(self, Nullable::Set(_))
    }

    /// The property by reference.
    #[must_use]
    pub const fn as_ref(&self) -> Nullable<&T> {
        match self {
            Nullable::Absent => Nullable::Absent,
            Nullable::Null => Nullable::Null,
            Nullable::Set(value) => Nullable::Set(value),
        }
    }

    /// The property's value by reference, to be changed.
    #[must_use]
    pub const fn as_mut(&mut self) -> Option<&mut T> {
        match self {
            Nullable::Set(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// The value, where there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Nullable::Set(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// The property with another value.
    #[must_use]
    pub fn map<U>(self, to: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Nullable::Absent => Nullable::Absent,
            Nullable::Null => Nullable::Null,
            Nullable::Set(value) => Nullable::Set(to(value)),
        }
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Nullable::Set(value) => value.serialize(serializer),
            Nullable::Absent | Nullable::Null => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Nullable::or_null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Nullable::Set(value)
    }
}

impl<T, const LENGTH: usize> From<[T; LENGTH]> for Nullable<Vec<T>> {
    fn from(values: [T; LENGTH]) -> Self {
        Nullable::Set(values.into())
    }
}

/// Texts are set from borrowed and owned strings.
macro_rules! from_text {
    ($($of:ty)*) => {
        $(impl From<&str> for Nullable<$of> {
            fn from(text: &str) -> Self {
                Nullable::Set(text.into())
            }
        })*
    };
}

from_text! { String DateTime Date TimeOfDay super::Secret }
