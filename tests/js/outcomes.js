// What every call promises: a request, or issues as the contract has them.
import assert from "node:assert/strict";
import { ShiftsValidationError } from "graph-shifts";

/** A list of issues. */
export function areIssues(list) {
  assert.ok(Array.isArray(list) && list.length <= 100);
  for (const { code, path, message, severity } of list)
    assert.ok(code && Array.isArray(path) && message && (severity === "error" || severity === "warning"));
  return list;
}

/** An outcome of `.try`: a request, or at least one issue. */
export function isOutcome(outcome) {
  const { request, issues, warnings } = { request: undefined, issues: undefined, warnings: undefined, ...outcome };
  assert.notEqual(request === undefined, issues === undefined);
  if (!request) {
    assert.ok(areIssues(issues).length > 0);
    areIssues(warnings);
    return outcome;
  }
  assert.ok(request.url.startsWith("http") && areIssues(request.warnings).every(({ severity }) => severity === "warning"));
  if (Object.hasOwn(request, "body")) JSON.parse(request.body);
  return outcome;
}

/** The outcome of a call that may throw a ShiftsValidationError and nothing else. */
export function caught(call) {
  try {
    return isOutcome({ request: call() });
  } catch (error) {
    if (!(error instanceof ShiftsValidationError)) throw error;
    return isOutcome({ issues: error.issues, warnings: error.warnings });
  }
}
