// Open shifts: what a team still has to give away.

import { create, get, list, remove, update } from "./collection.js";
import { openShiftItem } from "./items.js";
import { text } from "./values.js";
import { stageForDeletion, versioned } from "./versions.js";

/** @type {import("./collection.js").Kind} */
export const openShifts = versioned({
  name: "openShift",
  collection: "openShifts",
  idPrefix: "OPNSHFT_",
  item: openShiftItem,
  properties: { schedulingGroupId: text() },
  rows: [list(), create(200), get(), update("PUT", { canBeShown: true }), remove(), stageForDeletion()],
});
