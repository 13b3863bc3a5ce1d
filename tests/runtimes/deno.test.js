// The packed package in Deno, which is granted nothing.
import { test } from "node:test";
import { temporary } from "../js/temporary.js";
import { adapter, project } from "./packed.js";
import { program } from "./programs.js";
import { holds } from "./report.js";
import { reportOf, run } from "./run.js";

const deno = program("@deno", "deno");
// Deno takes packages from node_modules, as npm left it, where there is a package.json.
const cwd = await project("deno", { "default.js": adapter("stdout.js"), "fallback.js": adapter("stdout.js", "graph-shifts/js") });
const env = { DENO_DIR: temporary("deno"), DENO_NO_UPDATE_CHECK: "1" };

for (const file of ["default.js", "fallback.js"]) {
  test(`deno run ${file} without a permission`, async (t) => {
    t.diagnostic((await run(deno, ["--version"], { env })).split("\n")[0]);
    holds(await reportOf(deno, ["run", "--no-prompt", "--cached-only", file], { cwd, env }));
  });
}
