// Reads the facts: every type with all that it inherits, and every operation with a body.
// @ts-check
import { readdirSync, readFileSync } from "node:fs";

/**
 * @import { EnumFacts, Form, Limits, NamedProperties, OperationFacts, Rules, ShapeFacts } from "../facts/facts.js"
 * @import { BodyOperation, Type, Types } from "./judge.js"
 */

const folder = new URL("../facts/", import.meta.url);
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

/** @type {Rules} */
export const rules = read("rules.json");
/** @type {Record<string, EnumFacts>} */
export const enums = read("enums.json").enums;

/** @type {Record<string, ShapeFacts>} */
const shapes = { ...read("entities.json").types, ...read("complex_types.json").types, ...read("actions.json").actions };

/**
 * The names of a type and of its base types.
 * @param {string} name
 * @returns {string[]}
 */
function lineage(name) {
  const { base } = shapes[name];
  return base ? [name, ...lineage(base)] : [name];
}

/** @type {(name: string) => Type} */
function typeOf(name) {
  const line = lineage(name);
  /** @type {<R extends { of: string }>(list: R[]) => R[]} */
  const of = (list) => list.filter((rule) => line.includes(rule.of));
  /** @param {NamedProperties[]} list */
  const named = (list) => new Set(of(list).flatMap(({ properties }) => properties));
  const [required, neverNull, readOnly, written] = [
    rules.required,
    rules.neverNull,
    rules.readOnly,
    rules.writtenThoughComputed,
  ].map(named);
  const properties = line
    .flatMap((one) => Object.entries(shapes[one].properties))
    .map(([property, said]) => ({
      name: property,
      type: said.type,
      collection: said.collection ?? false,
      required: required.has(property),
      nullable: (said.nullable ?? true) && !required.has(property) && !neverNull.has(property),
      readOnly: (said.computed === true || readOnly.has(property)) && !written.has(property),
      least: of(rules.least).find((rule) => rule.property === property)?.number,
      zone: of([rules.timeZones]).some((rule) => rule.property === property),
      notEmpty: of([rules.notEmpty]).some((rule) => rule.property === property),
    }));
  return {
    name,
    properties: new Map(properties.map((property) => [property.name, property])),
    beyond: named(rules.beyondSchema),
    versions: of(rules.versions)[0],
    ends: rules.ends.find((rule) => rule.of === name),
    notReturned: of([rules.notReturned])[0]?.property,
  };
}

/**
 * Every type and the parameters of every action, by name.
 * @type {Types}
 */
export const types = Object.fromEntries(Object.keys(shapes).map((name) => [name, typeOf(name)]));

/**
 * The limits of the length of an object, by its type.
 * @type {Record<string, Limits | undefined>}
 */
export const lengths = Object.fromEntries(
  rules.lengths.flatMap((rule) => rule.versions.map((version) => [shapes[rule.of].properties[version].type, rule.seconds])),
);

/** @type {Form[]} */
const forms = ["create", "replace", "change"];

/** @param {string} id */
function formOf(id) {
  const form = forms.find((one) => rules.forms[one].includes(id));
  if (!form) throw new Error(`rules.json has no form for ${id}`);
  return form;
}

/**
 * Every operation.
 * @type {OperationFacts[]}
 */
export const operations = readdirSync(new URL("operations/", folder))
  .sort()
  .flatMap((name) => read(`operations/${name}`));

/**
 * Every operation with a body.
 * @type {BodyOperation[]}
 */
export const bodies = operations.flatMap(({ id, body }) =>
  body ? [{ id, of: types[body.type ?? body.action ?? ""], form: formOf(id) }] : [],
);

/**
 * Every property that a body of the type can hold, as `shift.userId`, without those that are dropped unread.
 * @param {Type} of
 * @param {Set<string>} names
 */
export function reached({ name, properties }, names = new Set()) {
  for (const property of properties.values()) {
    const whole = `${name}.${property.name}`;
    if (property.readOnly || names.has(whole)) continue;
    names.add(whole);
    if (types[property.type]) reached(types[property.type], names);
  }
  return names;
}
