//! What opens and what does not, and that sealing makes the same bytes.

use crate::bond::{container, fields, parts};
use crate::vectors::{named, vectors};
use graph_shifts::callback::{OpenError, Secret, open, seal};
use sha2::{Digest, Sha256};

const ONE: &str = "7Qd2xV9mKc4RtY1pLw8ZsH3nBf6JgUe0aXoTiCvNrMkPyDqSbEhGzFjWuOlA5I2-";
const OTHER: &str = "c0ffee11d00d22beef33feed44face55babe66cafe77dead88f00d99ace0b0bb";

fn secret(text: &str) -> Secret {
    Secret::new(text).expect("64 ASCII characters")
}

fn error(body: &[u8], secret: Secret) -> OpenError {
    open(body, &[secret]).expect_err("it does not open")
}

#[test]
fn every_vector_opens_or_says_why_not() {
    for vector in vectors() {
        let name = format!("{}, posted to {}", vector.name, vector.path);
        let body = vector.body.clone().or_else(|| sealed(&vector)).expect("a body");
        match open(&body, std::slice::from_ref(&vector.secret)) {
            Ok(opened) => {
                assert_eq!(vector.expect["opens"], true, "{name}");
                assert_eq!(opened.trailing() as u64, vector.expect["trailing"].as_u64().unwrap_or(0), "{name}");
                if let Some(plaintext) = &vector.plaintext {
                    assert_eq!(opened.plaintext(), plaintext.as_bytes(), "{name}");
                }
            }
            Err(error) => {
                assert_eq!(vector.expect["opens"], false, "{name}: {error}");
                assert_eq!(vector.expect["code"], error.as_str(), "{name}");
            }
        }
    }
}

fn sealed(vector: &crate::vectors::Vector) -> Option<Vec<u8>> {
    let (key, iv) = vector.sealed_with?;
    Some(seal(&vector.secret, vector.plaintext.as_ref()?.as_bytes(), key, iv))
}

#[test]
fn sealing_with_the_same_key_and_iv_makes_the_same_bytes() {
    let mut count = 0;
    for vector in vectors().iter().filter(|vector| vector.name != "unknown-fields") {
        let Some(made) = sealed(vector) else { continue };
        if let Some(body) = &vector.body {
            assert!(made == *body, "{}", vector.name);
        }
        if let Some(sha256) = &vector.sha256 {
            let digest: String = Sha256::digest(&made).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(digest, *sha256, "{}", vector.name);
        }
        count += 1;
    }
    assert!(count >= 6, "{count} vectors were sealed");
}

#[test]
fn a_text_of_any_length_opens_as_it_was_sealed() {
    for length in 0..300 {
        let text = vec![b'x'; length];
        let body = seal(&secret(ONE), &text, [7; 32], [9; 16]);
        let opened = open(&body, &[secret(ONE)]).expect("it opens");
        assert_eq!(opened.plaintext(), text, "{length} bytes");
    }
}

#[test]
fn the_first_secret_that_fits_opens() {
    let body = seal(&secret(OTHER), b"{}", [1; 32], [2; 16]);
    let opened = |secrets: &[Secret]| open(&body, secrets).map(|opened| opened.secret());
    assert_eq!(opened(&[secret(ONE), secret(OTHER)]), Ok(1));
    assert_eq!(opened(&[secret(OTHER), secret(ONE)]), Ok(0));
    assert_eq!(opened(&[secret(OTHER), secret(OTHER)]), Ok(0));
    assert_eq!(opened(&[secret(ONE)]), Err(OpenError::NotAuthentic));
    assert_eq!(opened(&[]), Err(OpenError::NotAuthentic));
}

#[test]
fn a_secret_whose_second_half_is_wrong_cannot_decrypt_and_the_next_is_tried() {
    let half = |second: &str| secret(&format!("{}{}", &ONE[..32], &second[32..]));
    let body = seal(&half(ONE), b"{}", [1; 32], [2; 16]);
    assert_eq!(open(&body, &[half(OTHER)]), Err(OpenError::NotDecryptable));
    assert_eq!(open(&body, &[half(OTHER), secret(OTHER)]), Err(OpenError::NotDecryptable), "the error that says most");
    assert_eq!(open(&body, &[half(OTHER), half(ONE)]).map(|opened| opened.secret()), Ok(1));
}

#[test]
fn every_bit_of_the_parts_and_of_the_tag_counts() {
    let (vector, body) = named("connect");
    let parts = parts(&body);
    assert_eq!(container(&fields(&parts)), body);
    for (part, at) in (0..4).flat_map(|part| (0..parts[part].len()).map(move |at| (part, at))) {
        for bit in 0..8 {
            let mut changed = parts.clone();
            changed[part][at] ^= 1 << bit;
            let error = error(&container(&fields(&changed)), vector.secret.clone());
            assert_eq!(error, OpenError::NotAuthentic, "bit {bit} of byte {at} of part {part}");
        }
    }
}

#[test]
fn bytes_that_follow_are_counted_and_not_read() {
    let (vector, mut body) = named("connect");
    let id = open(&body, std::slice::from_ref(&vector.secret)).expect("it opens").id();
    body.extend([0xFF; 5]);
    let opened = open(&body, &[vector.secret]).expect("it opens");
    assert_eq!((opened.trailing(), opened.plaintext()), (5, vector.plaintext.expect("a text").as_bytes()));
    assert_eq!((opened.id(), id.len()), (id.clone(), 43));
}

#[test]
fn an_id_is_the_tag_in_base64url() {
    let (vector, body) = named("connect");
    let [.., tag] = parts(&body);
    let id = open(&body, &[vector.secret]).expect("it opens").id();
    let value = |character: u8| match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => panic!("not in the alphabet"),
    };
    let bits: String = id.bytes().map(|character| format!("{:06b}", value(character))).collect();
    let expected: String = tag.iter().map(|byte| format!("{byte:08b}")).collect();
    assert_eq!(bits, expected + "00");
}

#[test]
fn another_key_id_is_unknown() {
    let (vector, body) = named("connect");
    // -1, 0, 2 and the greatest, in zigzag.
    for id in [&[1_u8][..], &[0], &[4], &[0xFE, 0xFF, 0xFF, 0xFF, 0x0F]] {
        let other = [&[0x10], id, &body[2..]].concat();
        assert_eq!(error(&other, vector.secret.clone()), OpenError::UnknownKey, "{id:?}");
    }
    // 1 with more bytes than it needs.
    let longer = [&[0x10, 0x82, 0x00], &body[2..]].concat();
    assert!(open(&longer, &[vector.secret]).is_ok());
}

#[test]
fn a_secret_has_64_ascii_characters_and_is_not_shown() {
    for wrong in [
        &ONE[1..],
        "",
        &format!("{ONE}x"),
        &format!("{}ä", &ONE[2..]),
        &"ä".repeat(64),
        &"ä".repeat(32),
        &"\n".repeat(64),
        &"\x7F".repeat(64),
    ] {
        let error = Secret::new(wrong).expect_err("no secret");
        assert_eq!(error.to_string(), "a secret must have 64 ASCII characters");
    }
    assert_eq!(format!("{:?}", secret(ONE)), "Secret(..)");
}

#[test]
fn what_is_shown_of_an_opened_call_has_no_text_in_it() {
    let body = seal(&secret(ONE), br#"{"notes":"Ada is ill"}"#, [1; 32], [2; 16]);
    let opened = open(&body, &[secret(ONE)]).expect("it opens");
    let shown = format!("{opened:?}");
    assert!(shown.contains(&opened.id()), "{shown}");
    assert!(!shown.contains("Ada") && !shown.contains("65, 100, 97"), "{shown}");
}

#[test]
fn every_error_has_a_code_a_status_and_words_of_its_own() {
    let all = [
        (OpenError::NotFound, "not_found", 404),
        (OpenError::Malformed, "malformed", 400),
        (OpenError::UnknownKey, "unknown_key", 400),
        (OpenError::NotAuthentic, "not_authentic", 400),
        (OpenError::NotDecryptable, "not_decryptable", 400),
        (OpenError::NotJson, "not_json", 400),
        (OpenError::WrongShape, "wrong_shape", 400),
    ];
    for (error, code, status) in all {
        assert_eq!((error.as_str(), error.status()), (code, status));
    }
    let words: std::collections::BTreeSet<String> = all.iter().map(|(error, ..)| error.to_string()).collect();
    assert_eq!(words.len(), all.len());
    assert!(words.iter().all(|words| words.len() > 20));
}
