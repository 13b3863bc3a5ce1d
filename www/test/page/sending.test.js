// What the page reports while it sends: an error response and its hint, waits between tries, and a stop.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { screenshot } from "../browser/screenshots.js";
import { expectErrors, field, send, startWorkbench } from "../browser/workbench.js";

const STRANGE_TEAM = "00000000-0000-4000-8000-000000000000";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const onPageWithErrors = (options, use) =>
  workbench.onPage(options, async (page) => {
    expectErrors(page);
    await use(page);
  });

/** Throttles the first PUT; all other requests go to the mock. */
async function throttleOnce(page, retryAfter) {
  let isThrottled = false;
  await page.route("**/v1.0/**", (route) => {
    if (isThrottled || route.request().method() !== "PUT") return route.continue();
    isThrottled = true;
    const json = { error: { code: "TooManyRequests", message: "Please retry again later." } };
    return route.fulfill({ status: 429, headers: { "Retry-After": `${retryAfter}` }, json });
  });
}

const isResponseFocused = (page) => page.evaluate(() => document.activeElement.id === "answer-title");

const detailsOf = async (page) =>
  Object.fromEntries(
    await page
      .locator(".facts div")
      .evaluateAll((all) => all.map(({ children }) => Array.from(children, (child) => child.textContent))),
  );

describe("an error response", () => {
  const views = { light: {}, dark: { colorScheme: "dark" }, narrow: { viewport: { width: 360, height: 740 } } };
  for (const [name, options] of Object.entries(views)) {
    test(`is shown with its codes, its ids and what to do about it, ${name}`, async () => {
      await onPageWithErrors(options, async (page) => {
        await field(page, "field-teamId").fill(STRANGE_TEAM);
        assert.equal(await send(page), "404 Not Found");
        await page.getByText("TeamNotFound: The team was not found").waitFor();
        await page.getByText("must be a member of the team, and the team needs a schedule").waitFor();
        const { code, innerCode, requestId, clientRequestId } = await detailsOf(page);
        assert.deepEqual([code, innerCode], ["NotFound", "TeamNotFound"]);
        for (const id of [requestId, clientRequestId]) assert.match(id, /^[\da-f-]{36}$/);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await screenshot(page, `refusal-${name}`);
      });
    });
  }

  test("about a token that no header can carry appears before anything is sent", async () => {
    await workbench.onPage({}, async (page) => {
      await field(page, "token").fill("Bearer demo-token");
      await page.locator("#send-button").click();
      await page.getByText("token must be an access token as a string, without `Bearer`").waitFor();
    });
  });
});

describe("a wait", () => {
  test("is shown while it lasts, instead of an older response, and ends at once when stopped", async () => {
    await onPageWithErrors({}, async (page) => {
      await throttleOnce(page, 100);
      await page.locator("#send-button").click();
      await page.locator("#under-way", { hasText: "updateOpenShift: 429 TooManyRequests, try 2 after 100 s" }).waitFor();
      await page.locator("#under-way", { hasText: /Waiting: \d\d s/ }).waitFor();
      assert.equal(await page.locator("#answer").isVisible(), false);
      await screenshot(page, "waiting");
      await page.locator("#stop-button").press("Enter");
      await page.locator("#answer").getByText("Stopped.").waitFor();
      assert.ok(await isResponseFocused(page));
      assert.equal(await send(page), "204 No Content");
    });
  });

  test("is listed with the response that follows it", async () => {
    await onPageWithErrors({}, async (page) => {
      await throttleOnce(page, 1);
      assert.equal(await send(page), "204 No Content");
      assert.equal(await page.locator("#under-way").isVisible(), false);
      const retries = await page.locator("#answer .retries li").allTextContents();
      assert.deepEqual(retries, ["updateOpenShift: 429 TooManyRequests, try 2 after 1 s"]);
    });
  });
});

describe("the mock", () => {
  test("responds late in its slow mode, and can be stopped meanwhile", async () => {
    await workbench.onPage({}, async (page) => {
      await page.locator("#manner").selectOption({ label: "after 3 s" });
      await page.locator("#send-button").click();
      await page.locator("#under-way", { hasText: "Sending…" }).waitFor();
      await page.locator("#stop-button").click();
      await page.locator("#answer").getByText("Stopped.").waitFor();
    });
  });

  test("keeps its mode over a reload, and returns to `prompt` after a reset", async () => {
    await workbench.onPage({}, async (page) => {
      const isSet = page.waitForResponse((response) => response.url().endsWith("/mock/mode/throttling") && response.ok());
      await page.locator("#manner").selectOption("throttling");
      await isSet;
      await page.reload();
      await page.waitForFunction(() => document.querySelector("#manner")?.value === "throttling");
      await page.locator("#renew-button").click();
      await page.waitForFunction(() => document.querySelector("#manner")?.value === "prompt");
      assert.equal(await send(page), "204 No Content");
    });
  });
});
