//! Numbers that JSON cannot write.

use super::Nullable;
use serde::{Serialize, Serializer};

/// Writes a number, and one that is not finite as a string: serde_json would write null, which erases the property, while the check
/// refuses the string.
pub(crate) fn double<S: Serializer>(number: &Nullable<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match number {
        Nullable::Set(value) if !value.is_finite() => serializer.collect_str(value),
        number => number.serialize(serializer),
    }
}
