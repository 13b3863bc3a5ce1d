// The ways in which a good body is broken in exactly one place, each refused by the schema.
import { enums, rules, types } from "./facts.js";
import * as malformed from "./malformed.js";

const SENTINEL = "unknownFutureValue";

const isFlags = ({ type, collection }) => enums[type]?.flags && !collection;
const isMember = ({ type, collection }) => enums[type] && !enums[type].flags && !collection;
const holds = (type) => (slot) => slot.property.type === type && !slot.property.collection;
const members = (type, wanted) =>
  Object.entries(enums[type].members)
    .filter(([name, value]) => name !== SENTINEL && wanted(value))
    .map(([name]) => name);
const given = ({ holder, key }) => holder[key] !== null;

/** The JSON types that a property takes. */
function rightTypes({ type, collection }) {
  if (collection) return ["list"];
  if (enums[type]?.flags) return ["list", "text", "number"];
  if (types[type]) return ["object"];
  return { "Edm.Boolean": ["boolean"], "Edm.Int32": ["number"], "Edm.Double": ["number"] }[type] ?? ["text"];
}

/** The deeper of two places, since the deep ones are rare. */
function deeper(slots, chance) {
  const [one, other] = [chance.pick(slots), chance.pick(slots)];
  return one.path.length > other.path.length ? one : other;
}

/** A break of one place: where it can be made, and what is put there. */
function replaced(where, put) {
  return ({ slots }, chance) => {
    const able = slots.filter(where);
    if (able.length === 0) return undefined;
    const { holder, key, path, name, property } = deeper(able, chance);
    holder[key] = put(property, chance, holder[key]);
    return { path, name };
  };
}

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

function unknown({ objects }, chance) {
  if (chance.is(0.5)) return undefined;
  const { value, of, path } = chance.pick(objects);
  const names = [...of.properties.keys()];
  const near = names.length ? chance.pick(names) : "x";
  const other = near[0].toUpperCase() + near.slice(1);
  const strange = chance.pick(["unheardOf", other, near.slice(0, -1), `${near}s`, near.toUpperCase()]);
  const name = of.properties.has(strange) || of.beyond.has(strange) ? "unheardOf" : strange;
  value[name] = chance.pick([true, 0, "", "text", [], {}]);
  return { path: [...path, name], name: of.name };
}

/** Puts `none` beside another flag, in a list or in a text. */
function noneBesideOthers({ type }, chance) {
  const words = chance.shuffle([chance.pick(members(type, (value) => value !== 0)), chance.pick(["none", "None"])]);
  return chance.is(0.5) ? words : words.join(",");
}

function bits({ type }, chance) {
  const { members: named } = enums[type];
  const outside = [...Array(31).keys()]
    .map((bit) => 2 ** bit)
    .filter((bit) => bit === named[SENTINEL] || !Object.values(named).includes(bit));
  return chance.pick([chance.pick(outside), chance.pick(outside) + 1, -1, 2 ** 31, 2 ** 40]);
}

function strangeFlag({ type }, chance) {
  const names = members(type, () => true);
  const near = chance.pick(names);
  const strange = chance.pick([SENTINEL, `${near}s`, near.slice(1), `${near} ${near}`, "unheardOf", "42"]);
  const words = chance.shuffle([strange, ...members(type, (value) => value !== 0).slice(0, chance.whole(0, 2))]);
  return chance.is(0.5) ? words : words.join(",");
}

/** In another casing, where casing counts. */
function otherCasing({ type }, chance) {
  const name = chance.pick(members(type, () => true));
  return chance.pick([
    name.toUpperCase(),
    name[0] === name[0].toUpperCase() ? name.toLowerCase() : name[0].toUpperCase() + name.slice(1),
  ]);
}

function bothVersions({ objects: [{ value, of }] }, _chance, { good }) {
  if (!of.versions) return undefined;
  for (const name of [of.versions.draft, of.versions.shared]) value[name] ??= good.one(of.properties.get(name));
  return { path: [of.versions.draft], name: of.name };
}

function noVersion({ objects: [{ value, of }] }, chance, { form }) {
  if (!of.versions) return undefined;
  for (const name of [of.versions.draft, of.versions.shared]) {
    if (form === "create" && chance.is(0.5)) delete value[name];
    else value[name] = null;
  }
  return { path: [of.versions.draft], name: of.name };
}

function noObject({ objects: [{ of }] }, chance) {
  if (chance.is(0.9)) return undefined;
  return { path: [], name: of.name, body: chance.pick([null, malformed.type(["object"], chance)]) };
}

const exact = ({ property }) => isMember(property) && !rules.anyCasing.enums.includes(property.type);
const outOfInt32 = ({ least = -(2 ** 31) }, chance) =>
  chance.pick([least - 1, -(2 ** 31) - 1, 2 ** 31, 2 ** 40, 9_007_199_254_740_991]);

/**
 * Each kind of break: the codes with which the library may tell it, and what makes it in a good body; nothing where the body has no place for it,
 * and now and then where every body has one, so that the rarer kinds get their share.
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
      (_, chance) => [chance.pick([1, null, true, ["none"]])],
    ),
  },
  "an unknown property": { codes: ["unknown_property"], make: unknown },
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
