// Shifts: who works when.

import { create, get, list, remove, update } from "./collection.js";
import { shiftItem } from "./items.js";
import { instantIs } from "./query.js";
import { schedulingGroups } from "./scheduling_groups.js";
import { text } from "./values.js";
import { stageForDeletion, versioned } from "./versions.js";

// https://learn.microsoft.com/graph/api/schedule-list-shifts
const filter = {
  "sharedShift/startDateTime": instantIs("ge"),
  "sharedShift/endDateTime": instantIs("le"),
  "draftShift/startDateTime": instantIs("ge"),
  "draftShift/endDateTime": instantIs("le"),
};

/** Without a group a shift comes into the first one of its user, as the example shows: https://learn.microsoft.com/graph/api/schedule-post-shifts */
function complete(properties, asked) {
  const groups = [...asked.entities(schedulingGroups).values()].map(({ id, properties: group }) => ({ id, ...group }));
  const group = groups.find(({ isActive, userIds }) => isActive && userIds.includes(properties.userId));
  return { ...properties, schedulingGroupId: properties.schedulingGroupId ?? group?.id ?? null };
}

/** @type {import("./collection.js").Kind} */
export const shifts = versioned({
  name: "shift",
  collection: "shifts",
  idPrefix: "SHFT_",
  item: shiftItem,
  isShift: true,
  properties: { userId: text({ nullable: false }), schedulingGroupId: text() },
  rows: [list({ filter }), create(201), get(), update("PUT", { canBeShown: true }), remove(), stageForDeletion()],
  complete,
});
