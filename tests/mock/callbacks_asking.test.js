// Tests of the mock that asks integrations: about which writes, which integration, and what an outcome leads to.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsStandIn } from "graph-shifts/testing";
import { approving, refusing } from "./integration.js";
import { TEAM, inner } from "./mock.js";
import { ALICE, BOB, hours, seeds, shiftItem } from "./seeds.js";
import { asked, assertItems, SCHEDULE } from "./asked.js";

const draftShift = shiftItem({ theme: "darkBlue" });

describe("a write", () => {
  test("carries passthrough and language of the request to Graph", async () => {
    const { write, calls } = asked();
    const headers = { "X-MS-WFMPassthrough": "WFI_one", "Accept-Language": "fr" };
    await write("DELETE", "/shifts/SHFT_one", undefined, headers);
    assert.deepEqual([calls[0].headers.get("X-MS-WFMPassthrough"), calls[0].headers.get("Accept-Language")], ["WFI_one", "fr"]);
  });

  for (const [method, path, body] of [
    ["GET", "/shifts"],
    ["POST", "/schedulingGroups", { displayName: "Cooks", isActive: true, userIds: [] }],
    ["POST", "/dayNotes", { dayNoteDate: "2026-11-05", sharedDayNote: { content: "Stocktaking" } }],
    ["PUT", "", { enabled: true, timeZone: "UTC" }],
    ["POST", "/share", { notifyTeam: false, ...hours("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z") }],
  ]) {
    test(`of another type asks nobody: ${method} ${path}`, async () => {
      const { write, calls } = asked(approving, { team: { shifts: [{ id: "SHFT_one", userId: ALICE, draftShift }] } });
      assert.ok((await write(method, path, body)).status < 300);
      assert.deepEqual(calls, []);
    });
  }

  for (const [name, options] of Object.entries({
    "a schedule that names no integration": { team: { schedule: {} } },
    "a schedule whose first integration is unknown": { team: { schedule: { workforceIntegrationIds: ["WFI_two", "WFI_one"] } } },
    "a type that is not supported": { more: { supportedEntities: "openShift" } },
    "no type at all": { more: { supportedEntities: "none" } },
    "an integration that is not active": { more: { isActive: false } },
  })) {
    test(`asks nobody in case of ${name}`, async () => {
      const { write, calls, read } = asked(refusing("No."), options);
      assert.equal((await write("DELETE", "/shifts/SHFT_one")).status, 204);
      assert.deepEqual([calls, read("/shifts/SHFT_one")], [[], undefined]);
    });
  }

  test("leaves out items of types that are not supported", async () => {
    const { write, items } = asked(approving, { more: { supportedEntities: "swapRequest" } });
    await write("POST", "/swapShiftsChangeRequests/SREQ_swap/approve", {});
    assert.deepEqual(items(), ["PUT /swapRequests/SREQ_swap"]);
  });

  test("that Graph refuses asks nobody", async () => {
    const { write, calls } = asked();
    assert.equal((await write("DELETE", "/shifts/SHFT_none")).status, 404);
    assert.equal((await write("POST", "/shifts", { userId: ALICE })).status, 400);
    assert.deepEqual(calls, []);
  });

  test("of preferences asks at the user's path", async () => {
    const { send, calls, items, outcomes } = asked();
    const path = `/users/${ALICE}/settings/shiftPreferences`;
    assert.equal((await send("PATCH", path, { availability: [{ timeZone: "UTC" }] })).status, 204);
    assert.equal(calls[0].path, `/wfi/v1/users/${ALICE}/update`);
    assert.deepEqual(items(), ["PUT /settings/shiftpreferences"]);
    assert.deepEqual([outcomes[0].userId, "teamId" in outcomes[0]], [ALICE, false]);
  });

  test("of preferences of a user in no team that supports them asks nobody", async () => {
    for (const options of [{ team: { members: [BOB] } }, { more: { supportedEntities: "shift" } }]) {
      const { send, calls } = asked(refusing("No."), options);
      const path = `/users/${ALICE}/settings/shiftPreferences`;
      assert.equal((await send("PATCH", path, { availability: [] })).status, 204);
      assert.deepEqual(calls, []);
    }
  });

  test("fails if the integration cannot be called", async () => {
    for (const more of [{ url: null }, { encryption: null }, { encryption: { protocol: "sharedSecret", secret: "short" } }]) {
      const { write, read, calls, outcomes } = asked(approving, { more });
      const response = await write("DELETE", "/shifts/SHFT_one");
      assert.deepEqual([response.status, calls.length], [400, 0]);
      const [{ kind, integrationId, outcome }] = outcomes;
      assert.deepEqual([kind, integrationId, outcome.tries], ["update", "WFI_one", 0]);
      assert.equal(outcome.invalid, "The integration has no url, or no secret of 64 ASCII characters.");
      assert.equal(inner(response).message, "The workforce integration has responded with invalid data.");
      assert.equal(read("/shifts/SHFT_one").id, "SHFT_one");
    }
  });

  test("fails with invalid data after its retries", async () => {
    const { write, read, calls } = asked(() => ({}), { callbacks: { retries: 1 } });
    const response = await write("DELETE", "/shifts/SHFT_one");
    assert.deepEqual([response.status, inner(response).externalErrorMessage, calls.length], [400, null, 2]);
    assert.equal(read("/shifts/SHFT_one").id, "SHFT_one");
  });

  test("fails with 502 for a null eTag", async () => {
    const { write, read } = asked(({ requests: [{ id }] }) => ({ responses: [{ id, status: 200, body: { eTag: null } }] }));
    const response = await write("DELETE", "/shifts/SHFT_one");
    assert.deepEqual([response.status, response.json.error.code], [502, "UnknownError"]);
    assert.equal(read("/shifts/SHFT_one").id, "SHFT_one");
  });

  test("is made if the integration is silent, which onCallback shows", async () => {
    const { write, read, outcomes } = asked(() => ({ responses: [] }));
    assert.equal((await write("DELETE", "/shifts/SHFT_one")).status, 204);
    assert.deepEqual([outcomes[0].outcome.silent, read("/shifts/SHFT_one")], [["SHFT_one"], undefined]);
  });

  test("is not made if onCallback throws", async () => {
    const onCallback = ({ outcome }) => assert.deepEqual(outcome.silent, []);
    const { write, read } = asked(() => ({ responses: [] }), { callbacks: { onCallback } });
    await assert.rejects(write("DELETE", "/shifts/SHFT_one"), { name: "AssertionError" });
    assert.equal(read("/shifts/SHFT_one").id, "SHFT_one");
  });
});

describe("assignOpenShift", () => {
  const PATH = `${SCHEDULE}/openShifts/OPNSHFT_one`;

  test("asks about two items, then the user has a shift and a slot is gone", async () => {
    const { mock, items, read } = asked();
    const response = await mock.assignOpenShift(PATH, BOB);
    const shift = await response.json();
    assert.deepEqual([response.status, shift.userId, shift.sharedShift.theme], [201, BOB, "blue"]);
    assertItems(items(), ["PUT /openshifts/OPNSHFT_one", `POST /shifts/${shift.id}`]);
    assert.equal(read("/openShifts/OPNSHFT_one").sharedOpenShift.openSlotCount, 1);
  });

  test("can be refused", async () => {
    const { mock, read, list } = asked(refusing("Too few hours left."));
    const response = await mock.assignOpenShift(PATH, BOB);
    assert.equal(response.status, 400);
    assert.match((await response.json()).error.message, /Too few hours left\./);
    assert.equal(read("/openShifts/OPNSHFT_one").sharedOpenShift.openSlotCount, 2);
    assert.equal((await list("shifts")).length, 2);
  });

  test("works without callbacks", async () => {
    const mock = createShiftsStandIn({ teams: [{ id: TEAM, ...seeds() }] });
    assert.equal((await mock.assignOpenShift(PATH, BOB)).status, 201);
    assert.equal(mock.read(PATH).sharedOpenShift.openSlotCount, 1);
  });

  for (const path of [`${SCHEDULE}/openShifts/OPNSHFT_none`, `${SCHEDULE}/shifts/SHFT_one`, "/nowhere"]) {
    test(`fails without an open shift: ${path}`, async () => {
      const { mock, calls } = asked();
      const response = await mock.assignOpenShift(path, BOB);
      assert.ok([400, 404].includes(response.status));
      assert.deepEqual(calls, []);
    });
  }
});
