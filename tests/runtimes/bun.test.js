// The packed package in Bun: run, and without the package beside it as a bundle and as a program.
import { test } from "node:test";
import { join } from "node:path";
import { temporary } from "../js/temporary.js";
import { adapter, project } from "./packed.js";
import { program } from "./programs.js";
import { holds } from "./report.js";
import { reportOf, run } from "./run.js";

const bun = program("@oven", "bin/bun");
const alone = temporary("bun-alone");
const env = { DO_NOT_TRACK: "1" };
const cwd = await project("bun", {
  "main.js": adapter("stdout.js"),
  "main.cjs": adapter("require.cjs"),
  "fallback.js": adapter("stdout.js", "graph-shifts/js"),
});

for (const file of ["main.js", "main.cjs", "fallback.js"]) {
  test(`bun run ${file}`, async (t) => {
    t.diagnostic(`Bun ${(await run(bun, ["--version"], { env })).trim()}`);
    holds(await reportOf(bun, ["run", file], { cwd, env }));
  });
}

for (const target of ["bun", "node"]) {
  test(`bun build for ${target}`, async () => {
    const bundle = join(alone, `${target}.mjs`);
    await run(bun, ["build", "main.js", `--target=${target}`, `--outfile=${bundle}`], { cwd, env });
    holds(await reportOf(target === "bun" ? bun : process.execPath, [bundle], { cwd: alone, env }));
  });
}

test("bun build --compile", async () => {
  const compiled = join(alone, "compiled.exe");
  await run(bun, ["build", "--compile", "main.js", `--outfile=${compiled}`], { cwd, env });
  holds(await reportOf(compiled, [], { cwd: alone, env }));
});
