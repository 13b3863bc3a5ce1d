// Tries: sends a sealed callback, and sends it again while Shifts cannot use the response.
// @ts-check

import { withDefaults } from "../options.js";
import { sevenDigits } from "./date_times.js";
import { withFreshIds } from "./fresh_ids.js";
import { delay } from "./latency.js";
import { jsonOrUndefined } from "./request.js";
import { seal } from "./seal.js";
import { Unusable } from "./verdicts.js";

/**
 * @typedef {import("../testing.js").CallOptions} CallOptions
 *
 * An item of an update, or the question of a read.
 * @typedef {Omit<import("../testing.js").SentItem, "method"> & { method: string }} Item
 *
 * @typedef {Required<import("../testing.js").CallbackTrying>} Trying
 *
 * The options of a caller, complete and checked.
 * @typedef {Trying & {
 *   secret: string, url: string, apiVersion: number, fetch: (request: Request) => Response | Promise<Response>,
 *   tenantId: string, userId: string, displayName: string | null, now: () => Date, newId: () => string,
 * }} Settings
 */

/** What a call says in headers of its own. */
const HEADERS = { passthrough: undefined, language: "en-US" };

/**
 * Waits for the work, or rejects after that time.
 * @template T
 * @param {number} milliseconds
 * @param {(signal: AbortSignal) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function within(milliseconds, work) {
  const controller = new AbortController();
  // No AbortSignal.timeout: its timer does not keep Node alive, and a handler may ignore its signal.
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      const reason = new Unusable(`There is no response after ${milliseconds} ms.`);
      controller.abort(reason);
      reject(reason);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(controller.signal), /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The status and the text of the response; throws Unusable if there is none.
 * @param {Settings} settings
 * @param {string} path below the version
 * @param {unknown} json
 * @param {CallOptions} [options]
 */
export async function post({ secret, url, apiVersion, fetch, timeout }, path, json, options = {}) {
  const { passthrough, language } = withDefaults(options, HEADERS);
  const address = `${url}/v${apiVersion}${path}`;
  // The guide prints the ampersands of a url escaped.
  const body = await seal(secret, JSON.stringify(json).replaceAll("&", "\\u0026"));
  // Microsoft's example has this type, though the body is binary.
  const headers = new Headers({ "Content-Type": "application/json", "Accept-Language": language });
  if (passthrough !== undefined) headers.set("X-MS-WFMPassthrough", passthrough);
  const init = { method: "POST", headers, body, redirect: /** @type {const} */ ("manual") };
  try {
    return await within(timeout, async (signal) => {
      const response = await fetch(new Request(address, { ...init, signal }));
      return { status: response.status, text: await response.text() };
    });
  } catch (reason) {
    if (reason instanceof Unusable) throw reason;
    throw new Unusable(`There is no response: ${reason instanceof Error ? reason.message : reason}`);
  }
}

/**
 * Sends the items until `read` can use the response, but no more often than the settings say.
 * @template T
 * @param {Settings} settings
 * @param {object} call
 * @param {string} call.path below the version
 * @param {readonly Item[]} call.items
 * @param {CallOptions} [call.options]
 * @param {(items: readonly Item[], json: unknown) => T} call.read throws Unusable
 * @returns {Promise<{ tries: number, sent: Item[] } & ({ result: T, invalid?: undefined } | { invalid: string })>}
 */
export async function tried(settings, { path, items, options, read }) {
  let sent = [...items];
  for (let tries = 1; ; tries += 1) {
    try {
      const { status, text } = await post(settings, path, envelope(settings, sent), options);
      if (status !== 200) throw new Unusable(`The HTTP status is ${status}.`);
      return { tries, sent, result: read(sent, jsonOrUndefined(text)) };
    } catch (reason) {
      if (!(reason instanceof Unusable)) throw reason;
      if (tries > settings.retries) return { tries, sent, invalid: reason.message };
    }
    await delay(settings.retryDelay, undefined);
    if (settings.freshIds) sent = withFreshIds(sent, settings.newId);
  }
}

/** The text of a call for these items, which expires some time after now. @param {Settings} settings @param {Item[]} items */
function envelope({ now, expiresAfter }, items) {
  const expires = sevenDigits(new Date(now().valueOf() + expiresAfter));
  // The transaction is "1" in every published example.
  const common = { "X-MS-Transaction-ID": "1", "X-MS-Expires": expires };
  const requests = items.map(({ id, method, url, headers, body = null }) => ({
    id,
    method,
    url,
    headers: { ...common, ...headers },
    body,
  }));
  return { requests };
}
