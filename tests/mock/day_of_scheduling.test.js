// A test of the mock over a day of scheduling, from the schedule to the time clock.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ALICE, BOB, MANAGER, shiftItem, timeOffItem } from "./seeds.js";
import { TEAM, open } from "./mock.js";

const SCHEDULE = `/teams/${TEAM}/schedule`;

/** A team without a schedule, with a short way to send requests as each of its users. */
function team() {
  const { send, mock } = open({
    teams: [{ id: TEAM, schedule: null, members: [MANAGER, ALICE, BOB] }],
    user: { id: MANAGER, displayName: "John Doe" },
  });
  const as = (userId) => async (status, method, path, body) => {
    const response = await send(method, SCHEDULE + path, body, { "MS-APP-ACTS-AS": userId });
    assert.equal(response.status, status, `${method} ${path}: ${response.text}`);
    return response.json;
  };
  const read = (path) => mock.read(SCHEDULE + path);
  return { manager: as(MANAGER), alice: as(ALICE), bob: as(BOB), read };
}

test("a day of scheduling", async () => {
  const { manager, alice, bob, read } = team();

  const schedule = await manager(200, "PUT", "", { enabled: true, timeZone: "Europe/Berlin" });
  assert.deepEqual([schedule.id, schedule.provisionStatus], [TEAM, "Completed"]);
  const reason = await manager(201, "POST", "/timeOffReasons", {
    displayName: "Vacation",
    iconType: "plane",
    isActive: true,
  });
  const group = await manager(201, "POST", "/schedulingGroups", {
    displayName: "Cashiers",
    isActive: true,
    userIds: [ALICE, BOB],
  });

  const early = await manager(201, "POST", "/shifts", { userId: ALICE, draftShift: shiftItem() });
  const late = await manager(201, "POST", "/shifts", {
    userId: BOB,
    schedulingGroupId: group.id,
    draftShift: shiftItem({ startDateTime: "2026-11-04T14:00:00Z", endDateTime: "2026-11-04T22:00:00Z" }),
  });
  assert.equal(early.schedulingGroupId, group.id);
  const wrong = await manager(201, "POST", "/shifts", { userId: BOB, draftShift: shiftItem() });
  await manager(204, "POST", `/shifts/${wrong.id}/stageForDeletion`);
  const spare = await manager(200, "POST", "/openShifts", {
    schedulingGroupId: group.id,
    draftOpenShift: shiftItem({ displayName: "Spare", theme: "pink", openSlotCount: 1 }),
  });
  const away = await manager(201, "POST", "/timesOff", {
    userId: BOB,
    draftTimeOff: timeOffItem({ timeOffReasonId: reason.id }),
  });

  await alice(404, "POST", "/openShiftChangeRequests", { openShiftId: spare.id });
  await manager(200, "POST", "/share", {
    notifyTeam: true,
    startDateTime: "2026-11-04T00:00:00Z",
    endDateTime: "2026-11-05T00:00:00Z",
  });
  const shared = await alice(200, "GET", "/shifts");
  assert.deepEqual(
    shared.value.map(({ id, draftShift, sharedShift }) => [id, draftShift, sharedShift.startDateTime]),
    [
      [early.id, null, "2026-11-04T08:00:00Z"],
      [late.id, null, "2026-11-04T14:00:00Z"],
    ],
  );
  assert.equal(read(`/timesOff/${away.id}`).sharedTimeOff.timeOffReasonId, reason.id);

  const wish = await bob(200, "POST", "/openShiftChangeRequests", { openShiftId: spare.id, senderMessage: "Me!" });
  assert.deepEqual([wish.state, wish.assignedTo, wish.senderUserId], ["pending", "manager", BOB]);
  await manager(200, "POST", `/openShiftChangeRequests/${wish.id}/approve`, { message: "Yours" });
  assert.equal(read(`/openShifts/${spare.id}`), undefined);
  const ofBob = (await bob(200, "GET", "/shifts")).value.find(
    ({ userId, sharedShift }) => userId === BOB && sharedShift.displayName === "Spare",
  );
  assert.deepEqual([ofBob.schedulingGroupId, "openSlotCount" in ofBob.sharedShift], [group.id, false]);

  const swap = await alice(200, "POST", "/swapShiftsChangeRequests", {
    senderShiftId: early.id,
    recipientShiftId: late.id,
    recipientUserId: BOB,
    senderMessage: "Could we swap?",
  });
  await bob(200, "POST", `/swapShiftsChangeRequests/${swap.id}/approve`, { message: "Sure!" });
  assert.equal(read(`/shifts/${early.id}`).userId, ALICE);
  await manager(200, "POST", `/swapShiftsChangeRequests/${swap.id}/approve`, { message: "Approved!" });
  assert.deepEqual([read(`/shifts/${early.id}`), read(`/shifts/${late.id}`)], [undefined, undefined]);
  const { value: swapped } = await manager(200, "GET", "/shifts");
  assert.deepEqual(
    swapped.slice(-2).map(({ userId }) => userId),
    [BOB, ALICE],
  );

  const card = await bob(201, "POST", "/timeCards/clockIn", { isAtApprovedLocation: true });
  assert.deepEqual([card.userId, card.state, card.lastModifiedBy.user.id], [BOB, "clockedIn", BOB]);
  await bob(204, "POST", `/timeCards/${card.id}/startBreak`, {});
  await bob(204, "POST", `/timeCards/${card.id}/endBreak`, {});
  await bob(204, "POST", `/timeCards/${card.id}/clockOut`, {});
  await bob(204, "POST", `/timeCards/${card.id}/confirm`);
  await manager(204, "POST", `/timeCards/${card.id}/confirm`);
  const { state, confirmedBy, breaks } = read(`/timeCards/${card.id}`);
  assert.deepEqual([state, confirmedBy, breaks.length], ["clockedOut", "user,manager", 1]);

  await manager(200, "POST", "/dayNotes", { dayNoteDate: "2026-11-04", sharedDayNote: { content: "A good day" } });
  const notes = await alice(200, "GET", "/dayNotes?$filter=dayNoteDate%20eq%202026-11-04");
  assert.deepEqual(
    notes.value.map(({ sharedDayNote }) => sharedDayNote),
    [{ contentType: "text", content: "A good day" }],
  );
});
