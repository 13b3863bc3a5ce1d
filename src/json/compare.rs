//! Compares names eight bytes at a time.

/// What comes after `beginning` in `text`, compared eight bytes at a time: WebAssembly's own comparison goes byte by byte.
#[inline(always)]
pub(super) fn begins<'t>(mut text: &'t [u8], mut beginning: &[u8]) -> Option<&'t [u8]> {
    while let (Some((one, rest)), Some((other, others))) = (text.split_first_chunk::<8>(), beginning.split_first_chunk::<8>()) {
        if u64::from_le_bytes(*one) != u64::from_le_bytes(*other) {
            return None;
        }
        (text, beginning) = (rest, others);
    }
    for byte in beginning {
        match text {
            [first, rest @ ..] if first == byte => text = rest,
            _ => return None,
        }
    }
    Some(text)
}

/// Whether two names are equal, compared eight bytes at a time.
#[inline(always)]
pub(crate) fn equal(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && begins(one, other).is_some()
}
