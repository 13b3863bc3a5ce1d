// Which columns of a roster mean what, by their headers.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { columnsOf, missingFields } from "../../src/week/import/columns.js";
import { withCell, withColumn } from "../../src/week/import/import_state.js";

/** The headers that have a meaning, by field. */
const matched = (headers) =>
  Object.fromEntries(
    Object.entries(columnsOf(headers))
      .filter(([, at]) => at >= 0)
      .map(([field, at]) => [field, headers[at]]),
  );

const SHIFTS =
  "Member,Work Email,Group,Shift Start Date,Shift Start Time,Shift End Date,Shift End Time,Theme Color,Custom Label,Unpaid Break (minutes),Notes,Shared";

const rosters = {
  "the spreadsheets of Shifts": [
    SHIFTS.split(","),
    {
      ...{ person: "Member", group: "Group", date: "Shift Start Date", start: "Shift Start Time", endDate: "Shift End Date" },
      ...{ end: "Shift End Time", theme: "Theme Color", label: "Custom Label", notes: "Notes" },
    },
  ],
  "Graph's own names": [
    [
      "id",
      "userId",
      "schedulingGroupId",
      "sharedShift/displayName",
      "sharedShift/startDateTime",
      "sharedShift/endDateTime",
      "theme",
    ],
    {
      ...{ person: "userId", group: "schedulingGroupId", label: "sharedShift/displayName", theme: "theme" },
      ...{ start: "sharedShift/startDateTime", end: "sharedShift/endDateTime" },
    },
  ],
  "a display name, which is that of the person unless there is a better column": [
    ["displayName", "date", "start", "end"],
    { person: "displayName", date: "date", start: "start", end: "end" },
  ],
  "headers in other casings, with signs": [
    [" EMPLOYEE ", "work-date", "start_time", "End Time:"],
    { person: " EMPLOYEE ", date: "work-date", start: "start_time", end: "End Time:" },
  ],
  "German headers": [
    ["Mitarbeiter", "Datum", "von", "bis", "Bemerkung"],
    { person: "Mitarbeiter", date: "Datum", start: "von", end: "bis", notes: "Bemerkung" },
  ],
  "headers that mean nothing": [["Cost centre", "Hours", "", "constructor"], {}],
};

describe("columns are matched for", () => {
  for (const [name, [headers, expected]] of Object.entries(rosters)) {
    test(name, () => assert.deepEqual(matched(headers), expected));
  }
});

test("a shift needs a person, a start and an end", () => {
  assert.deepEqual(missingFields(columnsOf(["Notes"])), ["person", "start", "end"]);
  assert.deepEqual(missingFields(columnsOf(SHIFTS.split(","))), []);
});

test("a column that is given another meaning loses its own", () => {
  const columns = withColumn(columnsOf(["userId", "start", "end", "notes"]), "label", 3);
  assert.deepEqual([columns.label, columns.notes, columns.person], [3, -1, 0]);
  assert.deepEqual(withColumn(columns, "label", -1).label, -1);
});

describe("a correction", () => {
  const table = { headers: ["user", "start"], rows: [2, 3, 4].map((number) => ({ number, cells: ["Ann"] })), remarks: [] };
  const now = { table, columns: columnsOf(table.headers) };
  const corrected = (field, text) => withCell(now, 3, field, text).rows.map(({ cells }) => cells);

  test("of a time is of one row", () => {
    assert.deepEqual(corrected("start", " 8:00 "), [["Ann"], ["Ann", "8:00"], ["Ann"]]);
  });

  test("of a person is of all rows with that person", () => {
    assert.deepEqual(corrected("person", "Anna"), [["Anna"], ["Anna"], ["Anna"]]);
  });

  test("of an empty cell is of one row", () => {
    const empty = { ...now, table: { ...table, rows: [2, 3].map((number) => ({ number, cells: [""] })) } };
    assert.deepEqual(
      withCell(empty, 3, "person", "Anna").rows.map(({ cells }) => cells),
      [[""], ["Anna"]],
    );
  });
});
