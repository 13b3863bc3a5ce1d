//! Containers that no sender makes: refused without a panic, in linear time and without memory.

use crate::bond::{Parts, blob, container, fields, outer, parts, varint};
use crate::random::random;
use crate::vectors::{Vector, named, vectors};
use graph_shifts::callback::{OpenError, open};
use proptest::prelude::*;
use std::sync::LazyLock;

fn outcome(body: &[u8], vector: &Vector) -> Result<Vec<u8>, OpenError> {
    open(body, std::slice::from_ref(&vector.secret)).map(|opened| opened.plaintext().to_vec())
}

/// The vector that the cases here change, and its body.
static CONNECT: LazyLock<(Vector, Vec<u8>)> = LazyLock::new(|| named("connect"));

#[track_caller]
fn malformed(body: &[u8], why: &str) {
    assert_eq!(outcome(body, &CONNECT.0), Err(OpenError::Malformed), "{why}");
}

/// Its parts.
fn connect() -> Parts {
    parts(&CONNECT.1)
}

#[track_caller]
fn opens(body: &[u8], why: &str) {
    let text = CONNECT.0.plaintext.clone().map(String::into_bytes);
    assert_eq!(outcome(body, &CONNECT.0).ok(), text, "{why}");
}

#[test]
fn every_prefix_is_malformed() {
    for vector in vectors() {
        let Some(body) = &vector.body else { continue };
        if vector.expect["code"] == "malformed" {
            continue;
        }
        let end = body.len() - vector.expect["trailing"].as_u64().unwrap_or(0) as usize;
        for length in 0..end {
            assert_eq!(outcome(&body[..length], &vector), Err(OpenError::Malformed), "{length} bytes of {}", vector.name);
        }
    }
}

#[test]
fn a_length_that_is_not_the_parts_is_malformed() {
    let parts = connect();
    for part in 0..4 {
        for length in [0, 1, 15, 16, 17, 31, 32, 33, 48, 111, 112, 113, 1 << 20, (1 << 32) - 1, 1 << 32, u64::MAX] {
            if length == parts[part].len() as u64 {
                continue;
            }
            let mut fields = fields(&parts);
            fields[part] = [&[(part as u8) << 5 | 11, 14], &varint(length)[..], &parts[part]].concat();
            malformed(&container(&fields), &format!("length {length} of part {part}"));
        }
    }
    let message = [fields(&parts).concat(), vec![0]].concat();
    for length in (0..message.len() as u64).chain([message.len() as u64 + 2, 1 << 31, u64::MAX]) {
        let field = [&[0x2B, 14], &varint(length)[..], &message].concat();
        malformed(&outer(&[vec![0x10, 2], field]), &format!("length {length} of the message"));
    }
}

#[test]
fn bytes_that_move_from_one_part_to_another_are_malformed_although_the_tag_is_right() {
    let parts = connect();
    let all = parts[..3].concat();
    let tag = &parts[3];
    let cut = |key: usize, iv: usize| {
        let fields = [blob(0, &all[..key]), blob(1, &all[key..key + iv]), blob(2, &all[key + iv..]), blob(3, tag)];
        container(&fields)
    };
    opens(&cut(32, 16), "the parts as they are");
    for (key, iv) in [(16, 16), (16, 32), (32, 32), (48, 16), (24, 24), (31, 17), (33, 15), (0, 48), (32, 0), (32, 128)] {
        malformed(&cut(key, iv), &format!("a key of {key} bytes, an IV of {iv}"));
    }
}

#[test]
fn a_part_of_another_length_is_malformed_before_the_tag_is_read() {
    let good = connect();
    for (part, length) in [(0, 16), (0, 0), (1, 12), (1, 0), (2, 0), (2, 15), (2, 17), (2, 31), (3, 31), (3, 0)] {
        let mut parts = good.clone();
        parts[part].truncate(length);
        malformed(&container(&fields(&parts)), &format!("{length} bytes of part {part}"));
    }
}

#[test]
fn a_field_that_is_absent_twice_or_of_another_type_is_malformed() {
    let parts = connect();
    let good = fields(&parts);
    let message = |fields: &[Vec<u8>]| blob(1, &[fields.concat(), vec![0]].concat());
    for id in 0..4 {
        let mut absent = good.clone();
        let field = absent.remove(id);
        malformed(&container(&absent), &format!("without field {id}"));
        malformed(&container(&[&good[..], &[field]].concat()), &format!("field {id} twice"));
        for kind in [0x02, 0x09, 0x0C, 0x10] {
            let mut other = good.clone();
            other[id][0] = other[id][0] & 0xE0 | kind;
            malformed(&container(&other), &format!("field {id} of type {kind}"));
        }
        let mut unsigned = good.clone();
        unsigned[id][1] = 3;
        malformed(&container(&unsigned), &format!("field {id} as a list of UINT8"));
    }
    let key = vec![0x10, 2];
    malformed(&outer(&[message(&good)]), "no key id");
    malformed(&outer(std::slice::from_ref(&key)), "no message");
    malformed(&outer(&[key.clone(), key.clone(), message(&good)]), "two key ids");
    malformed(&outer(&[key.clone(), message(&good), message(&good)]), "two messages");
    malformed(&outer(&[vec![0x11, 2], message(&good)]), "a key id of 64 bits");
    malformed(&outer(&[vec![0x05, 1], message(&good)]), "an unsigned key id");
    malformed(&outer(&[vec![0x10, 0x82, 0x80, 0x80, 0x80, 0x10], message(&good)]), "a key id of 33 bits");
    malformed(&outer(&[vec![0x10, 0x82, 0x80, 0x80, 0x80, 0x80, 0x00], message(&good)]), "a key id of six bytes");
    malformed(&outer(&[vec![0x01], key.clone(), message(&good)]), "a base");
    malformed(&outer(&[key.clone(), vec![0x20], message(&good)]), "an end with an id");
    malformed(&outer(&[vec![0x11, 2], key.clone(), message(&good)]), "a key id of 64 bits before the right one");
    malformed(&outer(&[vec![0x22, 1], key.clone(), message(&good)]), "a boolean before the message");
    for id in 0..4 {
        let also = [&[vec![id << 5 | 2, 1]], &good[..]].concat();
        malformed(&container(&also), &format!("a boolean before field {id}"));
    }
    opens(&outer(&[message(&good), key.clone()]), "the fields in another order");
    opens(&container(&good.iter().rev().cloned().collect::<Vec<_>>()), "the parts in another order");
    opens(&outer(&[key, vec![0xCB, 1], message(&good)[1..].to_vec()]), "an id of a byte of its own");
}

#[test]
fn unknown_fields_of_every_type_are_skipped_and_unknown_types_are_malformed() {
    let parts = connect();
    let with = |field: &[u8]| {
        let inside = container(&[&[field.to_vec()], &fields(&parts)[..]].concat());
        let outside = [field, &container(&fields(&parts))].concat();
        [inside, outside]
    };
    let fields: &[&[u8]] = &[
        &[0xA2, 1],
        &[0xA3, 255],
        &[0xAE, 255],
        &[0xA4, 0xFF, 0xFF, 0x03],
        &[0xAF, 0],
        &[0xA5, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F],
        &[0xB0, 0x80, 0x00],
        &[0xA6, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
        &[0xB1, 5],
        &[0xA7, 1, 2, 3, 4],
        &[0xA8, 1, 2, 3, 4, 5, 6, 7, 8],
        &[0xA9, 2, b'a', b'b'],
        &[0xA9, 0],
        &[0xB2, 2, b'a', 0, b'b', 0],
        &[0xAA, 0x02, 1, 0x01, 0x22, 0, 0],
        &[0xAB, 14, 3, 1, 2, 3],
        &[0xAB, 9, 2, 1, b'a', 0],
        &[0xAC, 4, 2, 0x80, 0x01, 3],
        &[0xAD, 14, 9, 2, 1, 1, b'a', 2, 0],
        &[0xAB, 0x0A, 2, 0, 0],
        &[0xC2, 200, 1],
        &[0xE2, 1, 1, 1],
    ];
    for field in fields {
        with(field).iter().for_each(|body| opens(body, &format!("{field:?}")));
        for end in 1..field.len() {
            let cut = &field[..end];
            // What follows may be read as the rest of the field, but never to the same end.
            with(cut).iter().for_each(|body| assert!(outcome(body, &CONNECT.0).is_err(), "{cut:?}"));
        }
    }
    for kind in 19..32 {
        with(&[0xA0 | kind]).iter().for_each(|body| malformed(body, &format!("type {kind}")));
        with(&[0xAB, kind, 0]).iter().for_each(|body| opens(body, &format!("an empty list of type {kind}")));
        with(&[0xAB, kind, 1, 0]).iter().for_each(|body| malformed(body, &format!("a list of type {kind}")));
    }
    let too_wide: [&[u8]; 6] = [
        &[0xA4, 0xFF, 0xFF, 0x04],
        &[0xA4, 0x80, 0x80, 0x80, 0x00],
        &[0xA5, 0xFF, 0xFF, 0xFF, 0xFF, 0x10],
        &[0xA6, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02],
        &[0xA6, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
        &[0xA9, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
    ];
    for field in too_wide {
        with(field).iter().for_each(|body| malformed(body, &format!("{field:?}")));
    }
}

#[test]
fn unknown_fields_may_be_nested_32_deep() {
    let parts = connect();
    let with = |field: Vec<u8>| [field, container(&fields(&parts))].concat();
    let structures = |depth| [[0xAA].repeat(depth), [0].repeat(depth)].concat();
    let lists = |depth| [&[0xAB], &[11, 1].repeat(depth - 1)[..], &[2, 1, 1]].concat();
    let sets = |depth| [&[0xAC], &[12, 1].repeat(depth - 1)[..], &[2, 1, 1]].concat();
    let maps = |depth| [&[0xAD], &[2, 13, 1, 1].repeat(depth - 1)[..], &[2, 2, 0]].concat();
    let nested: [&dyn Fn(usize) -> Vec<u8>; 4] = [&structures, &lists, &sets, &maps];
    for (number, field) in nested.iter().enumerate() {
        opens(&with(field(32)), &format!("32 of {number}"));
        malformed(&with(field(33)), &format!("33 of {number}"));
    }
}

#[test]
fn a_mebibyte_of_nested_fields_takes_no_memory_and_linear_time() {
    const SIZE: usize = 1 << 20;
    let fill = |unit: &[u8]| unit.repeat(SIZE / unit.len());
    let structure = [&[0xAA; 31][..], &[0; 31]].concat();
    let structures = [&[0xAB, 10][..], &varint(1 << 19), &[0; 1 << 19]].concat();
    let bodies = [
        ("structures in one another, without an end", vec![0xAA; SIZE]),
        ("lists in one another", fill(&[0xAB, 1])),
        ("structures of the greatest depth, one after another", fill(&structure)),
        ("lists of empty structures", structures.repeat(2)),
        ("lists of maps that are longer than the body", fill(&[0xAB, 13, 0xFF, 0xFF, 0x3F])),
        ("maps of lists", fill(&[0xAD, 11, 11, 1, 14, 1, 0, 14, 1, 0])),
        ("ids of three bytes", fill(&[0xE2, 9, 9, 1])),
    ];
    for (why, body) in bodies {
        let begun = std::time::Instant::now();
        let used = allocation_counter::measure(|| assert_eq!(outcome(&body, &CONNECT.0), Err(OpenError::Malformed), "{why}"));
        assert_eq!(used.bytes_total, 0, "{why}");
        // A reader that reads bytes again for each level or field would need hours.
        assert!(begun.elapsed().as_secs() < 20, "{why} took {:?}", begun.elapsed());
    }
}

#[test]
fn opening_allocates_the_ciphertext_alone() {
    for vector in vectors() {
        let Some(body) = &vector.body else { continue };
        let secrets = [vector.secret.clone()];
        let used = allocation_counter::measure(|| {
            let _ = std::hint::black_box(open(body, &secrets));
        });
        let most = if vector.expect["opens"] == true { body.len() as u64 } else { 0 };
        assert!(used.bytes_total <= most, "{}: {} bytes of {most}", vector.name, used.bytes_total);
    }
}

#[test]
fn random_bytes_and_random_changes_never_open_to_another_text() {
    let bodies: Vec<_> = vectors().into_iter().filter(|vector| vector.expect["opens"] == true && vector.body.is_some()).collect();
    let change = (any::<prop::sample::Index>(), any::<u8>(), 0..4_u8);
    let changes = (any::<prop::sample::Index>(), prop::collection::vec(change, 1..4));
    random(20_000, &changes, |(which, changes)| {
        let vector = &bodies[which.index(bodies.len())];
        let mut body = vector.body.clone().unwrap_or_default();
        for (at, byte, how) in changes {
            let at = at.index(body.len().min(160));
            match how {
                0 => body[at] = byte,
                1 => body[at] ^= 1 << (byte & 7),
                2 => body.truncate(at.max(1)),
                _ => body.insert(at, byte),
            }
        }
        if let Ok(text) = outcome(&body, vector) {
            prop_assert_eq!(Some(text), vector.plaintext.clone().map(String::into_bytes));
        }
        Ok(())
    });
}
