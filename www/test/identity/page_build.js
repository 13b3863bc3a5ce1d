// Builds the page with given settings, into a directory of its own.
// @ts-check

import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const WWW = fileURLToPath(new URL("../..", import.meta.url));
const VITE = fileURLToPath(new URL("../../../node_modules/vite/bin/vite.js", import.meta.url));

/** @param {Record<string, string>} environment @returns the directory */
export async function buildPage(environment) {
  const directory = await mkdtemp(join(tmpdir(), "graph-shifts-page-"));
  const args = [VITE, "build", WWW, "--outDir", directory, "--emptyOutDir", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...environment } });
  return directory;
}
