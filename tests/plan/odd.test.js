// Odd values in every place of a plan: it is made or refused with a reason, and the next plan is as good as the first.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ShiftsValidationError } from "graph-shifts";
import { plan } from "graph-shifts/plan";
import { Chance } from "../judge/chance.js";
import { odd } from "../js/odd.js";
import { seed } from "../js/seed.js";
import { teamId, userId } from "./team.js";

const RUNS = Number(process.env.RUNS ?? 3000);

const item = (hour) => ({ startDateTime: "2026-11-23T08:00:00Z", endDateTime: `2026-11-23T${hour}:00:00Z`, activities: [] });
const shift = (hour, more) => ({
  id: "SHFT_1",
  userId,
  schedulingGroupId: "TAG_1",
  draftShift: null,
  sharedShift: item(hour),
  ...more,
});
const good = () => ({ teamId, current: [shift(16)], desired: [shift(17)], mode: "shared" });
const first = JSON.stringify(plan(good()));

/** A shift with an odd value in one of its places, or in its own. */
function oddShift(chance) {
  const value = odd(chance);
  const place = chance.pick(["whole", "id", "userId", "schedulingGroupId", "version", "item", "isStagedForDeletion"]);
  if (place === "whole") return value;
  if (place === "version") return shift(17, { sharedShift: value });
  if (place === "item") return shift(17, { sharedShift: { ...item(17), [chance.pick(Object.keys(item(17)))]: value } });
  return shift(17, { [place]: value });
}

/** An input with something odd in one place. */
function oddInput(chance) {
  const place = chance.pick(["current", "desired", "wrapped", "group", "scope", "ids", "key", "teamId", "mode", "share"]);
  const value = odd(chance, 0);
  const scope = { from: "2026-11-23T00:00:00Z", to: "2026-11-30T00:00:00Z" };
  const odds = {
    current: () => ({ current: [oddShift(chance), shift(16)] }),
    desired: () => ({ desired: [oddShift(chance), shift(17)], scope }),
    wrapped: () => ({ desired: [{ id: chance.is(0.5) ? value : "SHFT_1", key: value, body: oddShift(chance) }] }),
    group: () => ({ schedulingGroups: [value, { id: "TAG_1", userIds: value }] }),
    scope: () => ({ scope: chance.is(0.5) ? value : { ...scope, [chance.pick(["from", "to"])]: value } }),
    ids: () => ({ scope: { ...scope, [chance.pick(["userIds", "schedulingGroupIds"])]: chance.is(0.5) ? value : [value] } }),
    key: () => ({ match: () => value }),
    teamId: () => ({ teamId: value }),
    mode: () => ({ mode: value }),
    share: () => ({ mode: "draft", scope, share: chance.is(0.5) ? value : { notifyTeam: value } }),
  };
  return { ...good(), ...odds[place]() };
}

/** Whether a plan is made; fails for errors that are not said to come. */
function isMade(input, where) {
  let planned;
  try {
    planned = plan(input);
  } catch (error) {
    const isRefused = error instanceof ShiftsValidationError && error.issues.length > 0;
    if (!isRefused && !(error instanceof TypeError && /^match must return/.test(error.message)))
      throw new Error(`${where}: ${error?.stack ?? String(error)}`, { cause: error });
    return false;
  }
  for (const { request, issues, action } of planned.operations) {
    assert.equal(typeof action, "string", where);
    assert.equal(request === undefined, issues?.length > 0, where);
  }
  assert.equal(typeof planned.summary, "string", where);
  for (const { path, message } of planned.warnings) assert.ok(Array.isArray(path) && message.length < 300, where);
  return true;
}

test("a plan is made or refused, and nothing of it stays", (t) => {
  t.diagnostic(`seed ${seed}`);
  let made = 0;
  for (let run = 0; run < RUNS; run++) {
    if (isMade(oddInput(new Chance(seed + run)), `run ${run}`)) made++;
    if (run % 10 === 0) assert.equal(JSON.stringify(plan(good())), first, `run ${run}`);
  }
  t.diagnostic(`${made} of ${RUNS} were made`);
  assert.ok(made > RUNS / 4 && made < RUNS);
});
