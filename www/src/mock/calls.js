// A call of the mock to a workforce integration, as its server records it.
// @ts-check

/**
 * @typedef {object} AskedItem
 * @property {string} id
 * @property {string} entity
 * @property {string} change
 * @property {unknown} body
 *
 * @typedef {object} ItemResponse
 * @property {string} id
 * @property {number} status
 * @property {{ eTag?: string | null, error?: { code: string, message: string } | null }} [body]
 *
 * @typedef {object} Call
 * @property {number} number from 1, in the order of the responses
 * @property {string} url
 * @property {{ kind: string, items: AskedItem[] } | null} asked null if no secret opens it
 * @property {number} status the HTTP status; 0 without a response
 * @property {ItemResponse[] | null} responses null if the body has none
 */

/**
 * Why the integration refuses; undefined if it does not.
 * @param {Call} call
 */
export function refusalIn({ responses }) {
  const refused = responses?.find(({ status }) => status !== 200);
  return refused && (refused.body?.error?.message ?? `status ${refused.status}`);
}
