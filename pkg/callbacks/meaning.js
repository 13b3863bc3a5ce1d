// What an update means, whatever ids and times it has: a retry of Shifts makes a change anew, with new ids.
// https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors
// @ts-check
import { base64url } from "./base64url.js";
import { Unopened } from "./unopened.js";

/** @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress */
/** @typedef {import("../callbacks.js").Item} Item */

/** Properties of an entity that differ between two tries of one change, and annotations. */
const INCIDENTAL =
  /^(?:id|eTag|created(?:DateTime|By)|lastModified(?:DateTime|By)|(?:sender|(?:recipient|manager)Action)DateTime)$|@odata\./;

/** As many levels as no entity has. */
const MAX_DEPTH = 64;

/**
 * JSON text of a value. Written here, for a `toJSON` that objects inherit would make different values alike.
 * @param {unknown} value
 * @param {number} [depth]
 * @returns {string}
 */
function written(value, depth = MAX_DEPTH) {
  if (Object(value) !== value) return JSON.stringify(value ?? null);
  if (depth === 0) throw new Unopened("wrong_shape");
  const members = Object.entries(/** @type {object} */ (value)).map(
    (member) => JSON.stringify(member[0]) + written(member[1], depth - 1),
  );
  return Array.isArray(value) ? `[${members}]` : `{${members}}`;
}

/** An entity without what is incidental. @param {unknown} body */
const essenceOf = (body) =>
  Object(body) === body ? Object.entries(body ?? {}).filter(([name]) => !INCIDENTAL.test(name)) : body;

/** Whether its id may be another one when it is tried again: it is created, or it is a request that names its shifts. @param {Item} item */
const hasNewId = ({ change, entity, body }) =>
  change === "created" || (body !== null && (entity === "swapRequest" || entity === "offerShiftRequest"));

/** @param {Item} item */
const meaningOf = (item) => [
  item.entity === "unknown" ? item.url.replace(item.id, "") : item.entity,
  item.change,
  /** @type {{ phase?: string }} */ (item).phase,
  hasNewId(item) || item.id,
  essenceOf(item.body),
];

/**
 * The key of an update: equal for equal changes at one address.
 * @param {CallbackAddress} address
 * @param {readonly Item[]} items
 */
export async function keyOf({ basePath, apiVersion, teamId, userId }, items) {
  const text = written([basePath, apiVersion, teamId, userId, ...items.map(meaningOf)]);
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}
