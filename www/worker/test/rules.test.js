// The rules of the integration: what they object to, and which settings they refuse.

import assert from "node:assert/strict";
import { test } from "node:test";
import { objectionTo, rulesOf } from "../src/callbacks/rules.js";

const rules = rulesOf({ MAX_HOURS: "10", CLOSED_WEEKS: "2026-11-16, 2026-12-21" });

/** A shift of these hours from eight o'clock on a day. */
const hours = (count, day = "2026-11-24", more = {}) => ({
  startDateTime: `${day}T08:00:00.000Z`,
  endDateTime: new Date(Date.parse(`${day}T08:00Z`) + count * 3_600_000).toISOString(),
  ...more,
});

const shift = (draftShift, sharedShift = null) => ({ entity: "shift", change: "changed", body: { draftShift, sharedShift } });

const TOO_LONG = "A shift may be at most 10 hours long.";

test("a shift may be as long as the limit and no longer, in either version", () => {
  assert.equal(objectionTo([shift(hours(10), hours(10))], rules), undefined);
  assert.equal(objectionTo([shift(hours(10.01))], rules), TOO_LONG);
  assert.equal(objectionTo([shift(null, hours(11))], rules), TOO_LONG);
  const openShift = { entity: "openShift", body: { sharedOpenShift: hours(11), draftOpenShift: null } };
  assert.equal(objectionTo([openShift], rules), TOO_LONG);
});

test("a batch is refused for any of its items", () => {
  assert.equal(objectionTo([shift(hours(8)), shift(hours(8)), shift(hours(11))], rules), TOO_LONG);
});

test("a shift whose times cannot be read is refused", () => {
  assert.equal(objectionTo([shift({ startDateTime: "today", endDateTime: "tomorrow" })], rules), TOO_LONG);
  assert.equal(objectionTo([shift({})], rules), TOO_LONG);
});

test("a long shift may be deleted", () => {
  assert.equal(objectionTo([shift(hours(20, "2026-11-24", { isActive: false }))], rules), undefined);
  assert.equal(objectionTo([{ entity: "shift", change: "deleted", body: null }], rules), undefined);
});

test("a closed week is closed from its first day to its last, also for deletions by a manager", () => {
  const closed = "The week of 2026-11-16 is closed.";
  const cases = [
    ["2026-11-15", undefined],
    ["2026-11-16", closed],
    ["2026-11-22", closed],
    ["2026-11-23", undefined],
    ["2026-12-27", "The week of 2026-12-21 is closed."],
  ];
  for (const [day, expected] of cases) assert.equal(objectionTo([shift(hours(8, day))], rules), expected, day);
  assert.equal(objectionTo([shift(hours(8, "2026-11-17", { isActive: false }))], rules), closed);
  const overnight = { startDateTime: "2026-11-15T22:00:00Z", endDateTime: "2026-11-16T06:00:00Z" };
  assert.equal(objectionTo([shift(overnight)], rules), closed);
});

test("everything else is allowed, known or not", () => {
  for (const entity of ["timeOff", "swapRequest", "unknown"]) assert.equal(objectionTo([{ entity, body: {} }], rules), undefined);
});

test("without settings only Graph's own limit counts, and wrong ones are refused", () => {
  assert.deepEqual(rulesOf({}), { maxHours: 24, closedWeeks: [] });
  for (const MAX_HOURS of ["", "0", "-1", "ten"]) assert.throws(() => rulesOf({ MAX_HOURS }), /MAX_HOURS/);
  for (const CLOSED_WEEKS of ["week 47", "2026-13-01", "2026-11-16;2026-11-23", "20261116"])
    assert.throws(() => rulesOf({ CLOSED_WEEKS }), /CLOSED_WEEKS/);
});
