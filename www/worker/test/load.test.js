// Bodies that are expensive to check: limits come before the work, and other users do not wait.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { item, TEAM } from "./graph.js";
import { startWorld } from "./running.js";
import { tokenOf } from "./tokens.js";

const MIB = 1024 * 1024;
const LIST = `/operations/listOpenShifts?teamId=${TEAM}`;
const other = tokenOf({ oid: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8" });

let world;
before(async () => {
  world = await startWorld();
});
after(() => world.stop());

/** Posts a bulk, and measures it and the slowest request of another user meanwhile, in milliseconds. */
async function measure(body, type) {
  const began = performance.now();
  let isOver = false;
  const posted = world.ask("/bulk", { method: "POST", body, headers: { "Content-Type": type } }).finally(() => {
    isOver = true;
  });
  let slowest = 0;
  while (!isOver) {
    const at = performance.now();
    assert.equal((await world.ask(LIST, { token: other })).status, 200);
    slowest = Math.max(slowest, performance.now() - at);
  }
  const { status, json } = await posted;
  return { status, json, took: performance.now() - began, slowest };
}

const report = (t, { status, took, slowest }) =>
  t.diagnostic(`${status} after ${Math.round(took)} ms; another user waits ${Math.round(slowest)} ms at most`);

test("4 MiB of lines that are not JSON, or of numbers or empty lines, are refused before any of it is parsed", async (t) => {
  const bodies = [
    ["x\n".repeat(2 * MIB), "application/x-ndjson", 413],
    [`[${"1,".repeat(2 * MIB - 2)}1]`, "application/json", 413],
    [" \n".repeat(2 * MIB), "application/x-ndjson", 400],
    [`[${"[".repeat(2 * MIB - 2)}${"]".repeat(2 * MIB - 2)}]`, "application/json", 202],
  ];
  for (const [body, type, expected] of bodies) {
    const measured = await measure(body, type);
    report(t, measured);
    assert.equal(measured.status, expected, JSON.stringify(measured.json));
    assert.ok(measured.took < 3000 && measured.slowest < 1500, JSON.stringify({ ...measured, json: undefined }));
  }
});

test("a bulk of the most entries, all of them with issues, is checked while others are served", async (t) => {
  const entry = '{"operation":"createOpenShift","input":{"a":1,"b":2}}';
  const measured = await measure(`[${Array(50_000).fill(entry).join()}]`, "application/json");
  report(t, measured);
  assert.deepEqual([measured.status, measured.json.poisonedCount], [202, 50_000]);
  assert.ok(measured.slowest < 1500, `another user waited ${measured.slowest} ms`);
});

test("a bulk of many valid requests is checked while others are served", async (t) => {
  const create = { operation: "deleteOpenShift", input: { teamId: TEAM, openShiftId: "OPNSHFT_none" } };
  const measured = await measure(JSON.stringify(Array(30_000).fill(create)), "application/json");
  report(t, measured);
  assert.deepEqual([measured.status, measured.json.poisonedCount, measured.json.total], [202, 0, 30_000]);
  assert.ok(measured.slowest < 1500, `another user waited ${measured.slowest} ms`);
});

test("an entry far above the queue's limit is set aside before it is parsed", async () => {
  const huge = {
    operation: "createOpenShift",
    input: { teamId: TEAM, body: { sharedOpenShift: item({ notes: "x".repeat(MIB) }) } },
  };
  const deep = `${"[".repeat(400_000)}${"]".repeat(400_000)}`;
  const { status, json } = await world.ask("/bulk", {
    method: "POST",
    body: `[${JSON.stringify(huge)},${deep}]`,
    headers: { "Content-Type": "application/json" },
  });
  assert.deepEqual([status, json.poisoned.map(({ issues }) => issues[0].code)], [202, ["too_large", "too_large"]]);
});
