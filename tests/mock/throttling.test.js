// The stand-in for Graph: what it refuses because there is too much of it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DRAFTED, INTEGRATIONS, MEMBER, TEAM, creations, notesOf, openWith } from "./mock.js";

const EMPTY = { teams: [{ id: TEAM }, { id: MEMBER }] };

/** A clock that stands still until it is told to go on. */
function clock() {
  let time = Date.UTC(2026, 10, 1);
  return { now: () => new Date(time), goOn: (milliseconds) => (time += milliseconds) };
}

/** Numbers between 0 and 1 in turn, over and over. */
function inTurn(...numbers) {
  let next = 0;
  return () => numbers[next++ % numbers.length];
}

describe("a throttled request", () => {
  test("is answered 429 as Microsoft's page shows it", async () => {
    const { ask } = openWith({ throttling: { share: 1 } });
    const { status, headers, json } = await ask("GET", DRAFTED);
    assert.equal(status, 429);
    assert.equal(headers.get("Retry-After"), "1");
    assert.equal(json.error.code, "TooManyRequests");
    assert.equal(json.error.message, "Please retry again later.");
    assert.equal(json.error.innerError.code, "429");
    assert.equal(json.error.innerError["request-id"], headers.get("request-id"));
  });

  test("says to wait as long as it is told", async () => {
    for (const retryAfter of [0, 7]) {
      const { ask } = openWith({ throttling: { share: 1, retryAfter } });
      assert.equal((await ask("GET", DRAFTED)).headers.get("Retry-After"), String(retryAfter));
    }
  });

  test("changes nothing", async () => {
    const { ask, standIn } = openWith({ throttling: { share: 1 } });
    assert.equal((await ask("DELETE", DRAFTED)).status, 429);
    assert.equal(standIn.read(DRAFTED).id, "OPNSHFT_drafted");
  });

  test("without a token is 401 still", async () => {
    const { ask } = openWith({ throttling: { share: 1 } });
    assert.equal((await ask("GET", DRAFTED, undefined, { Authorization: "" })).status, 401);
  });
});

describe("share", () => {
  test("refuses requests whose random number is below it", async () => {
    const { ask } = openWith({ throttling: { share: 0.2 }, random: inTurn(0.19, 0.2, 0, 0.99) });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await ask("GET", INTEGRATIONS)).status);
    assert.deepEqual(statuses, [429, 200, 429, 200]);
  });

  test("of 0 refuses none, and asks for no number", async () => {
    let asked = 0;
    const { ask } = openWith({ throttling: { share: 0, rate: 4 }, random: () => asked++ });
    assert.equal((await ask("GET", DRAFTED)).status, 200);
    assert.equal(asked, 0);
  });

  test("refuses about that share without a maker of numbers", async () => {
    const { batch } = openWith({ ...EMPTY, throttling: { share: 0.5 } });
    let refused = 0;
    for (let i = 0; i < 50; i++) {
      const { json } = await batch(creations(20));
      refused += json.responses.filter(({ status }) => status === 429).length;
    }
    // A fair coin thrown 1000 times stays within 6 deviations but once in 500 million.
    assert.ok(Math.abs(refused - 500) < 95, String(refused));
  });
});

describe("rate", () => {
  test("is what a team bears in any second", async () => {
    const { now, goOn } = clock();
    const { ask } = openWith({ ...EMPTY, throttling: { rate: 2 }, now });
    const status = async (team = TEAM) => (await ask("GET", `/teams/${team}/schedule/openShifts`)).status;
    assert.deepEqual([await status(), await status(TEAM.toUpperCase()), await status()], [200, 200, 429]);
    assert.equal(await status(MEMBER), 200, "another team bears as much");
    goOn(999);
    assert.equal(await status(), 429);
    goOn(1);
    assert.deepEqual([await status(), await status(), await status()], [200, 200, 429]);
  });

  test("is of a second that moves on with each request", async () => {
    const { now, goOn } = clock();
    const { ask } = openWith({ throttling: { rate: 2 }, now });
    const statuses = [];
    for (let i = 0; i < 5; i++) {
      statuses.push((await ask("GET", DRAFTED)).status);
      goOn(400);
    }
    assert.deepEqual(statuses, [200, 200, 429, 200, 200]);
  });

  test("does not count what belongs to no team", async () => {
    const { ask } = openWith({ throttling: { rate: 1 }, now: clock().now });
    for (let i = 0; i < 3; i++) assert.equal((await ask("GET", INTEGRATIONS)).status, 200);
    for (const path of ["", "/teams"]) assert.equal((await ask("GET", path)).status, 400);
  });
});

describe("in a batch", () => {
  test("each request is throttled by itself, and the batch is answered 200", async () => {
    const { batch, ask, standIn } = openWith({ ...EMPTY, throttling: { rate: 4, retryAfter: 3 }, now: clock().now });
    const { status, headers, json } = await batch(creations(20));
    assert.deepEqual([status, headers.get("Retry-After")], [200, null]);
    const refused = json.responses.filter((response) => response.status === 429);
    assert.equal(refused.length, 16);
    for (const { headers, body } of refused) {
      assert.equal(headers["Retry-After"], "3");
      assert.equal(body.error.code, "TooManyRequests");
    }
    standIn.throttling = undefined;
    assert.equal((await notesOf(ask)).length, 4);
  });

  test("what is sent again until it is taken is written exactly once", async () => {
    const tally = {};
    const { batch, ask, standIn } = openWith({
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
    standIn.throttling = undefined;
    assert.deepEqual((await notesOf(ask)).sort(), all.map(({ body }) => body.draftOpenShift.notes).sort());
    assert.deepEqual(counted, { 200: 200 + batches, 429: refused });
  });
});

test("it can be turned on and off in the middle", async () => {
  const { ask, standIn } = openWith({});
  const status = async () => (await ask("GET", DRAFTED)).status;
  assert.equal(await status(), 200);
  standIn.throttling = { share: 1 };
  assert.equal(await status(), 429);
  standIn.throttling = undefined;
  assert.equal(await status(), 200);
});
