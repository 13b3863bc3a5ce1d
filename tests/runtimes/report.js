// Holds what a runtime tells of the suite.
import assert from "node:assert/strict";
import { countOf, countOfCalls } from "./suite.js";
import { vectors } from "./vectors.js";

const MOST_TOLD = 10;

/** Fails unless every test of the suite over the vectors ran and passed. */
export const holds = (report, over = vectors) => holdsOf(report, countOf(over));

/** The same of the suite's calls. */
export const holdsCalls = (report) => holdsOf(report, countOfCalls(vectors));

function holdsOf(report, count) {
  assert.ok(Array.isArray(report?.failed), `no report: ${JSON.stringify(report)}`);
  const { passed, failed } = report;
  assert.equal(failed.length, 0, `${failed.length} tests failed\n${failed.slice(0, MOST_TOLD).join("\n")}`);
  assert.equal(passed, count, "tests that passed");
}
