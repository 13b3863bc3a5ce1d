// What a run adds to StrykerJS: a check that leaves all mutants but a shard out, and a report of each survivor as it is found.
// @ts-check

import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { isListed } from "./equivalent.js";

/** @typedef {import("./equivalent.js").Mutant} Mutant */
/** @typedef {{ killed: number, late: number, listed: number, survived: number }} Counts `late`: those of `killed` that the time limit ended */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

// A run has an error where the mutant throws as it is imported: no test passes then.
const KILLED = ["Killed", "Timeout", "RuntimeError"];
const ALIVE = ["Survived", "NoCoverage"];

/** After so many mutants a line says how far the run is. */
const STRIDE = 20;

/** @type {Map<string, Counts>} */
const files = new Map();

/** The counts of each file since the last call. */
export function takeCounts() {
  const taken = new Map(files);
  files.clear();
  return taken;
}

/** @param {Counts[]} all @returns {Counts} */
export const sumOf = (all) =>
  all.reduce(
    (sum, one) => ({
      killed: sum.killed + one.killed,
      late: sum.late + one.late,
      listed: sum.listed + one.listed,
      survived: sum.survived + one.survived,
    }),
    { killed: 0, late: 0, listed: 0, survived: 0 },
  );

/** `97.5%: 39 killed (1 by its time), 2 equivalent, 1 survived` @param {Counts} counts */
export function wordsOf({ killed, late, listed, survived }) {
  const percentage = killed + survived === 0 ? "" : `${((100 * killed) / (killed + survived)).toFixed(1)}%: `;
  return `${percentage}${killed} killed (${late} by the time limit), ${listed} equivalent, ${survived} survived`;
}

/** @typedef {{ fileName: string, location: { start: { line: number } }, replacement?: string, mutatorName: string }} Place */

/** @typedef {Place & { status: string, statusReason?: string }} Result */

// An endless loop ends by the number of its rounds, long before the time limit: only the latter may be the machine's fault.
const isLate = (/** @type {Result} */ { status, statusReason = "" }) =>
  status === "Timeout" && !statusReason.startsWith("Hit limit");

/** @param {Place} result @returns {Mutant} */
function mutantOf({ fileName, location: { start }, replacement = "", mutatorName }) {
  const file = relative(ROOT, fileName).split(sep).join("/");
  const line = readFileSync(fileName, "utf8").split("\n")[start.line - 1].trim();
  return { file, line, at: start.line, mutator: mutatorName, to: replacement };
}

/** @param {string} what @param {Mutant} mutant */
const show = (what, { file, line, at, mutator, to }) =>
  console.log(`${what}: ${file}:${at} ${mutator}\n    ${line}\n    -> ${to.split("\n")[0]}`);

/** @param {Result} result */
function count(result) {
  const mutant = mutantOf(result);
  const counts = files.get(mutant.file) ?? sumOf([]);
  files.set(mutant.file, counts);
  if (KILLED.includes(result.status)) counts.killed++;
  if (isLate(result)) {
    counts.late++;
    show("too slow", mutant);
  }
  if (!ALIVE.includes(result.status)) return;
  if (isListed(mutant)) counts.listed++;
  else {
    counts.survived++;
    show("survived", mutant);
  }
}

const survivors = {
  /** @param {Result} result */
  onMutantTested(result) {
    if (result.status === "CompileError") return;
    count(result);
    const { killed, listed, survived } = sumOf([...files.values()]);
    if ((killed + listed + survived) % STRIDE === 0)
      console.log(`after ${killed + listed + survived}: ${wordsOf(sumOf([...files.values()]))}`);
  },
};

/**
 * Every N-th mutant of all files passes. StrykerJS numbers them; the others count as mutants that do not compile.
 * @param {{ shard: [number, number] }} options
 */
function shardOf({ shard: [shard, shards] }) {
  const isIn = (/** @type {{ id: string }} */ { id }) => Number(id) % shards === shard;
  return {
    async init() {},
    /** @param {{ id: string }[]} mutants */
    async check(mutants) {
      return Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isIn(mutant) ? { status: "passed" } : { status: "compileError", reason: "not in the shard" },
        ]),
      );
    },
    /** @param {{ id: string }[]} mutants */
    async group(mutants) {
      return [mutants.map(({ id }) => id)];
    },
  };
}
shardOf.inject = /** @type {const} */ (["options"]);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Reporter, "survivors", survivors),
  declareFactoryPlugin(PluginKind.Checker, "shard", /** @type {never} */ (shardOf)),
];
