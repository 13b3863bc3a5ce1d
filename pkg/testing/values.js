// The types a body may hold: how each is read from a request, kept, and shown in an answer.

import { refusedBySchema, refusedByShifts } from "./errors.js";

/**
 * @typedef {object} Type
 * @property {(value: unknown, reading: Reading) => unknown} read from JSON to what is kept; throws a Refusal
 * @property {(kept: unknown, showing: Showing) => unknown} show from what is kept to JSON
 * @property {(before: unknown, written: unknown) => unknown} [merge] what is kept of both; without it what is written
 * @property {unknown} [absent] what is kept where a new object leaves the property out
 *
 * @typedef {object} Reading
 * @property {boolean} [seeding] seeds are trusted: flags in any casing, properties beyond the schema left aside
 *
 * @typedef {object} Showing
 * @property {boolean} unknownMembers whether the caller asked for enum members after unknownFutureValue
 * @property {boolean} [secrets] whether what no answer holds is shown too
 */

const misfit = (type) => refusedBySchema(`Cannot convert a value to the expected type '${type}'.`);
const asKept = (kept) => kept;

const scalar = (type, fits, { nullable = true, absent = nullable ? null : undefined, keep = asKept } = {}) => ({
  absent,
  show: asKept,
  read(value) {
    if (value === null && nullable) return null;
    if (!fits(value)) throw misfit(type);
    return keep(value);
  },
});

/** A property that a new object may not leave out, though it may be null. */
export const required = (type) => ({ ...type, absent: undefined });

/** A property that is never null, and that a new object may not leave out. */
export const present = (type) => ({
  ...required(type),
  read(value, reading) {
    if (value === null) throw refusedBySchema("A null value was found for a property that is not nullable.");
    return type.read(value, reading);
  },
});

export const text = (options) => scalar("Edm.String", (value) => typeof value === "string", options);

export const boolean = (options) => scalar("Edm.Boolean", (value) => typeof value === "boolean", options);

const isInt32 = (value) => Number.isInteger(value) && (value | 0) === value;
export const int32 = (options) => scalar("Edm.Int32", isInt32, options);

export const double = (options) => scalar("Edm.Double", Number.isFinite, options);

// Date rolls the 30th of February over into March; the text that comes back tells.
function isDate(value) {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

export const date = (options) => scalar("Edm.Date", isDate, options);

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,12})?)?$/;
const isTimeOfDay = (value) => typeof value === "string" && TIME_OF_DAY.test(value);

/** A time of day is kept and shown with six digits behind the second, as Microsoft's examples show it. */
export const timeOfDay = (options) =>
  scalar("Edm.TimeOfDay", isTimeOfDay, {
    ...options,
    keep(value) {
      const [clock, fraction = ""] = value.split(".");
      return `${clock.length === 5 ? `${clock}:00` : clock}.${fraction.slice(0, 6).padEnd(6, "0")}`;
    },
  });

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/i;
function isInstant(value) {
  if (typeof value !== "string" || !INSTANT.test(value)) return false;
  const minute = value.slice(0, 16).toUpperCase();
  // 24:00 rolls over as well.
  const rolled = new Date(`${minute}Z`);
  return !Number.isNaN(Date.parse(value)) && !Number.isNaN(rolled.valueOf()) && rolled.toISOString().startsWith(minute);
}

/** An instant as Shifts shows it: in UTC, without a fraction that says nothing. */
export const instantText = (time) => new Date(time).toISOString().replace(".000Z", "Z");

export const instant = (options) => scalar("Edm.DateTimeOffset", isInstant, { ...options, keep: instantText });

/**
 * One member of an enum; one declared after unknownFutureValue is shown only to callers who ask for it. Where any
 * casing is read, the schema's is kept.
 */
export function member(table, { nullable = false, absent = nullable ? null : table.names[0], anyCasing = false } = {}) {
  const spelt = (value) => (anyCasing && typeof value === "string" ? value.toLowerCase() : value);
  const named = (value) => table.names.find((name) => spelt(name) === spelt(value));
  const type = scalar("Edm.Enum", (value) => named(value) !== undefined, { nullable, absent, keep: named });
  const show = (kept, { unknownMembers }) => (table.hidden.has(kept) && !unknownMembers ? table.sentinel : kept);
  return { ...type, show };
}

const upperFirst = (name) => name[0].toUpperCase() + name.slice(1);

function bitsOf(table, value, anyCasing) {
  const spelt = anyCasing ? (name) => name.toLowerCase() : upperFirst;
  const words = value.split(",").map((word) => (anyCasing ? word.trim().toLowerCase() : word.trim()));
  let bits = 0;
  for (const word of words) {
    const name = table.names.find((candidate) => spelt(candidate) === word);
    if (name === undefined) {
      throw refusedByShifts(400, "BadRequest", `Invalid payload: Requested value '${value}' was not found.`);
    }
    bits |= table.members[name];
  }
  return bits;
}

function flagsText(table, bits, unknownMembers) {
  const set = table.names.filter((name) => table.members[name] & bits);
  const shown = set.filter((name) => unknownMembers || !table.hidden.has(name));
  if (shown.length < set.length) shown.push(table.sentinel);
  return shown.join(",") || "none";
}

/**
 * A set of flags, kept by its bit value, shown as the schema spells them. Those of a workforce integration are written
 * with upper-case first letters (https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration: the
 * service refuses others), the rest in any casing.
 */
export const flags = (table, { anyCasing = false } = {}) => ({
  absent: 0,
  show: (kept, { unknownMembers }) => flagsText(table, kept, unknownMembers),
  read(value, { seeding }) {
    if (value === null) return 0;
    if (typeof value !== "string") throw misfit("Edm.Enum");
    return bitsOf(table, value, seeding || anyCasing);
  },
});

export const list = (type) => ({
  absent: [],
  show: (kept, showing) => kept?.map((item) => type.show(item, showing)) ?? null,
  read(value, reading) {
    if (value === null) return [];
    if (!Array.isArray(value)) throw misfit("Collection");
    return value.map((item) => type.read(item, reading));
  },
});

/** A property that can be written but is never in an answer, such as a secret. */
export const writeOnly = (type) => ({ ...type, show: (kept, { secrets }) => (secrets ? kept : null) });

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const isReadOnly = (type, name) => type.readOnly?.includes(name) === true;

/** The given properties of an object, read one by one; annotations, and read-only ones but in seeds, are passed over. */
export function readProperties(type, value, reading) {
  if (!isObject(value)) throw misfit(type.name);
  const kept = {};
  for (const [name, given] of Object.entries(value)) {
    const isWritable = reading.seeding || !isReadOnly(type, name);
    if (isWritable && Object.hasOwn(type.properties, name)) kept[name] = type.properties[name].read(given, reading);
    else if (!isPassedOver(type, name, given, reading)) {
      throw refusedBySchema(
        `The property '${name}' does not exist on type '${type.name}'. Make sure to only use property names that are defined by the type.`,
      );
    }
  }
  return kept;
}

function isPassedOver(type, name, given, { seeding }) {
  return seeding || given === null || name.includes("@odata.") || isReadOnly(type, name);
}

/** What is kept where a new object leaves properties out. */
export function withAbsent(type, kept) {
  const whole = {};
  for (const [name, property] of Object.entries(type.properties)) {
    const value = Object.hasOwn(kept, name) ? kept[name] : structuredClone(property.absent);
    if (value === undefined) throw refusedByShifts(400, "BadRequest", `The property '${name}' is required.`);
    whole[name] = value;
  }
  return whole;
}

export function showProperties(type, kept, showing) {
  const entries = Object.entries(type.properties);
  return Object.fromEntries(entries.map(([name, property]) => [name, property.show(kept[name], showing)]));
}

/** An object inside another, written as a whole: what a new one leaves out does not come from the one before. */
export const nested = (type) => ({
  absent: null,
  show: (kept, showing) => kept && showProperties(type, kept, showing),
  read: (value, reading) => (value === null ? null : withAbsent(type, readProperties(type, value, reading))),
});

/** An object inside another, of which a property that is left out keeps its value. */
export const merged = (type) => ({
  ...nested(type),
  read: (value, reading) => (value === null ? null : readProperties(type, value, reading)),
  merge: (before, written) => written && withAbsent(type, { ...before, ...written }),
});
