// Reads a request's body as bytes, and checks its media type, encoding and size.
// @ts-check

import { Refusal } from "./problem.js";

/**
 * The media type in lower case, without parameters; empty without a `Content-Type`.
 * @param {Request} request
 */
const typeOf = ({ headers }) => (headers.get("Content-Type") ?? "").split(";")[0].trim().toLowerCase();

/**
 * @param {Request} request
 * @param {string[]} types
 * @returns the media type
 * @throws {Refusal} for a media type that is not among them
 */
export function checkType(request, types) {
  const type = typeOf(request);
  if (types.includes(type)) return type;
  throw new Refusal(415, `The body must be ${types.join(" or ")}.`, { headers: { Accept: types.join(", ") } });
}

/**
 * https://www.rfc-editor.org/rfc/rfc9110#status.415
 * @param {Request} request
 * @throws {Refusal} for a compressed body, whose size would be unknown
 */
function checkEncoding({ headers }) {
  const encoding = headers.get("Content-Encoding")?.trim().toLowerCase();
  if (encoding && encoding !== "identity")
    throw new Refusal(415, "The body must not be compressed.", { headers: { "Accept-Encoding": "identity" } });
}

/** @param {number} max */
const tooLarge = (max) => new Refusal(413, `The body is larger than this worker's limit of ${max} bytes.`);

/**
 * Counts the bytes, because `Content-Length` cannot be trusted.
 * @param {Request} request
 * @param {number} max
 */
export async function bytesOf(request, max) {
  checkEncoding(request);
  if (Number(request.headers.get("Content-Length")) > max) throw tooLarge(max);
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    // Leaving the loop cancels the rest.
    if (length > max) throw tooLarge(max);
    chunks.push(chunk);
  }
  return joined(chunks, length);
}

/** @param {Uint8Array[]} chunks @param {number} length */
function joined(chunks, length) {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
