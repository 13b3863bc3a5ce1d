// The rules that no JSON Schema says, each with the one code that tells it: the schema lets such a body pass, the library does not.
import { lengths } from "./facts.js";
import { holder } from "./good.js";
import * as moments from "./moments.js";

/** An object of the body in which something ends, with the two objects that hold its times. */
function ending({ objects }, chance, wanted = () => true) {
  const able = objects
    .filter(({ of }) => of.ends && wanted(of))
    .map(({ value, of, path }) => ({ of, path, start: holder(value, of.ends.start), end: holder(value, of.ends.end) }))
    .filter(({ start, end }) => start && end);
  return able.length ? chance.pick(able) : undefined;
}

/** Lets an object last `milliseconds`. */
function last(found, chance, milliseconds, wanted) {
  const able = ending(found, chance, wanted);
  if (!able) return undefined;
  const { of, path, start, end } = able;
  const at = moments.moment(chance);
  start[of.ends.start.at(-1)] = moments.written(at, chance);
  end[of.ends.end.at(-1)] = moments.written(at + milliseconds(of), chance);
  // An issue about a time card's event stands on the event itself.
  return { path: [...path, of.ends.end[0]], name: of.name };
}

function endBeforeStart(found, chance) {
  return last(found, chance, () => -chance.pick([0, 1, 60_000, chance.whole(0, 10 ** 10)]));
}

function strangeLength(found, chance) {
  const outside = ({ name }) => 1000 * chance.pick([1, lengths[name].least - 1, lengths[name].most + 1, lengths[name].most * 2]);
  return last(found, chance, outside, ({ name }) => lengths[name]);
}

/** Puts what `value` makes into a random place of this type. */
const placed =
  (type, value) =>
  ({ slots }, chance) => {
    const able = slots.filter(({ property }) => property.type === type && !property.collection && !property.zone);
    if (able.length === 0) return undefined;
    const { holder: inner, key, path, name } = chance.pick(able);
    inner[key] = value(chance);
    return { path, name };
  };

const half = (chance) => chance.pick(["\ud800", "a\udfff", "\udc00\ud800", "\ud83d."]);
const outOfYears = (chance) =>
  chance.pick([
    "0001-01-01T00:59:59+01:00",
    "0001-01-01T00:00+14:00",
    "9999-12-31T23:59:59-00:01",
    "9999-12-31T10:00:00.5-14:00",
  ]);

function tooDeep({ objects }, chance) {
  if (chance.is(0.9)) return undefined;
  const { value, of, path } = chance.pick(objects);
  value["@deep"] = JSON.parse("[".repeat(65) + "]".repeat(65));
  return { path, name: of.name };
}

function tooLong({ slots }, chance) {
  const able = slots.filter(({ property, holder: inner, key }) => property.collection && inner[key]?.length);
  if (able.length === 0 || !chance.is(0.05)) return undefined;
  const { holder: inner, key, path, name } = chance.pick(able);
  inner[key] = Array(10_001).fill(inner[key][0]);
  return { path, name };
}

/** As with the breaks; `anywhere` where the issue may stand elsewhere than the cause. */
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
