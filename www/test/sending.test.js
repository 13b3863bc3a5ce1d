// What the page tells of a sending: a refusal and its hint, the waits between tries, and that it was stopped.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { field, screenshot, send, startBench } from "./bench.js";

const STRANGE_TEAM = "00000000-0000-4000-8000-000000000000";

let bench;
before(async () => {
  bench = await startBench();
});
after(() => bench.stop());

/** The page, whose console the browser fills with each refused fetch: that is the point here. */
const onRefused = (options, use) =>
  bench.onPage(options, async (page) => {
    page.removeAllListeners("console");
    await use(page);
  });

/** Answers the first PUT as throttled; all others go to the stand-in. */
async function throttleOnce(page, retryAfter) {
  let isThrottled = false;
  await page.route("**/v1.0/**", (route) => {
    if (isThrottled || route.request().method() !== "PUT") return route.continue();
    isThrottled = true;
    const json = { error: { code: "TooManyRequests", message: "Please retry again later." } };
    return route.fulfill({ status: 429, headers: { "Retry-After": `${retryAfter}` }, json });
  });
}

const isAnswerFocused = (page) => page.evaluate(() => document.activeElement.id === "answer-title");

const factsOf = async (page) =>
  Object.fromEntries(
    await page
      .locator(".facts div")
      .evaluateAll((all) => all.map(({ children }) => Array.from(children, (child) => child.textContent))),
  );

describe("a refusal", () => {
  const views = { light: {}, dark: { colorScheme: "dark" }, narrow: { viewport: { width: 360, height: 740 } } };
  for (const [name, options] of Object.entries(views)) {
    test(`is told with its codes, its numbers and what to do about it, ${name}`, async () => {
      await onRefused(options, async (page) => {
        await field(page, "field-teamId").fill(STRANGE_TEAM);
        assert.equal(await send(page), "404 Not Found");
        await page.getByText("TeamNotFound: The team was not found").waitFor();
        await page.getByText("must be a member of the team, and the team must have a schedule").waitFor();
        const { code, innerCode, requestId, clientRequestId } = await factsOf(page);
        assert.deepEqual([code, innerCode], ["NotFound", "TeamNotFound"]);
        for (const id of [requestId, clientRequestId]) assert.match(id, /^[\da-f-]{36}$/);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await screenshot(page, `refusal-${name}`);
      });
    });
  }

  test("of a token that no header can carry is told before anything is sent", async () => {
    await bench.onPage({}, async (page) => {
      await field(page, "token").fill("Bearer demo-token");
      await page.locator("#send-button").click();
      await page.getByText("token must be an access token as text, without `Bearer`").waitFor();
    });
  });
});

describe("a wait", () => {
  test("is told while it lasts, in the place of an older answer, and ends at once where it is stopped", async () => {
    await onRefused({}, async (page) => {
      await throttleOnce(page, 100);
      await page.locator("#send-button").click();
      await page.locator("#under-way", { hasText: "updateOpenShift: 429 TooManyRequests, try 2 after 100 s" }).waitFor();
      await page.locator("#under-way", { hasText: /Waiting: \d\d s/ }).waitFor();
      assert.equal(await page.locator("#answer").isVisible(), false);
      await screenshot(page, "waiting");
      await page.locator("#stop-button").press("Enter");
      await page.locator("#answer").getByText("Stopped.").waitFor();
      assert.ok(await isAnswerFocused(page));
      assert.equal(await send(page), "204 No Content");
    });
  });

  test("is told beside the answer that comes after it", async () => {
    await onRefused({}, async (page) => {
      await throttleOnce(page, 1);
      assert.equal(await send(page), "204 No Content");
      assert.equal(await page.locator("#under-way").isVisible(), false);
      const told = await page.locator("#answer .retries li").allTextContents();
      assert.deepEqual(told, ["updateOpenShift: 429 TooManyRequests, try 2 after 1 s"]);
    });
  });
});

describe("the stand-in", () => {
  test("answers late when it is told to, and is stopped meanwhile", async () => {
    await bench.onPage({}, async (page) => {
      await page.locator("#manner").selectOption({ label: "after 3 s" });
      await page.locator("#send-button").click();
      await page.locator("#under-way", { hasText: "Sending…" }).waitFor();
      await page.locator("#stop-button").click();
      await page.locator("#answer").getByText("Stopped.").waitFor();
    });
  });

  test("keeps its manner over a reload, and begins anew promptly", async () => {
    await bench.onPage({}, async (page) => {
      const isTaken = page.waitForResponse((response) => response.url().endsWith("/stand-in/manner/throttling") && response.ok());
      await page.locator("#manner").selectOption("throttling");
      await isTaken;
      await page.reload();
      await page.waitForFunction(() => document.querySelector("#manner")?.value === "throttling");
      await page.locator("#renew-button").click();
      await page.waitForFunction(() => document.querySelector("#manner")?.value === "prompt");
      assert.equal(await send(page), "204 No Content");
    });
  });
});
