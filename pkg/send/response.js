// One form for every response, whether `fetch` returned it or a batch contained it.
// @ts-check
import { decoded } from "./base64.js";
import { isObject, stringIn } from "./untrusted.js";

/**
 * @typedef {object} GraphResponse
 * @property {number} status 0 without a response
 * @property {(name: string) => string | null | undefined} header a header by its lower-case name
 * @property {unknown} [json] undefined if the body is empty or not JSON
 * @property {boolean} [isBroken] whether there is a body that is not JSON
 * @property {boolean} [isMissing] whether there is no response
 * @property {boolean} [isContradicted] whether a batch contained another response to the same request
 * @property {unknown} [cause] why there is no response, or why its body could not be read
 */

/**
 * @param {import("../send.js").FetchAnswer & { body?: ReadableStream | null }} response
 * @returns {Promise<GraphResponse>}
 */
export async function responseOf(response) {
  const { status } = response;
  if (!Number.isInteger(status)) throw new TypeError("fetch returned no response");
  /** @param {string} name */
  const header = (name) => headerOf(response, name);
  try {
    if (status !== 204) return { status, header, ...bodyOf(await response.text()) };
    await response.body?.cancel();
    return { status, header };
  } catch (cause) {
    return { status, header, isBroken: status !== 204, cause };
  }
}

/**
 * A header; undefined if it is absent, or if `fetch` returned something without readable headers.
 * @param {import("../send.js").FetchAnswer} response
 * @param {string} name
 */
function headerOf(response, name) {
  try {
    return stringIn(response.headers.get(name));
  } catch {
    return undefined;
  }
}

/**
 * Represents a rejected `fetch`.
 * @param {unknown} cause
 * @returns {GraphResponse}
 */
export const noResponse = (cause) => ({ status: 0, header: () => undefined, isMissing: true, cause });

/**
 * A header of a response in a batch, by its lower-case name; of several spellings the last one counts.
 * @param {unknown} headers
 * @param {string} name
 */
function headerIn(headers, name) {
  if (!isObject(headers)) return undefined;
  const key = Object.keys(headers).findLast((one) => one.toLowerCase() === name && typeof headers[one] !== "object");
  return key === undefined ? undefined : `${headers[key]}`;
}

/**
 * The response to one request of a batch. Its date defaults to that of the batch.
 * @param {{ status: number, headers?: unknown, body?: unknown }} entry
 * @param {GraphResponse} batch
 * @returns {GraphResponse}
 */
export function responseInBatch({ status, headers, body }, batch) {
  /** @param {string} name */
  const header = (name) => headerIn(headers, name) ?? (name === "date" ? batch.header(name) : undefined);
  if (status === 204) return { status, header };
  // Bodies other than JSON are base64: https://learn.microsoft.com/graph/json-batching#response-format
  return { status, header, ...(typeof body === "string" ? bodyOf(decoded(body) ?? body) : { json: body ?? undefined }) };
}

/**
 * @param {string} text
 * @returns {{ json?: unknown, isBroken?: boolean }}
 */
function bodyOf(text) {
  if (text === "") return {};
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { isBroken: true };
  }
}

/** @param {GraphResponse} response */
export const isSuccess = ({ status, isBroken }) => status >= 200 && status < 300 && !isBroken;
