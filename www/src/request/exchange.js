// Sends a request and records the response as it arrived.
// @ts-check

import { GraphError, send } from "graph-shifts/send";

/** @import { FetchInit, SendOptions } from "graph-shifts/send" */
/** @import { GraphRequest } from "../operations.js" */

/**
 * @typedef {(url: string, init: FetchInit) => Promise<Response>} Fetch
 *
 * @typedef {object} Exchange
 * @property {number} status
 * @property {string} statusText
 * @property {[string, string][]} headers those that the page shows
 * @property {string} text
 * @property {unknown} json undefined if the text is not JSON
 * @property {number} milliseconds
 * @property {GraphError | null} error null for a success
 */

const SHOWN_HEADERS = ["content-type", "www-authenticate", "retry-after", "request-id", "client-request-id"];

/** @param {Headers} headers */
const shownHeaders = (headers) =>
  SHOWN_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [/** @type {[string, string]} */ ([name, value])];
  });

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Returns the last response, with the error that it stands for if it is not a success.
 * @param {GraphRequest} request
 * @param {Omit<SendOptions, "fetch"> & { fetch: Fetch }} options
 * @returns {Promise<Exchange>}
 * @throws {GraphError} if there is no response
 */
export async function exchange(request, options) {
  /** @type {{ response: Response | null, milliseconds: number }} */
  const last = { response: null, milliseconds: 0 };
  /** @type {Fetch} */
  const record = async (url, init) => {
    last.response = null;
    const started = performance.now();
    const response = await options.fetch(url, init);
    last.milliseconds = performance.now() - started;
    last.response = response.clone();
    return response;
  };
  const error = await send(request, { ...options, fetch: record }).then(
    () => null,
    (/** @type {unknown} */ failure) => failure,
  );
  if (last.response === null || !(error === null || error instanceof GraphError)) throw error;
  const { status, statusText, headers } = last.response;
  const text = await last.response.text().catch(() => "");
  return { status, statusText, headers: shownHeaders(headers), text, json: parsed(text), milliseconds: last.milliseconds, error };
}
