// The packed package in Node.
import { test } from "node:test";
import { adapter, project } from "./packed.js";
import { holds } from "./report.js";
import { reportOf } from "./run.js";

const directory = await project("node", { "import.js": adapter("stdout.js"), "require.cjs": adapter("require.cjs") });

test("import", async (t) => {
  t.diagnostic(`Node ${process.versions.node}`);
  holds(await reportOf(process.execPath, ["import.js"], { cwd: directory }));
});
