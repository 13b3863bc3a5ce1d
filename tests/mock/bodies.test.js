// Tests of which bodies the mock refuses for their values, and of what it stores of others.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DRAFTED, TEAM, inner, item, open } from "./mock.js";
import { ALICE, hours, note, options, shiftItem, timeOffItem } from "./seeds.js";

const SCHEDULE = `/teams/${TEAM}/schedule`;
const START = "2026-11-04T08:00:00Z";
const event = (dateTime) => ({ dateTime });
const activity = { ...hours(), isPaid: true, code: "", displayName: "Break" };
const shiftOf = (end, more) => ({ userId: ALICE, draftShift: shiftItem({ startDateTime: START, endDateTime: end, ...more }) });

describe("an end must come after its start", () => {
  for (const [path, bodyTo, property] of [
    ["shifts", (end) => shiftOf(end), "endDateTime"],
    ["shifts", (end) => shiftOf("2026-11-04T16:00:00Z", { activities: [{ ...activity, endDateTime: end }] }), "endDateTime"],
    ["timesOff", (end) => ({ userId: ALICE, draftTimeOff: timeOffItem({ endDateTime: end }) }), "endDateTime"],
    ["timeOffRequests", (end) => ({ ...hours(START, end), timeOffReasonId: "TOR_one" }), "endDateTime"],
    ["share", (end) => ({ notifyTeam: true, ...hours(START, end) }), "endDateTime"],
    ["timeCards", (end) => ({ clockInEvent: event(START), clockOutEvent: event(end) }), "clockOutEvent"],
    ["timeCards", (end) => ({ breaks: [{ start: event(START), end: event(end) }] }), "end"],
  ]) {
    test(`${path}: ${property}`, async () => {
      const create = (end) => open(options()).send("POST", `${SCHEDULE}/${path}`, bodyTo(end));
      for (const end of [START, "2026-11-04T08:59:59+01:00"]) {
        const response = await create(end);
        assert.equal(response.status, 400, response.text);
        assert.match(inner(response).message, new RegExp(`^${property} must be after `));
      }
      assert.ok((await create("2026-11-04T08:01:00Z")).status < 300);
    });
  }
});

describe("a shift lasts 1 minute to 24 hours", () => {
  for (const [end, status] of [
    ["2026-11-04T08:00:59.999999999Z", 400],
    ["2026-11-04T08:01:00Z", 201],
    ["2026-11-05T08:00:00.000000000000Z", 201],
    ["2026-11-05T08:00:00.000001Z", 400],
  ]) {
    test(`${end} returns ${status}`, async () => {
      assert.equal((await open(options()).send("POST", `${SCHEDULE}/shifts`, shiftOf(end))).status, status);
    });
  }

  test("an open shift can be longer", async () => {
    const { send } = open();
    assert.equal((await send("PUT", DRAFTED, { draftOpenShift: item({ endDateTime: "2026-11-09T08:00:00Z" }) })).status, 204);
  });
});

describe("a date-time", () => {
  const put = async (endDateTime) => {
    const { send, mock } = open();
    const { status } = await send("PUT", DRAFTED, {
      draftOpenShift: item({ startDateTime: "0002-01-01T00:00:00Z", endDateTime }),
    });
    return status === 204 ? mock.read(DRAFTED).draftOpenShift.endDateTime : status;
  };
  for (const [given, stored] of [
    ["2026-11-04T08:00Z", "2026-11-04T08:00:00Z"],
    ["2026-11-04T08:00:00.075000000000+01:00", "2026-11-04T07:00:00.075Z"],
    ["2026-11-04T08:00:00.1Z", "2026-11-04T08:00:00.100Z"],
    ["2026-11-04T08:00:00.1234567Z", "2026-11-04T08:00:00.1234567Z"],
    ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"],
    ["9999-12-31T23:59:59-00:01", 400],
    ["2026-11-04T08:00:00+14:01", 400],
    ["2026-11-04T08:00:00-15:00", 400],
    ["2026-11-04T24:00:00Z", 400],
    ["2026-11-04T08:00:60Z", 400],
    ["2026-02-30T08:00:00Z", 400],
    ["2026-11-04t08:00:00z", 400],
    ["2026-11-04T08:00:00", 400],
  ]) {
    test(`${given} ${stored === 400 ? "returns 400" : `is stored as ${stored}`}`, async () =>
      assert.equal(await put(given), stored));
  }
});

describe("a body is refused", () => {
  for (const [why, method, path, body] of [
    [
      "for a number below the minimum",
      "PUT",
      `${SCHEDULE}/openShifts/OPNSHFT_one`,
      { draftOpenShift: item({ openSlotCount: -1 }) },
    ],
    ["if a PUT omits a required property", "PUT", `${SCHEDULE}/shifts/SHFT_one`, { isStagedForDeletion: true }],
    [
      "if it sets both versions to null",
      "PUT",
      `${SCHEDULE}/shifts/SHFT_one`,
      { userId: ALICE, draftShift: null, sharedShift: null },
    ],
    [
      "for an invalid value that Shifts would set",
      "POST",
      `${SCHEDULE}/openShiftChangeRequests`,
      { openShiftId: "OPNSHFT_one", state: "open" },
    ],
    ["for an invalid user who changed it", "POST", `${SCHEDULE}/timeCards`, { lastModifiedBy: { users: {} } }],
    ["for the year 0", "POST", `${SCHEDULE}/dayNotes`, { dayNoteDate: "0000-01-01" }],
    ["for half a surrogate pair", "POST", `${SCHEDULE}/dayNotes`, { draftDayNote: note("\ud800") }],
    ["for half a surrogate pair in a name", "POST", `${SCHEDULE}/dayNotes`, '{"\\ud800":null}'],
  ]) {
    test(why, async () => {
      const { send, mock } = open(options());
      const before = method === "PUT" && mock.read(path);
      assert.equal((await send(method, path, body)).status, 400);
      if (before) assert.deepEqual(mock.read(path), before);
    });
  }
});

describe("a body is accepted", () => {
  for (const [why, path, body] of [
    [
      "with what responses hold of a user",
      "timeCards",
      { lastModifiedBy: { user: { id: ALICE, userIdentityType: "aadUser", tenantId: null } } },
    ],
    ["with any annotation", "dayNotes", { "@contoso.origin": {}, "dayNoteDate@contoso.origin": [] }],
    ["with a whole surrogate pair, escaped", "dayNotes", '{"draftDayNote":{"content":"\\ud83d\\ude00 \\\\ud800"}}'],
    ["for a group that does not say whether it is active", "schedulingGroups", { displayName: "Bakers", userIds: [] }],
  ]) {
    test(why, async () => {
      const { status, text } = await open(options()).send("POST", `${SCHEDULE}/${path}`, body);
      assert.ok(status < 300, text);
    });
  }
});
