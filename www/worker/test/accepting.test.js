// How a bulk is accepted: what is stored and put on the queue, in which order, and what happens if the queue takes no more.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { accept } from "../src/bulk/accept.js";
import { pauses } from "../src/pauses.js";
import { item, TEAM } from "./graph.js";
import { tokenOf } from "./tokens.js";

const KEY = Buffer.alloc(32, 7).toString("base64");

const create = (notes) => ({ operation: "createOpenShift", input: { teamId: TEAM, body: { sharedOpenShift: item({ notes }) } } });

/** What becomes of a bulk with a queue that does this with each shipment. */
async function accepted(entries, sendBatch = async () => {}, calls = []) {
  const job = Object.fromEntries(
    ["prepare", "poison", "begin", "drop"].map((name) => [
      name,
      async (value) => {
        calls.push([name, value]);
        return { state: "running" };
      },
    ]),
  );
  const ids = [];
  const JOB = {
    idFromName: (name) => name,
    get(name) {
      ids.push(name);
      return job;
    },
  };
  const BULK = {
    async sendBatch(shipment) {
      await sendBatch(shipment);
      calls.push(["sendBatch", shipment]);
    },
  };
  const request = new Request("https://worker.example/bulk", {
    method: "POST",
    headers: { Authorization: `Bearer ${tokenOf()}`, "Content-Type": "application/json" },
    body: JSON.stringify(entries),
  });
  const settings = { maxBulk: 16_000_000, graph: "https://graph.microsoft.com/v1.0" };
  const response = await accept({ request, env: { JOB, BULK, TOKEN_KEY: KEY }, settings }).catch((error) => error);
  return { response, calls, ids, names: calls.map(([name]) => name) };
}

describe("a bulk", () => {
  test("is prepared, put on the queue and begun, in this order", async () => {
    const { response, calls, ids, names } = await accepted([create("a"), {}, create("b")]);
    assert.deepEqual(names, ["prepare", "poison", "sendBatch", "begin"]);
    const [[, { id, owner, expires, sealed, total, lanes }], [, poisoned], [, shipment]] = calls;
    assert.deepEqual(ids, [id]);
    assert.deepEqual(
      [response.status, response.headers.get("Location"), await response.json()],
      [...[202, `/bulk/${id}`], { id, state: "running" }],
    );
    assert.match(owner, /^1ac0e\//);
    assert.ok(expires > Date.now() && sealed.length > 100);
    assert.equal(total, 3);
    assert.deepEqual(
      lanes.map(({ lane, count, places }) => [lane, count, JSON.parse(places)]),
      [[TEAM, 2, { operations: ["createOpenShift"], places: [0, 0, 2, 0] }]],
    );
    assert.deepEqual(
      poisoned.map(({ index }) => index),
      [1],
    );
    assert.deepEqual(
      shipment.map(({ contentType, body: { job, index } }) => [contentType, job, index]),
      [0, 2].map((index) => ["json", id, index]),
    );
  });

  test("has its entries with issues stored five hundred at a time, in their order, also those that are too large", async () => {
    const entries = [...Array(600).fill({}), create("x".repeat(127_000)), ...Array(400).fill({})];
    const { calls, names } = await accepted(entries);
    assert.deepEqual(names, ["prepare", "poison", "poison", "poison", "begin"]);
    const stored = calls.slice(1, 4).map(([, some]) => some.map(({ index }) => index));
    assert.deepEqual(stored.flat(), Array.from(entries.keys()));
    assert.deepEqual(
      stored.map(({ length }) => length),
      [500, 500, 1],
    );
  });

  test("lets other requests in after each five hundred entries with issues, and each shipment", async (t) => {
    const calls = [];
    const { setTimeout: wait } = globalThis;
    t.mock.method(globalThis, "setTimeout", (act, time) => {
      calls.push(["pause"]);
      return wait(act, time);
    });
    const { names } = await accepted([...Array(600).fill({}), ...Array(150).fill(create("x"))], undefined, calls);
    // The first pauses are those of the checks.
    assert.deepEqual(names.slice(names.indexOf("prepare")), [
      ...["prepare", "poison", "pause", "poison", "pause"],
      ...["sendBatch", "sendBatch", "pause", "begin"],
    ]);
  });

  test("without requests is refused", async () => {
    const { response, calls } = await accepted([]);
    assert.deepEqual([response.problem.status, response.problem.detail, calls], [400, "There are no requests.", []]);
  });

  test("goes to the queue in six shipments at the same time", async () => {
    let [now, most] = [0, 0];
    const { calls } = await accepted(Array(850).fill(create("x")), async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
    });
    assert.equal(most, 6);
    const sent = calls.flatMap(([name, shipment]) => (name === "sendBatch" ? shipment.map(({ body }) => body.index) : []));
    assert.equal(new Set(sent).size, 850);
  });

  test("is dropped if the queue takes no more", async (t) => {
    const logged = [];
    t.mock.method(console, "error", (line) => logged.push(line));
    for (const fault of [new Error("full"), "odd"]) {
      const { response, names } = await accepted([create("a")], () => Promise.reject(fault));
      assert.deepEqual(names, ["prepare", "drop"]);
      const { status, detail } = response.problem;
      const expected = "The queue does not accept the requests now. None of them will be written.";
      assert.deepEqual([status, detail, response.headers], [503, expected, { "Retry-After": "10" }]);
    }
    assert.deepEqual(
      logged,
      ["full", "odd"].map((why) => `the queue accepted no more: ${why}`),
    );
  });
});

test("long work pauses each time that it has cost enough, and not before", async () => {
  const pause = pauses();
  for (let times = 0; times < 2; times++) {
    assert.equal(pause(65_000), undefined);
    assert.equal(pause(535), undefined);
    const paused = pause(1);
    assert.ok(paused instanceof Promise);
    assert.equal(await paused, undefined);
  }
});
