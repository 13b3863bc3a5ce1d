// The cases of tests/sending, which the crate's `sending` passes as well.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { play } from "./played.js";

const folder = new URL("../sending/", import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  describe(file, () => {
    for (const { why, then, ...one } of JSON.parse(readFileSync(new URL(file, folder), "utf8")))
      test(why, async (t) => assert.deepEqual(await play(t, one), then));
  });
}
