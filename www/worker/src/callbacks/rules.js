// The rules of this example: how long a shift may be, and which weeks are closed.
// @ts-check

/** @import { Item } from "graph-shifts/callbacks" */

/**
 * @typedef {object} RuleVariables
 * @property {string | number} [MAX_HOURS] the longest shift, in hours; without it 24, which is Graph's own limit
 * @property {string} [CLOSED_WEEKS] the first days of the closed weeks, such as "2026-11-16", separated by commas
 *
 * @typedef {object} Rules
 * @property {number} maxHours
 * @property {string[]} closedWeeks
 *
 * @typedef {{ startDateTime?: string | null, endDateTime?: string | null, isActive?: boolean | null } | null | undefined} Version
 */

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const MAX_HOURS = 24;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** @param {RuleVariables} env @returns {Rules} */
export function rulesOf({ MAX_HOURS: hours = MAX_HOURS, CLOSED_WEEKS: weeks = "" }) {
  const maxHours = Number(hours);
  if (!(maxHours > 0)) throw new TypeError("MAX_HOURS must be a number above 0");
  const closedWeeks = weeks.split(/[\s,]+/).filter(Boolean);
  if (!closedWeeks.every((day) => DATE.test(day) && Date.parse(day) >= 0))
    throw new TypeError("CLOSED_WEEKS must be dates such as 2026-11-16, separated by commas");
  return { maxHours, closedWeeks };
}

/**
 * The drafted and the shared version of a shift or an open shift. A deletion has no body, so the rules do not see it.
 * @param {Item} item
 * @returns {Version[]}
 */
function versionsOf({ entity, body }) {
  if (entity === "shift") return [body?.draftShift, body?.sharedShift];
  if (entity === "openShift") return [body?.draftOpenShift, body?.sharedOpenShift];
  return [];
}

/**
 * Why the items may not be written; undefined if they may. The text is shown to whoever made the change, and names nobody.
 * @param {readonly Item[]} items
 * @param {Rules} rules
 */
export function objectionTo(items, { maxHours, closedWeeks }) {
  for (const version of items.flatMap(versionsOf)) {
    if (!version) continue;
    const [start, end] = [version.startDateTime, version.endDateTime].map((time) => Date.parse(time ?? ""));
    // Shifts marks what a manager deletes as inactive. Times that cannot be read are too long.
    if (version.isActive !== false && !(end - start <= maxHours * HOUR)) return `A shift may be at most ${maxHours} hours long.`;
    const closed = closedWeeks.find((day) => start < Date.parse(day) + WEEK && end > Date.parse(day));
    if (closed) return `The week of ${closed} is closed.`;
  }
  return undefined;
}
