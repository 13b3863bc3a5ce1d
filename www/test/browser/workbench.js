// A running workbench with a browser, and what a user does in the page.
// @ts-check

import assert from "node:assert/strict";
import { launch } from "./chromium.js";
import { complaintsOf } from "./complaints.js";
import { resetMock, startServer } from "./server.js";

/** @import { BrowserContextOptions, FrameLocator, Page } from "playwright-core" */

/** Starts a workbench for one file of tests; `stop` ends what was started. */
export async function startWorkbench() {
  const server = await startServer();
  const browser = await launch();
  /** @param {BrowserContextOptions} [options] */
  const createContext = async (options) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, ...options });
    context.setDefaultTimeout(20_000);
    return context;
  };
  // Pages without options of their own share a context and its cache.
  const shared = await createContext();
  return {
    address: server.address,
    /**
     * Opens the page on the initial data, runs the test, and asserts that the page did not complain.
     * @param {BrowserContextOptions} options
     * @param {(page: Page) => Promise<unknown>} use
     */
    async onPage(options, use) {
      await resetMock(server.address);
      const context = Object.keys(options).length === 0 ? shared : await createContext(options);
      const page = await context.newPage();
      const complaints = await complaintsOf(page);
      await page.goto(server.address);
      await page.waitForSelector("html[data-ready]");
      await use(page);
      await (context === shared ? page.close() : context.close());
      assert.deepEqual(complaints, []);
    },
    async stop() {
      await browser.close();
      server.stop();
    },
  };
}

/**
 * Browsers log each error response in the console; for tests that expect them.
 * @param {Page} page
 */
export const expectErrors = (page) => page.removeAllListeners("console");

/**
 * Chooses a tab, which a page with two columns does not have.
 * @param {Page} page
 * @param {"Body" | "Request" | "Response"} name
 */
export async function showPanel(page, name) {
  const tab = page.locator("#panels").getByRole("tab", { name: new RegExp(`^${name}`) });
  if (await tab.isVisible()) await tab.click();
}

/**
 * Opens every card and every detail, also what appears thereby.
 * @param {Page | FrameLocator} page
 */
export async function openAll(page) {
  const closed = page.locator("details:not([open], [hidden])");
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await page.locator("#callback-ask").waitFor({ state: "attached" });
  }
}

/**
 * Chooses an operation by its name and Enter.
 * @param {Page} page
 * @param {string} name
 */
export async function choose(page, name) {
  await showPanel(page, "Body");
  const input = page.locator("#operation-choice");
  await input.fill(name);
  await input.press("Enter");
}

/**
 * The input inside a Fluent field.
 * @param {Page} page
 * @param {string} id
 */
export const field = (page, id) => page.locator(`#${id} input`);

/**
 * Replaces the text of the editor as typing does.
 * @param {Page} page
 * @param {string} text
 */
export async function write(page, text) {
  await showPanel(page, "Body");
  // A narrow page loads the editor when it is in sight.
  const body = page.locator("#body");
  if (await body.isVisible()) await body.scrollIntoViewIfNeeded();
  await page.locator("#body-text").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}

/**
 * The code and path of each problem in the list.
 * @param {Page} page
 */
export const problems = (page) =>
  page
    .locator(".problem")
    .evaluateAll((items) =>
      items.map((item) => `${item.querySelector(".code")?.textContent} ${item.querySelector(".path")?.textContent}`),
    );

/** @param {Page | FrameLocator} page @param {number | string} status */
export const waitForResponse = (page, status = "") =>
  page.locator("#answer-status", { hasText: `Response ${status}` }).waitFor({ state: "attached" });

/**
 * Sends, and returns the status line of the response as soon as the page can send again.
 * @param {Page} page
 */
export async function send(page) {
  await page.locator("#send-button").press("Enter");
  await waitForResponse(page);
  await page.locator('#send-button[aria-disabled="false"]').waitFor();
  return page.locator(".status fluent-badge").textContent();
}

/**
 * The changed lines of the stored object, each with its sign.
 * @param {Page} page
 */
export const changes = (page) =>
  page.locator(".diff .line:not(.is-same)").evaluateAll((lines) => lines.map((line) => line.textContent?.trim() ?? ""));
