//! The formats of strings.

use super::Id;

/// What is required of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Nothing.
    Any,
    /// More characters than this are a warning.
    MaxLength(u32),
    /// More characters than this, or others than letters and digits, are a warning.
    Alphanumeric(u32),
    /// An id; one with another kind's prefix, or one that is to be a GUID and is none, is a warning.
    Id(Id),
    /// A secret of exactly this many ASCII characters; another length is a warning, and an empty one an error.
    Secret(u32),
    /// A base url to which a path is appended; one that is not https or ends in a slash is a warning.
    Url,
    /// The name of a time zone in the tz database.
    TimeZone,
}
