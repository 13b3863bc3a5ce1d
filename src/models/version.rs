//! The draft and the shared version of a shift, an open shift or a time-off entry, which exclude each other in a body.

use super::Nullable;
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// What an object has two versions of. Implemented by the items of shifts, open shifts and time-off entries.
pub trait Versioned {
    /// The property of the version that only managers see.
    const DRAFT: &'static str;
    /// The property of the version that employees see.
    const SHARED: &'static str;
}

/// The version of a new object: its draft or its shared version, never both.
///
/// ```
/// use graph_shifts::models::{CreateShiftBody, ShiftItem, Version};
///
/// let item = ShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z");
/// let body = CreateShiftBody::new("aa162a04-bec6-4b81-ba99-96caa7b2b24d", Version::Draft(item));
/// assert!(serde_json::to_string(&body).unwrap().contains("draftShift"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Version<T> {
    /// The version that only managers see until it is shared.
    Draft(T),
    /// The version that managers and employees see.
    Shared(T),
}

/// What an update does to the versions of an object. It sets at most one of them; by default the other one is then cleared
/// ([`OtherVersion`](crate::OtherVersion)).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum VersionChange<T> {
    /// Neither is mentioned: both stay as they are.
    #[default]
    Keep,
    /// Sets the draft.
    Draft(T),
    /// Sets the shared version.
    Shared(T),
    /// Discards the draft.
    ClearDraft,
    /// Discards the shared version.
    ClearShared,
}

impl<T> From<Version<T>> for VersionChange<T> {
    fn from(version: Version<T>) -> Self {
        match version {
            Version::Draft(item) => VersionChange::Draft(item),
            Version::Shared(item) => VersionChange::Shared(item),
        }
    }
}

impl<T> VersionChange<T> {
    /// The version of a response that has one; `Keep` where it has both, since a body can set one of them only.
    pub(crate) fn of(draft: Nullable<T>, shared: Nullable<T>) -> VersionChange<T> {
        match (draft.into_option(), shared.into_option()) {
            (Some(item), None) => VersionChange::Draft(item),
            (None, Some(item)) => VersionChange::Shared(item),
            _ => VersionChange::Keep,
        }
    }
}

/// Writes the one property that a version is.
fn write<S: Serializer, T: Versioned + Serialize>(of: Option<(&'static str, Option<&T>)>, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    if let Some((name, item)) = of {
        map.serialize_entry(name, &item)?;
    }
    map.end()
}

impl<T: Versioned + Serialize> Serialize for Version<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let property = match self {
            Version::Draft(item) => (T::DRAFT, Some(item)),
            Version::Shared(item) => (T::SHARED, Some(item)),
        };
        write(Some(property), serializer)
    }
}

impl<T: Versioned + Serialize> Serialize for VersionChange<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let property = match self {
            VersionChange::Keep => None,
            VersionChange::Draft(item) => Some((T::DRAFT, Some(item))),
            VersionChange::Shared(item) => Some((T::SHARED, Some(item))),
            VersionChange::ClearDraft => Some((T::DRAFT, None)),
            VersionChange::ClearShared => Some((T::SHARED, None)),
        };
        write(property, serializer)
    }
}

/// Reads the properties of both versions, and skips all others.
struct Both<T>(PhantomData<T>);

impl<'de, T: Versioned + Deserialize<'de>> Visitor<'de> for Both<T> {
    type Value = (Nullable<T>, Nullable<T>);

    fn expecting(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut draft, mut shared) = (Nullable::Absent, Nullable::Absent);
        while let Some(name) = map.next_key::<String>()? {
            if name == T::DRAFT {
                draft = map.next_value()?;
            } else if name == T::SHARED {
                shared = map.next_value()?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok((draft, shared))
    }
}

impl<'de, T: Versioned + Deserialize<'de>> Deserialize<'de> for Version<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match VersionChange::deserialize(deserializer)? {
            VersionChange::Draft(item) => Ok(Version::Draft(item)),
            VersionChange::Shared(item) => Ok(Version::Shared(item)),
            _ => Err(D::Error::custom(format_args!("either {} or {} must be set", T::DRAFT, T::SHARED))),
        }
    }
}

impl<'de, T: Versioned + Deserialize<'de>> Deserialize<'de> for VersionChange<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_map(Both::<T>(PhantomData))? {
            (Nullable::Set(_), Nullable::Set(_)) => {
                Err(D::Error::custom(format_args!("{} and {} cannot both be set", T::DRAFT, T::SHARED)))
            }
            (Nullable::Null, Nullable::Null) => {
                Err(D::Error::custom(format_args!("{} and {} cannot both be null", T::DRAFT, T::SHARED)))
            }
            (Nullable::Set(item), _) => Ok(VersionChange::Draft(item)),
            (_, Nullable::Set(item)) => Ok(VersionChange::Shared(item)),
            (Nullable::Null, Nullable::Absent) => Ok(VersionChange::ClearDraft),
            (Nullable::Absent, Nullable::Null) => Ok(VersionChange::ClearShared),
            (Nullable::Absent, Nullable::Absent) => Ok(VersionChange::Keep),
        }
    }
}
