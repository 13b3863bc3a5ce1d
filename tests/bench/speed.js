// Measures the whole call of each case as a ratio to `JSON.stringify(input.body)`.
// @ts-check
import { cases } from "./cases.js";
import { prove } from "./prove.js";
import { race } from "./stopwatch.js";

/**
 * @typedef {object} Speed
 * @property {string} name of the case
 * @property {number} bytes the length of the body as JSON
 * @property {number} base the time of `JSON.stringify(input.body)`, in microseconds
 * @property {Record<string, import("./stopwatch.js").Timing>} timings of the ways
 */

/** @param {number} rounds @returns {Speed[]} */
export function measure(rounds) {
  for (const one of cases) prove(one);
  return cases.map(({ name, input, issues, ways }) => {
    const runs = Object.entries(ways).map(([way, run]) => [way, issues ? () => caught(run, input) : () => run(input)]);
    const { base, timings } = race(() => JSON.stringify(input.body), Object.fromEntries(runs), rounds);
    return { name, bytes: JSON.stringify(input.body).length, base, timings };
  });
}

/** @param {import("./cases.js").Way} run @param {import("./cases.js").Input} input */
function caught(run, input) {
  try {
    return run(input);
  } catch (error) {
    return error;
  }
}
