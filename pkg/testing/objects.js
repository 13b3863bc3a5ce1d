// Reads objects property by property, fills in what a new one leaves out, and shows them in responses.
// @ts-check

import { checkRange } from "./date_times.js";
import { refusedBySchema, refusedByShifts } from "./errors.js";
import { mismatch } from "./scalars.js";

/**
 * @typedef {import("./scalars.js").Value} Value
 * @typedef {import("./scalars.js").Reader} Reader
 * @typedef {import("./scalars.js").Reading} Reading
 * @typedef {import("./scalars.js").Showing} Showing
 *
 * @typedef {Record<string, Value>} Properties stored properties by their names
 *
 * A property of an object. It reads null, too.
 * @typedef {object} Property
 * @property {(value: Value, reading: Reading) => Value} read
 * @property {(stored: Value, showing: Showing) => Value} show
 * @property {(before: Value | undefined, written: Value) => Value} [merge] what an update stores; without it, what was written
 * @property {Value} [absent] stored where a new object leaves the property out; without it, the property is required
 *
 * @typedef {object} ObjectType
 * @property {string} name its full name, such as microsoft.graph.shift
 * @property {Record<string, Property>} properties
 * @property {ReadonlySet<string>} readOnly the names that bodies may hold and the service ignores
 * @property {Record<string, Property>} checked those of them whose values must still be valid, since clients may write them
 * @property {import("../generated/mock.js").Range} [range]
 */

/** @param {unknown} value @returns {value is Properties} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads the given properties one by one, then checks the range that they describe. Annotations and, unless in seeds, read-only
 * properties are ignored.
 * @param {ObjectType} type
 * @param {unknown} value
 * @param {Reading} [reading]
 * @returns {Properties}
 */
export function readProperties(type, value, reading = {}) {
  if (!isObject(value)) throw mismatch(type.name);
  /** @type {Properties} */
  const stored = {};
  for (const [name, given] of Object.entries(value)) {
    const isWritable = reading.seeding || !type.readOnly.has(name);
    if (!isWritable && Object.hasOwn(type.checked, name)) type.checked[name].read(given, reading);
    else if (isWritable && Object.hasOwn(type.properties, name)) stored[name] = type.properties[name].read(given, reading);
    else if (!isIgnored(type, name, given, reading)) {
      throw refusedBySchema(
        `The property '${name}' does not exist on type '${type.name}'. Make sure to only use property names that are defined by the type.`,
      );
    }
  }
  if (type.range !== undefined && !reading.seeding) checkRange(type.range, stored);
  return stored;
}

/** @param {ObjectType} type @param {string} name @param {Value} given @param {Reading} reading */
function isIgnored(type, name, given, { seeding }) {
  return seeding || given === null || name.includes("@") || type.readOnly.has(name);
}

/** Refuses an object without a required property. @param {ObjectType} type @param {Properties} stored */
export function checkComplete(type, stored) {
  for (const [name, { absent }] of Object.entries(type.properties)) {
    if (absent === undefined && !Object.hasOwn(stored, name)) {
      throw refusedByShifts(400, "BadRequest", `The property '${name}' is required.`);
    }
  }
}

/**
 * Completes a new object with what is stored for the properties that it leaves out.
 * @param {ObjectType} type
 * @param {Properties} stored
 */
export function withDefaults(type, stored) {
  checkComplete(type, stored);
  /** @param {[string, Property]} property @returns {[string, Value]} */
  const complete = ([name, { absent = null }]) => [name, Object.hasOwn(stored, name) ? stored[name] : structuredClone(absent)];
  return Object.fromEntries(Object.entries(type.properties).map(complete));
}

/** Reads an object that must be complete. @param {ObjectType} type @param {unknown} value @param {Reading} [reading] */
export const readWhole = (type, value, reading) => withDefaults(type, readProperties(type, value, reading));

/** @param {ObjectType} type @param {Properties} stored @param {Showing} showing @returns {Properties} */
export function showProperties(type, stored, showing) {
  const entries = Object.entries(type.properties);
  return Object.fromEntries(entries.map(([name, property]) => [name, property.show(stored[name], showing)]));
}

/**
 * The properties that an update stores, given those before it and those in its body.
 * @param {ObjectType} type
 * @param {Properties} before
 * @param {Properties} written
 * @returns {Properties}
 */
export const mergeProperties = (type, before, written) =>
  Object.fromEntries(
    Object.entries(written).map(([name, value]) => {
      const { merge } = type.properties[name];
      return [name, merge ? merge(before[name], value) : value];
    }),
  );

/** An object inside another. An update replaces it as a whole. @param {ObjectType} type @returns {Reader} */
export const nested = (type) => ({
  read: (value, reading) => readWhole(type, value, reading),
  show: (stored, showing) => (isObject(stored) ? showProperties(type, stored, showing) : null),
});

/** An array, none of whose items is null. @param {Reader} item @returns {Reader} */
export const list = (item) => ({
  empty: [],
  show: (stored, showing) => (Array.isArray(stored) ? stored.map((one) => item.show(one, showing)) : null),
  read(value, reading) {
    if (!Array.isArray(value)) throw mismatch("Collection");
    return value.map((one) => {
      if (one === null) throw nullRefused();
      return item.read(one, reading);
    });
  },
});

export const nullRefused = () => refusedBySchema("A null value was found for a property that is not nullable.");
