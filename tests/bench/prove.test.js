// Keeps the cases of the bench comparable without measuring them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { cases } from "./cases.js";
import { microsoftsExample } from "./inputs.js";
import { prove } from "./prove.js";

for (const one of cases) test(`every way of the case "${one.name}" does the same work`, () => prove(one));

test("Microsoft's example is the one among the vectors", () => {
  const file = JSON.parse(readFileSync(new URL("../vectors/microsoft_examples.json", import.meta.url), "utf8"));
  const { input } = file.cases.find(({ example }) => example === "update_workforceintegration");
  assert.deepEqual(microsoftsExample, input);
});
