// A browser on a workbench that signs in, for the tests of sign-in: its windows, and what the page must never tell.

import assert from "node:assert/strict";
import { launch } from "../chromium.js";
import { startPlace } from "./place.js";

const isComplaint = (message) => ["error", "warning"].includes(message.type());

/** What a page says in its console, asks for, and breaks of its policy. */
export async function watch(context) {
  const told = { faults: [], texts: [], urls: [] };
  await context.exposeFunction("tellViolation", (text) => told.faults.push(text));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      globalThis.tellViolation(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  context.on("request", (request) => told.urls.push(request.url()));
  context.on("console", (message) => {
    const isOfPage = message.page()?.url().startsWith(told.address);
    told.texts.push(message.text());
    if (isOfPage && isComplaint(message)) told.faults.push(message.text());
  });
  context.on("weberror", (error) => told.faults.push(String(error.error())));
  return told;
}

/** One file of tests: a place, a browser, and pages of people who are signed in nowhere yet. */
export async function startSignedBench() {
  const place = await startPlace();
  const browser = await launch();
  return {
    place,
    async onPage(use, options = {}) {
      place.renew();
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 900 }, ...options });
      context.setDefaultTimeout(20_000);
      const told = await watch(context);
      told.address = place.address;
      const page = await context.newPage();
      await page.goto(place.address);
      await page.waitForSelector("html[data-ready]");
      await use(page, told);
      await context.close();
      assert.deepEqual(told.faults, []);
    },
    async stop() {
      await browser.close();
      await place.stop();
    },
  };
}

/** Does something that opens a window, and gives the window. */
export async function windowOf(page, act) {
  const [opened] = await Promise.all([page.waitForEvent("popup"), act()]);
  return opened;
}

const press = (opened, name) => opened.getByRole("button", { name }).click();

/** Fills in the provider's window as a person does, and sees it close. */
export async function passThrough(opened, user) {
  if (user !== undefined) {
    await opened.locator("input[name=login]").fill(user);
    await opened.locator("input[name=password]").fill("any");
    await press(opened, "Sign-in");
  }
  const closed = opened.waitForEvent("close");
  await press(opened, "Continue");
  await closed;
}

export const adele = "adele@contoso.com";
export const alex = "alex@contoso.com";

export async function signIn(page, user, button = "#sign-in") {
  await passThrough(await windowOf(page, () => page.locator(button).click()), user);
  await page.locator("#account option:checked", { hasText: user }).waitFor({ state: "attached" });
}

/** Sends, and gives the badge of the answer. */
export async function send(page) {
  await page.locator("#send-button").press("Enter");
  return answered(page);
}

export async function answered(page) {
  await page.locator('#send-button[aria-disabled="false"]').waitFor();
  return page.locator(".status fluent-badge").textContent();
}

/** The browser itself notes every refused fetch in its console. */
export function forgive(told, pattern) {
  const noted = (text) => text.startsWith("Failed to load resource") && pattern.test(text);
  assert.ok(told.faults.some(noted), "nothing was refused");
  told.faults = told.faults.filter((text) => !noted(text));
}

/** Everything a reader of the page could find: its elements, also within components, and what their fields hold. */
export const everything = (page) =>
  page.evaluate(() => {
    const texts = [];
    const read = (root) => {
      texts.push(root.innerHTML);
      for (const element of root.querySelectorAll("*")) {
        if (typeof element.value === "string") texts.push(element.value);
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(document.documentElement);
    return texts.join("\n");
  });

/** What the page keeps, by name. */
export const kept = (page) => page.evaluate(() => ({ ...sessionStorage, ...localStorage }));
