//! The only door to JavaScript.
//!
//! On the hot path only numbers pass: JavaScript encodes a text into [`reserve`]d memory, [`check`] walks it there, and a changed
//! body is read from [`body`]. Issues go out as plain objects, which costs more and happens only where there are some.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]

use crate::check::{Checked, check as check_text, check_bytes};
use crate::input::Input;
use crate::issue::{Issue, Issues, Path, Segment};
use crate::request::Draft;
use crate::shifts::OPERATIONS;
use serde::Serialize;
use std::sync::Mutex;
use wasm_bindgen::prelude::*;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The issues stand behind `body`.
const BEHIND_BODY: u32 = 1;
/// The text may not be UTF-8.
const BYTES: u32 = 2;

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

/// What lies in memory between two calls.
struct Room {
    text: Vec<u8>,
    /// Where the body's text begins and ends in `text`.
    from: usize,
    to: usize,
    body: Vec<u8>,
    found: Found,
    parts: Parts,
}

impl Room {
    const fn new() -> Room {
        Room {
            text: Vec::new(),
            from: 0,
            to: 0,
            body: Vec::new(),
            found: Found { issues: Vec::new(), doubts: Vec::new() },
            parts: Parts { url: String::new(), headers: Vec::new() },
        }
    }
}

/// What a walk found, as it goes out.
#[derive(Default, Serialize)]
struct Found {
    issues: Vec<Issue>,
    doubts: Vec<Doubt>,
}

/// A place where JSON may hide what it could not write.
#[derive(Serialize)]
struct Doubt {
    path: Vec<Segment>,
    offset: usize,
}

/// A request but for its body, as it goes out.
#[derive(Default, Serialize)]
struct Parts {
    url: String,
    headers: Vec<(&'static str, String)>,
}

static ROOM: Mutex<Room> = Mutex::new(Room::new());

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

/// Checks the text of so many bytes as an operation's body; gives the status.
#[wasm_bindgen]
pub fn check(operation: usize, length: usize, mode: u32) -> u32 {
    in_room(|room| {
        (room.from, room.to) = (0, length);
        let Some(operation) = OPERATIONS.get(operation) else { return REFUSED };
        let text = room.text.get(..length).unwrap_or_default();
        let root = Path::ROOT;
        let behind_body = root.name("body");
        let root = if mode & BEHIND_BODY != 0 { &behind_body } else { &root };
        let checked = if mode & BYTES != 0 {
            check_bytes(operation.body, text, root, Issues::default())
        } else {
            check_text(operation.body, text, root, Issues::default())
        };
        room.take(checked)
    })
}

/// Builds the request whose input, without its body, is the first `input` bytes of the text, and whose body is the rest up to
/// `length`, where it has one; gives the status.
#[wasm_bindgen]
pub fn request(operation: usize, input: usize, length: usize, has_body: bool) -> u32 {
    in_room(|room| {
        (room.from, room.to) = (input, length);
        let Some(operation) = OPERATIONS.get(operation) else { return REFUSED };
        let mut given = Input::from_json(operation, room.text.get(..input).unwrap_or_default());
        if has_body {
            given = given.body(room.text.get(input..length).unwrap_or_default());
        }
        let Draft { url, headers, checked } = operation.draft(given);
        room.parts = Parts { url, headers };
        room.take(checked)
    })
}

impl Room {
    /// Keeps what a walk found; gives its status.
    fn take(&mut self, checked: Checked) -> u32 {
        self.body.clear();
        if !checked.refused && !checked.is_unchanged() {
            checked.write(self.text.get(self.from..self.to).unwrap_or_default(), &mut self.body);
        }
        let mut status = (self.body.len() as u32) << BODY_SHIFT;
        for (holds, bit) in [
            (checked.refused, REFUSED),
            (!checked.issues.is_empty(), ISSUES),
            (checked.evolves, EVOLVES),
            (!checked.doubts.is_empty(), DOUBTS),
        ] {
            status |= if holds { bit } else { 0 };
        }
        let doubts = checked.doubts.into_iter().map(|(path, offset)| Doubt { path, offset });
        self.found = Found { issues: checked.issues, doubts: doubts.collect() };
        status
    }
}

/// What the last walk found; with `units`, places count UTF-16 units instead of bytes.
#[wasm_bindgen]
pub fn found(units: bool) -> Result<JsValue, JsValue> {
    let found = in_room(|room| {
        let mut found = std::mem::take(&mut room.found);
        if units {
            in_units(&mut found.issues, room.text.get(room.from..room.to).unwrap_or_default());
        }
        found
    });
    found.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

/// The url and the headers of the last request.
#[wasm_bindgen]
pub fn parts() -> Result<JsValue, JsValue> {
    let parts = in_room(|room| std::mem::take(&mut room.parts));
    parts.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

/// Counts the issues' places in UTF-16 units of `text` instead of bytes. The issues stand in the order of the text, so that
/// each byte is looked at once, and those of an issue's own length once more.
fn in_units(issues: &mut [Issue], text: &[u8]) {
    let (mut bytes, mut units) = (0, 0);
    for issue in issues {
        let (Some(offset), Some(length)) = (issue.offset, issue.length) else { continue };
        units += units_of(text.get(bytes..offset).unwrap_or_default());
        bytes = offset;
        issue.offset = Some(units);
        issue.length = Some(units_of(text.get(offset..offset + length).unwrap_or_default()));
    }
}

/// The UTF-16 units of a text in UTF-8: one for each character, two for those of four bytes.
fn units_of(text: &[u8]) -> usize {
    text.iter().map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(*byte >= 0xF0)).sum()
}
