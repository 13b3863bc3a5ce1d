// Time-off reasons: why one may be away.

import { SCHEDULE, changeTracked, create, deactivate, get, list, update } from "./collection.js";
import { timeOffReasonIconType } from "./enums.js";
import { refusedByShifts } from "./errors.js";
import { boolean, member, required, text } from "./values.js";

// https://learn.microsoft.com/graph/api/timeoffreason-delete
function keepsOne(reason, all) {
  const others = all.filter(({ id, properties }) => id !== reason.id && properties.isActive);
  if (reason.properties.isActive && others.length === 0) {
    throw refusedByShifts(400, "BadRequest", "A team must keep at least one time-off reason.");
  }
}

/** @type {import("./collection.js").Kind} */
export const timeOffReasons = {
  path: `${SCHEDULE}/timeOffReasons`,
  idPrefix: "TOR_",
  type: changeTracked("timeOffReason", {
    displayName: text({ nullable: false }),
    iconType: required(member(timeOffReasonIconType)),
    isActive: boolean({ nullable: false }),
    code: text(),
  }),
  rows: [list(), create(201), get(), update("PUT", { isShown: true, isWhole: true }), deactivate(keepsOne)],
};
