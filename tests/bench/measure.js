// Measures one comparison in this process and writes the results as JSON: `measure.js COMPARISON ROUNDS`.
// @ts-check
import { writeSync } from "node:fs";

const comparisons = {
  speed: () => import("./speed.js"),
  growth: () => import("./growth.js"),
  sending: () => import("./sending.js"),
  cold: () => import("./cold.js"),
  callbacks: () => import("./callbacks.js"),
  plan: () => import("./plan.js"),
};

const [name, rounds] = process.argv.slice(2);
const { measure } = await comparisons[/** @type {keyof typeof comparisons} */ (name)]();
writeSync(1, JSON.stringify(await measure(Number(rounds))));
