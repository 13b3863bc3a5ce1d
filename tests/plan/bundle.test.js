// What apps bundle of plans: nothing with the other entries, and of their own what they import.
import assert from "node:assert/strict";
import { test } from "node:test";
import { appBundle } from "../js/app_bundle.js";

/** What only plans have, in code of theirs that no bundler writes otherwise. */
const OWN = ["match must return a string or undefined", "so delete it", "withheldBy"];

const ownIn = (text) => OWN.filter((own) => text.includes(own));

for (const entry of ["graph-shifts", "graph-shifts/js", "graph-shifts/send", "graph-shifts/time"]) {
  test(`${entry} has nothing of plans`, async () => {
    const { text, inputs } = await appBundle(`export * from "${entry}";`);
    assert.deepEqual(ownIn(text), []);
    assert.ok(inputs.every((name) => !name.endsWith("/plan.js")));
  });
}

test("plans are one file and the entries that they use", async () => {
  const { text, inputs } = await appBundle('export * from "graph-shifts/plan";');
  assert.deepEqual(ownIn(text), OWN);
  assert.deepEqual(
    inputs.sort(),
    ["index", "plan", "send", "time"].map((name) => `pkg/dist/${name}.js`),
  );
});

test("an import that is not used is dropped, and edits come with nothing else of plans", async () => {
  const unused = await appBundle('import { plan } from "graph-shifts/plan"; console.log(1);');
  assert.deepEqual([ownIn(unused.text), unused.text.length < 30], [[], true]);
  const { text } = await appBundle('export { publish, unpublish, discardDraft, edit } from "../../pkg/dist/plan.js";', [
    "graph-shifts",
  ]);
  assert.deepEqual(ownIn(text), ["so delete it"]);
  assert.ok(text.length < 3000, `${text.length} characters`);
});
