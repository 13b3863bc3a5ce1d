// The subjects that start cold: what each loads, the blanks to compare it with, and a fresh process for it.
// @ts-check
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const here = new URL(".", import.meta.url);
const RUN = fileURLToPath(new URL("run.js", here));

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} file next to this one
 * @property {string} [method] of the first request, where it is not PUT
 * @property {boolean} [twice] whether it also starts with its own code in one file, as `NAME, own code in one file`
 */

/** @type {Subject[]} */
export const subjects = [
  { name: "graph-shifts", file: "graph-shifts.js", twice: true },
  { name: "graph-shifts/js", file: "graph-shifts-js.js" },
  { name: "valibot 1", file: "valibot.js", twice: true },
  { name: "zod 4", file: "zod.js", twice: true },
  { name: "by hand", file: "by-hand.js", twice: true },
  { name: "microsoft-graph-client 3", file: "microsoft-graph-client.js" },
  { name: "Kiota 1 preview", file: "kiota.js", method: "PATCH" },
];

/** Ends the name of a subject whose own code is in one file. */
export const IN_ONE_FILE = ", own code in one file";

/** @param {string} file */
const urlOf = (file) => new URL(file, here).href;

/**
 * A subject that can be started.
 *
 * @typedef {{ name: string, subject: string, blanks: string, files: number, bytes: number }} Runner
 */

/**
 * The first request of a fresh process, and the milliseconds to it by the clock and of CPU time.
 *
 * @typedef {{ took: number, cpu: number, url: string, method: string, body: unknown }} First
 */

/** Starts a fresh process of this Node. @param {string} file @param {Record<string, string>} [more] variables @returns {First} */
export function start(file, more = {}) {
  const { NODE_OPTIONS, NODE_COMPILE_CACHE, NODE_V8_COVERAGE, ...env } = process.env;
  return JSON.parse(execFileSync(process.execPath, [RUN, file], { encoding: "utf8", env: { ...env, ...more } }));
}

/** The files that a process loads besides the runner. @param {string} file @param {string} directory */
function loaded(file, directory) {
  const coverage = mkdtempSync(join(directory, "loaded-"));
  start(file, { NODE_V8_COVERAGE: coverage });
  /** @type {Array<{ url: string }>} */
  const scripts = readdirSync(coverage).flatMap((name) => JSON.parse(readFileSync(join(coverage, name), "utf8")).result);
  const urls = scripts.map(({ url }) => url).filter((url) => url.startsWith("file:"));
  return [...new Set(urls)].map((url) => fileURLToPath(url)).filter((path) => path !== RUN);
}

/** A module of that many bytes, blank except for an empty first request. @param {number} bytes @param {string} directory */
function blanksOf(bytes, directory) {
  const code = 'export const send = () => fetch("blank:", {});\n';
  const line = `${" ".repeat(119)}\n`;
  const file = join(directory, `${bytes}.mjs`);
  writeFileSync(file, (code + line.repeat(Math.ceil(bytes / line.length))).slice(0, Math.max(bytes, code.length)));
  return pathToFileURL(file).href;
}

/**
 * The code of a subject in one file, apart from the packages: every file costs time, and how many there are here is the bench's
 * choice.
 *
 * @param {string} file
 * @param {string} directory
 */
function bundled(file, directory) {
  const outfile = join(directory, `${file.slice(0, -".js".length)}.mjs`);
  const entryPoints = [fileURLToPath(new URL(file, here))];
  buildSync({ entryPoints, outfile, bundle: true, packages: "external", format: "esm", platform: "node", logLevel: "error" });
  return pathToFileURL(outfile).href;
}

/** A request whose date-times are in the form that Date writes. @param {First} first */
const request = ({ method, url, body }) =>
  JSON.parse(JSON.stringify({ method, url, body }), (name, value) =>
    name.endsWith("DateTime") ? new Date(value).toISOString() : value,
  );

/**
 * The subjects, ready to start; throws unless each sends the request that the first sends.
 *
 * @param {readonly Subject[]} subjects
 * @param {string} directory for temporary files, from which the packages can be imported
 * @returns {Runner[]}
 */
export function prove(subjects, directory) {
  const wanted = request(start(urlOf(subjects[0].file)));
  return subjects.flatMap(({ name, file, method, twice }) => {
    const ways = [{ name, subject: urlOf(file) }];
    if (twice) ways.push({ name: `${name}${IN_ONE_FILE}`, subject: bundled(file, directory) });
    return ways.map(({ name, subject }) => {
      assert.deepEqual(request(start(subject)), { ...wanted, method: method ?? wanted.method }, name);
      const files = loaded(subject, directory);
      const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
      return { name, subject, blanks: blanksOf(bytes, directory), files: files.length, bytes };
    });
  });
}
