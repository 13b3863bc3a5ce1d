// Readers of single JSON values: strings, numbers, booleans, dates and times.
// @ts-check

import { isDateTime, utcText } from "./date_times.js";
import { refusedBySchema, refusedByShifts } from "./errors.js";

/**
 * A JSON value, as a body holds it and as the state stores it.
 * @typedef {import("../testing.js").JsonValue} Value
 *
 * Reads a value other than null from a request, and shows the stored value in a response.
 * @typedef {object} Reader
 * @property {(value: Value, reading: Reading) => Value} read throws a Refusal where the value does not fit
 * @property {(stored: Value, showing: Showing) => Value} show
 * @property {Value} [empty] stored where a new object leaves out a property that is not nullable; without it, that is refused
 *
 * @typedef {object} Reading
 * @property {boolean} [seeding] seeds are trusted: enumerations in any casing, read-only properties read, unknown ones ignored
 *
 * @typedef {object} Showing
 * @property {boolean} unknownMembers whether the request asks for members after unknownFutureValue
 * @property {boolean} [secrets] whether to show what responses hide
 */

/** The refusal of a value that is not of the declared type. @param {string} type */
export const mismatch = (type) => refusedBySchema(`Cannot convert a value to the expected type '${type}'.`);

/**
 * @template {Value} T
 * @param {string} type its name in OData
 * @param {(value: Value) => value is T} fits
 * @param {object} [options]
 * @param {(value: T) => Value} [options.normalize] what is stored for a value
 * @param {Value} [options.empty]
 * @returns {Reader}
 */
const scalar = (type, fits, { normalize, empty } = {}) => ({
  empty,
  show: (stored) => stored,
  read(value) {
    if (!fits(value)) throw mismatch(type);
    return normalize === undefined ? value : normalize(value);
  },
});

/** @param {Value} value @returns {value is string} */
export const isString = (value) => typeof value === "string";

/** @param {Value} value @returns {value is boolean} */
const isBoolean = (value) => typeof value === "boolean";

/** @param {Value} value @returns {value is number} */
const isInt32 = (value) => typeof value === "number" && (value | 0) === value;

/** @param {Value} value @returns {value is number} */
const isDouble = (value) => Number.isFinite(value);

/** @param {Value} value @returns {value is string} */
function isDate(value) {
  if (typeof value !== "string" || !/^(?!0000)\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00Z`);
  // Date rolls 30 February over into March, so the date is valid only if it comes back unchanged.
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,12})?)?$/;

/** @param {Value} value @returns {value is string} */
const isTimeOfDay = (value) => typeof value === "string" && TIME_OF_DAY.test(value);

/** With six fractional digits, as Microsoft's examples show it. @param {string} value */
function sixDigits(value) {
  const [clock, fraction = ""] = value.split(".");
  return `${clock.length === 5 ? `${clock}:00` : clock}.${fraction.slice(0, 6).padEnd(6, "0")}`;
}

/** An integer that is at least `min`. @param {number} min @returns {Reader} */
export const int32 = (min) => ({
  ...scalars.int32,
  read(value, reading) {
    const read = scalars.int32.read(value, reading);
    if (Number(read) < min) throw refusedByShifts(400, "BadRequest", `The number must be at least ${min}.`);
    return read;
  },
});

/** A string that is not empty. @type {Reader} */
export const filledString = {
  show: (stored) => stored,
  read(value, reading) {
    if (value === "") throw refusedByShifts(400, "BadRequest", "The string must not be empty.");
    return scalars.string.read(value, reading);
  },
};

/** The readers by the names that the printed types use. @type {Record<import("../generated/mock.js").Scalar, Reader>} */
export const scalars = {
  boolean: scalar("Edm.Boolean", isBoolean),
  int32: scalar("Edm.Int32", isInt32, { empty: 0 }),
  double: scalar("Edm.Double", isDouble),
  string: scalar("Edm.String", isString),
  dateTimeOffset: scalar("Edm.DateTimeOffset", isDateTime, { normalize: utcText }),
  date: scalar("Edm.Date", isDate),
  timeOfDay: scalar("Edm.TimeOfDay", isTimeOfDay, { normalize: sixDigits }),
};
