// The packed package in Bun: run, bundled, and compiled into a program.
import { test } from "node:test";
import { join } from "node:path";
import { adapter, project } from "./packed.js";
import { program } from "./programs.js";
import { holds } from "./report.js";
import { reportOf, run } from "./run.js";

const bun = program("@oven", "bin/bun");
const cwd = await project("bun", { "main.js": adapter("stdout.js"), "main.cjs": adapter("require.cjs") });

for (const file of ["main.js", "main.cjs"]) {
  test(`bun run ${file}`, async (t) => {
    t.diagnostic(`Bun ${(await run(bun, ["--version"])).trim()}`);
    holds(await reportOf(bun, ["run", file], { cwd }));
  });
}

for (const target of ["bun", "node", "browser"]) {
  test(`bun build for ${target}`, async () => {
    const bundle = `${target}.mjs`;
    await run(bun, ["build", "main.js", `--target=${target}`, `--outfile=${bundle}`], { cwd });
    holds(await reportOf(target === "bun" ? bun : process.execPath, [bundle], { cwd }));
  });
}

test("bun build --compile", async () => {
  const compiled = join(cwd, "compiled.exe");
  await run(bun, ["build", "--compile", "main.js", `--outfile=${compiled}`], { cwd });
  holds(await reportOf(compiled, [], { cwd }));
});
