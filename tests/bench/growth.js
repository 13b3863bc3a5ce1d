// Measures how the time of a call grows with the number of an open shift's activities.
// @ts-check
import { updateOpenShift } from "graph-shifts";
import { MAX_ACTIVITIES, orders, withActivities } from "./activities.js";
import { race } from "./stopwatch.js";

/** @typedef {{ order: string, count: number, bytes: number, nanosecondsPerByte: number, ratio: number }} Growth */

const COUNTS = [10, 100, 1000, MAX_ACTIVITIES];

/** @param {number} rounds @returns {Growth[]} */
export function measure(rounds) {
  const call = /** @type {(input: unknown) => unknown} */ (/** @type {unknown} */ (updateOpenShift));
  return Object.keys(orders).flatMap((order) =>
    COUNTS.map((count) => {
      const input = withActivities(order, count);
      const bytes = JSON.stringify(input.body).length;
      const { timings } = race(() => JSON.stringify(input.body), { call: () => call(input) }, rounds);
      const { microseconds, ratio } = timings.call;
      return { order, count, bytes, nanosecondsPerByte: (microseconds * 1000) / bytes, ratio };
    }),
  );
}

/**
 * The greatest rise of the time per byte from one number of activities to a greater one: 1 where it never rises.
 *
 * @param {readonly Growth[]} rows of one order, the fewest activities first
 */
export function rise(rows) {
  let lowest = Infinity;
  let greatest = 1;
  for (const { nanosecondsPerByte } of rows) {
    greatest = Math.max(greatest, nanosecondsPerByte / lowest);
    lowest = Math.min(lowest, nanosecondsPerByte);
  }
  return greatest;
}
