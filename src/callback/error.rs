//! Why a call cannot be opened.

use std::fmt;

/// Why a call cannot be opened. Respond with the [status](OpenError::status) and an empty body, so that nobody outside learns which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenError {
    /// The path is none that Shifts calls.
    NotFound,
    /// The body is not the container that Shifts sends.
    Malformed,
    /// The container names another key than the shared secret.
    UnknownKey,
    /// The tag is not that of any of the secrets.
    NotAuthentic,
    /// The tag is right, but the padding is not.
    NotDecryptable,
    /// The decrypted text is not JSON.
    NotJson,
    /// The decrypted JSON is not what Shifts sends to this path.
    WrongShape,
}

impl OpenError {
    /// The code, as the npm package reports it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            OpenError::NotFound => "not_found",
            OpenError::Malformed => "malformed",
            OpenError::UnknownKey => "unknown_key",
            OpenError::NotAuthentic => "not_authentic",
            OpenError::NotDecryptable => "not_decryptable",
            OpenError::NotJson => "not_json",
            OpenError::WrongShape => "wrong_shape",
        }
    }

    /// The HTTP status to respond with: 404 for a path, else 400. Shifts repeats the call and saves nothing.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            OpenError::NotFound => 404,
            _ => 400,
        }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            OpenError::NotFound => "Shifts does not call this path",
            OpenError::Malformed => "the body is not an encrypted call",
            OpenError::UnknownKey => "the call is encrypted with a key whose id is unknown",
            OpenError::NotAuthentic => "the call is not authentic: its tag matches none of the secrets",
            OpenError::NotDecryptable => "the call is authentic, but cannot be decrypted",
            OpenError::NotJson => "the decrypted text is not JSON",
            OpenError::WrongShape => "the decrypted JSON is not what Shifts sends to this path",
        })
    }
}

impl std::error::Error for OpenError {}
