// Reads a response of Graph from a text, and explains it as the package does.
// @ts-check

import { GraphError, send } from "graph-shifts/send";
import { PasteError } from "../pasting/paste_error.js";
import { readHttpResponse } from "./http_text.js";

/** @import { Operation } from "../operations.js" */
/** @import { Header } from "./http_text.js" */

/** @typedef {{ status: number, headers: Header[], body: string }} PastedResponse */

const EXPECTED =
  "This response cannot be read. Expected: the JSON of the error, or a line such as HTTP/1.1 403 Forbidden, then headers, an empty " +
  "line and the JSON.";

/** The status of an error that was pasted without one, if its code is the status in words; most codes explain themselves. */
const STATUSES = new Map([
  ["Unauthorized", 401],
  ["Forbidden", 403],
  ["NotFound", 404],
  ["MethodNotAllowed", 405],
]);

const BAD_REQUEST = 400;

/** @param {string} text @returns {unknown} */
function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {string} text */
function statusOf(text) {
  const { error } = /** @type {{ error?: { code?: unknown } }} */ (jsonIn(text) ?? {});
  return STATUSES.get(String(error?.code)) ?? BAD_REQUEST;
}

/**
 * @param {string} text
 * @returns {PastedResponse | undefined} undefined if there is none
 * @throws {PasteError}
 */
export function readResponse(text) {
  if (text.trim() === "") return undefined;
  const response = readHttpResponse(text);
  if (response !== undefined) return response;
  const json = jsonIn(text);
  if (typeof json !== "object" || json === null) throw new PasteError(EXPECTED);
  return { status: statusOf(text), headers: [], body: text };
}

/**
 * The error that the package makes of a response, with its hint; null if it is a success.
 * @param {PastedResponse} response
 * @param {{ operation: Operation, method: string, url: string }} request
 * @returns {Promise<GraphError | null>}
 */
export async function explained({ status, headers, body }, { operation, method, url }) {
  const request = { operation: operation.name, method: /** @type {"GET"} */ (method), url, headers: {}, warnings: [] };
  const received = new Headers(headers);
  const respond = async () => ({ status, headers: received, text: async () => body });
  try {
    await send(request, { token: "none", retries: 0, fetch: respond });
    return null;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    // The one that the error has was made here, for a request that was not sent.
    return Object.assign(error, { clientRequestId: received.get("client-request-id") ?? undefined });
  }
}
