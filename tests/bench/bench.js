// Measures every comparison in each Node and prints the report; `--write` also writes it to BENCHMARKS.md.
// @ts-check
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { nodes, notRun } from "./nodes.js";
import * as peerSizes from "./peer_sizes.js";
import { report } from "./report.js";
import * as sizes from "./sizes.js";

/** @typedef {import("./report.js").InNode} InNode */

const MEASURE = fileURLToPath(new URL("measure.js", import.meta.url));
const PAGE = new URL("../../BENCHMARKS.md", import.meta.url);

const words = process.argv.slice(2);
const writes = words.includes("--write");
const given = words.find((word) => word !== "--write");
if (given !== undefined && !/^[1-9]\d*$/.test(given)) throw new TypeError(`${given} is not a number of rounds`);

/** How many rounds each comparison has. */
const rounds = { speed: 41, growth: 11, sending: 41, cold: 25 };
if (given) for (const name of /** @type {Array<keyof typeof rounds>} */ (Object.keys(rounds))) rounds[name] = Number(given);

/**
 * What one comparison measures in a Node.
 *
 * @template {keyof typeof rounds} Name
 * @param {import("./nodes.js").Node} node
 * @param {Name} name
 * @returns {InNode[Name]}
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
  machine: `${cpus().length} × ${model.trim()}, ${memory} GiB, ${process.platform} on ${process.arch}, load ${before} before and ${load()} after`,
  rounds,
  nodes: inNodes,
  notRun,
  sizes: measuredSizes,
  peerSizes: await peerSizes.measure(),
});
process.stdout.write(page);
if (writes) {
  writeFileSync(PAGE, page);
  sizes.record(measuredSizes);
  process.stderr.write("wrote BENCHMARKS.md and size.json\n");
}
