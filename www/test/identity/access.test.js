// The accessibility of sign-in: axe-core finds no serious violation, and nothing needs a mouse.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { waitForResponse } from "../browser/workbench.js";
import { adele, alex, ignoreErrors, completeSignIn, send, signIn, startSignInWorkbench, popupOf } from "./workbench.js";

let workbench;
before(async () => {
  workbench = await startSignInWorkbench();
});
after(() => workbench.stop());

const seen = async (page, name) => {
  assert.deepEqual(await seriousViolations(page), [], name);
  await screenshot(page, name);
};

for (const colorScheme of ["light", "dark"]) {
  test(`axe-core finds no serious violation before and after signing in, ${colorScheme}`, async () => {
    await workbench.onPage(
      async (page, log) => {
        await seen(page, `${colorScheme}-signed-out`);
        await signIn(page, adele);
        await signIn(page, alex, "#another-account");
        await send(page);
        await seen(page, `${colorScheme}-signed-in`);
        workbench.services.graph.switches.ahead = 7200;
        await send(page);
        await seen(page, `${colorScheme}-token-refused`);
        ignoreErrors(log, /401/);
      },
      { colorScheme },
    );
  });
}

/** Presses Tab until an element has the focus. */
async function tabTo(page, id) {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement.id)) === id) return;
  }
  assert.fail(`no way to ${id}`);
}

describe("by keyboard only", () => {
  test("a user signs in, chooses an operation and sends", async () => {
    await workbench.onPage(async (page) => {
      await tabTo(page, "sign-in");
      await completeSignIn(await popupOf(page, () => page.keyboard.press("Enter")), adele);
      await page.locator("#account").waitFor();
      await tabTo(page, "operation-choice");
      await page.keyboard.type("update open shift");
      await page.keyboard.press("Enter");
      await tabTo(page, "send-button");
      await page.keyboard.press("Enter");
      await waitForResponse(page, 204);
      assert.equal(workbench.services.graph.seen.at(-1).operation, "getOpenShift");
      assert.equal(workbench.services.graph.seen.at(-1).user, adele);
    });
  });
});

test("at 360 px nothing needs scrolling sideways", async () => {
  await workbench.onPage(
    async (page) => {
      await signIn(page, adele);
      await signIn(page, alex, "#another-account");
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      const { height } = await page.locator(".top").boundingBox();
      assert.ok(height < 220, `${height}`);
      await screenshot(page, "narrow-signed-in");
    },
    { viewport: { width: 360, height: 740 } },
  );
});
