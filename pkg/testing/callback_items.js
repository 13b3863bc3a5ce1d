// The items of a callback: what a write changes, in the order in which Shifts sends it.
// @ts-check

import { callbacks } from "../generated/mock.js";
import { callbackBody } from "./callback_body.js";
import { collections } from "./routes.js";
import { shiftPreferences } from "./shift_preferences.js";

/**
 * @typedef {import("../testing.js").SentItem} SentItem
 * @typedef {import("./draft.js").Change} Change
 * @typedef {import("./entities.js").Kind} Kind
 *
 * A change of a type that callbacks name.
 * @typedef {object} NamedChange
 * @property {Change} change
 * @property {Kind} kind
 * @property {{ path: string, entity: string }} names
 */

const NAMESPACE = "microsoft.graph.";

/** @type {Record<string, { path: string, entity: string } | undefined>} */
const namesByType = callbacks;

/** @param {Kind} kind */
const namesOf = ({ type }) => namesByType[type.name.slice(NAMESPACE.length)];

/** The last segment of a path. @param {{ path: string }} of */
const lastOf = ({ path }) => path.slice(path.lastIndexOf("/") + 1);

/** The kind of the entities of a change, and how callbacks name it; undefined if they do not. @param {Change} change */
function namedKind(change) {
  const kind = [...collections, shiftPreferences].find((one) => lastOf(one) === lastOf(change));
  const names = kind && namesOf(kind);
  return names && { kind, names };
}

/**
 * The changes of the types that an integration supports, in their order, but last the requests that Shifts declines itself.
 * @param {Change[]} changes
 * @param {object} write
 * @param {readonly string[]} write.entities the members of supportedEntities
 * @param {string | undefined} write.id the id in the path of the write
 * @returns {NamedChange[]}
 */
export function askedChanges(changes, { entities, id }) {
  const asked = changes.flatMap((change) => {
    const found = namedKind(change);
    return found !== undefined && entities.includes(found.names.entity) ? [{ change, ...found }] : [];
  });
  /** @param {NamedChange} named */
  const isDeclined = ({ change: { entity } }) => "assignedTo" in entity.properties && entity.id !== id;
  return [...asked.filter((one) => !isDeclined(one)), ...asked.filter(isDeclined)];
}

/**
 * An item. Nobody says how Shifts names a time card that is deleted: here by its id, since there is no body.
 * @param {NamedChange} named
 * @param {string} written the method of the write
 * @returns {SentItem}
 */
export function itemOf({ change: { method, entity }, kind, names }, written) {
  const isTaken = method === "DELETE" && written !== "DELETE" && isTakenOpenShift(entity);
  const sent = isTaken ? "PUT" : method;
  const body = sent === "DELETE" ? null : callbackBody(kind, entity);
  // The one example of a time card has no id in its url: https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-beta
  if (names.path === "timecards" && body !== null) return { id: "1", method: sent, url: "/timecards", body };
  // The path of shift preferences is a whole one, and says so by its slash.
  const url = names.path.includes("/") ? `/${names.path}` : `/${names.path}/${entity.id}`;
  return { id: entity.id, method: sent, url, body };
}

/**
 * Whether it is an open shift without slots, which Shifts changes where the mock deletes it.
 * @param {import("./entities.js").Entity} entity
 */
const isTakenOpenShift = ({ properties: { sharedOpenShift } }) => Object(sharedOpenShift).openSlotCount === 0;
