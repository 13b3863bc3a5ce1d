// Tests that the mock imports only its own files, the printed tables and the reader of options, never the package's operations.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const directory = new URL("../../pkg/testing/", import.meta.url);
const OUTSIDE = ["../generated/mock.js", "../options.js"];
const files = readdirSync(directory).filter((name) => name.endsWith(".js"));

for (const name of files) {
  test(name, () => {
    const source = readFileSync(new URL(name, directory), "utf8");
    for (const [, imported] of source.matchAll(/^(?:import|export) .*from "([^"]+)";$/gm)) {
      assert.ok(OUTSIDE.includes(imported) || files.includes(imported.replace("./", "")), imported);
    }
  });
}
