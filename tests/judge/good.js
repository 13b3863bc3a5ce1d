// Random bodies that the facts allow.
import { enums, lengths, rules } from "./facts.js";
import * as moments from "./moments.js";

const SENTINEL = "unknownFutureValue";
const texts = [
  "",
  "Lunch",
  "Früh- und Spätdienst",
  '\u2028 "quoted" \\ / \0 \u007f',
  "😀👩‍⚕️",
  "draft",
  "null",
  "a".repeat(60),
  "2026-03-04",
  "https://example.org/",
  "{}",
  "@odata.type",
];
const ids = ["SHFT_", "OPNSHFT_", "TAG_", "TOR_", "SREQ_", "TCK_", "BRK_", "WFI_", ""].map(
  (prefix) => `${prefix}577b75d2-a927-48c0-a5d1-dc984894e7b8`,
);
const zones = [
  "America/Chicago",
  "Europe/Berlin",
  "Japan",
  "UTC",
  "Etc/GMT+3",
  "America/Argentina/Buenos_Aires",
  "Asia/Ho_Chi_Minh",
  "EST5EDT",
];
const anything = [null, true, 0, -1.5, "", "text", [], {}, [null, { a: [1] }], { id: null, user: { displayName: "Alice" } }];

const casing = (word, chance) =>
  [...word].map((letter) => (chance.is(0.5) ? letter.toUpperCase() : letter.toLowerCase())).join("");

function int32({ least = -(2 ** 31) }, chance) {
  return chance.pick([least, Math.max(least, 0), 1, 7, chance.whole(Math.max(least, 0), 2 ** 31 - 1), 2 ** 31 - 1]);
}

const scalars = {
  "Edm.Boolean": (_, chance) => chance.is(0.5),
  "Edm.Int32": int32,
  "Edm.Double": (_, chance) => chance.pick([0, -0.5, 1e-300, 1e300, 90, chance.unit() * 360 - 180]),
  "Edm.String": ({ zone }, chance) => chance.pick(zone ? zones : chance.pick([texts, ids])),
  "Edm.DateTimeOffset": (_, chance) => moments.written(moments.moment(chance), chance),
  "Edm.Date": (_, chance) => moments.date(chance),
  "Edm.TimeOfDay": (_, chance) => moments.timeOfDay(chance),
};

/** A set of flags in one of its three forms. */
function flags({ members }, chance) {
  const names = Object.keys(members).filter((name) => name !== SENTINEL && members[name] !== 0);
  const chosen = chance.shuffle(names).slice(0, chance.whole(0, names.length));
  const form = chance.whole(0, 2);
  if (form === 0) return chosen.reduce((sum, name) => sum + members[name], 0);
  const said = chosen.length ? chosen : chance.pick([[], ["none"]]);
  const repeated = [...said, ...said.slice(0, chance.whole(0, 1))].map((name) => (chance.is(0.5) ? name : casing(name, chance)));
  return form === 1 ? repeated : repeated.join(chance.pick([",", ", ", " , "]));
}

function member(name, chance) {
  const one = chance.pick(Object.keys(enums[name].members).filter((word) => word !== SENTINEL));
  return rules.anyCasing.enums.includes(name) && chance.is(0.5) ? casing(one, chance) : one;
}

/** Makes random bodies of the types given. */
export class Good {
  #types;
  #chance;

  constructor(types, chance) {
    this.#types = types;
    this.#chance = chance;
  }

  /** A body of an operation. */
  body({ of, form }) {
    const chance = this.#chance;
    const chosen = [...of.properties.values()].filter(({ name }) => name !== of.versions?.draft && name !== of.versions?.shared);
    const entries = this.#entries(chosen, form !== "change", chance.pick([0, 0.4, 0.7, 1]));
    return this.#object(of, of.versions ? [...entries, ...this.#versions(of, form)] : entries);
  }

  /** A value that a property holds; of a list, one item. */
  one(property) {
    const { type } = property;
    if (scalars[type]) return scalars[type](property, this.#chance);
    if (enums[type]) return enums[type].flags ? flags(enums[type], this.#chance) : member(type, this.#chance);
    const of = this.#types[type];
    return this.#object(of, this.#entries([...of.properties.values()], true, this.#chance.pick([0.2, 0.6, 1])));
  }

  #value(property) {
    const chance = this.#chance;
    if (property.readOnly) return chance.pick(anything);
    if (property.nullable && chance.is(0.1)) return null;
    if (!property.collection) return this.one(property);
    return Array.from({ length: chance.pick([0, 1, 1, 2, 3]) }, () => this.one(property));
  }

  /** The properties that are required, and a share of the others. */
  #entries(properties, complete, share) {
    const chance = this.#chance;
    const shareOf = ({ required, readOnly }) => (required && complete ? 1 : readOnly ? share / 4 : share);
    return properties
      .filter((property) => chance.is(shareOf(property)))
      .map((property) => [property.name, this.#value(property)]);
  }

  #versions({ versions, properties }, form) {
    const chance = this.#chance;
    const [one, other] = chance.shuffle([versions.draft, versions.shared]);
    const nothing = chance.is(0.5) ? [[other, null]] : [];
    if (form !== "create" && chance.is(0.2)) return nothing;
    return [...nothing, [one, this.one(properties.get(one))]];
  }

  /** An object of these entries in any order, with annotations and names that carry nothing, ending after it starts. */
  #object(of, entries) {
    const chance = this.#chance;
    const beside = [
      ["@odata.etag", chance.pick(anything)],
      [`${chance.pick(["id", "theme", "x"])}@odata.type`, "#text"],
      ["unheardOf", null],
      ["Theme", null],
    ];
    for (const name of of.beyond) beside.push([name, chance.pick(anything)]);
    const more = beside.filter(() => chance.is(0.04));
    const whole = Object.fromEntries(chance.shuffle([...entries, ...more]));
    if (of.ends) this.#end(whole, of);
    return whole;
  }

  #end(whole, of) {
    const [start, end] = [of.ends.start, of.ends.end].map((path) => holder(whole, path));
    if (!start || !end) return;
    const at = moments.moment(this.#chance);
    start[of.ends.start.at(-1)] = moments.written(at, this.#chance);
    end[of.ends.end.at(-1)] = moments.written(at + moments.duration(lengths[of.name], this.#chance), this.#chance);
  }
}

/** The object that holds a text at the end of `path`. */
export function holder(whole, path) {
  const inner = path.slice(0, -1).reduce((value, key) => value?.[key], whole);
  return typeof inner?.[path.at(-1)] === "string" ? inner : undefined;
}
