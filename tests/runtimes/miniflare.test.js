// The packed package in workers as wrangler bundles them: in miniflare while they are developed, and as they are deployed.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { holdsBodies, holdsEdge } from "./edge.js";
import { temporary } from "../js/temporary.js";
import { adapter, project } from "./packed.js";
import { nodes } from "./programs.js";
import { run } from "./run.js";
import { start } from "./started.js";
import { newest, oldest, startWorker } from "./workers.js";

const packages = fileURLToPath(new URL("node_modules", import.meta.url));
const versionOf = (name) => JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")).version;
const wrangler = join(packages, "wrangler/bin/wrangler.js");
// wrangler refuses Node 20.
const node = nodes.find(({ version, path }) => path && version.startsWith("24."))?.path ?? process.execPath;
const settings = { name: "edge", main: "edge.js", send_metrics: false };

/** What keeps wrangler from asking who uses it, for newer versions of itself and for the colours of a console. */
const env = {
  CI: "1",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  NO_COLOR: "1",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_SEND_METRICS: "false",
  XDG_CONFIG_HOME: temporary("wrangler"),
};

const workerOf = () => project("miniflare", { "wrangler.json": JSON.stringify(settings), "edge.js": adapter("edge.js") });

for (const date of [oldest, newest]) {
  test(`wrangler dev as of ${date}`, async (t) => {
    t.diagnostic(`wrangler ${versionOf("wrangler")}, miniflare ${versionOf("miniflare")}`);
    const cwd = await workerOf();
    const words = [
      "dev",
      `--compatibility-date=${date}`,
      "--ip=127.0.0.1",
      "--port=0",
      "--inspector-port=0",
      "--show-interactive-dev-session=false",
    ];
    const worker = await start(node, [wrangler, ...words], /Ready on http:\/\/127\.0\.0\.1:(\d+)/, { cwd, env });
    t.after(worker.stop);
    await holdsEdge(worker.address);
  });
}

test("what wrangler deploy would send, in workerd", async (t) => {
  const cwd = await workerOf();
  const told = await run(node, [wrangler, "deploy", "--dry-run", "--outdir=out", `--compatibility-date=${newest}`], { cwd, env });
  assert.doesNotMatch(told, /warning/i);
  const modules = readdirSync(join(cwd, "out")).filter((name) => /\.(js|wasm)$/.test(name));
  assert.deepEqual(modules.map((name) => name.replace(/^\w{40}-/, "")).sort(), ["core.wasm", "edge.js"]);
  for (const date of [oldest, newest]) {
    const worker = await startWorker(join(cwd, "out"), modules.sort().reverse(), { date });
    t.after(worker.stop);
    await holdsBodies(worker.address);
  }
});
