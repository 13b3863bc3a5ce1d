// The short form of the random calls; `cargo xtask fuzz-js` makes a million.
import assert from "node:assert/strict";
import { test } from "node:test";
import { seed } from "../js/seed.js";
import { fuzz } from "./fuzz.js";

const CALLS = 3_000;

test("whatever the package is called with, it throws nothing but what it promises, soon, and works afterwards", async (t) => {
  t.diagnostic(`seed ${seed}`);
  let made = 0;
  await fuzz({ calls: CALLS, onProgress: (count) => (made = count) });
  assert.equal(made, CALLS);
});
