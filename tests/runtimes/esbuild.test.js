// The packed package in bundles of esbuild, which run in Node without the package beside them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { join } from "node:path";
import { build, version } from "esbuild";
import { temporary } from "../js/temporary.js";
import { adapter, project } from "./packed.js";
import { holds } from "./report.js";
import { reportOf } from "./run.js";

const source = await project("esbuild", {
  "main.js": adapter("stdout.js"),
  "main.cjs": adapter("require.cjs"),
  "fallback.js": adapter("stdout.js", "graph-shifts/js"),
});

const bundles = {
  "esm.mjs": { entry: "main.js", format: "esm", minify: true },
  "iife.cjs": { entry: "main.js", format: "iife" },
  "iife-fallback.cjs": { entry: "fallback.js", format: "iife" },
  "node.cjs": { entry: "main.js", format: "cjs", platform: "node" },
  "node-required.cjs": { entry: "main.cjs", format: "cjs", platform: "node" },
  "node.mjs": { entry: "main.js", format: "esm", platform: "node", target: "node20" },
};

for (const [name, { entry, ...options }] of Object.entries(bundles)) {
  test(name, async (t) => {
    t.diagnostic(`esbuild ${version}`);
    const alone = temporary("bundle");
    const { warnings } = await build({
      absWorkingDir: source,
      entryPoints: [entry],
      bundle: true,
      outfile: join(alone, name),
      logLevel: "silent",
      ...options,
    });
    assert.deepEqual(warnings, []);
    holds(await reportOf(process.execPath, [join(alone, name)], { cwd: alone }));
  });
}
