// Holds what a runtime tells of the suite.
import assert from "node:assert/strict";
import { countOf } from "./suite.js";
import { vectors } from "./vectors.js";

const MOST_TOLD = 10;

/** Fails unless every test of the suite over the vectors ran and passed. */
export function holds(report, over = vectors) {
  assert.ok(Array.isArray(report?.failed), `no report: ${JSON.stringify(report)}`);
  const { passed, failed } = report;
  assert.equal(failed.length, 0, `${failed.length} tests failed\n${failed.slice(0, MOST_TOLD).join("\n")}`);
  assert.equal(passed, countOf(over), "tests that passed");
}
