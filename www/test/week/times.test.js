// Dates and times as spreadsheets write them.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dateAfter, dateOrder, readDate, readMoment, readTime } from "../../src/week/import/times.js";

describe("the order of dates", () => {
  const orders = {
    "is certain with the year first": [["2026-11-23", "2026/11/24"], "ymd", true],
    "is day first if the first part is no month": [["11/12/2026", "23/11/2026"], "dmy", true],
    "is month first if the second part is no month": [["11/12/2026", "11/23/2026"], "mdy", true],
    "is day first with full stops": [["11.12.2026"], "dmy", true],
    "is month first with slashes, but that is not certain": [["11/12/2026", "", "x"], "mdy", false],
    "is certain without dates": [["", "08:00"], "ymd", true],
  };
  for (const [name, [values, order, isCertain]] of Object.entries(orders)) {
    test(name, () => assert.deepEqual(dateOrder(values), { order, isCertain }));
  }
});

test("a date is read in its order, and is one of the calendar", () => {
  const dates = [
    ["2026-11-23", "mdy", "2026-11-23"],
    ["23.11.2026", "dmy", "2026-11-23"],
    ["3.1.26", "dmy", "2026-01-03"],
    ["11/23/2026", "mdy", "2026-11-23"],
    ["11/23/2026", "dmy", undefined],
    ["2026-02-29", "ymd", undefined],
    ["2028-02-29", "ymd", "2028-02-29"],
    ["Monday", "ymd", undefined],
    ["23-11.2026", "dmy", undefined],
  ];
  for (const [text, order, expected] of dates) assert.equal(readDate(text, order), expected, text);
});

test("a time is read with or without a half of the day", () => {
  const times = {
    "08:00": "08:00:00",
    "8:05": "08:05:00",
    "8.30": "08:30:00",
    "08:00:30": "08:00:30",
    "8:00 AM": "08:00:00",
    "8 pm": "20:00:00",
    "12:15 a.m.": "00:15:00",
    "12 PM": "12:00:00",
  };
  for (const [text, time] of Object.entries(times)) assert.deepEqual(readTime(text), { time, days: 0 }, text);
  assert.deepEqual(readTime("24:00"), { time: "00:00:00", days: 1 });
  for (const text of ["", "8", "25:00", "24:01", "08:60", "13:00 pm", "0 am", "late"])
    assert.equal(readTime(text), undefined, text);
});

test("a moment is an instant, a date with a time, or a time", () => {
  assert.deepEqual(readMoment("2026-11-23T08:00:00+01:00", "ymd"), { instant: "2026-11-23T08:00:00+01:00" });
  assert.deepEqual(readMoment("2026-11-23T08:00Z", "ymd"), { instant: "2026-11-23T08:00Z" });
  assert.deepEqual(readMoment("2026-11-23T08:00", "ymd"), { date: "2026-11-23", time: "08:00:00", days: 0 });
  assert.deepEqual(readMoment("11/23/2026 8:00 PM", "mdy"), { date: "2026-11-23", time: "20:00:00", days: 0 });
  assert.deepEqual(readMoment("8:00 PM", "mdy"), { time: "20:00:00", days: 0 });
  assert.equal(readMoment("2026-11-23", "ymd"), undefined);
});

test("days are counted over the end of a year", () => assert.equal(dateAfter("2026-12-31", 1), "2027-01-01"));
