//! JSON text that an input borrows or owns.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// JSON text, borrowed or owned: a string or bytes. It is checked when the request is built.
///
/// ```
/// use graph_shifts::JsonText;
///
/// let texts: [JsonText<'_>; 3] = ["{}".into(), String::from("{}").into(), b"{}".to_vec().into()];
/// assert!(texts.iter().all(|text| **text == *b"{}"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct JsonText<'a>(Cow<'a, [u8]>);

impl JsonText<'_> {
    /// The text, owned.
    #[must_use]
    pub fn into_owned(self) -> JsonText<'static> {
        JsonText(Cow::Owned(self.0.into_owned()))
    }
}

impl fmt::Debug for JsonText<'_> {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&String::from_utf8_lossy(&self.0), text)
    }
}

impl Deref for JsonText<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl<'a> From<&'a str> for JsonText<'a> {
    fn from(text: &'a str) -> Self {
        JsonText(Cow::Borrowed(text.as_bytes()))
    }
}

impl From<String> for JsonText<'_> {
    fn from(text: String) -> Self {
        JsonText(Cow::Owned(text.into_bytes()))
    }
}

impl<'a> From<&'a String> for JsonText<'a> {
    fn from(text: &'a String) -> Self {
        JsonText(Cow::Borrowed(text.as_bytes()))
    }
}

impl<'a> From<&'a [u8]> for JsonText<'a> {
    fn from(text: &'a [u8]) -> Self {
        JsonText(Cow::Borrowed(text))
    }
}

impl<'a, const LENGTH: usize> From<&'a [u8; LENGTH]> for JsonText<'a> {
    fn from(text: &'a [u8; LENGTH]) -> Self {
        JsonText(Cow::Borrowed(text))
    }
}

impl From<Vec<u8>> for JsonText<'_> {
    fn from(text: Vec<u8>) -> Self {
        JsonText(Cow::Owned(text))
    }
}

impl<'a> From<&'a Vec<u8>> for JsonText<'a> {
    fn from(text: &'a Vec<u8>) -> Self {
        JsonText(Cow::Borrowed(text))
    }
}
