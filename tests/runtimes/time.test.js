// The times of the packed package in every runtime: Node, Bun, Deno, workerd and Chromium.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { build } from "esbuild";
import { temporary } from "../js/temporary.js";
import { launch, visit } from "./browser.js";
import { adapter, project } from "./packed.js";
import { nodes, program } from "./programs.js";
import { reportOf } from "./run.js";
import { serve } from "./serve.js";
import { ask } from "./started.js";
import { times } from "./time.js";
import { newest, oldest, startWorker } from "./workers.js";

const count = Object.keys(times).length;

const FILES = ["time.js", "time.cjs", "time_page.js", "time_edge.js"];
const cwd = await project("time", {
  "time.js": readFileSync(new URL("time.js", import.meta.url), "utf8"),
  ...Object.fromEntries(FILES.map((name) => [name.replace("time", "main"), adapter(name)])),
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
async function bundled(file) {
  const outdir = temporary("time-bundle");
  const entryPoints = [file];
  const { warnings } = await build({ absWorkingDir: cwd, entryPoints, bundle: true, format: "esm", target: "es2022", outdir });
  assert.deepEqual(warnings, []);
  return outdir;
}

describe("workerd", () => {
  for (const date of [oldest, newest]) {
    test(`as of ${date}`, async (t) => {
      const worker = await startWorker(await bundled("main_edge.js"), ["main_edge.js"], { date });
      t.after(worker.stop);
      holds((await ask(worker.address)).answer);
    });
  }
});

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>graph-shifts</title><script type="module" src="/main_page.js"></script>\n';

describe("Chromium", () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  test("in a page", async (t) => {
    const directory = await bundled("main_page.js");
    writeFileSync(join(directory, "index.html"), PAGE);
    const { address, stop } = await serve(directory, {});
    t.after(stop);
    const { report, complaints } = await visit(browser, `${address}/index.html`);
    assert.deepEqual(complaints, []);
    holds(report);
  });
});
