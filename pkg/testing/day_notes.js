// Day notes: what a team needs to know about a day.
// @ts-check

import { create, get, list, remove, SCHEDULE, update } from "./collection.js";
import { filterType } from "./filters.js";
import { objectType } from "./schema.js";

/** @type {import("./entities.js").Kind} */
export const dayNotes = {
  path: `${SCHEDULE}/dayNotes`,
  idPrefix: "NOTE_",
  type: objectType("dayNote"),
  // https://learn.microsoft.com/graph/api/schedule-list-daynotes
  rows: [list({ filter: filterType("listDayNotesFilter") }), create(200), get(), update("PUT"), remove()],
};
