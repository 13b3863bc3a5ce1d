// Posts one batch and finds the outcome of each request in it.
// @ts-check
import { batchOf, entryOf } from "./batch.js";
import { sendingError, withoutStacks } from "./error.js";
import { exchange, newClientRequestId } from "./exchange.js";
import { outcomeOf } from "./outcome.js";
import { isSuccess, responseInBatch } from "./response.js";
import { isTransient } from "./retry.js";
import { isObject, read } from "./untrusted.js";

/**
 * @typedef {import("./exchange.js").Exchange} Exchange
 * @typedef {import("./item.js").Item} Item
 * @typedef {import("./outcome.js").Outcome} Outcome
 * @typedef {import("./response.js").GraphResponse} GraphResponse
 */

/**
 * @typedef {object} Posted
 * @property {Outcome[]} outcomes in the order of the items
 * @property {boolean} isRefused whether the batch failed as a whole
 * @property {Exchange["renew"]} renew
 */

/**
 * Posts items that share a base URL. Rejects with a TokenFault, and with the signal's reason.
 * @param {Item[]} items
 * @param {import("./exchange.js").ExchangeSettings} settings
 * @returns {Promise<Posted>}
 */
export async function postBatch(items, settings) {
  const entries = items.map(({ index, parts }) => entryOf(index, parts));
  const sent = await exchange(batchOf(items[0].lane.base, entries), settings, newClientRequestId());
  return { outcomes: withoutStacks(() => outcomesOf(items, sent)), isRefused: !isSuccess(sent.response), renew: sent.renew };
}

/**
 * A `fetch` that marks the items as sent: that is once there is a token.
 * @param {import("./exchange.js").ExchangeSettings["fetch"]} fetch
 * @param {Item[]} items
 * @param {() => void} onSent
 * @returns {import("./exchange.js").ExchangeSettings["fetch"]}
 */
export function markingFetch(fetch, items, onSent) {
  let isFirst = true;
  return (url, init) => {
    const now = performance.now();
    for (const item of items) {
      item.lane.send(now, isFirst);
      item.isInFlight = true;
      if (isFirst) item.tries++;
    }
    isFirst = false;
    onSent();
    return fetch(url, init);
  };
}

/**
 * The outcomes; if the batch failed as a whole, each request has its error.
 * @param {Item[]} items
 * @param {Exchange} sent
 * @returns {Outcome[]}
 */
function outcomesOf(items, sent) {
  const { response } = sent;
  if (!isSuccess(response)) return items.map(({ parts, isUncertain }) => outcomeOf(response, parts, { ...sent, isUncertain }));
  const responses = responsesIn(response);
  return items.map(({ index, parts, isUncertain }) => {
    const own = responses.get(`${index}`);
    const isInDoubt = isUncertain || (parts.method !== "GET" && own?.isContradicted === true);
    return own ? outcomeOf(own, parts, { ...sent, isUncertain: isInDoubt }) : { error: missing(parts, sent) };
  });
}

/**
 * @param {Item["parts"]} request
 * @param {Exchange} sent
 */
const missing = (request, { response: { status }, clientRequestId }) =>
  sendingError(request, "MissingAnswer", "has no response in the batch response", { status, clientRequestId });

/**
 * The responses by id, in any order. Of two with the same id, a success wins, then one that is not retried.
 * @param {GraphResponse} batch
 */
function responsesIn(batch) {
  /** @type {Map<string, GraphResponse>} */
  const responses = new Map();
  const listed = read(batch.json, "responses");
  for (const entry of Array.isArray(listed) ? listed : []) {
    const { id, status, headers, body } = isObject(entry) ? entry : {};
    if (typeof status !== "number" || !Number.isInteger(status) || typeof id === "object") continue;
    const known = responses.get(`${id}`);
    const response = responseInBatch({ status, headers, body }, batch);
    if (!known) responses.set(`${id}`, response);
    else if (known.status !== status) responses.set(`${id}`, { ...preferred(known, response), isContradicted: true });
  }
  return responses;
}

/**
 * @param {GraphResponse} known
 * @param {GraphResponse} other
 */
const preferred = (known, other) => (isSuccess(known) || !(isSuccess(other) || isTransient(known.status)) ? known : other);
