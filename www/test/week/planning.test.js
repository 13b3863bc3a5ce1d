// The plan of a roster: what it creates, changes and deletes, and what stays as it is; and how the week shows it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { people, schedulingGroupIds, teamId } from "../../seed/ids.js";
import { idOf } from "../../src/people.js";
import { columnsOf } from "../../src/week/import/columns.js";
import { judged } from "../../src/week/import/judge.js";
import { overlayOf } from "../../src/week/import/plan_overlay.js";
import { isGood, planRoster, spanOf } from "../../src/week/import/planning.js";

const { adele, alex, megan } = people;
const { counter } = schedulingGroupIds;
const groups = [{ id: counter, displayName: "Counter", userIds: [adele, alex, megan] }];
const timeZone = "Europe/Berlin";
const range = { from: "2026-11-22T23:00:00Z", to: "2026-11-27T23:00:00Z" };

const activity = {
  code: "L",
  displayName: "Lunch",
  isPaid: false,
  startDateTime: "2026-11-23T11:00:00Z",
  endDateTime: "2026-11-23T11:30:00Z",
};
const version = (day, start, end, more) => ({
  ...{ startDateTime: `2026-11-${day}T${start}:00:00Z`, endDateTime: `2026-11-${day}T${end}:00:00Z` },
  ...{ theme: "blue", notes: "Keys", displayName: "Counter", activities: [], ...more },
});
const shift = (id, userId, sharedShift) => ({ id, userId, schedulingGroupId: counter, draftShift: null, sharedShift });

/** The plan of rows "Adele,2026-11-23,08:00,16:00". */
function planOf(lines, { current = [], timesOff = [], header = "Member,Date,Start,End", ...given } = {}) {
  const columns = columnsOf(header.split(","));
  const context = { teamId, timeZone, order: "ymd", mode: "shared", groups, idOf, names: [], ...given };
  const rows = lines.map((line, at) => judged({ number: at + 2, cells: line.split(",") }, columns, context));
  const good = rows.filter(isGood);
  const leftOut = rows.filter((row) => !isGood(row));
  const roster = { teamId, timeZone, columns, mode: context.mode, deletes: false, ...given, rows: good, leftOut };
  return { ...planRoster(roster, { shifts: current, timesOff, groups }, range), rows: good };
}

const actions = ({ plan }) => plan.operations.map(({ action, id }) => (id ? `${action} ${id}` : action));
const monday = "Adele,2026-11-23,08:00,16:00";
const gone = shift("SHFT_gone", adele, version(23, "18", "20"));

describe("a roster", () => {
  test("creates what is not there", () => assert.deepEqual(actions(planOf([monday])), ["create"]));

  test("plans nothing if the schedule has it", () => {
    const current = [shift("SHFT_1", adele, version(23, "07", "15", { activities: [activity] }))];
    const { plan } = planOf([monday], { current });
    assert.deepEqual([plan.operations, plan.unchanged], [[], 1]);
  });

  test("changes what it has a column for, and nothing else", () => {
    const current = [shift("SHFT_1", adele, version(23, "07", "15", { activities: [activity] }))];
    const { plan } = planOf(["Adele,2026-11-23,08:00,17:00"], { current });
    const [{ action, changes }, ...others] = plan.operations;
    assert.equal(action, "replace");
    assert.deepEqual(changes, [
      { path: ["sharedShift", "endDateTime"], from: "2026-11-23T15:00:00Z", to: "2026-11-23T16:00:00Z" },
    ]);
    assert.deepEqual(others, []);
  });

  test("drops activities that its times leave no room for, which is a change", () => {
    const current = [shift("SHFT_1", adele, version(23, "07", "15", { activities: [activity] }))];
    const { plan } = planOf(["Adele,2026-11-23,08:00,12:00"], { current });
    assert.deepEqual(
      plan.operations[0].changes.map(({ path }) => path.at(-1)),
      ["endDateTime", "activities"],
    );
  });

  test("empties what an empty cell is in the column of", () => {
    const current = [shift("SHFT_1", adele, version(23, "07", "15"))];
    const { plan } = planOf([`${monday},`], { current, header: "Member,Date,Start,End,Notes" });
    assert.deepEqual(plan.operations[0].changes, [{ path: ["sharedShift", "notes"], from: "Keys", to: null }]);
  });

  test("warns of time off", () => {
    const timesOff = [{ id: "SHFT_off", userId: adele, sharedTimeOff: version(23, "00", "23", { timeOffReasonId: "TOR_1" }) }];
    for (const deletes of [false, true]) {
      const { plan } = planOf([monday], { timesOff, deletes });
      assert.deepEqual(
        plan.warnings.map(({ code }) => code),
        ["during_time_off"],
      );
      assert.equal(plan.operations.length, 1);
    }
  });
});

describe("what is not in the file", () => {
  const others = [
    shift("SHFT_other_day", adele, version(25, "07", "15")),
    shift("SHFT_other_person", megan, version(23, "07", "15")),
  ];
  const current = [gone, ...others];

  test("stays", () => assert.deepEqual(actions(planOf([monday], { current })), ["create"]));

  test("is deleted on request, of the people and days of the file", () => {
    const planned = planOf([monday, "Adele,2026-11-26,08:00,16:00"], { current, deletes: true });
    assert.deepEqual(actions(planned), ["create", "create", "delete SHFT_gone"]);
    assert.deepEqual(planned.remarks, []);
  });

  test("is staged for deletion by an import of drafts", () => {
    assert.deepEqual(actions(planOf([monday], { current, deletes: true, mode: "draft" })), [
      "create",
      "stageForDeletion SHFT_gone",
    ]);
  });

  test("stays if it is of a person of whom a row is left out", () => {
    const planned = planOf([monday, "Adele,2026-11-24,08:00,late", "Alex,2026-11-23,08:00,16:00"], { current, deletes: true });
    assert.deepEqual(actions(planned), ["create", "create"]);
    assert.deepEqual(planned.remarks, ["No shift is deleted for the people in these rows, which are left out: 3."]);
  });

  test("stays if the person of a row is not known", () => {
    const planned = planOf([monday, "Nobody,2026-11-24,08:00,16:00"], { current, deletes: true });
    assert.deepEqual(actions(planned), ["create"]);
    assert.match(planned.remarks.join(), /Nothing is deleted, .*: 3\./);
  });
});

test("the days of a roster are read as a whole", () => {
  const { rows } = planOf(["Adele,2026-11-26,08:00,16:00", "Alex,2026-11-23,22:00,06:00"]);
  assert.deepEqual(spanOf(rows), { first: "2026-11-23", after: "2026-11-27" });
});

test("the week shows what is new, what changes and what goes", () => {
  const current = [shift("SHFT_1", adele, version(23, "07", "15")), gone];
  const { plan, rows } = planOf(["Adele,2026-11-23,08:00,17:00", "Alex,2026-11-24,08:00,16:00"], { current, deletes: true });
  const overlay = overlayOf(plan.operations, rows, { timeZone, nameOf: (id) => id });
  const before = [
    { id: "SHFT_1", times: "08:00–16:00" },
    { id: "SHFT_gone", times: "19:00–21:00" },
    { id: "SHFT_still", times: "" },
  ];
  const shown = overlay(before).map(({ id, day, times, planned = "", note = "" }) =>
    [id, day, times, planned, note].join(" ").trim(),
  );
  assert.deepEqual(shown.sort(), [
    "SHFT_1 2026-11-23 08:00–17:00 changes end 16:00 → 17:00",
    "SHFT_gone  19:00–21:00 deleted",
    "SHFT_still",
    "row 3 2026-11-24 08:00–16:00 new",
  ]);
});
