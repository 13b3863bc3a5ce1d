// The plans of the packed package in every runtime: Node, Bun, Deno, workerd and Chromium.
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { temporary } from "../js/temporary.js";
import { launch, visit } from "./browser.js";
import { adapter, project } from "./packed.js";
import { plans } from "./plan.js";
import { nodes, program } from "./programs.js";
import { reportOf } from "./run.js";
import { serve } from "./serve.js";
import { ask } from "./started.js";
import { newest, oldest, startWorker } from "./workers.js";

const count = Object.keys(plans).length;

const FILES = ["plan.js", "plan.cjs", "plan_page.js", "plan_edge.js"];
const cwd = await project("plan", {
  "plan.js": readFileSync(new URL("plan.js", import.meta.url), "utf8"),
  ...Object.fromEntries(FILES.map((name) => [name.replace("plan", "main"), adapter(name)])),
});

/** Fails unless every test ran and passed. */
function holds(report) {
  assert.deepEqual(report.failed, []);
  assert.equal(report.passed, count);
}

const others = nodes.filter(({ version }) => version !== process.versions.node);
for (const { version, path } of [{ version: process.versions.node, path: process.execPath }, ...others]) {
  for (const file of ["main.js", "main.cjs"]) {
    test(`Node ${version}: ${file}`, async (t) => {
      if (!path) return t.diagnostic("NOT RUN: npm has no such Node for this system");
      holds(await reportOf(path, [file], { cwd }));
    });
  }
}

test("Bun", async () => {
  const env = { DO_NOT_TRACK: "1" };
  for (const file of ["main.js", "main.cjs"]) holds(await reportOf(program("@oven", "bin/bun"), ["run", file], { cwd, env }));
});

test("Deno, which is granted nothing", async () => {
  const env = { DENO_DIR: temporary("deno"), DENO_NO_UPDATE_CHECK: "1" };
  holds(await reportOf(program("@deno", "deno"), ["run", "--no-prompt", "--cached-only", "main.js"], { cwd, env }));
});

/** A bundle of a file, in a directory of its own. */
async function bundled(file, options = {}) {
  const outdir = temporary("plan-bundle");
  const settings = { bundle: true, format: "esm", target: "es2022", logLevel: "silent" };
  const { warnings } = await build({ absWorkingDir: cwd, entryPoints: [file], outdir, ...settings, ...options });
  assert.deepEqual(warnings, []);
  return outdir;
}

for (const date of [oldest, newest]) {
  test(`workerd as of ${date}`, async (t) => {
    const directory = await bundled("main_edge.js", { conditions: ["workerd"], external: ["*.wasm"] });
    const text = readFileSync(join(directory, "main_edge.js"), "utf8");
    const [, wasm] = /from "([^"]+\.wasm)"/.exec(text);
    writeFileSync(join(directory, "main_edge.js"), text.replace(wasm, "core.wasm"));
    cpSync(join(cwd, "node_modules/graph-shifts/wasm/core.wasm"), join(directory, "core.wasm"));
    const worker = await startWorker(directory, ["main_edge.js", "core.wasm"], { date });
    t.after(worker.stop);
    holds((await ask(`${worker.address}/`)).answer);
  });
}

test("a page in Chromium", async (t) => {
  const directory = await bundled("main_page.js");
  const head = '<!doctype html><meta charset="utf-8"><title>graph-shifts</title>';
  writeFileSync(join(directory, "index.html"), `${head}<script type="module" src="/main_page.js"></script>\n`);
  const { address, stop } = await serve(directory, {});
  t.after(stop);
  const browser = await launch();
  t.after(() => browser.close());
  const { report, complaints } = await visit(browser, `${address}/index.html`);
  assert.deepEqual(complaints, []);
  holds(report);
});
