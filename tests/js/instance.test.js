// The module's instance: made at the first call, made anew after a trap, and no larger for what was refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openShift } from "./samples.js";

/** Every instance made so far but that of the unpacker, and whether its next call shall trap. */
const made = [];
const { Instance, RuntimeError } = WebAssembly;

WebAssembly.Instance = new Proxy(Instance, {
  construct(_, given) {
    const { exports } = new Instance(...given);
    if (!exports.check) return { exports };
    const state = { traps: false, memory: exports.memory };
    made.push(state);
    const trapping = ([name, value]) => [
      name,
      typeof value !== "function"
        ? value
        : (...values) => {
            if (state.traps) throw new RuntimeError("unreachable");
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
    assert.throws(call, (error) => error instanceof shifts.ShiftsInternalError && error.name === "ShiftsInternalError");
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
