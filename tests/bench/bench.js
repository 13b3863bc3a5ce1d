// Measures every comparison in each Node and prints the report; `--write` also writes it to BENCHMARKS.md, `callbacks`, `plan` and
// `rust` measure these alone.
// @ts-check
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { nodes, notRun } from "./nodes.js";
import * as inWorkerd from "./callbacks/in_workerd.js";
import { callbacks } from "./callbacks/report.js";
import { plans } from "./plan/report.js";
import * as peerSizes from "./peer_sizes.js";
import { report } from "./report.js";
import * as rust from "./rust_pages.js";
import * as sizes from "./sizes.js";

/** What a comparison measures. @typedef {import("./report.js").InNode & { callbacks: import("./callbacks.js").Callback[], plan: import("./plan.js").Plans }} Measured */

const MEASURE = fileURLToPath(new URL("measure.js", import.meta.url));
const PAGE = new URL("../../BENCHMARKS.md", import.meta.url);

const words = process.argv.slice(2);
const writes = words.includes("--write");
const alone = words.find((word) => ["callbacks", "plan", "rust"].includes(word));
if (writes && alone) throw new TypeError("--write writes the whole report");
const given = words.find((word) => word !== "--write" && word !== alone);
if (given !== undefined && !/^[1-9]\d*$/.test(given)) throw new TypeError(`${given} is not a number of rounds`);

/** How many rounds each comparison has. */
const rounds = { speed: 41, growth: 11, sending: 41, cold: 25, callbacks: 25, plan: 11 };
if (given) for (const name of /** @type {Array<keyof typeof rounds>} */ (Object.keys(rounds))) rounds[name] = Number(given);

/**
 * What one comparison measures in a Node.
 *
 * @template {keyof typeof rounds} Name
 * @param {import("./nodes.js").Node} node
 * @param {Name} name
 * @returns {Measured[Name]}
 */
function measured({ path, version }, name) {
  process.stderr.write(`Node ${version}: ${name}\n`);
  return JSON.parse(
    execFileSync(path, [MEASURE, name, String(rounds[name])], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
}

/** What callbacks take in each Node and in workerd. */
async function ofCallbacks() {
  const inNodes = nodes.map((node) => ({ name: `Node ${node.version}`, callbacks: measured(node, "callbacks") }));
  process.stderr.write("workerd: callbacks\n");
  const edge = await inWorkerd.measure(rounds.callbacks);
  return edge ? [...inNodes, { name: `workerd ${edge.version}`, callbacks: edge.callbacks }] : inNodes;
}

/** The sizes of the pages in Rust. */
const ofPages = () => rust.measure(process.env.RUST_PAGES ?? "");

/** What plans take in each Node. */
const ofPlans = () => nodes.map((node) => ({ version: node.version, plan: measured(node, "plan") }));

async function everything() {
  const load = () => loadavg()[0].toFixed(1);
  const before = load();
  const inNodes = nodes.map((node) => ({
    version: node.version,
    major: node.major,
    speed: measured(node, "speed"),
    growth: measured(node, "growth"),
    sending: measured(node, "sending"),
    cold: measured(node, "cold"),
  }));
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const measuredSizes = await sizes.measure();
  const page = report({
    date: new Date().toISOString().slice(0, 10),
    callbacks: await ofCallbacks(),
    plans: ofPlans(),
    machine: `${cpus().length} × ${model.trim()}, ${memory} GiB, ${process.platform} on ${process.arch}, load ${before} before and ${load()} after`,
    rounds,
    nodes: inNodes,
    notRun,
    sizes: measuredSizes,
    rustPages: await ofPages(),
    peerSizes: await peerSizes.measure(),
  });
  process.stdout.write(page);
  if (writes) {
    writeFileSync(PAGE, page);
    sizes.record(measuredSizes);
    process.stderr.write("wrote BENCHMARKS.md and size.json\n");
  }
}

if (alone === "callbacks") process.stdout.write(`${callbacks(await ofCallbacks(), rounds.callbacks)}\n`);
else if (alone === "plan") process.stdout.write(`${plans(ofPlans(), rounds.plan)}\n`);
else if (alone) process.stdout.write(`${rust.rustPages(await ofPages())}\n`);
else await everything();
