// Compares functions by the CPU time of this process, which other processes on the machine disturb less than a clock.
// @ts-check
import { median } from "./median.js";

/** How long a batch of calls takes, in CPU milliseconds. */
const BATCH_MS = 12;

/** How long a function warms up: until the engine has compiled it, but at least one call. */
const WARM_UP_MS = 150;

/** The CPU time of a number of calls, in milliseconds. @param {() => unknown} run @param {number} times */
export function time(run, times) {
  const start = process.cpuUsage();
  for (let at = 0; at < times; at++) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many calls take about as long as a batch, after a warm-up. @param {() => unknown} run */
function batchSize(run) {
  let times = 1;
  let took = 0;
  for (let warm = 0; warm < WARM_UP_MS; warm += took) {
    took = time(run, times);
    if (took < BATCH_MS) times *= 2;
  }
  return Math.max(1, Math.round((BATCH_MS * times) / Math.max(took, 1)));
}

/** @typedef {{ ratio: number, microseconds: number }} Timing the ratio to the base, and the time of a call */

/**
 * The ratio of each function to a base. In each round every function runs one batch next to a batch of the base, in changing order; the
 * ratio is the median of the rounds.
 *
 * @template {string} Name
 * @param {() => unknown} base
 * @param {Record<Name, () => unknown>} runs
 * @param {number} rounds
 * @returns {{ base: number, timings: Record<Name, Timing> }} the time of a call of the base in microseconds, and each function's timing
 */
export function race(base, runs, rounds) {
  const baseTimes = batchSize(base);
  const entries = Object.entries(runs).map(([name, run]) => ({
    name,
    run: /** @type {() => unknown} */ (run),
    times: batchSize(/** @type {() => unknown} */ (run)),
    took: /** @type {number[]} */ ([]),
    ratios: /** @type {number[]} */ ([]),
  }));
  /** @type {number[]} */
  const bases = [];
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const { run, times, took, ratios } = entries[(round + turn) % entries.length];
      const baseFirst = (round + turn) % 2 === 0;
      let ofBase = baseFirst ? time(base, baseTimes) / baseTimes : 0;
      const ofRun = time(run, times) / times;
      if (!baseFirst) ofBase = time(base, baseTimes) / baseTimes;
      bases.push(ofBase);
      took.push(ofRun);
      ratios.push(ofRun / ofBase);
    }
  }
  const timings = entries.map(({ name, took, ratios }) => [name, { ratio: median(ratios), microseconds: median(took) * 1000 }]);
  return { base: median(bases) * 1000, timings: Object.fromEntries(timings) };
}
