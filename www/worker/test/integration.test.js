// The integration on its own: without a secret, with wrong settings, while a secret is exchanged, and when its storage is slow or fails.

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { createShiftsCaller } from "graph-shifts/testing";
import { deliver } from "../src/callbacks/announce.js";
import { respondToCallback } from "../src/callbacks/integration.js";
import { sendChanges } from "../src/callbacks/system.js";
import { TEAM } from "./graph.js";

const SECRET = "0123456789abcdef".repeat(4);
const SHIFT = { startDateTime: "2026-11-24T08:00:00Z", endDateTime: "2026-11-24T16:00:00Z", isActive: true, activities: [] };
const change = [{ method: "PUT", url: "/shifts/SHFT_one", body: { userId: TEAM, draftShift: null, sharedShift: SHIFT } }];

let logged;
const { error, log } = console;
beforeEach(() => {
  logged = [];
  console.error = console.log = (line) => logged.push(line);
});
afterEach(() => Object.assign(console, { error, log }));

/** A namespace of one object with these methods, which records the names it is asked for. */
const namespaceOf = (methods) => {
  const names = [];
  return { names, idFromName: (name) => names.push(name), idFromString: (id) => names.push(id), get: () => methods };
};

const forgetful = { recall: async () => undefined, remember: async () => {} };

const envOf = (more = {}, methods = {}) => ({ WFI_SECRET: SECRET, ROTA: namespaceOf({ ...forgetful, ...methods }), ...more });

function callerOf(env, more = {}) {
  const waiting = [];
  const context = { waitUntil: (promise) => waiting.push(promise) };
  const fetch = (request) => respondToCallback(request, env, context);
  return { waiting, ...createShiftsCaller({ secret: SECRET, url: "https://worker.example/wfi", retries: 0, fetch, ...more }) };
}

test("without a secret there is no integration", async () => {
  for (const WFI_SECRET of [undefined, ""]) assert.equal((await callerOf(envOf({ WFI_SECRET })).connect()).status, 404);
});

test("a wrong secret is an error that does not repeat it", async () => {
  const request = new Request("https://worker.example/wfi/v1/connect", { method: "POST", body: "x" });
  await assert.rejects(respondToCallback(request, envOf({ WFI_SECRET: "My Secret" }), {}), (error) => {
    return /64 ASCII/.test(error.message) && !/My Secret/.test(error.stack);
  });
});

test("two secrets open while one is exchanged for the other", async () => {
  const env = envOf({ WFI_SECRET: `${"f".repeat(64)}, ${SECRET}` });
  assert.equal((await callerOf(env).connect()).ok, true);
  assert.equal((await callerOf(env, { secret: "f".repeat(64) }).connect()).ok, true);
  assert.equal((await callerOf(env, { secret: "e".repeat(64) }).connect()).ok, false);
});

test("a team has one object, whatever casing its id has, and a user another one", async () => {
  const env = envOf();
  await callerOf(env).update(TEAM, change);
  await callerOf(env).update(TEAM.toUpperCase(), change);
  await callerOf(env).userUpdate(TEAM, [{ method: "PUT", url: "/settings/shiftpreferences", body: {} }]);
  assert.deepEqual(env.ROTA.names, [`team:${TEAM}`, `team:${TEAM}`, `user:${TEAM}`]);
});

test("wrong settings refuse every change, and the log names them", async () => {
  const { approved, items } = await callerOf(envOf({ MAX_HOURS: "many" })).update(TEAM, change);
  assert.deepEqual([approved, items[0].status], [false, 500]);
  assert.ok(
    logged.some((line) => /update failed: MAX_HOURS must be/.test(line)),
    logged.join("\n"),
  );
});

test("a change that cannot be stored is refused", async () => {
  const put = async () => Promise.reject(new Error("the object is away"));
  const { approved } = await callerOf(envOf({ WFM_URL: "https://wfm.example/" }, { put })).update(TEAM, change);
  assert.equal(approved, false);
});

test("the system receives who changed what, and what has happened to a request", async () => {
  const stored = [];
  const put = async (_, items, json) => stored.push([items, JSON.parse(json)]);
  const request = { state: "pending", assignedTo: "recipient", senderUserId: TEAM };
  const swap = [{ method: "POST", url: "/swapRequests/SREQ_one", body: request }];
  for (const items of [change, swap])
    assert.equal((await callerOf(envOf({ WFM_URL: "https://wfm.example/" }, { put })).update(TEAM, items)).approved, true);
  const facts = stored.map(([ids, { teamId, items }]) => [
    ids,
    teamId,
    items.map(({ body, ...more }) => [more, Object.keys(body)[0]]),
  ]);
  assert.deepEqual(facts, [
    [["SHFT_one"], TEAM, [[{ id: "SHFT_one", entity: "shift", change: "changed" }, "userId"]]],
    [["SREQ_one"], TEAM, [[{ id: "SREQ_one", entity: "swapRequest", change: "created", phase: "asked" }, "state"]]],
  ]);
});

test("without a system nothing is stored", async () => {
  const put = async () => assert.fail("it is stored");
  assert.equal((await callerOf(envOf({}, { put })).update(TEAM, change)).approved, true);
});

test("a change that was stored too late is withdrawn after its refusal", { timeout: 60_000 }, async () => {
  const calls = [];
  const put = async (key) => {
    await new Promise((resolve) => setTimeout(resolve, 7000));
    calls.push(["put", key]);
  };
  const withdraw = async (key) => calls.push(["withdraw", key]);
  // It lapses after a second, but every handler has five.
  const caller = callerOf(envOf({ WFM_URL: "https://wfm.example/" }, { put, withdraw }), { expiresAfter: 1000 });
  const { approved, items } = await caller.update(TEAM, change);
  assert.deepEqual([approved, items[0].status, calls], [false, 503, []]);
  await Promise.all(caller.waiting);
  assert.deepEqual(
    calls.map(([name]) => name),
    ["put", "withdraw"],
  );
  assert.equal(calls[0][1], calls[1][1]);
  assert.ok(logged.some((line) => line.includes('"type":"late"')));
});

test("an announcement waits in the queue until everything is delivered, as long as the system asks or longer each time", async () => {
  const outcomes = {
    done: { isDone: true },
    busy: { isDone: false, wait: 7 },
    failing: { isDone: false },
    patient: { isDone: false, wait: 1e6 },
  };
  const ROTA = {
    idFromString: (id) => id,
    get: (id) => ({
      deliver: async () => {
        if (id === "broken") throw new Error("away");
        return outcomes[id];
      },
    }),
  };
  const settled = [];
  const message = (rota, attempts = 1) => ({
    body: rota && { rota },
    attempts,
    ack: () => settled.push([rota, "ack"]),
    retry: ({ delaySeconds }) => settled.push([rota, delaySeconds]),
  });
  const messages = [
    message("done"),
    message("busy", 5),
    message("failing", 1),
    message("failing", 4),
    message("failing", 50),
    message("patient"),
    message("broken", 2),
    message(undefined),
  ];
  await deliver({ queue: "graph-shifts-changes", messages }, { ROTA });
  assert.deepEqual(settled.map(([rota, what]) => `${rota} ${what}`).sort(), [
    "broken 4",
    "busy 7",
    "done ack",
    "failing 16",
    "failing 2",
    "failing 900",
    "patient 900",
    "undefined ack",
  ]);
  assert.deepEqual(logged, ["a team's changes could not be delivered: Error"]);
});

/** Changes that are stored, and a system that returns one status after the other, each after some milliseconds. */
function changesOf(t, statuses, took = 0) {
  const stored = statuses.map((_, place) => ({ place, id: `id-${place}`, json: `"${place}"` }));
  const sent = [];
  t.mock.timers.enable({ apis: ["Date"] });
  t.mock.method(globalThis, "fetch", async (url, { headers, body }) => {
    sent.push([url, headers["Idempotency-Key"], body]);
    t.mock.timers.tick(took);
    return new Response(null, { status: statuses[JSON.parse(body)], headers: { "Retry-After": "7" } });
  });
  const first = () => stored[0];
  const settle = (place) => assert.equal(stored.shift().place, place);
  const send = (time) => sendChanges({ first, settle }, { WFM_URL: "https://wfm.example/" }, Date.now() + time);
  return { stored, sent, send };
}

test("changes are sent in their order until none is left", async (t) => {
  const { stored, sent, send } = changesOf(t, [200, 422, 204]);
  assert.deepEqual(await send(1000), { isDone: true });
  assert.deepEqual(logged, ["change id-1: the system returns 422, which is final"]);
  assert.deepEqual(
    sent,
    [0, 1, 2].map((place) => ["https://wfm.example/", `"id-${place}"`, `"${place}"`]),
  );
  assert.deepEqual(stored, []);
});

test("a change that the system does not take yet delays those after it", async (t) => {
  const { stored, sent, send } = changesOf(t, [200, 503, 200]);
  assert.deepEqual(await send(1000), { isDone: false, wait: 7 });
  assert.deepEqual(logged, ["change id-1: the system returns 503"]);
  assert.deepEqual([sent.length, stored.length], [2, 2]);
});

test("the rest of the changes is left for another time if their time is over", async (t) => {
  const { stored, send } = changesOf(t, Array(5).fill(200), 500);
  assert.deepEqual(await send(1000), { isDone: false, wait: undefined });
  assert.equal(stored.length, 2);
});

test("a system that does not respond delays a change, too", async (t) => {
  const { stored, send } = changesOf(t, [200]);
  t.mock.method(globalThis, "fetch", async () => Promise.reject(new TypeError("away")));
  assert.deepEqual(await send(1000), { isDone: false, wait: undefined });
  assert.deepEqual(logged, ["change id-0: the system does not respond (TypeError)"]);
  assert.equal(stored.length, 1);
});
