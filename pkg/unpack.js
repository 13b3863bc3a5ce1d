// The module out of the text in which it travels.
import { length, text, unpacker } from "./wasm/core.text.js";
import { encoder } from "./utf8.js";

/** Where the unpacker finds the text, and where it puts the bytes. */
const FROM = 1024;
const TO = 65536;

let module;

/** The exports of a fresh instance. */
export function instantiate() {
  module ??= unpack();
  return new WebAssembly.Instance(module).exports;
}

function unpack() {
  const bytes = Uint8Array.from(atob(unpacker), (sign) => sign.charCodeAt());
  const { memory, unpack } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  encoder.encodeInto(text, new Uint8Array(memory.buffer, FROM));
  unpack(TO, TO + length);
  return new WebAssembly.Module(new Uint8Array(memory.buffer, TO, length));
}
