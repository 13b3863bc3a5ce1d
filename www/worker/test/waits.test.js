// What a team waits for: every wait ends, later jobs do not wait for ever, and what did not arrive is reported.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { item, team, TEAM } from "./graph.js";
import { startWorld } from "./running.js";
import { tokenOf } from "./tokens.js";

const OPEN_SHIFTS = Array.from({ length: 12 }, (_, at) => `OPNSHFT_${at}`);

/** How long a request may take to arrive, in seconds. */
const DELIVERY = 20;

let world;
before(async () => {
  world = await startWorld({
    main: "test/losing.js",
    graph: { teams: [team(TEAM, OPEN_SHIFTS)] },
    vars: { RATE: "200", DELIVERY: `${DELIVERY}` },
  });
});
after(() => world.stop());
beforeEach(() => {
  world.graph.requests.length = 0;
  world.graph.written.length = 0;
  world.graph.intercept = () => false;
});

const create = (notes) => ({ operation: "createOpenShift", input: { teamId: TEAM, body: { sharedOpenShift: item({ notes }) } } });
const update = (at, notes) => ({
  operation: "updateOpenShift",
  input: { teamId: TEAM, openShiftId: OPEN_SHIFTS[at], body: { sharedOpenShift: item({ notes }) } },
});

const isDone = ({ state }) => state === "done";
const marks = () => world.graph.written.map(({ mark }) => mark);
const start = async (entries, init) => (await world.bulk(entries, init)).headers.get("Location");

/** Graph responds to every request about this open shift with 500. */
const breakOpenShift = (at, headers) => {
  world.graph.intercept = (request, response, text) => {
    if (!request.url.endsWith(OPEN_SHIFTS[at]) && !text.includes(`${OPEN_SHIFTS[at]}"`)) return false;
    if (request.method === "GET") response.writeHead(500, headers).end();
    else {
      const { requests } = JSON.parse(text);
      const responses = requests.map(({ id }) => ({ id, status: 500, headers }));
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ responses }));
    }
    return true;
  };
};

test("a request that is in doubt, and whose entity cannot be read, lets later jobs pass and is reported after thirty tries", async () => {
  breakOpenShift(10);
  const held = await start([update(10, "never"), create("behind it")]);
  const next = await start([create("another"), create("job")]);
  await world.until(next, isDone, { seconds: 45 });
  assert.deepEqual(marks(), ["another", "job"]);
  assert.equal((await world.ask(held)).json.state, "running");
  breakOpenShift(10, { "Retry-After": "0" });
  const { failed, errors } = await world.until(held, isDone, { seconds: 60 });
  assert.deepEqual([failed, errors[0].index, errors[0].inDoubt, errors[0].status], [1, 0, true, 500]);
  assert.deepEqual(marks(), ["another", "job", "behind it"]);
  const tries = world.graph.requests.filter(({ path, text }) => `${path}${text}`.includes(OPEN_SHIFTS[10])).length;
  assert.ok(tries >= 20 && tries <= 31, `${tries} tries`);
});

test("requests that the queue lost let later jobs pass, and are reported as not delivered", async () => {
  const began = Date.now();
  const gap = await start([create("before"), create("vanished"), create("after"), create("vanished")]);
  const all = await start([create("vanished"), update(1, "vanished")]);
  const next = await start([create("another")]);
  await world.until(next, isDone, { seconds: DELIVERY });
  assert.ok(Date.now() - began < DELIVERY * 1000, "the next job waited until the requests were given up");
  assert.deepEqual(marks(), ["before", "another"]);
  for (const [path, operations] of [
    [
      gap,
      [
        [1, "createOpenShift"],
        [3, "createOpenShift"],
      ],
    ],
    [
      all,
      [
        [0, "createOpenShift"],
        [1, "updateOpenShift"],
      ],
    ],
  ]) {
    const { errors, left } = await world.until(path, isDone, { seconds: 45 });
    assert.equal(left, 0);
    assert.deepEqual(
      errors.map(({ index, operation, code }) => [index, operation, code]),
      operations.map((entry) => [...entry, "NotDelivered"]),
    );
  }
  assert.deepEqual(marks(), ["before", "another", "after"]);
});

test("a job that fails whenever it is asked lets later jobs pass", async () => {
  const token = tokenOf({ oid: "broken" });
  const broken = await start([create("broken")], { token });
  const next = await start([create("another"), create("job")]);
  await world.until(next, isDone, { seconds: 30 });
  assert.deepEqual(marks(), ["another", "job"]);
  assert.match(world.log, /a request could not be delivered: this job is broken/);
  assert.equal((await world.ask(broken, { token })).json.state, "running");
});

test("a job that cannot be notified does not delay what is reported to others", async () => {
  const token = tokenOf({ oid: "deaf" });
  const deaf = await start([create("unheard")], { token });
  const next = await start([create("another"), create("job")]);
  await world.until(next, isDone, { seconds: 30 });
  assert.deepEqual(marks(), ["unheard", "another", "job"]);
  assert.match(world.log, /a job could not be notified: this job is deaf/);
  assert.equal((await world.ask(deaf, { token })).json.done, 0);
});

test("a request that waits for its job's earlier one keeps its order while the queue is only slow", async () => {
  const first = await start([create("1"), create("2"), create("3")]);
  const second = await start([create("4")]);
  await world.until(second, isDone);
  assert.ok(isDone((await world.ask(first)).json));
  assert.deepEqual(marks(), ["1", "2", "3", "4"]);
});
