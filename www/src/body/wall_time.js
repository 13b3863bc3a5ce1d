// Between the text of a date-time and the date and time that a reader chooses in a time zone.
// @ts-check

import { at, inZone, ShiftsTimeError } from "graph-shifts/time";

/** @typedef {{ date: string, time: string }} Wall as the inputs of a form have them */

/** The time that is proposed if the text has none. */
const MORNING = "09:00";

/** @param {string} time */
const withoutZeros = (time) => time.replace(/^(\d\d:\d\d):00(\.0+)?$/, "$1");

/**
 * The date and time of a text in a zone. What is no date-time keeps the date and time that it begins with.
 * @param {string} text
 * @param {string} zone
 * @param {Date} now for a text without a date
 * @returns {Wall}
 */
export function wallOf(text, zone, now) {
  try {
    const { date, time } = inZone(text, zone);
    return { date, time: withoutZeros(time) };
  } catch {
    const [, date, time = MORNING] = /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d:[0-5]\d|2[0-3]:[0-5]\d))?/.exec(text) ?? [];
    return { date: date ?? inZone(now.toISOString(), zone).date, time };
  }
}

/**
 * The date-time, or why there is none. `isTwice`: clocks go back, so that there are two of this time.
 * @param {Wall} wall
 * @param {string} zone
 * @param {"earlier" | "later"} [which] of two
 * @returns {{ instant?: string, problem?: string, isTwice: boolean }}
 */
export function instantOf({ date, time }, zone, which = "earlier") {
  try {
    return { instant: at(zone, date, time), isTwice: false };
  } catch (error) {
    if (!(error instanceof ShiftsTimeError)) throw error;
    const isTwice = error.code === "twice";
    return isTwice ? { instant: error[which], isTwice } : { problem: error.message, isTwice };
  }
}
