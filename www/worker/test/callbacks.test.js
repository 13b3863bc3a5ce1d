// The worker as a workforce integration: who may call, what is refused, and what the workforce-management system receives.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, describe, test } from "node:test";
import { createShiftsCaller } from "graph-shifts/testing";
import { integrationSecretIn, secretsIn } from "../local.js";
import { startWorld } from "./running.js";
import { serveSystem } from "./system.js";

const TENANT = "c9d0950a-bb58-49e3-af38-999909fdf206";
const INTEGRATION = "WFI_05227533-379e-4a0a-9d17-afe306a1e10d";

let system;
let world;
let caller;

const callerOf = (more = {}) =>
  createShiftsCaller({
    secret: integrationSecretIn(secretsIn(world.state)),
    url: `${world.address}/wfi`,
    tenantId: TENANT,
    retries: 0,
    timeout: 60_000,
    ...more,
  });

before(async () => {
  system = await serveSystem();
  const rules = { MAX_HOURS: "10", CLOSED_WEEKS: "2026-11-16" };
  world = await startWorld({ vars: { WFI_ID: INTEGRATION, WFI_TENANT: TENANT, WFM_URL: system.url, ...rules } });
  caller = callerOf();
});
after(async () => {
  await world.stop();
  await system.stop();
});
beforeEach(() => {
  system.received.length = 0;
  system.status = () => 204;
  system.headers = {};
});

const NOTES = "Zoë's keys";

const shift = (hours, more = {}) => ({
  userId: "c5d0c76b-80c4-481c-be50-923cd8d680a1",
  draftShift: null,
  sharedShift: {
    startDateTime: "2026-11-24T08:00:00.000Z",
    endDateTime: new Date(Date.parse("2026-11-24T08:00Z") + hours * 3_600_000).toISOString(),
    theme: "Blue",
    notes: NOTES,
    isActive: true,
    activities: [],
    ...more,
  },
});

const newId = () => `SHFT_${randomUUID()}`;
const changed = (id, body) => ({ method: "PUT", url: `/shifts/${id}`, body });
const created = (body) => ({ method: "POST", url: `/shifts/${newId()}`, body });

/** What the system has received, as soon as it is this much. */
async function received(count, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; system.received.length < count; await new Promise((next) => setTimeout(next, 50)))
    assert.ok(Date.now() < end, `${system.received.length} of ${count} in ${seconds} s\n${world.log.slice(-2000)}`);
  return system.received.map(({ change }) => change);
}

const hoursOf = ({ items: [{ body }] }) =>
  (Date.parse(body.sharedShift.endDateTime) - Date.parse(body.sharedShift.startDateTime)) / 3_600_000;

describe("a caller", () => {
  test("connects with the secret, from its tenant only", async () => {
    assert.deepEqual(await caller.connect(), { ok: true, status: 200 });
    assert.deepEqual(await callerOf({ tenantId: randomUUID() }).connect(), { ok: false, status: 403 });
    assert.deepEqual(await callerOf({ secret: "f".repeat(64) }).connect(), { ok: false, status: 400 });
  });

  test("needs no token and no origin, and learns nothing without the secret", async () => {
    const ask = (path, method, body) =>
      world.ask(path, { method, body, token: null, headers: { Origin: "https://evil.example" } });
    const update = `/wfi/v1/teams/${randomUUID()}/update`;
    const garbage = await ask(update, "POST", "x".repeat(500));
    const sealed = await ask(update, "POST", await callerOf({ secret: "f".repeat(64) }).seal('{"requests":[]}'));
    for (const { status, text } of [garbage, sealed]) assert.deepEqual([status, text], [400, ""]);
    assert.equal((await ask(update, "GET")).status, 405);
    assert.equal((await ask("/wfi/v1/nothing", "POST", "x")).status, 404);
  });
});

describe("a change", () => {
  test("is approved within the rules, and refused with the reason outside them", async () => {
    const id = newId();
    assert.equal((await caller.update(randomUUID(), [changed(id, shift(10))])).approved, true);
    const long = await caller.update(randomUUID(), [changed(id, shift(11))]);
    assert.deepEqual([long.approved, long.message], [false, "A shift may be at most 10 hours long."]);
    const closed = { startDateTime: "2026-11-17T08:00:00Z", endDateTime: "2026-11-17T16:00:00Z" };
    const { message } = await caller.update(randomUUID(), [changed(id, shift(8, closed))]);
    assert.equal(message, "The week of 2026-11-16 is closed.");
    await received(1);
  });

  test("is refused as a whole if one of its items is", async () => {
    const { items, silent } = await caller.update(randomUUID(), [created(shift(8)), created(shift(11)), created(shift(8))]);
    assert.deepEqual([items.map(({ status }) => status), silent], [[403, 403, 403], []]);
  });

  test("reaches the system once, with its content, although Shifts repeats it with new ids", async () => {
    const teamId = randomUUID();
    const first = created(shift(7));
    for (const item of [first, created(shift(7)), created(shift(7))])
      assert.equal((await caller.update(teamId, [item])).approved, true);
    assert.equal((await caller.update(teamId, [created(shift(6))])).approved, true);
    const changes = await received(2);
    assert.deepEqual(changes.map(hoursOf), [7, 6]);
    const [{ teamId: team, action, items }] = changes;
    assert.deepEqual(
      [team, action, items.length, items[0].entity, items[0].change],
      [teamId, "shiftCreated", 1, "shift", "created"],
    );
    assert.equal(items[0].id, first.url.replace("/shifts/", ""));
    assert.equal(items[0].body.sharedShift.notes, NOTES);
    assert.equal(items[0].body.sharedShift.theme, "blue");
  });

  test("that returns to what was before reaches the system again", async () => {
    const [teamId, id] = [randomUUID(), newId()];
    for (const hours of [5, 6, 5, 5]) assert.equal((await caller.update(teamId, [changed(id, shift(hours))])).approved, true);
    assert.deepEqual((await received(3)).map(hoursOf), [5, 6, 5]);
  });

  test("of the integration itself is approved, whatever it is, and does not return to the system", async () => {
    const [teamId, id] = [randomUUID(), newId()];
    await caller.update(teamId, [changed(id, shift(5))]);
    assert.equal((await caller.update(teamId, [changed(id, shift(20))], { passthrough: INTEGRATION })).approved, true);
    await caller.update(teamId, [changed(id, shift(5))]);
    assert.deepEqual((await received(2)).map(hoursOf), [5, 5]);
  });
});

describe("the system", () => {
  test("receives a team's changes in the order of their approval, however often it fails, each with one idempotency key", async () => {
    const [teamId, id] = [randomUUID(), newId()];
    const keys = [];
    let failures = 3;
    system.headers = { "Retry-After": "1" };
    system.status = ({ headers }) => {
      keys.push(headers["idempotency-key"]);
      return failures-- > 0 ? 503 : 204;
    };
    for (const hours of [1, 2, 3, 4]) assert.equal((await caller.update(teamId, [changed(id, shift(hours))])).approved, true);
    assert.deepEqual((await received(4)).map(hoursOf), [1, 2, 3, 4]);
    assert.equal(new Set(keys.slice(0, 4)).size, 1, "the first change is repeated");
    assert.equal(new Set(keys).size, 4);
  });

  test("that refuses a change for good does not hold later ones, and other teams do not wait", async () => {
    const [teamId, id] = [randomUUID(), newId()];
    system.status = ({ change }) => (hoursOf(change) === 1 ? 422 : 204);
    for (const hours of [1, 2]) await caller.update(teamId, [changed(id, shift(hours))]);
    assert.deepEqual((await received(1)).map(hoursOf), [2]);
    system.status = ({ change }) => (change.teamId === teamId ? 503 : 204);
    await caller.update(teamId, [changed(id, shift(3))]);
    await caller.update(randomUUID(), [changed(id, shift(4))]);
    assert.deepEqual((await received(2)).map(hoursOf), [2, 4]);
  });

  test("receives what was approved before workerd was killed", async () => {
    const [teamId, id] = [randomUUID(), newId()];
    system.status = () => 503;
    for (const hours of [1, 2]) assert.equal((await caller.update(teamId, [changed(id, shift(hours))])).approved, true);
    await world.kill();
    system.status = () => 204;
    await world.start();
    // The local queue exists in memory only: the next change announces all.
    assert.equal((await callerOf().update(teamId, [changed(id, shift(3))])).approved, true);
    assert.deepEqual((await received(3)).map(hoursOf), [1, 2, 3]);
  });
});

test("neither the secret nor a name, a note or a user is in the log", () => {
  assert.match(world.log, /callback: .*"action":"shiftChanged"/);
  for (const text of [integrationSecretIn(secretsIn(world.state)), NOTES, "c5d0c76b-80c4-481c-be50-923cd8d680a1"])
    assert.ok(!world.log.includes(text), text);
});
