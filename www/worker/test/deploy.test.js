// What `wrangler deploy` would send to Cloudflare.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { wrangler } from "../local.js";

test("is one script and the module of the package, which is compiled when it is deployed, and nothing of the testing", (t) => {
  const directory = mkdtempSync(join(tmpdir(), "graph-shifts-deploy-"));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  const { program, words, options } = wrangler(["deploy", "--dry-run", `--outdir=${join(directory, "out")}`], directory);
  const told = execFileSync(program, words, { ...options, encoding: "utf8" });
  assert.doesNotMatch(told, /warning/i);
  for (const binding of ["env.JOB", "env.TEAM", "env.BULK", "env.ALLOWED_ORIGINS"]) assert.ok(told.includes(binding), told);
  const modules = readdirSync(join(directory, "out")).filter((name) => /\.(js|wasm)$/.test(name));
  assert.deepEqual(modules.map((name) => name.replace(/^\w{40}-/, "")).sort(), ["core.wasm", "worker.js"]);
  const script = readFileSync(join(directory, "out", "worker.js"), "utf8");
  assert.ok(!script.includes("createShiftsStandIn"));
  t.diagnostic(`${script.length} bytes of script`);
});
