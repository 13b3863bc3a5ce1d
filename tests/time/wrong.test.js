// Input of other types, and items that are none: the error names what is wrong, and the input stays as it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { at, inZone, moveBy, ShiftsTimeError, week } from "graph-shifts/time";
import { fails } from "./fails.js";

const VALUES = [
  undefined,
  null,
  0,
  20260304,
  Number.NaN,
  7n,
  true,
  Symbol("x"),
  [],
  ["2026-03-04"],
  {},
  () => {},
  new Date(0),
  new String("UTC"),
];
const START = "2026-03-04T08:00:00Z";

test("what is no string is neither a time zone, a date, a time nor an instant", () => {
  for (const value of VALUES) {
    fails(() => at(value, "2026-03-04", "09:00"), { name: "ShiftsTimeError", code: "not_a_time_zone", path: ["timeZone"] });
    fails(() => at("UTC", value, "09:00"), { name: "ShiftsTimeError", code: "not_a_date", path: ["date"] });
    fails(() => at("UTC", "2026-03-04", value), { name: "ShiftsTimeError", code: "not_a_time", path: ["time"] });
    fails(() => inZone(value, "UTC"), { name: "ShiftsTimeError", code: "not_an_instant", path: ["instant"] });
    fails(() => inZone(START, value), { code: "not_a_time_zone", path: ["timeZone"] });
    fails(() => week(value, "monday", "2026-03-04"), { code: "not_a_time_zone", path: ["timeZone"] });
    fails(() => week("UTC", "monday", value), { code: "not_a_date", path: ["date"] });
    fails(() => week("UTC", value, "2026-03-04"), { code: "not_a_member", path: ["startDayOfWeek"] });
    fails(() => moveBy({ startDateTime: START }, 1, value), { code: "not_a_time_zone", path: ["timeZone"] });
  }
});

test("the error is a RangeError with its own members", () => {
  for (const [call, members] of [
    [() => at("UTC", "", "09:00"), { code: "not_a_date", path: ["date"], earlier: undefined, later: undefined }],
    [
      () => at("Europe/Berlin", "2026-10-25", "02:30"),
      { code: "twice", path: ["time"], earlier: "2026-10-25T00:30:00Z", later: "2026-10-25T01:30:00Z" },
    ],
  ])
    assert.throws(call, (error) => {
      assert.ok(error instanceof ShiftsTimeError && error instanceof RangeError);
      assert.deepEqual({ ...error }, members);
      return true;
    });
});

test("what is no item is a TypeError", () => {
  const error = { name: "TypeError", message: "item must be a shift, an open shift or a time-off entry, or a version of one" };
  for (const item of [undefined, null, 7, "2026", [], {}, { id: "SHFT_1" }, { shift: { startDateTime: START } }, () => {}])
    fails(() => moveBy(item, 1, "UTC"), error);
});

test("a number of days that is no integer is a TypeError", () => {
  for (const days of [undefined, null, "1", 1.5, Number.NaN, Infinity, 1n, [1]])
    fails(() => moveBy({ startDateTime: START }, days, "UTC"), { name: "TypeError", message: "days must be an integer" });
});

test("what is no date-time within an item is named with its path", () => {
  const activity = { startDateTime: START, endDateTime: "09:00" };
  fails(() => moveBy({ sharedShift: { startDateTime: START, endDateTime: "tomorrow" } }, 1, "UTC"), {
    code: "not_an_instant",
    path: ["sharedShift", "endDateTime"],
    message: "sharedShift.endDateTime is not a date-time with an offset, such as 2026-03-04T08:00:00Z",
  });
  fails(() => moveBy({ draftOpenShift: { activities: [{}, activity] } }, 1, "UTC"), {
    code: "not_an_instant",
    path: ["draftOpenShift", "activities", 1, "endDateTime"],
    message: "draftOpenShift.activities[1].endDateTime is not a date-time with an offset, such as 2026-03-04T08:00:00Z",
  });
  for (const startDateTime of [0, "", {}, new Date(Number.NaN), 7n, false])
    fails(() => moveBy({ startDateTime }, 1, "UTC"), { code: "not_an_instant", path: ["startDateTime"] });
});

test("a time that leaves the years 1 to 9999 is out of range", () => {
  for (const days of [-800_000, 3_000_000, Number.MAX_SAFE_INTEGER, -Number.MAX_VALUE])
    fails(() => moveBy({ startDateTime: START }, days, "UTC"), { code: "out_of_range", path: ["startDateTime"] });
  fails(() => moveBy({ startDateTime: new Date(8.64e15) }, 1, "UTC"), { code: "not_an_instant" });
  const last = { startDateTime: "9999-12-30T23:00:00Z" };
  assert.deepEqual(moveBy(last, 1, "UTC"), { startDateTime: "9999-12-31T23:00:00Z" });
  fails(() => moveBy(last, 1, "Europe/Berlin"), { code: "out_of_range", path: ["startDateTime"] });
});

test("absent times, null and odd activities stay as they are", () => {
  const odd = { startDateTime: null, endDateTime: undefined, activities: [null, "x", 7], notes: START };
  assert.deepEqual(moveBy(odd, 1, "UTC"), odd);
  const entity = { draftShift: null, sharedShift: undefined, draftTimeOff: "x" };
  assert.deepEqual(moveBy(entity, 1, "UTC"), entity);
  assert.deepEqual(moveBy({ startDateTime: START, activities: null }, 1, "UTC").activities, null);
  // An end that was not after its start is a matter of the body's check.
  const turned = { startDateTime: "2026-03-04T16:00:00Z", endDateTime: START };
  assert.deepEqual(moveBy(turned, 1, "UTC"), { startDateTime: "2026-03-05T16:00:00Z", endDateTime: "2026-03-05T08:00:00Z" });
});

test("the input is not changed, and what is not moved is shared with it", () => {
  const user = Object.freeze({ id: "u" });
  const activity = Object.freeze({ startDateTime: START, endDateTime: "2026-03-04T08:15:00Z" });
  const version = Object.freeze({
    startDateTime: START,
    endDateTime: "2026-03-04T16:00:00Z",
    activities: Object.freeze([activity]),
  });
  const entity = Object.freeze({ createdBy: user, lastModifiedDateTime: START, sharedShift: version, ["__proto__"]: 7 });
  const moved = moveBy(entity, 1, "UTC");
  assert.equal(moved.createdBy, user);
  assert.equal(moved.lastModifiedDateTime, START);
  assert.equal(Object.getOwnPropertyDescriptor(moved, "__proto__").value, 7);
  moved.sharedShift.activities.push({});
  assert.equal(version.activities.length, 1);
  assert.equal(version.startDateTime, START);
});

test("a Date of another realm is a Date", () => {
  const given = runInNewContext("new Date(0)");
  assert.deepEqual(moveBy({ startDateTime: given }, 1, "UTC"), { startDateTime: new Date(86_400_000) });
});
