// The lock files: every package has its hash and comes from the registry, and no registry is named.
// @ts-check

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** @typedef {{ version?: string, integrity?: string, resolved?: string, link?: boolean }} Locked */

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string[]} patterns */
const tracked = (...patterns) =>
  execFileSync("git", ["ls-files", ...patterns], { cwd: root, encoding: "utf8" })
    .trim()
    .split("\n");

/** @param {string} path */
const read = (path) => readFileSync(`${root}/${path}`, "utf8");

/**
 * What is wrong with the entry of a package-lock.json; undefined if nothing is. Own packages have no hash: workspaces, and links to them.
 * @param {string} path
 * @param {Locked} locked
 */
function faultOf(path, { integrity, resolved, link, version }) {
  if (!path.split("/").includes("node_modules")) return undefined;
  if (link)
    return /^(\.\.\/)*(pkg|tests|www|hono-edge|node-csv-import|teams-tab|vite-react-form)$/.test(resolved ?? "")
      ? undefined
      : `links to ${resolved}`;
  if (resolved !== undefined) return `comes from ${resolved}, not from the registry`;
  if (!/^sha512-[\w+/]{86}==$/.test(integrity ?? "")) return `has the hash ${integrity}`;
  return /^\d+\.\d+\.\d+/.test(version ?? "") ? undefined : `has the version ${version}`;
}

for (const path of tracked("*package-lock.json")) {
  test(`every package of ${path} has a hash and comes from the registry`, () => {
    /** @type {{ lockfileVersion: number, packages: Record<string, Locked> }} */
    const { lockfileVersion, packages } = JSON.parse(read(path));
    assert.equal(lockfileVersion, 3);
    assert.ok(Object.keys(packages).some((name) => name.includes("node_modules/")));
    const faults = Object.entries(packages).map(([name, locked]) => [name, faultOf(name, locked)]);
    assert.deepEqual(
      faults.filter(([, fault]) => fault !== undefined),
      [],
    );
  });
}

test("a package without a hash, from elsewhere or from a link out of the repository is found", () => {
  const integrity = `sha512-${"a".repeat(86)}==`;
  const good = { version: "1.0.0", integrity };
  assert.equal(faultOf("node_modules/a", good), undefined);
  assert.equal(faultOf("node_modules/graph-shifts", { link: true, resolved: "../../pkg" }), undefined);
  for (const bad of [
    { version: "1.0.0" },
    { ...good, integrity: "sha1-x" },
    { ...good, resolved: "git+ssh://git@example.com/a.git#1" },
    { ...good, resolved: "https://example.com/a.tgz" },
    { integrity },
    { link: true, resolved: "../../elsewhere" },
  ])
    assert.ok(faultOf("node_modules/a/node_modules/@b/c", bad), JSON.stringify(bad));
});

test("every package.json with dependencies has a lock file, its own or that of its workspaces", () => {
  const locks = tracked("*package-lock.json").map((path) => path.replace(/\/?package-lock\.json$/, ""));
  const workspaces = locks.flatMap((directory) => {
    const { workspaces: names = [] } = JSON.parse(read(join(directory, "package.json")));
    return names.map((/** @type {string} */ name) => join(directory, name));
  });
  const directories = tracked("*package.json").map((path) => path.replace(/\/?package\.json$/, ""));
  assert.deepEqual(
    directories.filter((directory) => !locks.includes(directory) && !workspaces.includes(directory)),
    [],
  );
});

for (const path of tracked("*Cargo.lock")) {
  test(`every crate of ${path} has a checksum, except those of this repository`, () => {
    const crates = read(path).split("[[package]]").slice(1);
    const own = crates.filter((crate) => !crate.includes("\nsource = "));
    assert.ok(crates.length > own.length);
    assert.deepEqual(
      own
        .map((crate) => /^name = "(.*)"$/m.exec(crate)?.[1])
        .filter((name) => !/^(graph-shifts(-\w+)?|rust-\w+|xtask)$/.test(name ?? "")),
      [],
    );
    const bad = crates.filter((crate) => crate.includes("\nsource = "));
    assert.deepEqual(
      bad.filter((crate) => !/\nsource = "registry\+/.test(crate) || !/\nchecksum = "[\da-f]{64}"/.test(crate)),
      [],
    );
  });
}

test("no file but Cargo's locks names the host of a registry", () => {
  const host = new RegExp(["(registry|index|static)", "\\w+", "(org|com|io|dev)"].join("\\."));
  const texts = tracked().filter((path) => !path.endsWith("Cargo.lock"));
  assert.deepEqual(
    texts.filter((path) => host.test(read(path))),
    [],
  );
});
