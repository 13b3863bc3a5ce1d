// Tests that the mock refuses options that it would pass over: unknown names, teams without ids, lists that are not arrays.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsStandIn } from "graph-shifts/testing";
import { TEAM } from "./mock.js";

describe("an option that the mock would pass over is a TypeError", () => {
  for (const [options, message] of [
    [null, /^options must be an object$/],
    [[{ id: TEAM }], /^options must be an object$/],
    [{ team: [{ id: TEAM }] }, /^team is not an option; use one of teams, /],
    [{ teams: { id: TEAM } }, /^teams must be an array$/],
    [{ teams: [TEAM] }, /^a team must be an object$/],
    [{ teams: [{}] }, /^a team must have an id$/],
    [
      { teams: [{ id: TEAM, shift: [] }] },
      /^shift is not a property of a team; use one of id, members, schedule, schedulingGroups, shifts, /,
    ],
    [{ teams: [{ id: TEAM, shifts: {} }] }, /^shifts of a team must be an array$/],
    [{ workforceIntegrations: {} }, /^workforceIntegrations must be an array$/],
  ]) {
    test(JSON.stringify(options), () => assert.throws(() => createShiftsStandIn(options), { name: "TypeError", message }));
  }
});

test("every option and every list may be there or undefined", () => {
  const unset = { teams: undefined, workforceIntegrations: undefined, now: undefined, newId: undefined, random: undefined };
  createShiftsStandIn({ ...unset, onAnswer: undefined, user: undefined, latency: undefined, callbacks: undefined });
  createShiftsStandIn({ teams: [{ id: TEAM, schedule: null, shifts: undefined, members: [] }] });
  createShiftsStandIn();
});
