// The stand-in for Graph: shifts, and what becomes of them and their like when the schedule is shared.

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
      const answer = await open(options()).ask("POST", `${SCHEDULE}/shifts`, { userId: BOB, draftShift });
      assert.equal(answer.status, status, answer.text);
    });
  }

  test("a shift needs its user and one version", async () => {
    const { ask } = open(options());
    for (const body of [
      { draftShift: shiftItem() },
      { userId: null, draftShift: shiftItem() },
      { userId: BOB },
      { userId: BOB, draftShift: shiftItem(), sharedShift: shiftItem() },
    ]) {
      assert.equal((await ask("POST", `${SCHEDULE}/shifts`, body)).status, 400);
    }
  });

  test("only an active group takes in a shift of its user", async () => {
    const { ask } = open(options());
    const groupOf = async (userId) =>
      (await ask("POST", `${SCHEDULE}/shifts`, { userId, draftShift: shiftItem() })).json.schedulingGroupId;
    assert.deepEqual([await groupOf(ALICE), await groupOf(MANAGER)], ["TAG_one", null]);
    await ask("DELETE", `${SCHEDULE}/schedulingGroups/TAG_one`);
    assert.equal(await groupOf(ALICE), null);
  });

  for (const path of ["shifts/SHFT_one", "openShifts/OPNSHFT_one", "timesOff/SHFT_away"]) {
    test(`PUT with Prefer: return=representation is answered 200: ${path}`, async () => {
      const { ask } = open(options());
      const Prefer = "return=representation";
      const answer = await ask("PUT", `${SCHEDULE}/${path}`, { isStagedForDeletion: true }, { Prefer });
      assert.deepEqual([answer.status, answer.json.isStagedForDeletion], [200, true]);
    });
  }

  test("a theme after unknownFutureValue is hidden from those who do not ask for it", async () => {
    const { ask } = open(
      options({ timesOff: [{ id: "SHFT_off", userId: ALICE, draftTimeOff: timeOffItem({ theme: "gold" }) }] }),
    );
    const themes = async (headers) =>
      (await ask("GET", `${SCHEDULE}/timesOff`, undefined, headers)).json.value.map(({ draftTimeOff }) => draftTimeOff.theme);
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

  test("the drafts of the range take the place of what is shared, and staged deletions become final", async () => {
    const { ask, standIn } = open(options(team));
    const answer = await ask("POST", `${SCHEDULE}/share`, range);
    assert.deepEqual([answer.status, answer.text], [200, ""]);
    const read = (path) => standIn.read(`${SCHEDULE}/${path}`);
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

  test("without an end it reaches as far as there is something", async () => {
    const { ask, standIn } = open(options(team));
    await ask("POST", `${SCHEDULE}/share`, { notifyTeam: true, startDateTime: range.startDateTime });
    assert.equal(standIn.read(`${SCHEDULE}/shifts/SHFT_later`).draftShift, null);
    assert.equal(standIn.read(`${SCHEDULE}/shifts/SHFT_stagedLater`), undefined);
  });

  for (const body of [
    {},
    { ...range, notifyTeam: null },
    { ...range, startDateTime: undefined },
    { ...range, endDateTime: range.startDateTime },
    { ...range, teamId: TEAM },
  ]) {
    test(`${JSON.stringify(body)} is 400`, async () => {
      assert.equal((await open(options(team)).ask("POST", `${SCHEDULE}/share`, body)).status, 400);
    });
  }
});
