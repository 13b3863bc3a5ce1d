// Reads the body of a callback, and never more of it than may be.
// @ts-check
import { Unopened } from "./unopened.js";

/** @typedef {import("./bond.js").Bytes} Bytes */
/** @typedef {import("../callbacks.js").CallbackInput} CallbackInput */

/** The room for a body before any of it has arrived. It doubles as the body grows. */
const FIRST_ROOM = 16_384;

/** @param {CallbackInput} input @returns {input is Request} */
export const isRequest = (input) => typeof (/** @type {Partial<Request>} */ (input).arrayBuffer) === "function";

/**
 * The bytes of the body, which nobody else can change.
 * @param {CallbackInput} input
 * @param {number} max
 * @param {AbortSignal} signal ends the reading
 * @returns {Promise<Bytes>}
 */
export async function bytesOf(input, max, signal) {
  if (!isRequest(input)) return copied(input.body, max);
  if (Number(input.headers.get("content-length")) > max) throw new Unopened("too_large");
  // Firefox has no `body` of a Request.
  if (input.body === undefined) return copied(await input.arrayBuffer(), max);
  return input.body ? streamed(input.body, max, signal) : new Uint8Array();
}

/** @param {unknown} body @param {number} max */
function copied(body, max) {
  if (Number(/** @type {Partial<ArrayBuffer>} */ (body)?.byteLength) > max) throw new Unopened("too_large");
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  try {
    return new Uint8Array(ArrayBuffer.prototype.slice.call(body, 0));
  } catch {
    throw new Unopened("malformed");
  }
}

/** @param {ReadableStream<unknown>} stream @param {number} max @param {AbortSignal} signal */
async function streamed(stream, max, signal) {
  const reader = stream.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", cancel, { once: true });
  try {
    return await collected(reader, max);
  } catch (error) {
    cancel();
    // A body that breaks off is no container.
    throw error instanceof Unopened ? error : new Unopened("malformed");
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

/** @param {ReadableStreamDefaultReader<unknown>} reader @param {number} max */
async function collected(reader, max) {
  let bytes = new Uint8Array(Math.min(FIRST_ROOM, max));
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, length);
    if (!ArrayBuffer.isView(value)) throw new Unopened("malformed");
    const chunk = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const end = length + chunk.length;
    if (end > max) throw new Unopened("too_large");
    if (end > bytes.length) {
      const larger = new Uint8Array(Math.min(max, Math.max(end, 2 * bytes.length)));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(chunk, length);
    length = end;
  }
}
