// Measures a request from its input to its response as a ratio to plain `fetch`, where the network takes no time.
// @ts-check
import { median } from "./median.js";
import { stub } from "./sending/stub.js";

/** How long a batch of runs takes, in CPU milliseconds. */
const BATCH_MS = 25;

/** How many requests warm a way up. */
const WARM_UP = 4000;

/** @typedef {import("./sending/ways.js").Way} Way */

/** @typedef {{ name: string, timings: Record<string, import("./stopwatch.js").Timing> }} Sending */

/** The titles of what is sent. */
const TITLES = { change: "PUT of an openShift, 204", read: "GET of a shift, 200" };

/** @param {number} rounds @returns {Promise<Sending[]>} */
export async function measure(rounds) {
  // Before the ways: some clients keep the `fetch` that they find when they load.
  globalThis.fetch = stub;
  const { prove, ways } = await import("./sending/ways.js");
  const results = [];
  for (const [what, name] of /** @type {Array<["change" | "read", string]>} */ (Object.entries(TITLES))) {
    await prove(what);
    results.push({ name, timings: await race(ways, what, rounds) });
  }
  return results;
}

/** The CPU time of a number of runs, in milliseconds. @param {() => Promise<unknown>} run @param {number} times */
async function time(run, times) {
  const start = process.cpuUsage();
  for (let at = 0; at < times; at++) await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many runs take about as long as a batch, after a warm-up. @param {() => Promise<unknown>} run @param {number} each */
async function batchSize(run, each) {
  await time(run, Math.ceil(WARM_UP / each));
  const times = Math.ceil(WARM_UP / 10 / each);
  return Math.max(1, Math.round((BATCH_MS * times) / (await time(run, times))));
}

/**
 * The ratio of each way to the first, from rounds in which they take turns.
 *
 * @param {readonly Way[]} ways
 * @param {"change" | "read"} what
 * @param {number} rounds
 */
async function race(ways, what, rounds) {
  const entries = [];
  for (const { name, run, each } of ways) {
    const took = /** @type {number[]} */ ([]);
    entries.push({ name, run: run[what], each, times: await batchSize(run[what], each), took });
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
