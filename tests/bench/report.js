// Writes the results of the bench as Markdown.
// @ts-check
import { budgetRows } from "./budget_rows.js";
import { callbacks } from "./callbacks/report.js";
import { IN_ONE_FILE } from "./cold/subject.js";
import { rise } from "./growth.js";
import { plans } from "./plan/report.js";
import { rustPages } from "./rust_pages.js";
import { inBytes, inRatio, table } from "./table.js";

/** @typedef {import("./weigh.js").Size} Size */

/**
 * @typedef {object} InNode what was measured in one Node
 * @property {string} version
 * @property {number} major
 * @property {import("./speed.js").Speed[]} speed
 * @property {import("./growth.js").Growth[]} growth
 * @property {import("./sending.js").Sending[]} sending
 * @property {import("./cold.js").Cold[]} cold
 */

/**
 * @typedef {object} Results
 * @property {string} date
 * @property {string} machine
 * @property {Record<string, number>} rounds of each comparison
 * @property {InNode[]} nodes
 * @property {ReadonlyArray<import("./callbacks/report.js").InRuntime>} callbacks in every Node and in workerd
 * @property {ReadonlyArray<import("./plan/report.js").InNode>} plans
 * @property {readonly string[]} notRun
 * @property {Record<string, Size>} sizes of this package
 * @property {Record<string, Size>} peerSizes
 * @property {import("./rust_pages.js").RustPage[]} rustPages
 */

/** @param {Results} results */
export const report = (results) =>
  `${[header(results), budgets(results), speed(results), growth(results), sending(results), callbacks(results.callbacks, results.rounds.callbacks), plans(results.plans, results.rounds.plan), cold(results), sizes(results), rustPages(results.rustPages)].join("\n\n")}\n`;

/** @param {Results} results */
const header = ({ date, machine, nodes, notRun }) => `This page is written by \`cargo xtask bench --write\`; edits are lost.

# Benchmarks

Measured on ${date} with Node ${nodes.map(({ version }) => version).join(" and ")}. Machine: ${machine}.${notRun.map((sentence) => `\n\n${sentence}`).join("")}

Every comparison measures all its ways in one process and in turns. Ratios compare figures of the same run; absolute times depend on the
machine.`;

/** @param {Results} results */
const budgets = (results) => `## Budgets

A figure holds if it is, as printed, at or below its bar. Ratios are explained in the sections below.

${table(["figure", "Node", "measured", "bar", "aim", "verdict"], budgetRows(results))}`;

/** @param {Results} results */
const speed = ({ nodes, rounds }) => `## Speed

The CPU time of a whole call, from the input to the finished request, as a ratio to \`JSON.stringify(input.body)\`. Medians of ${rounds.speed}
rounds; in each round every way runs a batch next to a batch of \`JSON.stringify\`.

The same rules are written in zod, in valibot, for ajv's standalone code and in plain JavaScript, for these bodies alone; their requests are
built by hand. Before measuring, the bench proves that all ways build the same request, report the same paths and refuse the same faults.
The input is the same in every call. \`JSON.stringify\` is about twice as fast in Node 24 as in Node 20, so ratios are higher there.

${nodes.map(speedIn).join("\n\n")}`;

/** @param {InNode} node */
function speedIn({ version, speed }) {
  const ways = Object.keys(speed[0].timings);
  const rows = speed.map(({ name, bytes, base, timings }) => [
    name,
    inBytes(bytes),
    `${base.toFixed(2)} µs`,
    ...ways.map((way) => inRatio(timings[way].ratio)),
  ]);
  return `Node ${version}:\n\n${table(["case", "bytes", "`JSON.stringify`", ...ways], rows)}`;
}

/** @param {Results} results */
const growth = ({ nodes, rounds }) => `## Growth

The CPU time of \`updateOpenShift\` by the number of activities, in nanoseconds per byte of JSON, medians of ${rounds.growth} rounds. In
parentheses the ratio to \`JSON.stringify(input.body)\`. "Rise" is the greatest factor by which the time per byte goes up from one number to
any greater one. Overlapping activities return up to 100 warnings, which weigh most where there are few activities.

${nodes.map(growthIn).join("\n\n")}`;

/** @param {InNode} node */
function growthIn({ version, growth }) {
  const counts = [...new Set(growth.map(({ count }) => count))];
  const rows = [...new Set(growth.map(({ order }) => order))].map((order) => {
    const all = growth.filter((one) => one.order === order);
    const cells = all.map(({ nanosecondsPerByte, ratio }) => `${nanosecondsPerByte.toFixed(1)} (${ratio.toFixed(1)})`);
    return [order, ...cells, inRatio(rise(all))];
  });
  return `Node ${version}:\n\n${table(["activities", ...counts.map(inBytes), "rise"], rows)}`;
}

/** @param {Results} results */
const sending = ({ nodes, rounds }) => `## Sending

The CPU time of a request from its input to its response, as a ratio to \`fetch\` by hand, where a \`fetch\` that responds at once replaces the
network. Medians of ${rounds.sending} rounds. The bench first proves that each way sends the same request. \`send\` checks the body; the other
clients check nothing.

${nodes.map(sendingIn).join("\n\n")}`;

/** @param {InNode} node */
function sendingIn({ version, sending }) {
  const rows = Object.keys(sending[0].timings).map((way) => [
    way,
    ...sending.map(({ timings }) => `${inRatio(timings[way].ratio)} (${timings[way].microseconds.toFixed(1)} µs)`),
  ]);
  return `Node ${version}:\n\n${table(["way", ...sending.map(({ name }) => name)], rows)}`;
}

/** @param {Results} results */
const cold = ({ nodes, rounds }) => `## Cold start

The time from the import to the first request in a fresh process, in milliseconds. Medians of ${rounds.cold} rounds. "Whole" and "blanks" are by the
clock; "blanks" is the import of a blank file of the same size. The other columns are what remains without the blanks, by the clock and as
CPU time. The ratio to valibot is one of CPU times: valibot with the bench's own code in its files, or with that code in one file. Packages
are loaded as npm installs them. Microsoft's clients check nothing.

${nodes.map(coldIn).join("\n\n")}`;

/** @param {InNode} node */
function coldIn({ version, cold }) {
  const rows = cold.map(({ name, files, bytes, whole, blank, beyond, cpu }) => [
    name,
    inBytes(files),
    inBytes(bytes),
    ...[whole, blank, beyond, cpu].map((milliseconds) => milliseconds.toFixed(1)),
    inRatio(cpu / cpuOfValibot(cold, name.endsWith(IN_ONE_FILE))),
  ]);
  const head = ["first request of", "files", "bytes", "whole", "blanks", "beyond blanks", "CPU", "ratio to valibot"];
  return `Node ${version}:\n\n${table(head, rows)}`;
}

/** @param {readonly import("./cold.js").Cold[]} cold @param {boolean} inOneFile */
function cpuOfValibot(cold, inOneFile) {
  const name = `valibot 1${inOneFile ? IN_ONE_FILE : ""}`;
  return cold.find((one) => one.name === name)?.cpu ?? Number.NaN;
}

/** @param {Results} results */
function sizes({ sizes, peerSizes }) {
  const rows = [...Object.entries(sizes), ...Object.entries(peerSizes)].map(([name, { raw, gzip, brotli }]) => [
    name,
    ...[raw, gzip, brotli].map(inBytes),
  ]);
  return `## Size

In bytes; \`core.wasm\` and \`planner.wasm\` as they are, everything else bundled and minified by esbuild. An entry without a name of an export is all of it. Microsoft's
clients check nothing. The schemas check two kinds of bodies, graph-shifts checks those of 74 operations.

${table(["", "raw", "gzip -9", "brotli"], rows)}`;
}
