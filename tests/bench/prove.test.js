// Keeps the cases of the bench comparable without measuring them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as budgets from "./budgets.js";
import { cases } from "./cases.js";
import { microsoftsExample } from "./inputs.js";
import { prove } from "./prove.js";
import { recorded } from "./sizes.js";

for (const one of cases) test(`every way of the case "${one.name}" does the same work`, () => prove(one));

test("every budget belongs to a case or a size", () => {
  assert.deepEqual(
    Object.keys(budgets.speed),
    cases.map(({ name }) => name),
  );
  for (const { entry, unit } of budgets.sizes) assert.ok(recorded()[entry][unit] > 0, `${entry}, ${unit}`);
});

test("Microsoft's example is the one among the vectors", () => {
  const file = JSON.parse(readFileSync(new URL("../vectors/microsoft_examples.json", import.meta.url), "utf8"));
  const { input } = file.cases.find(({ example }) => example === "update_workforceintegration");
  assert.deepEqual(microsoftsExample, input);
});
