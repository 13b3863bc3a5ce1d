// The module's instance: made at the first call, made anew after a trap, and no larger for what was refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openShift } from "./samples.js";

/** Every instance made so far but that of the unpacker, and whether its next call shall trap. */
const made = [];
const { Instance, RuntimeError } = WebAssembly;

/** What the platform throws in place of an instance. */
let refused;

WebAssembly.Instance = new Proxy(Instance, {
  construct(_, given) {
    if (refused) throw refused;
    const { exports } = new Instance(...given);
    if (!exports.check) return { exports };
    const state = { traps: false, unknown: false, memory: exports.memory };
    made.push(state);
    const trapping = ([name, value]) => [
      name,
      typeof value !== "function"
        ? value
        : (...values) => {
            if (state.traps) throw new RuntimeError("unreachable");
            if (state.unknown && name === "find") return -1;
            return value(...values);
          },
    ];
    return { exports: Object.fromEntries(Object.entries(exports).map(trapping)) };
  },
});
const shifts = await import("graph-shifts");
const { updateOpenShift } = shifts;

test("importing makes no instance, the first call makes one, and the next calls share it", () => {
  assert.equal(made.length, 0);
  const request = updateOpenShift(openShift());
  assert.equal(made.length, 1);
  assert.deepEqual(updateOpenShift(openShift()), request);
  assert.deepEqual(updateOpenShift.check({}), []);
  assert.equal(made.length, 1);
});

test("a trap is an internal error, and the next call gets a fresh instance", () => {
  const request = updateOpenShift(openShift());
  const calls = [
    () => updateOpenShift(openShift()),
    () => updateOpenShift.try(openShift()),
    () => updateOpenShift.check({}),
    () => updateOpenShift.checkJson("{}"),
    () => updateOpenShift.fromJson({}, "{}"),
  ];
  for (const call of calls) {
    const before = made.length;
    made.at(-1).traps = true;
    assert.throws(
      call,
      (error) =>
        error instanceof shifts.ShiftsInternalError &&
        error.message === "a fault of graph-shifts" &&
        error.cause instanceof RuntimeError,
    );
    assert.deepEqual(updateOpenShift(openShift()), request);
    assert.equal(made.length, before + 1);
  }
});

test("memory does not grow by texts that are refused before they are read", () => {
  updateOpenShift(openShift());
  const size = made.at(-1).memory.buffer.byteLength;
  for (let at = 0; at < 5; at++) {
    assert.equal(updateOpenShift.checkJson(" ".repeat(10_000_000))[0].code, "too_long");
    assert.equal(updateOpenShift.checkJson(new Uint8Array(10_000_000))[0].code, "too_long");
    assert.equal(updateOpenShift.check({ notes: "x".repeat(10_000_000) })[0].code, "too_long");
  }
  assert.equal(made.at(-1).memory.buffer.byteLength, size);
});

test("memory settles: the same large text again and again needs no more", () => {
  const large = openShift({ notes: "x".repeat(3_000_000) });
  for (let at = 0; at < 3; at++) updateOpenShift(large);
  const size = made.at(-1).memory.buffer.byteLength;
  for (let at = 0; at < 20; at++) updateOpenShift(large);
  assert.equal(made.at(-1).memory.buffer.byteLength, size);
});

/** Makes the next call need a fresh instance. */
function drop() {
  updateOpenShift(openShift());
  made.at(-1).traps = true;
  assert.throws(() => updateOpenShift(openShift()), shifts.ShiftsInternalError);
}

test("a text that needs more bytes than it has characters is whole, whatever was reserved before", () => {
  const before = "x".repeat(5_000);
  for (const notes of ["é".repeat(4_000), "€".repeat(4_000), "😀".repeat(4_000)]) {
    drop();
    assert.deepEqual(JSON.parse(updateOpenShift(openShift({ notes })).body), openShift({ notes }).body);
    // The input is written after the body, here both for the first time.
    drop();
    const input = { ...openShift({ notes: before }), actsAs: notes };
    const { issues } = updateOpenShift.try(input);
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path]),
      updateOpenShift.try(input).issues.map(({ code, path }) => [code, path]),
    );
    assert.ok(issues.every(({ path }) => path[0] === "actsAs") && issues.length > 0);
  }
});

test("an operation that the module does not have is a fault, and the next call is good", () => {
  drop();
  shifts.timeCardBreak.check({});
  made.at(-1).unknown = true;
  assert.throws(() => updateOpenShift(openShift()), shifts.ShiftsInternalError);
  updateOpenShift(openShift());
});

test("where there is no WebAssembly, an error says which entry needs none, and why", () => {
  drop();
  refused = new EvalError("unsafe-eval");
  try {
    assert.throws(
      () => updateOpenShift(openShift()),
      (error) =>
        error instanceof shifts.ShiftsWebAssemblyError && /graph-shifts\/js/.test(error.message) && error.cause === refused,
    );
    for (const words of ["Maximum call stack size exceeded", "too much recursion"]) {
      refused = new RangeError(words);
      assert.throws(
        () => updateOpenShift(openShift()),
        (error) => error === refused,
      );
    }
  } finally {
    refused = undefined;
  }
  updateOpenShift(openShift());
});
