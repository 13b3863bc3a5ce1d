// The stand-in for Graph: the schedule, its small collections, preferences, and the seeds.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsStandIn } from "graph-shifts/testing";
import { ALICE, BOB, MANAGER, note, options, seeds } from "./seeds.js";
import { TEAM, inner, open } from "./mock.js";

const SCHEDULE = `/teams/${TEAM}/schedule`;

describe("the schedule", () => {
  test("a team has one of its own if nothing else is said", async () => {
    const { json } = await open({ teams: [{ id: TEAM }] }).ask("GET", SCHEDULE);
    assert.deepEqual([json.id, json.enabled, json.timeZone, json.provisionStatus], [TEAM, true, "UTC", "Completed"]);
    assert.equal("createdDateTime" in json, false);
  });

  test("PUT keeps what it leaves out, and passes over what the service alone writes", async () => {
    const { ask } = open(options({ schedule: { timeZone: "Japan", openShiftsEnabled: false } }));
    const approvedLocation = { latitude: 52.5, longitude: 13.4 };
    const body = {
      enabled: false,
      timeZone: "Europe/Berlin",
      startDayOfWeek: "Monday",
      provisionStatus: 5,
      timeClockSettings: { approvedLocation },
    };
    const { json } = await ask("PUT", SCHEDULE, body);
    assert.deepEqual([json.enabled, json.timeZone, json.startDayOfWeek], [false, "Europe/Berlin", "monday"]);
    assert.deepEqual([json.openShiftsEnabled, json.provisionStatus], [false, "Completed"]);
    assert.deepEqual(json.timeClockSettings.approvedLocation, { altitude: null, ...approvedLocation });
  });

  for (const [why, body] of [
    ["no time zone", { enabled: true }],
    ["no word whether it is enabled", { timeZone: "UTC" }],
    ["null for the time zone", { enabled: true, timeZone: null }],
    ["a Windows time zone", { enabled: true, timeZone: "Pacific Standard Time" }],
    ["an offset for a time zone", { enabled: true, timeZone: "UTC+3" }],
    ["a day that does not exist", { enabled: true, timeZone: "UTC", startDayOfWeek: "Sabbath" }],
  ]) {
    test(`${why} is 400`, async () => assert.equal((await open().ask("PUT", SCHEDULE, body)).status, 400));
  }
});

describe("reasons and groups", () => {
  const isActive = (standIn, path) => standIn.read(`${SCHEDULE}/${path}`).isActive;

  test("DELETE only makes them inactive", async () => {
    const { ask, standIn } = open(options());
    for (const path of ["timeOffReasons/TOR_one", "schedulingGroups/TAG_one"]) {
      assert.equal((await ask("DELETE", `${SCHEDULE}/${path}`)).status, 204);
      assert.equal(isActive(standIn, path), false);
    }
  });

  test("the last active reason of a team stays", async () => {
    const { ask, standIn } = open(options());
    await ask("DELETE", `${SCHEDULE}/timeOffReasons/TOR_one`);
    const answer = await ask("DELETE", `${SCHEDULE}/timeOffReasons/TOR_two`);
    assert.deepEqual([answer.status, inner(answer).message], [400, "A team must keep at least one time-off reason."]);
    assert.equal(isActive(standIn, "timeOffReasons/TOR_two"), true);
    assert.equal((await ask("DELETE", `${SCHEDULE}/timeOffReasons/TOR_one`)).status, 204);
  });

  test("an inactive reason may be deleted where none is active", async () => {
    const [reason] = seeds().timeOffReasons;
    const { ask } = open(options({ timeOffReasons: [{ ...reason, isActive: false }] }));
    assert.equal((await ask("DELETE", `${SCHEDULE}/timeOffReasons/${reason.id}`)).status, 204);
  });

  test("PUT asks for the whole: what it leaves out is gone, what is required is asked for", async () => {
    const { ask } = open(options({ timeOffReasons: [{ ...seeds().timeOffReasons[0], code: "VAC" }] }));
    const path = `${SCHEDULE}/timeOffReasons/TOR_one`;
    const body = { displayName: "Vacation", iconType: "sunny", isActive: true };
    assert.equal((await ask("PUT", path, body)).json.code, null);
    for (const name of Object.keys(body)) {
      assert.equal((await ask("PUT", path, { ...body, [name]: undefined })).status, 400, name);
    }
    const group = { displayName: "Bakers", isActive: true };
    assert.equal((await ask("PUT", `${SCHEDULE}/schedulingGroups/TAG_one`, group)).status, 400);
  });

  test("an icon that does not exist is 400", async () => {
    const body = { displayName: "Vacation", iconType: "Plane", isActive: true };
    assert.equal((await open(options()).ask("POST", `${SCHEDULE}/timeOffReasons`, body)).status, 400);
  });
});

describe("day notes", () => {
  for (const dayNoteDate of ["2026-11-3", "2026-02-30", "2026-11-03T00:00:00Z", 20261103]) {
    test(`the date ${dayNoteDate} is 400`, async () => {
      const body = { dayNoteDate, sharedDayNote: note("Closed") };
      assert.equal((await open(options()).ask("POST", `${SCHEDULE}/dayNotes`, body)).status, 400);
    });
  }
});

describe("shift preferences", () => {
  const path = (userId) => `/users/${userId}/settings/shiftPreferences`;

  test("everybody has some, and one's own alone are changed", async () => {
    const { ask } = open(options());
    const availability = [
      {
        recurrence: {
          pattern: { type: "Weekly", daysOfWeek: ["Monday", "friday"], interval: 1 },
          range: { type: "noEnd" },
        },
        timeZone: "Pacific Standard Time",
        timeSlots: [{ startTime: "09:15", endTime: "12:30:00.5" }],
      },
    ];
    assert.equal((await ask("PATCH", path(BOB), { id: "SHPR_x", "@odata.etag": "x", availability })).status, 204);
    const { json } = await ask("GET", path(BOB));
    assert.match(json.id, /^SHPR_/);
    const [{ recurrence, timeSlots }] = json.availability;
    assert.deepEqual([recurrence.pattern.type, recurrence.pattern.daysOfWeek], ["weekly", ["monday", "friday"]]);
    assert.deepEqual(timeSlots, [{ startTime: "09:15:00.000000", endTime: "12:30:00.500000" }]);
    assert.deepEqual((await ask("GET", path(MANAGER))).json.availability, []);
    assert.equal((await ask("GET", path(ALICE))).json.id, "SHPR_one");
  });

  for (const [why, availability] of [
    ["24:00", [{ timeSlots: [{ startTime: "24:00" }] }]],
    ["null for a number", [{ recurrence: { pattern: { interval: null } } }]],
    ["an unknown index", [{ recurrence: { pattern: { index: "fifth" } } }]],
    ["a date that does not exist", [{ recurrence: { range: { startDate: "2026-13-01" } } }]],
  ]) {
    test(`${why} is 400`, async () => {
      assert.equal((await open(options()).ask("PATCH", path(BOB), { availability })).status, 400);
    });
  }
});

describe("seeds", () => {
  test("one that cannot be read is a mistake of who wrote it", () => {
    for (const team of [{ shifts: [{ id: "SHFT_one" }] }, { schedule: { timeZone: 5 } }, { dayNotes: [{ dayNoteDate: 5 }] }]) {
      assert.throws(() => createShiftsStandIn({ teams: [{ id: TEAM, ...team }] }), /^TypeError: a seed of \/teams/);
    }
  });

  test("who acts without being named is the user of the options", async () => {
    const { ask } = open(options());
    const path = `${SCHEDULE}/shifts/SHFT_one`;
    const changed = async (headers) => {
      await ask("PUT", path, { isStagedForDeletion: true }, headers);
      return (await ask("GET", path)).json.lastModifiedBy.user;
    };
    assert.deepEqual(await changed({}), {
      id: MANAGER,
      displayName: "John Doe",
      userIdentityType: "aadUser",
      tenantId: null,
    });
    assert.deepEqual(await changed({ "MS-APP-ACTS-AS": BOB }), {
      ...{ id: BOB, displayName: null, userIdentityType: "aadUser", tenantId: null },
    });
  });
});
