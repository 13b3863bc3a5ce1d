// A mock made where there is no randomness yet, such as at the top level of a Cloudflare Worker.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsStandIn } from "graph-shifts/testing";
import { item, OPEN_SHIFTS, TEAM } from "./mock.js";

const REFUSAL = "Disallowed operation called within global scope.";
const clockInEvent = { dateTime: "2026-11-23T08:00:00Z" };
const breaks = [{ start: clockInEvent, end: null }];
const seeds = {
  teams: [{ id: TEAM, openShifts: [{ sharedOpenShift: item() }], timeCards: [{ userId: "u", clockInEvent, breaks }] }],
  workforceIntegrations: [{ displayName: "Contoso" }],
  shiftPreferences: { u: {} },
};

/** Runs `call` while this machine refuses randomness as workerd does before a request. */
function withoutRandomness(t, call) {
  const refuses = t.mock.method(crypto, "randomUUID", () => {
    throw new Error(REFUSAL);
  });
  try {
    return call();
  } finally {
    refuses.mock.restore();
  }
}

const list = async (mock, path) => {
  const response = await mock(`/v1.0${path}`, { headers: { Authorization: "Bearer any" } });
  return (await response.json()).value;
};

describe("a mock without randomness", () => {
  test("is made with seeds without ids, and makes the ids at the first request", async (t) => {
    const mock = withoutRandomness(t, () => createShiftsStandIn(seeds));
    const [{ id, "@odata.etag": etag }] = await list(mock, OPEN_SHIFTS);
    assert.match(id, /^OPNSHFT_[\w-]{36}$/);
    assert.match(etag, /^"[\w-]{36}"$/);
    const [card] = await list(mock, `/teams/${TEAM}/schedule/timeCards`);
    assert.match(card.breaks[0].breakId, /^BRK_[\w-]{36}$/);
    assert.equal((await list(mock, OPEN_SHIFTS))[0].id, id);
  });

  test("reports an invalid seed as such", (t) => {
    const invalid = { teams: [{ id: TEAM, shifts: [{ id: "SHFT_one" }] }] };
    assert.throws(() => withoutRandomness(t, () => createShiftsStandIn(invalid)), /^TypeError: a seed of \/teams.*userId/);
  });

  test("throws the platform's own error where an id is needed, and serves later requests with all seeds", async (t) => {
    const mock = createShiftsStandIn(seeds);
    assert.throws(() => withoutRandomness(t, () => mock.read(OPEN_SHIFTS)), { message: REFUSAL });
    assert.equal((await list(mock, OPEN_SHIFTS)).length, 1);
    assert.equal((await list(mock, `/teams/${TEAM}/schedule/timeCards`)).length, 1);
  });
});

test("an error of the test's own clock is not blamed on a seed", () => {
  const now = () => {
    throw new RangeError("no time");
  };
  assert.throws(() => createShiftsStandIn({ ...seeds, now }), { name: "RangeError", message: "no time" });
});

test("a seed is as old as the mock, not as its first request", async () => {
  let time = Date.UTC(2026, 10, 1);
  const mock = createShiftsStandIn({ ...seeds, now: () => new Date(time) });
  time += 60_000;
  assert.equal((await list(mock, OPEN_SHIFTS))[0].createdDateTime, "2026-11-01T00:00:00.000Z");
});
