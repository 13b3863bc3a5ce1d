// The rows of a roster as bodies of shifts, with what is wrong in the cell where it is.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { people, schedulingGroupIds, teamId } from "../../seed/ids.js";
import { idOf } from "../../src/people.js";
import { columnsOf } from "../../src/week/import/columns.js";
import { judged } from "../../src/week/import/judge.js";

const { adele, isaiah } = people;
const { counter, bakery } = schedulingGroupIds;
const groups = [
  { id: counter, displayName: "Counter", userIds: [adele] },
  { id: bakery, displayName: "Bakery", userIds: [isaiah] },
];
const context = { teamId, timeZone: "Europe/Berlin", order: "ymd", mode: "draft", groups, idOf, names: ["Adele", "Isaiah"] };

const judge = (roster, given = {}) => {
  const cells = Object.values(roster);
  return judged({ number: 2, cells }, columnsOf(Object.keys(roster)), { ...context, ...given });
};

const usual = { Member: "Adele", Date: "2026-11-23", Start: "08:00", End: "16:00" };
const faultsOf = (change, given) => judge({ ...usual, ...change }, given).faults;

describe("a row is a shift", () => {
  test("of a person by name, in the group of the person, in the schedule's time zone", () => {
    const { body, userId, day, faults } = judge(usual);
    assert.deepEqual(faults, {});
    assert.deepEqual([userId, day], [adele, "2026-11-23"]);
    assert.deepEqual(JSON.parse(JSON.stringify(body)), {
      userId: adele,
      schedulingGroupId: counter,
      draftShift: { startDateTime: "2026-11-23T07:00:00Z", endDateTime: "2026-11-23T15:00:00Z", activities: [] },
    });
  });

  test("of a person by id, in a group by name, with all that a shift shows", () => {
    const more = { Group: "bakery", "Theme Color": "2. Dark Blue", "Custom Label": "Late", Notes: "Keys" };
    const { body } = judge({ ...usual, Member: adele.toUpperCase(), ...more }, { mode: "shared" });
    assert.equal(body.schedulingGroupId, bakery);
    const { displayName, theme, notes } = body.sharedShift;
    assert.deepEqual([displayName, theme, notes], ["Late", "darkBlue", "Keys"]);
  });

  test("that ends on the next day if its end is not after its start", () => {
    const end = (change) => judge({ ...usual, Start: "22:00", ...change }).body.draftShift.endDateTime;
    assert.equal(end({ End: "06:00" }), "2026-11-24T05:00:00Z");
    assert.equal(end({ End: "24:00" }), "2026-11-23T23:00:00Z");
    assert.equal(end({ End: "0:00" }), "2026-11-23T23:00:00Z");
    assert.equal(end({ End: "06:00", "End date": "2026-11-24" }), "2026-11-24T05:00:00Z");
  });

  test("with instants as Graph writes them", () => {
    const { body, day } = judge({ userId: adele, startDateTime: "2026-11-23T23:30:00Z", endDateTime: "2026-11-24T05:00:00Z" });
    assert.equal(body.draftShift.startDateTime, "2026-11-23T23:30:00Z");
    assert.equal(day, "2026-11-24");
  });

  test("with an instant as its start, and an end that is a time on that day or the next one", () => {
    const end = (text) => judge({ Member: "Adele", Start: "2026-11-24T08:00:00Z", End: text }).body.draftShift.endDateTime;
    assert.deepEqual([end("17:00"), end("08:00")], ["2026-11-24T16:00:00Z", "2026-11-25T07:00:00Z"]);
  });
});

describe("a fault is in its cell:", () => {
  const faults = {
    "an unknown person": [{ Member: "Nobody" }, "person", /^is not a known person .*: Adele, Isaiah$/],
    "no person": [{ Member: "" }, "person", /^is empty/],
    "a date that is none": [{ Date: "2026-02-30" }, "date", /^is not a date$/],
    "no date": [{ Date: "" }, "date", /^is empty$/],
    "a time that is none": [{ Start: "25:00" }, "start", /^is not a time$/],
    "no end": [{ End: "" }, "end", /^is empty$/],
    "an end before the start": [{ "End date": "2026-11-22" }, "end", /^must be after the start/],
    "a theme that Graph does not have, with a suggestion": [
      { Theme: "bleu" },
      "theme",
      /^is not a member of .*: did you mean blue/,
    ],
    "an unknown group": [{ Group: "Kitchen" }, "group", /^is not a scheduling group of the team: Counter, Bakery$/],
    "an instant that is none": [{ Start: "2026-13-23T08:00:00Z" }, "start", /./],
  };
  for (const [name, [change, field, message]] of Object.entries(faults)) {
    test(name, () => {
      const row = judge({ ...usual, ...change });
      assert.deepEqual(Object.keys(row.faults), [field]);
      assert.match(row.faults[field].join(), message);
      assert.equal(row.body, undefined);
    });
  }

  test("a time that the clocks skip", () => {
    const { start } = faultsOf({ Date: "2026-03-29", Start: "02:30" });
    assert.deepEqual(start, ["does not exist, because clocks go forward: enter 2026-03-29T00:30:00Z or 2026-03-29T01:30:00Z"]);
  });

  test("a time that happens twice, until one of the two is entered", () => {
    const twice = { Date: "2026-10-25", Start: "02:30" };
    assert.deepEqual(faultsOf(twice).start, [
      "happens twice, because clocks go back: enter 2026-10-25T00:30:00Z or 2026-10-25T01:30:00Z",
    ]);
    assert.deepEqual(faultsOf({ ...twice, Start: "2026-10-25T01:30:00Z" }), {});
  });

  test("each fault of a row has its own cell", () => {
    const { faults } = judge({ ...usual, Member: "Nobody", Date: "soon", Theme: "bleu", Group: "Kitchen" });
    assert.deepEqual(Object.keys(faults).toSorted(), ["date", "group", "person", "theme"]);
  });

  test("what has no column is a problem of the row", () => {
    const { Date: _, ...dateless } = usual;
    assert.deepEqual(judge(dateless).faults, { row: ["Date is empty"] });
  });

  test("a name of the mock's people means nobody elsewhere", () => {
    assert.deepEqual(Object.keys(faultsOf({}, { idOf: () => undefined, names: [] })), ["person"]);
  });
});
