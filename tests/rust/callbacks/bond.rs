//! Writes containers for tests, right ones and wrong ones.

/// The parts of a message, in their order: the encrypted key, the IV, the ciphertext, the tag.
pub(crate) type Parts = [Vec<u8>; 4];

/// An integer, seven bits in a byte.
pub(crate) fn varint(mut value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 0x7F {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// A field of this id: a blob.
pub(crate) fn blob(id: u8, bytes: &[u8]) -> Vec<u8> {
    [&[id << 5 | 11, 14], &varint(bytes.len() as u64)[..], bytes].concat()
}

/// The fields of a message.
pub(crate) fn fields(parts: &Parts) -> Vec<Vec<u8>> {
    (0..).zip(parts).map(|(id, part)| blob(id, part)).collect()
}

/// A container of these fields, with the key id 1.
pub(crate) fn container(fields: &[Vec<u8>]) -> Vec<u8> {
    outer(&[vec![0x10, 2], blob(1, &[fields.concat(), vec![0]].concat())])
}

/// A container whose outer structure has these fields.
pub(crate) fn outer(fields: &[Vec<u8>]) -> Vec<u8> {
    [fields.concat(), vec![0]].concat()
}

/// The parts of a container that has all its fields in their order.
pub(crate) fn parts(body: &[u8]) -> Parts {
    let (_, rest) = body.split_at(4);
    let (_, mut message) = read_varint(rest);
    [0_u8, 1, 2, 3].map(|id| {
        assert_eq!(message[..2], [id << 5 | 11, 14]);
        let (length, rest) = read_varint(&message[2..]);
        let (part, rest) = rest.split_at(length);
        message = rest;
        part.to_vec()
    })
}

fn read_varint(bytes: &[u8]) -> (usize, &[u8]) {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0).expect("an end") + 1;
    let (bytes, rest) = bytes.split_at(length);
    (bytes.iter().rev().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7F)), rest)
}
