// Measures the cold start: import and first request in a fresh process, beyond the import of a file of blanks of the same size.
// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { prove, subjects, start } from "./cold/subject.js";
import { median } from "./median.js";

/** The usual place for temporary files from which packages can be imported. */
const CACHE = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));

/**
 * Times in milliseconds, medians of the rounds.
 *
 * @typedef {object} Cold
 * @property {string} name
 * @property {number} files how many files are loaded
 * @property {number} bytes how many bytes they have
 * @property {number} whole from the import to the first request, by the clock
 * @property {number} blank the same for the file of blanks
 * @property {number} beyond the difference
 * @property {number} cpu the difference of the CPU times, which other processes on the machine disturb less
 */

/** @param {number} rounds @returns {Cold[]} */
export function measure(rounds) {
  mkdirSync(CACHE, { recursive: true });
  const directory = mkdtempSync(`${CACHE}/graph-shifts-cold-`);
  try {
    return race(prove(subjects, directory), rounds);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/**
 * A start and its blanks.
 *
 * @typedef {{ whole: import("./cold/subject.js").First, blank: import("./cold/subject.js").First }} Pair
 */

/**
 * In each round every subject starts once, right before or after its blanks.
 *
 * @param {readonly import("./cold/subject.js").Runner[]} runners
 * @param {number} rounds
 * @returns {Cold[]}
 */
function race(runners, rounds) {
  const entries = runners.map((runner) => ({ ...runner, pairs: /** @type {Pair[]} */ ([]) }));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const { subject, blanks, pairs } = entries[(round + turn) % entries.length];
      if (round % 2) pairs.push({ whole: start(subject), blank: start(blanks) });
      else {
        const blank = start(blanks);
        pairs.push({ whole: start(subject), blank });
      }
    }
  }
  return entries.map(({ name, files, bytes, pairs }) => ({
    name,
    files,
    bytes,
    whole: median(pairs.map(({ whole }) => whole.took)),
    blank: median(pairs.map(({ blank }) => blank.took)),
    beyond: median(pairs.map(({ whole, blank }) => whole.took - blank.took)),
    cpu: median(pairs.map(({ whole, blank }) => whole.cpu - blank.cpu)),
  }));
}
