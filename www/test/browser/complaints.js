// Recognizes what a page complains about: console errors and warnings, and violations of its policy.
// @ts-check

/** @import { BrowserContext, ConsoleMessage, Page } from "playwright-core" */

/** @param {ConsoleMessage} message */
export const isComplaint = (message) => ["error", "warning"].includes(message.type());

/**
 * @param {Page | BrowserContext} target
 * @param {(text: string) => void} report
 */
export async function onViolation(target, report) {
  await target.exposeFunction("reportViolation", report);
  await target.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      globalThis.reportViolation(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
}

/** A list that grows with each complaint of a page. @param {Page} page */
export async function complaintsOf(page) {
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => isComplaint(message) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await onViolation(page, (text) => void complaints.push(text));
  return complaints;
}
