//! Date-times, dates and times of day, which keep their text.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use serde::{Deserialize, Serialize};
use std::fmt;

/// A text that is checked when the request is built.
macro_rules! text {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, owned.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
                text.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $name(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name(text)
            }
        }
    };
}

text! {
    /// A date-time with an offset (`Edm.DateTimeOffset`), such as `2026-03-04T08:00:00Z`.
    ///
    /// It keeps its text, so that the offset and the digits of the fraction survive; two that name the same moment in different offsets
    /// are not equal. The features `jiff`, `chrono` and `time` convert it. The text is checked when the request is built.
    ///
    /// ```
    /// use graph_shifts::models::DateTime;
    ///
    /// assert_eq!(DateTime::from("2026-03-04T08:00:00.250+01:00").as_str(), "2026-03-04T08:00:00.250+01:00");
    /// ```
    DateTime
}

text! {
    /// A date (`Edm.Date`), such as `2026-03-04`. It keeps its text, which is checked when the request is built.
    Date
}

text! {
    /// A time of day (`Edm.TimeOfDay`), such as `08:30:00`. It keeps its text, which is checked when the request is built.
    TimeOfDay
}

/// Conversions from the types of a crate of date-times, for properties that are required, and those that may be null.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
macro_rules! convert {
    ($([$($generics:tt)*] $from:ty => $to:ident, $value:ident => $text:expr;)*) => {
        $(
            impl<$($generics)*> From<$from> for $to {
                fn from($value: $from) -> Self {
                    $to::from($text)
                }
            }

            impl<$($generics)*> From<$from> for $crate::models::Nullable<$to> {
                fn from(value: $from) -> Self {
                    $crate::models::Nullable::Set(value.into())
                }
            }
        )*
    };
}
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use convert;
