// Prints the cold start: import and first request in a fresh process, beyond the import of as many blanks. `cold.js [ROUNDS]`; the
// environment's NODE names another Node to run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peers, prove, start } from "./cold/subject.js";
import { median } from "./median.js";

const ROUNDS = Number(process.argv[2] ?? 25);
const NODE = process.env.NODE ?? process.execPath;

/** What graph-shifts may take, in milliseconds. */
const LIMIT = 5;

/** Rounds that take turns: in each, every peer starts once, and its blanks right before or after it. */
function race(subjects) {
  const times = subjects.map(() => ({ whole: [], blank: [], beyond: [] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      const at = (round + turn) % subjects.length;
      const { subject, blanks } = subjects[at];
      const [first, second] = round % 2 ? [subject, blanks] : [blanks, subject];
      const took = new Map([first, second].map((file) => [file, start(NODE, file).took]));
      times[at].whole.push(took.get(subject));
      times[at].blank.push(took.get(blanks));
      times[at].beyond.push(took.get(subject) - took.get(blanks));
    }
  }
  return subjects.map((subject, at) => {
    const { whole, blank, beyond } = times[at];
    return {
      ...subject,
      whole: median(whole),
      blank: median(blank),
      beyond: median(beyond),
      least: Math.min(...whole) - Math.min(...blank),
    };
  });
}

const directory = mkdtempSync(join(tmpdir(), "graph-shifts-cold-"));
try {
  const results = race(prove(NODE, peers, directory));
  const [{ beyond: ours }] = results;
  const number = (value, width, digits = 1) => value.toFixed(digits).padStart(width);
  console.log(
    `\nCold start: import and first request in a fresh process, Node ${start(NODE, results[0].subject).node}, medians of ${ROUNDS} rounds that take turns\n`,
  );
  console.log(`  ${"".padEnd(36)} files     bytes      whole     blanks     beyond      ratio      least`);
  for (const { title, files, bytes, whole, blank, beyond, least } of results) {
    const milliseconds = [whole, blank, beyond].map((value) => `${number(value, 8)} ms`).join("");
    console.log(
      `  ${title.padEnd(36)} ${number(files, 5, 0)} ${number(bytes, 9, 0)}${milliseconds} ${number(beyond / ours, 8)} x${number(least, 8)} ms`,
    );
  }
  console.log(
    `\n  graph-shifts takes ${ours.toFixed(1)} ms beyond the import of as many blanks, ${ours < LIMIT ? "under" : "OVER"} its limit of ${LIMIT} ms`,
  );
} finally {
  rmSync(directory, { recursive: true });
}
