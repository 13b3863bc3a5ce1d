// The suite that every runtime runs: all vectors in all their ways, and what an operation promises.
import { casesOf } from "./cases.js";
import { contract } from "./contract.js";
import { ways } from "./ways.js";

/** Runs all tests over `shifts`, the package: how many passed, and what is wrong with those that failed. */
export function suite(shifts, vectors) {
  const report = { passed: 0, failed: [] };
  for (const [name, wrong] of outcomes(shifts, vectors)) {
    if (wrong === undefined) report.passed++;
    else report.failed.push(`${name}\n${wrong}`);
  }
  return report;
}

/** How many tests the suite has. */
export const countOf = (vectors) => Object.keys(contract).length + vectors.reduce((sum, { cases }) => sum + cases.length, 0);

function* outcomes(shifts, vectors) {
  for (const [name, check] of Object.entries(contract)) yield [name, wrongIn(() => check(shifts))];
  for (const file of vectors) {
    for (const one of casesOf(file)) yield [`${one.file}: ${one.why}`, wrongIn(() => disagreements(shifts, one))];
  }
}

/** What a test tells or throws, or undefined where all is well. */
function wrongIn(check) {
  try {
    return check();
  } catch (error) {
    return `threw ${error?.stack ?? error}`;
  }
}

/** A text from this length on goes one way; more of them would take longer than all else, and tests/vectors.test.js takes them. */
const LONG = 100_000;

function disagreements(shifts, one) {
  const wrong = [];
  const all = ways(shifts, one);
  const isLong = (one.text ?? one.bytes ?? "").length >= LONG;
  for (const [way, difference] of isLong ? [all.next().value] : all) if (difference) wrong.push(`  [${way}] ${difference}`);
  return wrong.length ? wrong.join("\n") : undefined;
}
