// The suite that every runtime runs: all vectors in all their ways, what an operation promises, and what sending does.
import { casesOf } from "./cases.js";
import { contract } from "./contract.js";
import { receivedDiffers, receivedOf } from "./received.js";
import { sending } from "./sending.js";
import { ways } from "./ways.js";

/** Runs all tests over `given`, what the package's entries export: how many passed, and what is wrong with those that failed. */
export async function suite(given, vectors) {
  const report = calls(given, vectors);
  for (const [name, check] of Object.entries(sending)) add(report, name, await check(given).catch(told));
  return report;
}

/** Runs those that need no time, chance or network. */
export function calls(given, vectors) {
  const report = { passed: 0, failed: [] };
  for (const [name, wrong] of outcomes(given, vectors)) add(report, name, wrong);
  return report;
}

/** How many tests `calls` has. */
export const countOfCalls = (vectors) =>
  Object.keys(contract).length + vectors.reduce((sum, file) => sum + casesOf(file).length + receivedOf(file).length, 0);

/** How many tests the suite has. */
export const countOf = (vectors) => countOfCalls(vectors) + Object.keys(sending).length;

function add(report, name, wrong) {
  if (wrong === undefined) report.passed++;
  else report.failed.push(`${name}\n${wrong}`);
}

function* outcomes(given, vectors) {
  for (const [name, check] of Object.entries(contract)) yield [name, wrongIn(() => check(given))];
  for (const file of vectors) {
    for (const one of casesOf(file)) yield [`${one.file}: ${one.why}`, wrongIn(() => disagreements(given, one))];
    for (const one of receivedOf(file)) yield [`${one.file}: ${one.why}`, wrongIn(() => receivedDiffers(given, one))];
  }
}

/** What a test tells or throws, or undefined where all is well. */
function wrongIn(check) {
  try {
    return check();
  } catch (error) {
    return told(error);
  }
}

const told = (error) => `threw ${error?.stack ?? error}`;

/** A text from this length on goes one way; more of them would take longer than all else, and tests/vectors.test.js takes them. */
const LONG = 100_000;

function disagreements(given, one) {
  const wrong = [];
  const all = ways(given, one);
  const isLong = (one.text ?? one.bytes ?? "").length >= LONG;
  for (const [way, difference] of isLong ? [all.next().value] : all) if (difference) wrong.push(`  [${way}] ${difference}`);
  return wrong.length ? wrong.join("\n") : undefined;
}
