// The ways to answer a callback, from the HTTP request to the text of the response. Runs in Node and in workerd.
// @ts-check
import { approve, handleCallbacks } from "graph-shifts/callbacks";
import { byHand } from "./by_hand.js";

/** @typedef {{ path: string, secret: string, now: () => Date }} Setting */
/** @typedef {(sealed: { body: BodyInit, plaintext: string }) => Promise<string>} Way */

/**
 * Every way, by its name.
 *
 * @param {Setting} setting
 * @returns {Record<"by hand" | "graph-shifts" | "JSON.parse alone", Way>}
 */
export function waysOf({ path, secret, now }) {
  const answered = (/** @type {(request: Request) => Promise<Response>} */ handle) => {
    return async (/** @type {{ body: BodyInit }} */ { body }) => {
      const response = await handle(new Request(`http://127.0.0.1${path}`, { method: "POST", body }));
      return response.text();
    };
  };
  return {
    "by hand": answered(byHand(secret)),
    // Without a memory: the same bytes again are a replay, which the memory answers.
    "graph-shifts": answered(handleCallbacks({ secret, now, remember: false, update: () => approve() })),
    "JSON.parse alone": async ({ plaintext }) => JSON.parse(plaintext),
  };
}

/** Throws unless a response approves so many items. @param {string} text @param {number} items */
export function prove(text, items) {
  const { responses } = JSON.parse(text);
  const approved = responses.filter((/** @type {{ status: number }} */ { status }) => status === 200);
  if (responses.length !== items || approved.length !== items)
    throw new Error(`${approved.length} of ${items} approved: ${text.slice(0, 300)}`);
}
