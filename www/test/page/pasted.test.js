// A pasted response in the week: it is shown in place of the schedule, is sent nowhere, and faults are reported in the dialog.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { people } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { startWorkbench } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const sharedShift = {
  ...{ displayName: "Pasted", startDateTime: "2026-12-02T07:00:00Z", endDateTime: "2026-12-02T15:00:00Z" },
  theme: "pink",
};
const sharedOpenShift = { ...sharedShift, displayName: "Free", openSlotCount: 2 };
const shiftList = { value: [{ id: "SHFT_pasted", userId: people.adele, sharedShift }] };
const openShiftList = { value: [{ id: "OPNSHFT_pasted", sharedOpenShift }] };
const note = { id: "NOTE_pasted", dayNoteDate: "2026-12-03", sharedDayNote: { content: "Audit" } };

const entries = (page) => page.locator(".entry").allTextContents();
const notice = (page) => page.locator("#week-notice").textContent();

async function openDialog(page) {
  const week = page.locator("#week");
  if (!(await week.evaluate(({ open }) => open))) await week.locator("summary").click();
  await page.locator(".week-table").waitFor();
  await page.locator("#week-paste").press("Enter");
  await page.locator("#paste-text").waitFor();
}

const views = {
  wide: { viewport: { width: 1440, height: 900 } },
  "medium-dark": { viewport: { width: 1024, height: 768 }, colorScheme: "dark" },
  narrow: { viewport: { width: 390, height: 844 } },
};

for (const [name, options] of Object.entries(views)) {
  test(`lists that are pasted are shown by keyboard, and the way back leads to the schedule, ${name}`, async () => {
    await workbench.onPage(options, async (page) => {
      await openDialog(page);
      assert.equal(await page.evaluate(() => document.activeElement.id), "paste-text");
      assert.deepEqual(await seriousViolations(page), []);
      await screenshot(page, `paste-${name}`);
      const requests = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.keyboard.insertText(`${JSON.stringify(shiftList)}\n${JSON.stringify(openShiftList)} ${JSON.stringify(note)}`);
      await page.keyboard.press("Control+Enter");
      await page.locator(".entry", { hasText: "Pasted" }).waitFor({ state: "attached" });
      assert.deepEqual(await entries(page), [
        "Open shifts, Wednesday 2 December, 08:00–16:00 Free ×2",
        "Adele, Wednesday 2 December, 08:00–16:00 Pasted",
      ]);
      assert.match(await page.locator(".week-table thead").textContent(), /Audit/);
      // On a phone, too, where only one day is.
      assert.ok(await page.locator(".entry", { hasText: "Pasted" }).isVisible());
      assert.match(await notice(page), /^This is the pasted list, not the schedule: 1 shift, 1 open shift, 1 day note, .*Berlin/);
      assert.deepEqual(requests, []);
      assert.deepEqual(await seriousViolations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await screenshot(page, `pasted-${name}`);
      await page.locator("#week-back").press("Enter");
      await page.locator(".entry", { hasText: "Adele, Monday 23 November" }).first().waitFor({ state: "attached" });
      assert.equal(await notice(page), "");
      assert.equal(await page.evaluate(() => document.activeElement.id), "week-paste");
    });
  });
}

describe("in the dialog", () => {
  test("a fault is reported, and the text stays until it is mended", async () => {
    await workbench.onPage({}, async (page) => {
      await openDialog(page);
      const text = page.locator("#paste-text");
      await text.fill(`{ "value": [{ "id": "1" }] }`);
      await page.locator("#paste-show").press("Enter");
      assert.match(await page.locator("#paste-text-error").textContent(), /^response\.value\[0\] is not a list, a shift/);
      await text.fill('Authorization: Bearer secret-1\n{"access_token":"secret-1"}');
      assert.doesNotMatch(await text.inputValue(), /secret-1/);
      assert.equal(await text.getAttribute("aria-invalid"), "true");
      assert.deepEqual(await seriousViolations(page), []);
      await text.fill(JSON.stringify(shiftList));
      await page.locator("#paste-show").press("Enter");
      await page.locator(".entry", { hasText: "Pasted" }).waitFor();
    });
  });

  test("another time zone can be chosen, and Escape shows nothing", async () => {
    await workbench.onPage({}, async (page) => {
      await openDialog(page);
      await page.keyboard.press("Escape");
      assert.equal(await notice(page), "");
      await openDialog(page);
      await page.locator("#paste-text").fill(JSON.stringify(shiftList));
      await page.locator("#paste-zone").selectOption("Asia/Tokyo");
      await page.locator("#paste-show").press("Enter");
      await page.locator(".entry", { hasText: "Adele, Wednesday 2 December, 16:00–00:00 Pasted" }).waitFor();
    });
  });
});

test("weeks turn within the pasted list, and a click still fills the form", async () => {
  await workbench.onPage({}, async (page) => {
    await openDialog(page);
    await page.locator("#paste-text").fill(JSON.stringify(shiftList));
    await page.locator("#paste-show").press("Enter");
    await page.locator(".entry", { hasText: "Pasted" }).click();
    assert.equal(await page.locator("#operation-choice").inputValue(), "Replace shift");
    await page.locator("#week-before").click();
    await page.locator(".week-table thead", { hasText: "23 Nov" }).waitFor();
    assert.deepEqual(await entries(page), []);
    assert.match(await notice(page), /pasted list/);
  });
});
