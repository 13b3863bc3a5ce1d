// The command of the packed package in Bun and Deno.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { test } from "node:test";
import { start } from "../cli/started.js";
import { project } from "./packed.js";
import { program } from "./programs.js";

const PATH = "/teams/00000000-0000-4000-8000-000000000001/schedule/shifts";
const RUNTIMES = { Bun: [program("@oven", "bin/bun")], Deno: [program("@deno", "deno"), "run", "--allow-all", "--cached-only"] };

const cwd = await project("command");
const command = join(cwd, "node_modules/graph-shifts/cli/graph-shifts.js");

for (const [name, words] of Object.entries(RUNTIMES)) {
  test(`graph-shifts mock --https in ${name}`, async (t) => {
    const { url, ca, end } = await start(t, ["--https"], [...words, command]);
    const options = { ca: readFileSync(ca), headers: { Authorization: "Bearer any" } };
    const body = await new Promise((resolve, reject) => {
      request(`${url}${PATH}`, options, async (response) => resolve(Buffer.concat(await response.toArray()).toString()))
        .on("error", reject)
        .end();
    });
    const { "@odata.context": context, value } = JSON.parse(body);
    assert.deepEqual([context.startsWith("https://"), value], [true, []]);
    assert.equal(await end("SIGTERM"), 0);
  });
}
