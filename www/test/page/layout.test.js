// Where the page shows its parts: in two columns or by tabs, the day in one line, problems below the editor, Send in sight.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { choose, expectErrors, send, startWorkbench, waitForResponse } from "../browser/workbench.js";

const SIZES = {
  large: { viewport: { width: 1440, height: 900 } },
  medium: { viewport: { width: 1024, height: 768 } },
  phone: { viewport: { width: 390, height: 844 } },
};

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const tabs = (page) => page.getByRole("tablist", { name: "Parts of the page" }).getByRole("tab");
const chosen = async (page) =>
  (
    await tabs(page)
      .and(page.getByRole("tab", { selected: true }))
      .textContent()
  ).trim();
const panels = (page) =>
  page.locator("#form-panel:visible, #request-card:visible, #answer-card:visible").evaluateAll((all) => all.map(({ id }) => id));
const focused = (page) => page.evaluate(() => document.activeElement.id);
const box = (page, selector) => page.locator(selector).boundingBox();
const middle = ({ y, height }) => y + height / 2;

/** Whether an element is inside the window, between the tabs or the top and the bar with Send. */
async function isInSight(page, selector) {
  const { y, height } = await box(page, selector);
  const bar = await box(page, "#send-bar");
  const top = (await page.locator("#panels").isVisible()) ? await box(page, "#panels") : { y: 0, height: 0 };
  return y >= top.y + top.height && y + height <= bar.y;
}

describe("on a phone", () => {
  test("the page is one panel at a time, chosen by tabs", async () => {
    await workbench.onPage(SIZES.phone, async (page) => {
      assert.deepEqual(await tabs(page).allTextContents(), ["Body", "Request", "Response"]);
      for (const [name, id] of [
        ["Request", "request-card"],
        ["Response", "answer-card"],
        ["Body", "form-panel"],
      ]) {
        await tabs(page).filter({ hasText: name }).click();
        assert.deepEqual([await chosen(page), await panels(page)], [name, [id]]);
        assert.equal(
          await page
            .getByRole("tabpanel")
            .and(page.locator(`#${id}`))
            .count(),
          1,
        );
        assert.equal(await page.locator(`#panel-tab-${id}`).getAttribute("aria-controls"), id);
        assert.deepEqual(await seriousViolations(page), []);
        await screenshot(page, `panel-${name}`);
      }
    });
  });

  test("arrow keys, Home and End move between the tabs, and other keys do not", async () => {
    await workbench.onPage(SIZES.phone, async (page) => {
      await tabs(page).first().focus();
      const after = async (key) => {
        await page.keyboard.press(key);
        assert.equal(await focused(page), `panel-tab-${(await panels(page)).join()}`);
        return chosen(page);
      };
      const seen = [];
      for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"]) {
        seen.push(await after(key));
      }
      assert.deepEqual(seen, ["Request", "Request", "Response", "Body", "Response", "Body", "Response"]);
      assert.deepEqual(await tabs(page).evaluateAll((all) => all.map(({ tabIndex }) => tabIndex)), [-1, -1, 0]);
    });
  });

  test("the tab of the body has the number of problems, if there are any", async () => {
    await workbench.onPage(SIZES.phone, async (page) => {
      assert.equal(await page.locator(".panel-count").first().isVisible(), false);
      await page.locator("#example-choice").selectOption("Both versions (refused)");
      assert.equal(await tabs(page).first().textContent(), "Body1 (1 error)");
      await tabs(page).nth(1).click();
      assert.ok(await page.locator(".panel-count").first().isVisible());
      await page.locator("#send-problems").click();
      assert.deepEqual(await panels(page), ["form-panel"]);
      assert.ok(await isInSight(page, "#problems-title"));
    });
  });

  test("the response is shown and has the focus after Send, however far the form was scrolled", async () => {
    await workbench.onPage(SIZES.phone, async (page) => {
      await page.evaluate(() => scrollTo(0, 1e6));
      await send(page);
      assert.deepEqual([await chosen(page), await focused(page)], ["Response", "answer-title"]);
      assert.ok(await isInSight(page, "#answer-title"));
      assert.ok((await box(page, "#answer-title")).y < 120);
      assert.ok(await isInSight(page, ".status"));
      await screenshot(page, "panel-sent");
    });
  });

  test("a problem stays in sight when it is allowed, which fills a field above it", async () => {
    await workbench.onPage(SIZES.phone, async (page) => {
      await page.locator("#example-choice").selectOption("Both versions (refused)");
      await page.locator(".problem .allow").scrollIntoViewIfNeeded();
      await page.locator(".problem .allow").press("Enter");
      await page.locator(".problem.is-warning").waitFor();
      assert.ok(await isInSight(page, ".problem-place"));
    });
  });

  test("the form is shown again when something fills it, and stays while nothing can be sent", async () => {
    await workbench.onPage(SIZES.phone, async (page) => {
      await choose(page, "listOpenShifts");
      await send(page);
      await page.locator(".entity fluent-button", { hasText: "Change" }).first().click();
      assert.deepEqual([await panels(page), await focused(page)], [["form-panel"], "operation-choice"]);
      await page.locator("#example-choice").selectOption("Broken JSON");
      await page.keyboard.press("Control+Enter");
      assert.deepEqual(await panels(page), ["form-panel"]);
    });
  });
});

describe("with two columns", () => {
  test("there are no tabs, every panel is shown, and Send leaves the focus where it is", async () => {
    await workbench.onPage(SIZES.medium, async (page) => {
      assert.equal(await page.locator("#panels").isVisible(), false);
      assert.deepEqual(await panels(page), ["form-panel", "request-card", "answer-card"]);
      assert.equal(await page.locator("[role=tabpanel]:not(.forms *)").count(), 0);
      await page.locator("#body-text").focus();
      await page.keyboard.press("ControlOrMeta+Enter");
      await waitForResponse(page, 204);
      assert.equal(await focused(page), "body");
      await page.setViewportSize(SIZES.phone.viewport);
      await page.locator("#request-card").waitFor({ state: "hidden" });
      assert.deepEqual(await panels(page), ["form-panel"]);
      await page.setViewportSize(SIZES.medium.viewport);
      await page.locator("#request-card").waitFor();
      assert.deepEqual(await panels(page), ["form-panel", "request-card", "answer-card"]);
    });
  });
});

test("Send scrolls to the response with its status", async () => {
  await workbench.onPage(SIZES.medium, async (page) => {
    await page.locator(".week-table").waitFor();
    await send(page);
    assert.ok(await isInSight(page, ".status"));
    await page.evaluate(() => scrollTo(0, 0));
    assert.equal(await isInSight(page, ".status"), false);
  });
});

describe("the day of scheduling", () => {
  const IN_LINE = ["#day-title", "#day-step", "#day-back", "#day-next", "#day-hint"];
  const isOneLine = async (page) => {
    const middles = [];
    for (const selector of IN_LINE) middles.push(middle(await box(page, selector)));
    return Math.max(...middles) - Math.min(...middles) <= 3;
  };
  for (const size of ["large", "medium"]) {
    test(`is one line, ${size}`, async () => {
      await workbench.onPage(SIZES[size], async (page) => {
        // There is no schedule before the first step, which the browser logs.
        expectErrors(page);
        assert.ok(await isOneLine(page));
        await page.locator("#day-next").click();
        assert.ok(await isOneLine(page));
        await choose(page, "getShift");
        assert.ok(await isOneLine(page));
        assert.ok((await box(page, ".day")).height < 60);
        await page.setViewportSize(SIZES.phone.viewport);
        assert.equal(await isOneLine(page), false);
      });
    });
  }

  test("has its buttons in one line below the list, phone", async () => {
    await workbench.onPage(SIZES.phone, async (page) => {
      const [list, back, next] = [await box(page, "#day-step"), await box(page, "#day-back"), await box(page, "#day-next")];
      assert.equal(middle(back), middle(next));
      assert.ok(back.y >= list.y + list.height);
    });
  });
});

for (const [size, options] of Object.entries(SIZES)) {
  test(`problems are directly below the editor, and their number beside Send, ${size}`, async () => {
    await workbench.onPage(options, async (page) => {
      assert.equal(await page.locator("#send-problems").isVisible(), false);
      await page.locator("#example-choice").selectOption("Both versions (refused)");
      const [editor, problems] = [await box(page, "#body-card"), await box(page, "#problems-card")];
      assert.equal(problems.x, editor.x);
      const gap = problems.y - (editor.y + editor.height);
      assert.ok(gap >= 0 && gap <= 16, `${gap}`);
      const [button, count] = [await box(page, "#send-button"), await box(page, "#send-problems")];
      assert.equal(middle(button), middle(count));
      assert.ok(count.x - (button.x + button.width) <= 16);
    });
  });
}

test("a request with errors is shown in grey, and one without is not", async () => {
  await workbench.onPage(SIZES.medium, async (page) => {
    const color = () => page.locator("#panel-http pre").evaluate((shown) => getComputedStyle(shown).color);
    const black = await color();
    await page.locator("#example-choice").selectOption("Both versions (refused)");
    assert.ok((await page.locator("#panel-http pre").textContent()).startsWith("PUT "));
    assert.notEqual(await color(), black);
    assert.equal(await page.locator("#send-button").textContent(), "Send anyway");
    await page.locator("#example-choice").selectOption("Change the draft");
    assert.equal(await color(), black);
    assert.equal(await page.locator("#send-button").textContent(), "Send to the mock");
  });
});

test("at 200 % the week scrolls in its card, and a closed card has its title in the middle", async () => {
  await workbench.onPage({ viewport: { width: 720, height: 450 } }, async (page) => {
    const [card, title] = [await box(page, "#callbacks"), await box(page, "#callbacks summary")];
    assert.ok(Math.abs(middle(card) - middle(title)) <= 1, `${middle(card)} ${middle(title)}`);
    await page.locator("#week summary").first().click();
    await page.locator(".week-table").waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
});

describe("what belongs together", () => {
  const inOneRow = async (places) => {
    const boxes = await places.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    return boxes.length > 1 && boxes.every((one) => Math.abs(middle(one) - middle(boxes[0])) < 2);
  };

  test("is in one row: the formats of a request, and what the mock does", async () => {
    await workbench.onPage(SIZES.large, async (page) => {
      assert.ok(await inOneRow(page.locator(".formats fluent-tab")));
      assert.ok(await inOneRow(page.locator("#manner, #renew-button")));
    });
  });

  test("is in one line: each segment of a path, on a phone, too", async () => {
    await workbench.onPage(SIZES.phone, async (page) => {
      await choose(page, "listSwapShiftsChangeRequests");
      await send(page);
      const lines = (selector) =>
        page.locator(selector).evaluate((code) => {
          const texts = [];
          const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) texts.push(walker.currentNode);
          return texts.map((text) => {
            const range = document.createRange();
            range.selectNodeContents(text);
            const tops = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
            return new Set(tops).size;
          });
        });
      const own = await lines("#answer .answered code");
      assert.ok(own.length > 4 && own.every((count) => count === 1), `${own}`);
      await tabs(page).first().click();
      assert.ok((await lines(".address code")).every((count) => count < 2));
    });
  });

  test("has one edge: an entry's id and its buttons", async () => {
    await workbench.onPage(SIZES.large, async (page) => {
      await choose(page, "listShifts");
      await send(page);
      const text = await page.locator(".entity-id").first().boundingBox();
      const button = page.locator(".entity-actions fluent-button").first();
      const label = await button.evaluate((host) => {
        const range = document.createRange();
        range.selectNodeContents(host.firstChild);
        return range.getBoundingClientRect().x;
      });
      assert.ok(Math.abs(label - text.x) <= 2, `${label} ${text.x}`);
    });
  });
});
