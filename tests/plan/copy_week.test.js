// Copies of a week over the changes of the clocks: the same wall times, in each of three zones.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createOpenShift, createShift, createTimeOff } from "graph-shifts";
import { copyWeek } from "graph-shifts/plan";
import { at, inZone } from "graph-shifts/time";
import { kinds } from "./kinds.js";
import { teamId, userId } from "./team.js";

/** The week before each change of the clocks, and the days by which its wall times are moved. */
const CHANGES = {
  "Europe/Berlin": { forward: "2026-03-23", back: "2026-10-19" },
  "America/Chicago": { forward: "2026-03-02", back: "2026-10-26" },
  // By half an hour.
  "Australia/Lord_Howe": { forward: "2026-09-28", back: "2026-03-30" },
};

const DAY = 86_400_000;
const later = (date, days) => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const wall = (instant, timeZone) => {
  const { date, time } = inZone(instant, timeZone);
  return `${date} ${time}`;
};

/** A version from 09:00 to 17:30 of a day, with a break. */
function item(timeZone, date, more) {
  const activity = { code: "", displayName: "Lunch", isPaid: false };
  const [start, end, noon, one] = ["09:00", "17:30", "12:00", "13:00"].map((time) => at(timeZone, date, time));
  return {
    ...more,
    startDateTime: start,
    endDateTime: end,
    ...("activities" in more && { activities: [{ ...activity, startDateTime: noon, endDateTime: one }] }),
  };
}

for (const [timeZone, changes] of Object.entries(CHANGES)) {
  for (const [change, from] of Object.entries(changes)) {
    describe(`${timeZone}, when clocks go ${change}`, () => {
      const to = later(from, 7);
      const days = Array.from({ length: 7 }, (_, day) => later(from, day));

      for (const { name, draft, shared, beside, more } of kinds) {
        test(`a ${name} keeps its wall times on each day`, () => {
          const entities = days.map((date, at) => ({
            id: `${at}`,
            ...beside,
            [shared]: item(timeZone, date, more),
            [draft]: null,
          }));
          const copies = copyWeek({ entities, from, to, timeZone });
          assert.equal(copies.length, 7);
          let moved = 0;
          for (const [at, copy] of copies.entries()) {
            const [before, after] = [entities[at][shared], copy[shared]];
            for (const end of ["startDateTime", "endDateTime"]) {
              assert.equal(wall(after[end], timeZone), wall(before[end], timeZone).replace(days[at], later(days[at], 7)));
              moved += Date.parse(after[end]) - Date.parse(before[end]) - 7 * DAY;
            }
            if ("activities" in more)
              assert.equal(wall(after.activities[0].startDateTime, timeZone), `${later(days[at], 7)} 12:00:00`);
            assert.deepEqual(copy, { ...beside, [shared]: after, [draft]: null });
          }
          assert.notEqual(moved, 0, "the clocks change between the weeks");
        });
      }
    });
  }
}

const timeZone = "Europe/Berlin";
const [from, to] = ["2026-03-23", "2026-03-30"];
const shift = (start, more) => ({
  id: "SHFT_1",
  userId,
  draftShift: null,
  sharedShift: { startDateTime: start, endDateTime: new Date(Date.parse(start) + 8 * 3_600_000).toISOString() },
  ...more,
});
const copied = (...entities) => copyWeek({ entities, from, to, timeZone }).length;

test("a week starts and ends at midnight of its zone", () => {
  const starts = ["2026-03-22T22:59:59Z", "2026-03-22T23:00:00Z", "2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z"];
  assert.deepEqual(
    starts.map((start) => copied(shift(start))),
    [0, 1, 1, 0],
  );
});

test("the version that managers edit is copied, and the copy has it alone", () => {
  const draftShift = { startDateTime: "2026-03-24T08:00:00Z", endDateTime: "2026-03-24T09:00:00Z", notes: "draft" };
  const [copy] = copyWeek({ entities: [shift("2026-03-24T10:00:00Z", { draftShift })], from, to, timeZone });
  assert.deepEqual(copy, {
    userId,
    draftShift: { ...draftShift, startDateTime: "2026-03-31T07:00:00Z", endDateTime: "2026-03-31T08:00:00Z" },
    sharedShift: null,
  });
});

test("what is staged for deletion is not copied", () => {
  const start = "2026-03-24T08:00:00Z";
  assert.deepEqual(
    [copied(shift(start, { isStagedForDeletion: true })), copied(shift(start, { isStagedForDeletion: false }))],
    [0, 1],
  );
});

test("copies are bodies that the operations take", () => {
  const creates = { shift: createShift, openShift: createOpenShift, timeOff: createTimeOff };
  for (const { name, draft, shared, beside, more } of kinds) {
    const entity = { id: "x", "@odata.etag": "e", lastModifiedDateTime: "2026-03-01T00:00:00Z", ...beside, [draft]: null };
    const [body] = copyWeek({ entities: [{ ...entity, [shared]: item(timeZone, from, more) }], from, to, timeZone });
    assert.deepEqual(creates[name]({ teamId, body }).warnings, []);
  }
});

test("a wall time that the day of the copy lacks is an error, or as the caller says", () => {
  // 02:30 is skipped on 29 March.
  const entities = [shift("2026-03-22T01:30:00Z")];
  const input = { entities, from: "2026-03-16", to: "2026-03-23", timeZone };
  assert.throws(() => copyWeek(input), { name: "ShiftsTimeError", code: "skipped" });
  const [{ sharedShift }] = copyWeek({ ...input, disambiguation: "later" });
  assert.equal(wall(sharedShift.startDateTime, timeZone), "2026-03-29 03:30:00");
});

for (const date of ["2026-02-30", "2026-3-23", "23.03.2026", "", undefined, 5, "2026-03-23T00:00:00Z"]) {
  test(`${JSON.stringify(date)} is no date`, () => {
    for (const name of ["from", "to"])
      assert.throws(() => copyWeek({ entities: [], from, to, timeZone, [name]: date }), {
        name: "TypeError",
        message: RegExp(`^${name} must`),
      });
  });
}

for (const wrong of [undefined, "", "Europe/Berlim", "W. Europe Standard Time", 5]) {
  test(`${JSON.stringify(wrong)} is no time zone, with entities or without`, () => {
    for (const entities of [[], [shift("2026-03-24T08:00:00Z")]])
      assert.throws(() => copyWeek({ entities, from, to, timeZone: wrong }), {
        name: "ShiftsTimeError",
        code: "not_a_time_zone",
        path: ["timeZone"],
      });
  });
}

test("a disambiguation is one of three, with entities or without", () => {
  for (const entities of [[], [shift("2026-03-24T08:00:00Z")]])
    assert.throws(() => copyWeek({ entities, from, to, timeZone, disambiguation: "compatible" }), {
      name: "TypeError",
      message: /^disambiguation must be/,
    });
});

test("entities may come from any iterable, and the error of another value says what is taken", () => {
  assert.equal(copyWeek({ entities: new Set([shift("2026-03-24T08:00:00Z")]), from, to, timeZone }).length, 1);
  assert.throws(() => copied({ id: "x" }), { name: "TypeError", message: /^copyWeek takes a shift/ });
});

for (const input of [undefined, {}, { entities: { value: [] }, from: "2026-10-19", to: "2026-10-26", timeZone: "UTC" }]) {
  test(`copyWeek of ${JSON.stringify(input)} is a TypeError that names what is missing`, () =>
    assert.throws(() => copyWeek(input), { name: "TypeError", message: "entities must be iterable" }));
}
