// What a team forgets: verdicts, changes that cannot be delivered, and in the end everything.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { createShiftsCaller } from "graph-shifts/testing";
import { integrationSecretIn, secretsIn } from "../local.js";
import { startWorld } from "./running.js";
import { serveSystem } from "./system.js";

let system;
let world;
let caller;
before(async () => {
  system = await serveSystem();
  world = await startWorld({ main: "test/ageing.js", vars: { WFM_URL: system.url } });
  const secret = integrationSecretIn(secretsIn(world.state));
  caller = createShiftsCaller({ secret, url: `${world.address}/wfi`, retries: 0, timeout: 60_000 });
});
after(async () => {
  await world.stop();
  await system.stop();
});

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(condition, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; !condition(); await wait(50)) assert.ok(Date.now() < end, world.log.slice(-3000));
}

const SHIFT = { startDateTime: "2026-11-24T08:00:00Z", endDateTime: "2026-11-24T16:00:00Z", theme: "Blue", activities: [] };
const change = (notes) => {
  const id = `SHFT_${randomUUID()}`;
  return [{ method: "PUT", url: `/shifts/${id}`, body: { draftShift: null, sharedShift: { ...SHIFT, notes } } }];
};

const FORGETFUL = "00000000-0000-4000-8000-000000000000";

/** Who decided about each update so far. */
const decisions = () => [...world.log.matchAll(/"kind":"update".*"by":"(\w+)"/g)].map(([, by]) => by);

test("a verdict is remembered as long as its time says, and the team then decides again", async () => {
  for (const teamId of [randomUUID(), FORGETFUL]) {
    const items = change("");
    for (let times = 0; times < 2; times++) assert.equal((await caller.update(teamId, items)).approved, true);
  }
  await until(() => decisions().length === 4);
  assert.deepEqual(decisions(), ["handler", "memory", "handler", "handler"]);
  // What the team decides again is a repetition nevertheless.
  await caller.update(FORGETFUL, change("last"));
  await until(() => system.received.length === 3);
  assert.equal(new Set(system.received.map(({ change: { items } }) => items[0].id)).size, 3);
});

test("a change that could not be delivered for seven days is given up, and later ones do not wait for it", async () => {
  const teamId = randomUUID();
  system.received.length = 0;
  system.status = ({ change: { items } }) => (items[0].body.sharedShift.notes === "aged" ? 503 : 204);
  await caller.update(teamId, change("aged"));
  await caller.update(teamId, change("new"));
  await until(() => system.received.length === 1);
  assert.match(world.log, /1 changes could not be delivered in time/);
  assert.equal(system.received[0].change.items[0].body.sharedShift.notes, "new");
});
