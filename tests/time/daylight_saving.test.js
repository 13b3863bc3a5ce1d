// A week that is copied over a change of clocks keeps every wall time, and fails to only for times that the change affects.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, inZone, moveBy, week } from "graph-shifts/time";
import { fails } from "./fails.js";

/** The Sundays on which clocks change in 2026, each with its zone. */
const CHANGES = [
  ["Europe/Berlin", "2026-03-29"],
  ["Europe/Berlin", "2026-10-25"],
  ["America/Chicago", "2026-03-08"],
  ["America/Chicago", "2026-11-01"],
  ["Australia/Lord_Howe", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-10-04"],
];

/** Start, end and break of the shifts of a day; the end of the night is on the next day. */
const SHIFTS = [
  ["06:00", "14:30", "10:00"],
  ["09:00", "17:00", "12:15"],
  ["14:00", "22:00:30", "18:00"],
  ["22:00", "06:00", "23:30"],
];

const dateAfter = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The shifts of a week in a zone. */
function rosterOf(zone, days) {
  return days.flatMap((date) =>
    SHIFTS.map(([start, end, pause]) => ({
      userId: "u",
      draftShift: null,
      sharedShift: {
        startDateTime: at(zone, date, start),
        endDateTime: at(zone, end < start ? dateAfter(date, 1) : date, end),
        activities: [
          { startDateTime: at(zone, date, pause), endDateTime: at(zone, date, pause.replace(/\d$/, "9")), displayName: "Break" },
        ],
      },
    })),
  );
}

/** The wall times of a shift, without the dates. */
const wallTimes = (zone, { sharedShift }) =>
  [sharedShift, ...sharedShift.activities]
    .flatMap(({ startDateTime, endDateTime }) => [startDateTime, endDateTime])
    .map((instant) => inZone(instant, zone))
    .map(({ date, time }) => ({ date, time }));

for (const [zone, sunday] of CHANGES) {
  for (const days of [7, -7]) {
    test(`a week moved by ${days} days over ${sunday} in ${zone} keeps every wall time`, () => {
      // The weeks before and after; the night of the change is in the first.
      const from = week(zone, "monday", days > 0 ? sunday : dateAfter(sunday, 1));
      const roster = rosterOf(zone, from.days);
      const moved = roster.map((shift) => moveBy(shift, days, zone));
      assert.equal(moved.length, 28);
      for (const [at, shift] of roster.entries()) {
        const expected = wallTimes(zone, shift).map(({ date, time }) => ({ date: dateAfter(date, days), time }));
        assert.deepEqual(wallTimes(zone, moved[at]), expected);
      }
      // As rosters that are written for the other week; adding the hours of seven days would be another one.
      assert.deepEqual(moved, rosterOf(zone, week(zone, "monday", dateAfter(from.days[0], days)).days));
      const shifted = roster.map(({ sharedShift }) => Date.parse(sharedShift.startDateTime) + days * 86_400_000);
      assert.notDeepEqual(
        moved.map(({ sharedShift }) => Date.parse(sharedShift.startDateTime)),
        shifted,
      );
    });
  }
}

test("of a night shift's break within the change, the choice is the caller's", () => {
  for (const [zone, sunday, code, earlier, later] of [
    ["Europe/Berlin", "2026-03-29", "skipped", "01:10:00", "03:10:00"],
    ["Europe/Berlin", "2026-10-25", "twice", "02:10:00", "02:10:00"],
    ["Australia/Lord_Howe", "2026-10-04", "skipped", "01:40:00", "02:40:00"],
  ]) {
    const before = dateAfter(sunday, -7);
    const night = {
      startDateTime: at(zone, dateAfter(before, -1), "22:00"),
      endDateTime: at(zone, before, "06:00"),
      activities: [{ startDateTime: at(zone, before, "02:10"), endDateTime: at(zone, before, "02:25") }],
    };
    fails(() => moveBy(night, 7, zone), { code, path: ["activities", 0, "startDateTime"] });
    const times = ["earlier", "later"].map((disambiguation) => {
      const { activities, startDateTime, endDateTime } = moveBy(night, 7, zone, { disambiguation });
      assert.deepEqual([inZone(startDateTime, zone).time, inZone(endDateTime, zone).time], ["22:00:00", "06:00:00"]);
      return inZone(activities[0].startDateTime, zone).time;
    });
    assert.deepEqual(times, [earlier, later], zone);
  }
});
