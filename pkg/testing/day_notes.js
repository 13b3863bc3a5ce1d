// Day notes: what a team should know of a day.

import { SCHEDULE, changeTracked, create, get, list, remove, update } from "./collection.js";
import { itemBody } from "./items.js";
import { dateIs } from "./query.js";
import { date, nested } from "./values.js";

/** @type {import("./collection.js").Kind} */
export const dayNotes = {
  path: `${SCHEDULE}/dayNotes`,
  idPrefix: "NOTE_",
  type: changeTracked("dayNote", {
    dayNoteDate: date(),
    draftDayNote: nested(itemBody),
    sharedDayNote: nested(itemBody),
  }),
  // https://learn.microsoft.com/graph/api/schedule-list-daynotes
  rows: [list({ filter: { dayNoteDate: dateIs("eq") } }), create(200), get(), update("PUT"), remove()],
};
