// Starts the command `graph-shifts` as a process of its own, for its tests.
// @ts-check

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const PROGRAM = fileURLToPath(new URL("../../pkg/cli/graph-shifts.js", import.meta.url));

/**
 * What a command prints that ends by itself.
 * @param {string[]} words
 * @returns {{ status: number | null, stdout: string, stderr: string }}
 */
export const run = (...words) => spawnSync(process.execPath, [PROGRAM, ...words], { encoding: "utf8", timeout: 60_000 });

/**
 * @typedef {object} Mock
 * @property {string} url its base URL
 * @property {string | undefined} ca the file with the certificate to trust
 * @property {string[]} lines what it has printed
 * @property {(path: string, init?: RequestInit) => Promise<{ status: number, headers: Headers, text: string, json: any }>} ask
 * @property {(signal: NodeJS.Signals) => Promise<number | null>} end resolves with the code of its exit
 */

/**
 * Starts a mock on a free port. It ends with the test; without one, the caller ends it.
 * @param {{ after: (end: () => unknown) => void } | undefined} t
 * @param {string[]} words
 * @param {string[]} command
 * @returns {Promise<Mock>}
 */
export async function start(t, words = [], command = [process.execPath, PROGRAM]) {
  const [program, ...before] = command;
  const child = spawn(program, [...before, "mock", "--port", "0", ...words], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    return (await exit)[0];
  };
  t?.after(() => end("SIGKILL"));
  /** @type {string[]} */
  const lines = [];
  const reader = createInterface(child.stdout).on("line", (line) => lines.push(line));
  await Promise.race([once(reader, "line"), exit]);
  const [, url, ca] = /^graph-shifts mock on (\S+)(?: with the certificate (.+))?$/.exec(lines[0] ?? "") ?? [];
  assert.ok(url, `printed ${lines[0]}`);
  return { url, ca, lines, ask: asking(url), end };
}

/** @param {string} url @returns {Mock["ask"]} */
const asking = (url) => async (path, init) => {
  const headers = {
    Authorization: "Bearer any",
    ...(init?.body ? { "Content-Type": "application/json" } : {}),
    ...init?.headers,
  };
  const address = path.startsWith("/mock/") ? new URL(path, url).href : url + path;
  const response = await fetch(address, { ...init, headers });
  const text = await response.text();
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json") && text !== "";
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
};
