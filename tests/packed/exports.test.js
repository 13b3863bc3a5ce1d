// Every entry exports the same names in its types and at run time.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { complaints } from "./compilers.js";
import { project } from "./tarball.js";

const directory = project({ "package.json": '{ "type": "module" }' });
const resolve = createRequire(join(directory, "any.js")).resolve;

/** Fails to compile if a name of the types is missing here, or if one is too many. */
const comparing = (entry, names) => `import type * as entry from "${entry}";
export const names: Record<keyof typeof entry, true> = ${JSON.stringify(Object.fromEntries(names.map((name) => [name, true])))};
`;

function compare(entry, names) {
  writeFileSync(join(directory, "names.ts"), comparing(entry, names));
  return complaints("typescript", directory, "nodenext", ["es2022", "dom"], ["names.ts"]);
}

for (const entry of [
  "graph-shifts",
  "graph-shifts/js",
  "graph-shifts/callbacks",
  "graph-shifts/plan",
  "graph-shifts/send",
  "graph-shifts/testing",
  "graph-shifts/time",
]) {
  test(`the types of ${entry} export the names that are there at run time`, async () => {
    const names = Object.keys(await import(pathToFileURL(resolve(entry))));
    assert.ok(names.length > 0);
    assert.equal(compare(entry, names), "");
    assert.match(compare(entry, names.slice(1)), /is missing in type|is missing the following/);
    assert.match(compare(entry, [...names, "answer"]), /may only specify known properties|'answer'/);
  });
}
