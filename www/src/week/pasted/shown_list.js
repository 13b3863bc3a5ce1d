// A pasted list as what the week shows in place of the schedule.
// @ts-check

import { inZone, week } from "graph-shifts/time";
import { countsText } from "./pasted_list.js";

/** @import { Instead } from "../week_state.js" */
/** @import { ScheduleWeek } from "../schedule_week.js" */
/** @import { PastedList } from "./pasted_list.js" */

/** @typedef {Pick<ScheduleWeek, "teamId" | "timeZone" | "startDay">} Frame what the list itself does not say */

/**
 * @param {PastedList} pasted
 * @param {Frame} frame
 * @returns {Instead}
 */
export function shownList({ entities, remarks }, frame) {
  const notice = `This is the pasted list, not the schedule: ${countsText(entities)}, in the time zone ${frame.timeZone}.`;
  return {
    notice: [notice, ...remarks].join(" "),
    weekAt: (date) => ({ ...frame, ...entities, week: week(frame.timeZone, frame.startDay, date) }),
  };
}

/** The day of the first entry; else the first day with a note. @param {PastedList} pasted @param {string} timeZone @param {string} otherwise */
export function firstDay({ entities, first }, timeZone, otherwise) {
  if (first !== "") return inZone(first, timeZone).date;
  const noted = entities.dayNotes.map(({ dayNoteDate }) => dayNoteDate ?? "").toSorted();
  return noted[0] || otherwise;
}
