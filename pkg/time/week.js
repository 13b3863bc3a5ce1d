// The days of a week, and their range.
// @ts-check
import { daysOfWeek } from "../generated/enums.js";
import { NOT_A_DAY_OF_WEEK } from "../generated/time.js";
import { dateOf, dayOf, instantText, withinYears } from "./calendar.js";
import { errorOf } from "./error.js";
import { startOf } from "./wall.js";
import { zoneOf } from "./zone.js";

/** @typedef {import("../time.js").DayOfWeek} DayOfWeek */

/** The place of a day in the enumeration; 1970-01-01 was a Thursday. @param {number} day */
const placeOf = (day) => (((day + daysOfWeek.indexOf("thursday")) % 7) + 7) % 7;

/** The day of the week of a day. @param {number} day */
export const dayOfWeek = (day) => daysOfWeek[placeOf(day)];

/** The place of a member in the enumeration, in any casing; below 0 if it is none. @param {unknown} member */
const placeIn = (member) =>
  typeof member === "string" ? daysOfWeek.indexOf(/** @type {DayOfWeek} */ (member.toLowerCase())) : -1;

/** @type {typeof import("../time.js").week} */
export function week(timeZone, startDayOfWeek, date) {
  const zone = zoneOf(timeZone);
  const start = placeIn(startDayOfWeek);
  if (start < 0) throw errorOf(NOT_A_DAY_OF_WEEK, ["startDayOfWeek"]);
  const path = ["date"];
  const day = dayOf(date, path);
  const first = day - ((placeOf(day) - start + 7) % 7);
  const [from, to] = [first, first + 7].map((one) =>
    instantText({ seconds: withinYears(startOf(zone, one), path), fraction: "" }),
  );
  return { days: daysOfWeek.map((_, index) => dateOf(first + index)), from, to };
}
