// Examples for day notes.
// @ts-check

import { dayNoteIds, teamId } from "../../seed/ids.js";
import { example } from "./example.js";

/** @param {string} dayNoteId */
const on = (dayNoteId) => ({ teamId, dayNoteId });
/** @param {string} content */
const note = (content) => ({ contentType: "text", content });

// https://learn.microsoft.com/graph/api/schedule-post-daynotes
const microsofts = {
  dayNoteDate: "2025-01-09",
  sharedDayNote: null,
  draftDayNote: { contentType: "text", content: "Produce shipment arriving at 11 AM" },
};

export const dayNotes = {
  listDayNotes: [
    example("All", { teamId }),
    example("Monday's", { teamId, filter: { dayNoteDate: { eq: "2026-11-23" } } }),
    example("With an incomplete date (refused)", { teamId, filter: { dayNoteDate: { eq: "2026-11-3" } } }),
    example("From Monday on (refused)", { teamId, filter: { dayNoteDate: { ge: "2026-11-23" } } }),
  ],
  createDayNote: [
    example("Draft one", { teamId }, { dayNoteDate: "2026-11-26", draftDayNote: note("Fire drill at 10") }),
    example("Microsoft's own example", { teamId }, microsofts),
    example("On the 31st of November (refused)", { teamId }, { ...microsofts, dayNoteDate: "2026-11-31" }),
  ],
  getDayNote: [example("Monday's", on(dayNoteIds.monday))],
  updateDayNote: [
    example("Share a draft", on(dayNoteIds.tuesday), { sharedDayNote: note("Delivery at 12") }),
    example("In Markdown (refused)", on(dayNoteIds.tuesday), {
      sharedDayNote: { contentType: "markdown", content: "*Delivery*" },
    }),
  ],
  deleteDayNote: [example("Delete one", on(dayNoteIds.outdated))],
};
