// Pending requests of a list are approved and declined by buttons that fill the form, which only Send sends.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { swapShiftsChangeRequestIds, teamId, timeOffRequestIds } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { focused, typistOn } from "../browser/typist.js";
import { choose, problems, send, showPanel, startWorkbench } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const requestText = (page) => page.locator("#panel-http pre").textContent();
const entry = (page, id) => page.locator(".entity", { hasText: id });
const button = (page, id, name) => entry(page, id).locator("fluent-button", { hasText: `${name} ${id}` });
const buttons = (page, id) => entry(page, id).locator("fluent-button").allTextContents();

const VIEWS = {
  "1440x900": { viewport: { width: 1440, height: 900 } },
  "1024x768-dark": { viewport: { width: 1024, height: 768 }, colorScheme: "dark" },
  "390x844": { viewport: { width: 390, height: 844 } },
};

describe("a pending request in a list", () => {
  for (const [name, options] of Object.entries(VIEWS)) {
    test(`is approved by a button that fills the form, and then has it no more, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        const { forManager } = swapShiftsChangeRequestIds;
        await choose(page, "listSwapShiftsChangeRequests");
        await send(page);
        const all = ["Open", "Approve", "Decline"].map((action) => `${action} ${forManager}`);
        assert.deepEqual(await buttons(page, forManager), [...all, `Copy id the id ${forManager}`]);
        assert.deepEqual(await seriousViolations(page), []);
        await screenshot(page, `decisions-${name}`);
        await button(page, forManager, "Approve").press("Enter");
        assert.equal((await focused(page)).id, "operation-choice");
        assert.deepEqual(await problems(page), []);
        assert.match(
          await requestText(page),
          new RegExp(`^POST /v1.0/teams/${teamId}/schedule/swapShiftsChangeRequests/${forManager}/approve `),
        );
        assert.ok((await buttons(page, forManager)).includes(all[1]), "only Send sends");
        assert.equal(await send(page), "200 OK");
        await choose(page, "listSwapShiftsChangeRequests");
        await send(page);
        assert.deepEqual(await buttons(page, forManager), [all[0], `Copy id the id ${forManager}`]);
      });
    });
  }

  test("is declined with the keyboard alone", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "listTimeOffRequests");
      await send(page);
      await page.locator("#list-title").waitFor();
      const user = typistOn(page);
      await page.locator("#answer-title").focus();
      await user.pressUntil("Tab", ({ label }) => label === `Decline ${timeOffRequestIds.alexs}`);
      await user.press("Enter");
      assert.match(await requestText(page), new RegExp(`/timeOffRequests/${timeOffRequestIds.alexs}/decline `));
      await showPanel(page, "Request");
      assert.match(await send(page), /^20\d /);
    });
  });
});
