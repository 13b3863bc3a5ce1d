// Finds the runtimes that npm has installed here, each a program of its own.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("node_modules", import.meta.url));
const suffix = process.platform === "win32" ? ".exe" : "";
const { optionalDependencies } = createRequire(import.meta.url)("./package.json");

/** The program of the one package of a scope that fits this system. */
export function program(scope, path) {
  const files = readdirSync(join(packages, scope)).map((name) => join(packages, scope, name, path + suffix));
  const found = files.find((file) => existsSync(file));
  assert.ok(found, `no package of ${scope} has ${path}: npm ci --prefix tests/runtimes --ignore-scripts`);
  return found;
}

/** The Nodes that npm has as packages: each `{ version, path }`; `path` is undefined where there is none for this system. */
export const nodes = Object.entries(optionalDependencies)
  .filter(([, range]) => range.startsWith("npm:node-"))
  .map(([name, range]) => {
    const path = join(packages, name, "bin/node");
    return { version: range.split("@").at(-1), path: existsSync(path) ? path : undefined };
  });
