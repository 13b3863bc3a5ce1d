//! The cipher of a call: HMAC-SHA256 over the parts, AES-256 for the key, AES-256 in CBC mode with PKCS#7 padding for the text.

use super::container::Container;
use super::{OpenError, Secret};
use aes::Aes256;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{Block, BlockCipherDecrypt, BlockCipherEncrypt, BlockModeDecrypt, BlockModeEncrypt, KeyInit, KeyIvInit};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// What the tag covers first: the name of the algorithm, then the key id 1 as an integer of 32 bits.
const PREFIX: &[u8] = b"AES-256-CBC-HMAC-SHA256\x01\0\0\0";

/// The plaintext of a message under this secret. The tag is compared in constant time, and nothing is decrypted unless it is right.
pub(super) fn open(parts: &Container<'_>, secret: &Secret) -> Result<Vec<u8>, OpenError> {
    let mac = mac(secret, [parts.encrypted_key, parts.iv, parts.ciphertext]).ok_or(OpenError::NotAuthentic)?;
    mac.verify(parts.tag.into()).map_err(|_| OpenError::NotAuthentic)?;
    let key = unwrap(parts.encrypted_key, secret);
    let decryptor = cbc::Decryptor::<Aes256>::new((&*key).into(), parts.iv.into());
    decryptor.decrypt_padded_vec::<Pkcs7>(parts.ciphertext).map_err(|_| OpenError::NotDecryptable)
}

/// Encrypts a text as Shifts does, for tests and mocks: the body of a call. `key` and `iv` are new and random for each message.
///
/// ```
/// use graph_shifts::callback::{Secret, open, seal};
///
/// let secret = Secret::new(&"7Qd2xV9mKc4RtY1p".repeat(4)).unwrap();
/// let body = seal(&secret, b"{}", [1; 32], [2; 16]);
/// assert_eq!(open(&body, &[secret]).unwrap().plaintext(), b"{}");
/// ```
#[must_use]
pub fn seal(secret: &Secret, plaintext: &[u8], key: [u8; 32], iv: [u8; 16]) -> Vec<u8> {
    let key = Zeroizing::new(key);
    let ciphertext = cbc::Encryptor::<Aes256>::new((&*key).into(), (&iv).into()).encrypt_padded_vec::<Pkcs7>(plaintext);
    let encrypted_key = wrap(&key, secret);
    let tag = mac(secret, [&encrypted_key, &iv, &ciphertext]).map_or([0; 32], |mac| mac.finalize().into_bytes().into());
    Container { has_known_key: true, encrypted_key: &encrypted_key, iv: &iv, ciphertext: &ciphertext, tag: &tag, trailing: 0 }
        .write()
}

/// What has read all that the tag covers.
fn mac(secret: &Secret, parts: [&[u8]; 3]) -> Option<Hmac<Sha256>> {
    let mac = <Hmac<Sha256> as KeyInit>::new_from_slice(secret.authentication_key()).ok()?;
    Some(parts.iter().fold(mac.chain_update(PREFIX), |mac, part| mac.chain_update(part)))
}

/// The key of a message, decrypted block by block.
fn unwrap(encrypted: &[u8; 32], secret: &Secret) -> Zeroizing<[u8; 32]> {
    let cipher = Aes256::new(secret.encryption_key().into());
    let mut key = Zeroizing::new(*encrypted);
    cipher.decrypt_blocks(Block::<Aes256>::slice_as_chunks_mut(&mut key[..]).0);
    key
}

/// The key of a message, encrypted block by block.
fn wrap(key: &[u8; 32], secret: &Secret) -> [u8; 32] {
    let cipher = Aes256::new(secret.encryption_key().into());
    let mut encrypted = *key;
    cipher.encrypt_blocks(Block::<Aes256>::slice_as_chunks_mut(&mut encrypted).0);
    encrypted
}
