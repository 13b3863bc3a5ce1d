// A Chromium that opens pages and tells what they report and complain of.
export { launch } from "../../www/test/browser/chromium.js";

const LONGEST = 300_000;

/** Every message of a console, from the worst that it knows, and every error that nobody caught. */
function listen(context) {
  const complaints = [];
  const hear = (message) =>
    ["error", "warning"].includes(message.type()) && complaints.push(`${message.text()} ${message.location().url}`);
  context.on("console", hear);
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("serviceworker", (worker) => worker.on("console", hear));
  return complaints;
}

function keepViolations() {
  globalThis.violations = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    globalThis.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
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
    const report = await page
      .waitForFunction(() => globalThis.report, undefined, { polling: 100, timeout: LONGEST })
      .then((handle) => handle.jsonValue());
    const violations = await Promise.all(page.frames().map((frame) => frame.evaluate(() => globalThis.violations)));
    return { report, complaints, violations: violations.flat() };
  } catch (error) {
    throw new Error(`no report from ${address}: ${complaints.join("\n")}`, { cause: error });
  } finally {
    await context.close();
  }
}
