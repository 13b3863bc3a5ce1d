// Idempotency keys and rotas on their own: what they store, when their alarms ring, and what they announce.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key, NOW, objectOf, recording, Rota } from "./storing.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

describe("an idempotency key", () => {
  const start = (t, act) => {
    const JOB = recording(act);
    const all = objectOf(t, Key, { JOB });
    return { ...all, key: all.object, asked: JOB.calls };
  };
  const first = { job: "one", fingerprint: "f", at: NOW };

  test("stands for its first job for a week", async (t) => {
    const { key, alarmIn, asked } = start(t);
    assert.deepEqual(await key.claim("one", "f"), first);
    assert.equal(alarmIn(), 7 * DAY);
    assert.deepEqual({ ...(await key.claim("two", "g")) }, first);
    assert.deepEqual(asked, []);
    await key.alarm();
    assert.deepEqual([(await key.claim("two", "g")).job, alarmIn()], ["two", 7 * DAY]);
  });

  test("is free again when its job has been released, and not when another one is", async (t) => {
    const { key } = start(t);
    await key.release("none");
    await key.claim("one", "f");
    await key.release("two");
    assert.equal((await key.claim("two", "g")).job, "one");
    await key.release("one");
    assert.equal((await key.claim("two", "g")).job, "two");
  });

  test("is free after a quarter of an hour if its job has not begun", async (t) => {
    for (const [isDropped, expected] of [
      [true, "two"],
      [false, "one"],
    ]) {
      const { key, asked, pass } = start(t, () => isDropped);
      await key.claim("one", "f");
      pass(15 * MINUTE - 1);
      assert.deepEqual([(await key.claim("two", "g")).job, asked], ["one", []]);
      pass(1);
      assert.equal((await key.claim("two", "g")).job, expected);
      assert.deepEqual(asked, [["one", "dropUnbegun"]]);
      t.mock.timers.reset();
    }
  });
});

describe("a rota", () => {
  const WFM_URL = "https://wfm.example/";

  /** A rota whose queue records, or fails. */
  function start(t, fault) {
    const sent = [];
    const send = async (...message) => {
      if (fault !== undefined) throw fault;
      sent.push(message);
    };
    const all = objectOf(t, Rota, { CHANGES: { send }, WFM_URL });
    return { ...all, rota: all.object, sent };
  }

  test("remembers a verdict as long as it is to, and its alarm rings for the first that ends", async (t) => {
    const { rota, alarmIn, pass } = start(t);
    await rota.remember("a", "yes", 60);
    await rota.remember("b", "no", 90);
    assert.equal(alarmIn(), 60 * SECOND);
    await rota.remember("c", "maybe", 30);
    assert.equal(alarmIn(), 30 * SECOND);
    pass(60 * SECOND - 1);
    assert.deepEqual(
      ["a", "b", "c", "d"].map((key) => rota.recall(key)),
      ["yes", "no", undefined, undefined],
    );
    pass(1);
    assert.equal(rota.recall("a"), undefined);
  });

  test("announces what it has every quarter of an hour, and deletes itself when it has nothing", async (t) => {
    const { rota, sent, storage, alarmIn, pass } = start(t);
    await rota.put("k", ["i"], "{}");
    assert.equal(alarmIn(), 0);
    const rings = async () => {
      storage.alarm = null;
      await rota.alarm();
    };
    await rings();
    assert.deepEqual([sent, alarmIn()], [[[{ rota: "its id" }, { contentType: "json" }]], 15 * MINUTE]);
    await rota.remember("a", "yes", 60);
    await rings();
    assert.deepEqual([sent.length, alarmIn()], [2, MINUTE]);
    const fetched = t.mock.method(globalThis, "fetch", async () => new Response(null, { status: 204 }));
    assert.deepEqual(await Promise.all([rota.deliver(), rota.deliver()]), Array(2).fill({ isDone: true }));
    assert.equal(fetched.mock.callCount(), 1);
    await rota.put("l", ["i"], "{}");
    await rota.deliver();
    assert.equal(fetched.mock.callCount(), 2);
    await rings();
    assert.deepEqual([sent.length, alarmIn()], [2, MINUTE]);
    pass(MINUTE);
    await rings();
    assert.equal(alarmIn(), MINUTE);
    pass(MINUTE);
    await rings();
    assert.equal(alarmIn(), null);
    await rota.remember("a", "again", 60);
    assert.equal(rota.recall("a"), "again");
  });

  test("announces again soon after the queue failed", async (t) => {
    for (const [fault, words] of [
      [new Error("full"), "full"],
      ["odd", "?"],
    ]) {
      const { rota, logged, storage, alarmIn } = start(t, fault);
      await rota.put("k", ["i"], "{}");
      storage.alarm = null;
      await rota.alarm();
      assert.deepEqual([logged, alarmIn()], [[`the queue takes no announcement: ${words}`], 5 * SECOND]);
      t.mock.timers.reset();
    }
  });

  test("gives up a change after a week, and says so", async (t) => {
    const { rota, logged, storage, alarmIn, pass } = start(t);
    await rota.put("k", ["i"], "{}");
    pass(7 * DAY - 1);
    storage.alarm = null;
    await rota.alarm();
    assert.deepEqual([logged, alarmIn()], [[], 1]);
    pass(1);
    await rota.alarm();
    assert.deepEqual([logged, storage.alarm], [["1 changes could not be delivered in time"], null]);
  });

  test("delivers for a minute at a time", async (t) => {
    for (const [late, count] of [
      [0, 3],
      [1, 2],
    ]) {
      const { rota, pass } = start(t);
      const fetched = t.mock.method(globalThis, "fetch", async () => {
        pass(30 * SECOND + late);
        return new Response(null, { status: 204 });
      });
      for (const key of ["k", "l", "m"]) await rota.put(key, [key], "{}");
      assert.equal((await rota.deliver()).isDone, false);
      assert.equal(fetched.mock.callCount(), count);
      t.mock.timers.reset();
    }
  });

  test("takes a change once, unless its items have changed since, it was withdrawn, or it is old", async (t) => {
    const { rota, pass } = start(t);
    const bodies = [];
    t.mock.method(globalThis, "fetch", async (_, { body }) => {
      bodies.push(body);
      return new Response(null, { status: 204 });
    });
    const delivered = async () => {
      await rota.deliver();
      return bodies.splice(0);
    };
    await rota.put("k", ["i"], "1");
    await rota.put("k", ["i"], "2");
    assert.deepEqual(await delivered(), ["1"]);
    await rota.put("k", ["i"], "3");
    assert.deepEqual(await delivered(), []);
    await rota.put("other", ["i"], "B");
    await rota.put("k", ["i"], "A");
    assert.deepEqual(await delivered(), ["B", "A"]);
    rota.outdate(["x"]);
    await rota.put("k", ["i"], "4");
    assert.deepEqual(await delivered(), []);
    rota.outdate(["x", "i"]);
    await rota.put("k", ["i"], "5");
    rota.withdraw("unknown");
    assert.deepEqual(await delivered(), ["5"]);
    await rota.put("l", ["i"], "6");
    rota.withdraw("l");
    assert.deepEqual(await delivered(), []);
    await rota.put("m", ["m"], "7");
    pass(2 * MINUTE - 1);
    await rota.put("m", ["m"], "8");
    assert.deepEqual(await delivered(), ["7"]);
    pass(1);
    await rota.put("m", ["m"], "9");
    assert.deepEqual(await delivered(), ["9"]);
  });
});
