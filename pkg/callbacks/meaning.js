// What an update means, whatever ids and times it has: a retry of Shifts makes a change anew, with new ids.
// https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors
// @ts-check
import { base64url } from "./base64url.js";
import { Unopened } from "./unopened.js";

/** @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress */
/** @typedef {import("../callbacks.js").Item} Item */

/** Properties of an entity that differ between two tries of one change, and annotations. */
const INCIDENTAL =
  /^(?:id|eTag|created(?:DateTime|By)|lastModified(?:DateTime|By)|(?:sender|(?:recipient|manager)Action)DateTime|.*@odata\..*)$/;

/** As many levels as no entity has. */
const MAX_DEPTH = 64;

/** @param {string} text */
async function digest(text) {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

/**
 * JSON text of a value, its properties in order. Written here, for a `toJSON` that objects inherit would make different values alike.
 * @param {unknown} value
 * @param {number} [depth]
 * @returns {string}
 */
function written(value, depth = MAX_DEPTH) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (depth === 0) throw new Unopened("wrong_shape");
  if (Array.isArray(value)) return `[${value.map((element) => written(element, depth - 1)).join()}]`;
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${written(member, depth - 1)}`);
  return `{${members.sort().join()}}`;
}

/** An entity without what is incidental. @param {unknown} body */
function essenceOf(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !INCIDENTAL.test(name)));
}

/** Whether its id may be another one when it is tried again: it is created, or it is a request that names its shifts. @param {Item} item */
const hasNewId = ({ change, entity, body }) =>
  change === "created" || (body !== null && (entity === "swapRequest" || entity === "offerShiftRequest"));

/** @param {Item} item */
const meaningOf = (item) => [
  item.entity === "unknown" ? item.url.replace(item.id, "") : item.entity,
  item.change,
  "phase" in item ? item.phase : "",
  hasNewId(item) ? "" : item.id,
  essenceOf(item.body),
];

/** @param {CallbackAddress} address */
const pathOf = ({ basePath, apiVersion, teamId, userId }) => [basePath, apiVersion, teamId ?? null, userId ?? null];

/**
 * The key of an update: equal for equal changes at one address.
 * @param {CallbackAddress} address
 * @param {readonly Item[]} items
 */
export const keyOf = (address, items) => digest(written([pathOf(address), ...items.map(meaningOf)]));

/**
 * The key of an entity, under which the last change of it is remembered.
 * @param {CallbackAddress} address
 * @param {Item} item
 */
export const entityKeyOf = (address, { entity, id }) => digest(written([pathOf(address), entity, id]));
