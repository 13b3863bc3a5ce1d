// Tests of the mock's query options: $filter, $orderby, $top and $skipToken.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ALICE, BOB, MANAGER, hours, note, options, shiftItem, timeOffItem } from "./seeds.js";
import { TEAM, open } from "./mock.js";

const SCHEDULE = `/teams/${TEAM}/schedule`;
const morning = hours("2026-11-04T06:00:00Z", "2026-11-04T12:00:00Z");
const evening = hours("2026-11-04T14:00:00Z", "2026-11-04T22:00:00Z");
const event = (dateTime) => ({ dateTime });

const TEAM_SEEDS = {
  shifts: [
    { id: "SHFT_early", userId: ALICE, sharedShift: shiftItem(morning) },
    { id: "SHFT_late", userId: BOB, sharedShift: shiftItem(evening) },
    { id: "SHFT_draft", userId: BOB, draftShift: shiftItem(evening) },
  ],
  timesOff: [
    { id: "SHFT_off", userId: ALICE, sharedTimeOff: timeOffItem(morning) },
    { id: "SHFT_away", userId: ALICE, sharedTimeOff: timeOffItem(evening) },
  ],
  timeCards: [
    { id: "TCK_a", userId: MANAGER, clockInEvent: event("2026-11-04T08:00:00.5Z") },
    {
      id: "TCK_b",
      userId: ALICE,
      clockInEvent: event("2026-11-04T08:00:00Z"),
      clockOutEvent: event("2026-11-04T09:00Z"),
    },
    {
      id: "TCK_c",
      userId: BOB,
      clockInEvent: event("2026-11-04T07:00:00Z"),
      clockOutEvent: event("2026-11-04T09:00Z"),
    },
  ],
  dayNotes: [
    { id: "NOTE_one", dayNoteDate: "2026-11-04", sharedDayNote: note("Stocktaking") },
    { id: "NOTE_two", dayNoteDate: "2026-11-05", draftDayNote: note("Closed") },
  ],
};

const { send } = open(options(TEAM_SEEDS));
const query = (given) => new URLSearchParams(given).toString();
const list = (collection, given) => send("GET", `${SCHEDULE}/${collection}?${query(given)}`);
const ids = async (collection, given) => {
  const { status, text, json } = await list(collection, given);
  assert.equal(status, 200, text);
  return json.value.map(({ id }) => id);
};

describe("$filter", () => {
  const both = `sharedShift/startDateTime ge ${evening.startDateTime} and sharedShift/endDateTime le ${evening.endDateTime}`;
  for (const [collection, $filter, found] of [
    ["shifts", "sharedShift/startDateTime ge 2026-11-04T14:00:00.000Z", ["SHFT_late"]],
    ["shifts", "sharedShift/startDateTime ge 2026-11-04T07:00:00+01:00", ["SHFT_early", "SHFT_late"]],
    ["shifts", "sharedShift/endDateTime le 2026-11-04T12:00:00Z", ["SHFT_early"]],
    ["shifts", "draftShift/startDateTime ge 2026-11-04T00:00:00Z", ["SHFT_draft"]],
    ["shifts", both, ["SHFT_late"]],
    ["shifts", `${both} and draftShift/endDateTime le ${evening.endDateTime}`, []],
    ["timesOff", "sharedTimeOff/startDateTime ge 2026-11-04T14:00:00Z", ["SHFT_away"]],
    ["timesOff", "draftTimeOff/endDateTime le 2026-11-05T14:00:00Z", []],
    ["timeCards", "state eq 'clockedOut'", ["TCK_b", "TCK_c"]],
    ["dayNotes", "dayNoteDate eq 2026-11-05", ["NOTE_two"]],
    ["timeOffRequests", "state eq 'pending'", ["SREQ_away"]],
    ["openShiftChangeRequests", "state eq 'pending'", ["SREQ_open"]],
    ["offerShiftRequests", "state eq 'pending'", ["SREQ_offer"]],
    ["swapShiftsChangeRequests", "state eq 'pending'", ["SREQ_swap"]],
    ["timeOffRequests", "state eq 'declined'", []],
    ["openShiftChangeRequests", "state eq 'declined'", []],
    ["offerShiftRequests", "state eq 'approved'", []],
    ["swapShiftsChangeRequests", "state eq 'approved'", []],
  ]) {
    test(`${collection}: ${$filter}`, async () => assert.deepEqual(await ids(collection, { $filter }), found));
  }

  for (const [collection, property] of [
    ["shifts", "lastModifiedDateTime"],
    ["shifts", "sharedShift/theme"],
    ["timesOff", "sharedShift/startDateTime"],
    ["timeOffRequests", "createdDateTime"],
    ["timeCards", "userId"],
    ["dayNotes", "id"],
    ["shifts", "constructor"],
  ]) {
    test(`${property} is not allowed for ${collection}`, async () => {
      const { status, json } = await list(collection, { $filter: `${property} ge 2026-11-04T14:00:00Z` });
      assert.equal(status, 400);
      assert.equal(json.error.message, `The entity property '${property}' is not allowed in $filter query.`);
    });
  }

  const start = "sharedShift/startDateTime ge 2026-11-04T14:00:00Z";
  const noValue = (type) => `Cannot convert a value to the expected type 'Edm.${type}'.`;
  const twice = "The property 'sharedShift/startDateTime' may appear only once in $filter query.";
  for (const [collection, $filter, message = "Invalid filter clause"] of [
    ["shifts", ""],
    ["shifts", "sharedShift/startDateTime"],
    ["shifts", "sharedShift/startDateTime le 2026-11-04T14:00:00Z"],
    ["shifts", "sharedShift/endDateTime ge 2026-11-04T14:00:00Z"],
    ["shifts", "sharedShift/startDateTime ge '2026-11-04T14:00:00Z'"],
    ["shifts", "sharedShift/startDateTime ge 2026-11-04", noValue("DateTimeOffset")],
    ["shifts", "sharedShift/startDateTime ge 2026-11-04T14:00:00", noValue("DateTimeOffset")],
    ["shifts", `${start} or sharedShift/endDateTime le 2026-11-04T14:00:00Z`],
    ["shifts", `${start} xor sharedShift/endDateTime le 2026-11-04T14:00:00Z`],
    ["shifts", `${start} and ${start}`, twice],
    ["shifts", `${start} and `],
    ["shifts", `not ${start}`],
    ["timeCards", "state eq clockedOut"],
    ["timeCards", "state eq 'ClockedOut'", noValue("Enum")],
    ["timeCards", "state ne 'clockedOut'"],
    ["timeOffRequests", "state eq pending"],
    ["openShiftChangeRequests", "state eq 'clockedOut'", noValue("Enum")],
    ["swapShiftsChangeRequests", "state ne 'pending'"],
    ["dayNotes", "dayNoteDate eq 2026-11-5", noValue("Date")],
    ["dayNotes", "dayNoteDate eq 2026-02-30", noValue("Date")],
    ["dayNotes", "dayNoteDate eq '2026-11-05'"],
  ]) {
    test(`${collection}: '${$filter}' returns 400`, async () => {
      const { status, json } = await list(collection, { $filter });
      assert.deepEqual([status, json.error.message], [400, message]);
    });
  }
});

describe("pages of time cards", () => {
  test("$top returns a page and the link to the next one, with the same query", async () => {
    const first = await list("timeCards", { $top: 2, $orderby: "id desc" });
    assert.deepEqual(
      first.json.value.map(({ id }) => id),
      ["TCK_c", "TCK_b"],
    );
    const link = first.json["@odata.nextLink"];
    assert.match(link, /^https:\/\/graph\.microsoft\.com\/v1\.0\/teams\/.*\$skipToken=[^&]+$/);
    const second = (await send("GET", link)).json;
    assert.deepEqual([second.value.map(({ id }) => id), second["@odata.nextLink"]], [["TCK_a"], undefined]);
  });

  test("a page in the middle links to the next", async () => {
    const { json } = await send("GET", (await list("timeCards", { $top: 1 })).json["@odata.nextLink"]);
    const last = await send("GET", json["@odata.nextLink"]);
    assert.deepEqual([json.value[0].id, last.json.value[0].id, last.json["@odata.nextLink"]], ["TCK_b", "TCK_c", undefined]);
  });

  for (const [$orderby, found] of [
    ["clockInEvent/dateTime", ["TCK_c", "TCK_b", "TCK_a"]],
    ["clockInEvent/dateTime desc", ["TCK_a", "TCK_b", "TCK_c"]],
    ["clockOutEvent/dateTime,id desc", ["TCK_a", "TCK_c", "TCK_b"]],
    ["state asc, createdDateTime desc", ["TCK_a", "TCK_c", "TCK_b"]],
  ]) {
    test(`$orderby ${$orderby}`, async () => assert.deepEqual(await ids("timeCards", { $orderby }), found));
  }

  test("$orderby puts null first, even before times that count as less than zero", async () => {
    const card = (id, dateTime) => ({ id, userId: ALICE, clockInEvent: event("1969-07-20T08:00:00Z"), ...dateTime });
    const timeCards = [
      card("TCK_old", { clockOutEvent: event("1969-07-20T20:17:00Z") }),
      card("TCK_open"),
      card("TCK_new", { clockOutEvent: event("2026-11-04T09:00:00Z") }),
    ];
    const mock = open(options({ timeCards }));
    for (const [$orderby, found] of [
      ["clockOutEvent/dateTime", ["TCK_open", "TCK_old", "TCK_new"]],
      ["clockOutEvent/dateTime desc", ["TCK_new", "TCK_old", "TCK_open"]],
    ]) {
      const { json } = await mock.send("GET", `${SCHEDULE}/timeCards?${query({ $orderby })}`);
      assert.deepEqual(
        json.value.map(({ id }) => id),
        found,
      );
    }
  });

  const notTaken = (value, name) => `Invalid value '${value}' for ${name} query option found.`;
  for (const [given, message] of [
    [{ $orderby: "shift" }, "Could not find a property named 'shift' on type 'microsoft.graph.timeCard'."],
    [{ $orderby: "state up" }, "Invalid orderby clause"],
    [{ $orderby: "state desc please" }, "Invalid orderby clause"],
    ...[-1, 0, "two", "2x", "x2", "1.5", 2 ** 31, "10000000000"].map(($top) => [{ $top }, notTaken($top, "$top")]),
    [{ $skipToken: "elsewhere" }, notTaken("elsewhere", "$skiptoken")],
  ]) {
    test(`${query(given)} returns 400`, async () => {
      const { status, json } = await list("timeCards", given);
      assert.deepEqual([status, json.error.message], [400, message]);
    });
  }

  test("$top is at most the largest number of 32 bits", async () => {
    assert.deepEqual(await ids("timeCards", { $top: 2 ** 31 - 1 }), ["TCK_a", "TCK_b", "TCK_c"]);
  });

  test("$filter applies before $top", async () => {
    assert.deepEqual(await ids("timeCards", { $filter: "state eq 'clockedOut'", $top: 5 }), ["TCK_b", "TCK_c"]);
  });
});

describe("$top of shifts and time off, which no page names", () => {
  for (const [collection, first, second] of [
    ["shifts", ["SHFT_early", "SHFT_late"], ["SHFT_draft"]],
    ["timesOff", ["SHFT_off"], ["SHFT_away"]],
  ]) {
    test(`${collection}: returns a page and the link to the next one`, async () => {
      const { json } = await list(collection, { $top: first.length });
      assert.deepEqual(
        json.value.map(({ id }) => id),
        first,
      );
      const next = (await send("GET", json["@odata.nextLink"])).json;
      assert.deepEqual([next.value.map(({ id }) => id), next["@odata.nextLink"]], [second, undefined]);
    });

    test(`${collection}: 0 returns 400`, async () => assert.equal((await list(collection, { $top: 0 })).status, 400));
  }

  test("applies after $filter", async () => {
    const $filter = `sharedShift/startDateTime ge ${morning.startDateTime}`;
    assert.deepEqual(await ids("shifts", { $filter, $top: 2 }), ["SHFT_early", "SHFT_late"]);
  });
});

test("undocumented options are ignored", async () => {
  assert.deepEqual(await ids("shifts", { $orderby: "id desc", $expand: "x" }), ["SHFT_early", "SHFT_late", "SHFT_draft"]);
  assert.deepEqual(await ids("openShifts", { $top: 0 }), ["OPNSHFT_one"]);
  assert.deepEqual(await ids("openShifts", { $filter: "anything" }), ["OPNSHFT_one"]);
});
