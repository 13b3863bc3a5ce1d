// A Chromium that opens pages and tells what they report and complain of.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const BROWSERS = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const LONGEST = 300_000;

export function launch() {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  assert.ok(executablePath, "no Chromium found; name one in CHROME_PATH");
  // Chromium's sandbox does not work for root.
  const args = process.getuid?.() === 0 ? [...QUIET, "--no-sandbox"] : QUIET;
  return chromium.launch({ executablePath, args });
}

/** Every message of a console, from the worst that it knows, and every error that nobody caught. */
function listen(context) {
  const complaints = [];
  const hear = (message) => ["error", "warning"].includes(message.type()) && complaints.push(`${message.text()} ${message.location().url}`);
  context.on("console", hear);
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("serviceworker", (worker) => worker.on("console", hear));
  return complaints;
}

function keepViolations() {
  globalThis.violations = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => globalThis.violations.push(`${effectiveDirective} ${blockedURI}`));
}

/** What the page gives away as `report`, what its console complained of, and how its policies were violated, in any frame. */
export async function visit(browser, address) {
  const context = await browser.newContext();
  const complaints = listen(context);
  try {
    await context.addInitScript(keepViolations);
    const page = await context.newPage();
    page.on("crash", () => complaints.push("the page crashed"));
    await page.goto(address, { waitUntil: "commit", timeout: LONGEST });
    const report = await page.waitForFunction(() => globalThis.report, undefined, { polling: 100, timeout: LONGEST }).then((handle) => handle.jsonValue());
    const violations = await Promise.all(page.frames().map((frame) => frame.evaluate(() => globalThis.violations)));
    return { report, complaints, violations: violations.flat() };
  } catch (error) {
    throw new Error(`no report from ${address}: ${complaints.join("\n")}`, { cause: error });
  } finally {
    await context.close();
  }
}
