// A test that the responses which the Rust models are tested with are those of the mock.

import assert from "node:assert/strict";
import { test } from "node:test";
import { collected, written } from "./responses.js";

test("the collected responses are current", async () => {
  assert.ok((await collected()) === written(), "stale: run `node tests/mock/responses.js` and commit");
});
