// JSON that a caller gives as text or as bytes.
// @ts-check
import { MAX_TEXT } from "./generated/constants.js";
import { faulty } from "./stringify.js";

/**
 * The text, or its bytes in UTF-8, or why it cannot be read.
 *
 * @param {unknown} json
 * @param {Array<string | number>} path where it is, for the fault
 * @returns {import("./stringify.js").Written<import("./instance.js").Text>}
 */
export function jsonText(json, path) {
  const text = typeof json === "string" ? json : bytes(json);
  if (text === undefined) return faulty("wrong_type", path);
  if (text.length > MAX_TEXT) return faulty("too_long", path);
  // No bytes can carry half of a surrogate pair; an encoder would replace it.
  const offset = typeof text === "string" ? text.search(/\p{Surrogate}/u) : -1;
  return offset < 0
    ? { text, fault: undefined }
    : { text: undefined, fault: { code: "lone_surrogate", path, offset, length: 1 } };
}

/** The bytes of a buffer or of a view on one. @param {unknown} json */
function bytes(json) {
  try {
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(json) ? json : new DataView(/** @type {ArrayBuffer} */ (json));
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch {
    return undefined;
  }
}
