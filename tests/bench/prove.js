// Proves that the ways of a case do the same work: the same request from a good input, and a refusal of each spoiled one.
// @ts-check
import assert from "node:assert/strict";
import { openShift } from "./inputs.js";

/** @typedef {import("./cases.js").Case} Case */
/** @typedef {import("./cases.js").Input} Input */
/** @typedef {import("./cases.js").Way} Way */

/**
 * A fault to put into a body: its name, where it is, and the value there.
 *
 * @typedef {[fault: string, path: Array<string | number>, value: unknown]} Spoil
 */

const { sharedOpenShift } = openShift.body;

/** @type {Spoil[]} */
const openShiftSpoils = [
  ["both versions", ["draftOpenShift"], sharedOpenShift],
  ["an unknown property", ["sharedOpenShift", "colour"], "red"],
  ["an unknown theme", ["sharedOpenShift", "activities", 2, "theme"], "Pink"],
  ["February 30", ["sharedOpenShift", "activities", 1, "startDateTime"], "2026-02-30T08:00:00Z"],
  ["no offset", ["sharedOpenShift", "startDateTime"], "2026-11-23T08:00:00"],
  ["an end before its start", ["sharedOpenShift", "activities", 1, "endDateTime"], "2026-11-23T11:00:00Z"],
  ["a shift of two days", ["sharedOpenShift", "endDateTime"], "2026-11-25T16:00:00Z"],
  ["an activity outside its shift", ["sharedOpenShift", "activities", 2, "endDateTime"], "2026-11-23T16:01:00Z"],
  ["activities that overlap", ["sharedOpenShift", "activities", 1, "startDateTime"], "2026-11-23T08:30:00Z"],
  ["no slots", ["sharedOpenShift", "openSlotCount"], 0],
  ["a long name", ["sharedOpenShift", "activities", 0, "displayName"], "x".repeat(51)],
  ["another resource's id", ["schedulingGroupId"], "SHFT_1"],
];

/** @type {Spoil[]} */
const integrationSpoils = [
  ["a short secret", ["encryption", "secret"], "x"],
  ["a slash at the end", ["url"], "https://abc.example/contoso/"],
  ["a version 0", ["apiVersion"], 0],
  ["an unknown property", ["colour"], "red"],
  ["another protocol", ["encryption", "protocol"], "aes"],
];

/** @type {Record<string, Spoil[]>} */
const spoils = {
  openShift: openShiftSpoils,
  "workforceIntegration, flags as lists": [
    ...integrationSpoils,
    ["an unknown flag", ["supportedEntities", 2], "shifts"],
    ["no flags", ["supportedEntities"], []],
  ],
  "Microsoft's workforceIntegration example, two warnings": [
    ["an unknown flag", ["supportedEntities"], "Shift,Shifts"],
    ["an unknown filtering flag", ["eligibilityFilteringEnabledEntities"], "Shift"],
    ["a version 0", ["apiVersion"], 0],
    ["another protocol", ["encryption", "protocol"], "aes"],
  ],
  "openShift, `returnRepresentation` and `passthrough`": openShiftSpoils,
};

/** Throws unless the ways of a case agree. @param {Case} one */
export function prove(one) {
  const outcomes = Object.entries(one.ways).map(([name, way]) => ({ name, outcome: outcomeOf(way, one.input) }));
  const [first, ...others] = outcomes;
  assert.equal(first.outcome.errors.length, one.issues, `${one.name}: ${first.name}`);
  assert.equal(first.outcome.request?.warnings.length ?? 0, one.warnings, `${one.name}: ${first.name}`);
  for (const { name, outcome } of others) assert.deepEqual(outcome, first.outcome, `${one.name}: ${name} is not ${first.name}`);
  for (const [fault, path, value] of spoils[one.name] ?? []) {
    const input = { ...one.input, body: spoiled(one.input.body, path, value) };
    for (const [name, way] of Object.entries(one.ways))
      assert.ok(refuses(way, input, one.warnings), `${one.name}: ${name} accepts ${fault}`);
  }
}

/**
 * A request, with the paths of its warnings, or the paths of its errors. The words of an issue are each library's own.
 *
 * @param {Way} way
 * @param {Input} input
 */
function outcomeOf(way, input) {
  try {
    const { operation, method, url, headers, body, warnings } = way(input);
    return { request: { operation, method, url, headers, body, warnings: pathsOf(warnings) }, errors: [] };
  } catch (error) {
    return { errors: pathsOf(issuesOf(error)) };
  }
}

/** The issues of an error: ajv names them `errors`. @param {unknown} error */
const issuesOf = (error) => {
  const { issues, errors } = /** @type {{ issues?: unknown[], errors?: unknown[] }} */ (error);
  if (!issues && !errors) throw error;
  return issues ?? errors ?? [];
};

/** The paths of issues, sorted, as text that begins at the body. @param {readonly unknown[]} issues */
const pathsOf = (issues) => issues.map(pathOf).sort();

/** @param {unknown} issue */
function pathOf(issue) {
  const { path, instancePath } = /** @type {{ path?: unknown[], instancePath?: string }} */ (issue);
  if (instancePath !== undefined) return instancePath.slice(1).replaceAll("/", ".");
  // valibot's steps are objects with a key.
  const steps = (path ?? []).map((step) => (typeof step === "object" ? /** @type {{ key: unknown }} */ (step).key : step));
  return steps.join(".").replace(/^body\./, "");
}

/**
 * Whether an input is not accepted as it is: it throws, or has more warnings than the case.
 *
 * @param {Way} way
 * @param {Input} input
 * @param {number} warnings
 */
function refuses(way, input, warnings) {
  try {
    return way(input).warnings.length > warnings;
  } catch {
    return true;
  }
}

/**
 * A copy of a body with a fault.
 *
 * @param {Record<string, unknown>} body
 * @param {Array<string | number>} path
 * @param {unknown} value
 */
function spoiled(body, path, value) {
  const copy = structuredClone(body);
  let at = /** @type {Record<string | number, unknown>} */ (copy);
  for (const step of path.slice(0, -1)) at = /** @type {Record<string | number, unknown>} */ (at[step]);
  at[path[path.length - 1]] = value;
  return copy;
}
