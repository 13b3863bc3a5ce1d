// Prints what a request costs from its input to its answer, beside plain `fetch`, where the network takes no time. `sending.js [ROUNDS]`
import { median } from "./median.js";
import { stub } from "./sending/stub.js";

globalThis.fetch = stub;
const { prove, ways } = await import("./sending/ways.js");

const ROUNDS = Number(process.argv[2] ?? 41);
const BATCH_MS = 25;

async function time(run, times) {
  const start = performance.now();
  for (let at = 0; at < times; at++) await run();
  return performance.now() - start;
}

/** How many runs take about a batch's time, once the engine has warmed up. */
async function batch(run, each) {
  await time(run, Math.ceil(4000 / each));
  const times = Math.ceil(400 / each);
  return Math.max(1, Math.round((BATCH_MS * times) / (await time(run, times))));
}

/** The median of each way's ratio to the first, from rounds that take turns. */
async function race(what) {
  const entries = [];
  for (const { name, run, each } of ways)
    entries.push({ name, run: run[what], each, times: await batch(run[what], each), took: [] });
  for (let round = 0; round < ROUNDS; round++) {
    const turn = round % entries.length;
    for (const entry of [...entries.slice(turn), ...entries.slice(0, turn)]) {
      entry.took[round] = (await time(entry.run, entry.times)) / entry.times / entry.each;
    }
  }
  const [{ took: firsts }] = entries;
  return entries.map(({ name, took }) => ({
    name,
    microseconds: median(took) * 1000,
    ratio: median(took.map((one, at) => one / firsts[at])),
  }));
}

console.log(
  `Sending: one request from its input to its answer beside fetch, Node ${process.version}, medians of ${ROUNDS} rounds that take turns\n`,
);
for (const [what, title] of Object.entries({ change: "PUT of an openShift, answered 204", read: "GET of a shift" })) {
  await prove(what);
  console.log(title);
  for (const { name, microseconds, ratio } of await race(what)) {
    console.log(`  ${name.padEnd(44)} ${ratio.toFixed(2).padStart(6)} x ${microseconds.toFixed(1).padStart(8)} µs`);
  }
  console.log();
}
