// Writes what plans take as Markdown.
// @ts-check
import { inBytes, inRatio, table } from "../table.js";

/** @typedef {{ version: string, plan: import("../plan.js").Plans }} InNode */

/** @param {readonly InNode[]} nodes @param {number} rounds */
export const plans = (nodes, rounds) => `## Plans

The CPU time from the JSON text of two schedules, one in a hundred of whose shifts differs, to the plan with its requests; and to the ids of the
shifts that differ in any way, by hand: \`JSON.parse\`, then a comparison property by property. Medians of ${rounds} rounds. "Rise" is the factor
by which the time per shift goes up from ${inBytes(1000)} shifts. The module's memory is that after a plan of shifts that are all unchanged.

${nodes.map(inNode).join("\n\n")}`;

/** @param {InNode} node */
function inNode({ version, plan: { planned, memory } }) {
  const [first] = planned;
  const rows = planned.map(({ count, milliseconds, byHand, ratio }) => [
    inBytes(count),
    `${milliseconds.toFixed(1)} ms`,
    `${byHand.toFixed(1)} ms`,
    inRatio(ratio),
    inRatio(milliseconds / count / (first.milliseconds / first.count)),
  ]);
  const times = table(["shifts", "plan", "by hand", "ratio", "rise"], rows);
  const bytes = Object.entries(memory).map(([name, bytes]) => [name, inBytes(bytes)]);
  return `Node ${version}:\n\n${times}\n\n${table(["unchanged shifts", "the module's memory"], bytes)}`;
}
