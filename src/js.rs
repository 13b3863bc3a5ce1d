//! The only door to JavaScript.
//!
//! Only numbers pass. JavaScript encodes a text into [`reserve`]d memory, [`check`] walks it there, a changed body is read from
//! [`body`], and what was found from [`found`], as places of texts in memory that JavaScript puts together: sentences made here would
//! cost the module more than all its checks.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]

use crate::check::{Findings, check as check_text};
use crate::code::Codes;
use crate::issue::Severity;
use crate::note::Note;
use crate::path::{Path, Step, Word};
use crate::shifts::{OPERATIONS, UPDATE_OPEN_SHIFT};
use crate::table::Body;
use std::sync::Mutex;
use wasm_bindgen::prelude::*;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The issues stand behind `body`.
const BEHIND_BODY: u32 = 1;

/// The status has an error among its issues.
const REFUSED: u32 = 1;
/// The status has issues.
const ISSUES: u32 = 2;
/// The body writes a member declared after `unknownFutureValue`.
const EVOLVES: u32 = 4;
/// There are places where JSON may hide what it could not write.
const DOUBTS: u32 = 8;
/// The length of the changed body stands above this many bits of the status; 0 where the text is the body.
const BODY_SHIFT: u32 = 4;

/// Stands for "none" among what was found.
const NONE: u32 = u32::MAX;

/// What lies in memory between two calls.
struct Room {
    text: Vec<u8>,
    body: Vec<u8>,
    findings: Findings,
    found: Vec<u32>,
}

/// The bodies of the operations in the order of the roll, so that the module carries nothing else of them.
static BODIES: [Body; OPERATIONS.len()] = bodies();

const fn bodies() -> [Body; OPERATIONS.len()] {
    let mut bodies = [UPDATE_OPEN_SHIFT.body; OPERATIONS.len()];
    let (mut rest, mut at) = (OPERATIONS, bodies.as_mut_slice());
    while let ([operation, operations @ ..], [body, others @ ..]) = (rest, at) {
        *body = operation.body;
        (rest, at) = (operations, others);
    }
    bodies
}

static ROOM: Mutex<Room> = Mutex::new(Room { text: Vec::new(), body: Vec::new(), findings: Findings::new(), found: Vec::new() });

/// Works in the room. No call comes while another is under way, so the room is never closed.
fn in_room<T: Default>(work: impl FnOnce(&mut Room) -> T) -> T {
    ROOM.try_lock().map(|mut room| work(&mut room)).unwrap_or_default()
}

/// Makes place for a text of so many bytes; gives where it begins.
#[wasm_bindgen]
pub fn reserve(bytes: usize) -> usize {
    in_room(|room| {
        room.text.clear();
        room.text.resize(bytes, 0);
        room.text.as_ptr() as usize
    })
}

/// Where the changed body begins.
#[wasm_bindgen]
pub fn body() -> usize {
    in_room(|room| room.body.as_ptr() as usize)
}

/// Checks the text of so many bytes as an operation's body; gives the status. Errors whose code's bit is set are warnings.
#[wasm_bindgen]
pub fn check(operation: usize, length: usize, mode: u32, allow_low: u32, allow_high: u32) -> u32 {
    in_room(|room| {
        let Some(body) = BODIES.get(operation) else { return REFUSED };
        let text = room.text.get(..length).unwrap_or_default();
        let root = Path::ROOT;
        let behind_body = root.name("body");
        let root = if mode & BEHIND_BODY != 0 { &behind_body } else { &root };
        let findings = &mut room.findings;
        findings.clear(Codes::of_bits(u64::from(allow_high) << 32 | u64::from(allow_low)));
        check_text(*body, text, root, findings);
        room.body.clear();
        if !findings.issues.refuse() && !findings.is_unchanged() {
            findings.write(text, &mut room.body);
        }
        let bit = |holds: bool, bit: u32| if holds { bit } else { 0 };
        (room.body.len() as u32) << BODY_SHIFT
            | bit(findings.issues.refuse(), REFUSED)
            | bit(!findings.issues.is_empty(), ISSUES)
            | bit(findings.evolves, EVOLVES)
            | bit(!findings.doubts.is_empty(), DOUBTS)
    })
}

/// Where the numbers begin that tell what the last check found. A text is two numbers: where it begins and its bytes.
///
/// How many issues, how many doubts, the severity of what did not fit (or none); then each issue: code, severity, offset (or none),
/// length, path, sentence, the page's kind (or none) and name, the word that was given, how many words, the words; then
/// each doubt: path, offset. A path is how many steps, the last first: a text, or none and an index.
#[wasm_bindgen]
pub fn found() -> usize {
    in_room(|room| {
        let (notes, more) = room.findings.issues.notes();
        let found = &mut room.found;
        found.clear();
        found.extend([notes.len() as u32, room.findings.doubts.len() as u32, more.map_or(NONE, number)]);
        for note in notes {
            push_note(found, note);
        }
        for (steps, offset) in &room.findings.doubts {
            push_steps(found, steps);
            found.push(*offset as u32);
        }
        found.as_ptr() as usize
    })
}

const fn number(severity: Severity) -> u32 {
    severity as u32
}

fn push_note(found: &mut Vec<u32>, note: &Note) {
    let (offset, length) = note.span.map_or((NONE, 0), |span| (span.offset as u32, span.length as u32));
    found.extend([note.code as u32, number(note.severity), offset, length]);
    push_steps(found, &note.steps);
    found.push(u32::from(note.sentence.0));
    let (kind, name) = note.page.map_or((NONE, ""), |page| (page.kind_and_name().0 as u32, page.kind_and_name().1));
    found.push(kind);
    push_text(found, name);
    push_word(found, note.given.as_ref());
    found.push(note.words.len() as u32);
    for word in &note.words {
        push_word(found, Some(word));
    }
}

fn push_steps(found: &mut Vec<u32>, steps: &[Step]) {
    found.push(steps.len() as u32);
    for step in steps {
        match step {
            Step::Name(name) => push_word(found, Some(name)),
            Step::Index(index) => found.extend([NONE, *index as u32]),
        }
    }
}

fn push_text(found: &mut Vec<u32>, text: &str) {
    found.extend([text.as_ptr() as u32, text.len() as u32]);
}

/// A known text; or, with its bytes written as none less their number, one that stands escaped in the body.
fn push_word(found: &mut Vec<u32>, word: Option<&Word>) {
    match word {
        Some(Word::Known(word)) => push_text(found, word),
        Some(Word::Given(place)) => found.extend([place.offset as u32, NONE - place.length as u32]),
        Some(Word::Other(_)) | None => push_text(found, ""),
    }
}
