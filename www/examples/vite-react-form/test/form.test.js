// The form in Chromium: which issues its fields show, and what it sends to the mock.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { seriousViolations } from "../../../test/browser/axe.js";
import { launch } from "../../../test/browser/chromium.js";
import { complaintsOf } from "../../../test/browser/complaints.js";
import { serveExample } from "../../../test/browser/example.js";
import { screenshot } from "../../../test/browser/screenshots.js";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** The module needs 'wasm-unsafe-eval', and nothing here needs the network. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'";

let example;
let browser;
before(async () => {
  example = await serveExample(PROJECT, POLICY);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await example?.stop();
});

/** Opens the page, runs the test, and asserts that the page did not complain. */
async function onPage(use, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints = await complaintsOf(page);
  await page.goto(example.address);
  await page.getByRole("button", { name: "Create" }).waitFor();
  await use(page);
  await context.close();
  assert.deepEqual(complaints, []);
}

const issueAt = (page, name) => page.locator(`#${name}-issue`).textContent();
const listed = (page) => page.getByRole("listitem").allTextContents();

async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) await page.locator(`#${name}`).fill(value);
}

async function create(page) {
  await page.getByRole("button", { name: "Create" }).click();
}

const DAY = { startDateTime: "2026-11-24T08:00", endDateTime: "2026-11-24T16:00" };

describe("an open shift", () => {
  test("is created with the wall times of the schedule's zone", async () => {
    await onPage(
      async (page) => {
        assert.deepEqual(await listed(page), ["2026-11-23 07:00 to 11:00, slots: 1"]);
        await fill(page, { ...DAY, openSlotCount: "3", notes: "Stocktaking" });
        await page.locator("#schedulingGroupId").selectOption({ label: "Bakery" });
        await create(page);
        await page.getByText("Created.").waitFor();
        await page.getByRole("listitem").nth(1).waitFor();
        assert.deepEqual((await listed(page)).at(1), "2026-11-24 08:00 to 16:00, slots: 3");
        assert.equal(await page.locator("#notes").inputValue(), "");
      },
      { timezoneId: "America/New_York" },
    );
  });

  test("can be a draft", async () => {
    await onPage(async (page) => {
      await page.locator("#version").selectOption("draftOpenShift");
      await fill(page, DAY);
      await create(page);
      await page.getByText("(draft)").waitFor();
      assert.equal((await listed(page)).length, 2);
    });
  });
});

describe("a field", () => {
  test("shows its issue, and the form sends nothing", async () => {
    await onPage(async (page) => {
      await fill(page, { openSlotCount: "" });
      await create(page);
      await page.locator("#startDateTime[aria-invalid=true]").waitFor();
      assert.equal(await issueAt(page, "startDateTime"), "is required");
      assert.equal(await issueAt(page, "endDateTime"), "is required");
      assert.equal(await issueAt(page, "openSlotCount"), "must not be null");
      assert.equal(await issueAt(page, "notes"), "");
      assert.deepEqual(await seriousViolations(page), []);
      assert.equal((await listed(page)).length, 1);
    });
  });

  test("is checked with the others, as soon as one of them changes", async () => {
    await onPage(async (page) => {
      await fill(page, { startDateTime: DAY.endDateTime, endDateTime: DAY.startDateTime });
      await create(page);
      await page.getByText("must be after the start").waitFor();
      await screenshot(page, "example-react-form");
      await fill(page, { startDateTime: "2026-11-24T07:00" });
      await page.getByText("must be after the start").waitFor({ state: "detached" });
      assert.equal(await page.locator("[aria-invalid=true]").count(), 0);
    });
  });

  test("shows that its wall time does not exist", async () => {
    await onPage(async (page) => {
      await fill(page, { startDateTime: "2026-03-29T02:30", endDateTime: "2026-03-29T08:00" });
      await create(page);
      await page.locator("#startDateTime[aria-invalid=true]").waitFor();
      assert.match(await issueAt(page, "startDateTime"), /does not exist in Europe\/Berlin/);
      assert.equal(await issueAt(page, "endDateTime"), "");
    });
  });
});

test("axe-core finds no serious violation in light and dark, also on a phone", async () => {
  for (const colorScheme of ["light", "dark"]) {
    await onPage(
      async (page) => {
        await create(page);
        await page.locator("[aria-invalid=true]").first().waitFor();
        assert.deepEqual(await seriousViolations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await screenshot(page, `example-react-form-${colorScheme}`);
      },
      { colorScheme, viewport: { width: 390, height: 844 } },
    );
  }
});
