// The packed package in Node: the one that runs this test, and the others that npm has for this system.
import assert from "node:assert/strict";
import { test } from "node:test";
import { adapter, project } from "./packed.js";
import { nodes } from "./programs.js";
import { holds } from "./report.js";
import { reportOf, run } from "./run.js";

const adapters = { import: "stdout.js", require: "require.cjs" };
const entries = { "graph-shifts": "default" };
const files = Object.entries(adapters).flatMap(([way, name]) => Object.entries(entries).map(([entry, short]) => ({ way, entry, file: `${short}-${name}`, text: adapter(name, entry) })));
const directory = await project("node", Object.fromEntries(files.map(({ file, text }) => [file, text])));

async function runs(t, node) {
  const version = await run(node, ["--version"]);
  t.diagnostic(`Node ${version.trim()}`);
  for (const { way, entry, file } of files) {
    await t.test(`${way} ${entry}`, async () => holds(await reportOf(node, [file], { cwd: directory })));
  }
  return version.trim();
}

test(`this Node, ${process.version}`, (t) => runs(t, process.execPath));

for (const { version, path } of nodes) {
  test(`Node ${version}`, async (t) => {
    if (path) return assert.equal(await runs(t, path), `v${version}`);
    assert.notEqual(`${process.platform} ${process.arch}`, "linux x64", "npm has this Node for linux x64");
    t.diagnostic(`NOT RUN: npm has no Node ${version} for ${process.platform} ${process.arch} here`);
  });
}
