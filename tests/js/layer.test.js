// The JavaScript layer alone: whatever a page gives it, a request or issues come out, and the next call is as good as the first.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { Chance } from "../judge/chance.js";
import { BUFFERS, odd, spoilt, text } from "./odd.js";
import { made } from "./inputs.js";
import { areIssues, caught, isOutcome } from "./outcomes.js";
import { openShift, openShiftId, teamId } from "./samples.js";
import { seed } from "./seed.js";

/** How many random cases; a mutation test makes fewer. */
const RUNS = Number(process.env.RUNS ?? 20_000);

const { listOpenShifts, listShifts, timeCardEntry, updateOpenShift } = shifts;
const operations = Object.entries(shifts)
  .filter(([, value]) => value?.parameters)
  .map(([name]) => name);

const good = JSON.stringify(updateOpenShift.try(openShift()));
const alive = () => assert.equal(JSON.stringify(updateOpenShift.try(openShift())), good);

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
