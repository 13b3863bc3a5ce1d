// Jobs on their own: what they store, when their alarms ring, and how they notify their teams.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { packed } from "../src/bulk/places.js";
import { Job, NOW, objectOf, recording } from "./storing.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

const place = (index) => ({ index, operation: "createOpenShift" });
const NEW_JOB = {
  ...{ id: "j", owner: "me", expires: NOW + 30 * MINUTE, sealed: Uint8Array.of(1), total: 4 },
  lanes: [
    { lane: "a", count: 2, places: packed([place(0), place(2)]) },
    { lane: "b", count: 1, places: packed([place(3)]) },
  ],
};
const POISONED = { index: 1, issues: [{ code: "x" }] };
const done = (index) => ({ index, kind: "done", json: null });
const failed = (index) => ({ index, kind: "failed", json: JSON.stringify({ index }) });

/** A job that is prepared, and the commands that its teams get. */
async function prepared(t, { act, ...more } = {}) {
  const TEAM = recording(act);
  const all = objectOf(t, Job, { TEAM });
  await all.object.prepare({ ...NEW_JOB, ...more });
  await all.object.poison([POISONED]);
  return { ...all, job: all.object, commands: () => TEAM.calls.splice(0) };
}

async function begun(t, options) {
  const all = await prepared(t, options);
  return { ...all, first: await all.job.begin() };
}

const OPEN = [
  ["a", "open", "j", 2, "a"],
  ["b", "open", "j", 1, "b"],
];
const named = (command, calls = OPEN) => calls.map(([lane, , ...rest]) => [lane, command, ...rest]);

describe("a job", () => {
  test("that was never prepared, or is deleted, does nothing", async (t) => {
    const { object: job, alarmIn } = objectOf(t, Job);
    assert.equal(job.token(), undefined);
    assert.equal(job.progress("me", -1), undefined);
    assert.equal(await job.resume("me", Uint8Array.of(1), NOW + 1), undefined);
    assert.equal(job.acceptToken(1), undefined);
    assert.equal(await job.refuseToken(1, { code: "x" }), true);
    for (const nothing of [job.settle([done(0)]), job.lose({ lane: "a", first: 0, last: 1 }), job.alarm()])
      assert.equal(await nothing, undefined);
    assert.equal(await job.dropUnbegun(), true);
    await assert.rejects(job.begin(), /^Error: the job has been deleted$/);
    assert.equal(alarmIn(), null);
  });

  test("is stored for an hour until it begins, and shown to nobody", async (t) => {
    const { job, alarmIn, commands, pass } = await prepared(t, { expires: NOW + 2 * DAY });
    assert.equal(alarmIn(), 60 * MINUTE);
    assert.equal(job.progress("me", -1), undefined);
    assert.equal(await job.resume("me", Uint8Array.of(2), NOW + DAY), undefined);
    pass(60 * MINUTE - 1);
    await job.alarm();
    assert.deepEqual([commands(), alarmIn()], [[], 1]);
    pass(1);
    await job.alarm();
    assert.deepEqual([commands(), alarmIn(), job.token()], [named("close"), null, undefined]);
  });

  test("that began is shown to its owner, and notifies each team once", async (t) => {
    const { job, first, alarmIn, commands } = await begun(t);
    const progress = { ...{ state: "running", total: 4, done: 0, failed: 0, left: 3 }, poisonedCount: 1, errors: [] };
    assert.deepEqual([first, alarmIn()], [{ ...progress, poisoned: [POISONED] }, 0]);
    assert.deepEqual(job.progress("me", -1), first);
    assert.deepEqual(job.progress("me", 1), { ...progress, poisoned: [] });
    assert.equal(job.progress("you", -1), undefined);
    assert.equal(await job.resume("you", Uint8Array.of(2), NOW + DAY), undefined);
    assert.equal(await job.dropUnbegun(), false);
    await job.alarm();
    assert.deepEqual(commands(), OPEN);
    await job.alarm();
    assert.deepEqual([commands(), job.progress("me", -1)], [[], first]);
  });

  test("rings when its token expires, or the job, or earlier if that is set meanwhile", async (t) => {
    const { job, storage, alarmIn } = await begun(t);
    storage.alarm = null;
    await job.alarm();
    assert.equal(alarmIn(), 30 * MINUTE);
    storage.alarm = NOW + 7;
    await job.alarm();
    assert.equal(alarmIn(), 7);
    storage.alarm = null;
    await job.settle([0, 2, 3].map(done));
    await job.alarm();
    assert.equal(alarmIn(), 7 * DAY);
  });

  test("notifies a team that could not be reached again, and no other", async (t) => {
    let fault = new Error("gone");
    const act = (name) => (name === "b" && fault !== null ? Promise.reject(fault) : undefined);
    const { job, logged, storage, alarmIn, commands } = await begun(t, { act });
    const rings = async () => {
      storage.alarm = null;
      await job.alarm();
    };
    await rings();
    assert.deepEqual([commands(), alarmIn()], [OPEN, 5 * SECOND]);
    fault = undefined;
    await rings();
    assert.deepEqual(commands(), OPEN.slice(1));
    assert.deepEqual(
      logged,
      ["gone", "undefined"].map((why) => `a team could not be notified: ${why}`),
    );
    fault = null;
    await rings();
    assert.deepEqual([commands(), alarmIn()], [OPEN.slice(1), 30 * MINUTE]);
  });

  test("pauses its teams when its token expires, and opens them again with another one", async (t) => {
    const { job, commands, alarmIn, pass, storage } = await begun(t);
    await job.alarm();
    pass(30 * MINUTE);
    assert.equal(job.token(), undefined);
    await job.alarm();
    assert.deepEqual(storage.sql.exec("SELECT id FROM tokens").toArray(), []);
    assert.deepEqual(commands(), [...OPEN, ...named("pause")]);
    const { state, error } = job.progress("me", -1);
    assert.deepEqual([state, error.message], ["paused", "The token has expired."]);
    const resumed = await job.resume("me", Uint8Array.of(2), Date.now() + MINUTE);
    assert.deepEqual([resumed.state, "error" in resumed, resumed.poisoned, alarmIn()], ["running", false, [POISONED], 0]);
    assert.deepEqual(new Uint8Array(job.token().sealed), Uint8Array.of(2));
    await job.alarm();
    assert.deepEqual(commands(), OPEN);
  });

  test("is deleted a week after it was last started, once every team has closed it", async (t) => {
    let isDown = true;
    const act = (_, method) => (method === "close" && isDown ? Promise.reject(new Error("down")) : undefined);
    const { job, commands, alarmIn, storage, pass } = await begun(t, { act });
    pass(DAY);
    await job.resume("me", Uint8Array.of(2), NOW + 30 * DAY);
    await job.alarm();
    pass(7 * DAY - 1);
    storage.alarm = null;
    await job.alarm();
    assert.deepEqual([commands(), alarmIn()], [OPEN, 1]);
    pass(1);
    storage.alarm = null;
    await job.alarm();
    assert.ok(job.progress("me", -1));
    isDown = false;
    await job.alarm();
    assert.deepEqual([commands(), job.progress("me", -1), alarmIn()], [[...named("close"), ...named("close")], undefined, null]);
  });

  test("that is dropped never begins, and its teams close it at once", async (t) => {
    for (const drop of ["drop", "dropUnbegun"]) {
      const { job, alarmIn, commands } = await prepared(t);
      assert.equal(await job[drop](), drop === "drop" ? undefined : true);
      assert.deepEqual([alarmIn(), job.token()], [0, undefined]);
      await assert.rejects(job.begin(), /^Error: the job has been dropped$/);
      await job.alarm();
      assert.deepEqual(commands(), named("close"));
      t.mock.timers.reset();
    }
  });

  test("stores each outcome once, and no token when it is done", async (t) => {
    const { job } = await begun(t);
    await job.settle([done(0), failed(0), failed(2)]);
    const { state, done: count, failed: failures, left, errors } = job.progress("me", -1);
    assert.deepEqual([state, count, failures, left, errors], ["running", 2, 1, 1, [{ index: 2 }]]);
    assert.ok(job.token());
    await job.lose({ lane: "nowhere", first: 0, last: 9 });
    assert.equal(job.progress("me", -1).left, 1);
    await job.lose({ lane: "b", first: 0, last: 9 });
    const ended = job.progress("me", 2);
    assert.deepEqual([ended.state, ended.left, ended.errors[0].code], ["done", 0, "NotDelivered"]);
    assert.equal(job.token(), undefined);
    const still = await job.resume("me", Uint8Array.of(2), NOW + DAY);
    assert.deepEqual([still.state, still.poisoned, job.token()], ["done", [POISONED], undefined]);
  });

  test("whose entries all have issues is done when it begins", async (t) => {
    const { job, first } = await begun(t, { total: 1, lanes: [] });
    assert.deepEqual([first.state, job.token()], ["done", undefined]);
  });

  test("lists a thousand errors at a time", async (t) => {
    const { job } = await begun(t, { total: 2000 });
    await job.settle(Array.from({ length: 1500 }, (_, at) => failed(at + 2)));
    const { errors } = job.progress("me", -1);
    assert.deepEqual([errors.length, errors[0].index, errors[999].index], [1000, 2, 1001]);
    assert.equal(job.progress("me", 1001).errors.length, 500);
  });

  test("has room for five tokens that have not expired", async (t) => {
    const { job, pass } = await begun(t);
    const add = () => job.resume("me", Uint8Array.of(2), NOW + DAY);
    pass(30 * MINUTE);
    for (let count = 1; count <= 5; count++) assert.equal((await add()).state, "running");
    assert.equal(await add(), "full");
  });

  test("tries its newest token, goes back to the accepted one, and pauses without any", async (t) => {
    const { job, alarmIn, storage } = await begun(t);
    const add = (byte) => job.resume("me", Uint8Array.of(byte), NOW + DAY);
    const current = () => new Uint8Array(job.token().sealed)[0];
    job.acceptToken(job.token().id);
    for (const byte of [2, 3, 4, 5]) assert.equal((await add(byte)).state, "running");
    assert.deepEqual([await add(6), current()], ["full", 5]);
    storage.alarm = null;
    const claims = { code: "NoToken", claims: "{}" };
    assert.equal(await job.refuseToken(job.token().id, claims), false);
    assert.equal(await job.refuseToken(job.token().id, { code: "NoToken" }), false);
    assert.deepEqual([current(), alarmIn()], [3, null]);
    for (const expected of [2, 1]) {
      await job.refuseToken(job.token().id, { code: "NoToken" });
      assert.equal(current(), expected);
    }
    assert.equal(await job.refuseToken(job.token().id, { code: "NoToken" }), true);
    assert.deepEqual([job.progress("me", -1).error, alarmIn()], [claims, 0]);
    await add(7);
    await add(8);
    job.acceptToken(99);
    assert.equal(current(), 8);
    job.acceptToken(job.token().id);
    assert.equal(await job.refuseToken(job.token().id, { code: "late" }), true);
    assert.deepEqual(job.progress("me", -1).error, { code: "late" });
  });
});
