// Compares asynchronous ways of doing the same work, which take turns.
// @ts-check
import { median } from "./median.js";

/** How long a batch of runs takes, in milliseconds. */
const BATCH_MS = 25;

/**
 * @typedef {object} Runner
 * @property {string} name
 * @property {() => Promise<unknown>} run
 * @property {number} [each] how many units of work one run does; 1 if it is absent
 */

/**
 * The milliseconds that a number of runs take.
 *
 * @callback Time
 * @param {() => Promise<unknown>} run
 * @param {number} times
 * @returns {Promise<number>}
 */

/** By the CPU time of this process. @type {Time} */
export async function cpuTime(run, times) {
  const start = process.cpuUsage();
  for (let at = 0; at < times; at++) await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** By the clock: work that waits for other threads. @type {Time} */
export async function clockTime(run, times) {
  const start = performance.now();
  for (let at = 0; at < times; at++) await run();
  return performance.now() - start;
}

/** How many runs take about as long as a batch, after a warm-up. @param {Runner} runner @param {number} warmUp units of work @param {Time} time */
async function batchSize({ run, each = 1 }, warmUp, time) {
  await time(run, Math.ceil(warmUp / each));
  const times = Math.ceil(warmUp / 10 / each);
  return Math.max(1, Math.round((BATCH_MS * times) / (await time(run, times))));
}

/**
 * The ratio of each way to the first, from rounds in which they take turns.
 *
 * @param {readonly Runner[]} runners
 * @param {{ rounds: number, warmUp: number, time: Time }} settings
 * @returns {Promise<Record<string, import("./stopwatch.js").Timing>>}
 */
export async function race(runners, { rounds, warmUp, time }) {
  const entries = [];
  for (const runner of runners) {
    const took = /** @type {number[]} */ ([]);
    entries.push({ each: 1, ...runner, times: await batchSize(runner, warmUp, time), took });
  }
  for (let round = 0; round < rounds; round++) {
    const turn = round % entries.length;
    for (const { run, times, each, took } of [...entries.slice(turn), ...entries.slice(0, turn)])
      took[round] = (await time(run, times)) / times / each;
  }
  const [{ took: firsts }] = entries;
  return Object.fromEntries(
    entries.map(({ name, took }) => [
      name,
      { microseconds: median(took) * 1000, ratio: median(took.map((one, at) => one / firsts[at])) },
    ]),
  );
}
