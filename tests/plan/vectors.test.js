// The vectors of plans, which the crate passes, too.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { ShiftsValidationError } from "graph-shifts";
import { plan } from "graph-shifts/plan";
import { teamId } from "../js/samples.js";

const FOLDER = new URL("../vectors/plan/", import.meta.url);

const issuesOf = (issues) => issues.map(({ code, path }) => ({ code, path }));

/** An operation in the form of the vectors. */
function told(operation, current) {
  const { request, issues, current: entity, unchangedSince = {}, ...rest } = operation;
  const body = request?.body ? JSON.parse(request.body) : null;
  const url = request?.url.split("/schedule/")[1];
  const outcome = request ? { url, body, warnings: issuesOf(request.warnings) } : { issues: issuesOf(issues) };
  return { ...rest, unchangedSince, current: current.indexOf(entity), ...outcome };
}

/** What comes of a case in the form of the vectors: the plan, or the issues of its input. */
function outcomeOf({ input, current, keys, desired, groups }) {
  const match = keys && ((entity) => keys[current.indexOf(entity)] ?? undefined);
  try {
    const planned = plan({ teamId, ...input, current, desired, match, schedulingGroups: groups });
    const { operations, warnings, summary, ...rest } = planned;
    return {
      ...rest,
      operations: operations.map((one) => told(one, current)),
      warnings: issuesOf(warnings),
      summary: summary.split("\n"),
    };
  } catch (error) {
    if (!(error instanceof ShiftsValidationError)) throw error;
    return { issues: issuesOf(error.issues) };
  }
}

/** Of each operation what the case names of it, null where there is none; and its issues. */
function named(expected, operations) {
  assert.equal(operations.length, expected.length, JSON.stringify(operations));
  return operations.map(({ issues, ...one }, at) => ({
    ...Object.fromEntries(Object.keys(expected[at]).map((name) => [name, one[name] ?? null])),
    ...(issues ? { issues } : Object.hasOwn(expected[at], "issues") && { issues: "none" }),
  }));
}

/** Fails unless a case comes to what it expects. */
function holds(one) {
  const { operations: wanted = [], summary, ...rest } = one.expect;
  const { operations = [], summary: lines, ...got } = outcomeOf(one);
  assert.deepEqual(named(wanted, operations), wanted);
  if (summary) assert.deepEqual(lines, summary);
  assert.deepEqual(got, rest.issues ? rest : { unchanged: 0, warnings: [], ambiguous: [], ...rest });
}

for (const file of readdirSync(FOLDER)) {
  const { cases } = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
  describe(file, () => {
    for (const one of cases) test(one.name, () => holds(one));
  });
}
