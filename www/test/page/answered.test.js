// Whose a response is: it names its request, and says so if the form has another operation by then, which it leaves as it is.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, teamId } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { focused } from "../browser/typist.js";
import { choose, field, send, showPanel, startWorkbench, waitForResponse, write } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const NOTE = '{"draftOpenShift":null}';
const PATH = "/teams/{teamId}/schedule/openShifts/{openShiftId}";
const OWN = `PUT Update openShift /v1.0/teams/${teamId}/schedule/openShifts/${openShiftIds.both}`;
const OTHER = "openShift_of_the_reader";

const answered = async (page) => (await page.locator("#answer .answered").textContent()).trim();
const elsewhere = (page) => page.locator("#answer .is-elsewhere");
const back = (page) => elsewhere(page).locator("fluent-button");
const operation = (page) => page.locator("#operation-choice").inputValue();
const idIn = (page, name) => field(page, `field-${name}`).inputValue();
const status = (page) => page.locator("#answer-status").textContent();
const scrolled = (page) => page.evaluate(() => scrollY);

/** Holds back the first PUT until it is let go. */
async function holdPut(page) {
  let letGo;
  const held = new Promise((resolve) => {
    letGo = resolve;
  });
  await page.route("**/v1.0/**", async (route) => {
    if (route.request().method() === "PUT") await held;
    await route.continue();
  });
  return letGo;
}

/** Sends a change, chooses another operation and writes into it; then the response to the change arrives. */
async function switchWhileSending(page) {
  const letGo = await holdPut(page);
  await field(page, "field-openShiftId").fill(openShiftIds.both);
  await write(page, NOTE);
  await page.locator("#send-button").press("Enter");
  await page.locator("#under-way", { hasText: OWN }).waitFor();
  await choose(page, "getOpenShift");
  await field(page, "field-openShiftId").fill(OTHER);
  await field(page, "field-openShiftId").focus();
  const place = await scrolled(page);
  letGo();
  await waitForResponse(page);
  await page.locator('#send-button[aria-disabled="false"]').waitFor();
  return place;
}

describe("a response", () => {
  test("names the operation, method and path that it is for, to screen readers, too", async () => {
    await workbench.onPage({}, async (page) => {
      await field(page, "field-openShiftId").fill(openShiftIds.both);
      await write(page, NOTE);
      await send(page);
      assert.equal(await answered(page), OWN);
      assert.equal(await status(page), `Response 204 to Update openShift, PUT ${PATH}.`);
      assert.equal(await elsewhere(page).count(), 0);
    });
  });

  test("that was stopped names it, too, and a reset names none", async () => {
    await workbench.onPage({}, async (page) => {
      const letGo = await holdPut(page);
      await page.locator("#send-button").press("Enter");
      await page.locator("#stop-button").click();
      await page.locator("#answer").getByText("Stopped.").waitFor();
      assert.match(await answered(page), /^PUT Update openShift \/v1\.0\/teams\//);
      assert.match(await status(page), /^Stopped\. .* Update openShift, PUT /);
      letGo();
      await page.locator("#renew-button").press("Enter");
      await page.locator("#answer").getByText("The mock holds its initial data again.").waitFor();
      assert.equal(await page.locator("#answer .answered").count(), 0);
    });
  });
});

const VIEWS = {
  "1440x900": { viewport: { width: 1440, height: 900 } },
  "1024x768-dark": { viewport: { width: 1024, height: 768 }, colorScheme: "dark" },
  "390x844": { viewport: { width: 390, height: 844 } },
};

describe("a response that arrives after the operation was changed", () => {
  for (const [name, options] of Object.entries(VIEWS)) {
    test(`says that it is of another operation, leaves the form alone, and leads back, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        const place = await switchWhileSending(page);
        assert.deepEqual([await operation(page), await idIn(page, "openShiftId")], ["Get openShift", OTHER]);
        assert.deepEqual([await scrolled(page), (await focused(page)).id], [place, "field-openShiftId"]);
        assert.equal(
          await status(page),
          `Response 204 to Update openShift, PUT ${PATH}. The form has another operation: Get openShift.`,
        );
        const tab = page.locator("#panel-tab-answer-card");
        if (await tab.isVisible()) assert.match(await tab.textContent(), /^Response.*\(to Update openShift\)$/);
        await showPanel(page, "Response");
        assert.equal(await answered(page), OWN);
        assert.match(await elsewhere(page).textContent(), /another operation: Get openShift\./);
        assert.deepEqual(await seriousViolations(page), []);
        await screenshot(page, `answered-${name}`);
        assert.equal(await back(page).textContent(), "Open Update openShift");
        await back(page).press("Enter");
        assert.deepEqual([await operation(page), (await focused(page)).id], ["Update openShift", "operation-choice"]);
        assert.equal(await idIn(page, "openShiftId"), openShiftIds.both);
        assert.equal(await page.locator("#body-text").textContent(), NOTE);
        await showPanel(page, "Response");
        assert.equal(await answered(page), OWN);
        assert.equal(await elsewhere(page).count(), 0);
      });
    });
  }

  test("leads back to what was written since it was sent", async () => {
    await workbench.onPage({}, async (page) => {
      const letGo = await holdPut(page);
      await write(page, NOTE);
      await page.locator("#send-button").press("Enter");
      await page.locator("#under-way", { hasText: "Update openShift" }).waitFor();
      await write(page, '{"draftOpenShift":{}}');
      await choose(page, "listShifts");
      letGo();
      await back(page).press("Enter");
      assert.equal(await page.locator("#body-text").textContent(), '{"draftOpenShift":{}}');
    });
  });
});

describe("a list whose object fills the form", () => {
  test("is marked, and its next page is that of the list", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "listTimeCards");
      await page.locator("#example-choice").selectOption("Two at a time, the latest first");
      await send(page);
      await page.locator(".entity fluent-button", { hasText: "Open" }).first().press("Enter");
      assert.equal(await operation(page), "Get timeCard");
      assert.equal(await back(page).textContent(), "Open List timeCards");
      await page.locator("#next-page").press("Enter");
      await waitForResponse(page, "200 to List timeCards");
      assert.deepEqual([await operation(page), await idIn(page, "skipToken")], ["List timeCards", "2"]);
      assert.equal(await elsewhere(page).count(), 0);
    });
  });
});
