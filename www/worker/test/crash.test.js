// Many requests for many teams, with crashes in between: each is written once, in the order of its team.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { item, team } from "./graph.js";
import { assertTokenSecret, startWorld } from "./running.js";

const TEAMS = Array.from({ length: 20 }, () => randomUUID());

const openShiftsOf = (count) => Array.from({ length: count }, (_, at) => `OPNSHFT_${at}`);

/** `each` requests per team, team by team; every `creates`th creates an open shift, at a different place for each team, and the others update one. */
function entriesOf(each, creates) {
  return Array.from({ length: each * TEAMS.length }, (_, index) => {
    const [at, of] = [Math.floor(index / TEAMS.length), index % TEAMS.length];
    const input = { teamId: TEAMS[of], body: { sharedOpenShift: item({ notes: `${of}/${at}` }) } };
    return (at + of) % creates
      ? { operation: "updateOpenShift", input: { ...input, openShiftId: `OPNSHFT_${at}` } }
      : { operation: "createOpenShift", input };
  });
}

const graphOf = (each, more) => ({ teams: TEAMS.map((id) => team(id, openShiftsOf(each))), ...more });

/** The places of the requests that were written for each team, in order. */
function placesOf({ written }) {
  const places = TEAMS.map(() => []);
  for (const { path, mark } of written) {
    const [of, at] = mark.split("/").map(Number);
    assert.ok(path.startsWith(`/teams/${TEAMS[of]}/`), `${mark} is written to ${path}`);
    places[of].push(at);
  }
  return places;
}

/** Asserts that a request which the queue cannot deliver is reported, and that later ones do not wait. */
async function losesOne(world) {
  const create = (notes) => ({
    operation: "createOpenShift",
    input: { teamId: TEAMS[0], body: { sharedOpenShift: item({ notes }) } },
  });
  const { headers } = await world.bulk(["before", "lost", "after"].map(create));
  const { errors } = await world.until(headers.get("Location"), ({ state }) => state === "done");
  assert.deepEqual(
    errors.map(({ index, code }) => [index, code]),
    [[1, "NotDelivered"]],
  );
  assert.deepEqual(
    world.graph.written.slice(-2).map(({ mark }) => mark),
    ["before", "after"],
  );
}

const allBut = (each, left) => Array.from({ length: each }, (_, at) => at).filter((at) => !left.includes(at));

test("10,000 requests for 20 teams, of which Graph throttles a fifth, are each written once and in order although the consumer crashes", async (t) => {
  const each = 500;
  const throttling = { share: 0.2, retryAfter: 0 };
  const world = await startWorld({ main: "test/crashing.js", graph: graphOf(each, { throttling }), vars: { RATE: "1000" } });
  t.after(() => world.stop());
  const began = performance.now();
  const { status, headers, json } = await world.bulk(entriesOf(each, 5));
  assert.equal(status, 202, JSON.stringify(json));
  const taken = performance.now();
  const progress = await world.until(headers.get("Location"), ({ state }) => state === "done", { seconds: 400 });
  t.diagnostic(
    `taken after ${((taken - began) / 1000).toFixed(1)} s, written after ${((performance.now() - began) / 1000).toFixed(1)} s, ${world.graph.requests.length} requests to Graph`,
  );
  assert.deepEqual([progress.total, progress.done, progress.failed, progress.poisoned], [10_000, 10_000, 0, []]);
  assert.match(world.log, /the consumer crashes/);
  assert.ok(world.graph.requests.length > 11_000, `only ${world.graph.requests.length} requests: nothing was throttled`);
  for (const places of placesOf(world.graph)) assert.deepEqual(places, allBut(each, []));
  assertTokenSecret(world);
});

test("2,000 requests for 20 teams continue after workerd was killed: nothing is written twice or out of order, and a POST in doubt is reported", async (t) => {
  const each = 100;
  const world = await startWorld({
    main: "test/crashing.js",
    graph: graphOf(each, { latency: 100 }),
    vars: { RATE: "1000", LOG_MESSAGES: "yes" },
  });
  t.after(() => world.stop());
  const { headers } = await world.bulk(entriesOf(each, 2));
  // The local queue exists in memory only, so the teams must have everything before the kill.
  const handedOver = () =>
    [...world.log.matchAll(/QUEUE graph-shifts-bulk (\d+)\/\d+/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  for (
    const end = Date.now() + 60_000;
    handedOver() < each * TEAMS.length;
    await new Promise((resolve) => setTimeout(resolve, 20))
  ) {
    assert.ok(Date.now() < end, `${handedOver()} messages handed over`);
  }
  // A crash leaves those requests in doubt that were sent and have no response.
  for (const end = Date.now() + 60_000; world.graph.open < 10; await new Promise((resolve) => setTimeout(resolve, 1))) {
    assert.ok(Date.now() < end, `${world.graph.open} requests are open`);
  }
  await world.kill();
  const before = world.graph.written.length;
  assert.ok(before < each * TEAMS.length - 200, `${before} were written before the kill: there is no middle`);
  t.diagnostic(`killed when ${before} were written`);
  await world.start();
  const progress = await world.until(headers.get("Location"), ({ state }) => state === "done", { seconds: 120 });
  for (const error of progress.errors) assert.deepEqual([error.operation, error.inDoubt], ["createOpenShift", true]);
  const inDoubt = progress.errors.map(({ index }) => index);
  t.diagnostic(`${inDoubt.length} in doubt`);
  assert.ok(inDoubt.length <= TEAMS.length && progress.done === each * TEAMS.length && progress.failed === inDoubt.length);
  const read = world.graph.requests.filter(({ method }) => method === "GET").length;
  assert.ok(read + inDoubt.length >= 10, `${read} were read, ${inDoubt.length} are in doubt`);
  for (const [of, places] of placesOf(world.graph).entries()) {
    const doubted = inDoubt.filter((index) => index % TEAMS.length === of).map((index) => Math.floor(index / TEAMS.length));
    // What is in doubt may have been written, or not.
    const left = doubted.filter((at) => !places.includes(at));
    assert.deepEqual(places, allBut(each, left));
  }
  assert.match(world.log, /"operation":"createOpenShift"/, "the messages are not logged");
  await losesOne(world);
  assertTokenSecret(world);
});

/** All errors of a job, of which a response has a thousand. */
async function errorsOf(world, path) {
  const all = [];
  for (;;) {
    const { errors } = (await world.ask(`${path}?after=${all.at(-1)?.index ?? -1}`)).json;
    if (!errors.length) return all;
    all.push(...errors);
  }
}

test("workerd is killed while messages are queued: what did not arrive is reported, everything else is written once, and others do not wait", async (t) => {
  const each = 100;
  const delivery = 30;
  const world = await startWorld({
    graph: graphOf(each, { latency: 20 }),
    vars: { RATE: "1000", DELIVERY: `${delivery}` },
  });
  t.after(() => world.stop());
  const { status, headers } = await world.bulk(entriesOf(each, 2));
  assert.equal(status, 202);
  // Teams have some of it, and the rest is in the local queue, which exists in memory only.
  for (const end = Date.now() + 30_000; world.graph.written.length === 0; await new Promise((resolve) => setTimeout(resolve, 1)))
    assert.ok(Date.now() < end, "nothing is written");
  await world.kill();
  await world.start();
  const began = Date.now();
  const input = { teamId: TEAMS[0], body: { sharedOpenShift: item({ notes: "0/999" }) } };
  const later = await world.bulk([{ operation: "createOpenShift", input }]);
  await world.until(later.headers.get("Location"), ({ state }) => state === "done", { seconds: delivery });
  t.diagnostic(`the next bulk is done ${Date.now() - began} ms after the restart`);
  const path = headers.get("Location");
  const { total, done, failed, left } = await world.until(path, ({ state }) => state === "done", { seconds: 120 });
  const errors = await errorsOf(world, path);
  assert.deepEqual([total, done, left, failed], [2000, 2000, 0, errors.length]);
  const lost = errors.filter(({ code }) => code === "NotDelivered").map(({ index }) => index);
  const inDoubt = errors.filter((error) => error.inDoubt).map(({ index }) => index);
  t.diagnostic(`${lost.length} of ${total} are not delivered, ${inDoubt.length} in doubt`);
  assert.equal(lost.length + inDoubt.length, errors.length);
  assert.ok(lost.length > 0, "nothing was queued any more");
  for (const [of, places] of placesOf(world.graph).entries()) {
    const own = (indexes) =>
      indexes.filter((index) => index % TEAMS.length === of).map((index) => Math.floor(index / TEAMS.length));
    const maybe = own(inDoubt).filter((at) => !places.includes(at));
    assert.deepEqual(
      places.filter((at) => at !== 999),
      allBut(each, [...own(lost), ...maybe]),
    );
  }
  assertTokenSecret(world);
});
