// Time off: who is away when.
// @ts-check

import { create, get, list, remove, update } from "./collection.js";
import { filterType } from "./filters.js";
import { stageForDeletion, versioned } from "./versions.js";

export const timesOff = versioned({
  name: "timeOff",
  collection: "timesOff",
  idPrefix: "SHFT_",
  rows: [
    // https://learn.microsoft.com/graph/api/schedule-list-timesoff
    list({ filter: filterType("listTimesOffFilter") }),
    create(201),
    get(),
    update("PUT", { canReturnEntity: true }),
    remove(),
    stageForDeletion(),
  ],
});
