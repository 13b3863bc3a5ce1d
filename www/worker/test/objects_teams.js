// Teams on their own: what they report to their jobs, and when their alarms ring.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { objectOf, recording, Team } from "./storing.js";

const SECOND = 1000;

const request = (job, seq) => ({ job, seq, index: 10 + seq, operation: "createOpenShift", request: { url: `${job}/${seq}` } });

describe("a team", () => {
  /** A team whose jobs do this, and have no token. */
  function start(t, act = (_, method) => (method === "refuseToken" ? true : undefined), env = {}) {
    const JOB = recording(act);
    const all = objectOf(t, Team, { JOB, DELIVERY: "20", ...env });
    return { ...all, team: all.object, calls: () => JOB.calls.splice(0) };
  }
  const lost = (job, seq) => ({ ...request(job, seq), request: undefined });
  const settled = (job, ...seqs) => [
    job,
    "settle",
    seqs.map((seq) => ({
      ...{ index: 10 + seq, kind: "failed" },
      json: JSON.stringify({
        ...{ index: 10 + seq, operation: "createOpenShift", code: "NotDelivered" },
        message: "It could not be delivered. Nothing was sent.",
      }),
    })),
  ];

  test("rings at once for what it may send, and in time for what it waits for", async (t) => {
    const { team, alarmIn, storage } = start(t);
    await team.put([request("a", 1)]);
    assert.equal(alarmIn(), null);
    await team.open("a", 2, "lane");
    assert.equal(alarmIn(), 10 * SECOND);
    await team.put([request("a", 0)]);
    assert.equal(alarmIn(), 0);
    storage.alarm = null;
    await team.pause("a");
    assert.equal(alarmIn(), null);
    await team.open("a", 2, "lane");
    assert.equal(alarmIn(), 0);
    storage.alarm = null;
    await team.close("a", 2, "lane");
    assert.equal(alarmIn(), null);
  });

  test("reports what it has settled, at the end and after each 25", async (t) => {
    const { team, alarmIn, calls, storage } = start(t);
    await team.put(Array.from({ length: 30 }, (_, seq) => lost("a", seq)));
    await team.open("a", 30, "lane");
    storage.alarm = null;
    await team.alarm();
    const first = Array.from({ length: 25 }, (_, seq) => seq);
    assert.deepEqual(calls(), [settled("a", ...first), settled("a", 25, 26, 27, 28, 29)]);
    assert.equal(alarmIn(), null);
  });

  test("reports again five seconds after a job could not be notified, and others at once", async (t) => {
    let faults = [new Error("deaf"), "odd"];
    const { team, alarmIn, calls, storage, logged } = start(t, (job) =>
      job === "a" && faults.length ? Promise.reject(faults.shift()) : undefined,
    );
    await team.put([lost("a", 0), lost("b", 0)]);
    for (const job of ["a", "b"]) await team.open(job, 1, "lane");
    await team.alarm();
    assert.deepEqual([calls(), alarmIn()], [[settled("a", 0), settled("b", 0)], 5 * SECOND]);
    await team.alarm();
    storage.alarm = null;
    await team.alarm();
    assert.deepEqual([calls(), alarmIn()], [[settled("a", 0), settled("a", 0)], null]);
    assert.deepEqual(
      logged,
      ["deaf", "?"].map((why) => `a job could not be notified: ${why}`),
    );
    faults = [];
  });

  test("reports requests that never arrived until their job has heard of it", async (t) => {
    let isDown = true;
    const { team, alarmIn, calls, pass, storage } = start(t, (_, method) =>
      method === "lose" && isDown ? Promise.reject(new Error("down")) : undefined,
    );
    await team.open("a", 2, "lane");
    pass(20 * SECOND);
    await team.alarm();
    const loss = ["a", "lose", { job: "a", lane: "lane", first: 0, last: 2 }];
    assert.deepEqual([calls(), alarmIn()], [[loss], 5 * SECOND]);
    isDown = false;
    storage.alarm = null;
    await team.alarm();
    assert.deepEqual([calls(), alarmIn()], [[loss], null]);
  });

  test("lets others pass after a fault, and logs it", async (t) => {
    for (const [fault, words] of [
      [new Error("broken"), "broken"],
      ["odd", "?"],
    ]) {
      const { team, alarmIn, calls, logged } = start(t, (job, method) =>
        job === "a" && method === "token" ? Promise.reject(fault) : undefined,
      );
      await team.put([request("a", 0), lost("b", 0)]);
      for (const job of ["a", "b"]) await team.open(job, 1, "lane");
      const { scheduler } = globalThis;
      globalThis.scheduler = { wait: async (time) => t.mock.timers.tick(Math.max(time, 40 * SECOND)) };
      await team.alarm();
      globalThis.scheduler = scheduler;
      assert.deepEqual(calls().at(-1), settled("b", 0));
      assert.ok(logged.every((line) => line === `a request could not be delivered: ${words}`) && logged.length > 0);
      assert.ok(alarmIn() >= 0);
      t.mock.timers.reset();
    }
  });

  test("pauses a job without a token, and asks no more", async (t) => {
    const { team, alarmIn, calls, storage } = start(t);
    await team.put([request("a", 0)]);
    await team.open("a", 1, "lane");
    storage.alarm = null;
    await team.alarm();
    assert.deepEqual(
      [calls(), alarmIn()],
      [
        [
          ["a", "token"],
          ["a", "token"],
        ],
        null,
      ],
    );
  });

  test("rings again five seconds after its work failed", async (t) => {
    const { team, alarmIn, logged, object } = start(t);
    await team.put([request("a", 0)]);
    await team.open("a", 1, "lane");
    const settings = ["never", "20"];
    Object.defineProperty(object.env, "DELIVERY", { get: () => settings.shift() });
    await team.alarm();
    assert.match(logged[0], /^a team's work failed: The worker is misconfigured: DELIVERY/);
    assert.equal(alarmIn(), 5 * SECOND);
  });
});
