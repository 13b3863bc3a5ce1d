// The callbacks of the packed package in every runtime: Node, Bun, Deno, workerd and the browsers.
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createShiftsCaller } from "graph-shifts/testing";
import { build } from "esbuild";
import { temporary } from "../js/temporary.js";
import { launch, visit } from "./browser.js";
import { callbacksOf } from "./callbacks.js";
import { adapter, project } from "./packed.js";
import { nodes, program } from "./programs.js";
import { reportOf } from "./run.js";
import { serve } from "./serve.js";
import { ask } from "./started.js";
import { newest, oldest, startWorker } from "./workers.js";

const { vectors } = JSON.parse(readFileSync(new URL("../callbacks/vectors.json", import.meta.url), "utf8"));
const vectorsModule = `export const vectors = JSON.parse(${JSON.stringify(JSON.stringify(vectors))});\n`;
const count = Object.keys(callbacksOf(vectors)).length;

const FILES = ["callbacks.js", "callbacks.cjs", "callbacks_page.js", "callbacks_edge.js"];
const cwd = await project("callbacks", {
  "callbacks.js": readFileSync(new URL("callbacks.js", import.meta.url), "utf8"),
  "callback_vectors.js": vectorsModule,
  ...Object.fromEntries(FILES.map((name) => [name.replace("callbacks", "main"), adapter(name)])),
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
  const outdir = temporary("callbacks-bundle");
  const { warnings } = await build({
    absWorkingDir: cwd,
    entryPoints: [file],
    bundle: true,
    format: "esm",
    target: "es2022",
    outdir,
    logLevel: "silent",
    ...options,
  });
  assert.deepEqual(warnings, []);
  return outdir;
}

describe("workerd", () => {
  for (const date of [oldest, newest]) {
    test(`as of ${date}`, async (t) => {
      const directory = await bundled("main_edge.js", { conditions: ["workerd"], external: ["*.wasm"] });
      const text = readFileSync(join(directory, "main_edge.js"), "utf8");
      const [, wasm] = /from "([^"]+\.wasm)"/.exec(text);
      writeFileSync(join(directory, "main_edge.js"), text.replace(wasm, "core.wasm"));
      cpSync(join(cwd, "node_modules/graph-shifts/wasm/core.wasm"), join(directory, "core.wasm"));
      const worker = await startWorker(directory, ["main_edge.js", "core.wasm"], { date });
      t.after(worker.stop);
      holds((await ask(`${worker.address}/suite`)).answer);
      await actsOnce(worker.address);
    });
  }
});

/** Requests that come at the same time share one call of the handler, though a promise of workerd belongs to its request. */
async function actsOnce(address) {
  const [{ secret }] = vectors;
  const caller = createShiftsCaller({ secret, url: address, retries: 0 });
  const creation = (id) => ({ method: "POST", url: `/shifts/${id}`, body: { userId: "u" } });
  const outcomes = await Promise.all(["SHFT_1", "SHFT_2", "SHFT_3"].map((id) => caller.update("team", [creation(id)])));
  for (const { approved, silent, eTags } of outcomes)
    assert.deepEqual([approved, silent, Object.values(eTags)], [true, [], ["1"]]);
  assert.equal((await ask(`${address}/count`)).answer, 1);
}

const page =
  '<!doctype html><meta charset="utf-8"><title>graph-shifts</title><script type="module" src="/main_page.js"></script>\n';

/** Serves a page that runs the tests, with another script where one is given. */
async function served(more = "", onReport) {
  const directory = await bundled("main_page.js");
  writeFileSync(join(directory, "index.html"), page + more);
  const { address, stop } = await serve(directory, {}, onReport);
  return { address: `${address}/index.html`, stop };
}

describe("Chromium", () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  test("in a page", async (t) => {
    const { address, stop } = await served();
    t.after(stop);
    const { report, complaints } = await visit(browser, address);
    assert.deepEqual(complaints, []);
    holds(report);
  });
});
