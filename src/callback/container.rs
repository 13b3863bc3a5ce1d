//! The container of a call: a key id and a blob in one structure, the parts of the message in the structure in the blob.

use super::bond::{Bond, MAX_DEPTH, kind};

/// The only key id that Shifts uses, 1, in zigzag.
const KEY_ID: u8 = 2;

/// The parts of a message, as slices of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Container<'b> {
    /// Whether they are encrypted with the shared secret, which has the key id 1.
    pub(super) has_known_key: bool,
    /// The key that encrypts the text, itself encrypted.
    pub(super) encrypted_key: &'b [u8; 32],
    pub(super) iv: &'b [u8; 16],
    /// At least one block, in whole blocks.
    pub(super) ciphertext: &'b [u8],
    pub(super) tag: &'b [u8; 32],
    /// How many bytes follow the container.
    pub(super) trailing: usize,
}

impl<'b> Container<'b> {
    /// Reads a body; `None` where it is no container whose parts have the lengths that they must have.
    ///
    /// The tag covers no lengths, so bytes could move from one part to the next without changing it: the lengths are enforced here.
    pub(super) fn parse(body: &'b [u8]) -> Option<Container<'b>> {
        let mut bond = Bond::new(body);
        let (mut key_id, mut message) = (None, None);
        while let Some((id, kind)) = bond.field()? {
            match (id, kind) {
                (0, kind::INT32) => once(&mut key_id, bond.uint32()?)?,
                (1, kind::LIST) => once(&mut message, bond.blob()?)?,
                (0 | 1, _) => return None,
                _ => bond.skip(kind, MAX_DEPTH)?,
            }
        }
        let [encrypted_key, iv, ciphertext, tag] = blobs(message?)?;
        (!ciphertext.is_empty() && ciphertext.len().is_multiple_of(16)).then_some(())?;
        Some(Container {
            has_known_key: key_id? == u32::from(KEY_ID),
            encrypted_key: encrypted_key.try_into().ok()?,
            iv: iv.try_into().ok()?,
            ciphertext,
            tag: tag.try_into().ok()?,
            trailing: bond.left(),
        })
    }

    /// Writes the container's bytes, without what may trail them.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut message = Vec::new();
        let parts: [&[u8]; 4] = [self.encrypted_key, self.iv, self.ciphertext, self.tag];
        for (id, part) in (0_u8..).zip(parts) {
            push_blob(id, part, &mut message);
        }
        message.push(kind::STOP);
        let mut body = vec![kind::INT32, KEY_ID];
        push_blob(1, &message, &mut body);
        body.push(kind::STOP);
        body
    }
}

/// The blobs of the inner structure; `None` where one is absent, there twice or of another type.
fn blobs(message: &[u8]) -> Option<[&[u8]; 4]> {
    let mut bond = Bond::new(message);
    let mut found = [None; 4];
    while let Some((id, kind)) = bond.field()? {
        match found.get_mut(usize::from(id)) {
            Some(place) if kind == kind::LIST => once(place, bond.blob()?)?,
            Some(_) => return None,
            None => bond.skip(kind, MAX_DEPTH)?,
        }
    }
    let [key, iv, ciphertext, tag] = found;
    Some([key?, iv?, ciphertext?, tag?])
}

/// Sets what was not set before.
fn once<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.replace(value).is_none().then_some(())
}

fn push_blob(id: u8, bytes: &[u8], out: &mut Vec<u8>) {
    out.extend([(id << 5) + kind::LIST, kind::INT8]);
    push_varint(bytes.len(), out);
    out.extend_from_slice(bytes);
}

fn push_varint(mut value: usize, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}
