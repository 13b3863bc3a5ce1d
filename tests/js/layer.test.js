// The JavaScript layer alone: whatever a page gives it, a request or issues come out, and the next call is as good as the first.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import * as shifts from "graph-shifts";
import { Chance } from "../judge/chance.js";
import { made } from "./inputs.js";
import { openShift, openShiftId, teamId } from "./samples.js";
import { seed } from "./seed.js";

const RUNS = 20_000;

const { listOpenShifts, listShifts, ShiftsValidationError, timeCardEntry, updateOpenShift } = shifts;
const operations = Object.entries(shifts)
  .filter(([, value]) => value?.parameters)
  .map(([name]) => name);

const good = JSON.stringify(updateOpenShift.try(openShift()));
const alive = () => assert.equal(JSON.stringify(updateOpenShift.try(openShift())), good);

/** A list of issues. */
function areIssues(list) {
  assert.ok(Array.isArray(list) && list.length <= 100);
  for (const { code, path, message, severity } of list)
    assert.ok(code && Array.isArray(path) && message && (severity === "error" || severity === "warning"));
  return list;
}

/** An outcome of `.try`: a request, or at least one issue. */
function isOutcome(outcome) {
  const { request, issues, warnings } = { request: undefined, issues: undefined, warnings: undefined, ...outcome };
  assert.notEqual(request === undefined, issues === undefined);
  if (!request) {
    assert.ok(areIssues(issues).length > 0);
    areIssues(warnings);
    return outcome;
  }
  assert.ok(request.url.startsWith("http") && areIssues(request.warnings).every(({ severity }) => severity === "warning"));
  if (request.body !== undefined) JSON.parse(request.body);
  return outcome;
}

/** The outcome of a call that may throw a ShiftsValidationError and nothing else. */
function caught(call) {
  try {
    return isOutcome({ request: call() });
  } catch (error) {
    if (!(error instanceof ShiftsValidationError)) throw error;
    return isOutcome({ issues: error.issues, warnings: error.warnings });
  }
}

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
function text(chance) {
  const parts = Array.from({ length: chance.whole(0, 6) }, () => chance.pick(TEXTS));
  if (chance.is(0.3)) return parts.join("");
  let json = JSON.stringify(openShift({ notes: chance.pick(TEXTS) }).body);
  for (const part of parts) {
    const at = chance.whole(0, json.length);
    json = json.slice(0, at) + part + json.slice(at + chance.whole(0, 2));
  }
  return chance.is(0.2) ? `{"displayName":"${parts.join("")}"}` : json;
}

test("any JSON text ends in a request or issues, with places within the text", (t) => {
  t.diagnostic(`seed ${seed}`);
  for (let run = 0; run < RUNS; run++) {
    const chance = new Chance(seed + run);
    const json = text(chance);
    const operation = chance.pick([updateOpenShift, shifts.updateWorkforceIntegration, shifts.createTimeCard]);
    const ids = Object.fromEntries(operation.parameters.map((name) => [name, teamId]));
    const bytes = new TextEncoder().encode(json);
    for (const given of [json, bytes]) {
      for (const { offset, length } of areIssues(operation.checkJson(given)))
        assert.ok(offset === undefined || (offset >= 0 && length >= 0 && offset + length <= given.length + 1), json);
      const { request } = caught(() => operation.fromJson(ids, given));
      if (request) JSON.parse(json);
    }
    alive();
  }
});

/** The same bytes in every form that a buffer has. @type {Record<string, (bytes: Uint8Array) => unknown>} */
const BUFFERS = {
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
  "a Uint8Array of another realm": (bytes) => runInNewContext("Uint8Array.from(bytes)", { bytes: [...bytes] }),
  "an ArrayBuffer of another realm": (bytes) => runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...bytes] }),
};

test("a body is the same in every form of a buffer", (t) => {
  t.diagnostic(`seed ${seed}`);
  for (let run = 0; run < 300; run++) {
    const json = text(new Chance(seed + run));
    const bytes = new TextEncoder().encode(json);
    const padded = Uint8Array.from([...bytes, ...Array(8 - (bytes.length % 8)).fill(0x20)]);
    const ids = { teamId, openShiftId };
    const [expected, issues] = [caught(() => updateOpenShift.fromJson(ids, padded)), updateOpenShift.checkJson(padded)];
    for (const [form, make] of Object.entries(BUFFERS)) {
      assert.deepEqual(
        caught(() => updateOpenShift.fromJson(ids, make(padded))),
        expected,
        form,
      );
      assert.deepEqual(updateOpenShift.checkJson(make(padded)), issues, form);
    }
  }
});

test("what is neither JSON text nor its bytes is an issue", () => {
  const detached = new Uint8Array(8);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const shrunk = new ArrayBuffer(8, { maxByteLength: 8 });
  const beyond = new Uint8Array(shrunk, 4, 4);
  shrunk.resize(2);
  const lies = Object.defineProperty(new Uint8Array(2), "byteLength", { value: 2 ** 40 });
  const throws = new Proxy(new Uint8Array(2), {
    get() {
      throw new Error("x");
    },
  });
  const others = [
    detached,
    detached.buffer,

    throws,
    undefined,
    null,
    5,
    {},
    [],
    () => "{}",
    new String("{}"),
    new Date(),
    5n,
  ];
  for (const json of others) {
    for (const { checkJson } of [updateOpenShift, timeCardEntry])
      assert.deepEqual(
        checkJson(json).map(({ code, path }) => [code, path]),
        [["wrong_type", []]],
      );
    const { issues } = caught(() => updateOpenShift.fromJson({ teamId, openShiftId }, json));
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path]),
      [["wrong_type", ["body"]]],
    );
  }
  areIssues(updateOpenShift.checkJson(lies));
  // A view that its buffer no longer holds is an empty one.
  assert.equal(updateOpenShift.checkJson(beyond)[0].code, "not_json");
  alive();
});

test("what is no JSON text cannot be allowed", () => {
  const ids = { teamId, openShiftId, allow: ["wrong_type", "too_long", "required"] };
  for (const json of [5, null, {}, "x".repeat(5_000_000)]) {
    const { issues } = caught(() => updateOpenShift.fromJson(ids, json));
    assert.equal(issues.length, 1);
  }
  assert.equal(updateOpenShift.try({ ...ids, body: { notes: "x".repeat(5_000_000) } }).issues.length, 1);
});

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
const odd = (chance, depth = chance.whole(0, 2)) =>
  chance.pick(OBJECTS)(chance, depth ? odd(chance, depth - 1) : chance.pick([1, "x", null]));

/** The input with something odd in one place. */
function spoilt({ input }, chance) {
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

test("any object ends in a request or issues", (t) => {
  t.diagnostic(`seed ${seed}`);
  for (let run = 0; run < RUNS; run++) {
    const chance = new Chance(seed + run);
    const one = made(run);
    const operation = shifts[one.operation];
    const input = spoilt(one, chance);
    isOutcome(operation.try(input));
    caught(() => operation(input));
    if (operation.check) {
      const body = odd(chance);
      areIssues(operation.check(body));
      areIssues(operation.checkJson(body));
      caught(() => operation.fromJson(input, body));
      const { value, issues } = operation["~standard"].validate(body);
      assert.ok(issues ? areIssues(issues).length > 0 : value === body);
    }
    alive();
  }
});

/** The names that the layer could read of an object that does not have them. */
const INHERITED = {
  baseUrl: "https://a.example",
  actsAs: teamId,
  teamId,
  openShiftId,
  body: { isStagedForDeletion: true },
  allow: ["required"],
  query: { a: 1 },
  filter: {},
  top: 5,
  passthrough: "WFI_1",
  returnRepresentation: true,
  text: '{"isStagedForDeletion":true}',
  fault: { code: "too_long", path: ["x"] },
  json: "{}",
  value: 1,
  names: ["teamId"],
  request: { url: "https://a.example" },
  issues: [],
  warnings: [],
  offset: 1,
  length: 1,
  code: "too_deep",
  path: ["x"],
  message: "x",
  severity: "error",
};

/** Runs `call` while objects inherit this. */
function inheriting(name, value, enumerable, call) {
  Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true });
  try {
    return call();
  } finally {
    delete Object.prototype[name];
  }
}

test("what objects inherit is not read", () => {
  const throwing = {
    get notes() {
      throw new Error("x");
    },
  };
  const calls = [
    () => updateOpenShift.try(openShift()),
    () => updateOpenShift.try(openShift({ openSlotCount: Number.NaN })),
    () => updateOpenShift.try({ ...openShift(), passthrough: "WFI_1" }),
    () => updateOpenShift.try({ ...openShift(), passthrough: undefined, allow: [] }),
    () => updateOpenShift.try({ teamId, openShiftId }),
    () => updateOpenShift.try({ teamId, openShiftId, body: throwing }),
    () => updateOpenShift.try({ teamId, openShiftId, body: () => 1 }),
    () => updateOpenShift.try({}),
    () => updateOpenShift.try(null),
    () => updateOpenShift.check(undefined),
    () => updateOpenShift.check(throwing),
    () => updateOpenShift.checkJson('{"a":"\ud83d"}'),
    () => updateOpenShift.checkJson(5),
    () => updateOpenShift.checkJson('{"isStagedForDeletion":1}'),
    () => caught(() => updateOpenShift.fromJson({ teamId, openShiftId }, '{"isStagedForDeletion":true}')),
    () => caught(() => updateOpenShift.fromJson({ teamId }, "{}")),
    () => caught(() => updateOpenShift({ teamId })),
    () => caught(() => listShifts({ teamId: 5 })),
    () => listShifts.try({ teamId }),
    () => listShifts.try({}),
    () => listShifts.try({ teamId, filter: { sharedShift: { startDateTime: { ge: new Date(0) } } } }),
    () => listOpenShifts.try({ teamId, query: { a: "b" } }),
  ];
  const written = (call) => {
    const outcome = call();
    // Own members, for JSON.stringify writes no others.
    return JSON.stringify(outcome);
  };
  const expected = calls.map(written);
  for (const [name, value] of Object.entries(INHERITED)) {
    for (const enumerable of [true, false]) {
      for (const [at, call] of calls.entries())
        assert.equal(
          inheriting(name, value, enumerable, () => written(call)),
          expected[at],
          `${name}, ${call}`,
        );
    }
  }
});

test("a toJSON that all objects or arrays inherit does no harm", () => {
  for (const prototype of [Object.prototype, Array.prototype]) {
    for (const toJSON of [() => null, () => undefined, () => "x", () => ({ baseUrl: "https://a.example" })]) {
      prototype.toJSON = toJSON;
      try {
        for (const input of [
          openShift(),
          { ...openShift(), allow: [] },
          { ...openShift(), body: () => 1 },
          { teamId: () => 1 },
          {},
        ]) {
          isOutcome(updateOpenShift.try(input));
          areIssues(updateOpenShift.check(input.body));
        }
        areIssues(updateOpenShift.checkJson(5));
        areIssues(updateOpenShift.checkJson('"\ud83d"'));
      } finally {
        delete prototype.toJSON;
      }
      alive();
    }
  }
});

test("a filter with an invalid Date, or with a toJSON that returns nothing, is refused", () => {
  for (const operand of [new Date(Number.NaN), { toJSON: () => null }, { toJSON: () => undefined }]) {
    for (const filter of [{ sharedShift: { startDateTime: { ge: operand } } }, { sharedShift: operand }])
      isOutcome(listShifts.try({ teamId, filter }));
    assert.ok(listShifts.try({ teamId, filter: operand }).issues || operand.toJSON?.() === undefined);
  }
  assert.ok(listShifts.try({ teamId, filter: { sharedShift: { startDateTime: { ge: new Date(Number.NaN) } } } }).issues);
});

test("a filter nested thousands of levels deep is refused", () => {
  for (const depth of [100, 2_000, 3_000, 4_000, 100_000]) {
    for (const wrap of [(inner) => ({ sharedShift: inner }), (inner) => [inner]]) {
      let filter = {};
      for (let at = 0; at < depth; at++) filter = wrap(filter);
      assert.ok(areIssues(listShifts.try({ teamId, filter }).issues).length > 0);
      assert.ok(areIssues(listShifts.try({ teamId, filter, allow: ["bad_filter", "wrong_type"] }).issues).length > 0);
    }
  }
  alive();
});

test("a query option named __proto__ is sent", () => {
  const { request } = listOpenShifts.try({ teamId, query: { ["__proto__"]: "x", constructor: 1 } });
  assert.equal(new URL(request.url).search, "?__proto__=x&constructor=1");
  assert.equal(request.warnings.length, 2);
});

test("an input that is an array, or that cannot be read, is refused by every operation", () => {
  const unreadable = {
    get teamId() {
      throw new Error("x");
    },
  };
  for (const name of operations) {
    for (const input of [[], [teamId], undefined, null, 5, "x", () => 1])
      assert.deepEqual(
        shifts[name]
          .try(input)
          .issues.filter(({ path }) => path.length === 0)
          .map(({ code }) => code),
        ["wrong_type"],
        name,
      );
    assert.ok(shifts[name].try(unreadable).issues.length > 0, name);
  }
});

test("a type that only a read-only property contains is a schema, too", () => {
  assert.deepEqual(timeCardEntry.check({ clockInEvent: { dateTime: "2026-03-04T08:00:00Z" } }), []);
  assert.deepEqual(
    timeCardEntry.check({ clockInEvent: { dateTime: "8 o'clock" } }).map(({ code, path }) => [code, ...path]),
    [["not_an_instant", "clockInEvent", "dateTime"]],
  );
});
