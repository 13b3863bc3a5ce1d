// The files that `wrangler deploy` sends to Cloudflare.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { wrangler } from "../local.js";

test("is one script and the package's module, which Cloudflare compiles, without the mock", (t) => {
  const directory = mkdtempSync(join(tmpdir(), "graph-shifts-deploy-"));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  const { program, args, options } = wrangler(["deploy", "--dry-run", `--outdir=${join(directory, "out")}`], directory);
  const output = execFileSync(program, args, { ...options, encoding: "utf8" });
  assert.doesNotMatch(output, /warning/i);
  for (const binding of [
    "env.JOB",
    "env.KEY",
    "env.ROTA",
    "env.TEAM",
    "env.BULK",
    "env.CHANGES",
    "env.ALLOWED_ORIGINS",
    "env.ADDRESS_LIMIT",
    "env.OWNER_LIMIT",
    "env.MAX_HOURS",
    "env.WFM_URL",
  ])
    assert.ok(output.includes(binding), output);
  const modules = readdirSync(join(directory, "out")).filter((name) => /\.(js|wasm)$/.test(name));
  assert.deepEqual(modules.map((name) => name.replace(/^\w{40}-/, "")).sort(), ["core.wasm", "worker.js"]);
  const script = readFileSync(join(directory, "out", "worker.js"), "utf8");
  for (const text of ["createShiftsStandIn", "createShiftsCaller"]) assert.ok(!script.includes(text), text);
  t.diagnostic(`${script.length} bytes of script`);
});
