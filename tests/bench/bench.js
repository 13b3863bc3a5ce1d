// Prints speed as ratios to `JSON.stringify(input.body)`, and sizes, of this package beside zod and ajv.
import { median } from "./median.js";
import { prove, races } from "./ways.js";
import { weigh } from "./weigh.js";

const ROUNDS = Number(process.argv[2] ?? 41);
const BATCH_MS = 12;

const time = (run, times) => {
  const start = performance.now();
  for (let at = 0; at < times; at++) run();
  return performance.now() - start;
};

/** How many calls take about a batch's time, once the engine has warmed up. */
function batch(run) {
  time(run, 20_000);
  return Math.max(1, Math.round((BATCH_MS * 2000) / time(run, 2000)));
}

/** The median of each way's ratio to the base, from rounds that take turns. */
function race({ base, ways }) {
  const entries = [["JSON.stringify(input.body)", base], ...Object.entries(ways)].map(([name, run]) => ({
    name,
    run,
    times: batch(run),
    took: [],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    const turn = round % entries.length;
    for (const entry of [...entries.slice(turn), ...entries.slice(0, turn)])
      entry.took[round] = time(entry.run, entry.times) / entry.times;
  }
  const [{ took: bases }] = entries;
  return entries.map(({ name, took }) => ({
    name,
    microseconds: median(took) * 1000,
    ratio: median(took.map((one, at) => one / bases[at])),
  }));
}

console.log(
  `Speed: the whole call beside JSON.stringify(input.body), Node ${process.version}, medians of ${ROUNDS} rounds that take turns\n`,
);
for (const one of races) {
  prove(one);
  console.log(`${one.name}, ${JSON.stringify(one.input.body).length} bytes of JSON`);
  for (const { name, microseconds, ratio } of race(one)) {
    console.log(`  ${name.padEnd(28)} ${ratio.toFixed(2).padStart(6)} x ${microseconds.toFixed(2).padStart(8)} µs`);
  }
  console.log();
}

console.log("Size: bundled and minified by esbuild, in bytes\n");
const sizes = {
  "graph-shifts, everything": 'export * from "graph-shifts";',
  "graph-shifts, updateOpenShift": 'export { updateOpenShift } from "graph-shifts";',
  "graph-shifts/send, everything": 'export * from "graph-shifts/send";',
  "graph-shifts/send, send": 'export { send } from "graph-shifts/send";',
  "updateOpenShift and send": 'export { updateOpenShift } from "graph-shifts"; export { send } from "graph-shifts/send";',
  "microsoft-graph-client 3": 'export { Client } from "@microsoft/microsoft-graph-client";',
  "Kiota 1 preview with teams":
    'export { createGraphServiceClient, GraphRequestAdapter } from "@microsoft/msgraph-sdk"; import "@microsoft/msgraph-sdk-teams";',
  "zod 4 with the two schemas": 'export { zod } from "./zod.js";',
  "valibot 1 with the two schemas": 'export { valibot } from "./valibot.js";',
};
for (const [name, code] of Object.entries(sizes)) {
  const { raw, gzip, brotli } = await weigh(code);
  console.log(
    `  ${name.padEnd(32)} raw ${String(raw).padStart(7)}   gzip ${String(gzip).padStart(6)}   brotli ${String(brotli).padStart(6)}`,
  );
}
