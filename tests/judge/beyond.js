// Breaks bodies against the rules that no JSON Schema can state: the schema accepts them, the library does not.
// @ts-check
import { lengths } from "./facts.js";
import { holder, last } from "./good.js";
import * as moments from "./moments.js";

/**
 * @import { Limits } from "../facts/facts.js"
 * @import { Chance } from "./chance.js"
 * @import { Break, Broken, Found, Kind, Type } from "./judge.js"
 */

/** @typedef {(of: Type) => Limits | boolean | undefined} Wanted which types may be chosen */

/**
 * An object of the body that has an end, with the objects that hold its times.
 * @param {Found} found
 * @param {Chance} chance
 * @param {Wanted} wanted
 */
function ending({ objects }, chance, wanted) {
  const able = objects.flatMap(({ value, of, path }) => {
    if (!of.ends || !wanted(of)) return [];
    const [start, end] = [holder(value, of.ends.start), holder(value, of.ends.end)];
    return start && end ? [{ of, ends: of.ends, path, start, end }] : [];
  });
  return able.length ? chance.pick(able) : undefined;
}

/**
 * Sets the length of an object.
 * @type {(found: Found, chance: Chance, milliseconds: (of: Type) => number, wanted?: Wanted) => Broken | undefined}
 */
function lasting(found, chance, milliseconds, wanted = () => true) {
  const able = ending(found, chance, wanted);
  if (!able) return undefined;
  const { of, ends, path, start, end } = able;
  const at = moments.moment(chance);
  start[last(ends.start)] = moments.written(at, chance);
  end[last(ends.end)] = moments.written(at + milliseconds(of), chance);
  // An issue about an event of a time card has the path of the event.
  return { path: [...path, ends.end[0]], name: of.name };
}

/** @type {Break} */
function endBeforeStart(found, chance) {
  return lasting(found, chance, () => -chance.pick([0, 1, 60_000, chance.whole(0, 10 ** 10)]));
}

/** @type {Break} */
function strangeLength(found, chance) {
  /** @param {Type} of */
  const outside = ({ name }) => {
    const { least, most } = lengths[name] ?? { least: 0, most: 0 };
    return 1000 * chance.pick([1, least - 1, most + 1, most * 2]);
  };
  return lasting(found, chance, outside, ({ name }) => lengths[name]);
}

/**
 * Puts a value into a random place of this type.
 * @type {(type: string, value: (chance: Chance) => unknown) => Break}
 */
const placed =
  (type, value) =>
  ({ slots }, chance) => {
    const able = slots.filter(({ property }) => property.type === type && !property.collection && !property.zone);
    if (able.length === 0) return undefined;
    const { holder: inner, key, path, name } = chance.pick(able);
    inner[key] = value(chance);
    return { path, name };
  };

/** @param {Chance} chance */
const half = (chance) => chance.pick(["\ud800", "a\udfff", "\udc00\ud800", "\ud83d."]);
/** @param {Chance} chance */
const outOfYears = (chance) =>
  chance.pick([
    "0001-01-01T00:59:59+01:00",
    "0001-01-01T00:00+14:00",
    "9999-12-31T23:59:59-00:01",
    "9999-12-31T10:00:00.5-14:00",
  ]);

/** @type {Break} */
function tooDeep({ objects }, chance) {
  if (chance.is(0.9)) return undefined;
  const { value, of, path } = chance.pick(objects);
  value["@deep"] = JSON.parse("[".repeat(65) + "]".repeat(65));
  return { path, name: of.name };
}

/** @type {Break} */
function tooLong({ slots }, chance) {
  const able = slots.flatMap(({ property, holder: inner, key, path, name }) => {
    const list = inner[key];
    return property.collection && Array.isArray(list) && list.length ? [{ list, inner, key, path, name }] : [];
  });
  if (able.length === 0 || !chance.is(0.05)) return undefined;
  const { list, inner, key, path, name } = chance.pick(able);
  inner[key] = Array(10_001).fill(list[0]);
  return { path, name };
}

/** @type {Record<string, Kind>} */
export const beyond = {
  "an end that does not come after its start": { codes: ["end_before_start"], make: endBeforeStart },
  "a shift shorter than a minute or longer than a day": { codes: ["shift_length"], make: strangeLength },
  "half a surrogate pair": { codes: ["lone_surrogate"], make: placed("Edm.String", half) },
  "an offset that leads out of the years 1 to 9999": {
    codes: ["not_an_instant"],
    make: placed("Edm.DateTimeOffset", outOfYears),
  },
  "nested too deep": { codes: ["too_deep"], anywhere: true, make: tooDeep },
  "a list too long": { codes: ["too_long", "too_many_issues"], anywhere: true, make: tooLong },
};
