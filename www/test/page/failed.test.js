// The dialog for a failed request: it fills the form, says what is wrong, offers the mended request, and never has a token.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, teamId } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { expectErrors, field, problems, send, startWorkbench } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const PLACE = `teams/${teamId}/schedule/openShifts/${openShiftIds.shared}`;
const SECRET = "very-secret-token";

const version = {
  ...{ startDateTime: "2026-03-04T08:00:00Z", endDateTime: "2026-03-04T16:00:00Z", theme: "bleu" },
  ...{ openSlots: 2, activities: [] },
};
const json = JSON.stringify({ sharedOpenShift: version }, null, 2);
const http = `PATCH https://graph.microsoft.com/beta/${PLACE}\nAuthorization: Bearer ${SECRET}\nContent-Type: application/json\n\n${json}`;
const inner = { error: { code: "Forbidden", message: "no", innererror: { code: "MissingAdminPermissions" } } };
const response = `HTTP/1.1 403 Forbidden\n\n${JSON.stringify({ error: { code: "Forbidden", message: JSON.stringify(inner) } })}`;

const openDialog = (page) => page.locator("#failed-open").press("Enter");
const request = (page) => page.locator("#failed-request");
const result = (page) => page.locator("#failed-operation");
const requestText = (page) => page.locator("#panel-http pre").textContent();
const focused = (page) => page.evaluate(() => document.activeElement.id);

/** Pastes as a reader does. */
async function paste(page, id, text) {
  await page.locator(id).focus();
  await page.keyboard.insertText(text);
}

/** Opens the dialog and reads a request and a response. */
async function readIn(page, text, graphs = "") {
  await openDialog(page);
  await paste(page, "#failed-request", text);
  if (graphs !== "") await paste(page, "#failed-response", graphs);
  await page.locator("#failed-read").press("Enter");
}

/** Everything that the page shows, holds in fields, or stores. */
const everything = (page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll("textarea, input")].map(({ value }) => value);
    return JSON.stringify([
      document.documentElement.innerHTML,
      fields,
      { ...sessionStorage },
      { ...localStorage },
      location.href,
    ]);
  });

describe("a failed request", () => {
  test("fills the form, and is explained and mended", async () => {
    await workbench.onPage({}, async (page) => {
      await readIn(page, http, response);
      await result(page).waitFor();
      assert.match(await result(page).textContent(), /PUT Update openShift/);
      const dialog = page.locator("#failed");
      for (const text of [
        "This path takes PUT, not PATCH.",
        "must be an owner of the team",
        "MissingAdminPermissions",
        "unknown_property",
        "did you mean openSlotCount",
      ]) {
        await dialog.getByText(text).first().waitFor();
      }
      const changed = await dialog.locator(".line:not(.is-same)").allTextContents();
      assert.ok(
        ['"openSlots": 2', '"openSlotCount": 2'].every((part) => changed.some((line) => line.includes(part))),
        changed.join(""),
      );
      // The form has the request as it was pasted until the reader takes the mended one.
      assert.ok((await problems(page)).includes("unknown_property body.sharedOpenShift.openSlots"));
      assert.equal(await field(page, "field-openShiftId").inputValue(), openShiftIds.shared);
      await page.locator("#failed-use").press("Enter");
      assert.ok(await dialog.isHidden());
      assert.equal(await focused(page), "operation-choice");
      assert.deepEqual(await problems(page), []);
      assert.match(await requestText(page), /"openSlotCount": 2/);
      assert.equal(await send(page), "204 No Content");
    });
  });

  test("has no token from the moment it is pasted", async () => {
    await workbench.onPage({}, async (page) => {
      await openDialog(page);
      await paste(page, "#failed-request", http);
      assert.match(await request(page).inputValue(), /Authorization: Bearer \{token\}\nContent-Type/);
      assert.ok(!(await everything(page)).includes(SECRET));
      await page.locator("#failed-read").press("Enter");
      await result(page).waitFor();
      await page.locator("#failed-use").press("Enter");
      await send(page);
      await page.reload();
      await page.waitForSelector("html[data-ready]");
      assert.ok(!(await everything(page)).includes(SECRET));
      assert.ok((await everything(page)).includes("openSlotCount"));
    });
  });

  test("as a curl command and as a call of fetch is read by what is loaded then", async () => {
    await workbench.onPage({}, async (page) => {
      const curl = `curl -X DELETE https://graph.microsoft.com/v1.0/${PLACE} -H "Authorization: Bearer $TOKEN"`;
      await readIn(page, curl);
      await result(page).waitFor();
      assert.match(await result(page).textContent(), /DELETE Delete openShift/);
      await page.locator("#failed").getByText("No problems: the request").waitFor();
      assert.equal(await page.locator("#failed-use").count(), 0);
      await request(page).fill(`fetch("/${PLACE}")`);
      await request(page).press("ControlOrMeta+Enter");
      await page.locator("#failed-operation", { hasText: "Get openShift" }).waitFor();
      // Ctrl+Enter read it, and sent nothing.
      assert.ok(await page.locator("#sent").isHidden());
      await page.keyboard.press("Escape");
      assert.ok(await page.locator("#failed").isHidden());
      assert.match(await requestText(page), /^GET /);
    });
  });

  test("that cannot be read, or whose response cannot, leaves the form as it was and says what is expected", async () => {
    await workbench.onPage({}, async (page) => {
      const before = await requestText(page);
      await readIn(page, "import requests");
      await page.locator("#failed-request-error", { hasText: "Expected: a line such as PUT https://graph" }).waitFor();
      assert.equal(await request(page).getAttribute("aria-invalid"), "true");
      assert.equal(await focused(page), "failed-request");
      await request(page).fill(http);
      await paste(page, "#failed-response", "oops");
      await page.locator("#failed-read").press("Enter");
      await page.locator("#failed-response-error", { hasText: "Expected: the JSON of the error" }).waitFor();
      assert.equal(await page.locator("#failed-request-error").textContent(), "");
      assert.equal(await focused(page), "failed-response");
      assert.equal(await result(page).count(), 0);
      await page.locator("#failed-close").press("Enter");
      assert.equal(await requestText(page), before);
    });
  });

  test("is not read if its reader cannot be loaded", async () => {
    await workbench.onPage({}, async (page) => {
      expectErrors(page);
      await openDialog(page);
      await request(page).waitFor();
      await page.route("**/assets/**", (route) => route.abort());
      await paste(page, "#failed-request", `curl https://graph.microsoft.com/v1.0/${PLACE}`);
      await page.locator("#failed-read").press("Enter");
      await page.locator("#failed-request-error", { hasText: "could not be loaded" }).waitFor();
      await page.unrouteAll();
    });
  });

  const views = {
    "1440x900": { viewport: { width: 1440, height: 900 } },
    "1024x768-dark": { viewport: { width: 1024, height: 768 }, colorScheme: "dark" },
    "390x844": { viewport: { width: 390, height: 844 } },
    "390x844-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  };
  for (const [name, options] of Object.entries(views)) {
    test(`has a dialog that fits and is accessible, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        await readIn(page, http, response);
        await result(page).waitFor();
        const { x, width } = await page.locator("#failed").boundingBox();
        assert.ok(x >= 0 && x + width <= options.viewport.width);
        const overflow = await page.locator("#failed").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
        assert.ok(overflow <= 0, `${overflow}`);
        assert.deepEqual(await seriousViolations(page), []);
        await screenshot(page, `failed-${name}`);
        await page.locator("#failed-use").scrollIntoViewIfNeeded();
        await screenshot(page, `failed-${name}-end`);
      });
    });
  }
});
