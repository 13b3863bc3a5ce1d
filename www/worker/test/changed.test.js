// What a team does with a request that says what its entity was when that was read: it reads the entity, and sends only if it is unchanged.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changedError } from "../src/bulk/errors.js";
import { NOW, delivery, failures, put, stored, turnOf } from "./delivering.js";

const SEEDED = "2026-01-01T00:00:00Z";

/** A turn whose entity was read when it was last modified at a time. */
const since = (lastModifiedDateTime, { method = "PUT", ...more } = {}) =>
  turnOf({ ...put({ notes: "other" }), method, unchangedSince: { lastModifiedDateTime } }, more);
const unchanged = (more) => since(SEEDED, more);
const changed = (more) => since("2025-12-31T00:00:00Z", more);

const methodsOf = (requests) => requests.map(({ method }) => method);

describe("a request that says what its entity was", () => {
  test("is sent after its entity was read, if that is unchanged", async (t) => {
    for (const method of ["PUT", "DELETE"]) {
      const { calls, requests } = await stored(t, unchanged({ method }), undefined);
      assert.deepEqual(methodsOf(requests), ["GET", method]);
      assert.deepEqual(calls, [
        ["accept", "j", 1],
        ["markSent", 3],
        ["settle", 3, "done", null],
        ["accept", "j", 1],
      ]);
      t.mock.timers.reset();
    }
  });

  test("fails if it has changed, and is not sent", async (t) => {
    for (const method of ["PUT", "DELETE"]) {
      const turn = changed({ method });
      const { calls, requests } = await stored(t, turn, undefined);
      assert.deepEqual([methodsOf(requests), calls.length], [["GET"], 2]);
      assert.deepEqual(failures(calls), [["failed", JSON.parse(JSON.stringify(changedError(turn)))]]);
      t.mock.timers.reset();
    }
  });

  test("fails if it is gone, and is done if it was to be deleted", async (t) => {
    const gone = { status: 404, code: "NotFound" };
    const { calls, requests } = await stored(t, unchanged(), gone);
    const [[kind, { code, status, message }]] = failures(calls);
    assert.deepEqual([kind, code, status, methodsOf(requests)], ["failed", "Changed", 404, ["GET"]]);
    assert.match(message, /deleted since it was read/);
    t.mock.timers.reset();
    const deletion = await stored(t, unchanged({ method: "DELETE" }), gone);
    assert.deepEqual([deletion.calls.at(-1), methodsOf(deletion.requests)], [["settle", 3, "done", null], ["GET"]]);
  });

  test("fails if it cannot be read for good, and is not in doubt", async (t) => {
    const { calls, requests, names } = await stored(t, unchanged(), { status: 403 });
    const [[kind, { code, status, inDoubt }]] = failures(calls);
    assert.deepEqual([kind, code, status, inDoubt, methodsOf(requests)], ["failed", "NotRead", 403, undefined, ["GET"]]);
    assert.ok(names.includes("accept"));
  });

  test("is read again later if it cannot be read now, at most thirty times, and with another token if this one is refused", async (t) => {
    const read = (response, tries) => stored(t, unchanged(), response, { tried: (turn) => ({ ...turn, tries }) });
    const later = await read({ status: 503 }, 3);
    assert.deepEqual(later.calls, [
      ["markTried", 3],
      ["defer", 3, NOW + 4000],
    ]);
    t.mock.timers.reset();
    const throttled = await read({ status: 429, headers: { "Retry-After": "9" } }, 3);
    assert.deepEqual([throttled.calls, throttled.wait], [[["markTried", 3]], 9]);
    t.mock.timers.reset();
    const spent = await read({ status: 503 }, 30);
    assert.deepEqual(
      failures(spent.calls).map(([kind, { code, status, inDoubt }]) => [kind, code, status, inDoubt]),
      [["failed", "NotRead", 503, undefined]],
    );
    t.mock.timers.reset();
    assert.deepEqual((await read({ status: 401 }, 3)).calls, [
      ["pause", "j"],
      ["refuse", "j", 1, 401],
    ]);
  });

  test("waits for its place in the pace after the read", async (t) => {
    const waits = [];
    globalThis.scheduler = { wait: async (time) => waits.push(time) };
    t.after(() => delete globalThis.scheduler);
    const { requests } = await stored(t, unchanged(), undefined, { rate: "1" });
    assert.deepEqual([methodsOf(requests), waits], [["GET", "PUT"], [1050]]);
    t.mock.timers.reset();
    await stored(t, unchanged(), undefined, { rate: "2" });
    assert.equal(waits.length, 1);
  });

  test("is decided by its entity again if it is in doubt: sent, done, in doubt or changed", async (t) => {
    const sent = { sent: NOW - 60_000, tries: 1 };
    assert.deepEqual(methodsOf((await stored(t, unchanged(sent), undefined)).requests), ["GET", "PUT"]);
    t.mock.timers.reset();
    const [[, { inDoubt }]] = failures((await stored(t, changed(sent), undefined)).calls);
    assert.equal(inDoubt, true);
    t.mock.timers.reset();
    const deletion = changed({ ...sent, method: "DELETE" });
    const [[, { code, inDoubt: isInDoubt }]] = failures((await stored(t, deletion, undefined)).calls);
    assert.deepEqual([code, isInDoubt], ["Changed", undefined]);
    t.mock.timers.reset();
    const early = changed({ sent: NOW - 9000, tries: 1, method: "DELETE" });
    assert.deepEqual((await stored(t, early, undefined)).calls.at(-1), ["defer", 3, NOW + 1000]);
  });

  test("is postponed like any other after a fault of the worker", (t) => {
    const { made, calls } = delivery(t, undefined, { tried: (turn) => ({ ...turn, tries: 30 }) });
    made.postpone(unchanged());
    assert.deepEqual(
      failures(calls).map(([kind, { code }]) => [kind, code]),
      [["failed", "NotDelivered"]],
    );
  });
});
