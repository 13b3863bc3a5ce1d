// The packed package in Deno, which is granted nothing.
import { test } from "node:test";
import { adapter, project } from "./packed.js";
import { program } from "./programs.js";
import { holds } from "./report.js";
import { reportOf, run } from "./run.js";

const deno = program("@deno", "deno");
const directory = await project("deno", { "main.js": adapter("stdout.js"), "deno.json": "{}\n" });

test("deno run without a permission", async (t) => {
  t.diagnostic((await run(deno, ["--version"])).split("\n")[0]);
  holds(await reportOf(deno, ["run", "--no-prompt", "main.js"], { cwd: directory }));
});
