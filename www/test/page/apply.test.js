// "Apply" in the list of problems: follows a suggestion in the body's text or in a field.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { choose, field, problems, startWorkbench, write } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

/** The lines of the editor. */
const bodyText = async (page) => (await page.locator(".cm-line").allTextContents()).join("\n");

const apply = (page, code) => page.locator(".problem", { hasText: code }).locator(".apply");

/** A body with a misspelt name, a misplaced one and a member as an SDK writes it, in a formatting of its own. */
const MISTAKEN = `{ "draftOpenShft" : null,
  "theme":   "DarkBlue",
  "sharedOpenShift": {
      "startDateTime": "2026-11-23T07:00:00Z",   "endDateTime": "2026-11-23T11:00:00Z",
      "openSlotCount": 1, "activities": []
  } }`;

describe("a suggestion", () => {
  for (const [name, options] of Object.entries({
    light: {},
    "narrow-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  })) {
    test(`is applied in the text and taken back with Ctrl+Z, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        await write(page, MISTAKEN);
        assert.deepEqual(
          await problems(page),
          ["unknown_null_dropped body.draftOpenShft", "misplaced body.theme"].filter((problem) => !problem.startsWith("shared_")),
        );
        await screenshot(page, `apply-${name}`);
        assert.deepEqual(await seriousViolations(page), []);
        await apply(page, "misplaced").press("Enter");
        const moved = await bodyText(page);
        assert.ok(moved.startsWith('{ "draftOpenShft" : null,\n  "sharedOpenShift": {\n      "startDateTime"'), moved);
        assert.deepEqual(JSON.parse(moved).sharedOpenShift.theme, "DarkBlue");
        assert.match(await page.locator("#body-status").textContent(), /^Applied/);
        assert.ok(await page.locator("#body-text").evaluate((text) => text.getRootNode().activeElement === text));
        await apply(page, "not_a_member").press("Enter");
        await apply(page, "unknown_null_dropped").press("Enter");
        assert.deepEqual(await problems(page), []);
        assert.ok((await bodyText(page)).startsWith('{ "draftOpenShift" : null,\n'));
        for (let step = 0; step < 3; step++) await page.keyboard.press("ControlOrMeta+Z");
        assert.equal(await bodyText(page), MISTAKEN);
      });
    });
  }

  test("with two ways offers both, and makes the object that is missing", async () => {
    await workbench.onPage({}, async (page) => {
      await write(page, '{\n  "theme": "blue"\n}');
      assert.deepEqual(
        await apply(page, "misplaced").evaluateAll((buttons) => buttons.map((one) => one.firstChild.textContent)),
        ["Apply: sharedOpenShift.theme", "Apply: draftOpenShift.theme"],
      );
      await apply(page, "misplaced").last().press("Enter");
      assert.equal(await bodyText(page), '{\n  "draftOpenShift": {\n    "theme": "blue"\n  }\n}');
    });
  });

  test("on two versions sets the one that the reader chooses to null", async () => {
    await workbench.onPage({}, async (page) => {
      await page.locator("#example-choice").selectOption("Both versions (refused)");
      await page.locator(".apply", { hasText: "Apply: draftOpenShift: null" }).press("Enter");
      assert.deepEqual(await problems(page), []);
      const { draftOpenShift, sharedOpenShift } = JSON.parse(await bodyText(page));
      assert.equal(draftOpenShift, null);
      assert.ok(sharedOpenShift.startDateTime);
    });
  });

  test("on what belongs into a field of the path fills it, and is not offered over a value", async () => {
    await workbench.onPage({}, async (page) => {
      const id = await field(page, "field-openShiftId").inputValue();
      await write(page, `{"openShiftId": "${id}", "draftOpenShift": null}`);
      assert.equal(await apply(page, "misplaced").count(), 0);
      await field(page, "field-openShiftId").fill("");
      await apply(page, "misplaced").press("Enter");
      assert.equal(await field(page, "field-openShiftId").inputValue(), id);
      assert.equal(await bodyText(page), '{"draftOpenShift": null}');
    });
  });

  test("in a field of JSON is applied there", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "listShifts");
      await page.locator("#field-filter").fill('{"SharedShift": {"startDateTime": {"ge": "2026-11-23T00:00:00Z"}}}');
      await apply(page, "bad_filter").press("Enter");
      assert.match(await page.locator("#field-filter").inputValue(), /^\{"sharedShift": /);
      assert.ok(await page.locator("#field-filter").evaluate((input) => input === document.activeElement));
    });
  });

  test("that needs a decision has no button", async () => {
    await workbench.onPage({}, async (page) => {
      await write(page, '{"draftOpenShift": {"startDateTime": "2026-11-23"}}');
      await page.locator(".problem .suggestion").first().waitFor();
      assert.equal(await page.locator(".problem .apply").count(), 0);
    });
  });
});
