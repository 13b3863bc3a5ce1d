// Counts the copies of the module that bundles carry.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The longest stretch of the default entry that no bundler writes otherwise: most of the module's text. */
function moduleText(directory) {
  const entry = readFileSync(createRequire(join(directory, "any.js")).resolve("graph-shifts"), "utf8");
  const longest = entry.match(/[^\s"'`\\$]+/g).reduce((longest, part) => (part.length > longest.length ? part : longest));
  if (longest.length < 64) throw new Error(`the module's text is not found: ${longest}`);
  return longest;
}

/** How many copies of the module a bundle's text carries, made from the project in the directory. */
export const copiesIn = (directory, text) => text.split(moduleText(directory)).length - 1;

/** The same of each file below a directory, of those that carry any. */
export function copiesBelow(directory, bundles) {
  const files = readdirSync(bundles, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const counts = files.map(({ parentPath, name }) =>
    name.endsWith(".wasm") ? 1 : copiesIn(directory, readFileSync(join(parentPath, name), "utf8")),
  );
  return counts.filter((count) => count > 0);
}
