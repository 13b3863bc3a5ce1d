// What a team does with a request, by what Graph responds: what it stores, how long it waits, and with which token it continues.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lostError } from "../src/bulk/errors.js";
import { NOW, TOKEN, delivery, failures, post, put, stored, turnOf } from "./delivering.js";

describe("a request that is sent", () => {
  test("and done is settled, and its token accepted", async (t) => {
    const { calls, requests } = await stored(t, turnOf(put()), undefined);
    assert.deepEqual(calls, [
      ["markSent", 3],
      ["settle", 3, "done", null],
      ["accept", "j", 1],
    ]);
    assert.equal(requests.length, 1);
  });

  test("and refused is settled with Graph's error; the token is accepted if Graph has read it", async (t) => {
    for (const [status, accepted] of [
      [400, false],
      [403, true],
      [404, true],
      [409, true],
    ]) {
      const { calls, names } = await stored(t, turnOf(put()), { status });
      const [[kind, { index, operation, status: told, inDoubt }]] = failures(calls);
      assert.deepEqual([kind, index, operation, told, inDoubt], ["failed", 7, "updateOpenShift", status, undefined]);
      assert.equal(names.includes("accept"), accepted, `${status}`);
      t.mock.timers.reset();
    }
  });

  test("and throttled makes the team wait, for no longer than three minutes, and no more than thirty times", async (t) => {
    const throttled = (retryAfter) => ({
      status: 429,
      ...(retryAfter !== undefined && { headers: { "Retry-After": `${retryAfter}` } }),
    });
    for (const [tries, retryAfter, expected] of [
      [0, 7, 7],
      [0, 1000, 180],
      [0, undefined, 2],
      [3, undefined, 16],
      [6, undefined, 128],
      [7, undefined, 180],
      [28, undefined, 180],
    ]) {
      const { calls, wait } = await stored(t, turnOf(put(), { tries }), throttled(retryAfter));
      assert.deepEqual(calls, [
        ["markSent", 3],
        ["markUnsent", 3],
      ]);
      assert.equal(wait, expected);
      t.mock.timers.reset();
    }
    const { calls, ledger } = await stored(t, turnOf(put(), { tries: 29 }), throttled(7));
    assert.deepEqual(
      failures(calls).map(([kind, { status }]) => [kind, status]),
      [["failed", 429]],
    );
    assert.equal(ledger.ready, 0);
  });

  test("with a token that is refused pauses the job unless there is another one", async (t) => {
    const refused = (isLast) => stored(t, turnOf(put()), { status: 401 }, { tokens: { refuse: async () => isLast } });
    const paused = [
      ["markSent", 3],
      ["markUnsent", 3, false],
      ["pause", "j"],
    ];
    assert.deepEqual((await refused(true)).calls, paused);
    t.mock.timers.reset();
    assert.deepEqual((await refused(false)).calls, [...paused, ["pause", "j", false]]);
    t.mock.timers.reset();
    const broken = delivery(t, () => ({ status: 401 }), { tokens: { refuse: async () => Promise.reject(new Error("x")) } });
    await assert.rejects(broken.made.deliver(turnOf(put())), /^Error: x$/);
    assert.deepEqual(broken.calls, [...paused, ["pause", "j", false]]);
    t.mock.timers.reset();
    assert.deepEqual((await stored(t, turnOf(put()), { status: 401 })).calls.at(-1), ["refuse", "j", 1, 401]);
  });

  test("and not clearly refused is read later, a POST is not", async (t) => {
    for (const [tries, retryAfter, seconds] of [
      [0, undefined, 1],
      [1, undefined, 2],
      [6, undefined, 64],
      [20, undefined, 64],
      [0, 9, 9],
      [0, 1000, 180],
    ]) {
      const headers = retryAfter === undefined ? {} : { "Retry-After": `${retryAfter}` };
      const { calls } = await stored(t, turnOf(put(), { tries }), { status: 500, headers });
      assert.deepEqual(calls, [
        ["markSent", 3],
        ["defer", 3, NOW + seconds * 1000],
      ]);
      t.mock.timers.reset();
    }
    const { calls } = await stored(t, turnOf(post()), { status: 500 });
    const [[kind, { inDoubt, status }]] = failures(calls);
    assert.deepEqual([kind, inDoubt, status], ["failed", true, 500]);
  });

  test("keeps the pace of its team", async (t) => {
    const { made, ledger } = delivery(t, undefined, { rate: "2.5" });
    await made.deliver(turnOf(put()));
    assert.equal(ledger.ready, 0);
    t.mock.timers.setTime(NOW + 400);
    await made.deliver(turnOf(put()));
    assert.equal(ledger.ready, NOW + 1050);
    t.mock.timers.setTime(NOW + 1100);
    await made.deliver(turnOf(put()));
    assert.equal(ledger.ready, NOW + 1450);
    t.mock.timers.reset();
    const slow = delivery(t, undefined, { rate: "0.5" });
    await slow.made.deliver(turnOf(put()));
    assert.equal(slow.ledger.ready, NOW + 2100);
  });
});

describe("a request that is not sent", () => {
  test("fails if it was lost", async (t) => {
    const turn = turnOf(undefined);
    const { calls, requests } = await stored(t, turn, undefined);
    assert.deepEqual(failures(calls), [["failed", lostError(turn)]]);
    assert.equal(requests.length, 0);
  });

  test("waits for a token, unless one has just arrived", async (t) => {
    const none = await stored(t, turnOf(put()), undefined, { tokens: { of: async () => undefined } });
    assert.deepEqual([none.calls, none.requests.length], [[["pause", "j"]], 0]);
    t.mock.timers.reset();
    const late = [undefined, { id: 2, text: TOKEN }];
    const arrived = await stored(t, turnOf(put()), undefined, { tokens: { of: async () => late.shift() } });
    assert.deepEqual(arrived.calls, [
      ...[
        ["pause", "j"],
        ["pause", "j", false],
        ["markSent", 3],
      ],
      ...[
        ["settle", 3, "done", null],
        ["accept", "j", 2],
      ],
    ]);
    t.mock.timers.reset();
    let asked = 0;
    const of = async () => (asked++ ? Promise.reject(new Error("x")) : undefined);
    const broken = delivery(t, undefined, { tokens: { of } });
    await assert.rejects(broken.made.deliver(turnOf(put())), /^Error: x$/);
    assert.deepEqual(broken.calls, [
      ["pause", "j"],
      ["pause", "j", false],
    ]);
  });
});
