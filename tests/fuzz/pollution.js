// Polluted prototypes: runs a call while a built-in prototype has one property more, and finds what a call has left there.
import assert from "node:assert/strict";
import { odd } from "../js/odd.js";

/** @typedef {import("../judge/chance.js").Chance} Chance */

/** What objects, arrays, functions and texts inherit. */
const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Uint8Array.prototype];

/** Names, new to the prototype, that the package or the platform may look up in an object that does not have them. */
const NAMES = [
  "allow",
  "baseUrl",
  "body",
  "code",
  "fault",
  "filter",
  "issues",
  "json",
  "length",
  "notes",
  "path",
  "query",
  "request",
].concat(["teamId", "text", "then", "toJSON", "top", "value", "warnings", "openSlotCount", "sharedOpenShift", "actsAs", "try"]);

/** The own properties of each prototype. */
const own = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);

const clean = own();

/** Fails if a prototype has other properties than at the start. */
export const unpolluted = () =>
  assert.ok(
    own().every((count, at) => count === clean[at]),
    "a prototype has changed",
  );

/** Runs the call while a prototype has a property by chance. @param {Chance} chance @param {() => void} call */
export function polluted(chance, call) {
  const prototype = chance.pick(PROTOTYPES);
  const name = chance.pick(NAMES.filter((one) => !(one in prototype)));
  const value = chance.pick([odd(chance, 0), "x", 1, { theme: "blue" }, null]);
  const enumerable = chance.is(0.5);
  // Without a prototype, since a descriptor reads what it inherits.
  const data = { __proto__: null, configurable: true, enumerable, writable: true, value };
  const accessor = { __proto__: null, configurable: true, enumerable, get: () => value, set: () => {} };
  Object.defineProperty(prototype, name, chance.is(0.6) ? data : accessor);
  try {
    call();
  } finally {
    delete prototype[name];
  }
}
