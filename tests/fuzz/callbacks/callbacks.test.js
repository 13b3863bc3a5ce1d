// The short form of the comparison of two readers of containers; `cargo xtask fuzz-js callbacks` opens a million.
import assert from "node:assert/strict";
import { test } from "node:test";
import { seed } from "../../js/seed.js";
import { compare } from "./compare.js";

const CONTAINERS = 4_000;

test("the package and the crate open and refuse the same containers, and each outcome occurs", async (t) => {
  t.diagnostic(`seed ${seed}`);
  const kinds = await compare({ count: CONTAINERS });
  t.diagnostic(JSON.stringify(kinds));
  const expected = ["malformed", "not_authentic", "not_decryptable", "opened", "unknown_key"];
  assert.deepEqual(Object.keys(kinds).sort(), expected);
  for (const kind of expected) assert.ok(kinds[kind] > 20, `${kinds[kind]} ${kind}`);
});
