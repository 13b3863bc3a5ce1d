//! The secret that an integration shares with Shifts.

use std::fmt;
use zeroize::Zeroizing;

/// The secret of a workforce integration: `encryption.secret`, 64 ASCII characters. Its memory is erased when it is dropped.
///
/// ```
/// use graph_shifts::callback::Secret;
///
/// let secret = Secret::new(&"7Qd2xV9mKc4RtY1p".repeat(4)).unwrap();
/// assert_eq!(format!("{secret:?}"), "Secret(..)");
/// assert!(Secret::new("My Secret").is_err());
/// ```
#[derive(Clone)]
pub struct Secret {
    /// The key of the tag, and the key that encrypts the keys of messages. On the heap, so that moving the secret leaves no copy.
    keys: Box<[Zeroizing<[u8; 32]>; 2]>,
}

/// Why a text is no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadSecret;

impl Secret {
    /// The secret of these characters.
    ///
    /// # Errors
    ///
    /// If they are not 64 printable ASCII characters.
    pub fn new(secret: &str) -> Result<Secret, BadSecret> {
        match secret.as_bytes().as_chunks::<32>() {
            ([authentication, encryption], []) if secret.bytes().all(|byte| matches!(byte, b' '..=b'~')) => {
                Ok(Secret { keys: Box::new([authentication, encryption].map(|key| Zeroizing::new(*key))) })
            }
            _ => Err(BadSecret),
        }
    }

    /// The key of the tag.
    pub(super) fn authentication_key(&self) -> &[u8; 32] {
        let [key, _] = &*self.keys;
        key
    }

    /// The key that encrypts the keys of messages.
    pub(super) fn encryption_key(&self) -> &[u8; 32] {
        let [_, key] = &*self.keys;
        key
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl fmt::Display for BadSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a secret must have 64 ASCII characters")
    }
}

impl std::error::Error for BadSecret {}
