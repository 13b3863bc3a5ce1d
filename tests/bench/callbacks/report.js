// Writes what callbacks take as Markdown.
// @ts-check
import { inBytes, inRatio, table } from "../table.js";

/** @typedef {{ name: string, callbacks: import("../callbacks.js").Callback[] }} InRuntime */

/** @param {readonly InRuntime[]} runtimes @param {number} rounds */
export const callbacks = (runtimes, rounds) => `## Callbacks

The time from the HTTP request of a callback to the text of its response, by the clock, and in parentheses the ratio to the same by hand. Medians of
${rounds} rounds in turns. By hand, the body is opened with \`node:crypto\` and parsed with \`JSON.parse\`, and nothing is checked; graph-shifts uses
Web Crypto, which hands its work to other threads in Node, and checks every entity. Microsoft's sample is written in C# and was not run.

${runtimes.map(inRuntime).join("\n\n")}`;

/** @param {InRuntime} runtime */
function inRuntime({ name, callbacks }) {
  const ways = Object.keys(callbacks[0].timings);
  const rows = callbacks.map(({ name, bytes, timings }) => [
    name,
    inBytes(bytes),
    ...ways.map((way) => `${timings[way].microseconds.toFixed(0)} µs (${inRatio(timings[way].ratio)})`),
  ]);
  return `${name}:\n\n${table(["callback", "bytes", ...ways], rows)}`;
}
