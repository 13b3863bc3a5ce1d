// The random calls: how a function of the package is called, what its argument is, and what must come out.
import assert from "node:assert/strict";
import { createContext, runInContext } from "node:vm";
import * as shifts from "graph-shifts";
import { made } from "../js/inputs.js";
import { BUFFERS, odd, spoilt, text } from "../js/odd.js";
import { areIssues, caught, isOutcome } from "../js/outcomes.js";

/** @typedef {import("../judge/chance.js").Chance} Chance */

const operations = Object.values(shifts).filter((value) => value?.parameters);
const checkers = Object.values(shifts).filter((value) => value?.checkJson);

/** Types of entities in callbacks. @type {Array<"shift" | "timeCard" | "swapShiftsChangeRequest" | "shiftPreferences">} */
const TYPES = ["shift", "timeCard", "swapShiftsChangeRequest", "shiftPreferences"];

/** The values of JSON and errors of another realm, whose constructors are not those of this one. */
const realm = runInContext(
  `({
    parse: (json) => JSON.parse(json),
    bytes: (list) => Uint8Array.from(list),
    others: [new Map([[1, 2]]), new Date(NaN), new Date(0), new Error("x"), Symbol("x"), () => ({}), Object(1n), new Proxy({}, {})],
    fail: () => { throw new Error("x"); },
  })`,
  createContext({}),
);

/** An object that answers every question about itself with chance, and at times with an error. @param {Chance} chance @param {object} target */
function capricious(chance, target) {
  const trap =
    (name) =>
    (...given) => {
      if (chance.is(0.03)) throw chance.pick([new Error("x"), undefined, "x", 5n, realm.others[3]]);
      return chance.is(0.05) ? odd(chance, 0) : Reflect[name](...given);
    };
  const names = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"].filter(() => chance.is(0.4));
  return new Proxy(target, Object.fromEntries(names.map((name) => [name, trap(name)])));
}

/** An input of an operation, whole or spoilt in one of several ways. @param {Chance} chance @param {number} number */
function inputOf(chance, number) {
  const one = made(number);
  const kind = chance.whole(0, 6);
  if (kind === 0) return one.input;
  if (kind === 1) return realm.parse(JSON.stringify(one.input) ?? "null");
  if (kind === 2) return capricious(chance, one.input ?? {});
  if (kind === 3)
    return { ...one.input, ...Object.fromEntries(OPTIONS.filter(() => chance.is(0.3)).map((name) => [name, anyValue(chance)])) };
  return spoilt(one, chance);
}

/** What an input may have next to ids and body. */
const OPTIONS = [
  "allow",
  "actsAs",
  "baseUrl",
  "passthrough",
  "query",
  "filter",
  "top",
  "returnRepresentation",
  "orderby",
  "skipToken",
  "__proto__",
];

/** A body, a text or anything else. @param {Chance} chance */
function anyValue(chance) {
  const kind = chance.whole(0, 9);
  if (kind < 4) return odd(chance);
  if (kind === 4) return chance.pick(realm.others);
  if (kind === 5) return text(chance);
  if (kind === 6) return made(chance.whole(0, 1e6)).input.body;
  if (kind === 7) return chance.pick([undefined, null, 0, -0, 2 ** 53, Infinity, "", true, [], {}]);
  if (kind === 8) return capricious(chance, chance.pick([{ notes: "x" }, [1, 2], () => ({}), new Date(0)]));
  return realm.parse(JSON.stringify(made(chance.whole(0, 1e6)).input));
}

/** JSON text, or its bytes in one of the forms of a buffer, or what is neither. @param {Chance} chance */
function jsonOf(chance) {
  if (chance.is(0.1)) return anyValue(chance);
  const json = text(chance);
  if (chance.is(0.3)) return json;
  const bytes = new TextEncoder().encode(json);
  const padded = Uint8Array.from([...bytes, ...Array((8 - (bytes.length % 8)) % 8).fill(0x20)]);
  return chance.pick(Object.values(BUFFERS))(padded);
}

/** Fails unless issues or the value itself came out. @param {unknown} value @param {object} result */
function isValidated(value, result) {
  // Own members, since an object may inherit others at the moment.
  const { value: out, issues } = { issues: undefined, ...result };
  if (issues === undefined) assert.ok(Object.is(out, value));
  else assert.ok(areIssues(issues).length > 0);
}

/**
 * A function that makes the call of this number and checks what comes out.
 * @param {Chance} chance
 * @param {number} number
 */
export function callOf(chance, number) {
  const operation = operations[number % operations.length];
  const checker = chance.pick(checkers);
  const { try: attempt, fromJson, checkJson } = { ...operation, ...checker };
  switch (chance.whole(0, 7)) {
    case 0: {
      const [input, self, more] = [inputOf(chance, number), anyValue(chance), anyValue(chance)];
      return () => isOutcome(attempt.call(self, input, more));
    }
    case 1: {
      const input = inputOf(chance, number);
      return () => caught(() => operation(input));
    }
    case 2: {
      const body = anyValue(chance);
      return () => areIssues(checker.check(body));
    }
    case 3: {
      const json = jsonOf(chance);
      return () => areIssues(checkJson(json));
    }
    case 4: {
      const [input, json] = [inputOf(chance, number), jsonOf(chance)];
      const read = fromJson ?? shifts.updateOpenShift.fromJson;
      return () => caught(() => read(input, json));
    }
    case 5: {
      const [type, value] = [chance.pick(TYPES), anyValue(chance)];
      return () => areIssues(shifts.received(type, value).warnings);
    }
    case 6: {
      const value = anyValue(chance);
      return () => isValidated(value, checker["~standard"].validate(value));
    }
    default: {
      const words = chance.pick([text(chance), null, undefined, "shift, swapRequest"]);
      return () => assert.ok(shifts.flags(words).every((word) => typeof word === "string"));
    }
  }
}
