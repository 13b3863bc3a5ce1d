// The keys of the last secrets are kept, and no more of them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { decrypt } from "../../pkg/callbacks/cipher.js";

/** How many secrets keep their keys. */
const MAX = 64;

const secretOf = (number) => String(number).padStart(64, "x");
const zeros = (length) => new Uint8Array(length);
const forged = { encryptedKey: zeros(32), iv: zeros(16), ciphertext: zeros(16), tag: zeros(32), trailing: 0 };

test("a secret's keys are imported once, until those of many others are", async (t) => {
  const { mock } = t.mock.method(crypto.subtle, "importKey");
  /** How many keys are imported to open something with this secret. */
  const importsOf = async (number) => {
    const before = mock.callCount();
    await assert.rejects(decrypt(forged, secretOf(number)), { code: "not_authentic" });
    return mock.callCount() - before;
  };
  for (let number = 0; number < MAX; number++) assert.equal(await importsOf(number), 2);
  for (let number = 0; number < MAX; number++) assert.equal(await importsOf(number), 0);
  assert.equal(await importsOf(MAX), 2);
  assert.equal(await importsOf(1), 0, "only the oldest is gone");
  assert.equal(await importsOf(0), 2);
  assert.equal(await importsOf(1), 2, "it was the oldest then");
  assert.equal(await importsOf(3), 0);
});
