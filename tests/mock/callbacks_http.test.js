// Tests of the mock and of the caller over HTTP, against an integration made with graph-shifts/callbacks.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createWorkforceIntegration, deleteShift } from "graph-shifts";
import { approve, eligible, handleCallbacks, readOnly, refuse, toNode } from "graph-shifts/callbacks";
import { send } from "graph-shifts/send";
import { createShiftsCaller, createShiftsStandIn, swapCandidates, timeOffReasons } from "graph-shifts/testing";
import { INTEGRATIONS, SECRET, TEAM, inner } from "./mock.js";
import { ALICE, BOB, MANAGER, seeds, shiftItem } from "./seeds.js";
import { asked, INTEGRATION_SEED } from "./asked.js";
import { serve } from "./loopback.js";

const TENANT = "c9d0950a-bb58-49e3-af38-999909fdf206";
const draftShift = shiftItem();
const DELETION = { method: "DELETE", url: "/shifts/SHFT_one" };

/** A mock with the clock of the integration. */
const onTime = (options) => asked(undefined, { now: undefined, ...options });

/** A mock whose integration is a server with these options, and the calls that its handler received. */
async function begin(t, options = {}, { callbacks = {}, more = {}, ...others } = {}) {
  const calls = [];
  const events = [];
  const update = (call) => {
    calls.push(call);
    return options.update?.(call) ?? approve();
  };
  const handle = handleCallbacks({ secret: SECRET, ...options, onEvent: (event) => events.push(event), update });
  const url = await serve(t, toNode(handle));
  const mock = onTime({ more: { url, ...more }, callbacks: { fetch: undefined, ...callbacks }, ...others });
  const caller = (settings) => createShiftsCaller({ secret: SECRET, url, ...settings });
  return { ...mock, calls, events, url, caller };
}

describe("registration", () => {
  const created = { ...INTEGRATION_SEED, id: undefined, supportedEntities: "Shift" };

  test("succeeds with the secret, and the tenant and the user are known", async (t) => {
    const connects = [];
    const connect = (call) => void connects.push([call.tenantId, call.userId]);
    const { send, url } = await begin(t, { connect, tenantId: TENANT }, { callbacks: { tenantId: TENANT } });
    assert.equal((await send("POST", INTEGRATIONS, { ...created, url })).status, 201);
    assert.deepEqual(connects, [[TENANT, MANAGER]]);
  });

  for (const [name, options, body] of [
    ["of another tenant", { tenantId: ALICE }],
    ["that connect refuses", { connect: () => refuse({ message: "Not you." }) }],
    ["with another secret", {}, { encryption: { protocol: "sharedSecret", secret: "o".repeat(64) } }],
  ]) {
    test(`fails: one ${name}`, async (t) => {
      const { send, url } = await begin(t, options, { callbacks: { tenantId: TENANT } });
      assert.equal((await send("POST", INTEGRATIONS, { ...created, url, ...body })).status, 400);
      assert.equal((await send("GET", INTEGRATIONS)).json.value.length, 1);
    });
  }

  test("fails where nobody listens", async (t) => {
    const { send } = await begin(t);
    assert.equal((await send("POST", INTEGRATIONS, { ...created, url: "http://127.0.0.1:1/wfi" })).status, 400);
  });
});

describe("a write", () => {
  test("is approved as what it is, without a warning", async (t) => {
    const { write, calls, mock, outcomes } = await begin(t);
    await write("POST", "/shifts", { userId: ALICE, draftShift });
    await mock.assignOpenShift(`/teams/${TEAM}/schedule/openShifts/OPNSHFT_one`, BOB);
    await write("POST", "/openShiftChangeRequests/SREQ_open/approve", {});
    await write("POST", "/swapShiftsChangeRequests/SREQ_swap/approve", {});
    await write("POST", "/timeCards/clockIn", { onBehalfOfUserId: MANAGER });
    assert.deepEqual(
      calls.map(({ action, items }) => [action, items.length]),
      [
        ["shiftCreated", 1],
        ["openShiftAssigned", 2],
        ["openShiftRequestApproved", 3],
        ["swapApproved", 6],
        ["timeCardCreated", 1],
      ],
    );
    assert.deepEqual(
      calls.flatMap(({ warnings, items }) => [...warnings, ...items.flatMap((item) => item.warnings)]),
      [],
    );
    assert.ok(outcomes.every(({ outcome }) => outcome.approved && outcome.silent.length === 0));
  });

  test("is refused with the reason of the handler", async (t) => {
    const { write, read } = await begin(t, { update: () => refuse({ message: "The rota is closed." }) });
    const response = await write("DELETE", "/shifts/SHFT_one");
    assert.deepEqual([response.status, inner(response).externalErrorMessage], [400, "The rota is closed."]);
    assert.equal(read("/shifts/SHFT_one").id, "SHFT_one");
  });

  test("is refused if the handler throws, or is late", async (t) => {
    const fails = () => {
      throw new Error("secret details");
    };
    const late = () => new Promise((resolve) => setTimeout(resolve, 60, approve()));
    for (const [update, deadline, status] of [
      [fails, 25, 500],
      [late, 0.02, 503],
    ]) {
      const { write, read, outcomes, calls } = await begin(t, { update, deadline });
      assert.equal((await write("DELETE", "/shifts/SHFT_one")).status, 400);
      assert.deepEqual([outcomes[0].outcome.items[0].status, calls.length], [status, 1]);
      assert.doesNotMatch(outcomes[0].outcome.message, /secret details/);
      assert.equal(read("/shifts/SHFT_one").id, "SHFT_one");
    }
  });

  test("of the integration itself is approved where users can only read", async (t) => {
    const { write, read } = await begin(t, { workforceIntegrationId: "WFI_one", update: readOnly("Ask your manager.") });
    const refused = await write("DELETE", "/shifts/SHFT_one");
    assert.equal(inner(refused).externalErrorMessage, "Ask your manager.");
    const headers = { "X-MS-WFMPassthrough": "WFI_one" };
    assert.equal((await write("DELETE", "/shifts/SHFT_one", undefined, headers)).status, 204);
    assert.equal(read("/shifts/SHFT_one"), undefined);
  });

  test("of preferences is approved at the user's path", async (t) => {
    const { send, calls } = await begin(t);
    const path = `/users/${ALICE}/settings/shiftPreferences`;
    assert.equal((await send("PATCH", path, { availability: [] })).status, 204);
    assert.deepEqual([calls[0].userId, calls[0].action], [ALICE, "userShiftPreferencesChanged"]);
  });
});

describe("a read", () => {
  test("gives the ids that the handler finds eligible", async (t) => {
    const about = [];
    const read = ({ items: [question] }) => {
      about.push(question);
      return eligible(["SHFT_two"]);
    };
    const { caller } = await begin(t, { read });
    const [from, to] = [new Date("2026-11-01T04:00:00Z"), new Date("2026-12-01T03:59:59.999Z")];
    assert.deepEqual((await caller().read(TEAM, swapCandidates("SHFT_one", from, to))).data, ["SHFT_two"]);
    assert.deepEqual((await caller().read(TEAM, timeOffReasons(ALICE))).data, ["SHFT_two"]);
    assert.deepEqual(about, [
      { id: "SHFT_one", about: "swapCandidates", shiftId: "SHFT_one", from, to },
      { id: ALICE, about: "timeOffReasons", userId: ALICE },
    ]);
  });

  test("is refused without a handler", async (t) => {
    const { caller } = await begin(t);
    assert.equal((await caller().read(TEAM, timeOffReasons(ALICE))).refused.status, 501);
  });
});

/** A fetch that reaches the given handlers in turn, and loses the responses of the first calls. */
function losing(times, ...urls) {
  let count = 0;
  return async (request) => {
    count += 1;
    const { pathname } = new URL(request.url);
    const url = new URL(pathname, urls[count % urls.length]);
    const response = await fetch(url, { method: "POST", headers: request.headers, body: await request.arrayBuffer() });
    if (count > times) return response;
    throw new TypeError("the connection is lost");
  };
}

describe("retries with new ids act once", () => {
  for (const [path, body] of [
    ["/shifts", { userId: ALICE, draftShift }],
    ["/swapShiftsChangeRequests/SREQ_swap/approve", {}],
    ["/openShiftChangeRequests/SREQ_open/approve", {}],
  ]) {
    test(`after lost responses: ${path}`, async (t) => {
      const integration = await begin(t);
      const { write, outcomes, list } = onTime({ callbacks: { fetch: losing(2, integration.url) } });
      const response = await write("POST", path, body);
      assert.ok(response.status < 300, response.text);
      assert.deepEqual([integration.calls.length, outcomes[0].outcome.tries, outcomes[0].outcome.silent], [1, 3, []]);
      const posted = outcomes[0].outcome.sent.filter(({ method }) => method === "POST").map(({ id }) => id);
      const stored = (await list("shifts")).map(({ id }) => id);
      assert.deepEqual(
        posted.filter((id) => !stored.includes(id)),
        [],
      );
    });
  }

  test("in two isolates with one memory", async (t) => {
    const entries = new Map();
    const remember = { get: (key) => entries.get(key), set: (key, value) => void entries.set(key, value) };
    const isolates = [await begin(t, { remember }), await begin(t, { remember })];
    const fetch = losing(1, ...isolates.map(({ url }) => url));
    const { write } = onTime({ callbacks: { fetch } });
    assert.equal((await write("POST", "/swapShiftsChangeRequests/SREQ_swap/approve", {})).status, 200);
    const [one, other] = isolates.map(({ calls, events }) => [calls.length, events.length]);
    assert.deepEqual([one, other].sort(), [
      [0, 1],
      [1, 1],
    ]);
  });

  test("but twice in two isolates with a memory each", async (t) => {
    const isolates = [await begin(t), await begin(t)];
    const { write } = onTime({ callbacks: { fetch: losing(1, ...isolates.map(({ url }) => url)) } });
    assert.equal((await write("POST", "/shifts", { userId: ALICE, draftShift })).status, 201);
    assert.deepEqual(
      isolates.map(({ calls }) => calls.length),
      [1, 1],
    );
  });

  test("while the first try is still at work", async (t) => {
    const update = () => new Promise((resolve) => setTimeout(resolve, 150, approve()));
    const { write, calls, outcomes } = await begin(t, { update }, { callbacks: { timeout: 50, retries: 99 } });
    assert.equal((await write("POST", "/shifts", { userId: ALICE, draftShift })).status, 201);
    assert.equal(calls.length, 1);
    assert.ok(outcomes[0].outcome.tries > 1);
  });
});

test("while the secret is exchanged under load, nothing is lost and nothing is done twice", async (t) => {
  const [old, next] = [SECRET, "n".repeat(64)];
  let secrets = [old];
  const count = 60;
  const shifts = Array.from({ length: count }, (_, i) => ({ id: `SHFT_${i}`, userId: ALICE, sharedShift: shiftItem() }));
  const team = { shifts, offerShiftRequests: [], swapShiftsChangeRequests: [] };
  const { write, send, calls, events, list } = await begin(t, { secret: () => secrets }, { team });
  const patch = { encryption: { protocol: "sharedSecret", secret: next } };
  const writes = [];
  for (const [i, { id }] of shifts.entries()) {
    if (i === 20) secrets = [next, old];
    writes.push(write("DELETE", `/shifts/${id}`));
    if (i === 40) writes.push(send("PATCH", `${INTEGRATIONS}/WFI_one`, patch));
    if (i % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const responses = await Promise.all(writes);
  assert.deepEqual(
    responses.map(({ status }) => status).filter((status) => status !== 204),
    [200],
  );
  assert.equal(new Set(calls.map(({ items: [{ id }] }) => id)).size, count);
  assert.deepEqual([calls.length, await list("shifts")], [count, []]);
  const byOld = events.filter(({ secretIndex }, i) => i >= 20 && secretIndex === 1).length;
  assert.ok(byOld > 0 && calls.some(({ secretIndex }, i) => i > 40 && secretIndex === 0));
});

describe("clocks", () => {
  for (const [seconds, approved] of [
    [-50, true],
    [50, true],
    [-120, false],
    [3600, true],
  ]) {
    test(`${seconds} s off: the change is ${approved ? "approved" : "refused"}`, async (t) => {
      const { caller, calls } = await begin(t);
      const now = () => new Date(Date.now() + 1000 * seconds);
      const outcome = await caller({ now }).update(TEAM, [DELETION]);
      assert.deepEqual([outcome.approved, calls.length], [approved, approved ? 1 : 0]);
      if (!approved) assert.equal(outcome.items[0].status, 408);
    });
  }
});

test("send reports a refused write and a refused registration with the reason", async () => {
  const { mock } = onTime({ callbacks: { fetch: handleCallbacks({ secret: SECRET, update: readOnly("Ask your manager.") }) } });
  const options = { token: "any", fetch: mock };
  const refused = await send(deleteShift({ teamId: TEAM, shiftId: "SHFT_one" }), options).catch((error) => error);
  assert.deepEqual([refused.name, refused.status, refused.innerCode], ["GraphError", 400, "WorkforceIntegrationError"]);
  assert.match(refused.message, /Contoso: Ask your manager\./);
  assert.match(refused.hint, /integration/);
  const { id: _, supportedEntities: __, ...body } = INTEGRATION_SEED;
  const other = { ...body, supportedEntities: "Shift", encryption: { protocol: "sharedSecret", secret: "o".repeat(64) } };
  const failed = await send(createWorkforceIntegration({ body: other }), options).catch((error) => error);
  assert.deepEqual([failed.status, failed.innerCode], [400, "WorkforceIntegrationError"]);
});

test("a mock in process takes the handler itself as fetch", async () => {
  const fetch = handleCallbacks({ secret: SECRET, update: () => refuse({ message: "No." }) });
  const graph = createShiftsStandIn({
    teams: [{ id: TEAM, ...seeds(), schedule: { workforceIntegrationIds: ["WFI_one"] } }],
    workforceIntegrations: [INTEGRATION_SEED],
    callbacks: { fetch },
  });
  const init = { method: "DELETE", headers: { Authorization: "Bearer any" } };
  const response = await graph(`/v1.0/teams/${TEAM}/schedule/shifts/SHFT_one`, init);
  assert.match((await response.json()).error.message, /"externalErrorMessage":"No\."/);
});
