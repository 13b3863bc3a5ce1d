// Sends a request, and reads what is stored before and after it.
// @ts-check

import { exchange } from "./exchange.js";
import { scheduleZone } from "./schedule_zone.js";
import { readStored, storedAt } from "./stored.js";

/** @import { SendOptions } from "graph-shifts/send" */
/** @import { GraphRequest, Operation } from "../operations.js" */
/** @import { Call } from "../mock/calls.js" */
/** @import { Service } from "../service.js" */
/** @import { JsonObject } from "./differences.js" */
/** @import { Exchange, Fetch } from "./exchange.js" */

/**
 * @typedef {object} Changes
 * @property {boolean} isRead whether the operation only reads
 * @property {JsonObject | null} before
 * @property {JsonObject | null} after
 *
 * @typedef {object} Circumstances
 * @property {boolean} ok
 * @property {Call[]} calls to workforce integrations
 * @property {string | null | undefined} timeZone of the schedule, for one of its lists; null if it cannot be read
 *
 * @typedef {Exchange & Changes & Circumstances} Sent
 */

/** Replaces the empty token, which the package refuses; the header is removed before the request leaves. */
const NO_TOKEN = "none";

/** Sends without `Authorization`, to show how Graph responds to that. @param {Fetch} fetch @returns {Fetch} */
const withoutToken = (fetch) => (url, init) => {
  const { Authorization: _, ...headers } = init.headers;
  return fetch(url, { ...init, headers });
};

/**
 * @param {Operation} operation
 * @param {GraphRequest} request
 * @param {Pick<SendOptions, "token" | "signal" | "onRetry"> & { service: Pick<Service, "fetch" | "mock"> }} given an empty token sends
 * none; a mock also reports what it asks workforce integrations
 * @returns {Promise<Sent>}
 */
export async function send(operation, request, { service: { fetch, mock }, ...given }) {
  const options = given.token === "" ? { ...given, token: NO_TOKEN, fetch: withoutToken(fetch) } : { ...given, fetch };
  const url = storedAt(operation, request.url);
  const read = async () => (url === null ? null : readStored(url, options));
  /** @param {number} number @returns {Promise<Call[]>} */
  const callsFrom = async (number) => (mock !== null && url !== null ? mock.callsAfter(number) : []);
  const before = await read();
  const last = (await callsFrom(0)).at(-1)?.number ?? 0;
  const zone = scheduleZone(operation, request.url, options);
  const exchanged = await exchange(request, options);
  const calls = await callsFrom(last);
  const changes = { isRead: url === null, before, after: await read() };
  return { ...exchanged, ...changes, ok: exchanged.error === null, calls, timeZone: await zone };
}
