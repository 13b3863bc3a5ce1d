// Mutates the JavaScript of the package and the worker with StrykerJS, and fails for each mutant that survives and is not listed.
// @ts-check
//
// node tests/mutants/run.js [FILE...] [--shard K/N]

import { globSync, readFileSync } from "node:fs";
import { matchesGlob, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { isListed } from "./equivalent.js";
import { PARTS } from "./parts.js";

/** @typedef {import("./equivalent.js").Mutant} Mutant */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What the tests do not read; a copy of the rest is mutated. */
const IGNORED = ["target", "fuzz", "xtask", "www/dist", "tests/mutants/node_modules"];

const { values, positionals } = parseArgs({ options: { shard: { type: "string" } }, allowPositionals: true });

process.chdir(ROOT);

/** @param {string[]} patterns */
const filesOf = (patterns) =>
  patterns
    .flatMap((pattern) => globSync(pattern))
    .map((file) => file.split(sep).join("/"))
    .sort();

/** The files to mutate: those that are named, and of these every N-th. @param {string[]} sources */
function chosen(sources) {
  const wanted = positionals.map((path) => path.split(sep).join("/"));
  const isWanted = (/** @type {string} */ file) =>
    wanted.length === 0 ||
    wanted.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, "")}/`) || matchesGlob(file, path));
  const [shard, shards] = (values.shard ?? "0/1").split("/").map(Number);
  if (!(Number.isInteger(shard) && Number.isInteger(shards) && 0 <= shard && shard < shards))
    throw new Error(`--shard takes K/N with K from 0 to N - 1, not ${values.shard}`);
  return filesOf(sources)
    .filter(isWanted)
    .filter((_, at) => at % shards === shard);
}

/**
 * Runs Stryker over one file.
 * @param {string} file
 * @param {string[]} testFiles
 */
const mutantsOf = (file, testFiles) =>
  new Stryker({
    mutate: [file],
    testRunner: "tap",
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/tap-runner"))],
    tap: {
      testFiles,
      nodeArgs: ["--import", "./tests/mutants/sources.js", "--test-reporter=tap", "-r", "{{hookFile}}", "{{testFile}}"],
      forceBail: true,
    },
    coverageAnalysis: "perTest",
    concurrency: 1,
    ignorePatterns: IGNORED,
    tempDirName: "target/mutants",
    cleanTempDir: "always",
    disableTypeChecks: false,
    checkers: [],
    reporters: ["dots"],
    allowConsoleColors: false,
    logLevel: "warn",
    timeoutMS: 8_000,
    dryRunTimeoutMinutes: 20,
  }).runMutationTest();

const KILLED = ["Killed", "Timeout"];
const ALIVE = ["Survived", "NoCoverage"];

/** @param {{ fileName: string, location: { start: { line: number } }, replacement?: string, mutatorName: string }} result @returns {Mutant} */
function mutantOf({ fileName, location: { start }, replacement = "", mutatorName }) {
  const file = relative(ROOT, fileName).split(sep).join("/");
  const line = readFileSync(fileName, "utf8").split("\n")[start.line - 1].trim();
  return { file, line, at: start.line, mutator: mutatorName, to: replacement };
}

const counts = { killed: 0, listed: 0, survived: 0 };

/** Counts the mutants of a file and shows those that survived. @param {string} file @param {string[]} testFiles */
async function mutate(file, testFiles) {
  const before = { ...counts };
  for (const result of await mutantsOf(file, testFiles)) {
    if (KILLED.includes(result.status)) counts.killed++;
    if (!ALIVE.includes(result.status)) continue;
    const mutant = mutantOf(result);
    if (isListed(mutant)) counts.listed++;
    else {
      counts.survived++;
      console.log(`survived: ${file}:${mutant.at} ${mutant.mutator}\n    ${mutant.line}\n    -> ${mutant.to.split("\n")[0]}`);
    }
  }
  const [killed, listed, survived] = [
    counts.killed - before.killed,
    counts.listed - before.listed,
    counts.survived - before.survived,
  ];
  console.log(`${file}: ${killed} killed, ${listed} equivalent, ${survived} survived`);
}

// One file at a time, so that a run that is stopped has shown what it found.
for (const { sources, tests } of Object.values(PARTS)) {
  for (const file of chosen(sources)) await mutate(file, filesOf(tests));
}

console.log(`${counts.killed} mutants killed, ${counts.listed} equivalent as listed, ${counts.survived} survived`);
if (counts.killed + counts.listed + counts.survived === 0)
  throw new Error("no mutant was made: name files as `pkg/flags.js` or folders as `pkg/send`");
if (counts.survived > 0) process.exit(1);
