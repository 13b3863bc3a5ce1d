// The module's one instance: made at the first call, thrown away after a trap.
import { ShiftsInternalError } from "./errors.js";
import * as glue from "./wasm/core_bg.js";
import hex from "./wasm/core.hex.js";

/** The longest text that is read, in bytes; wasm memory never shrinks, so a longer one does not even enter. */
export const MOST_TEXT = 4 * 1024 * 1024;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

let module;
let exports;
let room = new Uint8Array();

function start() {
  module ??= new WebAssembly.Module(Uint8Array.from(hex.match(/../g), (digits) => Number.parseInt(digits, 16)));
  const instance = new WebAssembly.Instance(module, { "./core_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return instance.exports;
}

/** Memory for so many bytes. */
function reserve(bytes) {
  if (room.length < bytes || room.buffer !== exports.memory.buffer) {
    const size = Math.max(bytes, room.length, 4096);
    const at = exports.reserve(size) >>> 0;
    room = new Uint8Array(exports.memory.buffer, at, size);
  }
  return room;
}

/** Writes a text behind `from` bytes that are there already; gives where it ends. */
export function write(text, from = 0) {
  if (typeof text !== "string") {
    reserve(from + text.length).set(text, from);
    return from + text.length;
  }
  const { read, written } = encoder.encodeInto(text, from ? room.subarray(from) : reserve(text.length));
  if (read === text.length) return from + written;
  const before = room.slice(0, from);
  reserve(from + text.length * 3).set(before);
  return from + encoder.encodeInto(text, room.subarray(from)).written;
}

/** The changed body, so many bytes of it. */
export function changedBody(length) {
  const at = exports.body() >>> 0;
  return decoder.decode(new Uint8Array(exports.memory.buffer, at, length));
}

/** Does `work` with the instance's exports. A trap is our fault; the next call then starts afresh. */
export function run(work) {
  try {
    return work((exports ??= start()), glue);
  } catch (cause) {
    // Growing by nothing detaches the old memory, so that no view of it that the glue keeps can be used again.
    exports?.memory.grow(0);
    exports = undefined;
    room = new Uint8Array();
    throw new ShiftsInternalError("graph-shifts met a fault of its own; please report what you called it with", { cause });
  }
}
