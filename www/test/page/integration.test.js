// A change in the page, and what the workforce integration makes of it: asked, approved or refused, and why.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { choose, expectErrors, send, startWorkbench } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const TOO_LONG = "A shift may be at most 10 hours long.";
const REFUSED = "Twelve hours, too long for the workforce integration (returns 400)";

async function load(page, operation, example) {
  await choose(page, operation);
  if (example) await page.locator("#example select").selectOption({ label: example });
}

/** The verdict, the items and the reason of each call. */
const callsOn = (page) =>
  page
    .locator(".call")
    .evaluateAll((calls) => calls.map((call) => [...call.children].slice(0, -1).map(({ textContent }) => textContent)));

describe("the workforce integration", () => {
  test("is asked before a shift is changed, and approves it", async () => {
    await workbench.onPage({}, async (page) => {
      await load(page, "replaceShift");
      assert.equal(await send(page), "204 No Content");
      assert.deepEqual(await callsOn(page), [["Approved", "shift changed"]]);
    });
  });

  const views = {
    light: { viewport: { width: 1440, height: 900 } },
    dark: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
    narrow: { viewport: { width: 390, height: 844 } },
    "narrow-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  };
  for (const [name, options] of Object.entries(views)) {
    test(`refuses a shift that is too long, and the page shows why, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        expectErrors(page);
        await load(page, "replaceShift", REFUSED);
        assert.equal(await send(page), "400 Bad Request");
        assert.deepEqual(await callsOn(page), [["Refused", "shift changed", TOO_LONG]]);
        await page.getByText("Nothing changed.").waitFor();
        await page.locator(".call summary").click();
        const [asked] = await page.locator(".call pre").allTextContents();
        assert.match(asked, /"endDateTime": "2026-11-26T19:00:00Z"/);
        assert.deepEqual(await seriousViolations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await screenshot(page, `integration-${name}`);
      });
    });
  }

  test("gets all parts of an approved swap at once", async () => {
    await workbench.onPage({}, async (page) => {
      await load(page, "approveSwapShiftsChangeRequest");
      assert.equal(await send(page), "200 OK");
      const [[verdict, items]] = await callsOn(page);
      // Another swap of the same shifts is declined.
      assert.deepEqual([verdict, items], ["Approved", "2 × swapRequest changed, 2 × shift deleted, 2 × shift created"]);
    });
  });

  test("is not asked before a read, nor about what it does not support", async () => {
    await workbench.onPage({}, async (page) => {
      for (const operation of ["listShifts", "createDayNote"]) {
        await load(page, operation);
        await send(page);
        assert.deepEqual(await callsOn(page), [], operation);
      }
    });
  });

  test("is called while it is registered, and not if nobody serves its URL", async () => {
    await workbench.onPage({}, async (page) => {
      expectErrors(page);
      await load(page, "createWorkforceIntegration");
      assert.equal(await send(page), "201 Created");
      assert.deepEqual(await callsOn(page), [["Connected", "connect"]]);
      await load(page, "createWorkforceIntegration", "Microsoft's own example, whose URL does not respond (returns 400)");
      assert.equal(await send(page), "400 Bad Request");
    });
  });
});
