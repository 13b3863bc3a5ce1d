// A browser on a workbench with sign-in, what a user does there, and a log of what the page reveals.
// @ts-check

import assert from "node:assert/strict";
import { launch } from "../browser/chromium.js";
import { isComplaint, onViolation } from "../browser/complaints.js";
import { startServices } from "./services.js";

/** @import { BrowserContext, BrowserContextOptions, Page } from "playwright-core" */

/**
 * @typedef {object} PageLog
 * @property {string[]} complaints of the page itself
 * @property {string[]} texts everything in the console
 * @property {string[]} urls everything requested
 */

/**
 * Logs what the pages of a context print, request and violate.
 * @param {BrowserContext} context
 * @param {string} address where the page itself begins
 */
export async function logPages(context, address) {
  /** @type {PageLog} */
  const log = { complaints: [], texts: [], urls: [] };
  await onViolation(context, (text) => void log.complaints.push(text));
  context.on("request", (request) => log.urls.push(request.url()));
  context.on("console", (message) => {
    const isOfPage = message.page()?.url().startsWith(address);
    log.texts.push(message.text());
    if (isOfPage && isComplaint(message)) log.complaints.push(message.text());
  });
  context.on("weberror", (error) => log.complaints.push(String(error.error())));
  return log;
}

/** Starts the services and a browser for one file of tests; nobody is signed in when a page opens. */
export async function startSignInWorkbench() {
  const services = await startServices();
  const browser = await launch();
  return {
    services,
    /**
     * @param {(page: Page, log: PageLog) => Promise<unknown>} use
     * @param {BrowserContextOptions} [options]
     */
    async onPage(use, options = {}) {
      services.reset();
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 900 }, ...options });
      context.setDefaultTimeout(20_000);
      const log = await logPages(context, services.address);
      const page = await context.newPage();
      await page.goto(services.address);
      await page.waitForSelector("html[data-ready]");
      await use(page, log);
      await context.close();
      assert.deepEqual(log.complaints, []);
    },
    async stop() {
      await browser.close();
      await services.stop();
    },
  };
}

/**
 * The window that an action opens.
 * @param {Page} page
 * @param {() => Promise<unknown>} act
 */
export async function popupOf(page, act) {
  const [popup] = await Promise.all([page.waitForEvent("popup"), act()]);
  return popup;
}

/** @param {Page} popup @param {string} name */
const press = (popup, name) => popup.getByRole("button", { name }).click();

/**
 * Completes the provider's form as a person does, and waits until the window closes.
 * @param {Page} popup
 * @param {string} [user] without one the provider knows the user already
 */
export async function completeSignIn(popup, user) {
  if (user !== undefined) {
    await popup.locator("input[name=login]").fill(user);
    await popup.locator("input[name=password]").fill("any");
    await press(popup, "Sign-in");
  }
  const closed = popup.waitForEvent("close");
  await press(popup, "Continue");
  await closed;
}

export const adele = "adele@contoso.com";
export const alex = "alex@contoso.com";

/** @param {Page} page @param {string} user @param {string} [button] */
export async function signIn(page, user, button = "#sign-in") {
  await completeSignIn(await popupOf(page, () => page.locator(button).click()), user);
  await page.locator("#account option:checked", { hasText: user }).waitFor({ state: "attached" });
}

/**
 * Sends, and returns the status line of the response.
 * @param {Page} page
 */
export async function send(page) {
  await page.locator("#send-button").press("Enter");
  await page.locator('#send-button[aria-disabled="false"]').waitFor();
  return page.locator(".status fluent-badge").textContent();
}

/**
 * Browsers log each error response in the console; removes those of a status that the test expects.
 * @param {PageLog} log
 * @param {RegExp} status
 */
export function ignoreErrors(log, status) {
  /** @param {string} text */
  const isExpected = (text) => text.startsWith("Failed to load resource") && status.test(text);
  assert.ok(log.complaints.some(isExpected), "there was no such error");
  log.complaints = log.complaints.filter((text) => !isExpected(text));
}

/**
 * Everything that a reader of the page could find: its elements, also those in shadow roots, and the values of fields.
 * @param {Page} page
 */
export const allText = (page) =>
  page.evaluate(() => {
    /** @type {string[]} */
    const texts = [];
    /** @param {Element | ShadowRoot} root */
    const read = (root) => {
      texts.push(root.innerHTML);
      for (const element of root.querySelectorAll("*")) {
        if ("value" in element && typeof element.value === "string") texts.push(element.value);
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(document.documentElement);
    return texts.join("\n");
  });

/**
 * The page's storage, by name.
 * @param {Page} page
 * @returns {Promise<Record<string, string>>}
 */
export const storage = (page) => page.evaluate(() => ({ ...sessionStorage, ...localStorage }));
