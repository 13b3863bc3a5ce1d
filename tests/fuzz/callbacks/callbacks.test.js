// The short form of the comparison of the two readers of callbacks; `cargo xtask fuzz-js containers` and `calls` read a million.
import assert from "node:assert/strict";
import { test } from "node:test";
import { seed } from "../../js/seed.js";
import { compare } from "./compare.js";

/** @param {string} subject @param {number} count @param {string[]} outcomes which must occur */
function readAlike(subject, count, outcomes) {
  test(`the package and the crate read the same ${subject} alike, and each outcome occurs`, async (t) => {
    t.diagnostic(`seed ${seed}`);
    const kinds = await compare({ subject, count });
    t.diagnostic(JSON.stringify(kinds));
    assert.deepEqual(Object.keys(kinds).sort(), outcomes);
    for (const kind of outcomes) assert.ok(kinds[kind] > 10, `${kinds[kind]} ${kind}`);
  });
}

readAlike("containers", 4_000, ["malformed", "not_authentic", "not_decryptable", "opened", "unknown_key"]);
readAlike("calls", 4_000, ["connect", "not_found", "not_json", "read", "update", "wrong_shape"]);
