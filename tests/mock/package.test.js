// Tests of the mock with requests that the package builds, among them a day of scheduling.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";
import { ALICE, BOB, MANAGER, hours, seeds, shiftItem } from "./seeds.js";
import { TEAM as teamId } from "./mock.js";

/** The functions of the package by the names of the operations. */
const builders = { ...shifts };

/** Builds a request and sends it. Any issue, any warning that is not expected and any error fails the test. */
function opened(team = { schedule: null }) {
  const fetch = createShiftsStandIn({
    teams: [{ id: teamId, ...team }],
    user: { id: MANAGER, displayName: "M" },
  });
  return async (operation, input = {}, expected = "actsAs" in input ? ["acts_as_deprecated"] : []) => {
    const build = builders[operation];
    const { url, warnings, ...request } = build(build.parameters.includes("teamId") ? { teamId, ...input } : input);
    const codes = warnings.map(({ code }) => code);
    assert.deepEqual(codes, expected, operation);
    const response = await fetch(url, { ...request, headers: { ...request.headers, Authorization: "Bearer any" } });
    const text = await response.text();
    assert.ok(response.ok, `${operation}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
}

test("a filter by state lists the pending requests of each kind", async () => {
  const send = opened(seeds());
  for (const operation of [
    "listTimeOffRequests",
    "listOpenShiftChangeRequests",
    "listOfferShiftRequests",
    "listSwapShiftsChangeRequests",
  ]) {
    const count = async (state) =>
      (await send(operation, { filter: { state: { eq: state } } }, ["undocumented_query"])).value.length;
    assert.deepEqual([await count("pending"), await count("approved")], [1, 0], operation);
  }
});

test("a new request of each kind can name its sender", async () => {
  const send = opened(seeds());
  const offer = { senderShiftId: "SHFT_one", recipientUserId: BOB };
  for (const [operation, body] of [
    ["createTimeOffRequest", { ...hours(), timeOffReasonId: "TOR_one" }],
    ["createOpenShiftChangeRequest", { openShiftId: "OPNSHFT_one" }],
    ["createOfferShiftRequest", offer],
    ["createSwapShiftsChangeRequest", { ...offer, recipientShiftId: "SHFT_two" }],
  ]) {
    const { senderUserId } = await send(operation, { body: { ...body, senderUserId: ALICE } });
    assert.equal(senderUserId, ALICE, operation);
  }
});

test("shift preferences are changed with PATCH, or PUT on request", async () => {
  const send = opened();
  for (const [options, timeZone, warnings] of [
    [{}, "UTC", ["method_contradicted"]],
    [{ method: "PUT" }, "Japan", []],
  ]) {
    const given = { userId: ALICE, body: { availability: [{ timeZone }] }, ...options };
    await send("updateShiftPreferences", given, warnings);
    const { availability } = await send("getShiftPreferences", { userId: ALICE });
    assert.equal(availability[0].timeZone, timeZone);
  }
});

test("an update clears the other version, or keeps it on request", async () => {
  const sharedShift = shiftItem({ theme: "pink" });
  for (const [options, shared, warnings] of [
    [{}, null, ["shared_version_cleared"]],
    [{ otherVersion: "keep" }, "pink", []],
  ]) {
    const send = opened({ shifts: [{ id: "SHFT_both", userId: ALICE, sharedShift }] });
    const body = { userId: ALICE, schedulingGroupId: "TAG_one", draftShift: shiftItem() };
    await send("replaceShift", { shiftId: "SHFT_both", body, ...options }, warnings);
    const stored = await send("getShift", { shiftId: "SHFT_both" });
    assert.deepEqual([stored.draftShift.theme, stored.sharedShift?.theme ?? null], ["blue", shared]);
  }
});

test("a day of scheduling", async () => {
  const send = opened();
  const range = hours("2026-11-04T00:00:00Z", "2026-11-05T00:00:00Z");
  await send("putSchedule", { body: { enabled: true, timeZone: "Europe/Berlin" } });
  const group = { displayName: "Cashiers", isActive: true, userIds: [ALICE, BOB] };
  const { id: schedulingGroupId } = await send("createSchedulingGroup", { body: group });
  const draftShift = { ...shiftItem({ theme: "steel" }), displayName: "Early" };
  const shift = await send("createShift", { body: { userId: ALICE, schedulingGroupId, draftShift } });
  assert.equal(shift.draftShift.theme, "steel");
  await send("shareSchedule", { body: { notifyTeam: true, ...range } });

  const filter = {
    sharedShift: { startDateTime: { ge: range.startDateTime }, endDateTime: { le: range.endDateTime } },
  };
  const { value } = await send("listShifts", { filter });
  assert.deepEqual(
    value.map(({ id }) => id),
    [shift.id],
  );

  const offer = await send("createOfferShiftRequest", {
    body: { senderShiftId: shift.id, recipientUserId: BOB, senderMessage: "Could you?" },
    actsAs: ALICE,
  });
  await send("approveOfferShiftRequest", { offerShiftRequestId: offer.id, actsAs: BOB });
  await send("approveOfferShiftRequest", { offerShiftRequestId: offer.id, body: { message: "Fine" } });
  assert.equal((await send("getShift", { shiftId: shift.id })).userId, BOB);

  const { id: timeCardId } = await send("clockIn", { actsAs: BOB });
  for (const operation of ["startBreak", "endBreak", "clockOut", "confirmTimeCard"]) {
    await send(operation, { timeCardId, actsAs: BOB });
  }
  const cards = await send("listTimeCards", { filter: { state: { eq: "clockedOut" } }, top: 1, orderBy: "id desc" });
  assert.deepEqual(
    cards.value.map(({ id, confirmedBy }) => [id, confirmedBy]),
    [[timeCardId, "user"]],
  );
});
