// Reads the body of a request to a server around the mock.
// @ts-check

import { MAX_BYTES } from "../testing/request.js";

/** @import { IncomingMessage } from "node:http" */

/**
 * The body; of a body that Graph refuses for its length, as much as Graph needs to refuse it.
 * @param {IncomingMessage} request
 */
export async function bodyOf(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    // The rest is read, too: a client that is still writing does not read the response.
    if (length <= MAX_BYTES) chunks.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, MAX_BYTES + 1);
}
