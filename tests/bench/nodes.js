// The Nodes in which the bench runs: the one that runs it, and Node 24, which npm installs as a package on Linux.
// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @typedef {{ path: string, version: string, major: number }} Node */

/** The major versions that have budgets. */
const WANTED = [20, 24];

/** @param {string} path @returns {Node} */
function nodeAt(path) {
  const version = execFileSync(path, ["--version"], { encoding: "utf8" }).trim().slice(1);
  return { path, version, major: Number.parseInt(version, 10) };
}

const here = nodeAt(process.execPath);
const installed = [fileURLToPath(new URL("node_modules/n24/bin/node", import.meta.url))]
  .filter((path) => existsSync(path))
  .map(nodeAt);

/** One for each major version. */
export const nodes = [here, ...installed.filter(({ major }) => major !== here.major)];

/** Why npm has not installed Node 24. */
const why24 = () =>
  process.platform === "linux" && process.arch === "x64"
    ? "it is not installed (`npm ci --prefix tests/bench --ignore-scripts`)"
    : `npm has its package for Linux on x64 only, and this is ${process.platform} on ${process.arch}`;

/** The major versions with budgets in which nothing is measured, each with the reason. */
export const notRun = WANTED.filter((wanted) => !nodes.some(({ major }) => major === wanted)).map((major) =>
  major === 24
    ? `Node 24 was not run: ${why24()}.`
    : `Node ${major} was not run: the bench was started with Node ${here.version}.`,
);
