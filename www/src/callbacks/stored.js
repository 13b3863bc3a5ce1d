// What the mock stores of the entities of a call, before and after it.
// @ts-check

import { people, teamId } from "../../seed/ids.js";

/** @import { JsonObject, ShiftsStandIn } from "graph-shifts/testing" */
/** @import { EntityName } from "./changes.js" */
/** @import { Try } from "./tries.js" */

/**
 * @typedef {object} Stored
 * @property {EntityName} entity
 * @property {string} id
 * @property {JsonObject | null} before
 * @property {JsonObject | null} after
 */

/** Where Graph keeps the entities. @type {Record<EntityName, string>} */
const COLLECTIONS = {
  shift: "shifts",
  openShift: "openShifts",
  swapRequest: "swapShiftsChangeRequests",
  openShiftRequest: "openShiftChangeRequests",
  offerShiftRequest: "offerShiftRequests",
  timeOff: "timesOff",
  timeOffRequest: "timeOffRequests",
  timeOffReason: "timeOffReasons",
  timeCard: "timeCards",
  userShiftPreferences: "shiftPreferences",
};

/** @param {EntityName} entity @param {string} id */
const pathOf = (entity, id) =>
  entity === "userShiftPreferences"
    ? `/users/${people.adele}/settings/shiftPreferences`
    : `/teams/${teamId}/schedule/${COLLECTIONS[entity]}/${id}`;

/**
 * Each entity of the last try.
 * @param {Try[]} tries
 * @param {ShiftsStandIn} before
 * @param {ShiftsStandIn} after
 * @returns {Stored[]}
 */
export function storedIn(tries, before, after) {
  const call = tries.at(-1)?.opened.call;
  if (call?.kind !== "update") return [];
  return call.items.flatMap(({ entity, id: named, body }) => {
    if (entity === "unknown") return [];
    // The one documented item of a time card has no id of its own.
    const id = /** @type {{ id?: string } | null} */ (body)?.id ?? named;
    const path = pathOf(entity, id);
    return [{ entity, id, before: before.read(path) ?? null, after: after.read(path) ?? null }];
  });
}
