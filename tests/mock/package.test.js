// A test of the mock with requests that the package builds, over a day of scheduling.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";
import { ALICE, BOB, MANAGER, hours, shiftItem } from "./seeds.js";
import { TEAM as teamId } from "./mock.js";

/** The functions of the package by the names of the operations. */
const builders = { ...shifts };

/** Builds a request and sends it. Any issue, warning or error fails the test. */
function opened() {
  const fetch = createShiftsStandIn({
    teams: [{ id: teamId, schedule: null }],
    user: { id: MANAGER, displayName: "M" },
  });
  return async (operation, input = {}) => {
    const { url, warnings, ...request } = builders[operation]({ teamId, ...input });
    assert.deepEqual(warnings, [], operation);
    const response = await fetch(url, { ...request, headers: { ...request.headers, Authorization: "Bearer any" } });
    const text = await response.text();
    assert.ok(response.ok, `${operation}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
}

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
