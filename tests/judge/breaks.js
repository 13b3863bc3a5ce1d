// Breaks a good body in exactly one place, in ways that the schema refuses.
// @ts-check
import { enums, rules, types } from "./facts.js";
import * as malformed from "./malformed.js";

/**
 * @import { Chance } from "./chance.js"
 * @import { Break, Kind, Property, Slot } from "./judge.js"
 */

const SENTINEL = "unknownFutureValue";

/** @param {Property} property */
const isFlags = ({ type, collection }) => Boolean(enums[type]?.flags) && !collection;
/** @param {Property} property */
const isMember = ({ type, collection }) => Boolean(enums[type]) && !enums[type].flags && !collection;
/** @type {(type: string) => (slot: Slot) => boolean} */
const holds = (type) => (slot) => slot.property.type === type && !slot.property.collection;
/** @type {(type: string, wanted: (value: number) => boolean) => string[]} */
const members = (type, wanted) =>
  Object.entries(enums[type].members)
    .filter(([name, value]) => name !== SENTINEL && wanted(value))
    .map(([name]) => name);
/** @param {Slot} slot */
const given = ({ holder, key }) => holder[key] !== null;

/**
 * The JSON types that a property takes.
 * @type {(property: Property) => string[]}
 */
function rightTypes({ type, collection }) {
  if (collection) return ["list"];
  if (enums[type]?.flags) return ["list", "text", "number"];
  if (types[type]) return ["object"];
  if (type === "Edm.Boolean") return ["boolean"];
  return type === "Edm.Int32" || type === "Edm.Double" ? ["number"] : ["text"];
}

/**
 * The deeper of two random places, since deep ones are rare.
 * @param {Slot[]} slots
 * @param {Chance} chance
 */
function deeper(slots, chance) {
  const [one, other] = [chance.pick(slots), chance.pick(slots)];
  return one.path.length > other.path.length ? one : other;
}

/**
 * Replaces the value of a place.
 * @type {(where: (slot: Slot) => boolean, put: (property: Property, chance: Chance) => unknown) => Break}
 */
function replaced(where, put) {
  return ({ slots }, chance) => {
    const able = slots.filter(where);
    if (able.length === 0) return undefined;
    const { holder, key, path, name, property } = deeper(able, chance);
    holder[key] = put(property, chance);
    return { path, name };
  };
}

/** @type {Break} */
function missing({ objects }, chance, { form }) {
  const able = objects
    .filter(({ path }) => form !== "change" || path.length > 0)
    .flatMap(({ value, of, path }) =>
      [...of.properties.values()].filter(({ required }) => required).map(({ name }) => ({ value, name, of, path })),
    );
  if (able.length === 0) return undefined;
  const { value, name, of, path } = chance.pick(able);
  delete value[name];
  return { path: [...path, name], name: `${of.name}.${name}` };
}

/** @type {Break} */
function unknown({ objects }, chance) {
  if (chance.is(0.5)) return undefined;
  const { value, of, path } = chance.pick(objects);
  const names = [...of.properties.keys()];
  const near = names.length ? chance.pick(names) : "x";
  const other = near[0].toUpperCase() + near.slice(1);
  const strange = chance.pick(["unheardOf", other, near.slice(0, -1), `${near}s`, near.toUpperCase()]);
  const name = of.properties.has(strange) || of.beyond.has(strange) ? "unheardOf" : strange;
  value[name] = chance.pick(/** @type {unknown[]} */ ([true, 0, "", "text", [], {}]));
  return { path: [...path, name], name: of.name };
}

/**
 * Combines `none` with another flag, in a list or in a string.
 * @param {Property} property
 * @param {Chance} chance
 */
function noneBesideOthers({ type }, chance) {
  const words = chance.shuffle([chance.pick(members(type, (value) => value !== 0)), chance.pick(["none", "None"])]);
  return chance.is(0.5) ? words : words.join(",");
}

/** @type {(property: Property, chance: Chance) => number} */
function bits({ type }, chance) {
  const { members: named } = enums[type];
  const outside = [...Array(31).keys()]
    .map((bit) => 2 ** bit)
    .filter((bit) => bit === named[SENTINEL] || !Object.values(named).includes(bit));
  return chance.pick([chance.pick(outside), chance.pick(outside) + 1, -1, 2 ** 31, 2 ** 40]);
}

/** @type {(property: Property, chance: Chance) => string[] | string} */
function strangeFlag({ type }, chance) {
  const names = members(type, () => true);
  const near = chance.pick(names);
  const strange = chance.pick([SENTINEL, `${near}s`, near.slice(1), `${near} ${near}`, "unheardOf", "42"]);
  const words = chance.shuffle([strange, ...members(type, (value) => value !== 0).slice(0, chance.whole(0, 2))]);
  return chance.is(0.5) ? words : words.join(",");
}

/**
 * A member in another casing.
 * @param {Property} property
 * @param {Chance} chance
 */
function otherCasing({ type }, chance) {
  const name = chance.pick(members(type, () => true));
  return chance.pick([
    name.toUpperCase(),
    name[0] === name[0].toUpperCase() ? name.toLowerCase() : name[0].toUpperCase() + name.slice(1),
  ]);
}

/** @type {Break} */
function bothVersions({ objects: [{ value, of }] }, _chance, { good }) {
  if (!of.versions) return undefined;
  for (const name of [of.versions.draft, of.versions.shared]) {
    const property = of.properties.get(name);
    if (property) value[name] ??= good.one(property);
  }
  return { path: [of.versions.draft], name: of.name };
}

/** @type {Break} */
function noVersion({ objects: [{ value, of }] }, chance, { form }) {
  if (!of.versions) return undefined;
  for (const name of [of.versions.draft, of.versions.shared]) {
    if (form === "create" && chance.is(0.5)) delete value[name];
    else value[name] = null;
  }
  return { path: [of.versions.draft], name: of.name };
}

/** @type {Break} */
function noObject({ objects: [{ of }] }, chance) {
  if (chance.is(0.9)) return undefined;
  return { path: [], name: of.name, body: chance.pick([null, malformed.type(["object"], chance)]) };
}

/** @param {Slot} slot */
const exact = ({ property }) => isMember(property) && !rules.anyCasing.enums.includes(property.type);
/** @type {(property: Property, chance: Chance) => number} */
const outOfInt32 = ({ least = -(2 ** 31) }, chance) =>
  chance.pick([least - 1, -(2 ** 31) - 1, 2 ** 31, 2 ** 40, 9_007_199_254_740_991]);

/**
 * Each kind of break. Kinds that every body has a place for often decline, so that the rarer kinds get their share.
 * @type {Record<string, Kind>}
 */
export const breaks = {
  "another JSON type": {
    codes: ["wrong_type"],
    make: replaced(
      () => true,
      (property, chance) => malformed.type(rightTypes(property), chance),
    ),
  },
  "a body that is no object": { codes: ["wrong_type"], make: noObject },
  "a fraction in a whole number": {
    codes: ["wrong_type"],
    make: replaced(holds("Edm.Int32"), (_, chance) => chance.pick([0.5, 1.5, 1e-7, 1e21])),
  },
  "a fraction as flags": {
    codes: ["wrong_type"],
    make: replaced(
      ({ property }) => isFlags(property),
      (_, chance) => chance.pick([0.5, 1.25]),
    ),
  },
  "a number in a list of flags": {
    codes: ["wrong_type"],
    make: replaced(
      ({ property }) => isFlags(property),
      (_, chance) => [chance.pick(/** @type {unknown[]} */ ([1, null, true, ["none"]]))],
    ),
  },
  "an unknown property": { codes: ["unknown_property", "misplaced"], make: unknown },
  "a missing property": { codes: ["required"], make: missing },
  "null in a property": {
    codes: ["null_not_allowed"],
    make: replaced(
      (slot) => !slot.property.nullable && typeof slot.key === "string" && given(slot),
      () => null,
    ),
  },
  "null in a list": {
    codes: ["null_not_allowed"],
    make: replaced(
      ({ key }) => typeof key === "number",
      () => null,
    ),
  },
  "a strange member": {
    codes: ["not_a_member"],
    make: replaced(
      ({ property }) => isMember(property),
      ({ type }, chance) =>
        malformed.word(
          members(type, () => true),
          chance,
        ),
    ),
  },
  "a member in another casing": { codes: ["not_a_member"], make: replaced(exact, otherCasing) },
  unknownFutureValue: {
    codes: ["not_a_member"],
    make: replaced(
      ({ property }) => isMember(property),
      () => SENTINEL,
    ),
  },
  "a strange flag": { codes: ["not_a_member"], make: replaced(({ property }) => isFlags(property), strangeFlag) },
  "an empty string as flags": {
    codes: ["not_a_member"],
    make: replaced(
      ({ property }) => isFlags(property),
      () => "",
    ),
  },
  "an empty secret": {
    codes: ["secret_length"],
    make: replaced(
      ({ property }) => property.notEmpty,
      () => "",
    ),
  },
  "bits outside the flags": { codes: ["not_a_member"], make: replaced(({ property }) => isFlags(property), bits) },
  "none beside other flags": {
    codes: ["none_beside_others"],
    make: replaced(({ property }) => isFlags(property), noneBesideOthers),
  },
  "a number out of range": { codes: ["out_of_range"], make: replaced(holds("Edm.Int32"), outOfInt32) },
  "a malformed date and time": {
    codes: ["not_an_instant"],
    make: replaced(holds("Edm.DateTimeOffset"), (_, chance) => malformed.dateTimeOffset(chance)),
  },
  "a malformed date": { codes: ["not_a_date"], make: replaced(holds("Edm.Date"), (_, chance) => malformed.date(chance)) },
  "a malformed time of day": {
    codes: ["not_a_time"],
    make: replaced(holds("Edm.TimeOfDay"), (_, chance) => malformed.timeOfDay(chance)),
  },
  "no time zone's name": {
    codes: ["not_a_time_zone"],
    make: replaced(
      ({ property }) => property.zone,
      (_, chance) => malformed.timeZone(chance),
    ),
  },
  "both versions": { codes: ["draft_and_shared"], make: bothVersions },
  "no version": { codes: ["no_version"], make: noVersion },
};
