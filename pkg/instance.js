// The module's one instance: made at the first call, thrown away after a trap.
import { ShiftsInternalError, ShiftsWebAssemblyError } from "./errors.js";
import { linesOf } from "./rows.js";
import { decoder, encoder } from "./utf8.js";

/** The longest text that is read, in bytes; wasm memory never shrinks, so a longer one does not even enter. */
export const MOST_TEXT = 2 ** 22;

/** What makes an instance; the entry offers it that carries the module. */
let make;
export const offer = (maker) => (make = maker);

let core;
/** The numbers of the tables that the instance knows. */
let numbers;
let room = new Uint8Array();
// Kept beside the room, which memory that grows detaches.
let roomAt = 0;

/** The module imports nothing and gives numbers alone, so that no glue stands between. */
function start() {
  numbers = new Map();
  try {
    return make();
  } catch (cause) {
    throw new ShiftsWebAssemblyError("no WebAssembly here: import graph-shifts/js", { cause });
  }
}

/** Memory for a text of so many bytes. */
function reserve(bytes) {
  if (room.length < bytes || room.buffer !== core.memory.buffer) {
    const size = Math.max(bytes, 4096);
    roomAt = core.reserve(size) >>> 0;
    room = new Uint8Array(core.memory.buffer, roomAt, size);
  }
  return room;
}

/** Writes a text, or its bytes, where `core.check` reads it; gives its length in bytes. */
function write(text) {
  if (typeof text !== "string") {
    reserve(text.length).set(text);
    return text.length;
  }
  const { read, written } = encoder.encodeInto(text, reserve(text.length));
  return read === text.length ? written : encoder.encodeInto(text, reserve(text.length * 3)).written;
}

/** The number of a table in the module, which first learns what it does not know yet. */
function learn(table) {
  core.learn(write(linesOf(table, numbers)));
  return numbers.get(table);
}

/** The status of a text, or of its bytes, beside a type as a body of this form. */
export function check(type, form, text, low, high) {
  core ??= start();
  return guarded(() => {
    const number = numbers.get(type) ?? learn(type);
    return core.check(number, form, write(text), low, high) >>> 0;
  });
}

/** The body that the last check changed, so many bytes of it. */
export const changedBody = (length) =>
  guarded(() => decoder.decode(new Uint8Array(core.memory.buffer, core.body() >>> 0, length)));

/** The memory, where the last check's text begins in it, and where what it found begins. */
export const memory = () =>
  guarded(() => {
    const found = core.found() >>> 0;
    return { buffer: core.memory.buffer, text: roomAt, found };
  });

/** A trap is our fault; the next call starts afresh, even where the stack has no room to tell of it. */
function guarded(work) {
  try {
    return work();
  } catch (cause) {
    core = undefined;
    throw new ShiftsInternalError("a fault of graph-shifts", { cause });
  }
}
