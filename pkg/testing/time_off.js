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
    // https://learn.microsoft.com/graph/api/schedule-list-timesoff; $top is not there, but public programs use it.
    list({ filter: filterType("listTimesOffFilter"), isPaged: true }),
    create(201),
    get(),
    update("PUT", { canReturnEntity: true }),
    remove(),
    stageForDeletion(),
  ],
});
