// Makes random inputs of every operation: ids, options and bodies, good, broken and odd, each from the seed and its number alone.
// @ts-check
import { beyond } from "../judge/beyond.js";
import { breaks } from "../judge/breaks.js";
import { Chance } from "../judge/chance.js";
import { bodies, types } from "../judge/facts.js";
import { Good } from "../judge/good.js";
import { walk } from "../judge/slots.js";
import { files, operations } from "./cases.js";
import { seed } from "./seed.js";

/**
 * An input as JavaScript is given it: the body is a member of it, or JSON as text or as bytes.
 *
 * @typedef {object} Made
 * @property {string} operation
 * @property {Record<string, unknown>} input
 * @property {string | Uint8Array} [json]
 */

const GUID = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

/** Strings that are right nowhere or that are read in more ways than one. */
const STRINGS = [
  "",
  ".",
  "..",
  "a b",
  "a/b",
  "it's",
  "%2F",
  "é€😀",
  "\ud83d",
  "a\udc00b",
  "\0",
  "\u2028",
  '"\\',
  "__proto__",
  "constructor",
  "SHFT_1",
  "OPNSHFT_1",
  "opnshft_1",
  `TAG_${GUID}`,
  GUID,
  GUID.toUpperCase(),
  `${GUID} `,
  "x".repeat(300),
  "2026-03-04T08:00:00Z",
  "2026-03-04",
  "clockedIn",
  "none",
  "https://graph.microsoft.com/v1.0/",
  "http://localhost:8080/x",
  "https://user@a.example",
];

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  1.5,
  1000,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 53,
  1e21,
  5e-324,
  -1.7976931348623157e308,
  Number.NaN,
  Infinity,
];

/** Makers of values of all kinds that JSON.stringify takes. @type {Array<(chance: Chance) => unknown>} */
const ODD = [
  (chance) => chance.pick(STRINGS),
  (chance) => chance.pick(NUMBERS),
  (chance) => chance.pick([true, false, null, undefined]),
  (chance) =>
    chance.pick([() => 1, Symbol("odd"), new Date(0), new Date(Number.NaN), /odd/, new Map([[1, 2]]), new Set(), Object(5)]),
  (chance) => Array.from({ length: chance.whole(0, 3) }, () => odd(chance)),
  (chance) => object(chance, STRINGS),
  (chance) => nested(chance, chance.pick([3, 63, 64, 65, 70])),
  () => ({ toJSON: () => null }),
  () => Object.assign(Object.create(null), { a: null, b: [null, [null]] }),
];

/** @param {Chance} chance @returns {unknown} */
const odd = (chance) => chance.pick(ODD)(chance);

/** An object with some of these names as its own members, `__proto__` among them. @param {Chance} chance @param {string[]} names */
const object = (chance, names) =>
  Object.fromEntries(Array.from({ length: chance.whole(0, 3) }, () => [chance.pick(names), odd(chance)]));

/** Objects or arrays in each other. @param {Chance} chance @param {number} depth */
function nested(chance, depth) {
  /** @type {unknown} */
  let value = chance.pick([null, 1, "x"]);
  for (let at = 0; at < depth; at++) value = chance.is(0.5) ? [value] : { a: value };
  return value;
}

const FILTERED = [
  "sharedShift",
  "draftShift",
  "sharedTimeOff",
  "startDateTime",
  "endDateTime",
  "state",
  "theme",
  "userId",
  "clockInEvent",
];
const OPERATORS = ["eq", "ge", "gt", "le", "lt", "ne", "near", "__proto__"];

/** Every filter of the vectors. */
const filters = files().flatMap(({ cases }) => cases.flatMap(({ input }) => (input.filter === undefined ? [] : [input.filter])));

/** @param {Chance} chance @returns {unknown} */
function filter(chance) {
  if (chance.is(0.4)) return chance.pick(filters);
  if (chance.is(0.1)) return odd(chance);
  /** @type {(depth: number) => unknown} */
  const part = (depth) => {
    if (depth === 0)
      return chance.is(0.5) ? odd(chance) : chance.pick(["2026-03-04T08:00:00Z", new Date(0), "clockedIn", "2026-03-04"]);
    const names = depth === 1 || chance.is(0.3) ? OPERATORS : FILTERED;
    return Object.fromEntries(Array.from({ length: chance.whole(1, 2) }, () => [chance.pick(names), part(depth - 1)]));
  };
  return part(chance.whole(1, 3));
}

const CODES = [
  "wrong_type",
  "bad_filter",
  "null_not_allowed",
  "not_a_member",
  "out_of_range",
  "unknown_property",
  "required",
  "not_an_instant",
];

/** A value of each option, mostly a good one. @type {Record<string, (chance: Chance) => unknown>} */
const OPTIONS = {
  filter,
  query: (chance) => object(chance, [...STRINGS, "$filter", "$top", "a"]),
  top: (chance) => chance.pick([1, 10, 1000, ...NUMBERS]),
  orderBy: (chance) => chance.pick(["startDateTime desc", "x", ""]),
  skipToken: (chance) => chance.pick(["a=b&c", "x", ""]),
  allow: (chance) => chance.shuffle([...CODES, chance.pick(["not_json", "bad_id", "odd", ""])]).slice(0, chance.whole(0, 8)),
  actsAs: (chance) => chance.pick([GUID, GUID.toUpperCase(), "x"]),
  passthrough: (chance) => chance.pick(["WFI_1", "a b", ""]),
  permissionType: (chance) => chance.pick(["delegated", "application", "app"]),
  baseUrl: (chance) =>
    chance.pick([
      "https://graph.microsoft.com/v1.0",
      "https://graph.microsoft.com/beta/",
      "http://localhost:1/x",
      "http://a.example",
    ]),
  returnRepresentation: (chance) => chance.is(0.7),
  otherVersion: (chance) => chance.pick(["null", "keep", "Keep"]),
  method: (chance) => chance.pick(["PATCH", "PUT", "POST", "put"]),
};

/** @param {Chance} chance @param {string} parameter */
function id(chance, parameter) {
  if (chance.is(0.12)) return odd(chance);
  if (parameter === "teamId") return chance.is(0.5) ? GUID : GUID.toUpperCase();
  return chance.pick([
    GUID,
    `SHFT_${GUID}`,
    `OPNSHFT_${GUID}`,
    `TOR_${GUID}`,
    `SREQ_${GUID}`,
    `TAG_${GUID}`,
    `TCK_${GUID}`,
    "a~b",
    "é",
  ]);
}

/** @param {string} operation @param {Chance} chance @returns {Record<string, unknown>} */
function inputOf(operation, chance) {
  const { parameters, options } = operations[operation];
  /** @type {Array<[string, unknown]>} */
  const members = parameters.flatMap((name) => (chance.is(0.02) ? [] : [[name, id(chance, name)]]));
  for (const name of options)
    if (chance.is(name === "filter" ? 0.6 : 0.12)) members.push([name, chance.is(0.15) ? odd(chance) : OPTIONS[name](chance)]);
  if (chance.is(0.05)) members.push([chance.pick([...STRINGS, ...Object.keys(OPTIONS), "teamID", "bodi"]), odd(chance)]);
  return Object.fromEntries(chance.is(0.3) ? chance.shuffle(members) : members);
}

const kinds = Object.values({ ...breaks, ...beyond });

/** @param {(typeof bodies)[number]} operation @param {Chance} chance @returns {unknown} */
function bodyOf(operation, chance) {
  const good = new Good(types, chance);
  const body = good.body(operation);
  if (chance.is(0.35)) return body;
  const found = walk(body, operation.of, types);
  if (chance.is(0.5)) return chance.pick(kinds).make(found, chance, { form: operation.form, good })?.body ?? body;
  if (chance.is(0.05)) return chance.pick([null, [], {}, "x", 5, true, new Map(), nested(chance, 70)]);
  for (let count = chance.whole(1, 3); count > 0; count--) {
    const { holder, key } =
      chance.is(0.8) && found.slots.length ? chance.pick(found.slots) : { holder: found.objects[0].value, key: "x" };
    Object.defineProperty(holder, chance.is(0.9) ? key : chance.pick(STRINGS), {
      value: odd(chance),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return body;
}

/** A character as JSON's escapes. @param {string} sign */
const escaped = (sign) =>
  sign
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/** JSON text in other words: with blanks, and escapes where they mean the same. @param {string} json @param {Chance} chance */
function scrawled(json, chance) {
  const share = chance.pick([0, 0.02, 0.3]);
  return json.replace(/"(?:[^"\\]|\\.)*"|[,:[\]{}]/g, (token) => {
    if (token[0] !== '"') return chance.is(share) ? `${token}${chance.pick([" ", "\n", "\t\r"])}` : token;
    const inner = token.slice(1, -1).replace(/\\.|[^\\]/gu, (sign) => {
      if (sign.startsWith("\\") || !chance.is(share)) return sign;
      return sign === "/" ? "\\/" : escaped(sign);
    });
    return `"${inner}"`;
  });
}

/** The bytes of a text, some changed in one place. @param {string} json @param {Chance} chance */
function bytesOf(json, chance) {
  const bytes = [...new TextEncoder().encode(json)];
  if (chance.is(0.2)) {
    const byte = chance.is(0.7) ? chance.pick([...Buffer.from('"\\{}[]:,u0 e9')]) : chance.whole(0, 255);
    bytes.splice(chance.whole(0, bytes.length), chance.whole(0, 1), byte);
  }
  return Uint8Array.from(bytes);
}

/** A body as JSON text. @param {unknown} body @param {Chance} chance */
function textOf(body, chance) {
  let json = scrawled(JSON.stringify(body) ?? "null", chance);
  if (chance.is(0.1))
    json = json.replace(/\d+/, () => chance.pick(["1e999", "-1e309", "1.0", "0.10E+2", "01", "1e", "9".repeat(400)]));
  if (chance.is(0.04))
    json = chance.pick([`\ufeff${json}`, ` ${json}\n`, `${json}x`, json.slice(0, -1), "", json.replace('"', "'")]);
  return chance.is(0.5) ? json : bytesOf(json, chance);
}

const names = Object.keys(operations).filter((name) => operations[name]?.parameters);

/** The number of operations. */
export const countOfOperations = names.length;

/** The random input of this number, with the operations in turn. @param {number} number @returns {Made} */
export function made(number) {
  const chance = new Chance(seed * 1_000_003 + number);
  const operation = names[number % names.length];
  const input = inputOf(operation, chance);
  const facts = bodies.find(({ id }) => id === operation);
  if (!facts) return { operation, input: chance.is(0.05) ? { ...input, body: odd(chance) } : input };
  const body = bodyOf(facts, chance);
  if (chance.is(0.4)) return { operation, input, json: textOf(body, chance) };
  return { operation, input: chance.is(0.98) ? { ...input, body } : input };
}
