// Tests of the mock's schedule, reasons, groups, day notes and shift preferences, and of seeds.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsStandIn } from "graph-shifts/testing";
import { ALICE, BOB, MANAGER, note, options, seeds } from "./seeds.js";
import { TEAM, inner, open } from "./mock.js";

const SCHEDULE = `/teams/${TEAM}/schedule`;

describe("the schedule", () => {
  test("exists by default", async () => {
    const { json } = await open({ teams: [{ id: TEAM }] }).send("GET", SCHEDULE);
    assert.deepEqual([json.id, json.enabled, json.timeZone, json.provisionStatus], [TEAM, true, "UTC", "Completed"]);
    assert.equal("createdDateTime" in json, false);
  });

  test("PUT retains omitted properties and ignores read-only ones", async () => {
    const { send } = open(options({ schedule: { timeZone: "Japan", openShiftsEnabled: false } }));
    const approvedLocation = { latitude: 52.5, longitude: 13.4 };
    const body = {
      enabled: false,
      timeZone: "Europe/Berlin",
      startDayOfWeek: "Monday",
      provisionStatus: 5,
      timeClockSettings: { approvedLocation },
    };
    const { json } = await send("PUT", SCHEDULE, body);
    assert.deepEqual([json.enabled, json.timeZone, json.startDayOfWeek], [false, "Europe/Berlin", "monday"]);
    assert.deepEqual([json.openShiftsEnabled, json.provisionStatus], [false, "Completed"]);
    assert.deepEqual(json.timeClockSettings.approvedLocation, { altitude: null, ...approvedLocation });
  });

  for (const [why, body] of [
    ["no time zone", { enabled: true }],
    ["no enabled", { timeZone: "UTC" }],
    ["null for the time zone", { enabled: true, timeZone: null }],
    ["a Windows time zone", { enabled: true, timeZone: "Pacific Standard Time" }],
    ["an offset as the time zone", { enabled: true, timeZone: "UTC+3" }],
    ["an unknown day", { enabled: true, timeZone: "UTC", startDayOfWeek: "Sabbath" }],
  ]) {
    test(`${why} returns 400`, async () => assert.equal((await open().send("PUT", SCHEDULE, body)).status, 400));
  }
});

describe("reasons and groups", () => {
  const isActive = (mock, path) => mock.read(`${SCHEDULE}/${path}`).isActive;

  test("DELETE only deactivates them", async () => {
    const { send, mock } = open(options());
    for (const path of ["timeOffReasons/TOR_one", "schedulingGroups/TAG_one"]) {
      assert.equal((await send("DELETE", `${SCHEDULE}/${path}`)).status, 204);
      assert.equal(isActive(mock, path), false);
    }
  });

  test("the last active reason of a team cannot be deleted", async () => {
    const { send, mock } = open(options());
    await send("DELETE", `${SCHEDULE}/timeOffReasons/TOR_one`);
    const response = await send("DELETE", `${SCHEDULE}/timeOffReasons/TOR_two`);
    assert.deepEqual([response.status, inner(response).message], [400, "A team must keep at least one time-off reason."]);
    assert.equal(isActive(mock, "timeOffReasons/TOR_two"), true);
    assert.equal((await send("DELETE", `${SCHEDULE}/timeOffReasons/TOR_one`)).status, 204);
  });

  test("an inactive reason can be deleted even if none is active", async () => {
    const [reason] = seeds().timeOffReasons;
    const { send } = open(options({ timeOffReasons: [{ ...reason, isActive: false }] }));
    assert.equal((await send("DELETE", `${SCHEDULE}/timeOffReasons/${reason.id}`)).status, 204);
  });

  test("PUT replaces the whole: omitted properties lose their values, and required ones are required", async () => {
    const { send } = open(options({ timeOffReasons: [{ ...seeds().timeOffReasons[0], code: "VAC" }] }));
    const path = `${SCHEDULE}/timeOffReasons/TOR_one`;
    const body = { displayName: "Vacation", iconType: "sunny", isActive: true };
    assert.equal((await send("PUT", path, body)).json.code, null);
    for (const name of Object.keys(body)) {
      assert.equal((await send("PUT", path, { ...body, [name]: undefined })).status, 400, name);
    }
    const group = { displayName: "Bakers", isActive: true };
    assert.equal((await send("PUT", `${SCHEDULE}/schedulingGroups/TAG_one`, group)).status, 400);
  });

  test("an unknown icon returns 400", async () => {
    const body = { displayName: "Vacation", iconType: "Plane", isActive: true };
    assert.equal((await open(options()).send("POST", `${SCHEDULE}/timeOffReasons`, body)).status, 400);
  });
});

describe("day notes", () => {
  for (const dayNoteDate of ["2026-11-3", "2026-02-30", "2026-11-03T00:00:00Z", 20261103]) {
    test(`the date ${dayNoteDate} returns 400`, async () => {
      const body = { dayNoteDate, sharedDayNote: note("Closed") };
      assert.equal((await open(options()).send("POST", `${SCHEDULE}/dayNotes`, body)).status, 400);
    });
  }
});

describe("shift preferences", () => {
  const path = (userId) => `/users/${userId}/settings/shiftPreferences`;

  test("exist for every user, and PATCH changes only those of its user", async () => {
    const { send } = open(options());
    const availability = [
      {
        recurrence: {
          pattern: { type: "Weekly", daysOfWeek: ["Monday", "friday"], interval: 1 },
          range: { type: "noEnd" },
        },
        timeZone: "Pacific Standard Time",
        timeSlots: [
          { startTime: "09:15", endTime: "12:30:00.5" },
          { startTime: "13:00:00.123456789", endTime: "14:00:00" },
        ],
      },
    ];
    assert.equal((await send("PATCH", path(BOB), { id: "SHPR_x", "@odata.etag": "x", availability })).status, 204);
    const { json } = await send("GET", path(BOB));
    assert.match(json.id, /^SHPR_/);
    const [{ recurrence, timeSlots }] = json.availability;
    assert.deepEqual([recurrence.pattern.type, recurrence.pattern.daysOfWeek], ["weekly", ["monday", "friday"]]);
    assert.deepEqual(timeSlots, [
      { startTime: "09:15:00.000000", endTime: "12:30:00.500000" },
      { startTime: "13:00:00.123456", endTime: "14:00:00.000000" },
    ]);
    assert.deepEqual((await send("GET", path(MANAGER))).json.availability, []);
    assert.equal((await send("GET", path(ALICE))).json.id, "SHPR_one");
  });

  for (const [why, availability] of [
    ["24:00", [{ timeSlots: [{ startTime: "24:00" }] }]],
    ["null for a number", [{ recurrence: { pattern: { interval: null } } }]],
    ["an unknown index", [{ recurrence: { pattern: { index: "fifth" } } }]],
    ["an invalid date", [{ recurrence: { range: { startDate: "2026-13-01" } } }]],
  ]) {
    test(`${why} returns 400`, async () => {
      assert.equal((await open(options()).send("PATCH", path(BOB), { availability })).status, 400);
    });
  }
});

describe("seeds", () => {
  test("an invalid seed throws a TypeError", () => {
    for (const team of [
      { shifts: [{ id: "SHFT_one" }] },
      { schedule: { timeZone: 5 } },
      { dayNotes: [{ dayNoteDate: 5 }] },
      { dayNotes: [{ lastModifiedDateTime: "yesterday" }] },
    ]) {
      assert.throws(() => createShiftsStandIn({ teams: [{ id: TEAM, ...team }] }), /^TypeError: a seed of \/teams/);
    }
  });

  test("the error of an invalid seed has its reason as cause", () => {
    try {
      createShiftsStandIn({ teams: [{ id: TEAM, shifts: [{ id: "SHFT_one" }] }] });
      assert.fail("nothing was thrown");
    } catch ({ message, cause }) {
      assert.ok(cause instanceof Error && message.endsWith(cause.message), message);
    }
  });

  test("what belongs to no team is no seed of one", () => {
    const teams = [{ id: TEAM, workforceIntegrations: [{ displayName: "Contoso" }] }];
    assert.throws(() => createShiftsStandIn({ teams }), /^TypeError: workforceIntegrations is not a property of a team/);
  });

  test("a seed can say when it was created and last changed", async () => {
    const times = { createdDateTime: "2026-10-01T10:00:00+02:00", lastModifiedDateTime: "2026-10-02T08:00:00Z" };
    const { send } = open(
      options({
        dayNotes: [
          { id: "NOTE_old", ...times },
          { id: "NOTE_edited", ...times, createdDateTime: null },
        ],
      }),
    );
    const { value } = (await send("GET", `${SCHEDULE}/dayNotes`)).json;
    assert.deepEqual(
      value.map(({ createdDateTime, lastModifiedDateTime }) => [createdDateTime, lastModifiedDateTime]),
      [
        ["2026-10-01T08:00:00Z", "2026-10-02T08:00:00Z"],
        ["2026-10-02T08:00:00Z", "2026-10-02T08:00:00Z"],
      ],
    );
    await send("PUT", `${SCHEDULE}/dayNotes/NOTE_old`, {});
    const changed = (await send("GET", `${SCHEDULE}/dayNotes/NOTE_old`)).json;
    assert.equal(changed.createdDateTime, "2026-10-01T08:00:00Z");
    assert.ok(changed.lastModifiedDateTime > times.lastModifiedDateTime);
  });

  test("the user of the options acts by default", async () => {
    const { send } = open(options());
    const path = `${SCHEDULE}/shifts/SHFT_one`;
    const changed = async (headers) => {
      await send("PUT", path, { userId: ALICE, isStagedForDeletion: true }, headers);
      return (await send("GET", path)).json.lastModifiedBy.user;
    };
    const manager = { id: MANAGER, displayName: "John Doe", userIdentityType: "aadUser", tenantId: null };
    assert.deepEqual(await changed({}), manager);
    assert.deepEqual(await changed({ "MS-APP-ACTS-AS": MANAGER }), manager);
    assert.deepEqual(await changed({ "MS-APP-ACTS-AS": BOB }), {
      ...{ id: BOB, displayName: null, userIdentityType: "aadUser", tenantId: null },
    });
  });
});
