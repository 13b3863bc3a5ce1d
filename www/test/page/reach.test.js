// The page by keyboard only, in light and dark, and on a narrow screen.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { screenshot } from "../browser/screenshots.js";
import { changes, send, showPanel, startWorkbench, waitForResponse } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

/** The id or the text of the element in focus. */
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? "nothing" : activeElement.id || activeElement.textContent.trim();
  });

/** Presses Tab until the element has the focus, and returns the stops on the way. */
async function tabTo(page, id) {
  const stops = [];
  while (stops.at(-1) !== id && stops.length < 60) {
    await page.keyboard.press("Tab");
    stops.push(await focused(page));
  }
  assert.equal(stops.at(-1), id, stops.join(" > "));
  return stops;
}

/** Whether the element in focus looks different without the focus. */
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

describe("by keyboard only", () => {
  test("from the operation to the response", async () => {
    await workbench.onPage({}, async (page) => {
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
      await waitForResponse(page, 200);
      assert.ok((await changes(page)).length > 0);
    });
  });

  test("the first stop skips to the body, and Ctrl+Enter there sends", async () => {
    await workbench.onPage({}, async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await focused(page), "skip");
      await page.keyboard.press("Enter");
      assert.equal(await focused(page), "body");
      await page.keyboard.press("ControlOrMeta+Enter");
      await waitForResponse(page, 204);
    });
  });

  test("Ctrl+Enter sends from everywhere, once, in place of what Enter does there", async () => {
    await workbench.onPage({}, async (page) => {
      const sent = [];
      page.on("request", (request) => request.method() === "PUT" && sent.push(request.url()));
      const places = ["#operation-choice", "#example-choice", "#field-teamId input", "#docs", "#renew-button", "#send-button"];
      for (const place of [...places, "summary"]) {
        await page.locator(place).first().press("Control+Enter");
        await waitForResponse(page, 204);
        await page.locator('#send-button[aria-disabled="false"]').waitFor();
        await page.evaluate(() => document.querySelector("#answer-status").replaceChildren());
        assert.equal(sent.length, 1, place);
        sent.length = 0;
      }
      assert.ok(page.url().startsWith(workbench.address) && !page.url().includes("docs"));
      await page.locator("#field-teamId input").press("Enter");
      await page.locator("#operation-choice").press("Enter");
      assert.equal(await page.locator("#operation-list").isVisible(), true);
      assert.deepEqual(sent, []);
    });
  });

  test("Ctrl+Enter in the list of operations closes it and sends the form as it is", async () => {
    await workbench.onPage({}, async (page) => {
      const choice = page.locator("#operation-choice");
      await choice.fill("delete shift");
      assert.equal(await page.locator("#operation-list").isVisible(), true);
      await choice.press("Control+Enter");
      await waitForResponse(page, 204);
      assert.equal(await page.locator("#operation-list").isVisible(), false);
      assert.equal(await choice.inputValue(), "Update openShift");
      assert.match(await page.locator("#panel-http pre").textContent(), /^PUT /);
    });
  });

  test("F8 in the editor goes to the problem, Tab leaves the editor for the list", async () => {
    await workbench.onPage({}, async (page) => {
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
    test(`the focus is visible at every stop, ${colorScheme}`, async () => {
      await workbench.onPage({ colorScheme }, async (page) => {
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
  const background = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test("follow the system until the reader chooses, and the choice persists", async () => {
    await workbench.onPage({ colorScheme: "dark" }, async (page) => {
      const dark = await background(page);
      assert.ok(await isDark(page));
      await screenshot(page, "dark");
      await page.emulateMedia({ colorScheme: "light" });
      await page.locator('html[data-theme="light"]').waitFor();
      assert.notEqual(await background(page), dark);
      assert.ok(!(await isDark(page)));
      await page.locator("#dark").click();
      assert.equal(await background(page), dark);
      await page.reload();
      await page.waitForSelector("html[data-ready]");
      assert.equal(await background(page), dark);
    });
  });

  test("the response is readable in dark", async () => {
    await workbench.onPage({ colorScheme: "dark" }, async (page) => {
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
    await workbench.onPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      await page.getByText("Options", { exact: true }).click();
      assert.ok(await isWithin(page));
      await send(page);
      assert.ok(await isWithin(page));
      await screenshot(page, "narrow-sent");
      await showPanel(page, "Request");
      assert.ok(await isWithin(page));
      await showPanel(page, "Body");
      await page.locator("#example-choice").selectOption("Many mistakes");
      assert.ok(await isWithin(page));
      await screenshot(page, "narrow-problems");
    });
  });
});
