// Keeps the READMEs of the example projects true and short, and the list of examples complete.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { read, table, words } from "./readme.js";

const EXAMPLES = new URL("../../www/examples/", import.meta.url);
const { workspaces: projects } = JSON.parse(read("www/examples/package.json"));

test("the list of examples names every one", () => {
  const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => name !== "node_modules");
  const listed = table("project", read("www/guides/examples.md")).flatMap(([name]) => words(name));
  assert.deepEqual(listed.sort(), names.sort());
});

/** The step of `cargo xtask test` that runs their tests. */
const STEP =
  [...read("xtask/src/test.rs").matchAll(/^ {4}\((?:"|HEAVY).*\),$/gm)].findIndex(([row]) => row.includes("examples::test")) + 1;

for (const project of projects) {
  const readme = read(`www/examples/${project}/README.md`);
  const { scripts, dependencies, devDependencies } = JSON.parse(read(`www/examples/${project}/package.json`));

  test(`the README of ${project} has at most 40 lines, and its scripts exist`, () => {
    assert.ok(readme.split("\n").length <= 41, `${readme.split("\n").length} lines`);
    const names = [...readme.matchAll(/npm (?:run )?(start|test|[\w-]+)/g)].map(([, name]) => name);
    for (const name of names) assert.ok(name === "install" || name in scripts, name);
    assert.ok(names.includes("start"));
    for (const [, step] of readme.matchAll(/cargo xtask test (\d+)/g)) assert.equal(Number(step), STEP);
  });

  test(`the README of ${project} lists its sources, which are at most eight`, () => {
    const listed = table("file", readme).flatMap(([file]) => words(file));
    for (const file of listed) assert.ok(existsSync(new URL(`${project}/${file}`, EXAMPLES)), file);
    const sources = readdirSync(new URL(`${project}/src`, EXAMPLES)).map((name) => `src/${name}`);
    assert.deepEqual(listed.filter((file) => file.startsWith("src/")).sort(), sources.sort());
    assert.ok(sources.length >= 3 && sources.length <= 8);
  });

  test(`${project} has exact versions`, () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      if (name === "graph-shifts") assert.equal(version, "file:../../../pkg");
      else assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  });
}
