// The module, decoded from the hexadecimal text in which the default entry carries it.
// @ts-check
import { hex } from "./wasm/core.hex.js";

/** @type {WebAssembly.Module | undefined} */
let module;

/** The exports of a fresh instance. */
export function instantiate() {
  module ??= new WebAssembly.Module(decode());
  return new WebAssembly.Instance(module).exports;
}

/** The module's bytes. The platform decodes them if it can: a loop takes several milliseconds. @returns {Uint8Array<ArrayBuffer>} */
function decode() {
  const { Buffer } = /** @type {{ Buffer?: { from(text: string, encoding: "hex"): Uint8Array<ArrayBuffer> } }} */ (globalThis);
  if ("fromHex" in Uint8Array)
    return /** @type {{ fromHex(hex: string): Uint8Array<ArrayBuffer> }} */ (/** @type {unknown} */ (Uint8Array)).fromHex(hex);
  if (Buffer) return Buffer.from(hex, "hex");
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}
