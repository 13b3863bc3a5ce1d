// @ts-check
// The seed of a run of random tests, printed so that a failure can be run again with SEED=....
import fc from "fast-check";

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/**
 * Checks a property over `numRuns` random values and reports the seed.
 * @param {import("node:test").TestContext} t
 * @param {fc.IRawProperty<unknown>} property
 */
export function holds(t, property, numRuns = 1000) {
  t.diagnostic(`seed ${seed}`);
  fc.assert(property, { seed, numRuns, verbose: 0 });
}
