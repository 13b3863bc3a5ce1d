// Tests of what a test asks of the mock itself, below `/mock/`.

import assert from "node:assert/strict";
import { after, beforeEach, before, test } from "node:test";
import { fileOf, SHIFTS, teamOf } from "./data.js";
import { start } from "./started.js";

let mock;
before(async () => {
  const data = fileOf({ teams: [teamOf("SHFT_1")], refusals: [{ path: "/me", status: 418, times: 1 }] });
  mock = await start(undefined, ["--data", data]);
});
after(() => mock.end("SIGKILL"));
beforeEach(() => mock.ask("/mock/reset", { method: "POST" }));

const isThere = async () => (await mock.ask(`${SHIFTS}/SHFT_1`)).status === 200;
const set = (switches) => mock.ask("/mock/switches", { method: "PATCH", body: JSON.stringify(switches) });

test("reset restores the contents, the refusals and the record", async () => {
  await mock.ask(`${SHIFTS}/SHFT_1`, { method: "DELETE" });
  assert.deepEqual([(await mock.ask("/me")).status, (await mock.ask("/me")).status], [418, 400]);
  assert.equal(await isThere(), false);
  assert.equal((await mock.ask("/mock/reset", { method: "POST" })).status, 204);
  assert.deepEqual((await mock.ask("/mock/answers")).json, []);
  assert.equal(await isThere(), true);
  assert.equal((await mock.ask("/me")).status, 418);
});

test("answers are recorded in their order", async () => {
  await mock.ask(SHIFTS);
  await mock.ask("/$batch", {
    method: "POST",
    body: JSON.stringify({ requests: [{ id: "1", method: "GET", url: SHIFTS }] }),
  });
  assert.deepEqual((await mock.ask("/mock/answers")).json, [
    { method: "GET", path: SHIFTS, status: 200 },
    { method: "GET", path: SHIFTS, status: 200 },
    { method: "POST", path: "/$batch", status: 200 },
  ]);
});

test("switches are set, and null turns one off", async () => {
  assert.equal((await set({ throttling: { share: 1, retryAfter: 0 } })).status, 204);
  assert.equal((await mock.ask(SHIFTS)).status, 429);
  assert.equal((await set({ throttling: null, refusals: [{ method: "GET", status: 503 }] })).status, 204);
  assert.equal((await mock.ask(SHIFTS)).status, 503);
  assert.equal((await set({ refusals: null })).status, 204);
  assert.equal((await mock.ask(SHIFTS)).status, 200);
});

for (const [switches, message] of [
  [{ latency: -1 }, /latency must be/],
  [{ refusals: null, throttling: { rate: 0 } }, /throttling\.rate/],
  [{ teams: [] }, /teams is not a switch; use one of throttling, latency, refusals/],
  [{ constructor: 1 }, /constructor is not a switch/],
  [null, /object/],
]) {
  test(`switches refuse ${JSON.stringify(switches)} and change nothing`, async () => {
    const { status, json } = await set(switches);
    assert.equal(status, 400);
    assert.match(json.message, message);
    assert.equal((await mock.ask("/me")).status, 418);
  });
}

test("other paths, methods and pages of elsewhere are refused", async () => {
  assert.equal((await mock.ask("/mock/resets", { method: "POST" })).status, 404);
  const { status, headers } = await mock.ask("/mock/reset");
  assert.deepEqual([status, headers.get("Allow")], [405, "POST"]);
  await mock.ask(`${SHIFTS}/SHFT_1`, { method: "DELETE" });
  const reset = (Origin) => mock.ask("/mock/reset", { method: "POST", headers: { Origin } });
  assert.equal((await reset("https://evil.example")).status, 403);
  assert.equal(await isThere(), false);
  assert.equal((await reset("http://localhost:1")).status, 204);
  assert.equal(await isThere(), true);
});
