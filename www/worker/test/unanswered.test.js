// What a team does with a request that may have been written: it reads the entity, and sends again only what was not.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inDoubtError, lostError } from "../src/bulk/errors.js";
import { NOW, delivery, failures, post, put, stored, turnOf } from "./delivering.js";

describe("a request in doubt", () => {
  const sent = (seconds, more) => ({ sent: NOW - seconds * 1000, tries: 1, ...more });

  test("that is a POST is not sent again", async (t) => {
    const turn = turnOf(post(), sent(60));
    const { calls, requests } = await stored(t, turn, undefined);
    assert.deepEqual([failures(calls), requests.length], [[["failed", inDoubtError(turn)]], 0]);
  });

  test("is done if its entity has what it wrote", async (t) => {
    const { calls, requests } = await stored(t, turnOf(put(), sent(60)), undefined);
    assert.deepEqual(calls, [
      ["accept", "j", 1],
      ["settle", 3, "done", null],
    ]);
    assert.deepEqual(
      requests.map(({ method }) => method),
      ["GET"],
    );
  });

  test("is read again later if the read has no response in time, which says nothing of the token", async (t) => {
    t.mock.method(AbortSignal, "timeout", () => AbortSignal.abort(new DOMException("late", "TimeoutError")));
    const { names } = await stored(t, turnOf(put(), sent(60)), undefined);
    assert.deepEqual(names, ["markTried", "defer"]);
  });

  test("is read again later although its team no longer counts its tries", async (t) => {
    const { names } = await stored(t, turnOf(put(), sent(60)), { status: 500 }, { tried: () => undefined });
    assert.deepEqual(names, ["markTried", "defer"]);
  });

  test("is sent again if its entity is old, as soon as it can no longer be on its way", async (t) => {
    const other = put({ notes: "other" });
    const again = await stored(t, turnOf(other, sent(10)), undefined);
    assert.deepEqual(
      again.requests.map(({ method }) => method),
      ["GET", "PUT"],
    );
    assert.deepEqual(again.calls, [
      ["accept", "j", 1],
      ["markSent", 3],
      ["settle", 3, "done", null],
      ["accept", "j", 1],
    ]);
    t.mock.timers.reset();
    const early = await stored(t, turnOf(other, sent(9)), undefined);
    assert.deepEqual(early.calls, [
      ["accept", "j", 1],
      ["defer", 3, NOW + 1000],
    ]);
    t.mock.timers.reset();
    const spent = await stored(t, turnOf(other, sent(10, { tries: 30 })), undefined);
    assert.deepEqual(
      failures(spent.calls).map(([kind, { inDoubt, code }]) => [kind, inDoubt, code]),
      [["failed", true, "InDoubt"]],
    );
    t.mock.timers.reset();
    const last = await stored(t, turnOf(other, sent(10, { tries: 29 })), undefined);
    assert.equal(last.requests.length, 2);
  });

  test("fails if its entity was changed meanwhile, or cannot be read for good", async (t) => {
    const changed = await stored(t, turnOf(put({ notes: "other" }), sent(60)), undefined, { seeded: "2026-03-04T07:59:30Z" });
    assert.deepEqual(
      failures(changed.calls).map(([kind, { inDoubt }]) => [kind, inDoubt]),
      [["failed", true]],
    );
    t.mock.timers.reset();
    const gone = await stored(t, turnOf(put(), sent(60)), { status: 404 });
    assert.deepEqual(
      failures(gone.calls).map(([kind, { inDoubt, status }]) => [kind, inDoubt, status]),
      [["failed", true, 404]],
    );
    assert.ok(gone.names.includes("accept"));
  });

  test("is read again later if it cannot be read now, at most thirty times", async (t) => {
    const read = (response, tries) => stored(t, turnOf(put(), sent(60)), response, { tried: (turn) => ({ ...turn, tries }) });
    const after = (seconds) => ({ headers: { "Retry-After": `${seconds}` } });
    const deferred = await read({ status: 503 }, 3);
    assert.deepEqual(deferred.calls, [
      ["markTried", 3],
      ["defer", 3, NOW + 4000],
    ]);
    t.mock.timers.reset();
    assert.deepEqual((await read({ status: 503, ...after(9) }, 3)).calls.at(-1), ["defer", 3, NOW + 9000]);
    t.mock.timers.reset();
    const throttled = await read({ status: 429, ...after(9) }, 3);
    assert.deepEqual([throttled.calls, throttled.wait], [[["markTried", 3]], 9]);
    t.mock.timers.reset();
    assert.equal((await read({ status: 429 }, 3)).wait, 4);
    t.mock.timers.reset();
    assert.deepEqual((await read({ status: 503 }, 29)).names, ["markTried", "defer"]);
    t.mock.timers.reset();
    const spent = await read({ status: 503 }, 30);
    assert.deepEqual(
      failures(spent.calls).map(([kind, { inDoubt, status }]) => [kind, inDoubt, status]),
      [["failed", true, 503]],
    );
    t.mock.timers.reset();
    const refused = await read({ status: 401 }, 3);
    assert.deepEqual(refused.calls, [
      ["pause", "j"],
      ["refuse", "j", 1, 401],
    ]);
  });

  test("is postponed after a fault, unless another request's turn has come, and fails after thirty tries", (t) => {
    const postponed = (now, turn = turnOf(put())) => {
      const { made, calls } = delivery(t, undefined, { tried: () => now });
      made.postpone(turn);
      t.mock.timers.reset();
      return calls.slice(1);
    };
    const turn = turnOf(put());
    assert.deepEqual(postponed(undefined), []);
    assert.deepEqual(postponed({ ...turn, seq: 4, tries: 1 }), []);
    assert.deepEqual(postponed({ ...turn, tries: 1 }), [["defer", 3, NOW + 1000]]);
    assert.deepEqual(postponed({ ...turn, tries: 29 }), [["defer", 3, NOW + 64_000]]);
    assert.deepEqual(failures(postponed({ ...turn, tries: 30 })), [["failed", lostError(turn)]]);
    assert.deepEqual(failures(postponed({ ...turn, tries: 30, sent: NOW })), [["failed", inDoubtError(turn)]]);
  });
});
