// Checks properties over random values.
// @ts-check
import fc from "fast-check";
import { seed } from "./seed.js";

/**
 * Checks a property over `numRuns` random values and reports the seed.
 * @param {import("node:test").TestContext} t
 * @param {fc.IRawProperty<unknown>} property
 */
export function holds(t, property, numRuns = 1000) {
  t.diagnostic(`seed ${seed}`);
  fc.assert(property, { seed, numRuns, verbose: 0 });
}
