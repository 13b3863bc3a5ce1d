//! A secret, which debug output does not show.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A secret. `{:?}` does not show it.
///
/// ```
/// use graph_shifts::models::Secret;
///
/// let secret = Secret::from("s".repeat(64));
/// assert_eq!(format!("{secret:?}"), "Secret");
/// assert_eq!(secret.expose().len(), 64);
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("Secret")
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Self {
        Secret(secret.to_owned())
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Secret(secret)
    }
}
