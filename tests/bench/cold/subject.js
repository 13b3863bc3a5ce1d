// What starts cold: the peers, what each loads, and the blanks beside it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = new URL(".", import.meta.url);
const RUN = fileURLToPath(new URL("run.js", here));

/** Each peer's file beside this one, and the package that gives its version. */
export const peers = [
  ["graph-shifts", "graph-shifts"],
  ["graph-shifts-js", "graph-shifts"],
  ["zod", "zod"],
  ["valibot", "valibot"],
  ["microsoft-graph-client", "@microsoft/microsoft-graph-client"],
  ["kiota", "@microsoft/msgraph-sdk"],
];

/** What a fresh process tells of its first request, and of the milliseconds to there. */
export function start(node, file, more = {}) {
  const { NODE_OPTIONS, NODE_COMPILE_CACHE, NODE_V8_COVERAGE, ...env } = process.env;
  return JSON.parse(execFileSync(node, [RUN, file], { encoding: "utf8", env: { ...env, ...more } }));
}

/** The files that a process loads beside the runner. */
function loaded(node, file, directory) {
  const coverage = mkdtempSync(join(directory, "loaded-"));
  start(node, file, { NODE_V8_COVERAGE: coverage });
  const scripts = readdirSync(coverage).flatMap((name) => JSON.parse(readFileSync(join(coverage, name), "utf8")).result);
  const urls = scripts.map(({ url }) => url).filter((url) => url.startsWith("file:"));
  return [...new Set(urls)].map(fileURLToPath).filter((path) => path !== RUN);
}

/** A module of so many bytes, all blanks but for a first request that is none. */
function blanksOf(bytes, directory) {
  const code = 'export const send = () => fetch("blank:", {});\n';
  const line = `${" ".repeat(119)}\n`;
  const file = join(directory, `${bytes}.mjs`);
  writeFileSync(file, (code + line.repeat(Math.ceil(bytes / line.length))).slice(0, Math.max(bytes, code.length)));
  return pathToFileURL(file).href;
}

function version(name) {
  return JSON.parse(readFileSync(new URL(`../../../node_modules/${name}/package.json`, here), "utf8")).version;
}

/** What would be sent, each instant in the form that Date writes. */
const request = ({ method, url, body }) =>
  JSON.parse(JSON.stringify({ method, url, body }), (name, value) =>
    name.endsWith("DateTime") ? new Date(value).toISOString() : value,
  );

/** The peers ready to race; fails where one sends another request than the first. */
export function prove(node, peers, directory) {
  let wanted;
  return peers.map(([name, packageName]) => {
    const subject = new URL(`${name}.js`, here).href;
    const told = request(start(node, subject));
    wanted ??= told;
    // Kiota knows only PATCH here.
    assert.deepEqual(told, name === "kiota" ? { ...wanted, method: "PATCH" } : wanted, name);
    const files = loaded(node, subject, directory);
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    return { title: `${name} ${version(packageName)}`, subject, blanks: blanksOf(bytes, directory), files: files.length, bytes };
  });
}
