// Tests of the mock's shifts, and of sharing the schedule.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ALICE, BOB, MANAGER, hours, options, shiftItem, timeOffItem } from "./seeds.js";
import { TEAM, open } from "./mock.js";

const SCHEDULE = `/teams/${TEAM}/schedule`;
const item = (endDateTime) => shiftItem({ endDateTime });

describe("shifts", () => {
  for (const [why, draftShift, status] of [
    ["24 hours", item("2026-11-05T08:00:00Z"), 201],
    ["more than 24 hours", item("2026-11-05T08:00:01Z"), 400],
    ["less than a minute", item("2026-11-04T08:00:59Z"), 400],
    ["an end before the start", item("2026-11-04T07:00:00Z"), 400],
    ["an activity without a code", shiftItem({ activities: [{ ...hours(), displayName: "", isPaid: true }] }), 400],
  ]) {
    test(`${why}: ${status}`, async () => {
      const response = await open(options()).send("POST", `${SCHEDULE}/shifts`, { userId: BOB, draftShift });
      assert.equal(response.status, status, response.text);
    });
  }

  test("a shift needs a user and exactly one version", async () => {
    const { send } = open(options());
    for (const body of [
      { draftShift: shiftItem() },
      { userId: null, draftShift: shiftItem() },
      { userId: BOB },
      { userId: BOB, draftShift: shiftItem(), sharedShift: shiftItem() },
    ]) {
      assert.equal((await send("POST", `${SCHEDULE}/shifts`, body)).status, 400);
    }
  });

  test("a shift joins only an active group of its user", async () => {
    const { send } = open(options());
    const groupOf = async (userId) =>
      (await send("POST", `${SCHEDULE}/shifts`, { userId, draftShift: shiftItem() })).json.schedulingGroupId;
    assert.deepEqual([await groupOf(ALICE), await groupOf(MANAGER)], ["TAG_one", null]);
    await send("DELETE", `${SCHEDULE}/schedulingGroups/TAG_one`);
    assert.equal(await groupOf(ALICE), null);
  });

  for (const [path, needed] of [
    ["shifts/SHFT_one", { userId: ALICE }],
    ["openShifts/OPNSHFT_one", {}],
    ["timesOff/SHFT_away", { userId: ALICE }],
  ]) {
    test(`PUT with Prefer: return=representation returns 200: ${path}`, async () => {
      const { send } = open(options());
      const Prefer = "return=representation";
      const response = await send("PUT", `${SCHEDULE}/${path}`, { ...needed, isStagedForDeletion: true }, { Prefer });
      assert.deepEqual([response.status, response.json.isStagedForDeletion], [200, true]);
    });
  }

  test("a theme after unknownFutureValue is hidden unless the request asks for it", async () => {
    const { send } = open(
      options({ timesOff: [{ id: "SHFT_off", userId: ALICE, draftTimeOff: timeOffItem({ theme: "gold" }) }] }),
    );
    const themes = async (headers) =>
      (await send("GET", `${SCHEDULE}/timesOff`, undefined, headers)).json.value.map(({ draftTimeOff }) => draftTimeOff.theme);
    assert.deepEqual(await themes({}), ["unknownFutureValue"]);
    assert.deepEqual(await themes({ Prefer: "include-unknown-enum-members" }), ["gold"]);
  });
});

describe("share", () => {
  const range = { notifyTeam: false, ...hours("2026-11-04T00:00:00Z", "2026-11-05T00:00:00Z") };
  const nextDay = hours("2026-11-05T08:00:00Z", "2026-11-05T16:00:00Z");
  const team = {
    shifts: [
      { id: "SHFT_new", userId: ALICE, draftShift: shiftItem() },
      { id: "SHFT_changed", userId: ALICE, draftShift: shiftItem({ theme: "pink" }), sharedShift: shiftItem() },
      { id: "SHFT_kept", userId: ALICE, sharedShift: shiftItem({ theme: "gray" }) },
      { id: "SHFT_staged", userId: ALICE, sharedShift: shiftItem(), isStagedForDeletion: true },
      { id: "SHFT_moved", userId: ALICE, draftShift: shiftItem(nextDay), sharedShift: shiftItem() },
      { id: "SHFT_before", userId: ALICE, draftShift: shiftItem(hours("2026-11-03T16:00:00Z", range.startDateTime)) },
      { id: "SHFT_after", userId: ALICE, draftShift: shiftItem(hours(range.endDateTime, "2026-11-05T06:00:00Z")) },
      { id: "SHFT_over", userId: ALICE, draftShift: shiftItem(hours("2026-11-03T22:00:00Z", "2026-11-04T06:00:00Z")) },
      { id: "SHFT_later", userId: ALICE, draftShift: shiftItem(nextDay) },
      { id: "SHFT_stagedLater", userId: ALICE, sharedShift: shiftItem(nextDay), isStagedForDeletion: true },
    ],
    openShifts: [{ id: "OPNSHFT_new", draftOpenShift: { ...shiftItem(), openSlotCount: 3 } }],
    timesOff: [{ id: "SHFT_off", userId: BOB, draftTimeOff: timeOffItem() }],
  };

  test("publishes the drafts in the range and completes staged deletions", async () => {
    const { send, mock } = open(options(team));
    const response = await send("POST", `${SCHEDULE}/share`, range);
    assert.deepEqual([response.status, response.text], [200, ""]);
    const read = (path) => mock.read(`${SCHEDULE}/${path}`);
    const versions = (id) => {
      const { draftShift, sharedShift } = read(`shifts/${id}`);
      return [draftShift?.theme, sharedShift?.theme];
    };
    assert.deepEqual(versions("SHFT_new"), [undefined, "blue"]);
    assert.deepEqual(versions("SHFT_changed"), [undefined, "pink"]);
    assert.deepEqual(versions("SHFT_kept"), [undefined, "gray"]);
    assert.deepEqual(versions("SHFT_over"), [undefined, "blue"]);
    for (const id of ["SHFT_later", "SHFT_before", "SHFT_after"]) assert.deepEqual(versions(id), ["blue", undefined], id);
    assert.deepEqual(versions("SHFT_moved"), ["blue", "blue"]);
    assert.equal(read("shifts/SHFT_staged"), undefined);
    assert.equal(read("shifts/SHFT_stagedLater").isStagedForDeletion, true);
    assert.equal(read("openShifts/OPNSHFT_new").sharedOpenShift.openSlotCount, 3);
    assert.equal(read("timesOff/SHFT_off").draftTimeOff, null);
  });

  test("has no limit without an end", async () => {
    const { send, mock } = open(options(team));
    await send("POST", `${SCHEDULE}/share`, { notifyTeam: true, startDateTime: range.startDateTime });
    assert.equal(mock.read(`${SCHEDULE}/shifts/SHFT_later`).draftShift, null);
    assert.equal(mock.read(`${SCHEDULE}/shifts/SHFT_stagedLater`), undefined);
  });

  for (const body of [
    {},
    { ...range, notifyTeam: null },
    { ...range, startDateTime: undefined },
    { ...range, endDateTime: range.startDateTime },
    { ...range, teamId: TEAM },
  ]) {
    test(`${JSON.stringify(body)} returns 400`, async () => {
      assert.equal((await open(options(team)).send("POST", `${SCHEDULE}/share`, body)).status, 400);
    });
  }
});
