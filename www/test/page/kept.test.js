// What the page keeps: the ids of the object at hand and the reader's edits, over other operations, reloads, Back and links.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, shiftIds, teamId } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { changes, choose, field, problems, send, startWorkbench, write } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const requestText = (page) => page.locator("#panel-http pre").textContent();
const bodyText = (page) => page.locator("#body-text").textContent();
const idIn = (page, name) => field(page, `field-${name}`).inputValue();
const operation = (page) => page.locator("#operation-choice").inputValue();

const OTHER_TEAM = "8a9b7c6d-1111-4222-8333-444455556666";
const NOTE = '{"draftOpenShift":null}';

describe("another operation", () => {
  test("has the ids of the object at hand", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "getOpenShift");
      await field(page, "field-openShiftId").fill(openShiftIds.both);
      await field(page, "field-teamId").fill(OTHER_TEAM);
      for (const name of ["updateOpenShift", "listOpenShifts", "deleteOpenShift"]) {
        await choose(page, name);
        assert.equal(await idIn(page, "teamId"), OTHER_TEAM, name);
        if (name !== "listOpenShifts") assert.equal(await idIn(page, "openShiftId"), openShiftIds.both, name);
      }
    });
  });

  test("does not lose edits: they are there when the reader returns, and an example replaces them", async () => {
    await workbench.onPage({}, async (page) => {
      await write(page, NOTE);
      await page.getByText("Options", { exact: true }).click();
      await page.locator("#field-returnRepresentation").click();
      await choose(page, "listShifts");
      await choose(page, "updateOpenShift");
      assert.equal(await bodyText(page), NOTE);
      assert.match(await requestText(page), /return=representation/);
      assert.equal(await page.locator("#example-choice option:checked").textContent(), "None: edited");
      await page.locator("#example-choice").selectOption("Share a draft with employees");
      assert.match(await bodyText(page), /sharedOpenShift/);
      assert.equal(await page.locator("#example-choice option:checked").textContent(), "Share a draft with employees");
    });
  });
});

describe("the window", () => {
  test("keeps all of it over a reload, but never the token", async () => {
    await workbench.onPage({}, async (page) => {
      await field(page, "token").fill("very-secret-token");
      await field(page, "field-openShiftId").fill(openShiftIds.both);
      await write(page, NOTE);
      await choose(page, "getOpenShift");
      await page.reload();
      await page.waitForSelector("html[data-ready]");
      assert.equal(await operation(page), "Get openShift");
      assert.equal(await idIn(page, "openShiftId"), openShiftIds.both);
      await choose(page, "updateOpenShift");
      assert.equal(await bodyText(page), NOTE);
      const stored = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
      assert.ok(stored.includes("draftOpenShift") && !stored.includes("very-secret-token"));
    });
  });

  test("never stores the secret of an integration, and says after a reload that it has to be typed again", async () => {
    await workbench.onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      const secret = "0123456789abcdef".repeat(4);
      const hint = page.locator("#body-secret");
      await choose(page, "createWorkforceIntegration");
      await write(page, (await bodyText(page)).replace(/"secret": ".*?"/, `"secret": "${secret}"`));
      assert.deepEqual([await problems(page), await hint.isVisible()], [[], false]);
      assert.match(await send(page), /^\d/);
      await page.locator("#operation .copy").click();
      await page.locator("#operation .copy", { hasText: "Copied" }).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state]));
      assert.ok(stored.includes("encryption") && !stored.includes(secret));
      assert.ok(link.includes("encryption") && !link.includes(secret));
      await choose(page, "listShifts");
      await choose(page, "createWorkforceIntegration");
      assert.ok((await bodyText(page)).includes(secret), "the page itself keeps it");
      await page.reload();
      await page.waitForSelector("html[data-ready]");
      assert.match(await bodyText(page), /"secret": ""/);
      assert.deepEqual(await problems(page), ["secret_length body.encryption.secret"]);
      assert.match(await hint.textContent(), /Type the secret\./);
      assert.ok(await hint.isVisible());
      assert.deepEqual(await seriousViolations(page), []);
      await screenshot(page, "secret");
      await write(page, (await bodyText(page)).replace('"secret": ""', `"secret": "${secret}"`));
      assert.equal(await hint.isVisible(), false);
    });
  });

  test("goes back and forward from operation to operation", async () => {
    await workbench.onPage({}, async (page) => {
      await write(page, NOTE);
      await choose(page, "listShifts");
      await choose(page, "clockIn");
      await page.goBack();
      assert.equal(await operation(page), "List shifts");
      await page.goBack();
      assert.equal(await operation(page), "Update openShift");
      assert.equal(await bodyText(page), NOTE);
      await page.goForward();
      assert.equal(await operation(page), "List shifts");
    });
  });

  test("starts with an example if what it stored cannot be read", async () => {
    await workbench.onPage({}, async (page) => {
      for (const text of ["{", '{"operation":"noSuchThing"}', "null"]) {
        await page.evaluate((kept) => {
          history.replaceState(null, "", "#");
          sessionStorage.setItem("kept", kept);
        }, text);
        await page.reload();
        await page.waitForSelector("html[data-ready]");
        assert.equal(await operation(page), "Update openShift");
      }
    });
  });
});

describe("a link", () => {
  test("carries the operation with its ids, options and body, and no token", async () => {
    await workbench.onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await field(page, "token").fill("very-secret-token");
      await field(page, "field-openShiftId").fill(openShiftIds.both);
      await page.getByText("Options", { exact: true }).click();
      await page.locator("#field-returnRepresentation").click();
      await write(page, NOTE);
      await page.locator("#operation .copy").click();
      await page.locator("#operation .copy", { hasText: "Copied" }).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(!link.includes("very-secret-token"));
      const shown = await requestText(page);
      const other = await page.context().newPage();
      await other.goto(link);
      await other.waitForSelector("html[data-ready]");
      assert.equal(await requestText(other), shown);
      assert.equal(new URL(other.url()).hash, "#updateOpenShift");
      await other.close();
    });
  });
});

describe("an object of a response", () => {
  const views = { light: {}, "narrow-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" } };
  for (const [name, options] of Object.entries(views)) {
    test(`is opened, changed and deleted with its own ids, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        await choose(page, "listOpenShifts");
        await send(page);
        const entry = page.locator(".entity", { hasText: openShiftIds.shared });
        await entry.locator("fluent-button", { hasText: "Change" }).click();
        assert.equal(await operation(page), "Update openShift");
        assert.equal(await idIn(page, "openShiftId"), openShiftIds.shared);
        assert.equal(await idIn(page, "teamId"), teamId);
        assert.deepEqual(await problems(page), []);
        assert.deepEqual(await seriousViolations(page), []);
        await screenshot(page, `entity-actions-${name}`);
        await write(page, (await bodyText(page)).replace(/"openSlotCount": \d+/, '"openSlotCount": 7'));
        assert.equal(await send(page), "204 No Content");
        assert.ok((await changes(page)).includes('+    "openSlotCount": 7,') || (await changes(page)).join().includes("7"));
        await choose(page, "listOpenShifts");
        await send(page);
        await page.locator(".entity", { hasText: openShiftIds.shared }).locator("fluent-button", { hasText: "Delete" }).click();
        assert.match(await requestText(page), new RegExp(`^DELETE .*${openShiftIds.shared}`));
      });
    });
  }

  test("that was read is put back onto itself, not onto that of an example", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "getShift");
      await field(page, "field-shiftId").fill(shiftIds.alexs);
      await send(page);
      await page.locator("#answer").locator("fluent-button", { hasText: "Change" }).click();
      assert.match(await requestText(page), new RegExp(`^PUT .*${shiftIds.alexs} `));
      assert.equal(await send(page), "204 No Content");
      for (const line of await changes(page)) assert.match(line, /lastModified|T\d\d:/);
    });
  });

  test("is warned about if its id is another than that of the path", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "updateOpenShift");
      await page.locator("#example-choice").selectOption("The response of another one (warned)");
      assert.ok((await problems(page)).some((problem) => problem.startsWith("other_id ")));
    });
  });
});
