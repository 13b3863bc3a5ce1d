// Runs a suite of the packed package in every runtime: Node, Bun, Deno, workerd and Chromium.
// @ts-check
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { temporary } from "../js/temporary.js";
import { launch, visit } from "./browser.js";
import { adapter, project } from "./packed.js";
import { nodes, program } from "./programs.js";
import { reportOf } from "./run.js";
import { serve } from "./serve.js";
import { ask } from "./started.js";
import { newest, oldest, startWorker } from "./workers.js";

/** @import { TestContext } from "node:test" */

/** The adapters of a suite, by what follows its name. */
const ADAPTERS = [".js", ".cjs", "_page.js", "_edge.js"];

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>graph-shifts</title><script type="module" src="/main_page.js"></script>\n';

/**
 * Adds the tests of a suite: `NAME.js`, with the adapters of its name.
 * @param {string} name
 * @param {number} count how many tests it has
 */
export async function everywhere(name, count) {
  const cwd = await project(name, {
    [`${name}.js`]: readFileSync(new URL(`${name}.js`, import.meta.url), "utf8"),
    ...Object.fromEntries(ADAPTERS.map((end) => [`main${end}`, adapter(`${name}${end}`)])),
  });
  const suite = { cwd, holds: (/** @type {Report} */ report) => holds(report, count) };
  inNode(suite);
  inBun(suite);
  inDeno(suite);
  inWorkerd(suite);
  inChromium(suite);
}

/** @typedef {{ passed: number, failed: unknown[] }} Report */
/** @typedef {{ cwd: string, holds: (report: Report) => void }} Suite */

/** Fails unless every test ran and passed. @param {Report} report @param {number} count */
function holds(report, count) {
  assert.deepEqual(report.failed, []);
  assert.equal(report.passed, count);
}

/** @param {Suite} suite */
function inNode({ cwd, holds: expect }) {
  const others = nodes.filter(({ version }) => version !== process.versions.node);
  for (const { version, path } of [{ version: process.versions.node, path: process.execPath }, ...others]) {
    for (const file of ["main.js", "main.cjs"]) {
      test(`Node ${version}: ${file}`, async (t) => {
        if (!path) return t.diagnostic("NOT RUN: npm has no such Node for this system");
        expect(await reportOf(path, [file], { cwd }));
      });
    }
  }
}

/** @param {Suite} suite */
const inBun = ({ cwd, holds: expect }) =>
  test("Bun", async () => {
    const env = { DO_NOT_TRACK: "1" };
    for (const file of ["main.js", "main.cjs"]) expect(await reportOf(program("@oven", "bin/bun"), ["run", file], { cwd, env }));
  });

/** @param {Suite} suite */
const inDeno = ({ cwd, holds: expect }) =>
  test("Deno, which is granted nothing", async () => {
    const env = { DENO_DIR: temporary("deno"), DENO_NO_UPDATE_CHECK: "1" };
    expect(await reportOf(program("@deno", "deno"), ["run", "--no-prompt", "--cached-only", "main.js"], { cwd, env }));
  });

/** A bundle of a file, in a directory of its own. @param {string} cwd @param {string} file @param {import("esbuild").BuildOptions} [options] */
async function bundled(cwd, file, options = {}) {
  const outdir = temporary("bundle");
  const settings = {
    bundle: true,
    format: /** @type {const} */ ("esm"),
    target: "es2022",
    logLevel: /** @type {const} */ ("silent"),
  };
  const { warnings } = await build({ absWorkingDir: cwd, entryPoints: [file], outdir, ...settings, ...options });
  assert.deepEqual(warnings, []);
  return outdir;
}

/** The modules of a worker in a directory: its bundle, and the modules of WebAssembly that the bundle imports. @param {string} cwd @param {string} directory */
function modulesIn(cwd, directory) {
  const main = join(directory, "main_edge.js");
  const text = readFileSync(main, "utf8");
  const names = [...text.matchAll(/from "[^"]*\/(\w+\.wasm)"/g)].map(([, name]) => name);
  writeFileSync(main, text.replace(/(?<=from ")[^"]*\/(?=\w+\.wasm")/g, ""));
  for (const name of names) cpSync(join(cwd, "node_modules/graph-shifts/wasm", name), join(directory, name));
  return ["main_edge.js", ...names];
}

/** @param {Suite} suite */
function inWorkerd({ cwd, holds: expect }) {
  for (const date of [oldest, newest]) {
    test(`workerd as of ${date}`, async (t) => {
      const directory = await bundled(cwd, "main_edge.js", { conditions: ["workerd"], external: ["*.wasm"] });
      const worker = await startWorker(directory, modulesIn(cwd, directory), { date });
      t.after(worker.stop);
      expect((await ask(`${worker.address}/`)).answer);
    });
  }
}

/** @param {Suite} suite */
const inChromium = ({ cwd, holds: expect }) =>
  test("a page in Chromium", async (/** @type {TestContext} */ t) => {
    const directory = await bundled(cwd, "main_page.js");
    writeFileSync(join(directory, "index.html"), PAGE);
    const { address, stop } = await serve(directory, {});
    t.after(stop);
    const browser = await launch();
    t.after(() => browser.close());
    const { report, complaints } = await visit(browser, `${address}/index.html`);
    assert.deepEqual(complaints, []);
    expect(report);
  });
