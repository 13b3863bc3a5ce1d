//! The only door to JavaScript.
//!
//! Only numbers pass. JavaScript hands over the tables it needs, which [`learn`] keeps; it encodes a text into [`reserve`]d memory,
//! [`check`] walks it there, a changed body is read from [`body`], and what was found from [`found`], as places of texts in memory
//! that JavaScript puts together: sentences made here would cost the module more than all its checks.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]

mod tables;

use crate::check::{Findings, check as check_text};
use crate::code::Codes;
use crate::issue::Severity;
use crate::path::Path;
use crate::table::Form;
use crate::tape::Cell;
use lol_alloc::{LeakingAllocator, LockedAllocator};
use std::process::abort;
use std::sync::Mutex;
use tables::Tables;
use wasm_bindgen::prelude::*;

/// Never frees: what is allocated are tables, which stay, and rooms that only grow, by doubling.
#[global_allocator]
static ALLOCATOR: LockedAllocator<LeakingAllocator> = LockedAllocator::new(LeakingAllocator::new());

/// The forms of bodies by their numbers.
const FORMS: [Form; 4] = [Form::Create, Form::Replace, Form::Change, Form::Filter];

/// The status has an error among its issues.
const REFUSED: u32 = 1;
/// The status has issues or doubts.
const FOUND: u32 = 2;
/// The body writes a member declared after `unknownFutureValue`.
const EVOLVES: u32 = 4;
/// The text is not the body: the changed one's length stands above this many bits of the status.
const BODY_SHIFT: u32 = 3;

/// Stands for "none" among what was found.
const NONE: u32 = u32::MAX;

/// What lies in memory between two calls.
struct Room {
    tables: Tables,
    text: Vec<u8>,
    body: usize,
    findings: Findings,
    found: Vec<u32>,
}

static ROOM: Mutex<Room> =
    Mutex::new(Room { tables: Tables::NONE, text: Vec::new(), body: 0, findings: Findings::new(), found: Vec::new() });

/// Works in the room. No call comes while another is under way; a room that is closed was left by a call that never ended, as one
/// does when the stack is full, and what is in it cannot be relied upon.
fn in_room<T>(work: impl FnOnce(&mut Room) -> T) -> T {
    ROOM.try_lock().map_or_else(|_| abort(), |mut room| work(&mut room))
}

/// Makes place for a text of so many bytes; gives where it begins.
#[wasm_bindgen]
pub fn reserve(bytes: usize) -> usize {
    in_room(|room| {
        room.text.resize(bytes, 0);
        room.text.as_ptr() as usize
    })
}

/// Keeps the tables that the first so many bytes of the text hand over.
#[wasm_bindgen]
pub fn learn(length: usize) {
    in_room(|room| room.tables.learn(room.text.get(..length).unwrap_or_default()));
}

/// Where the changed body begins.
#[wasm_bindgen]
pub fn body() -> usize {
    in_room(|room| room.body)
}

/// Checks the text of so many bytes beside a type, by its number, as a body of this form; gives the status. Errors whose code's bit is
/// set are warnings.
#[wasm_bindgen]
pub fn check(of: usize, form: usize, length: usize, allow_low: u32, allow_high: u32) -> u32 {
    in_room(|room| {
        let (Some(of), Some(form)) = (room.tables.types.get(of).copied().flatten(), FORMS.get(form)) else { abort() };
        let text = room.text.get(..length).unwrap_or_default();
        let findings = &mut room.findings;
        findings.clear(Codes::of_bits(u64::from(allow_high) << 32 | u64::from(allow_low)));
        check_text(of, *form, text, &Path::ROOT, findings);
        let tape = &findings.tape;
        let bit = |holds: bool, bit: u32| if holds { bit } else { 0 };
        let status = bit(tape.refused(), REFUSED) | bit(!tape.is_empty(), FOUND) | bit(findings.evolves, EVOLVES);
        if tape.refused() {
            return status;
        }
        let body = findings.edits.finish(text).unwrap_or_default();
        room.body = body.as_ptr() as usize;
        (body.len() as u32) << BODY_SHIFT | status
    })
}

/// Where the numbers begin that tell what the last check found: how many things, the severity of the issues that are only counted (or
/// none), then three numbers a thing: what it is, as its place in pkg/issues.js, and two that say more. A text is where it begins
/// in memory, or in the body's text where it stands there, and its bytes.
#[wasm_bindgen]
pub fn found() -> usize {
    in_room(|room| {
        let (cells, more) = room.findings.tape.read();
        let found = &mut room.found;
        found.clear();
        found.extend_from_slice(&[cells.len() as u32, more.map_or(NONE, number)]);
        for cell in cells {
            found.extend_from_slice(&numbers(*cell));
        }
        found.as_ptr() as usize
    })
}

const fn number(severity: Severity) -> u32 {
    severity as u32
}

fn numbers(cell: Cell) -> [u32; 3] {
    let (what, one, other) = match cell {
        Cell::Note(sentence, severity) => (0, sentence.0 as usize, severity as usize),
        Cell::Doubt(at) => (1, at, 0),
        Cell::Place(place) => (2, place.offset, place.length),
        Cell::Name(name) => (3, name.as_ptr() as usize, name.len()),
        Cell::GivenName(name) => (4, name.offset, name.length),
        Cell::Index(index) => (5, index, 0),
        Cell::Word(word) => (6, word.as_ptr() as usize, word.len()),
        Cell::GivenWord(word) => (7, word.offset, word.length),
        Cell::Number(number) => (8, number as usize, 0),
        Cell::Given(given) => (9, given.offset, given.length),
        // Memory ends long before the three bits do that the kind takes.
        Cell::Page(page) => (10, (page.name.as_ptr() as usize) << 3 | usize::from(page.kind), page.name.len()),
    };
    [what, one as u32, other as u32]
}
