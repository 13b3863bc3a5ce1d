// The searches of the workbench and of the docs: both find an operation by what users call it, among the first three.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import MiniSearch from "minisearch";
import { words } from "../../generated/words.js";
import { SEARCH, searched } from "../../site/client/search_options.js";
import { documents } from "../../site/documents.js";
import { contentOf } from "../../site/markdown.js";
import { searchIndex } from "../../site/search_index.js";
import { search } from "../../src/operation_search.js";
import { operations } from "../../src/operations.js";

/** Queries, each with an operation that both searches show among the first three. */
const QUERIES = {
  publish: "shareSchedule",
  "publish schedule": "shareSchedule",
  "go live": "shareSchedule",
  "how do I publish a schedule": "shareSchedule",
  "draft shift": "createShift",
  copy: "createShift",
  "assign shift": "createShift",
  roster: "listShifts",
  "cancel shift": "deleteShift",
  "get shift": "getShift",
  "put shift": "replaceShift",
  "delete shift": "deleteShift",
  "post openshift": "createOpenShift",
  "POST openShifts": "createOpenShift",
  opneshift: "getOpenShift",
  "unfilled slot": "listOpenShifts",
  webhook: "createWorkforceIntegration",
  register: "createWorkforceIntegration",
  unregister: "deleteWorkforceIntegration",
  wrokforce: "listWorkforceIntegrations",
  "PATCH workforce": "updateWorkforceIntegration",
  availability: "getShiftPreferences",
  availablity: "updateShiftPreferences",
  vacation: "createTimeOff",
  vacations: "createTimeOff",
  holiday: "createTimeOff",
  sick: "createTimeOff",
  "approve vacation": "approveTimeOffRequest",
  "holiday request": "createTimeOffRequest",
  "vacation type": "createTimeOffReason",
  punch: "clockIn",
  "punch out": "clockOut",
  clock: "clockIn",
  "check in": "clockIn",
  lunch: "startBreak",
  resume: "endBreak",
  timesheet: "createTimeCard",
  "sign off time card": "confirmTimeCard",
  approve: "approveTimeOffRequest",
  "accept swap": "approveSwapShiftsChangeRequest",
  swap: "getSwapShiftsChangeRequest",
  "reject trade": "declineSwapShiftsChangeRequest",
  "give away": "createOfferShiftRequest",
  claim: "createOpenShiftChangeRequest",
  memo: "createDayNote",
  department: "createSchedulingGroup",
  "time zone": "putSchedule",
};

/** Queries that neither search has anything for. */
const NOTHING = ["xyzzy", "blockchain", "qqqqqqqq", "kubernetes", "payslip"];

const sections = documents();
const index = MiniSearch.loadJSON(
  searchIndex(sections.map((document) => ({ document, content: contentOf(document, sections) }))),
  SEARCH,
);

const inWorkbench = (query) => search(query).map(({ name }) => name);

const byAnchor = new Map(operations.map(({ name }) => [name.toLowerCase(), name]));
const inDocs = (query) => searched(index, query).map(({ id }) => byAnchor.get(id.split("#")[1]) ?? id);

for (const [name, find] of Object.entries({ workbench: inWorkbench, docs: inDocs })) {
  describe(`the search of the ${name}`, () => {
    for (const [query, expected] of Object.entries(QUERIES)) {
      test(`finds ${expected} by "${query}"`, () => {
        const found = find(query).slice(0, 3);
        assert.ok(found.includes(expected), found.join(", "));
      });
    }
    for (const query of NOTHING) {
      test(`finds nothing by "${query}"`, () => assert.deepEqual(find(query), []));
    }
  });
}

test("a longer query finds fewer operations in the workbench, and an empty one all of them", () => {
  assert.deepEqual(inWorkbench("no such thing"), []);
  assert.deepEqual(inWorkbench("publish vacation"), []);
  assert.deepEqual(inWorkbench(" "), inWorkbench(""));
  assert.equal(inWorkbench("").length, operations.length);
});

test("every word of an operation finds it", () => {
  const missed = operations.flatMap(({ name }) => words[name].split(", ").filter((word) => !inWorkbench(word).includes(name)));
  assert.deepEqual(missed, []);
});
