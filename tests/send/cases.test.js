// The cases of tests/sending, which the crate's `sending` passes as well.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { play, playAll } from "./played.js";

/** The cases of each file in a folder. */
function filesIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]);
}

for (const [file, cases] of filesIn(new URL("../sending/", import.meta.url))) {
  describe(file, () => {
    for (const { why, then, ...one } of cases) test(why, async (t) => assert.deepEqual(await play(t, one), then));
  });
}

for (const [file, cases] of filesIn(new URL("../sending/many/", import.meta.url))) {
  describe(`many/${file}`, () => {
    for (const { why, sent, then, ...many } of cases)
      test(why, async () => assert.deepEqual(await playAll(many), { sent, then }));
  });
}
