// Time-off reasons: why a user is away.
// @ts-check

import { create, deactivate, get, list, SCHEDULE, update } from "./collection.js";
import { refusedByShifts } from "./errors.js";
import { objectType } from "./schema.js";

/** @typedef {import("./entities.js").Entity<{ isActive: boolean }>} Reason */

/**
 * Refuses to deactivate the last active reason: https://learn.microsoft.com/graph/api/timeoffreason-delete
 * @param {Reason} reason
 * @param {Reason[]} all
 */
function checkNotLast(reason, all) {
  const others = all.filter(({ id, properties }) => id !== reason.id && properties.isActive);
  if (reason.properties.isActive && others.length === 0) {
    throw refusedByShifts(400, "BadRequest", "A team must keep at least one time-off reason.");
  }
}

/** @type {import("./entities.js").Kind<{ isActive: boolean }>} */
export const timeOffReasons = {
  path: `${SCHEDULE}/timeOffReasons`,
  idPrefix: "TOR_",
  type: objectType("timeOffReason"),
  rows: [list(), create(201), get(), update("PUT", { returnsEntity: true, isWhole: true }), deactivate(checkNotLast)],
};
