// Moving by days: wall times stay, all else stays, and the input does too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { moveBy } from "graph-shifts/time";
import { fails } from "./fails.js";

const item = (startDateTime, endDateTime, more) => ({ startDateTime, endDateTime, theme: "blue", ...more });
const shift = () => ({
  id: "SHFT_1",
  lastModifiedDateTime: "2026-10-01T00:00:00Z",
  userId: "u",
  draftShift: null,
  sharedShift: item("2026-10-23T07:00:00Z", "2026-10-23T15:00:00.0000000Z", {
    activities: [{ startDateTime: "2026-10-23T12:00:00+02:00", endDateTime: "2026-10-23T10:30Z", isPaid: false }],
  }),
});

test("a shift keeps its wall times, and what is no time of its versions", () => {
  const given = shift();
  const moved = moveBy(given, 7, "Europe/Berlin");
  assert.deepEqual(given, shift());
  assert.deepEqual(moved, {
    ...shift(),
    sharedShift: item("2026-10-30T08:00:00Z", "2026-10-30T16:00:00.0000000Z", {
      activities: [{ startDateTime: "2026-10-30T11:00:00Z", endDateTime: "2026-10-30T11:30:00Z", isPaid: false }],
    }),
  });
  assert.deepEqual(moveBy(moved, -7, "Europe/Berlin").sharedShift.startDateTime, given.sharedShift.startDateTime);
});

test("each version of each entity moves, and so does a version alone", () => {
  const [before, after] = [
    item("2026-03-02T08:00:00Z", "2026-03-02T16:00:00Z"),
    item("2026-03-03T08:00:00Z", "2026-03-03T16:00:00Z"),
  ];
  for (const name of ["draftShift", "sharedShift", "draftOpenShift", "sharedOpenShift", "draftTimeOff", "sharedTimeOff"])
    assert.deepEqual(moveBy({ [name]: before }, 1, "UTC"), { [name]: after }, name);
  assert.deepEqual(moveBy({ draftShift: before, sharedShift: before }, 1, "UTC"), { draftShift: after, sharedShift: after });
  assert.deepEqual(moveBy(before, 1, "UTC"), after);
});

test("a Date stays a Date", () => {
  const moved = moveBy(item(new Date("2026-10-23T07:00:00.250Z"), "2026-10-23T15:00:00Z"), 7, "Europe/Berlin");
  assert.deepEqual(moved, item(new Date("2026-10-30T08:00:00.250Z"), "2026-10-30T16:00:00Z"));
});

test("a time that happens twice on the other day, or not at all, is an error unless one is chosen", () => {
  const night = {
    sharedShift: item("2026-10-24T20:00:00Z", "2026-10-25T04:00:00Z", {
      activities: [item("2026-10-24T00:30:00Z", "2026-10-24T01:30:00Z")],
    }),
  };
  fails(() => moveBy(night, 1, "Europe/Berlin"), {
    code: "twice",
    path: ["sharedShift", "activities", 0, "startDateTime"],
    earlier: "2026-10-25T00:30:00Z",
    later: "2026-10-25T01:30:00Z",
  });
  const [activity] = moveBy(night, 1, "Europe/Berlin", { disambiguation: "later" }).sharedShift.activities;
  assert.deepEqual(activity, item("2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z"));
  fails(() => moveBy(item("2026-03-28T01:30:00Z", "2026-03-28T09:00:00Z"), 1, "Europe/Berlin"), {
    code: "skipped",
    path: ["startDateTime"],
  });
});

test("the first of two equal hours stays the first, and the second the second", () => {
  const both = item("2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z");
  for (const disambiguation of ["earlier", "later", "reject"]) {
    assert.deepEqual(moveBy(both, 0, "Europe/Berlin", { disambiguation }), both);
    assert.deepEqual(
      moveBy(both, 364, "Europe/Berlin", { disambiguation }),
      item("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"),
    );
  }
});

test("a time in one of two equal hours follows the disambiguation where clocks skip it", () => {
  const from = { startDateTime: "2026-10-25T01:30:00Z" };
  fails(() => moveBy(from, -210, "Europe/Berlin"), { code: "skipped" });
  for (const [disambiguation, startDateTime] of [
    ["earlier", "2026-03-29T00:30:00Z"],
    ["later", "2026-03-29T01:30:00Z"],
  ])
    assert.deepEqual(moveBy(from, -210, "Europe/Berlin", { disambiguation }), { startDateTime });
});

test("fractions of a second tell whether the end is after the start", () => {
  const to = item("2025-11-02T01:30:00.25Z", "2025-11-02T01:30:00.5Z");
  assert.deepEqual(moveBy(item("2025-10-26T00:30:00.25Z", "2025-10-26T01:30:00.5Z"), 7, "Europe/Berlin"), to);
  for (const end of ["2025-10-26T01:30:00.250Z", "2025-10-26T01:30:00.2Z", "2025-10-26T01:30:00Z"])
    fails(() => moveBy(item("2025-10-26T00:30:00.25Z", end), 7, "Europe/Berlin"), { code: "end_before_start" });
});

test("an end that would not be after its start is an error", () => {
  const both = item("2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z");
  fails(() => moveBy(both, 7, "Europe/Berlin"), {
    code: "end_before_start",
    path: ["endDateTime"],
    message: "endDateTime must be after the start",
  });
  const skipped = item("2026-03-22T01:30:00Z", "2026-03-22T02:15:00Z");
  fails(() => moveBy({ draftShift: skipped }, 7, "Europe/Berlin", { disambiguation: "later" }), {
    code: "end_before_start",
    path: ["draftShift", "endDateTime"],
  });
  assert.deepEqual(
    moveBy(skipped, 7, "Europe/Berlin", { disambiguation: "earlier" }),
    item("2026-03-29T00:30:00Z", "2026-03-29T01:15:00Z"),
  );
});
