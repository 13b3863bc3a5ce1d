// Without a client id: the page signs nobody in, loads nothing of Microsoft's for it, and sends to its own stand-in.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { send, startBench } from "../bench.js";

let bench;
before(async () => {
  bench = await startBench();
});
after(() => bench.stop());

test("there is no sign-in, and neither MSAL nor teams-js is loaded", async () => {
  await bench.onPage({}, async (page) => {
    assert.equal(await page.locator("#account-place").isVisible(), false);
    const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
    assert.equal(await send(page), "204 No Content");
    const scripts = (await loaded()).filter((path) => path.endsWith(".js"));
    assert.ok(scripts.length > 0);
    assert.deepEqual(
      scripts.filter((path) => /msal|CacheKeys|teams_js|redirect/i.test(path)),
      [],
    );
  });
});
