// Reads the body of a callback, and never more of it than may be.
// @ts-check
import { Unopened } from "./unopened.js";

/** @typedef {import("./bond.js").Bytes} Bytes */
/** @typedef {import("../callbacks.js").CallbackInput} CallbackInput */

/** The room for a body before any of it has arrived. It doubles as the body grows. */
const FIRST_ROOM = 16_384;

/** @param {CallbackInput} input @returns {input is Request} */
export const isRequest = (input) => "arrayBuffer" in input;

/**
 * The bytes of the body, which nobody else can change.
 * @param {CallbackInput} input
 * @param {number} max
 * @param {AbortSignal} signal ends the reading
 * @returns {Promise<Bytes>}
 */
export async function bytesOf(input, max, signal) {
  /** @param {unknown} length */
  const limit = (length) => {
    if (Number(length) > max) throw new Unopened("too_large");
  };
  if (!isRequest(input)) return copied(input.body, limit);
  limit(input.headers.get("content-length"));
  // Firefox has no body of a Request.
  return input.body ? collected(input.body.getReader(), max, limit, signal) : copied(await input.arrayBuffer(), limit);
}

/** @param {unknown} body @param {(length: number) => void} limit */
function copied(body, limit) {
  const bytes = bytesIn(body);
  limit(bytes.length);
  return bytes.slice();
}

/** @param {unknown} value @returns {Bytes} */
function bytesIn(value) {
  if (!ArrayBuffer.isView(value)) return new Uint8Array(Object(value));
  const { buffer, byteOffset, byteLength } = value;
  return new Uint8Array(/** @type {ArrayBuffer} */ (buffer), byteOffset, byteLength);
}

/**
 * @param {ReadableStreamDefaultReader<unknown>} reader
 * @param {number} max
 * @param {(length: number) => void} limit
 * @param {AbortSignal} signal
 */
async function collected(reader, max, limit, signal) {
  const cancel = () => reader.cancel().catch(() => {});
  signal.addEventListener("abort", cancel);
  let bytes = new Uint8Array(FIRST_ROOM);
  let length = 0;
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      const chunk = bytesIn(value);
      const end = length + chunk.length;
      limit(end);
      if (end > bytes.length) {
        const larger = new Uint8Array(Math.min(max, 2 * end));
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(chunk, length);
      length = end;
    }
    return bytes.subarray(0, length);
  } finally {
    cancel();
  }
}
