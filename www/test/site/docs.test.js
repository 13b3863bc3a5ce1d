// The docs in Chromium, from a plain static server: accessible in light and dark, searchable, and within their policy.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { preview } from "vite";
import { buildDocs } from "../../site/build.js";
import { seriousViolations } from "../browser/axe.js";
import { launch } from "../browser/chromium.js";
import { complaintsOf } from "../browser/complaints.js";

/** What the first view may weigh, in bytes of gzip. The search loads its index later. */
const MAX_FIRST_VIEW = 60 * 1024;

const PAGES = [
  "index.html",
  "guides/sending.html",
  "guides/operations.html",
  "reference/index.html",
  "reference/openShifts.html",
  "reference/callbacks.html",
  "reference/codes.html",
  "reference/codes/end_before_start.html",
];

let directory;
let host;
let browser;
let address;
before(async () => {
  directory = await mkdtemp(join(tmpdir(), "graph-shifts-docs-"));
  await buildDocs(join(directory, "docs"));
  host = await preview({
    configFile: false,
    logLevel: "error",
    build: { outDir: directory },
    preview: { port: 0, host: "127.0.0.1" },
  });
  address = `${host.resolvedUrls.local[0]}docs/`;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await host?.close();
  await rm(directory, { recursive: true });
});

/** Opens a page, runs the test, and asserts that the page did not complain and loaded files of its own only. */
async function onPage(path, options, use) {
  const page = await browser.newPage(options);
  const complaints = await complaintsOf(page);
  const loaded = [];
  page.on("response", (response) => loaded.push(response));
  await page.goto(address + path);
  await page.waitForSelector("html[data-ready]");
  await use(page, loaded);
  for (const response of loaded) assert.equal(new URL(response.url()).origin, new URL(address).origin);
  await page.close();
  assert.deepEqual(complaints, []);
}

describe("accessibility", () => {
  for (const path of PAGES) {
    for (const colorScheme of ["light", "dark"]) {
      test(`${path} has no serious violation in ${colorScheme}, and does not scroll sideways on a phone`, () =>
        onPage(path, { colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
          assert.deepEqual(await seriousViolations(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
          await page.setViewportSize({ width: 1440, height: 900 });
          assert.deepEqual(await seriousViolations(page), []);
        }));
    }
  }
});

/** Searches, and waits for the results. */
async function openResults(page, query) {
  await page.fill("#query", query);
  await page.waitForSelector("#results a");
}

describe("the search", () => {
  for (const colorScheme of ["light", "dark"]) {
    test(`has no serious violation with its results open in ${colorScheme}, also on a phone and with a result chosen`, () =>
      onPage("guides/sending.html", { colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
        await openResults(page, "open shift");
        assert.deepEqual(await seriousViolations(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.keyboard.press("ArrowDown");
        assert.deepEqual(await seriousViolations(page), []);
      }));
  }

  test("with a violation among its results would be noticed", () =>
    onPage("guides/sending.html", {}, async (page) => {
      await openResults(page, "open shift");
      await page
        .locator("#results a")
        .first()
        .evaluate((link) => link.replaceChildren());
      assert.match((await seriousViolations(page)).join(), /#results|link-name|aria/);
    }));

  test("is reached with a key, finds sections, and opens one with the keyboard", () =>
    onPage("reference/codes/not_a_date.html", {}, async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("retries");
      await page.waitForSelector("#results a");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/guides\/\w+\.html/);
    }));

  test("finds an operation by its words and with a slip, and a code by its name", () =>
    onPage("index.html", {}, async (page) => {
      for (const [query, target] of [
        ["createOpenShift", "reference/openShifts.html#createopenshift"],
        ["create open shift", "createopenshift"],
        ["end_before_start", "reference/codes/end_before_start.html"],
        ["throtling", "guides/"],
      ]) {
        await page.fill("#query", "");
        await page.fill("#query", query);
        await page.waitForSelector("#results a");
        await page.waitForTimeout(100);
        const found = await page.locator("#results a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
        assert.ok(
          found.some((href) => href.includes(target)),
          `${query}: ${found.join(", ")}`,
        );
      }
      await page.fill("#query", "qqqqqqqq");
      await page.waitForFunction(() => document.querySelector("#count").textContent === "No results");
      assert.equal(await page.isVisible("#results"), false);
    }));
});

test("a chosen theme holds on the next page", () =>
  onPage("index.html", { colorScheme: "light" }, async (page) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.click("#theme");
    assert.equal(await page.getAttribute("#theme", "aria-pressed"), "true");
    const dark = await background();
    assert.notEqual(dark, light);
    await page.click('nav.pages a[href="guides/rust.html"]');
    await page.waitForURL(/rust/);
    assert.equal(await background(), dark);
  }));

test("the first view is light", () =>
  onPage("reference/openShifts.html", {}, async (_, loaded) => {
    const sizes = await Promise.all(loaded.map(async (response) => gzipSync(await response.body()).length));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`first view of a page of the docs: ${total} bytes after gzip, ${loaded.length} files`);
    assert.ok(total < MAX_FIRST_VIEW, `${total} bytes`);
  }));
