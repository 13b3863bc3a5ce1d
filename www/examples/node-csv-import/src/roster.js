// Reads a roster, CSV text with wall times, as the rows that `plan` takes.
// @ts-check

import { parse } from "csv-parse/sync";
import { at } from "graph-shifts/time";

/** @import { Desired } from "graph-shifts/plan" */

/** @typedef {{ userId: string, start: string, end: string, theme: string, notes: string }} Line */

/**
 * A wall time such as "2026-11-23 08:00" as an instant.
 * @param {string} wall
 * @param {string} timeZone
 */
function instantOf(wall, timeZone) {
  const [date = "", time = ""] = wall.split(" ");
  return at(timeZone, date, time);
}

/** Empty cells are left out, so that Shifts uses its defaults. @param {Line} line @param {string} timeZone */
const shiftOf = ({ userId, start, end, theme, notes }, timeZone) => ({
  userId,
  sharedShift: {
    startDateTime: instantOf(start, timeZone),
    endDateTime: instantOf(end, timeZone),
    theme: theme || undefined,
    notes: notes || undefined,
    activities: [],
  },
});

const REQUIRED = ["userId", "start", "end"];

/** The names of the columns, from the first line. @param {string[]} names */
function columnsOf(names) {
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`line 1 must name the columns; it has no ${missing.join(", ")}`);
  return names;
}

/**
 * The shifts of a roster, each with its line as its key, and what is wrong with the lines that are none.
 * @param {string} csv
 * @param {string} timeZone the schedule's, in which the roster has its times
 */
export function readRoster(csv, timeZone) {
  /** @type {{ record: Line, info: { lines: number } }[]} */
  const lines = parse(csv, { bom: true, columns: columnsOf, info: true, skip_empty_lines: true, trim: true });
  const shifts = [];
  const problems = [];
  for (const { record, info } of lines) {
    const key = `line ${info.lines}`;
    try {
      shifts.push(/** @type {Desired} */ ({ key, body: shiftOf(record, timeZone) }));
    } catch (error) {
      problems.push(`${key}: ${/** @type {Error} */ (error).message}`);
    }
  }
  return { shifts, problems };
}
