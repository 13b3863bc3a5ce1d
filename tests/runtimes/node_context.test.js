// The packed package in a context of Node's vm, as test runners make them: with globals of its own, called from outside.
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { build } from "esbuild";
import { adapter, project } from "./packed.js";
import { holds } from "./report.js";

const ids = { teamId: "3d88b7a2-f988-4f4b-bb34-d66df66af126", openShiftId: "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8" };
const absWorkingDir = await project("context", { "main.js": adapter("context.js") });
const {
  outputFiles: [script],
} = await build({ absWorkingDir, entryPoints: ["main.js"], bundle: true, format: "iife", write: false });

/** What Node has and the language itself has not: for the operations, and for sending and the stand-in. */
const OF_NODE = {
  ...{ atob, Request, TextDecoder, TextEncoder },
  ...{
    AbortController,
    AbortSignal,
    btoa,
    clearTimeout,
    crypto,
    Headers,
    performance,
    Response,
    setTimeout,
    structuredClone,
    URL,
    URLSearchParams,
  },
};

function context() {
  const made = vm.createContext({ ...OF_NODE });
  vm.runInContext(script.text, made);
  return made;
}

test("the suite inside", async (t) => {
  t.diagnostic(`Node ${process.version}`);
  holds(JSON.parse(await context().run()));
});

test("values from outside", () => {
  const { updateOpenShift } = context().shifts;
  const bytes = new TextEncoder().encode('{"isStagedForDeletion":true}');
  for (const json of [bytes, bytes.buffer, Buffer.from(bytes)]) {
    assert.equal(updateOpenShift.fromJson(ids, json).body, '{"isStagedForDeletion":true}');
  }
  const sharedOpenShift = {
    startDateTime: new Date("2026-11-23T08:00:00Z"),
    endDateTime: new Date(Number.NaN),
    activities: [],
    openSlotCount: Number.NaN,
    notes: new Map(),
  };
  const issues = updateOpenShift.check({ sharedOpenShift, draftOpenShift: null });
  const told = [...issues].map(({ code, path }) => `${code} ${path.at(-1)}`);
  assert.deepEqual(told, ["not_json endDateTime", "not_json openSlotCount", "not_json notes"]);
});
