// Sends a request, and reads what is stored before and after it.
// @ts-check

import { callsAfter } from "../mock/mock_server.js";
import { exchange } from "./exchange.js";
import { readStored, storedAt } from "./stored.js";

/** @import { SendOptions } from "graph-shifts/send" */
/** @import { GraphRequest, Operation } from "../operations.js" */
/** @import { Call } from "../mock/calls.js" */
/** @import { JsonObject } from "./differences.js" */
/** @import { Exchange, Fetch } from "./exchange.js" */

/**
 * @typedef {object} Changes
 * @property {boolean} isRead whether the operation only reads
 * @property {JsonObject | null} before
 * @property {JsonObject | null} after
 *
 * @typedef {Exchange & Changes & { ok: boolean, calls: Call[] }} Sent `calls` are those to workforce integrations
 */

/** Replaces the empty token, which the package refuses; the header is removed before the request leaves. */
const NO_TOKEN = "none";

/** @type {Fetch} */
const fetchNow = (url, init) => fetch(url, init);

/** Sends without `Authorization`, to show how Graph responds to that. @type {Fetch} */
function fetchWithoutToken(url, init) {
  const headers = new Headers(init.headers);
  headers.delete("Authorization");
  return fetch(url, { ...init, headers });
}

/**
 * @param {Operation} operation
 * @param {GraphRequest} request
 * @param {Pick<SendOptions, "token" | "signal" | "onRetry"> & { isMock: boolean }} given an empty token sends none; the mock also reports what it
 * asks workforce integrations
 * @returns {Promise<Sent>}
 */
export async function send(operation, request, { isMock, ...given }) {
  const options = given.token === "" ? { ...given, token: NO_TOKEN, fetch: fetchWithoutToken } : { ...given, fetch: fetchNow };
  const url = storedAt(operation, request.url);
  const read = async () => (url === null ? null : readStored(url, options));
  /** @param {number} number @returns {Promise<Call[]>} */
  const callsFrom = async (number) => (isMock && url !== null ? callsAfter(number) : []);
  const before = await read();
  const last = (await callsFrom(0)).at(-1)?.number ?? 0;
  const exchanged = await exchange(request, options);
  const calls = await callsFrom(last);
  return { ...exchanged, ok: exchanged.error === null, isRead: url === null, before, after: await read(), calls };
}
