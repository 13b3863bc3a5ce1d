// The facts as the judge reads them: every type with what it inherits and what the pages add, and every operation that has a body.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../facts/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

export const rules = read("rules.json");
export const { enums } = read("enums.json");

const shapes = { ...read("entities.json").types, ...read("complex_types.json").types, ...read("actions.json").actions };

/** The type's name and those of the types it inherits from. */
function lineage(name) {
  const { base } = shapes[name];
  return base ? [name, ...lineage(base)] : [name];
}

/**
 * @typedef {object} Property
 * @property {string} name
 * @property {string} type
 * @property {boolean} collection
 * @property {boolean} required
 * @property {boolean} nullable
 * @property {boolean} readOnly
 * @property {number} [least]
 * @property {boolean} zone
 */

function typeOf(name) {
  const line = lineage(name);
  const of = (list) => list.filter((rule) => line.includes(rule.of));
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
      readOnly: (said.computed || readOnly.has(property)) && !written.has(property),
      least: of(rules.least).find((rule) => rule.property === property)?.number,
      zone: of([rules.timeZones]).some((rule) => rule.property === property),
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

/** Every type, and every action's parameters, by name. */
export const types = Object.fromEntries(Object.keys(shapes).map((name) => [name, typeOf(name)]));

/** How many seconds an object of the type lasts, where a rule says so. */
export const lengths = Object.fromEntries(
  rules.lengths.flatMap((rule) => rule.versions.map((version) => [shapes[rule.of].properties[version].type, rule.seconds])),
);

const formOf = (id) => ["create", "replace", "change"].find((form) => rules.forms[form].includes(id));

/** Every operation, as its file has it. */
export const operations = readdirSync(new URL("operations/", folder))
  .sort()
  .flatMap((name) => read(`operations/${name}`));

/** Every operation with a body: its id, the body's type, and whether it creates, replaces or changes. */
export const bodies = operations
  .filter(({ body }) => body)
  .map(({ id, body }) => ({ id, of: types[body.type ?? body.action], form: formOf(id) }));

/** Every property that a body of the type can hold, as `shift.userId`; what is dropped unread is left out. */
export function reached({ name, properties }, names = new Set()) {
  for (const property of properties.values()) {
    const whole = `${name}.${property.name}`;
    if (property.readOnly || names.has(whole)) continue;
    names.add(whole);
    if (types[property.type]) reached(types[property.type], names);
  }
  return names;
}
