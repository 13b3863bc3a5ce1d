// Keeps CONTRIBUTING.md true: its tables name every dependency with its licence, and the places that exist.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { blocks, contributing, read, table, words } from "./readme.js";

const root = new URL("../../", import.meta.url);
const sorted = (list) => [...list].sort();

test("the row in CONTRIBUTING.md is among the rows", () => {
  const [{ code: row }, ...others] = blocks("rust", contributing);
  assert.deepEqual(others, []);
  assert.match(row, /^pub static \w+: Operation = /m);
  assert.ok(read("src/shifts/time_off_reason.rs").includes(row), row);
});

test("the places in the table of the structure exist", () => {
  const places = table("place", contributing).flatMap(([place]) => words(place));
  assert.deepEqual(
    places.filter((place) => !existsSync(new URL(`../../${place}`, import.meta.url))),
    [],
  );
});

/** The names of the dependencies in a Cargo.toml. */
function ofCargo(path) {
  const parts = read(path)
    .split(/^\[/m)
    .filter((part) => /^(?:target\..*\.)?(?:dev-)?dependencies\]/.test(part));
  return parts.flatMap((part) => [...part.matchAll(/^([\w-]+) = /gm)].map(([, name]) => name));
}

/** The names of the dependencies in a package.json. */
function ofNpm(path) {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(path));
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
}

/** The tables of dependencies in CONTRIBUTING.md, each with its manifests. */
const MANIFESTS = {
  "of the crate": ["Cargo.toml"],
  "of the modules": ["pkg/module/Cargo.toml", "pkg/planner/Cargo.toml"],
  "of `xtask` and `fuzz`": ["xtask/Cargo.toml", "fuzz/Cargo.toml"],
  "of the pages in Rust": ["", "/bare", "/form"].map((page) => `www/examples/rust-page${page}/Cargo.toml`),
  "of the worker in Rust": ["www/examples/rust-worker/Cargo.toml"],
  "of the npm workspaces": ["package.json", "pkg/package.json", "tests/package.json", "www/package.json"],
  "installed separately": [
    "tests/runtimes/package.json",
    "tests/bench/package.json",
    "tests/clients/package.json",
    "tests/mutants/package.json",
    "www/worker/package.json",
  ],
  "of the example projects": ["", "/hono-edge", "/node-csv-import", "/teams-tab", "/vite-react-form"].map(
    (project) => `www/examples${project}/package.json`,
  ),
};

/** The locked packages of npm projects that are installed separately, by the table that names them. */
const LOCKED = {
  "installed separately": MANIFESTS["installed separately"].map((path) => path.replace(".json", "-lock.json")),
  "of the example projects": ["www/examples/package-lock.json"],
};

test("the tables of dependencies name those of every manifest", () => {
  for (const [head, paths] of Object.entries(MANIFESTS)) {
    const listed = table(head, contributing).flatMap(([names]) => names.split(", "));
    const declared = paths.flatMap((path) => (path.endsWith(".toml") ? ofCargo(path) : ofNpm(path)));
    assert.deepEqual(
      sorted(listed),
      sorted(new Set(declared)).filter((name) => name !== "graph-shifts"),
      head,
    );
  }
});

test("no manifest of the repository lacks a table of dependencies", () => {
  const tracked = execFileSync("git", ["ls-files", "*package.json", "*Cargo.toml"], { cwd: root, encoding: "utf8" });
  assert.deepEqual(sorted(tracked.trim().split("\n")), sorted(Object.values(MANIFESTS).flat()));
});

test("the licences of npm packages are their own", () => {
  for (const [names, licence] of table("of the npm workspaces", contributing)) {
    for (const name of names.split(", "))
      assert.equal(JSON.parse(read(`node_modules/${name}/package.json`)).license, licence, name);
  }
  for (const [head, paths] of Object.entries(LOCKED)) {
    const locked = paths.map((path) => JSON.parse(read(path)).packages);
    for (const [names, licence] of table(head, contributing)) {
      for (const name of names.split(", ")) {
        const licences = locked.flatMap((packages) => packages[`node_modules/${name}`]?.license ?? []);
        assert.ok(licences.length > 0 && licences.every((one) => one === licence), name);
      }
    }
  }
});
