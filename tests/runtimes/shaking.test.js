// What bundles carry of the package: what their app imports, and no more.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { directory, holdings, holdsOfType } from "./apps.js";
import { bundlers, withEsbuild } from "./bundlers.js";
import { carriedBy, operations } from "./rows.js";

for (const [name, bundle] of Object.entries(bundlers)) {
  for (const [title, holds] of Object.entries(holdings)) test(`${name}: ${title}`, () => holds(bundle));
  if (!name.startsWith("Rollup")) test(`${name}: a type is nothing`, () => holdsOfType(bundle));
}

test("each operation comes without all others", async () => {
  assert.equal(operations.length, 74);
  for (const operation of operations) {
    writeFileSync(join(directory, "each.js"), `import { ${operation} } from "graph-shifts";\nconsole.log(${operation});\n`);
    const { text } = await withEsbuild(directory, "each.js");
    assert.deepEqual(carriedBy(text, "operation"), [operation]);
  }
});

for (const [title, app, file] of [
  ["all operations come", "all.js", "index.js"],
  ["the sending comes", "send.js", "send.js"],
]) {
  test(`${title} from one file`, async () => {
    const { inputs } = await withEsbuild(directory, app);
    assert.deepEqual(new Set(inputs), new Set([app, `node_modules/graph-shifts/dist/${file}`]));
  });
}
