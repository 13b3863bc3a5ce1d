// The page for everybody: by keyboard alone, in light and dark, on a narrow screen.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { changes, screenshot, send, startBench } from "./bench.js";

let bench;
before(async () => {
  bench = await startBench();
});
after(() => bench.stop());

/** What has the focus: the id of the element, or its words. */
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? "nothing" : activeElement.id || activeElement.textContent.trim();
  });

/** Presses Tab until the focus is there, and gives the stops on the way. */
async function tabTo(page, id) {
  const stops = [];
  while (stops.at(-1) !== id && stops.length < 60) {
    await page.keyboard.press("Tab");
    stops.push(await focused(page));
  }
  assert.equal(stops.at(-1), id, stops.join(" > "));
  return stops;
}

/** Whether the thing in focus looks different from itself without focus. */
async function isFocusSeen(page) {
  const look = () => page.screenshot({ animations: "disabled", caret: "hide" });
  const seen = await look();
  const blurred = await page.evaluateHandle(() => {
    let { activeElement } = document;
    while (activeElement.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
    activeElement.blur();
    return activeElement;
  });
  const unseen = await look();
  await blurred.evaluate((element) => element.focus());
  return !seen.equals(unseen);
}

describe("by keyboard alone", () => {
  test("from the operation to the answer", async () => {
    await bench.onPage({}, async (page) => {
      await tabTo(page, "operation-choice");
      await page.keyboard.type("update workforce");
      await page.keyboard.press("Enter");
      await tabTo(page, "example-choice");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      await tabTo(page, "field-workforceIntegrationId");
      await tabTo(page, "body");
      await tabTo(page, "tab-http");
      await page.keyboard.press("ArrowRight");
      assert.equal(await page.getByRole("tab", { selected: true }).textContent(), "curl");
      await tabTo(page, "send-button");
      await page.keyboard.press("Enter");
      await page.locator("#answer-status", { hasText: "Answered 200" }).waitFor({ state: "attached" });
      assert.ok((await changes(page)).length > 0);
    });
  });

  test("the first stop skips to the body, and Ctrl+Enter there sends", async () => {
    await bench.onPage({}, async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await focused(page), "skip");
      await page.keyboard.press("Enter");
      assert.equal(await focused(page), "body");
      await page.keyboard.press("ControlOrMeta+Enter");
      await page.locator("#answer-status", { hasText: "Answered 204" }).waitFor({ state: "attached" });
    });
  });

  test("F8 in the text goes to the problem, Tab leaves the text for the list", async () => {
    await bench.onPage({}, async (page) => {
      await page.locator("#example-choice").selectOption("Both versions (refused)");
      await page.locator("#body-text").focus();
      await page.keyboard.press("F8");
      const selected = await page.locator("#body-text").evaluate((text) => text.getRootNode().getSelection?.().toString());
      assert.ok(selected.includes("draftOpenShift"), selected);
      await page.keyboard.press("Tab");
      assert.match(await focused(page), /draft_and_shared/);
      await page.keyboard.press("Enter");
      assert.equal(await focused(page), "body");
    });
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`the focus is seen at every stop, ${colorScheme}`, async () => {
      await bench.onPage({ colorScheme }, async (page) => {
        for (const stop of [...(await tabTo(page, "send-button"))].keys()) {
          assert.ok(await isFocusSeen(page), `stop ${stop}: ${await focused(page)}`);
          await page.keyboard.press("Shift+Tab");
        }
      });
    });
  }
});

describe("light and dark", () => {
  const isDark = (page) => page.locator("#dark").evaluate((darkSwitch) => darkSwitch.checked);
  const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test("follow the system until the reader chooses, and the choice stays", async () => {
    await bench.onPage({ colorScheme: "dark" }, async (page) => {
      const dark = await ground(page);
      assert.ok(await isDark(page));
      await screenshot(page, "dark");
      await page.emulateMedia({ colorScheme: "light" });
      await page.locator('html[data-theme="light"]').waitFor();
      assert.notEqual(await ground(page), dark);
      assert.ok(!(await isDark(page)));
      await page.locator("#dark").click();
      assert.equal(await ground(page), dark);
      await page.reload();
      await page.waitForSelector("html[data-ready]");
      assert.equal(await ground(page), dark);
    });
  });

  test("the answer is readable in the dark", async () => {
    await bench.onPage({ colorScheme: "dark" }, async (page) => {
      await send(page);
      await screenshot(page, "dark-sent");
      await page.locator("#example-choice").selectOption("Many mistakes");
      await screenshot(page, "dark-problems");
    });
  });
});

describe("at 360 px", () => {
  const isWithin = (page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

  test("nothing needs scrolling sideways", async () => {
    await bench.onPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      await page.getByText("Options", { exact: true }).click();
      assert.ok(await isWithin(page));
      await send(page);
      assert.ok(await isWithin(page));
      await screenshot(page, "narrow-sent");
      await page.locator("#example-choice").selectOption("Many mistakes");
      assert.ok(await isWithin(page));
      await screenshot(page, "narrow-problems");
    });
  });
});
