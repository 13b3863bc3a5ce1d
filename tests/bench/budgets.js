// The budgets: what each figure should not exceed, and what it should reach.
// @ts-check

/** @typedef {{ bar: number, aim: number }} Budget a figure holds at or below the bar */

const KB = 1024;

/** Sizes in bytes. @type {Array<Budget & { entry: string, unit: "gzip" | "brotli" }>} */
export const sizes = [
  { entry: "graph-shifts", unit: "gzip", bar: 44 * KB, aim: 36 * KB },
  { entry: "graph-shifts", unit: "brotli", bar: 38 * KB, aim: 31 * KB },
  { entry: "graph-shifts/js", unit: "gzip", bar: 96 * KB, aim: 72 * KB },
  { entry: "graph-shifts/time", unit: "gzip", bar: 4 * KB, aim: 3 * KB },
  { entry: "graph-shifts/callbacks", unit: "gzip", bar: 6 * KB, aim: 5 * KB },
];

/**
 * Ratios of a whole call to `JSON.stringify(input.body)`, by case and by the major version of Node.
 *
 * @type {Record<string, Record<number, Budget>>}
 */
export const speed = {
  openShift: { 20: { bar: 2.2, aim: 1.7 }, 24: { bar: 2.7, aim: 2 } },
  "workforceIntegration, flags as lists": { 20: { bar: 2.7, aim: 1.8 }, 24: { bar: 3.8, aim: 2.5 } },
  "Microsoft's workforceIntegration example, two warnings": { 20: { bar: 6, aim: 3 }, 24: { bar: 8.5, aim: 5 } },
  "openShift with three issues, thrown and caught": { 20: { bar: 8, aim: 5 }, 24: { bar: 12, aim: 8 } },
  "openShift, `returnRepresentation` and `passthrough`": { 20: { bar: 4, aim: 2.5 }, 24: { bar: 6, aim: 3.5 } },
};

/** The ratio of the cold start to valibot's. @type {Budget} */
export const cold = { bar: 0.8, aim: 0.5 };

/** The greatest rise of the time per byte, from 10 activities to 10,000. @type {Budget} */
export const growth = { bar: 2, aim: 2 };

/** Whether a figure keeps its budget, in words. @param {number} figure @param {Budget} budget */
export function verdict(figure, { bar, aim }) {
  if (figure <= aim) return "meets the aim";
  return figure <= bar ? "holds" : "EXCEEDS THE BAR";
}
