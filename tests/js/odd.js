// Values that JavaScript has and JSON has not, texts that are almost JSON, and bytes in every form of a buffer.
import { createContext, runInContext } from "node:vm";
import { listShifts, updateOpenShift } from "graph-shifts";

import { openShift, teamId } from "./samples.js";

const TEXTS = [
  "\\u0041",
  "\\/",
  "\\ud83d",
  "\\ude00",
  "\\u006",
  "\\x41",
  "\\",
  '"',
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  "null",
  "1e999",
  "\ufeff",
  "\0",
  "\x1f",
  "\u2028",
  "é",
  "😀",
  "\ud83d",
  "\ude00",
  "openSlotCount",
  "id",
  " ",
];

/** A text of JSON's parts, or a good one with some of them put in. @param {Chance} chance */
export function text(chance) {
  const parts = Array.from({ length: chance.whole(0, 6) }, () => chance.pick(TEXTS));
  if (chance.is(0.3)) return parts.join("");
  let json = JSON.stringify(openShift({ notes: chance.pick(TEXTS) }).body);
  for (const part of parts) {
    const at = chance.whole(0, json.length);
    json = json.slice(0, at) + part + json.slice(at + chance.whole(0, 2));
  }
  return chance.is(0.2) ? `{"displayName":"${parts.join("")}"}` : json;
}

/** Bytes of another realm. */
const bytesElsewhere = runInContext("(bytes) => Uint8Array.from(bytes)", createContext({}));

/** The same bytes in every form that a buffer has. @type {Record<string, (bytes: Uint8Array) => unknown>} */
export const BUFFERS = {
  ArrayBuffer: (bytes) => bytes.slice().buffer,
  DataView: (bytes) => new DataView(bytes.slice().buffer),
  "a part of a buffer": (bytes) => {
    const whole = new Uint8Array(bytes.length + 20).fill(0x22);
    whole.set(bytes, 7);
    return whole.subarray(7, 7 + bytes.length);
  },
  "a DataView of a part": (bytes) => {
    const whole = new Uint8Array(bytes.length + 20).fill(0x7b);
    whole.set(bytes, 3);
    return new DataView(whole.buffer, 3, bytes.length);
  },
  Float32Array: (bytes) => new Float32Array(bytes.slice().buffer),
  "a part of a Float32Array": (bytes) => {
    const whole = new Uint8Array(bytes.length + 8);
    whole.set(bytes, 4);
    return new Float32Array(whole.buffer, 4, bytes.length / 4);
  },
  BigUint64Array: (bytes) => new BigUint64Array(bytes.slice().buffer),
  SharedArrayBuffer: (bytes) => {
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    return shared;
  },
  "a view of a SharedArrayBuffer": (bytes) => {
    const shared = new SharedArrayBuffer(bytes.length + 1);
    new Uint8Array(shared).set(bytes, 1);
    return new Uint8Array(shared, 1);
  },
  "a resizable ArrayBuffer": (bytes) => {
    const buffer = new ArrayBuffer(bytes.length, { maxByteLength: 2 * bytes.length + 1 });
    new Uint8Array(buffer).set(bytes);
    return buffer;
  },
  "a view that follows a resizable ArrayBuffer": (bytes) => {
    const buffer = new ArrayBuffer(1, { maxByteLength: bytes.length + 1 });
    const view = new Uint8Array(buffer);
    buffer.resize(bytes.length);
    view.set(bytes);
    return view;
  },
  "a Buffer of Node": (bytes) => Buffer.from(bytes),
  "a Uint8Array of another realm": (bytes) => bytesElsewhere([...bytes]),
  "an ArrayBuffer of another realm": (bytes) => bytesElsewhere([...bytes]).buffer,
};

class Shift {
  #hidden = 1;
  notes = "x";
  get openSlotCount() {
    return this.#hidden;
  }
  static make = () => new Shift();
}

/** What JavaScript has and JSON has not. @type {Array<(chance: Chance, inner: unknown) => unknown>} */
const OBJECTS = [
  (_, inner) => ({
    get a() {
      throw inner;
    },
  }),
  (_, inner) => ({
    get a() {
      updateOpenShift.try(openShift({ openSlotCount: Number.NaN }));
      updateOpenShift.checkJson('{"a":');
      return inner;
    },
  }),
  (_, inner) => ({
    toJSON() {
      listShifts.try({ teamId, filter: { sharedShift: inner } });
      return inner;
    },
  }),
  (chance, inner) => {
    const trap = chance.pick(["get", "ownKeys", "has", "getOwnPropertyDescriptor", "getPrototypeOf"]);
    const fails = () => {
      throw inner;
    };
    return new Proxy({ a: 1 }, { [trap]: fails });
  },
  (_, inner) => new Proxy([inner], {}),
  (_, inner) => new Proxy({ a: inner }, { ownKeys: () => ["a", "__proto__", "constructor"] }),
  () => Proxy.revocable({}, {}).proxy,
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => Shift.make(),
  (_, inner) => Object.assign(Object.create({ theme: "blue", baseUrl: "https://a.example" }), { a: inner }),
  (_, inner) => Object.assign(Object.create(null), { a: inner }),
  (_, inner) => Object.freeze({ a: Object.freeze([inner]) }),
  () => ({ toJSON: () => null }),
  () => ({ toJSON: () => undefined }),
  () => ({
    toJSON() {
      throw new TypeError("Invalid string length");
    },
  }),
  () => ({
    toJSON() {
      throw {
        toString() {
          throw new Error("x");
        },
      };
    },
  }),
  (_, inner) => {
    const cycle = [inner];
    cycle.push({ cycle });
    return cycle;
  },
  () => 5n,
  () => Symbol.iterator,
  () => new Date(Number.NaN),
  () => globalThis,
  () => new Map([[{}, {}]]),
  () => new WeakMap(),
  () => Object(Symbol("x")),
  () => Object("boxed"),
  () => Object(Number.NaN),
  () => Promise.resolve({}),
  () => Array(2),
  () => (function* () {})(),
  (_, inner) => ({ ["__proto__"]: inner, constructor: inner, toString: inner, hasOwnProperty: inner, valueOf: inner }),
];

/** @param {Chance} chance @param {number} depth @returns {unknown} */
export const odd = (chance, depth = chance.whole(0, 2)) =>
  chance.pick(OBJECTS)(chance, depth ? odd(chance, depth - 1) : chance.pick([1, "x", null]));

/** The input with something odd in one place. */
export function spoilt({ input }, chance) {
  if (chance.is(0.1)) return odd(chance);
  const whole = { ...input };
  const names = [...Object.keys(whole), "body", "filter", "query", "allow", "odd"];
  const name = chance.pick(names);
  const value = whole[name];
  const inner =
    typeof value === "object" && value !== null && chance.is(0.7)
      ? { ...value, [chance.pick([...Object.keys(value), "odd"])]: odd(chance) }
      : odd(chance);
  if (chance.is(0.2)) return Object.defineProperty(whole, name, { enumerable: true, get: () => inner });
  return { ...whole, [name]: inner };
}
