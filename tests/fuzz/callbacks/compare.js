// Reads the same by the package and by the crate: no outcome may differ.
// @ts-check
import assert from "node:assert/strict";
import { Chance } from "../../judge/chance.js";
import { seed } from "../../js/seed.js";
import { startCrate } from "./crate.js";
import { CALLS } from "./reading.js";
import { CONTAINERS } from "./opening.js";

/**
 * What both read: two texts, the command of xtask that gets them, what the package makes of them, and what the crate's answer says.
 * @typedef {object} Subject
 * @property {string} command
 * @property {(chance: Chance) => (string | Uint8Array)[]} from
 * @property {(...texts: any[]) => Promise<unknown>} ours
 * @property {(answer: Buffer) => unknown} theirs
 * @property {(outcome: any) => string} kindOf
 */

/** @type {Record<string, Subject>} */
export const SUBJECTS = { containers: CONTAINERS, calls: CALLS };

/** How many are read at a time. */
const STEP = 500;

/**
 * Compares so many, from that of this number on. Throws for the first whose outcomes differ. Returns how many there were of each outcome.
 * @param {{ subject: string, count: number, first?: number, onProgress?: (made: number) => void }} options
 */
export async function compare({ subject, count, first = 0, onProgress = () => {} }) {
  const { command, from, ours, theirs, kindOf } = SUBJECTS[subject];
  const crate = startCrate(command);
  /** @type {Record<string, number>} */
  const kinds = {};
  try {
    for (let made = 0; made < count; ) {
      const numbers = Array.from({ length: Math.min(STEP, count - made) }, (_, at) => first + made + at);
      const given = numbers.map((number) => from(new Chance(seed * 1_000_003 + number)));
      const [answers, outcomes] = await Promise.all([crate.ask(given), Promise.all(given.map((texts) => ours(...texts)))]);
      for (const [at, outcome] of outcomes.entries()) {
        same(outcome, theirs(answers[at]), `SEED=${seed} node tests/fuzz/callbacks/run.js ${subject} 1 ${numbers[at]}`);
        const kind = kindOf(outcome);
        kinds[kind] = (kinds[kind] ?? 0) + 1;
      }
      made += given.length;
      onProgress(made);
    }
  } finally {
    crate.stop();
  }
  return kinds;
}

/** Throws unless the outcomes are the same. @param {unknown} ours @param {unknown} theirs @param {string} repeat the command that repeats it */
function same(ours, theirs, repeat) {
  try {
    assert.deepEqual(ours, theirs);
  } catch (cause) {
    throw new Error(`the package (actual) and the crate (expected) differ; repeated by \`${repeat}\``, { cause });
  }
}
