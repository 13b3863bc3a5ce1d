// Date-times: how they are checked, stored and compared.
// @ts-check

import { refusedByShifts } from "./errors.js";

/**
 * @typedef {import("../generated/mock.js").Range} Range
 * @typedef {import("./scalars.js").Value} Value
 */

const DATE_TIME =
  /^(?<minute>\d{4}-\d\d-\d\dT\d\d:\d\d)(?:(?<second>:[0-5]\d)(?:\.(?<fraction>\d{1,12}))?)?(?<offset>Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;

// The mock compares nanoseconds; finer digits are cut off.
const MAX_DIGITS = 9;

/**
 * The parts of a date-time: its second in UTC, and the digits after it. Date.parse reads no fraction here, since V8 gets those of
 * more than nine digits wrong.
 * @param {string} text
 */
function partsOf(text) {
  const { minute, second = ":00", fraction = "", offset } = DATE_TIME.exec(text)?.groups ?? {};
  const digits = fraction.slice(0, MAX_DIGITS).replace(/0+$/, "");
  return { minute, second: new Date(`${minute}${second}${offset}`), digits };
}

/** @param {Value} value @returns {value is string} */
export function isDateTime(value) {
  if (typeof value !== "string" || !DATE_TIME.test(value)) return false;
  const { minute, second } = partsOf(value);
  // Date rolls 30 February over into March and 24:00 into the next day, so the minute is valid only if it comes back unchanged.
  const rolled = new Date(`${minute}Z`);
  if (minute.startsWith("0000") || Number.isNaN(rolled.valueOf()) || !rolled.toISOString().startsWith(minute)) return false;
  // An offset must not lead out of the years 1 to 9999.
  return second.getUTCFullYear() >= 1 && second.getUTCFullYear() <= 9999;
}

/** A valid date-time as Shifts shows it: in UTC, without a fraction of zeros. @param {string} text */
export function utcText(text) {
  const { second, digits } = partsOf(text);
  return second.toISOString().replace(".000Z", digits === "" ? "Z" : `.${digits.padEnd(3, "0")}Z`);
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Refuses an object whose end is not after its start, or a shift that is too short or too long.
 * @param {Range} range
 * @param {import("./objects.js").Properties} properties of the object, each of them valid
 */
export function checkRange({ start, end, withinDay = false }, properties) {
  const [from, to] = [properties[start], properties[end]].map(dateTimeOf);
  if (from === undefined || to === undefined) return;
  const milliseconds = to.second.valueOf() - from.second.valueOf() + 1000 * (secondsOf(to.digits) - secondsOf(from.digits));
  if (milliseconds <= 0) throw refusedByShifts(400, "BadRequest", `${end} must be after ${start}.`);
  // https://learn.microsoft.com/graph/api/resources/shift
  if (withinDay && (milliseconds < MINUTE || milliseconds > DAY)) {
    throw refusedByShifts(400, "BadRequest", "A shift must last at least 1 minute and at most 24 hours.");
  }
}

/** The date-time of a property: its value, or that of the event that it holds. @param {Value | undefined} value */
function dateTimeOf(value) {
  const text = typeof value === "object" ? /** @type {{ dateTime?: Value } | null} */ (value)?.dateTime : value;
  return typeof text === "string" ? partsOf(text) : undefined;
}

/** @param {string} digits after the second */
const secondsOf = (digits) => Number(`0.${digits}`);

/** A time with seven digits after the second, as callbacks write it. @param {Date} time */
export const sevenDigits = (time) => time.toISOString().replace("Z", "0000Z");
