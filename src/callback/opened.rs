//! A body that has been opened.

use super::container::Container;
use super::{OpenError, Secret, cipher};
use std::fmt;

/// An authentic call of Shifts, decrypted.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    plaintext: Vec<u8>,
    tag: [u8; 32],
    trailing: usize,
    secret: usize,
}

/// Opens the body of a call with the first of the secrets that fits: put the newest first while you exchange them.
///
/// Decrypts only what is authentic. Allocates no more than the body's length.
///
/// # Errors
///
/// If the body is not a call that was encrypted with one of the secrets.
pub fn open(body: &[u8], secrets: &[Secret]) -> Result<Opened, OpenError> {
    let parts = Container::parse(body).ok_or(OpenError::Malformed)?;
    if !parts.has_known_key {
        return Err(OpenError::UnknownKey);
    }
    let mut error = OpenError::NotAuthentic;
    for (number, secret) in secrets.iter().enumerate() {
        match cipher::open(&parts, secret) {
            Ok(plaintext) => return Ok(Opened { plaintext, tag: *parts.tag, trailing: parts.trailing, secret: number }),
            Err(OpenError::NotDecryptable) => error = OpenError::NotDecryptable,
            Err(_) => {}
        }
    }
    Err(error)
}

impl Opened {
    /// The decrypted text.
    #[must_use]
    pub fn plaintext(&self) -> &[u8] {
        &self.plaintext
    }

    /// How many bytes follow the container in the body. They are not authentic and are not read.
    #[must_use]
    pub const fn trailing(&self) -> usize {
        self.trailing
    }

    /// Which of the secrets opened it: once the old one is no longer used, remove it.
    #[must_use]
    pub const fn secret(&self) -> usize {
        self.secret
    }

    /// The id of the call: equal for equal bodies only, so that a replay has the id of the first. 43 characters of base64url.
    #[must_use]
    pub fn id(&self) -> String {
        base64url(&self.tag)
    }
}

impl fmt::Debug for Opened {
    /// Without the text, which has names and notes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened").field("id", &self.id()).field("trailing", &self.trailing).finish_non_exhaustive()
    }
}

/// Bytes in the alphabet of base64url, without padding.
fn base64url(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let character = |value: u32| char::from(ALPHABET.get(value as usize & 63).copied().unwrap_or_default());
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let value = chunk.iter().fold(0, |value, byte| value * 256 + u32::from(*byte)) << (8 * (3 - chunk.len()));
        text.extend((0..=chunk.len() as u32).map(|at| character(value >> (18 - 6 * at))));
    }
    text
}
