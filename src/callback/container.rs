//! The container of a call: a key id and a blob in one structure, the parts of the message in the structure in the blob.

use super::bond::{Bond, MAX_DEPTH, kind};

/// The only key id that Shifts uses.
pub(super) const KEY_ID: i32 = 1;

/// The parts of a message, as slices of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Container<'b> {
    pub(super) key_id: i32,
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
                (0, kind::INT32) => once(&mut key_id, bond.int32()?)?,
                (1, kind::LIST) => once(&mut message, bond.blob()?)?,
                (0 | 1, _) => return None,
                _ => bond.skip(kind, MAX_DEPTH)?,
            }
        }
        let [encrypted_key, iv, ciphertext, tag] = blobs(message?)?;
        (!ciphertext.is_empty() && ciphertext.len().is_multiple_of(16)).then_some(())?;
        Some(Container {
            key_id: key_id?,
            encrypted_key: encrypted_key.try_into().ok()?,
            iv: iv.try_into().ok()?,
            ciphertext,
            tag: tag.try_into().ok()?,
            trailing: bond.left(),
        })
    }

    /// Writes the container's bytes, without what may trail them.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut message = Vec::with_capacity(self.ciphertext.len() + 96);
        let parts: [&[u8]; 4] = [self.encrypted_key, self.iv, self.ciphertext, self.tag];
        for (id, part) in (0_u8..).zip(parts) {
            push_blob(id, part, &mut message);
        }
        message.push(kind::STOP);
        let mut body = Vec::with_capacity(message.len() + 12);
        body.push(kind::INT32);
        push_varint(self.key_id.cast_unsigned() << 1 ^ (self.key_id >> 31).cast_unsigned(), &mut body);
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
    out.extend([id << 5 | kind::LIST, kind::INT8]);
    // No body is so long that its length needs more than 32 bits: what `Vec` holds is allocated already.
    push_varint(bytes.len() as u32, out);
    out.extend_from_slice(bytes);
}

fn push_varint(mut value: u32, out: &mut Vec<u8>) {
    while value > 0x7F {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}
