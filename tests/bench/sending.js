// Measures a request from its input to its response as a ratio to plain `fetch`, where the network takes no time.
// @ts-check
import { stub } from "./sending/stub.js";
import { cpuTime, race } from "./turns.js";

/** How many requests warm a way up. */
const WARM_UP = 4000;

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
    const runners = ways.map(({ name, run, each }) => ({ name, run: run[what], each }));
    results.push({ name, timings: await race(runners, { rounds, warmUp: WARM_UP, time: cpuTime }) });
  }
  return results;
}
