// Dates, times of day and date-times as Graph writes them, as seconds and back.
// @ts-check
import { NOT_A_DATE, NOT_A_DATE_TIME, NOT_A_TIME, OFFSET, TIME_OF_DAY } from "../generated/time.js";
import { errorOf, outOfRange } from "./error.js";

/** @typedef {import("./error.js").Path} Path */

/**
 * A number of seconds, and the digits that follow its decimal point: they differ in no time zone, since offsets are whole seconds.
 * @typedef {{ seconds: number, fraction: string }} Time
 */

/** Seconds in a day. */
export const DAY = 86_400;

/** Milliseconds in a second. */
export const SECOND = 1000;

/** The days of the years 1 to 9999 from 1970-01-01 on, which Edm.DateTimeOffset spans in the service: the first, and the one after the last. */
const [FIRST_DAY, END] = ["0001-01-01", "9999-12-31"].map((date, at) => Date.parse(`${date}T00:00:00Z`) / SECOND / DAY + at);

/** The day of a date, counted from 1970-01-01; undefined if it is none. @param {unknown} date */
function readDate(date) {
  if (typeof date !== "string") return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  const day = time / SECOND / DAY;
  // A date that the calendar does not have is read as another one by some runtimes.
  return day >= FIRST_DAY && dateOf(day) === date ? day : undefined;
}

/** The seconds since midnight; undefined if it is no time of day. @param {unknown} time @returns {Time | undefined} */
function readTime(time) {
  if (typeof time !== "string" || !TIME_OF_DAY.test(time)) return undefined;
  const seconds = Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8));
  return { seconds, fraction: time.slice(8) };
}

/** The seconds east of UTC; undefined if it is no offset. @param {string} offset */
function readOffset(offset) {
  if (!OFFSET.test(offset)) return undefined;
  const seconds = Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(4)) * 60;
  return offset[0] === "-" ? -seconds : seconds;
}

/** @param {unknown} date @param {Path} path */
export function dayOf(date, path) {
  const day = readDate(date);
  if (day === undefined) throw errorOf(NOT_A_DATE, path);
  return day;
}

/** @param {unknown} time @param {Path} path */
export function timeOf(time, path) {
  const read = readTime(time);
  if (!read) throw errorOf(NOT_A_TIME, path);
  return read;
}

/** The seconds since 1970-01-01T00:00:00Z of a date-time with an offset. @param {unknown} instant @param {Path} path @returns {Time} */
export function instantOf(instant, path) {
  if (typeof instant !== "string") throw errorOf(NOT_A_DATE_TIME, path);
  const zone = instant.length - (instant.endsWith("Z") ? "Z" : "+00:00").length;
  const day = readDate(instant.slice(0, 10));
  const time = readTime(instant.slice(11, zone));
  const offset = instant.endsWith("Z") ? 0 : readOffset(instant.slice(zone));
  if (day === undefined || instant[10] !== "T" || !time || offset === undefined) throw errorOf(NOT_A_DATE_TIME, path);
  return { seconds: withinYears(day * DAY + time.seconds - offset, path), fraction: time.fraction };
}

/** Seconds, if they are within the years 1 to 9999. @param {number} seconds @param {Path} path */
export function withinYears(seconds, path) {
  if (seconds >= FIRST_DAY * DAY && seconds < END * DAY) return seconds;
  throw outOfRange(path);
}

/** A number with as many digits, or more if it has more. @param {number} number */
const padded = (number, length = 2) => `${number}`.padStart(length, "0");

/** The date of a day. @param {number} day */
export function dateOf(day) {
  const date = new Date(day * DAY * SECOND);
  return `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1)}-${padded(date.getUTCDate())}`;
}

/** Hours and minutes of less than a day. @param {number} seconds */
const minutesText = (seconds) => `${padded(Math.floor(seconds / 3600))}:${padded(Math.floor(seconds / 60) % 60)}`;

/** The time of day, with seconds. @param {Time} time */
export const timeText = ({ seconds, fraction }) => `${minutesText(seconds)}:${padded(seconds % 60)}${fraction}`;

/** The date-time in UTC. @param {Time} instant */
export function instantText({ seconds, fraction }) {
  const day = Math.floor(seconds / DAY);
  return `${dateOf(day)}T${timeText({ seconds: seconds - day * DAY, fraction })}Z`;
}

/** An offset as date-times have it; with seconds if it has some, as before zones had whole minutes. @param {number} offset */
export function offsetText(offset) {
  const size = Math.abs(offset);
  return (offset < 0 ? "-" : "+") + (size % 60 ? timeText({ seconds: size, fraction: "" }) : minutesText(size));
}
