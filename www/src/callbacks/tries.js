// Records the tries of a call to an integration: the bytes on the wire and their parts, the decrypted text, and the response.
// @ts-check

import { openCallback } from "graph-shifts/callbacks";
import { recordCalls } from "../../mock/recorded_calls.js";
// How a body is composed is no part of the package's interface, but the page shows it.
import { decrypt } from "../../../pkg/callbacks/cipher.js";
import { containerOf } from "../../../pkg/callbacks/container.js";

/** @import { Opened } from "graph-shifts/callbacks" */
/** @import { Fetch } from "../../mock/integrated.js" */
/** @import { Call } from "../mock/calls.js" */

/**
 * @typedef {{ name: string, bytes: Uint8Array }} Part
 *
 * @typedef {object} Wire
 * @property {[string, string][]} headers
 * @property {Uint8Array} bytes
 * @property {Part[]} parts
 * @property {string} plaintext
 * @property {Opened} opened as a handler gets it
 *
 * @typedef {Call & Wire} Try
 */

/** @param {Request} request @param {string} secret @returns {Promise<Wire>} */
async function wireOf(request, secret) {
  const { url, headers } = request;
  const bytes = new Uint8Array(await request.arrayBuffer());
  const container = containerOf(bytes);
  const { encryptedKey, iv, ciphertext, tag } = container;
  return {
    headers: [...headers],
    bytes,
    parts: [
      { name: "EK, the encrypted key", bytes: encryptedKey },
      { name: "IV, the initialization vector", bytes: iv },
      { name: "CT, the encrypted text", bytes: ciphertext },
      { name: "AT, the authentication tag", bytes: tag },
    ],
    plaintext: new TextDecoder().decode(await decrypt(container, secret)),
    opened: await openCallback({ url, headers, body: bytes }, { secret }),
  };
}

/**
 * @param {Fetch} integration
 * @param {string} secret
 */
export function recordTries(integration, secret) {
  const calls = recordCalls(integration, () => [secret]);
  /** @type {Wire[]} */
  const wires = [];
  return {
    /** @type {Fetch} */
    async fetch(request) {
      wires.push(await wireOf(request.clone(), secret));
      return calls.fetch(request);
    },
    /** @returns {Try[]} */
    tries: () => calls.after(0).map((call, at) => ({ ...call, ...wires[at] })),
  };
}
