// A module, decoded from the hexadecimal text in which the default entries carry it.
// @ts-check

/** A function that makes a fresh instance of the module of this text and returns its exports. The module is compiled once. @param {string} hex */
export function inlined(hex) {
  /** @type {WebAssembly.Module | undefined} */
  let module;
  return () => {
    module ??= new WebAssembly.Module(decoded(hex));
    return new WebAssembly.Instance(module).exports;
  };
}

/** The module's bytes. The platform decodes them if it can: a loop takes several milliseconds. @param {string} hex @returns {Uint8Array<ArrayBuffer>} */
function decoded(hex) {
  const { Buffer } = /** @type {{ Buffer?: { from(text: string, encoding: "hex"): Uint8Array<ArrayBuffer> } }} */ (globalThis);
  if ("fromHex" in Uint8Array)
    return /** @type {{ fromHex(hex: string): Uint8Array<ArrayBuffer> }} */ (/** @type {unknown} */ (Uint8Array)).fromHex(hex);
  if (Buffer) return Buffer.from(hex, "hex");
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}
