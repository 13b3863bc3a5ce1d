// Directories that are gone when the process ends that asked for them.
// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @type {string[]} */
const made = [];
process.once("exit", () => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/**
 * Makes a directory in `parent` whose name contains `name`.
 * @param {string} name
 */
export function temporary(name, parent = tmpdir()) {
  mkdirSync(parent, { recursive: true });
  const directory = mkdtempSync(join(parent, `graph-shifts-${name}-`));
  made.push(directory);
  return directory;
}
