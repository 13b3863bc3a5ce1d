// Counts the work that the module does and compares a body with one of twice its length: no work may grow faster than n log n.
import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "binaryen";
import { orders, withActivities } from "../bench/activities.js";
import { openShift } from "./samples.js";

/** What twice the input may cost, with room for n log n. */
const MAX_FACTOR = 2.3;

/** The most bytes that one step of a loop reads at once, with room for a loop that is unrolled. */
const MAX_BYTES_PER_STEP = 16;

/** How often a function was entered or left or a loop began another round. The copying of memory is one step, however long. */
let steps = 0;

const { Instance, Module } = WebAssembly;

/** Compiles the module with a call of `log_execution` at every function and loop. */
WebAssembly.Module = class extends Module {
  constructor(bytes) {
    const module = binaryen.readBinary(new Uint8Array(bytes));
    module.setFeatures(binaryen.Features.All);
    module.runPasses(["log-execution"]);
    super(module.emitBinary());
    module.dispose();
  }
};

WebAssembly.Instance = class extends Instance {
  constructor(module) {
    super(module, { env: { log_execution: () => void steps++ } });
  }
};

const { listTimeCards, updateOpenShift, updateWorkforceIntegration } = await import("graph-shifts");

/** The steps of a call. */
function stepsOf(call) {
  const before = steps;
  call();
  return steps - before;
}

/** Asserts that the work for `2 * count` is at most twice the work for `count`, or little more. */
function growsLinearly(name, count, call) {
  const single = stepsOf(() => call(count));
  const double = stepsOf(() => call(2 * count));
  assert.ok(single > count / MAX_BYTES_PER_STEP, `${name}: only ${single} steps for ${count}, so they are not counted`);
  const factor = double / single;
  assert.ok(factor <= MAX_FACTOR, `${name}: ${single} steps for ${count}, ${factor.toFixed(2)} times as many for ${2 * count}`);
}

const { planOf, rosters } = await import("./rosters.js");

const { teamId } = openShift();

/** `count` copies of what `make` returns, as an array. */
const many = (count, make) => Array.from({ length: count }, (_, at) => make(at));

/** An object with `count` members. */
const members = (count, value) => Object.fromEntries(many(count, (at) => [`name${at}`, value]));

const withBody = (changes) => updateOpenShift.try(openShift(changes));

/** Calls by a number, each with the numbers to compare. */
const calls = {
  "a long string": [[10_000, 500_000], (count) => withBody({ notes: "x".repeat(count) })],
  "a string of escapes": [[10_000, 200_000], (count) => withBody({ notes: '\n\u0001"'.repeat(count) })],
  "a string beyond ASCII": [[10_000, 200_000], (count) => withBody({ notes: "ä😀".repeat(count) })],
  "blanks around a body": [[10_000, 500_000], (count) => updateOpenShift.checkJson(`${" ".repeat(count)}{}${" ".repeat(count)}`)],
  "many activities with errors": [
    [300, 4000],
    (count) => withBody({ activities: many(count, () => ({ theme: "teal", code: 1 })) }),
  ],
  "places of errors in a long text": [
    [300, 4000],
    (count) =>
      updateOpenShift.checkJson(JSON.stringify({ sharedOpenShift: { activities: many(count, () => ({ notes: "ä" })) } })),
  ],
  "places of errors at the end of a long text": [
    [10_000, 200_000],
    (count) => updateOpenShift.checkJson(JSON.stringify({ schedulingGroupId: "ä".repeat(count), ...members(100, 1) })),
  ],
  "many unknown properties": [[200, 4000], (count) => withBody(members(count, 1))],
  "many flags": [
    [200, 4000],
    (count) =>
      updateWorkforceIntegration.try({
        workforceIntegrationId: "WFI_1",
        body: { supportedEntities: many(count, () => "shift") },
      }),
  ],
  "an unknown member that is long": [[1000, 100_000], (count) => withBody({ theme: "b".repeat(count) })],
  "an unknown value with many members": [[200, 20_000], (count) => withBody({ unknown: members(count, { a: [1, 2, 3] }) })],
  "a query with many options": [[200, 4000], (count) => listTimeCards.try({ teamId, query: members(count, "a b") })],
  "a filter with many properties": [[200, 4000], (count) => listTimeCards.try({ teamId, filter: members(count, { eq: "a" }) })],
  "a long id": [[1000, 100_000], (count) => listTimeCards.try({ teamId: "é".repeat(count) })],
  "many allowed codes": [[200, 4000], (count) => updateOpenShift.try({ ...openShift(), allow: many(count, () => "wrong_type") })],
  "a long base URL": [
    [1000, 100_000],
    (count) => listTimeCards.try({ teamId, baseUrl: `https://a.example/${"b/".repeat(count)}` }),
  ],
  "many unknown members of an input": [[200, 4000], (count) => listTimeCards.try({ teamId, ...members(count, 1) })],
};

test("the steps of the module are counted", () => {
  updateOpenShift.try(openShift());
  const small = stepsOf(() => updateOpenShift.try(openShift()));
  assert.ok(small > 10, `${small}`);
  assert.equal(
    stepsOf(() => updateOpenShift.try(openShift())),
    small,
    "the same call takes the same steps",
  );
});

for (const order of Object.keys(orders)) {
  test(`activities ${order} cost time in proportion to their number`, () => {
    for (const count of [300, 2500, 5000])
      growsLinearly("activities", count, (count) => updateOpenShift.try(withActivities(order, count)));
  });
}

for (const [name, make] of Object.entries(rosters)) {
  test(`${name}: the work grows in proportion`, () => {
    for (const count of [1000, 5000]) growsLinearly(name, count, (count) => planOf(make(count)));
  });
}

for (const [name, [counts, call]] of Object.entries(calls)) {
  test(`${name}: the work grows in proportion`, () => {
    for (const count of counts) growsLinearly(name, count, call);
  });
}
