// An item of an update: which entity Shifts is about to create, change or delete.
// @ts-check
import { ENTITIES } from "../generated/callbacks.js";
import { itemHeader, own, textIn } from "./json.js";
import { phaseOf } from "./phase.js";
import { received } from "graph-shifts";
import { timeOf } from "./times.js";
import { Unopened } from "./unopened.js";

/** @typedef {import("../callbacks.js").Item} Item */
/** @typedef {import("../callbacks.js").Change} Change */

/** @type {Record<string, Change | undefined>} */
const CHANGES = { POST: "created", PUT: "changed", PATCH: "changed", DELETE: "deleted" };

/**
 * @param {unknown} request an element of `requests`
 * @returns {Item}
 */
export function itemOf(request) {
  const [id, method, url] = ["id", "method", "url"].map((name) => textIn(request, name));
  const change = CHANGES[method.toUpperCase()];
  if (change === undefined) throw new Unopened("wrong_shape");
  const item = {
    id,
    change,
    transactionId: itemHeader(request, "x-ms-transaction-id"),
    expires: timeOf(itemHeader(request, "x-ms-expires")),
  };
  const body = own(request, "body") ?? null;
  return /** @type {Item} */ ({ ...item, ...entityOf(url, body, change) });
}

/** @param {string} url @param {unknown} body @param {Change} change */
function entityOf(url, body, change) {
  const known = typeIn(url);
  if (!known) return { entity: "unknown", url, body, warnings: [] };
  const { entity, type, phases } = known;
  const { value, warnings } = body === null ? { value: null, warnings: [] } : received(type, body);
  return { entity, ...(phases && { phase: phaseOf(change, value, entity) }), body: value, warnings };
}

/**
 * The type that a url like `/shifts/SHFT_one`, `/timecards` or `/settings/shiftpreferences` names.
 * @param {string} url
 * @returns {typeof ENTITIES[string]}
 */
function typeIn(url) {
  const [path] = url.toLowerCase().replace(/^\/+/, "").split("?");
  return own(ENTITIES, path) ?? own(ENTITIES, path.replace(/\/[^/]*$/, ""));
}
