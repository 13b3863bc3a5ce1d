//! Recognizes GUIDs.

/// Whether `text` is 32 hexadecimal digits in their five groups.
pub(crate) fn is_guid(text: &[u8]) -> bool {
    let right = |(at, byte): (usize, &u8)| if matches!(at, 8 | 13 | 18 | 23) { *byte == b'-' } else { byte.is_ascii_hexdigit() };
    text.len() == 36 && text.iter().enumerate().all(right)
}
