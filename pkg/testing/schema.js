// The types of Shifts as the mock reads them: printed from the library's tables, with the rules of the service on top.
// @ts-check

import { types } from "../generated/mock.js";
import { flags, member } from "./enumerations.js";
import { isObject, list, nested, nullRefused, readProperties, withDefaults } from "./objects.js";
import { filledString, int32, scalars } from "./scalars.js";
import { serviceRules } from "./service_rules.js";

/**
 * @typedef {keyof typeof types} TypeName
 * @typedef {import("../generated/mock.js").Property} Declared
 * @typedef {import("./objects.js").ObjectType} ObjectType
 * @typedef {import("./objects.js").Property} Property
 * @typedef {import("./objects.js").Properties} Properties
 * @typedef {import("./scalars.js").Reader} Reader
 * @typedef {import("./service_rules.js").ServiceRules} ServiceRules
 */

/** The printed types by their names. @type {Record<string, import("../generated/mock.js").ObjectType>} */
export const printed = types;

/** @type {Record<string, ServiceRules | undefined>} */
const rulesOf = serviceRules;

/**
 * Bases whose properties only the service sets. An entity holds them apart from its stored properties.
 */
const TRACKING = ["entity", "changeTrackedEntity"];

/** @type {Map<string, ObjectType>} */
const built = new Map();

/** The type of this name. @param {TypeName} name */
export const objectType = (name) => typeNamed(name);

/** @param {string} name @returns {ObjectType} */
function typeNamed(name) {
  const type = built.get(name) ?? build(name);
  built.set(name, type);
  return type;
}

/** @param {string} name @returns {ObjectType} */
function build(name) {
  const levels = levelsOf(name);
  const { range } = printed[name];
  const tracked = levels.filter((level) => TRACKING.includes(level)).flatMap((level) => Object.keys(printed[level].properties));
  // A property that is declared again takes the place of the inherited one.
  /** @type {Record<string, Declared>} */
  const declared = Object.assign({}, ...levels.map((level) => printed[level].properties));
  const rules = rulesFor(levels);
  const ignored = [...tracked, ...rules.sets];
  const checked = ignored.filter((property) => !declared[property].readOnly);
  const entries = Object.entries(declared).filter(([property]) => !tracked.includes(property));
  const readOnly = entries.filter(([, property]) => property.readOnly).map(([property]) => property);
  return {
    name: `microsoft.graph.${name}`,
    properties: Object.fromEntries(entries.map(([property, given]) => [property, propertyOf(property, given, rules)])),
    readOnly: new Set([...ignored, ...readOnly, ...rules.ignores]),
    checked: Object.fromEntries(checked.map((property) => [property, propertyOf(property, declared[property], rules)])),
    range,
  };
}

/** The names of a type and its bases, the root first. @param {string} name @returns {string[]} */
function levelsOf(name) {
  const { base } = printed[name];
  return base === undefined ? [name] : [...levelsOf(base), name];
}

/** @param {string[]} levels */
function rulesFor(levels) {
  const rules = levels.map((level) => rulesOf[level] ?? {});
  return {
    /** @type {Properties} */
    defaults: Object.assign({}, ...rules.map(({ defaults }) => defaults)),
    sets: rules.flatMap(({ sets = [] }) => sets),
    ignores: rules.flatMap(({ ignores = [] }) => ignores),
    needs: rules.flatMap(({ needs = [] }) => needs),
    hides: rules.flatMap(({ hides = [] }) => hides),
    merges: rules.flatMap(({ merges = [] }) => merges),
  };
}

/**
 * @param {string} name
 * @param {Declared} declared
 * @param {ReturnType<typeof rulesFor>} rules
 * @returns {Property}
 */
function propertyOf(name, declared, { defaults, needs, hides, merges }) {
  const property = readingNull(declared, declared.required === true || needs.includes(name));
  const withDefault = Object.hasOwn(defaults, name) ? { ...property, absent: defaults[name] } : property;
  const visible = hides.includes(name) ? hidden(withDefault) : withDefault;
  return merges.includes(name) ? { ...visible, ...merged(typeNamed(declared.of ?? "")) } : visible;
}

/**
 * A property that takes null where it may: a collection is then empty.
 * @param {Declared} declared
 * @param {boolean} isNeeded
 * @returns {Property}
 */
function readingNull(declared, isNeeded) {
  const reader = readerOf(declared);
  const isCollection = declared.list === true || declared.type === "flags";
  const empty = declared.nullable && !isCollection ? null : reader.empty;
  const takesNull = !isNeeded && (declared.nullable || isCollection);
  return {
    absent: isNeeded ? undefined : empty,
    show: (stored, showing) => (stored === null ? null : reader.show(stored, showing)),
    read(value, reading) {
      if (value !== null) return reader.read(value, reading);
      if (!takesNull || empty === undefined) throw nullRefused();
      return structuredClone(empty);
    },
  };
}

/** The reader of a declared property's values, other than null. @param {Declared} declared @returns {Reader} */
export const readerOf = ({ list: isList, ...one }) => (isList ? list(readerOfOne(one)) : readerOfOne(one));

/** @param {Declared} declared @returns {Reader} */
function readerOfOne({ type, of = "", min, notEmpty }) {
  if (type === "object") return nested(typeNamed(of));
  if (type === "enumeration") return member(of);
  if (type === "flags") return flags(of);
  if (notEmpty) return filledString;
  return min === undefined ? scalars[type] : int32(min);
}

/** @param {Property} property @returns {Property} */
const hidden = (property) => ({ ...property, show: (stored, { secrets }) => (secrets ? stored : null) });

/** @param {ObjectType} type @returns {Pick<Property, "read" | "merge">} */
const merged = (type) => ({
  read: (value, reading) => (value === null ? null : readProperties(type, value, reading)),
  merge: (before, written) =>
    isObject(written) ? withDefaults(type, { ...(isObject(before) ? before : {}), ...written }) : written,
});
