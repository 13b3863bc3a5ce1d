// The header `Idempotency-Key` of POST /bulk: the same key and body give the same job.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, describe, test } from "node:test";
import { item, team, TEAM } from "./graph.js";
import { assertRefused, ORIGIN, startWorld } from "./running.js";
import { tokenOf } from "./tokens.js";

let world;
before(async () => {
  world = await startWorld({ main: "test/losing.js", graph: { teams: [team(TEAM, ["OPNSHFT_1"])] }, vars: { RATE: "200" } });
});
after(() => world.stop());
beforeEach(() => {
  world.graph.requests.length = 0;
  world.graph.written.length = 0;
  world.graph.refusals = () => undefined;
});

const create = (notes) => ({ operation: "createOpenShift", input: { teamId: TEAM, body: { sharedOpenShift: item({ notes }) } } });
const newKey = () => `"${randomUUID()}"`;
const isDone = ({ state }) => state === "done";
const marks = () => world.graph.written.map(({ mark }) => mark);
const post = (key, entries, init = {}) => world.bulk(entries, { ...init, headers: { "Idempotency-Key": key } });

describe("the same key", () => {
  test("and body give the same job, which is written once", async () => {
    const key = newKey();
    const first = await post(key, [create("once"), create("only")]);
    const second = await post(key, [create("once"), create("only")]);
    assert.deepEqual([first.status, second.status], [202, 202]);
    assert.equal(second.headers.get("Location"), first.headers.get("Location"));
    await world.until(first.headers.get("Location"), isDone);
    const third = await post(key, [create("once"), create("only")], { token: tokenOf() });
    assert.deepEqual([third.status, third.json.id, third.json.state], [202, first.json.id, "done"]);
    assert.deepEqual(marks(), ["once", "only"]);
  });

  test("and body of many requests at the same time give one job; the others are refused while it begins", async () => {
    const key = newKey();
    const entries = Array.from({ length: 300 }, (_, at) => create(`${at}`));
    const responses = await Promise.all(Array.from({ length: 8 }, () => post(key, entries)));
    const ids = new Set(responses.filter(({ status }) => status === 202).map(({ json }) => json.id));
    assert.equal(ids.size, 1);
    for (const { status, headers } of responses.filter((response) => response.status !== 202))
      assert.deepEqual([status, headers.get("Retry-After")], [409, "1"]);
    await world.until(`/bulk/${[...ids][0]}`, isDone);
    assert.equal(marks().length, 300);
    assert.equal((await post(key, entries)).json.id, [...ids][0]);
  });

  test("with another body, or another type of it, is refused", async () => {
    const key = newKey();
    await post(key, [create("one")]);
    assertRefusedOnly(await post(key, [create("two")]), 422);
    const lines = {
      method: "POST",
      body: JSON.stringify([create("one")]),
      headers: { "Content-Type": "application/x-ndjson", "Idempotency-Key": key },
    };
    assertRefusedOnly(await world.ask("/bulk", lines), 422);
  });

  test("of another user is another key", async () => {
    const key = newKey();
    const other = tokenOf({ oid: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8" });
    const mine = await post(key, [create("mine")]);
    const theirs = await post(key, [create("theirs")], { token: other });
    assert.deepEqual([theirs.status, theirs.json.id === mine.json.id], [202, false]);
    await world.until(mine.headers.get("Location"), isDone);
    await world.until(theirs.headers.get("Location"), isDone, { token: other });
  });

  test("continues a job that is paused", async () => {
    const key = newKey();
    const renewed = tokenOf();
    world.graph.refusals = ({ headers }) => (headers.get("Authorization") === `Bearer ${renewed}` ? undefined : { status: 401 });
    const { headers } = await post(key, [create("late")]);
    await world.until(headers.get("Location"), ({ state }) => state === "paused");
    const { status, json } = await post(key, [create("late")], { token: renewed });
    assert.deepEqual([status, json.state, `/bulk/${json.id}`], [202, "running", headers.get("Location")]);
    await world.until(headers.get("Location"), isDone);
    assert.deepEqual(marks(), ["late"]);
  });

  test("may be used again after a refusal, which stores nothing", async () => {
    const key = newKey();
    assertRefusedOnly(await post(key, []), 400);
    const { status, headers } = await post(key, [create("right")]);
    assert.equal(status, 202);
    await world.until(headers.get("Location"), isDone);
  });

  test("may be used again if the queue did not accept the requests, and nothing of the first attempt is written", async () => {
    const key = newKey();
    const entries = [create("first"), create("queue is full")];
    assertRefusedOnly(await post(key, entries), 503);
    const again = await post(key, entries);
    assert.equal(again.status, 202, JSON.stringify(again.json));
    await world.until(again.headers.get("Location"), isDone);
    assert.deepEqual(marks(), ["first", "queue is full"]);
  });
});

describe("a request whose job failed to begin", () => {
  test("may be repeated after a quarter of an hour, and is refused until then", async () => {
    for (const [oid, key, expected] of [
      ["unlucky", newKey(), 409],
      ["unlucky too", `"aged ${randomUUID()}"`, 202],
    ]) {
      const token = tokenOf({ oid });
      assertRefusedOnly(await post(key, [create(oid)], { token }), 500);
      const { status, json } = await post(key, [create(oid)], { token });
      assert.equal(status, expected, JSON.stringify(json));
      if (status === 202) await world.until(`/bulk/${json.id}`, isDone, { token });
    }
    assert.deepEqual(marks(), ["unlucky too"]);
  });

  test("has the same job after a quarter of an hour, too, if it had begun", async () => {
    const key = `"aged ${randomUUID()}"`;
    const first = await post(key, [create("aged")]);
    const second = await post(key, [create("aged")]);
    assert.deepEqual([second.status, second.json.id], [202, first.json.id]);
    await world.until(`/bulk/${first.json.id}`, isDone);
    assert.deepEqual(marks(), ["aged"]);
  });

  test("has the same job if it had begun, although nobody was told", async () => {
    const token = tokenOf({ oid: "unheard" });
    const key = newKey();
    assertRefusedOnly(await post(key, [create("once")], { token }), 500);
    const { status, json } = await post(key, [create("once")], { token });
    assert.equal(status, 202, JSON.stringify(json));
    await world.until(`/bulk/${json.id}`, isDone, { token });
    assert.deepEqual(marks(), ["once"]);
  });
});

test("requests without a key are different jobs", async () => {
  const [one, other] = [await world.bulk([create("a")]), await world.bulk([create("a")])];
  assert.notEqual(one.json.id, other.json.id);
  for (const { headers } of [one, other]) await world.until(headers.get("Location"), isDone);
});

test("what is not a key is refused", async () => {
  for (const key of [
    "",
    "unquoted",
    '"',
    '"open',
    '""',
    '"é"',
    '"a\\b"',
    '"a" "b"',
    '"a", "b"',
    `"${"x".repeat(256)}"`,
    "1",
    ":YQ==:",
    "?1",
  ])
    assertRefused(world, await post(Buffer.from(key).toString("latin1"), [create("x")]), 400);
  const escaped = await post('"a\\"b\\\\c"', [create("x")]);
  assert.equal(escaped.status, 202);
  await world.until(escaped.headers.get("Location"), isDone);
});

test("pages may send the header", async () => {
  const { headers } = await world.ask("/bulk", { method: "OPTIONS", headers: { Origin: ORIGIN } });
  assert.match(headers.get("Access-Control-Allow-Headers"), /Idempotency-Key/);
});

/** Asserts that a response is a problem of this status. */
function assertRefusedOnly({ status, headers, json }, expected) {
  assert.deepEqual([status, json.status, headers.get("Content-Type")], [expected, expected, "application/problem+json"]);
}
