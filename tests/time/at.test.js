// The instant of a wall time: which one, and what is wrong with input that has none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at } from "graph-shifts/time";
import { fails } from "./fails.js";

test("a wall time is an instant in UTC", () => {
  assert.equal(at("Europe/Berlin", "2026-03-04", "09:00"), "2026-03-04T08:00:00Z");
  assert.equal(at("Europe/Berlin", "2026-07-04", "09:00"), "2026-07-04T07:00:00Z");
  assert.equal(at("America/Chicago", "2026-03-04", "22:30"), "2026-03-05T04:30:00Z");
  assert.equal(at("Asia/Kathmandu", "2026-03-04", "00:00"), "2026-03-03T18:15:00Z");
  assert.equal(at("Australia/Lord_Howe", "2026-01-04", "09:00"), "2026-01-03T22:00:00Z");
  assert.equal(at("Australia/Lord_Howe", "2026-07-04", "09:00"), "2026-07-03T22:30:00Z");
  assert.equal(at("UTC", "2026-03-04", "09:00"), "2026-03-04T09:00:00Z");
});

test("seconds and the digits of a fraction are kept", () => {
  assert.equal(at("Europe/Berlin", "2026-03-04", "09:00:07"), "2026-03-04T08:00:07Z");
  assert.equal(at("Europe/Berlin", "2026-03-04", "09:00:07.0000000"), "2026-03-04T08:00:07.0000000Z");
  assert.equal(at("Europe/Berlin", "2026-03-04", "09:00:59.123456789012"), "2026-03-04T08:00:59.123456789012Z");
});

test("a wall time that happens twice is an error that names both instants", () => {
  fails(() => at("Europe/Berlin", "2026-10-25", "02:30"), {
    name: "ShiftsTimeError",
    code: "twice",
    path: ["time"],
    earlier: "2026-10-25T00:30:00Z",
    later: "2026-10-25T01:30:00Z",
    message:
      'time happens twice in Europe/Berlin, where clocks change: pass the disambiguation "earlier" for 2026-10-25T00:30:00Z or "later" for 2026-10-25T01:30:00Z',
  });
  fails(() => at("Europe/Berlin", "2026-10-25", "02:30", { disambiguation: "reject" }), { code: "twice" });
});

test("a wall time that does not exist is an error that names the instants before and after", () => {
  fails(() => at("Australia/Lord_Howe", "2026-10-04", "02:15:30.50"), {
    code: "skipped",
    path: ["time"],
    earlier: "2026-10-03T15:15:30.50Z",
    later: "2026-10-03T15:45:30.50Z",
    message:
      'time does not exist in Australia/Lord_Howe, where clocks change: pass the disambiguation "earlier" for 2026-10-03T15:15:30.50Z or "later" for 2026-10-03T15:45:30.50Z',
  });
});

test("the disambiguation chooses, and changes no other time", () => {
  for (const [zone, date, time, earlier, later] of [
    ["Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"],
    ["Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"],
    ["America/Chicago", "2026-11-01", "01:00", "2026-11-01T06:00:00Z", "2026-11-01T07:00:00Z"],
    ["Australia/Lord_Howe", "2026-04-05", "01:30", "2026-04-04T14:30:00Z", "2026-04-04T15:00:00Z"],
    ["Pacific/Apia", "2011-12-30", "12:00", "2011-12-29T22:00:00Z", "2011-12-30T22:00:00Z"],
    ["Europe/Berlin", "2026-03-04", "09:00", "2026-03-04T08:00:00Z", "2026-03-04T08:00:00Z"],
    ["Europe/Berlin", "2026-10-25", "03:00", "2026-10-25T02:00:00Z", "2026-10-25T02:00:00Z"],
    ["Europe/Berlin", "2026-10-25", "01:59:59", "2026-10-24T23:59:59Z", "2026-10-24T23:59:59Z"],
    ["Europe/Berlin", "2026-03-29", "03:00", "2026-03-29T01:00:00Z", "2026-03-29T01:00:00Z"],
  ]) {
    assert.equal(at(zone, date, time, { disambiguation: "earlier" }), earlier, `${zone} ${date} ${time}`);
    assert.equal(at(zone, date, time, { disambiguation: "later" }), later, `${zone} ${date} ${time}`);
  }
});

test("a disambiguation that is none is a TypeError", () => {
  for (const disambiguation of ["compatible", "", null, 0])
    fails(() => at("Europe/Berlin", "2026-03-04", "09:00", { disambiguation }), {
      name: "TypeError",
      message: 'disambiguation must be "earlier", "later" or "reject"',
    });
});
