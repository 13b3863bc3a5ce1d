// Makes a JSON Schema of every operation's body from the facts alone.
// @ts-check
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { bodies, enums, rules, types } from "./facts.js";
import * as lexical from "./lexical.js";

/**
 * @import { ValidateFunction } from "ajv"
 * @import { Form, Versions } from "../facts/facts.js"
 * @import { BodyOperation, Property, Type } from "./judge.js"
 */

/** @typedef {Record<string, unknown>} Schema */

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const SENTINEL = "unknownFutureValue";

/** @type {Record<string, (property: Property) => Schema>} */
const scalars = {
  "Edm.Boolean": () => ({ type: "boolean" }),
  "Edm.Int32": ({ least }) => ({ type: "integer", ...INT32, ...(least !== undefined && { minimum: least }) }),
  "Edm.Double": () => ({ type: "number" }),
  "Edm.String": ({ zone, notEmpty }) => ({
    type: "string",
    ...(zone && { pattern: lexical.timeZone }),
    ...(notEmpty && { minLength: 1 }),
  }),
  "Edm.DateTimeOffset": () => ({ type: "string", pattern: lexical.dateTimeOffset }),
  "Edm.Date": () => ({ type: "string", pattern: lexical.date, format: "date" }),
  "Edm.TimeOfDay": () => ({ type: "string", pattern: lexical.timeOfDay }),
};

/**
 * Every sum of some of the numbers.
 * @param {number[]} numbers
 */
const sums = (numbers) => numbers.reduce((all, number) => all.concat(all.map((sum) => sum + number)), [0]);

/**
 * The three forms of flags: list, string, number. `none` excludes the others.
 * @param {Record<string, number>} members
 * @returns {Schema}
 */
function flags(members) {
  const names = Object.keys(members).filter((name) => name !== SENTINEL && members[name] !== 0);
  const nothing = Object.keys(members).filter((name) => members[name] === 0);
  return {
    anyOf: [
      { type: "array", items: { type: "string", pattern: lexical.word(nothing) } },
      { type: "array", items: { type: "string", pattern: lexical.word(names) } },
      { type: "string", pattern: lexical.list(nothing) },
      { type: "string", pattern: lexical.list(names) },
      { type: "integer", enum: sums(names.map((name) => members[name])) },
    ],
  };
}

/** @type {(name: string) => Schema} */
function member(name) {
  const names = Object.keys(enums[name].members).filter((one) => one !== SENTINEL);
  return rules.anyCasing.enums.includes(name)
    ? { type: "string", pattern: lexical.word(names) }
    : { type: "string", enum: names };
}

/** @type {(property: Property) => Schema} */
function single(property) {
  const { type } = property;
  if (scalars[type]) return scalars[type](property);
  if (enums[type]) return enums[type].flags ? flags(enums[type].members) : member(type);
  return { $ref: `#/$defs/${type}` };
}

/** @type {(property: Property) => Schema | true} */
function value(property) {
  if (property.readOnly) return true;
  const one = property.collection ? { type: "array", items: single(property) } : single(property);
  return property.nullable ? { anyOf: [{ type: "null" }, one] } : one;
}

/**
 * An object of the type. An unknown property can only be null; annotations can hold anything.
 * @param {Type} of
 */
function object(of) {
  const properties = [...of.properties.values()].map((property) => [property.name, value(property)]);
  return {
    type: "object",
    properties: { ...Object.fromEntries([...of.beyond].map((name) => [name, true])), ...Object.fromEntries(properties) },
    patternProperties: { "@": true },
    additionalProperties: { type: "null" },
    required: [...of.properties.values()].filter(({ required }) => required).map(({ name }) => name),
  };
}

/** @param {string} name */
const isSet = (name) => ({ required: [name], properties: { [name]: { not: { type: "null" } } } });
/** @param {string} name */
const isNull = (name) => ({ required: [name], properties: { [name]: { type: "null" } } });

/**
 * A new object has exactly one of its two versions; elsewhere both may be absent, but not both set or both null.
 * @type {(versions: Versions, form: Form) => Schema}
 */
function versions({ draft, shared }, form) {
  if (form === "create") return { oneOf: [isSet(draft), isSet(shared)] };
  return { allOf: [{ not: { allOf: [isSet(draft), isSet(shared)] } }, { not: { allOf: [isNull(draft), isNull(shared)] } }] };
}

/** @type {(operation: BodyOperation) => Schema} */
function body({ of, form }) {
  const whole = object(of);
  return { ...whole, ...(form === "change" && { required: [] }), ...(of.versions && versions(of.versions, form)) };
}

const $defs = Object.fromEntries(Object.values(types).map((of) => [of.name, object(of)]));

/**
 * The validator of each operation's body, by the operation's id.
 * @returns {Map<string, ValidateFunction>}
 */
export function judges() {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  formats.default(ajv);
  return new Map(bodies.map((one) => [one.id, ajv.compile({ $id: `https://graph-shifts.test/${one.id}`, $defs, ...body(one) })]));
}
