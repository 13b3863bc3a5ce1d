// The ten jobs of the guide: each compiles, is short, runs on the mock and leaves there what its heading says.
import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { createShiftsStandIn } from "graph-shifts/testing";
import { at, inZone } from "graph-shifts/time";
import { complaints } from "../packed/compilers.js";
import { teamId } from "../js/samples.js";
import { temporary } from "../js/temporary.js";
import { read } from "./readme.js";
import { run } from "./run.js";

const MAX_LINES = 12;

const text = read("www/guides/jobs.md");
const jobs = text
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [title] = section.split("\n");
    const found = [...section.matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gms)];
    assert.equal(found.length, 1, title);
    const [[, code, output = ""]] = found;
    return { title, code, output };
  });

const shiftId = "SHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";
const schedulingGroupId = "TAG_228940ed-ff84-4e25-b129-1b395cf78be0";
/** The user of all documents. */
const userId = "aa162a04-bec6-4b81-ba99-96caa7b2b24d";
const userIds = [userId, ...Array.from({ length: 4 }, (_, at) => `c5d0c76b-80c4-481c-be50-923cd8d680a${at}`)];
const ROWS = 50;
const BAD_ROW = 7;
const csv = Array.from({ length: ROWS }, (_, at) => {
  const day = `2026-12-${String((at % 28) + 1).padStart(2, "0")}`;
  return `${userIds[at % 5]},${day}T08:00:00+01:00,${day}T${at + 1 === BAD_ROW ? "07" : "16"}:00:00+01:00`;
}).join("\n");
const constants = { userId, userIds, shiftId, schedulingGroupId, timeZone: "Europe/Berlin", csv };

const item = (day, from = "08", to = "16") => ({ startDateTime: `${day}T${from}:00:00Z`, endDateTime: `${day}T${to}:00:00Z` });
const shift = (id, version, at = 0) => ({ id, userId: userIds[at], schedulingGroupId, ...version });
const week = () => ({
  shifts: [
    shift("SHFT_mon", { sharedShift: item("2026-10-19", "07", "15") }),
    shift("SHFT_sun", { draftShift: item("2026-10-25", "08", "16") }, 1),
    shift("SHFT_before", { sharedShift: item("2026-10-18") }),
  ],
});

/** What is there before each job, and what each leaves there. */
const stages = {
  "A week for five people": {
    leaves: async (list) => {
      const shifts = await list("shifts");
      assert.equal(shifts.length, 25);
      assert.deepEqual([...new Set(shifts.map(({ sharedShift }) => sharedShift.startDateTime.slice(11)))], ["08:00:00Z"]);
    },
  },
  "Change the end of a shift": {
    seeds: { shifts: [shift(shiftId, { draftShift: item("2026-11-23"), sharedShift: item("2026-11-23", "06") })] },
    leaves: async (list) => {
      const [{ draftShift, sharedShift }] = await list("shifts");
      assert.deepEqual([draftShift.endDateTime, sharedShift.endDateTime], ["2026-11-23T17:30:00Z", "2026-11-23T16:00:00Z"]);
    },
  },
  "Publish all drafts": {
    seeds: week(),
    leaves: async (list) => {
      for (const { draftShift, sharedShift } of await list("shifts")) assert.ok(sharedShift && draftShift === null);
    },
  },
  "Copy a week": {
    seeds: week(),
    leaves: async (list) => {
      const starts = (await list("shifts")).slice(3).map(({ sharedShift }) => sharedShift.startDateTime);
      // 09:00 in summer and 09:00 in winter.
      assert.deepEqual(starts.sort(), ["2026-10-26T08:00:00Z", "2026-11-01T08:00:00Z"]);
    },
  },
  "Open shifts of this week": {
    seeds: () => {
      const zone = constants.timeZone;
      const today = Date.parse(`${inZone(new Date().toISOString(), zone).date}T00:00:00Z`);
      const on = (days) => new Date(today + days * 86_400_000).toISOString().slice(0, 10);
      const times = (day) => ({ startDateTime: at(zone, day, "08:00"), endDateTime: at(zone, day, "16:00") });
      const open = (day, openSlotCount) => ({ schedulingGroupId, sharedOpenShift: { ...times(day), openSlotCount } });
      return { openShifts: [open(on(0), 2), open(on(-8), 3), open(on(8), 4)] };
    },
  },
  "Approve pending swaps": {
    seeds: {
      shifts: [shift("SHFT_one", { sharedShift: item("2026-11-23") }), shift("SHFT_two", { sharedShift: item("2026-11-24") }, 1)],
      swapShiftsChangeRequests: ["manager", "recipient"].map((assignedTo) => ({
        id: `SREQ_${assignedTo}`,
        senderUserId: userId,
        senderShiftId: "SHFT_one",
        recipientShiftId: "SHFT_two",
        recipientUserId: userIds[1],
        assignedTo,
      })),
    },
    leaves: async (list) => {
      const states = (await list("swapShiftsChangeRequests")).map(({ id, state }) => [id, state]);
      assert.deepEqual(states, [
        ["SREQ_manager", "approved"],
        ["SREQ_recipient", "declined"],
      ]);
    },
  },
  "Clock in and out": {
    leaves: async (list) => {
      const cards = await list("timeCards");
      assert.deepEqual(
        cards.map(({ state }) => state),
        ["clockedOut"],
      );
    },
  },
  "Register an integration": {
    leaves: async (_, get) => {
      const { workforceIntegrationIds } = await get(`teams/${teamId}/schedule`);
      const { value } = await get("teamwork/workforceIntegrations");
      assert.deepEqual(workforceIntegrationIds, [value[0].id]);
      assert.equal(value[0].displayName, "Planner");
    },
  },
  "Say when somebody is available": {
    preferences: { [userId]: { availability: [] } },
    leaves: async (_, get) => {
      const { availability } = await get(`users/${userId}/settings/shiftPreferences`);
      assert.deepEqual(
        availability[0].timeSlots.map(({ startTime }) => startTime.slice(0, 5)),
        ["08:00"],
      );
    },
  },
  "Rows of a CSV file": {
    leaves: async (list) => assert.equal((await list("shifts")).length, ROWS - 1),
  },
};

test("there are ten jobs, and each has a stage", () => {
  assert.deepEqual(
    jobs.map(({ title }) => title),
    Object.keys(stages),
  );
  assert.equal(jobs.length, 10);
});

for (const { title, code, output } of jobs) {
  const { seeds, preferences, leaves } = stages[title] ?? {};

  test(`${title}: at most ${MAX_LINES} lines`, (t) => {
    const count = code.trimEnd().split("\n").length;
    t.diagnostic(`${count} lines: ${title}`);
    assert.ok(count <= MAX_LINES, `${count}`);
  });

  test(`${title}: runs and prints what stands below it`, async () => {
    const team = { id: teamId, ...(typeof seeds === "function" ? seeds() : seeds) };
    const mock = createShiftsStandIn({
      teams: [team],
      shiftPreferences: preferences,
      user: { id: userIds[4], displayName: "M" },
    });
    const get = async (path) =>
      (await mock(`https://graph.microsoft.com/v1.0/${path}`, { headers: { Authorization: "Bearer any" } })).json();
    const list = async (collection) => (await get(`teams/${teamId}/schedule/${collection}`)).value;
    const { code: script } = await transform(code, { loader: "ts", format: "esm", target: "es2022" });
    Object.assign(globalThis, constants);
    try {
      const { output: printed, statuses } = await run(script, mock);
      assert.equal(printed, output);
      assert.ok(statuses.length > 0 && statuses.every((status) => status < 300), `${statuses}`);
    } finally {
      for (const name of Object.keys(constants)) delete globalThis[name];
    }
    await leaves?.(list, get);
  });
}

test("all jobs compile", () => {
  const directory = temporary("jobs");
  mkdirSync(join(directory, "node_modules"));
  symlinkSync(fileURLToPath(new URL("../../pkg", import.meta.url)), join(directory, "node_modules/graph-shifts"));
  const globals = Object.keys({ teamId, token: "", ...constants }).map(
    (name) => `declare const ${name}: string${name === "userIds" ? "[]" : ""};\n`,
  );
  writeFileSync(join(directory, "globals.d.ts"), globals.join(""));
  const files = jobs.map(({ code }, at) => {
    writeFileSync(join(directory, `job${at}.ts`), code);
    return `job${at}.ts`;
  });
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  const compile = () => complaints("typescript", directory, "nodenext", ["es2022", "dom"], ["globals.d.ts", ...files]);
  assert.equal(compile(), "");
  writeFileSync(join(directory, "job0.ts"), jobs[0].code.replace("startDateTime:", "startDatetime:"));
  assert.match(compile(), /startDatetime/);
});
