// Without a client id the page has no sign-in, loads neither MSAL nor teams-js, and sends to its own mock.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { send, startWorkbench } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

test("there is no sign-in, and neither MSAL nor teams-js is loaded", async () => {
  await workbench.onPage({}, async (page) => {
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
