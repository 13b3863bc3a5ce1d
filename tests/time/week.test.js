// The days of a week and their range, also where days begin late or are missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { week } from "graph-shifts/time";
import { fails } from "./fails.js";

const datesFrom = (first) =>
  Array.from({ length: 7 }, (_, at) => new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10));

test("the week contains the date and begins with its day", () => {
  for (const [start, date, first] of [
    ["monday", "2026-03-04", "2026-03-02"],
    ["monday", "2026-03-02", "2026-03-02"],
    ["monday", "2026-03-01", "2026-02-23"],
    ["sunday", "2026-03-01", "2026-03-01"],
    ["saturday", "2026-03-06", "2026-02-28"],
    ["Wednesday", "1969-12-30", "1969-12-24"],
  ])
    assert.deepEqual(week("UTC", start, date).days, datesFrom(first), `${start} ${date}`);
});

test("the range is from midnight to midnight in the zone, also in the weeks in which clocks change", () => {
  for (const [zone, date, from, to] of [
    ["Europe/Berlin", "2026-03-04", "2026-03-01T23:00:00Z", "2026-03-08T23:00:00Z"],
    ["Europe/Berlin", "2026-03-29", "2026-03-22T23:00:00Z", "2026-03-29T22:00:00Z"],
    ["America/Chicago", "2026-11-01", "2026-10-26T05:00:00Z", "2026-11-02T06:00:00Z"],
    ["Asia/Kathmandu", "2026-03-04", "2026-03-01T18:15:00Z", "2026-03-08T18:15:00Z"],
  ]) {
    const { from: first, to: last } = week(zone, "monday", date);
    assert.deepEqual([first, last], [from, to], `${zone} ${date}`);
  }
});

test("a day begins at its first instant", () => {
  // Clocks go from 00:00 to 01:00; in Toronto, from 23:30 to 00:30.
  for (const [zone, start, date, from] of [
    ["America/Sao_Paulo", "sunday", "2018-11-04", "2018-11-04T03:00:00Z"],
    ["Africa/Cairo", "friday", "2026-04-24", "2026-04-23T22:00:00Z"],
    ["Asia/Beirut", "sunday", "2026-03-29", "2026-03-28T22:00:00Z"],
    ["America/Toronto", "monday", "1919-03-31", "1919-03-31T04:30:00Z"],
    // Midnight happens twice.
    ["America/Havana", "sunday", "2026-11-01", "2026-11-01T04:00:00Z"],
    ["America/Sao_Paulo", "sunday", "2018-02-18", "2018-02-18T03:00:00Z"],
  ])
    assert.equal(week(zone, start, date).from, from, `${zone} ${date}`);
});

test("a day that a zone skipped is in its week, and has no length", () => {
  const { days, to } = week("Pacific/Apia", "saturday", "2011-12-30");
  assert.equal(days[6], "2011-12-30");
  assert.equal(to, "2011-12-30T10:00:00Z");
  assert.equal(week("Pacific/Apia", "friday", "2011-12-30").from, to);
  assert.equal(week("Pacific/Apia", "saturday", "2011-12-31").from, to);
});

test("a first day that is none is an error", () => {
  for (const start of ["Montag", "", undefined, null, 1, { toString: () => "monday" }])
    fails(() => week("UTC", start, "2026-03-04"), {
      name: "ShiftsTimeError",
      code: "not_a_member",
      path: ["startDayOfWeek"],
      message:
        "startDayOfWeek is not a member of dayOfWeek, one of sunday, monday, tuesday, wednesday, thursday, friday, saturday",
    });
});
