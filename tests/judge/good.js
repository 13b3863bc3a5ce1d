// Makes random bodies that the facts allow.
// @ts-check
import { enums, lengths, rules } from "./facts.js";
import * as moments from "./moments.js";

/**
 * @import { EnumFacts, Form, Versions } from "../facts/facts.js"
 * @import { Chance } from "./chance.js"
 * @import { BodyOperation, JsonObject, Property, Type, Types } from "./judge.js"
 */

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

/** @type {(word: string, chance: Chance) => string} */
const casing = (word, chance) =>
  [...word].map((letter) => (chance.is(0.5) ? letter.toUpperCase() : letter.toLowerCase())).join("");

/** @type {(property: Property, chance: Chance) => number} */
function int32({ least = -(2 ** 31) }, chance) {
  return chance.pick([least, Math.max(least, 0), 1, 7, chance.whole(Math.max(least, 0), 2 ** 31 - 1), 2 ** 31 - 1]);
}

/** @type {Record<string, (property: Property, chance: Chance) => unknown>} */
const scalars = {
  "Edm.Boolean": (_, chance) => chance.is(0.5),
  "Edm.Int32": int32,
  "Edm.Double": (_, chance) => chance.pick([0, -0.5, 1e-300, 1e300, 90, chance.unit() * 360 - 180]),
  "Edm.String": ({ zone, notEmpty }, chance) => {
    const text = chance.pick(zone ? zones : chance.pick([texts, ids]));
    return notEmpty && text === "" ? "Lunch" : text;
  },
  "Edm.DateTimeOffset": (_, chance) => moments.written(moments.moment(chance), chance),
  "Edm.Date": (_, chance) => moments.date(chance),
  "Edm.TimeOfDay": (_, chance) => moments.timeOfDay(chance),
};

/**
 * A set of flags in one of its three forms.
 * @param {EnumFacts} facts
 * @param {Chance} chance
 */
function flags({ members }, chance) {
  const names = Object.keys(members).filter((name) => name !== SENTINEL && members[name] !== 0);
  const chosen = chance.shuffle(names).slice(0, chance.whole(0, names.length));
  const form = chance.whole(0, 2);
  if (form === 0) return chosen.reduce((sum, name) => sum + members[name], 0);
  /** @type {string[]} */
  const said = chosen.length ? chosen : chance.pick(form === 1 ? [[], ["none"]] : [["none"]]);
  const repeated = [...said, ...said.slice(0, chance.whole(0, 1))].map((name) => (chance.is(0.5) ? name : casing(name, chance)));
  return form === 1 ? repeated : repeated.join(chance.pick([",", ", ", " , "]));
}

/** @type {(name: string, chance: Chance) => string} */
function member(name, chance) {
  const one = chance.pick(Object.keys(enums[name].members).filter((word) => word !== SENTINEL));
  return rules.anyCasing.enums.includes(name) && chance.is(0.5) ? casing(one, chance) : one;
}

/** Makes random bodies of the types given. */
export class Good {
  #types;
  #chance;

  /**
   * @param {Types} types
   * @param {Chance} chance
   */
  constructor(types, chance) {
    this.#types = types;
    this.#chance = chance;
  }

  /**
   * A body of an operation.
   * @param {BodyOperation} operation
   */
  body({ of, form }) {
    const chance = this.#chance;
    const chosen = [...of.properties.values()].filter(({ name }) => name !== of.versions?.draft && name !== of.versions?.shared);
    const entries = this.#entries(chosen, form !== "change", chance.pick([0, 0.4, 0.7, 1]));
    return this.#object(of, of.versions ? [...entries, ...this.#versions(of, of.versions, form)] : entries);
  }

  /**
   * A value of a property; of a list, one item.
   * @param {Property} property
   */
  one(property) {
    const { type } = property;
    if (scalars[type]) return scalars[type](property, this.#chance);
    if (enums[type]) return enums[type].flags ? flags(enums[type], this.#chance) : member(type, this.#chance);
    const of = this.#types[type];
    return this.#object(of, this.#entries([...of.properties.values()], true, this.#chance.pick([0.2, 0.6, 1])));
  }

  /** @param {Property} property */
  #value(property) {
    const chance = this.#chance;
    if (property.readOnly) return chance.pick(anything);
    if (property.nullable && chance.is(0.1)) return null;
    if (!property.collection) return this.one(property);
    return Array.from({ length: chance.pick([0, 1, 1, 2, 3]) }, () => this.one(property));
  }

  /**
   * The required properties and a share of the others.
   * @type {(properties: Property[], complete: boolean, share: number) => Array<[string, unknown]>}
   */
  #entries(properties, complete, share) {
    const chance = this.#chance;
    /** @param {Property} property */
    const shareOf = ({ required, readOnly }) => (required && complete ? 1 : readOnly ? share / 4 : share);
    return properties
      .filter((property) => chance.is(shareOf(property)))
      .map((property) => [property.name, this.#value(property)]);
  }

  /** @type {(of: Type, versions: Versions, form: Form) => Array<[string, unknown]>} */
  #versions({ properties }, versions, form) {
    const chance = this.#chance;
    const [one, other] = chance.shuffle([versions.draft, versions.shared]);
    /** @type {Array<[string, unknown]>} */
    const nothing = chance.is(0.5) ? [[other, null]] : [];
    if (form !== "create" && chance.is(0.2)) return nothing;
    const property = properties.get(one);
    return property ? [...nothing, [one, this.one(property)]] : nothing;
  }

  /**
   * An object of these entries in random order, with annotations and ignored names, that ends after it starts.
   * @type {(of: Type, entries: Array<[string, unknown]>) => JsonObject}
   */
  #object(of, entries) {
    const chance = this.#chance;
    /** @type {Array<[string, unknown]>} */
    const beside = [
      ["@odata.etag", chance.pick(anything)],
      [`${chance.pick(["id", "theme", "x"])}@odata.type`, "#text"],
      ["unheardOf", null],
      ["Theme", null],
    ];
    for (const name of of.beyond) beside.push([name, chance.pick(anything)]);
    const more = beside.filter(() => chance.is(0.04));
    const whole = Object.fromEntries(chance.shuffle([...entries, ...more]));
    if (of.ends) this.#end(whole, of.name, of.ends);
    return whole;
  }

  /** @type {(whole: JsonObject, name: string, ends: import("../facts/facts.js").Ends) => void} */
  #end(whole, name, ends) {
    const [start, end] = [ends.start, ends.end].map((path) => holder(whole, path));
    if (!start || !end) return;
    const at = moments.moment(this.#chance);
    start[last(ends.start)] = moments.written(at, this.#chance);
    end[last(ends.end)] = moments.written(at + moments.duration(lengths[name], this.#chance), this.#chance);
  }
}

/**
 * The last item of a path.
 * @param {string[]} path
 */
export const last = (path) => path[path.length - 1];

/**
 * The object that holds a string at the end of a path.
 * @type {(whole: JsonObject, path: string[]) => JsonObject | undefined}
 */
export function holder(whole, path) {
  /** @type {unknown} */
  let inner = whole;
  for (const key of path.slice(0, -1)) inner = /** @type {JsonObject | null | undefined} */ (inner)?.[key];
  const held = /** @type {JsonObject | null | undefined} */ (inner);
  return held && typeof held[last(path)] === "string" ? held : undefined;
}
