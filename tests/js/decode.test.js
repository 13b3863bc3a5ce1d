// The module's bytes are decoded by what the platform has: fromHex, Buffer, or a loop.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hex } from "../../pkg/wasm/core.hex.js";

const BUFFER = globalThis.Buffer;
const FROM_HEX = Object.getOwnPropertyDescriptor(Uint8Array, "fromHex");

/** The exports of the module, and what decoded it, where the platform has no more than this. */
async function decodedBy({ buffer, fromHex }, copy) {
  const used = [];
  const { from } = BUFFER;
  const decoded = (name, bytes) => {
    used.push(name);
    return bytes;
  };
  // Node's loader calls Buffer.from, too, but not with hexadecimal text.
  BUFFER.from = (...given) => (given[1] === "hex" ? decoded("Buffer", from(...given)) : from(...given));
  delete Uint8Array.fromHex;
  if (fromHex) Object.assign(Uint8Array, { fromHex: (hex) => decoded("fromHex", Uint8Array.from(from(hex, "hex"))) });
  if (!buffer) delete globalThis.Buffer;
  try {
    const { inlined } = await import(`../../pkg/inline.js?${copy}`);
    const instantiate = inlined(hex);
    return { exports: instantiate(), again: instantiate(), used };
  } finally {
    BUFFER.from = from;
    globalThis.Buffer = BUFFER;
    delete Uint8Array.fromHex;
    if (FROM_HEX) Object.defineProperty(Uint8Array, "fromHex", FROM_HEX);
  }
}

for (const [name, platform, expected] of [
  ["fromHex", { buffer: true, fromHex: true }, ["fromHex"]],
  ["Buffer", { buffer: true, fromHex: false }, ["Buffer"]],
  ["a loop", { buffer: false, fromHex: false }, []],
]) {
  test(`${name} decodes the module, once`, async () => {
    const { exports, again, used } = await decodedBy(platform, name);
    assert.deepEqual(used, expected);
    assert.equal(typeof exports.check, "function");
    assert.notEqual(again.memory, exports.memory);
    const bytes = new TextEncoder().encode("updateOpenShift");
    const address = exports.reserve(bytes.length) >>> 0;
    new Uint8Array(exports.memory.buffer, address, bytes.length).set(bytes);
    assert.equal(exports.find(bytes.length), 0);
  });
}
