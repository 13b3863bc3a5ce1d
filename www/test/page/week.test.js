// The week of the schedule: it shows what is stored, fills the form, marks what a request changed, and can be used by keyboard.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, people, shiftIds, teamId } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { choose, expectErrors, field, problems, send, startWorkbench } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const requestText = (page) => page.locator("#panel-http pre").textContent();
const operation = (page) => page.locator("#operation-choice").inputValue();
const grid = (page) => page.locator(".week-table");
const entry = (page, label) => page.locator(".entry", { hasText: label });

/** Opens the week where it is closed, and waits until it is shown. */
async function openWeek(page) {
  if (page.viewportSize().width < 1024) await page.locator("#week summary").click();
  await grid(page).waitFor();
}

/** The labels of the entries that are marked as changed or gone. */
const marked = async (page) => {
  await page.locator(".entry.is-changed, .entry.is-gone").first().waitFor();
  return page.locator(".entry.is-changed, .entry.is-gone").evaluateAll((all) => all.map(({ textContent }) => textContent));
};

describe("the week", () => {
  const views = {
    wide: { viewport: { width: 1440, height: 900 } },
    "wide-dark": { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
    medium: { viewport: { width: 1024, height: 768 } },
    narrow: { viewport: { width: 390, height: 844 } },
  };
  for (const [name, options] of Object.entries(views)) {
    test(`shows people, open shifts, time off and notes, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        await openWeek(page);
        const rows = await page.locator(".week-table tbody th").allTextContents();
        assert.deepEqual(rows, ["Open shifts", "Adele", "Alex", "Isaiah", "Megan"]);
        // In Berlin, an hour after UTC.
        assert.equal(await entry(page, "Adele, Monday 23 November, 08:00–16:00 Counter").count(), 1);
        assert.match(await page.locator("#week-title").textContent(), /Europe\/Berlin/);
        assert.match(await page.locator(".week-table thead").textContent(), /Stocktaking after closing/);
        assert.equal(await entry(page, /Isaiah, Monday 23 November, .* Time off/).count(), 1);
        assert.equal(await entry(page, "Megan, Monday 23 November, 08:00–16:00 Counter, draft").count(), 1);
        assert.deepEqual(await seriousViolations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await screenshot(page, `week-${name}`);
      });
    });
  }

  test("folds to a day on a phone, and turns from day to day", async () => {
    await workbench.onPage({ viewport: { width: 390, height: 844 } }, async (page) => {
      assert.equal(await page.locator("#week").evaluate(({ open }) => open), false);
      await openWeek(page);
      const shown = () => page.locator(".week-table thead th[data-day]:visible").allTextContents();
      assert.match((await shown()).join(), /^Mon 23 Nov[^,]*$/);
      await page.locator("#day-after").click();
      assert.match((await shown()).join(), /^Tue,? 24 Nov/);
      await page.locator("#day-before").click();
      await page.locator("#day-before").click();
      assert.match((await shown()).join(), /^Sun/);
    });
  });

  test("turns from week to week", async () => {
    await workbench.onPage({}, async (page) => {
      await openWeek(page);
      await page.locator("#week-after").click();
      await page.locator(".week-table thead", { hasText: "30 Nov" }).waitFor();
      assert.equal(await page.locator(".entry").count(), 0);
      await page.locator("#week-before").click();
      await entry(page, "Adele, Monday 23 November").first().waitFor();
    });
  });
});

describe("a click", () => {
  test("on an entry fills the operation that changes it, with its ids and itself as body", async () => {
    await workbench.onPage({}, async (page) => {
      await openWeek(page);
      await entry(page, /Alex, Monday 23 November, .* Late shift/).click();
      assert.equal(await operation(page), "Replace shift");
      assert.equal(await field(page, "field-shiftId").inputValue(), shiftIds.alexs);
      assert.match(await page.locator("#body-text").textContent(), new RegExp(people.alex));
      assert.deepEqual(await problems(page), []);
      await entry(page, /Open shifts, Monday 23 November, .* Late shift ×2/)
        .first()
        .click();
      assert.equal(await operation(page), "Update openShift");
      assert.equal(await field(page, "field-openShiftId").inputValue(), openShiftIds.shared);
    });
  });

  test("on an empty place drafts a shift for that person and day, in the schedule's time zone", async () => {
    await workbench.onPage({}, async (page) => {
      await openWeek(page);
      await page.getByRole("button", { name: "Create a shift: Isaiah, Friday 27 November" }).click();
      assert.equal(await operation(page), "Create shift");
      assert.deepEqual(await problems(page), []);
      const text = await requestText(page);
      assert.match(text, new RegExp(`^POST .*${teamId}/schedule/shifts `));
      assert.match(text, /"startDateTime": "2026-11-27T08:00:00Z"/);
      assert.equal(await send(page), "201 Created");
      const [changed, ...others] = await marked(page);
      assert.equal(changed, "Isaiah, Friday 27 November, 09:00–17:00 Shift, changed, draft");
      assert.deepEqual(others, []);
    });
  });
});

describe("after a request", () => {
  test("that approves a swap, the two shifts have traded places", async () => {
    await workbench.onPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await openWeek(page);
      await choose(page, "approveSwapShiftsChangeRequest");
      assert.equal(await send(page), "200 OK");
      const changes = await marked(page);
      const isOf = (who, state) => changes.filter((label) => label.startsWith(who) && label.includes(state)).length;
      assert.ok(isOf("Adele", "changed") > 0 && isOf("Alex", "changed") > 0, changes.join("\n"));
      await screenshot(page, "week-swap");
    });
  });

  test("that shares the schedule, drafts are solid", async () => {
    await workbench.onPage({}, async (page) => {
      await openWeek(page);
      await choose(page, "shareSchedule");
      const drafts = await page.locator(".entry.is-draft").count();
      await send(page);
      const changes = await marked(page);
      assert.ok(changes.length > 0 && changes.every((label) => !label.includes("draft")), changes.join("\n"));
      assert.ok((await page.locator(".entry.is-draft").count()) < drafts);
    });
  });

  test("that stages or deletes, an entry is struck through", async () => {
    await workbench.onPage({}, async (page) => {
      // What is deleted cannot be read afterwards.
      expectErrors(page);
      await openWeek(page);
      await choose(page, "stageShiftForDeletion");
      await send(page);
      assert.ok((await marked(page)).join().includes("staged for deletion"));
      await choose(page, "deleteOpenShift");
      await page.locator("#example-choice").selectOption({ index: 0 });
      await send(page);
      await page.locator(".entry.is-gone").waitFor();
      assert.ok((await marked(page)).join().includes("gone"));
      // It can be read, but not opened.
      await page.locator(".entry.is-gone").press("Enter");
      assert.equal(await operation(page), "Delete openShift");
      assert.match(await page.evaluate(() => document.activeElement.textContent), /gone$/);
    });
  });
});

test("by keyboard, the week is one stop, and arrows move within it", async () => {
  await workbench.onPage({}, async (page) => {
    await openWeek(page);
    assert.equal(await page.locator('.week-table button[tabindex="0"]').count(), 1);
    await page.locator('.week-table button[tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    const first = await focused();
    await page.keyboard.press("ArrowRight");
    assert.match(await focused(), /Tuesday 24 November/);
    await page.keyboard.press("ArrowLeft");
    assert.equal(await focused(), first);
    for (let presses = 0; !(await focused()).startsWith("Adele"); presses += 1) {
      assert.ok(presses < 10, await focused());
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    assert.equal(await operation(page), "Replace shift");
  });
});
