// Mutates the JavaScript of the package and the worker with StrykerJS, and fails for each mutant that survives and is not listed.
// @ts-check
//
// node tests/mutants/run.js [FILE...] [--shard K/N]

import { globSync } from "node:fs";
import { matchesGlob, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { PARTS } from "./parts.js";
import { sumOf, takeCounts, wordsOf } from "./plugins.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What the tests do not read; a copy of the rest is mutated. */
const IGNORED = ["target", "fuzz", "xtask", "www/dist", "tests/mutants/node_modules"];

const { values, positionals } = parseArgs({ options: { shard: { type: "string" } }, allowPositionals: true });

process.chdir(ROOT);

// How many random cases a test makes: the tests run once for every mutant.
process.env.RUNS ??= "200";
process.env.REQUESTS ??= "100";

// The worker runs in the process of its tests, in which the mutant is active.
process.env.IN_PROCESS = "1";

/** @returns {[number, number]} */
function shardOf(text = "0/1") {
  const [shard, shards] = text.split("/").map(Number);
  if (Number.isInteger(shard) && Number.isInteger(shards) && 0 <= shard && shard < shards) return [shard, shards];
  throw new Error(`--shard takes K/N with K from 0 to N - 1, not ${text}`);
}

/** The files of each pattern, in the order of the patterns; each once. @param {string[]} patterns */
const filesOf = (patterns) => [
  ...new Set(patterns.flatMap((pattern) => globSync(pattern).sort()).map((file) => file.split(sep).join("/"))),
];

/** The files to mutate: all, or those that are named. @param {string[]} sources */
function chosen(sources) {
  const wanted = positionals.map((path) => path.split(sep).join("/"));
  const isWanted = (/** @type {string} */ file) =>
    wanted.length === 0 ||
    wanted.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, "")}/`) || matchesGlob(file, path));
  return filesOf(sources).filter(isWanted);
}

/**
 * Runs Stryker over files.
 * @param {string[]} mutate
 * @param {string[]} testFiles
 * @param {[number, number]} shard
 */
const mutantsOf = (mutate, testFiles, shard) =>
  new Stryker(
    /** @type {object} */ ({
      mutate,
      testRunner: "tap",
      plugins: [
        fileURLToPath(import.meta.resolve("@stryker-mutator/tap-runner")),
        fileURLToPath(new URL("plugins.js", import.meta.url)),
      ],
      tap: {
        testFiles,
        nodeArgs: [
          ...["--import", "./tests/mutants/sources.js", "--test-reporter=tap", "-r", "{{hookFile}}"],
          // What is measured is slower with all mutants in it.
          ...["--test-skip-pattern=takes milliseconds", "{{testFile}}"],
        ],
        forceBail: true,
      },
      coverageAnalysis: "perTest",
      // Tests of sending wait longer than they compute.
      concurrency: 2,
      ignorePatterns: IGNORED,
      tempDirName: "target/mutants",
      cleanTempDir: "always",
      disableTypeChecks: false,
      checkers: ["shard"],
      shard,
      warnings: { unknownOptions: false },
      reporters: ["survivors"],
      allowConsoleColors: false,
      logLevel: "warn",
      // Twice what the tests took before, and half a minute: other programs may be running now.
      timeoutFactor: 2,
      timeoutMS: 30_000,
      dryRunTimeoutMinutes: 20,
    }),
  ).runMutationTest();

const shard = shardOf(values.shard);

/** @type {Map<string, import("./plugins.js").Counts>} */
const parts = new Map();

for (const [part, { sources, tests }] of Object.entries(PARTS)) {
  const files = chosen(sources);
  if (files.length === 0) continue;
  await mutantsOf(files, filesOf(tests), shard);
  const counts = takeCounts();
  for (const [file, one] of [...counts].sort()) console.log(`${file}: ${wordsOf(one)}`);
  parts.set(part, sumOf([...counts.values()]));
}

for (const [part, counts] of parts) console.log(`${part}: ${wordsOf(counts)}`);
const all = sumOf([...parts.values()]);
console.log(`in all ${wordsOf(all)}`);
if (all.killed + all.listed + all.survived === 0)
  throw new Error("no mutant was made: name files as `pkg/flags.js` or folders as `pkg/send`");
if (all.survived > 0) process.exit(1);
