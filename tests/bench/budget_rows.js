// The rows of the table of budgets: each figure with its bar, its aim and the verdict.
// @ts-check
import * as budgets from "./budgets.js";
import { IN_ONE_FILE } from "./cold/subject.js";
import { rise } from "./growth.js";
import { inBytes, inRatio } from "./table.js";

/** @typedef {import("./report.js").InNode} InNode */

/**
 * @param {string} figure
 * @param {string} node
 * @param {number | undefined} measured
 * @param {budgets.Budget | undefined} budget
 * @param {(figure: number) => string} write
 */
function row(figure, node, measured, budget, write) {
  if (measured === undefined) return [figure, node, "not measured", "", "", ""];
  if (!budget) return [figure, node, write(measured), "none", "none", ""];
  // The verdict is on the figure as it is printed, so that the row does not contradict itself.
  const printed = Number(measured.toFixed(2));
  return [figure, node, write(measured), write(budget.bar), write(budget.aim), budgets.verdict(printed, budget)];
}

/** @param {import("./report.js").Results} results */
export function budgetRows({ sizes, nodes }) {
  const ofSizes = budgets.sizes.map((budget) =>
    row(`size of ${budget.entry}, ${budget.unit}, bytes`, "", sizes[budget.entry][budget.unit], budget, inBytes),
  );
  return [...ofSizes, ...speedRows(nodes), ...nodes.flatMap(coldRows), ...nodes.flatMap(growthRows)];
}

/** Grouped by case, so that the versions of Node are next to each other. @param {readonly InNode[]} nodes */
const speedRows = (nodes) =>
  Object.entries(budgets.speed).flatMap(([name, byMajor]) =>
    nodes.map(({ version, major, speed }) => {
      const measured = speed.find((one) => one.name === name)?.timings["graph-shifts"].ratio;
      return row(`${name} / \`JSON.stringify\``, version, measured, byMajor[major], inRatio);
    }),
  );

/** @param {InNode} node */
function coldRows({ version, cold }) {
  const cpu = (/** @type {string} */ name) => cold.find((one) => one.name === name)?.cpu;
  return ["", IN_ONE_FILE].map((suffix) => {
    const [ours, theirs] = [cpu(`graph-shifts${suffix}`), cpu(`valibot 1${suffix}`)];
    const ratio = ours === undefined || theirs === undefined ? undefined : ours / theirs;
    return row(`cold start / valibot${suffix}`, version, ratio, budgets.cold, inRatio);
  });
}

/** @param {InNode} node */
const growthRows = ({ version, growth }) =>
  [...new Set(growth.map(({ order }) => order))].map((order) =>
    row(
      `rise of time per byte, activities ${order}`,
      version,
      rise(growth.filter((one) => one.order === order)),
      budgets.growth,
      inRatio,
    ),
  );
