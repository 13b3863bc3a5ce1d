// The packed package in Node: the one that runs this test, and the others that npm has for this system.
import assert from "node:assert/strict";
import { test } from "node:test";
import { adapter, project } from "./packed.js";
import { nodes } from "./programs.js";
import { holds } from "./report.js";
import { reportOf, run } from "./run.js";

const ways = { import: "stdout.js", require: "require.cjs" };
const entries = ["graph-shifts", "graph-shifts/js"];
const both = adapter("both.js");
const files = { "both.js": both, "both_reversed.js": both.replace(/^(import.*\n)(import.*\n)/m, "$2$1") };
for (const entry of entries) {
  for (const name of Object.values(ways)) files[`${entry}/${name}`.replaceAll("/", "_")] = adapter(name, entry);
}
const cwd = await project("node", files);

/** Runs the suite by either way and entry, and tells the version. */
async function runs(t, node) {
  const version = (await run(node, ["--version"])).trim();
  t.diagnostic(`Node ${version}`);
  for (const entry of entries) {
    for (const [way, name] of Object.entries(ways)) {
      const file = `${entry}/${name}`.replaceAll("/", "_");
      await t.test(`${way} ${entry}`, async () => holds(await reportOf(node, [file], { cwd })));
    }
  }
  return version;
}

test(`this Node, ${process.version}`, (t) => runs(t, process.execPath));

for (const { version, path } of nodes.filter(({ version }) => version !== process.versions.node)) {
  test(`Node ${version}`, async (t) => {
    if (path) return assert.equal(await runs(t, path), `v${version}`);
    assert.notEqual(`${process.platform} ${process.arch}`, "linux x64", "npm has this Node for linux x64");
    t.diagnostic(`NOT RUN: npm has no Node ${version} for ${process.platform} ${process.arch} here`);
  });
}

for (const file of ["both.js", "both_reversed.js"]) {
  test(`both entries side by side, each by its own module: ${file}`, async () => {
    const reports = await reportOf(process.execPath, [file], { cwd });
    for (const report of reports) holds(report);
    const [byDefault, byTwin] = reports.map(({ instances }) => instances);
    assert.ok(byDefault > 0);
    assert.equal(byTwin, byDefault);
  });
}
