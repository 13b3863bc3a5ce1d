// Times off: who is away when.

import { create, get, list, remove, update } from "./collection.js";
import { timeOffItem } from "./items.js";
import { instantIs } from "./query.js";
import { text } from "./values.js";
import { stageForDeletion, versioned } from "./versions.js";

// https://learn.microsoft.com/graph/api/schedule-list-timesoff
const filter = {
  "sharedTimeOff/startDateTime": instantIs("ge"),
  "sharedTimeOff/endDateTime": instantIs("le"),
  "draftTimeOff/startDateTime": instantIs("ge"),
  "draftTimeOff/endDateTime": instantIs("le"),
};

/** @type {import("./collection.js").Kind} */
export const timesOff = versioned({
  name: "timeOff",
  collection: "timesOff",
  idPrefix: "SHFT_",
  item: timeOffItem,
  properties: { userId: text({ nullable: false }) },
  rows: [list({ filter }), create(201), get(), update("PUT", { canBeShown: true }), remove(), stageForDeletion()],
});
