// The module out of the text in which it travels.
import { length, text, unpacker } from "./wasm/core.text.js";
import { encoder } from "./utf8.js";

/** Where the unpacker finds the text, and behind what it puts the bytes. */
const FROM = 4096;
const TO = 65535;

let module;

/** The exports of a fresh instance. */
export function instantiate() {
  module ??= unpack();
  return new WebAssembly.Instance(module).exports;
}

function unpack() {
  const bytes = Uint8Array.from(unpacker.match(/../g), (pair) => parseInt(pair, 16));
  const { memory, unpack } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  encoder.encodeInto(text, new Uint8Array(memory.buffer, FROM));
  unpack(TO, TO + length);
  return new WebAssembly.Module(new Uint8Array(memory.buffer, TO + 1, length));
}
