// The vectors of plans, which the crate passes, too.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { ShiftsValidationError } from "graph-shifts";
import { plan } from "graph-shifts/plan";
import { teamId } from "../js/samples.js";

const FOLDER = new URL("../vectors/plan/", import.meta.url);

/** Whether `got` has all that `expected` names: arrays whole, of objects their members. */
function holds(expected, got, place) {
  if (typeof expected !== "object" || expected === null) return assert.deepEqual(got, expected, place);
  if (Array.isArray(expected)) assert.equal(got?.length, expected.length, `${place}: ${JSON.stringify(got)}`);
  for (const [name, value] of Object.entries(expected)) holds(value, got?.[name], `${place}.${name}`);
}

/** What comes of a case: the plan, or the issues of its input. */
function outcomeOf({ input, current, keys, desired, groups }) {
  const match = keys && ((entity) => keys[current.indexOf(entity)] ?? undefined);
  try {
    return plan({ teamId, ...input, current, desired, match, schedulingGroups: groups });
  } catch (error) {
    if (!(error instanceof ShiftsValidationError)) throw error;
    return { issues: error.issues };
  }
}

for (const file of readdirSync(FOLDER)) {
  const { cases } = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
  describe(file, () => {
    for (const one of cases) {
      test(one.name, () => holds(one.expect, outcomeOf(one), "plan"));
    }
  });
}
