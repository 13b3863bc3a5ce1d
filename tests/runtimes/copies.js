// Counts the copies of the module that bundles carry.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The longest stretch of the default entry that no bundler writes otherwise: most of the module's text. */
function moduleText(directory) {
  const entry = readFileSync(createRequire(join(directory, "any.js")).resolve("graph-shifts"), "utf8");
  return entry.match(/[^\s"'`\\$]+/g).reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** How many copies of the module each bundle in `bundles`, a directory in a project, carries, where any. */
export function copiesIn(directory, bundles) {
  const text = moduleText(directory);
  if (text.length < 64) throw new Error(`the module's text is not found: ${text}`);
  const files = readdirSync(join(directory, bundles), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const counts = files.map(({ parentPath, name }) => {
    if (name.endsWith(".wasm")) return 1;
    return readFileSync(join(parentPath, name), "utf8").split(text).length - 1;
  });
  return counts.filter((count) => count > 0);
}
