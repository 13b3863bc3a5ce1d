// Measures a callback from its encrypted body to the response, beside the same by hand.
// @ts-check
import { bodies, now, path, secret } from "./callbacks/bodies.js";
import { prove, waysOf } from "./callbacks/ways.js";
import { clockTime, race } from "./turns.js";

/** How many callbacks warm a way up. */
const WARM_UP = 300;

/** @typedef {{ name: string, bytes: number, timings: Record<string, import("./stopwatch.js").Timing> }} Callback */

/** @param {number} rounds @returns {Promise<Callback[]>} */
export async function measure(rounds) {
  const ways = waysOf({ path, secret, now });
  const results = [];
  for (const sealed of bodies) {
    const items = JSON.parse(sealed.plaintext).requests.length;
    for (const way of /** @type {const} */ (["by hand", "graph-shifts"])) prove(await ways[way](sealed), items);
    const runners = Object.entries(ways).map(([name, way]) => ({ name, run: () => way(sealed) }));
    const timings = await race(runners, { rounds, warmUp: WARM_UP, time: clockTime });
    results.push({ name: sealed.name, bytes: sealed.body.length, timings });
  }
  return results;
}
