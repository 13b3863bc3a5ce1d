// The list of requests that were sent: it fills the form again, lasts as long as the window, and has no token.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { choose, expectErrors, field, send, startWorkbench, waitForResponse, write } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const NOTE = '{"draftOpenShift":null}';

const requestText = (page) => page.locator("#panel-http pre").textContent();
const open = (page) => page.locator("#sent > summary").click();
const entries = (page) => page.locator(".sent-request");

/** Each request without its time. */
const texts = (page) => entries(page).evaluateAll((all) => all.map((one) => one.textContent.replace(/^.*?(?=[A-Z]{3})/, "")));

async function reload(page) {
  await page.reload();
  await page.waitForSelector("html[data-ready]");
}

/** Sends a change that succeeds and a read that is refused; returns the first one's request. */
async function sendTwo(page) {
  expectErrors(page);
  await field(page, "token").fill("very-secret-token");
  await page.getByText("Options", { exact: true }).click();
  await page.locator("#field-returnRepresentation").click();
  await field(page, "field-openShiftId").fill(openShiftIds.both);
  await write(page, NOTE);
  const text = await requestText(page);
  await send(page);
  await choose(page, "getOpenShift");
  await field(page, "field-openShiftId").fill("OPNSHFT_none");
  await page.locator("#send-button").press("Enter");
  await waitForResponse(page, 404);
  return text;
}

describe("the list of sent requests", () => {
  test("is hidden until something was sent; what was not sent is not in it", async () => {
    await workbench.onPage({}, async (page) => {
      assert.ok(await page.locator("#sent").isHidden());
      await page.getByText("Options", { exact: true }).click();
      await field(page, "field-baseUrl").fill("");
      await page.locator("#send-button").press("Enter");
      assert.ok(await page.locator("#sent").isHidden());
    });
  });

  test("fills the form again, with its operation, ids, options and body", async () => {
    await workbench.onPage({}, async (page) => {
      const text = await sendTwo(page);
      assert.equal(await page.locator("#sent > summary").textContent(), "Sent (2)");
      await open(page);
      assert.deepEqual(await texts(page), ["GET Get openShift 404", "PUT Update openShift 200"]);
      await entries(page).nth(1).press("Enter");
      assert.equal(await requestText(page), text);
      assert.equal(await page.locator("#operation-choice").inputValue(), "Update openShift");
      assert.equal(await page.evaluate(() => document.activeElement.id), "operation-choice");
      await entries(page).first().click();
      assert.match(await requestText(page), /^GET .*OPNSHFT_none/);
      // Only Send sends.
      assert.equal(await entries(page).count(), 2);
    });
  });

  test("is there after a reload, without the token, until it is cleared", async () => {
    await workbench.onPage({}, async (page) => {
      const text = await sendTwo(page);
      await reload(page);
      await open(page);
      assert.deepEqual(await texts(page), ["GET Get openShift 404", "PUT Update openShift 200"]);
      await entries(page).nth(1).click();
      assert.equal(await requestText(page), text);
      assert.ok(!(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).includes("very-secret"));
      await page.locator("#sent-clear").press("Enter");
      assert.ok(await page.locator("#sent").isHidden());
      assert.equal(await page.evaluate(() => document.activeElement.id), "answer-title");
      await reload(page);
      assert.ok(await page.locator("#sent").isHidden());
    });
  });

  test("has what can be read of what is stored", async () => {
    await workbench.onPage({}, async (page) => {
      const good = { time: 1, operation: "getShift", method: "GET", status: 0, values: {}, text: "" };
      const bad = [
        null,
        1,
        { ...good, operation: "noSuchThing" },
        { ...good, values: null },
        { ...good, text: 1 },
        { ...good, time: "x" },
      ];
      for (const [stored, expected] of [
        [JSON.stringify([...bad, good]), ["GET Get shift No response"]],
        ["{", []],
        ["null", []],
        ["{}", []],
      ]) {
        await page.evaluate((value) => sessionStorage.setItem("sent", value), stored);
        await reload(page);
        assert.deepEqual(await texts(page), expected, stored);
      }
    });
  });

  const views = {
    "1440x900": { viewport: { width: 1440, height: 900 } },
    "1024x768-dark": { viewport: { width: 1024, height: 768 }, colorScheme: "dark" },
    "390x844": { viewport: { width: 390, height: 844 } },
  };
  for (const [name, options] of Object.entries(views)) {
    test(`fits and is accessible, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        await send(page);
        await open(page);
        const { x, width } = await entries(page).first().boundingBox();
        assert.ok(x >= 0 && x + width <= options.viewport.width);
        assert.deepEqual(await seriousViolations(page), []);
        await screenshot(page, `sent-${name}`);
      });
    });
  }
});
