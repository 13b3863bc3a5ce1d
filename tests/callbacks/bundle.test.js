// What apps bundle of callbacks: nothing with the other entries, and of their own what they import.
import assert from "node:assert/strict";
import { test } from "node:test";
import { appBundle } from "../js/app_bundle.js";

/** What only callbacks have, in code of theirs that no bundler writes otherwise. */
const OWN = ["AES-256-CBC-HMAC-SHA256", "AES-CBC", "x-ms-wfmpassthrough", "requestableshifts", "openShiftAssigned"];

const ownIn = (text) => OWN.filter((own) => text.includes(own));

for (const entry of ["graph-shifts", "graph-shifts/js", "graph-shifts/send"]) {
  test(`${entry} has nothing of callbacks`, async () => {
    const { text, inputs } = await appBundle(`export * from "${entry}";`);
    assert.deepEqual(ownIn(text), []);
    assert.ok(inputs.every((name) => !name.includes("callbacks")));
  });
}

test("callbacks are one file and the default entry", async () => {
  const { text, inputs } = await appBundle('export * from "graph-shifts/callbacks";');
  assert.deepEqual(ownIn(text), OWN);
  assert.deepEqual(inputs.sort(), ["pkg/dist/callbacks.js", "pkg/dist/index.js"]);
});

test("an import that is not used is dropped, and what does not respond comes alone", async () => {
  const path = "../../pkg/dist/callbacks.js";
  const unused = await appBundle(`import { handleCallbacks } from "graph-shifts/callbacks"; console.log(1);`);
  assert.deepEqual([ownIn(unused.text), unused.text.length < 30], [[], true]);
  const { text } = await appBundle(`export { createSecret, callbackUrls, refuse } from "${path}";`, ["graph-shifts"]);
  assert.deepEqual(ownIn(text), []);
  assert.ok(text.length < 2500, `${text.length} characters`);
});
