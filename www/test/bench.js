// A running workbench and a browser on it, for the page's tests.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { launch } from "./chromium.js";

const SERVER = fileURLToPath(new URL("../server.js", import.meta.url));
const SCREENSHOTS = new URL("../../tests/screenshots/", import.meta.url);

/** Starts the server on a free port, for a page without sign-in. */
export async function startServer(...options) {
  const env = { ...process.env, VITE_CLIENT_ID: "" };
  const server = spawn(process.execPath, [SERVER, "--port", "0", ...options], { env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address) return { address, stop: () => server.kill() };
  }
  throw new Error("the server ended without telling its address");
}

const isComplaint = (message) => ["error", "warning"].includes(message.type());

async function watched(page) {
  const faults = [];
  page.on("console", (message) => isComplaint(message) && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.exposeFunction("tellViolation", (text) => faults.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      globalThis.tellViolation(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return faults;
}

/** A workbench for one file of tests; `stop` ends what was started. */
export async function startBench() {
  const server = await startServer();
  const browser = await launch();
  const open = async (options) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, ...options });
    context.setDefaultTimeout(20_000);
    return context;
  };
  // Pages that ask for nothing of their own share what the browser has read already.
  const shared = await open();
  return {
    address: server.address,
    /** Opens the page on the stand-in's first data, gives it to the test, and holds it to have made no complaint. */
    async onPage(options, use) {
      await renew(server.address);
      const context = Object.keys(options).length === 0 ? shared : await open(options);
      const page = await context.newPage();
      const faults = await watched(page);
      await page.goto(server.address);
      await page.waitForSelector("html[data-ready]");
      await use(page);
      await (context === shared ? page.close() : context.close());
      assert.deepEqual(faults, []);
    },
    async stop() {
      await browser.close();
      server.stop();
    },
  };
}

/** Gives the stand-in its first data again. */
export async function renew(address) {
  const { status } = await fetch(`${address}/stand-in/fresh`, { method: "POST", headers: { Origin: address } });
  assert.equal(status, 204);
}

/** Chooses an operation as one does who knows it: by its name and Enter. */
export async function choose(page, name) {
  const input = page.locator("#operation-choice");
  await input.fill(name);
  await input.press("Enter");
}

export const screenshot = (page, name) =>
  page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, SCREENSHOTS)), fullPage: true, animations: "disabled" });

/** The input of a field, which stands within Fluent's. */
export const field = (page, id) => page.locator(`#${id} input`);

/** Puts a text into the editor as typing does. */
export async function write(page, text) {
  await page.locator("#body-text").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}

/** The codes and places in the list of problems. */
export const problems = (page) =>
  page
    .locator(".problem")
    .evaluateAll((items) =>
      items.map((item) => `${item.querySelector(".code").textContent} ${item.querySelector(".path").textContent}`),
    );

/** Sends and gives the status line of the answer, once the page can send again. */
export async function send(page) {
  await page.locator("#send-button").press("Enter");
  await page.locator("#answer-status", { hasText: "Answered" }).waitFor({ state: "attached" });
  await page.locator('#send-button[aria-disabled="false"]').waitFor();
  return page.locator(".status fluent-badge").textContent();
}

/** The lines of the stored object that changed, with their sign. */
export const changes = (page) =>
  page.locator(".diff .line:not(.is-same)").evaluateAll((lines) => lines.map((line) => line.innerText.trim()));
