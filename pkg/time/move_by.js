// Moves an item, or the versions of an entity, by days.
// @ts-check
import { END_BEFORE_START, VERSIONS } from "../generated/time.js";
import { DAY, instantOf, instantText, withinYears } from "./calendar.js";
import { errorOf } from "./error.js";
import { candidates, chosen, disambiguationOf } from "./wall.js";
import { zoneOf } from "./zone.js";

/** @typedef {import("./calendar.js").Time} Time */
/** @typedef {import("./error.js").Path} Path */
/** @typedef {Record<string, unknown>} Item */

/** How far, and how. @typedef {{ zone: import("./zone.js").Zone, days: number, disambiguation: import("../time.js").Disambiguation }} Move */

const ENDS = ["startDateTime", "endDateTime"];

/** @type {typeof import("../time.js").moveBy} */
export function moveBy(item, days, timeZone, options) {
  if (!Number.isInteger(days)) throw new TypeError("days must be an integer");
  const move = { disambiguation: disambiguationOf(options), zone: zoneOf(timeZone), days };
  const given = /** @type {Item} */ (/** @type {unknown} */ (item));
  if (!isObject(given) || ![...ENDS, ...VERSIONS].some((name) => name in given))
    throw new TypeError("item must be a shift, an open shift or a time-off entry, or a version of one");
  const moved = movedItem(given, move, []);
  for (const name of VERSIONS) {
    const version = given[name];
    if (isObject(version)) moved[name] = movedItem(version, move, [name]);
  }
  return /** @type {typeof item} */ (/** @type {unknown} */ (moved));
}

/** @param {unknown} value @returns {value is Item} */
const isObject = (value) => typeof value === "object" && value !== null;

/** @param {Item} item @param {Move} move @param {Path} path @returns {Item} */
function movedItem(item, move, path) {
  const moved = { ...item };
  const [start, end] = ENDS.map((name) => {
    const value = item[name];
    if (value === undefined || value === null) return undefined;
    const place = [...path, name];
    const from = readFrom(value, place);
    const to = { ...from, seconds: movedInstant(from, move, place) };
    moved[name] = writtenAs(value, to);
    return { from, to };
  });
  if (start && end && isBefore(start.from, end.from) && !isBefore(start.to, end.to))
    throw errorOf(END_BEFORE_START, [...path, ENDS[1]]);
  const { activities } = item;
  if (Array.isArray(activities))
    moved.activities = activities.map((activity, index) =>
      isObject(activity) ? movedItem(activity, move, [...path, "activities", index]) : activity,
    );
  return moved;
}

/** Also one of another realm. @param {unknown} value @returns {value is Date} */
const isDate = (value) => Object.prototype.toString.call(value) === "[object Date]";

/** @param {unknown} value @param {Path} path @returns {Time} */
const readFrom = (value, path) => instantOf(isDate(value) && !Number.isNaN(value.getTime()) ? value.toISOString() : value, path);

/** In the form of what was given. @param {unknown} value @param {Time} time */
function writtenAs(value, time) {
  const text = instantText(time);
  return isDate(value) ? new Date(text) : text;
}

/** @param {Time} one @param {Time} other */
const isBefore = (one, other) => (one.seconds - other.seconds || Number(`0${one.fraction}`) - Number(`0${other.fraction}`)) < 0;

/** @param {Time} from @param {Move} move @param {Path} path */
function movedInstant({ seconds, fraction }, { zone, days, disambiguation }, path) {
  const wall = seconds + zone.offsetAt(seconds);
  const to = candidates(zone, withinYears(wall + days * DAY, path));
  const choice = kept(zone, { seconds, wall, to }) ?? disambiguation;
  return withinYears(chosen(zone, to, choice, { path, fraction }), path);
}

/**
 * The first of two equal hours stays the first, and the second the second.
 * @param {import("./zone.js").Zone} zone
 * @param {{ seconds: number, wall: number, to: import("./wall.js").Candidates }} time
 */
function kept(zone, { seconds, wall, to }) {
  if (to.isSkipped) return undefined;
  // Most times are one instant, and need no second look.
  if (to.earlier === to.later) return undefined;
  const { earlier, later } = candidates(zone, wall);
  return earlier === later ? undefined : seconds === later ? "later" : "earlier";
}
