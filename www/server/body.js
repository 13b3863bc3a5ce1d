// Reads the body of a request to this server.
// @ts-check

/** @import { IncomingMessage } from "node:http" */

/** Graph refuses larger bodies, too. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Null if the body is larger than MAX_BYTES.
 * @param {IncomingMessage} request
 */
export async function bodyOf(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // The rest is read, too: a client that is still writing does not read the response.
    if (length <= MAX_BYTES) chunks.push(chunk);
  }
  return length <= MAX_BYTES ? Buffer.concat(chunks) : null;
}
