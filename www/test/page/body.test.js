// The aids of the body's editor: completion, descriptions, formatting, folding, the choice of dates.

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

const SHIFT = `{
  "draftOpenShift": {
    "startDateTime": "2026-11-23T13:00:00Z",
    "endDateTime": "2026-11-23T17:00:00Z",
    "openSlotCount": 1,
    "activities": [],
    "theme": "blue"
  },
  "sharedOpenShift": null
}`;

/** The lines of the editor. */
const bodyText = async (page) => (await page.locator(".cm-line").allTextContents()).join("\n");
const options = (page) => page.locator(".cm-tooltip-autocomplete li .cm-completionLabel").allTextContents();
const status = (page) => page.locator("#body-status").textContent();

/** Opens the page once the aids are there, with a body in which the cursor is at the bar. */
const onBody = (marked, use, given = {}, operation = undefined) =>
  workbench.onPage(given, async (page) => {
    await page.locator(".cm-date-button").first().waitFor();
    if (operation !== undefined) await choose(page, operation);
    const position = marked.indexOf("|");
    await write(page, marked.replace("|", ""));
    await page.keyboard.press("ControlOrMeta+Home");
    const before = marked.slice(0, position);
    for (let line = 0; line < before.split("\n").length - 1; line++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    await page.keyboard.press("Home");
    for (let step = before.length - before.lastIndexOf("\n") - 1; step > 0; step--) await page.keyboard.press("ArrowRight");
    await use(page);
  });

describe("completion", () => {
  test("offers the names of the place that are not there yet, with type and sentence, and fills in a whole version", async () => {
    await onBody('{\n  "schedulingGroupId": "TAG_1"|\n}', async (page) => {
      await page.keyboard.type(",\n");
      await page.keyboard.type('"');
      await page.locator(".cm-tooltip-autocomplete").waitFor();
      assert.deepEqual(await options(page), ["draftOpenShift", "isStagedForDeletion", "sharedOpenShift"]);
      assert.equal(await page.locator(".cm-tooltip-autocomplete li .cm-completionDetail").first().textContent(), "openShiftItem");
      await page.locator(".cm-completionInfo", { hasText: "The version that only managers see" }).waitFor();
      await screenshot(page, "completion");
      await page.keyboard.press("Enter");
      await page.locator(".cm-tooltip-autocomplete").waitFor({ state: "detached" });
      assert.deepEqual(await problems(page), ["shared_version_cleared body.sharedOpenShift"]);
      const text = await page.locator("#body-text").textContent();
      assert.match(text, /"draftOpenShift": \{ {4}"startDateTime"/);
      await page.keyboard.press("ControlOrMeta+Z");
      assert.ok(!(await page.locator("#body-text").textContent()).includes("draftOpenShift"));
    });
  });

  test("offers other names for another operation", async () => {
    await onBody(
      '{"|"}',
      async (page) => {
        await page.keyboard.press("Control+Space");
        await page.locator(".cm-tooltip-autocomplete").waitFor();
        assert.ok((await options(page)).includes("supportedEntities"));
        assert.ok(!(await options(page)).includes("draftOpenShift"));
      },
      {},
      "createWorkforceIntegration",
    );
  });

  test("offers the members of an enumeration, and flags that are not among the others", async () => {
    await onBody(SHIFT.replace('"blue"', '"|"'), async (page) => {
      await page.keyboard.type("dark");
      await page.locator(".cm-tooltip-autocomplete").waitFor();
      for (const option of await options(page)) assert.match(option, /^dark/);
      await page.locator(".cm-tooltip-autocomplete li", { hasText: "darkGreen" }).click();
      assert.ok((await page.locator("#body-text").textContent()).includes('"theme": "darkGreen"'));
    });
    await onBody(
      '{"supportedEntities": ["Shift", "|"]}',
      async (page) => {
        await page.keyboard.press("Control+Space");
        await page.locator(".cm-tooltip-autocomplete").waitFor();
        assert.ok((await options(page)).includes("swapRequest"));
        assert.ok(!(await options(page)).includes("shift"));
      },
      {},
      "createWorkforceIntegration",
    );
  });

  test("offers nothing in free text, outside of the body, and while an object has all names", async () => {
    for (const marked of ['{"draftOpenShift": {"notes": "th|"}}', "{}\n|", '{"unknown": {"|"}}']) {
      await onBody(marked, async (page) => {
        await page.keyboard.type("e");
        await page.keyboard.press("Control+Space");
        await page.waitForTimeout(200);
        assert.deepEqual(await options(page), []);
      });
    }
  });
});

describe("a description", () => {
  test("appears on a name and on a member, with links to the docs and to Microsoft's page", async () => {
    await onBody(`|${SHIFT}`, async (page) => {
      await page.locator(".cm-line", { hasText: "theme" }).locator("span", { hasText: '"theme"' }).hover();
      const tip = page.locator(".cm-tooltip-hover .description");
      await tip.filter({ hasText: "Its color" }).waitFor();
      assert.equal(await tip.locator("a").first().getAttribute("href"), "docs/reference/openShifts.html#shape-openshiftitem");
      assert.match(
        await tip.locator("a").last().getAttribute("href"),
        /^https:\/\/(github\.com\/microsoftgraph|learn\.microsoft\.com)/,
      );
      await screenshot(page, "hover");
      await page.locator(".cm-line", { hasText: "theme" }).locator("span", { hasText: '"blue"' }).hover();
      await tip.filter({ hasText: "The color of an entry of the schedule." }).waitFor();
      assert.equal(
        await tip.locator("a").first().getAttribute("href"),
        "docs/reference/values.html#enumeration-scheduleentitytheme",
      );
    });
  });

  test("opens by F1 with the focus on its first link, and Escape returns to the text", async () => {
    await onBody(SHIFT.replace("draftOpen", "draft|Open"), async (page) => {
      await page.keyboard.press("F1");
      const panel = page.getByRole("dialog", { name: "About draftOpenShift" });
      await panel.locator("a:focus").waitFor();
      await page.locator(".cm-line span", { hasText: '"theme"' }).last().hover();
      await page.waitForTimeout(600);
      assert.equal(await page.locator(".description").count(), 1, "the pointer opens no second one");
      assert.deepEqual(await seriousViolations(page), []);
      await page.keyboard.press("Escape");
      await panel.waitFor({ state: "detached" });
      assert.ok(await page.locator("#body-text").evaluate((text) => text.getRootNode().activeElement === text));
    });
  });

  test("is none of an unknown name or of free text, and F1 says so", async () => {
    await onBody('{"unkn|own": 1}', async (page) => {
      await page.keyboard.press("F1");
      assert.match(await status(page), /^Nothing to describe here/);
      await page.locator(".cm-lintRange", { hasText: "unknown" }).hover();
      await page.waitForTimeout(600);
      assert.equal(await page.locator(".description").count(), 0);
    });
  });
});

describe("formatting and folding", () => {
  test("Shift+Alt+F formats JSON, the cursor stays, and Ctrl+Z takes it back", async () => {
    const line = JSON.stringify(JSON.parse(SHIFT));
    await onBody(`${line.replace('"theme"', '"th|eme"')}`, async (page) => {
      await page.keyboard.press("Shift+Alt+KeyF");
      assert.equal(await status(page), "Formatted");
      assert.equal(await bodyText(page), SHIFT);
      await page.keyboard.press("F1");
      await page.getByRole("dialog", { name: "About theme" }).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("ControlOrMeta+Z");
      assert.equal(await bodyText(page), line);
      assert.equal(await status(page), "");
    });
  });

  test("leaves text that is no JSON as it is, and says why", async () => {
    const text = '{\n"a": 1,\n"b" 2}';
    await onBody(`|${text}`, async (page) => {
      await page.keyboard.press("Shift+Alt+KeyF");
      assert.match(await status(page), /^Not formatted, line 3: .+/);
      assert.equal(await bodyText(page), text);
      assert.equal(await page.locator("#body-status").getAttribute("role"), "status");
    });
  });

  test("an object folds by key and by pointer, and only where there is one", async () => {
    await onBody(SHIFT.replace('{\n    "start', '{|\n    "start'), async (page) => {
      await page.keyboard.press("Control+Shift+BracketLeft");
      assert.equal(await page.locator(".cm-foldPlaceholder").count(), 1);
      assert.ok(!(await bodyText(page)).includes("startDateTime"));
      await page.keyboard.press("Control+Shift+BracketRight");
      assert.equal(await page.locator(".cm-foldPlaceholder").count(), 0);
      await page.keyboard.press("ControlOrMeta+End");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Control+Shift+BracketLeft");
      assert.equal(await page.locator(".cm-foldPlaceholder").count(), 0);
      await page.locator('.cm-foldGutter [title="Fold line"]:visible').first().click();
      assert.equal(await page.locator(".cm-foldPlaceholder").count(), 1);
    });
  });
});

describe("a date-time", () => {
  test("is chosen in the schedule's time zone with the keyboard, and written in UTC", async () => {
    await onBody(SHIFT.replace("2026-11-23T17", "2026-|11-23T17"), async (page) => {
      await page.keyboard.press("Alt+ArrowDown");
      const panel = page.getByRole("dialog", { name: "Date and time of endDateTime" });
      await panel.locator("input[type=date]:focus").waitFor();
      assert.match(await panel.textContent(), /In the time zone of the schedule: Europe\/Berlin/);
      assert.equal(await panel.locator("input[type=time]").inputValue(), "18:00");
      assert.deepEqual(await seriousViolations(page), []);
      await screenshot(page, "date");
      await panel.locator("input[type=time]").fill("19:30");
      await panel.locator(".outcome", { hasText: "In UTC: 2026-11-23T18:30:00Z" }).waitFor();
      await panel.locator("input[type=time]").press("Enter");
      await panel.waitFor({ state: "detached" });
      assert.ok((await bodyText(page)).includes('"endDateTime": "2026-11-23T18:30:00Z",'));
      assert.ok(await page.locator("#body-text").evaluate((text) => text.getRootNode().activeElement === text));
      await page.keyboard.press("ControlOrMeta+Z");
      assert.equal(await bodyText(page), SHIFT);
    });
  });

  test("is chosen in UTC, and says so, if there is no schedule", async () => {
    await onBody(SHIFT.replace("2026-11-23T17", "2026-|11-23T17"), async (page) => {
      await field(page, "field-teamId").fill("");
      await page.locator("#body-text").focus();
      await page.keyboard.press("Alt+ArrowDown");
      const panel = page.getByRole("dialog", { name: "Date and time of endDateTime" });
      await panel.getByText("In UTC: the time zone of the schedule is not known.").waitFor();
      assert.equal(await panel.locator("input[type=time]").inputValue(), "17:00");
    });
  });

  test("opens from its button; of a time that clocks skip, nothing is written", async () => {
    await onBody(`|${SHIFT}`, async (page) => {
      assert.equal(await page.locator(".cm-date-button").count(), 2);
      await page.locator(".cm-date-button").first().click();
      const panel = page.getByRole("dialog", { name: "Date and time of startDateTime" });
      await panel.locator("input[type=date]").fill("2026-03-29");
      await panel.locator("input[type=time]").fill("02:30");
      await panel.locator(".outcome", { hasText: /^Not a time/ }).waitFor();
      await panel.locator("button", { hasText: "Set" }).click();
      assert.ok(await panel.isVisible());
      await page.keyboard.press("Escape");
      await panel.waitFor({ state: "detached" });
      assert.equal(await bodyText(page), SHIFT);
    });
  });

  test("is none elsewhere: Alt+Down in another value opens nothing", async () => {
    await onBody(SHIFT.replace('"blue"', '"bl|ue"'), async (page) => {
      await page.keyboard.press("Alt+ArrowDown");
      await page.waitForTimeout(300);
      assert.equal(await page.getByRole("dialog").count(), 0);
    });
  });
});
