// The stand-in for Graph beside the package: a day of scheduling, each request built by the package.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";
import { ALICE, BOB, MANAGER, hours, shiftItem } from "./seeds.js";
import { TEAM as teamId } from "./mock.js";

/** Builds a request and sends it; what is refused or warned of fails the test. */
function opened() {
  const fetch = createShiftsStandIn({
    teams: [{ id: teamId, schedule: null }],
    user: { id: MANAGER, displayName: "M" },
  });
  return async (operation, input = {}) => {
    const { url, warnings, ...request } = shifts[operation]({ teamId, ...input });
    assert.deepEqual(warnings, [], operation);
    const response = await fetch(url, { ...request, headers: { ...request.headers, Authorization: "Bearer any" } });
    const text = await response.text();
    assert.ok(response.ok, `${operation}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
}

test("a day of scheduling", async () => {
  const ask = opened();
  const range = hours("2026-11-04T00:00:00Z", "2026-11-05T00:00:00Z");
  await ask("putSchedule", { body: { enabled: true, timeZone: "Europe/Berlin" } });
  const group = { displayName: "Cashiers", isActive: true, userIds: [ALICE, BOB] };
  const { id: schedulingGroupId } = await ask("createSchedulingGroup", { body: group });
  const draftShift = { ...shiftItem({ theme: "steel" }), displayName: "Early" };
  const shift = await ask("createShift", { body: { userId: ALICE, schedulingGroupId, draftShift } });
  assert.equal(shift.draftShift.theme, "steel");
  await ask("shareSchedule", { body: { notifyTeam: true, ...range } });

  const filter = {
    sharedShift: { startDateTime: { ge: range.startDateTime }, endDateTime: { le: range.endDateTime } },
  };
  const { value } = await ask("listShifts", { filter });
  assert.deepEqual(
    value.map(({ id }) => id),
    [shift.id],
  );

  const offer = await ask("createOfferShiftRequest", {
    body: { senderShiftId: shift.id, recipientUserId: BOB, senderMessage: "Could you?" },
    actsAs: ALICE,
  });
  await ask("approveOfferShiftRequest", { offerShiftRequestId: offer.id, actsAs: BOB });
  await ask("approveOfferShiftRequest", { offerShiftRequestId: offer.id, body: { message: "Fine" } });
  assert.equal((await ask("getShift", { shiftId: shift.id })).userId, BOB);

  const { id: timeCardId } = await ask("clockIn", { actsAs: BOB });
  for (const operation of ["startBreak", "endBreak", "clockOut", "confirmTimeCard"]) {
    await ask(operation, { timeCardId, actsAs: BOB });
  }
  const cards = await ask("listTimeCards", { filter: { state: { eq: "clockedOut" } }, top: 1, orderBy: "id desc" });
  assert.deepEqual(
    cards.value.map(({ id, confirmedBy }) => [id, confirmedBy]),
    [[timeCardId, "user"]],
  );
});
