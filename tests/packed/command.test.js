// The command of the packed package, as npm installs it.
// @ts-check
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { test } from "node:test";
import { start } from "../cli/started.js";
import { temporary } from "../js/temporary.js";
import { manifest, packed } from "./tarball.js";

const PATH = "/teams/00000000-0000-4000-8000-000000000001/schedule/shifts";

const directory = temporary("packed");
writeFileSync(join(directory, "package.json"), '{ "private": true }');
execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", packed.path], { cwd: directory });
const command = join(directory, "node_modules/.bin/graph-shifts");

test("npx finds it", () => {
  const { status, stdout } = spawnSync("npx", ["--offline", "graph-shifts", "--version"], { cwd: directory, encoding: "utf8" });
  assert.deepEqual([status, stdout], [0, `${manifest.version}\n`]);
});

test("it serves HTTP", async (t) => {
  const { ask, end } = await start(t, [], [command]);
  assert.deepEqual((await ask(PATH)).json.value, []);
  assert.equal(await end("SIGTERM"), 0);
});

test("it serves HTTPS with what is in the package alone", async (t) => {
  const { url, ca, end } = await start(t, ["--https"], [command]);
  const options = { ca: readFileSync(`${ca}`), headers: { Authorization: "Bearer any" } };
  const status = await new Promise((resolve, reject) => {
    request(`${url}${PATH}`, options, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
  assert.equal(status, 200);
  assert.equal(await end("SIGTERM"), 0);
});
