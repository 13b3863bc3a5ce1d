// Tests of the mock's throttling.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DRAFTED, INTEGRATIONS, MEMBER, TEAM, creations, notesOf, openWith } from "./mock.js";

const EMPTY = { teams: [{ id: TEAM }, { id: MEMBER }] };

/** A clock that advances only when the test says so. */
function clock() {
  let time = Date.UTC(2026, 10, 1);
  return { now: () => new Date(time), advance: (milliseconds) => (time += milliseconds) };
}

/** These numbers in turn, over and over. */
function inTurn(...numbers) {
  let next = 0;
  return () => numbers[next++ % numbers.length];
}

describe("a throttled request", () => {
  test("returns 429 as Microsoft's page shows it", async () => {
    const { send } = openWith({ throttling: { share: 1 } });
    const { status, headers, json } = await send("GET", DRAFTED);
    assert.equal(status, 429);
    assert.equal(headers.get("Retry-After"), "1");
    assert.equal(json.error.code, "TooManyRequests");
    assert.equal(json.error.message, "Please retry again later.");
    assert.equal(json.error.innerError.code, "429");
    assert.equal(json.error.innerError["request-id"], headers.get("request-id"));
  });

  test("sets Retry-After to retryAfter", async () => {
    for (const retryAfter of [0, 7]) {
      const { send } = openWith({ throttling: { share: 1, retryAfter } });
      assert.equal((await send("GET", DRAFTED)).headers.get("Retry-After"), String(retryAfter));
    }
  });

  test("changes nothing", async () => {
    const { send, mock } = openWith({ throttling: { share: 1 } });
    assert.equal((await send("DELETE", DRAFTED)).status, 429);
    assert.equal(mock.read(DRAFTED).id, "OPNSHFT_drafted");
  });

  test("without a token still returns 401", async () => {
    const { send } = openWith({ throttling: { share: 1 } });
    assert.equal((await send("GET", DRAFTED, undefined, { Authorization: "" })).status, 401);
  });
});

describe("share", () => {
  test("refuses requests whose random number is below it", async () => {
    const { send } = openWith({ throttling: { share: 0.2 }, random: inTurn(0.19, 0.2, 0, 0.99) });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await send("GET", INTEGRATIONS)).status);
    assert.deepEqual(statuses, [429, 200, 429, 200]);
  });

  test("of 0 refuses nothing and draws no random number", async () => {
    let calls = 0;
    const { send } = openWith({ throttling: { share: 0, rate: 4 }, random: () => calls++ });
    assert.equal((await send("GET", DRAFTED)).status, 200);
    assert.equal(calls, 0);
  });

  test("refuses about that share with the default random numbers", async () => {
    const { batch } = openWith({ ...EMPTY, throttling: { share: 0.5 } });
    let refused = 0;
    for (let i = 0; i < 50; i++) {
      const { json } = await batch(creations(20));
      refused += json.responses.filter(({ status }) => status === 429).length;
    }
    // 1000 tosses of a fair coin stay within 6 standard deviations in all but one of 500 million cases.
    assert.ok(Math.abs(refused - 500) < 95, String(refused));
  });
});

describe("rate", () => {
  test("is the maximum per team and second", async () => {
    const { now, advance } = clock();
    const { send } = openWith({ ...EMPTY, throttling: { rate: 2 }, now });
    const status = async (team = TEAM) => (await send("GET", `/teams/${team}/schedule/openShifts`)).status;
    assert.deepEqual([await status(), await status(TEAM.toUpperCase()), await status()], [200, 200, 429]);
    assert.equal(await status(MEMBER), 200, "another team has its own rate");
    advance(999);
    assert.equal(await status(), 429);
    advance(1);
    assert.deepEqual([await status(), await status(), await status()], [200, 200, 429]);
  });

  test("applies to a sliding second", async () => {
    const { now, advance } = clock();
    const { send } = openWith({ throttling: { rate: 2 }, now });
    const statuses = [];
    for (let i = 0; i < 5; i++) {
      statuses.push((await send("GET", DRAFTED)).status);
      advance(400);
    }
    assert.deepEqual(statuses, [200, 200, 429, 200, 200]);
  });

  test("does not count requests without a team", async () => {
    const { send } = openWith({ throttling: { rate: 1 }, now: clock().now });
    for (let i = 0; i < 3; i++) assert.equal((await send("GET", INTEGRATIONS)).status, 200);
    for (const path of ["", "/teams"]) assert.equal((await send("GET", path)).status, 400);
  });
});

describe("in a batch", () => {
  test("each request is throttled on its own, and the batch returns 200", async () => {
    const { batch, send, mock } = openWith({ ...EMPTY, throttling: { rate: 4, retryAfter: 3 }, now: clock().now });
    const { status, headers, json } = await batch(creations(20));
    assert.deepEqual([status, headers.get("Retry-After")], [200, null]);
    const refused = json.responses.filter((response) => response.status === 429);
    assert.equal(refused.length, 16);
    for (const { headers, body } of refused) {
      assert.equal(headers["Retry-After"], "3");
      assert.equal(body.error.code, "TooManyRequests");
    }
    mock.throttling = undefined;
    assert.equal((await notesOf(send)).length, 4);
  });

  test("requests that are repeated until they succeed run exactly once", async () => {
    const tally = {};
    const { batch, send, mock } = openWith({
      ...EMPTY,
      throttling: { share: 0.2, retryAfter: 0 },
      random: inTurn(0.1, 0.5, 0.7, 0.15, 0.9, 0.3, 0.8),
      onAnswer: ({ status }) => (tally[status] = (tally[status] ?? 0) + 1),
    });
    const all = creations(200);
    const left = [...all];
    let batches = 0;
    let refused = 0;
    for (; left.length > 0; batches++) {
      const { json } = await batch(left.splice(0, 20));
      const again = json.responses.filter(({ status }) => status === 429);
      left.push(...again.map(({ id }) => all[Number(id)]));
      refused += again.length;
    }
    assert.ok(refused > 40, String(refused));
    const counted = { ...tally };
    mock.throttling = undefined;
    assert.deepEqual((await notesOf(send)).sort(), all.map(({ body }) => body.draftOpenShift.notes).sort());
    assert.deepEqual(counted, { 200: 200 + batches, 429: refused });
  });
});

test("throttling can be turned on and off at any time", async () => {
  const { send, mock } = openWith({});
  const status = async () => (await send("GET", DRAFTED)).status;
  assert.equal(await status(), 200);
  mock.throttling = { share: 1 };
  assert.equal(await status(), 429);
  mock.throttling = undefined;
  assert.equal(await status(), 200);
});
