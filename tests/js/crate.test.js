// Random inputs have the same outcome from JavaScript as from the crate: URL, method, headers, body, issues and warnings with all members.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import * as shifts from "graph-shifts";
import { startCrate } from "./crate.js";
import { countOfOperations, made } from "./inputs.js";
import { seed } from "./seed.js";

const INPUTS = Number(process.env.INPUTS ?? 100_000);

/** How many inputs are sent to the crate at a time. */
const AT_ONCE = 1_000;

/** How many disagreements are shown. */
const SHOWN = 10;

const crate = startCrate();
after(() => crate.stop());

/** What the module is given for an input without its body: own members that are defined, functions as null, and unknown names without a value. */
function inputText(input, taken) {
  const noFunctions = (_, value) => (typeof value === "function" || typeof value === "symbol" ? null : value);
  const members = Object.keys(input)
    .filter((name) => input[name] !== undefined)
    .map((name) => `${JSON.stringify(name)}:${taken.includes(name) ? JSON.stringify(input[name], noFunctions) : null}`);
  return `{${members.join()}}`;
}

/** The same input for the crate. */
function forCrate({ operation, input, json }) {
  const { parameters, options, check } = shifts[operation];
  const taken = [...parameters, ...options];
  const { body, ...rest } = input;
  if (json === undefined && check)
    return { operation, input: inputText(rest, taken), body: body === undefined ? undefined : JSON.stringify(body) };
  const given = { operation, input: inputText(input, taken) };
  return typeof json === "string" ? { ...given, body: json } : { ...given, bytes: json && Buffer.from(json).toString("hex") };
}

/** What JavaScript makes of the input, in the form of the crate's program. */
function outcomeOf({ operation, input, json }) {
  const call = shifts[operation];
  const { request, issues, warnings } = json === undefined ? call.try(input) : caught(() => call.fromJson(input, json));
  if (!request) return ["refused", issues, warnings];
  assert.equal(request.operation, operation);
  return ["request", request.method, request.url, Object.entries(request.headers), request.body ?? null, request.warnings];
}

function caught(call) {
  try {
    return { request: call() };
  } catch (error) {
    if (!(error instanceof shifts.ShiftsValidationError)) throw error;
    return error;
  }
}

/** An issue of the crate, whose place is in bytes, as JavaScript reports it: without one of a value, in UTF-16 units of a string. */
function inUnitsOf(json) {
  const bytes = typeof json === "string" ? Buffer.from(json) : undefined;
  const units = (from, to) => bytes.subarray(from, to).toString().length;
  return (issue) => {
    const { offset, length, ...rest } = issue;
    if (offset === undefined) return issue;
    if (json === undefined) return rest;
    return bytes ? { ...rest, offset: units(0, offset), length: units(offset, offset + length) } : issue;
  };
}

/** Where the lists of issues begin in an outcome. */
const issuesFrom = ([kind]) => (kind === "refused" ? 1 : 5);

const issuesOf = (outcome) => outcome.slice(issuesFrom(outcome)).flat();

/** Whether the input has something at the path that JSON writes as null or as an empty object though it is neither. */
function hides(input, path) {
  const value = path.reduce((inner, step) => inner?.[step], input);
  if (typeof value !== "object") return value !== undefined;
  return value !== null && Object.prototype.toString.call(value) !== "[object Object]";
}

/**
 * Whether the outcomes agree but for what JSON hides: NaN and the like are null in JSON text, which alone the crate is given. JavaScript
 * reports not_json there, in the place of all that is found at or below it.
 */
function agreeButForHidden(input, ours, crates) {
  const hidden = issuesOf(ours)
    .filter(({ code, path }) => code === "not_json" && hides(input, path))
    .map(({ path }) => path);
  if (hidden.length === 0) return false;
  if ([ours, crates].some((one) => issuesOf(one).some(({ code }) => code === "too_many_issues"))) return true;
  const isBelow = ({ path }) => hidden.some((above) => above.every((step, at) => path[at] === step));
  const left = (outcome) => JSON.stringify(issuesOf(outcome).filter((issue) => !isBelow(issue)));
  return left(ours) === left(crates);
}

/** Whether JavaScript and the crate agree. */
function agree({ input, json }, ours, crates) {
  const inUnits = inUnitsOf(json);
  const expected = crates.map((part, at) => (at < issuesFrom(crates) ? part : part.map(inUnits)));
  if (JSON.stringify(ours) === JSON.stringify(expected)) return true;
  return agreeButForHidden(input, ours, expected);
}

test("random inputs have the same outcome from JavaScript as from the crate", async (t) => {
  t.diagnostic(`seed ${seed}: ${INPUTS} inputs of ${countOfOperations} operations`);
  assert.equal(countOfOperations, 74);
  const counts = { request: 0, refused: 0, warned: 0, hidden: 0 };
  const wrong = [];
  let asked;
  for (let number = 0; number <= INPUTS; number += AT_ONCE) {
    const before = asked;
    const list = Array.from({ length: Math.min(AT_ONCE, INPUTS - number) }, (_, at) => made(number + at));
    asked = { number, list, outcomes: crate.ask(list.map(forCrate)) };
    if (!before) continue;
    const outcomes = await before.outcomes;
    for (const [at, one] of before.list.entries()) {
      const ours = outcomeOf(one);
      counts[ours[0]]++;
      counts.warned += ours.at(-1).length > 0;
      counts.hidden += issuesOf(ours).some(({ code, path }) => code === "not_json" && hides(one.input, path));
      if (!agree(one, ours, outcomes[at]))
        wrong.push({ number: before.number + at, given: forCrate(one), ours, crates: outcomes[at] });
    }
  }
  t.diagnostic(JSON.stringify(counts));
  const shown = wrong.slice(0, SHOWN).map((one) => JSON.stringify(one).slice(0, 3_000));
  assert.equal(wrong.length, 0, `SEED=${seed}: ${wrong.length} disagreements\n${shown.join("\n")}`);
  assert.ok(
    counts.request > INPUTS / 10 && counts.refused > INPUTS / 10 && counts.warned > INPUTS / 20 && counts.hidden > INPUTS / 1_000,
  );
});
