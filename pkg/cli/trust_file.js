// The file with the certificate that clients must trust.
// @ts-check

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { BadUsage } from "./usage.js";

/** @param {string} pem @param {string} [path] @returns {{ path: string, remove: () => void }} */
export function trustFile(pem, path) {
  if (path === undefined) {
    const directory = mkdtempSync(join(tmpdir(), "graph-shifts-mock-"));
    const file = join(directory, "ca.pem");
    writeFileSync(file, pem);
    return { path: file, remove: () => rmSync(directory, { recursive: true, force: true }) };
  }
  try {
    writeFileSync(path, pem);
  } catch (error) {
    throw new BadUsage(`--cert-out: ${error instanceof Error ? error.message : error}`);
  }
  // The caller has asked for it, and may read it later.
  return { path: resolve(path), remove: () => {} };
}
