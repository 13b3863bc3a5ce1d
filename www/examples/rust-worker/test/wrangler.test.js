// The worker as wrangler bundles and serves it, with the settings of wrangler.jsonc and a queue.

import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { TEAM, item } from "../../../worker/test/graph.js";
import { startWorld } from "../../../worker/test/running.js";
import { serveTokens } from "./tokens.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A project with the built worker, which it does not build again, and a producer for its queue. */
function projectIn(directory) {
  for (const file of ["index.js", "index_bg.wasm"]) copyFileSync(here(`../build/${file}`), join(directory, file));
  for (const file of ["producer.js", "dates.js"]) copyFileSync(here(file), join(directory, file));
  const settings = readFileSync(here("../wrangler.jsonc"), "utf8");
  const changed = settings
    .replace(/\n *"build": .*/, "")
    .replace('"queues": {', '"queues": { "producers": [{ "binding": "OPEN_SHIFTS", "queue": "graph-shifts-open-shifts" }],');
  assert.equal(changed.match(/worker-build --|"producers"/g).length, 1);
  writeFileSync(join(directory, "wrangler.jsonc"), changed);
  return directory;
}

let directory;
let tokens;
let world;
before(async () => {
  directory = projectIn(mkdtempSync(join(tmpdir(), "graph-shifts-rust-")));
  tokens = await serveTokens();
  const vars = { AUTHORITY: tokens.url, TENANT: "contoso", CLIENT_ID: "app", CLIENT_SECRET: "s&cret" };
  world = await startWorld({ project: directory, main: "producer.js", vars });
});
after(async () => {
  await world?.stop();
  await tokens?.stop();
  rmSync(directory, { recursive: true, force: true });
});

test("it changes an open shift for a page", async () => {
  const json = { sharedOpenShift: item({ notes: "of a page" }) };
  const response = await world.ask(`/teams/${TEAM}/openShifts/OPNSHFT_one`, { method: "PUT", json });
  assert.deepEqual([response.status, response.json.sharedOpenShift.notes], [200, "of a page"]);
});

test("it changes an open shift for the queue", async () => {
  const json = { teamId: TEAM, openShiftId: "OPNSHFT_one", body: { sharedOpenShift: item({ notes: "of the queue" }) } };
  assert.equal((await world.ask("/changes", { method: "POST", json })).status, 202);
  const isWritten = () => world.graph.written.some(({ mark }) => mark === "of the queue");
  for (const end = Date.now() + 60_000; !isWritten() && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok(isWritten(), world.log);
  assert.equal(tokens.forms.length, 1);
});
