// The choice between Graph and the mock that runs in the page.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, teamId } from "../../seed/ids.js";
import { adele, send, signIn, startSignInWorkbench } from "./workbench.js";

let workbench;
before(async () => {
  workbench = await startSignInWorkbench();
});
after(() => workbench.stop());

/** @param {import("playwright-core").Page} page @param {string} text of the button afterwards */
async function switchService(page, text) {
  await page.locator("#switch-service").press("Enter");
  await page.locator("#switch-service", { hasText: text }).waitFor();
  await page.waitForSelector("html[data-ready]");
}

const OPEN_SHIFT = `/teams/${teamId}/schedule/openShifts/${openShiftIds.drafted}`;

describe("the reader of a page with sign-in", () => {
  test("can send to a mock instead, which needs no account and reaches no server", async () => {
    await workbench.onPage(async (page, log) => {
      await switchService(page, "Send to Microsoft Graph instead");
      assert.equal(await page.locator("#sign-in").count(), 0);
      const before = log.urls.length;
      assert.equal(await send(page), "204");
      assert.deepEqual(
        log.urls.slice(before).filter((url) => !url.startsWith(workbench.services.address)),
        [],
      );
      assert.equal(workbench.services.stored(OPEN_SHIFT).sharedOpenShift, null);
    });
  });

  test("can return to Graph", async () => {
    await workbench.onPage(async (page) => {
      await switchService(page, "Send to Microsoft Graph instead");
      await switchService(page, "Send to a mock instead");
      await signIn(page, adele);
      await send(page);
      assert.notEqual(workbench.services.stored(OPEN_SHIFT).sharedOpenShift, null);
    });
  });
});
