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

export const text = (options) => scalar("Edm.String", (value) => typeof value === "string", options);

export const boolean = (options) => scalar("Edm.Boolean", (value) => typeof value === "boolean", options);

const isInt32 = (value) => Number.isInteger(value) && (value | 0) === value;
export const int32 = (options) => scalar("Edm.Int32", isInt32, options);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/i;
// Date rolls the 30th of February and 24:00 over into the next day; the text that comes back tells.
function isInstant(value) {
  if (typeof value !== "string" || !INSTANT.test(value)) return false;
  const minute = value.slice(0, 16).toUpperCase();
  const date = new Date(`${minute}Z`);
  return !Number.isNaN(Date.parse(value)) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(minute);
}

/** An instant is kept and shown in UTC, as Shifts does. */
export const instant = (options) =>
  scalar("Edm.DateTimeOffset", isInstant, {
    ...options,
    keep: (value) => new Date(value).toISOString().replace(".000Z", "Z"),
  });

/** One member of an enum; one declared after unknownFutureValue is shown only to callers who ask for it. */
export function member(table, { nullable = false, absent = nullable ? null : table.names[0] } = {}) {
  const type = scalar("Edm.Enum", (value) => table.names.includes(value), { nullable, absent });
  const show = (kept, { unknownMembers }) => (table.hidden.has(kept) && !unknownMembers ? table.sentinel : kept);
  return { ...type, show };
}

const upperFirst = (name) => name[0].toUpperCase() + name.slice(1);

function bitsOf(table, value, seeding) {
  const spelt = seeding ? (name) => name.toLowerCase() : upperFirst;
  const words = value.split(",").map((word) => (seeding ? word.trim().toLowerCase() : word.trim()));
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
 * A set of flags, kept by its bit value. Written with upper-case first letters (the service refuses others:
 * https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration), shown as the schema spells them.
 */
export const flags = (table) => ({
  absent: 0,
  show: (kept, { unknownMembers }) => flagsText(table, kept, unknownMembers),
  read(value, { seeding }) {
    if (value === null) return 0;
    if (typeof value !== "string") throw misfit("Edm.Enum");
    return bitsOf(table, value, seeding);
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

/** The given properties of an object, read one by one; read-only ones and annotations are passed over. */
export function readProperties(type, value, reading) {
  if (!isObject(value)) throw misfit(type.name);
  const kept = {};
  for (const [name, given] of Object.entries(value)) {
    if (Object.hasOwn(type.properties, name)) kept[name] = type.properties[name].read(given, reading);
    else if (!isPassedOver(type, name, given, reading)) {
      throw refusedBySchema(
        `The property '${name}' does not exist on type '${type.name}'. Make sure to only use property names that are defined by the type.`,
      );
    }
  }
  return kept;
}

function isPassedOver(type, name, given, { seeding }) {
  return seeding || given === null || name.includes("@odata.") || type.readOnly?.includes(name) === true;
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
