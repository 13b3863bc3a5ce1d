// The wall time of an instant.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, inZone } from "graph-shifts/time";

test("an instant has a date, a time, a day of the week and an offset in a zone", () => {
  assert.deepEqual(inZone("2026-03-04T08:00:00Z", "Europe/Berlin"), {
    date: "2026-03-04",
    time: "09:00:00",
    dayOfWeek: "wednesday",
    offset: "+01:00",
  });
  assert.deepEqual(inZone("2026-03-01T20:00:00-06:00", "Asia/Kathmandu"), {
    date: "2026-03-02",
    time: "07:45:00",
    dayOfWeek: "monday",
    offset: "+05:45",
  });
  assert.deepEqual(inZone("2026-03-01T00:59Z", "America/Chicago"), {
    date: "2026-02-28",
    time: "18:59:00",
    dayOfWeek: "saturday",
    offset: "-06:00",
  });
  assert.equal(inZone("2026-03-04T08:00:00Z", "UTC").offset, "+00:00");
});

test("the offset of the instant may have minutes, and be on either side", () => {
  for (const [instant, time] of [
    ["2026-03-04T08:00:00+05:45", "02:15:00"],
    ["2026-03-04T08:00:00-09:30", "17:30:00"],
    ["2026-03-04T08:00:00+00:01", "07:59:00"],
    ["2026-03-04T08:00:00-14:00", "22:00:00"],
  ])
    assert.equal(inZone(instant, "UTC").time, time, instant);
});

test("the fraction is kept, and an offset has seconds where there are some", () => {
  assert.deepEqual(inZone("1970-01-01T00:00:00.1234567Z", "Africa/Monrovia"), {
    date: "1969-12-31",
    time: "23:15:30.1234567",
    dayOfWeek: "wednesday",
    offset: "-00:44:30",
  });
});

test("the two equal hours differ in their offsets", () => {
  const [summer, winter] = ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].map((one) => inZone(one, "Europe/Berlin"));
  assert.deepEqual([summer.time, summer.offset, winter.time, winter.offset], ["02:30:00", "+02:00", "02:30:00", "+01:00"]);
});

test("at leads back to the instant", () => {
  for (const zone of ["Europe/Berlin", "America/Chicago", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu"]) {
    const { date, time } = inZone("2026-07-04T08:00:00.5Z", zone);
    assert.equal(at(zone, date, time), "2026-07-04T08:00:00.5Z", zone);
  }
});
