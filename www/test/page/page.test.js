// The page in a browser: choose, edit, see every problem and the request, send.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, teamId } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { changes, choose, expectErrors, field, problems, send, startWorkbench, write } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

/** A page of the reference, or the schema. */
const MICROSOFTS = /^https:\/\/(learn\.microsoft\.com|github\.com\/microsoftgraph)\//;

const chooseExample = (page, title) => page.locator("#example-choice").selectOption(title);
const requestText = (page) => page.locator("#panel-http pre").textContent();

describe("opening", () => {
  test("shows a working example, its request and no problem, and the browser does not complain", async () => {
    await workbench.onPage({}, async (page) => {
      assert.deepEqual(await problems(page), []);
      const text = await requestText(page);
      assert.ok(text.startsWith(`PUT /v1.0/teams/${teamId}/schedule/openShifts/${openShiftIds.drafted} HTTP/1.1`));
      assert.ok(text.includes('"draftOpenShift": null') || text.includes('"draftOpenShift":null'));
      await screenshot(page, "opening");
    });
  });
});

describe("problems", () => {
  test("appear while typing, in the editor and in the list, and disappear when fixed", async () => {
    await workbench.onPage({}, async (page) => {
      const body = (theme) =>
        `{"draftOpenShift":{"startDateTime":"2026-11-23T07:00:00Z","endDateTime":"2026-11-23T11:00:00Z","openSlotCount":1,"activities":[],"theme":"${theme}"},"sharedOpenShift":null}`;
      await write(page, body("navy"));
      assert.deepEqual(await problems(page), ["not_a_member body.draftOpenShift.theme"]);
      assert.equal(await page.locator(".cm-lintRange-error").textContent(), '"navy"');
      assert.match(await page.locator(".problem a.source").getAttribute("href"), MICROSOFTS);
      assert.equal(await page.locator(".problem a.help").getAttribute("href"), "docs/reference/codes/not_a_member.html");
      await page.locator("#problem-count", { hasText: "1 error" }).waitFor({ state: "attached" });
      await page.getByText("With its errors, the request would be:").waitFor();
      assert.ok((await requestText(page)).includes("navy"));
      await write(page, body("blue"));
      assert.deepEqual(await problems(page), []);
      assert.equal(await page.locator(".cm-lintRange-error").count(), 0);
      assert.ok((await requestText(page)).includes("blue"));
    });
  });

  test("a click on one moves the cursor to its place", async () => {
    await workbench.onPage({}, async (page) => {
      await chooseExample(page, "Many mistakes");
      await screenshot(page, "problems");
      const place = page.locator(".problem-place", { hasText: "body.draftOpenShift.theme" });
      await place.click();
      assert.ok(await page.locator("#body-text").evaluate((text) => text.getRootNode().activeElement === text));
      await page.keyboard.insertText('"steel"');
      assert.ok(!(await problems(page)).includes("not_a_member body.draftOpenShift.theme"));
      assert.ok((await page.locator("#body-text").textContent()).includes('"theme": "steel"'));
    });
  });

  test("of a path field appear below it, and a click moves there", async () => {
    await workbench.onPage({}, async (page) => {
      await field(page, "field-teamId").fill("..");
      assert.deepEqual(await problems(page), ["not_a_guid teamId"]);
      const message = await page.locator("#field-teamId-message").textContent();
      assert.ok(message.length > 0);
      assert.equal(await field(page, "field-teamId").getAttribute("aria-invalid"), "true");
      await page.locator(".problem-place").click();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.insertText(teamId);
      assert.deepEqual(await problems(page), []);
      assert.equal(await page.locator("#field-teamId-message").textContent(), "");
    });
  });

  test("a long list of names is closed, so that it does not hide what to do", async () => {
    await workbench.onPage({}, async (page) => {
      const theme = (name) => `{"draftOpenShift":{"theme":"${name}"}}`;
      await write(page, theme("navy"));
      const problem = page.locator(".problem", { hasText: "not_a_member" });
      assert.match(await problem.locator("summary").textContent(), /^Expected: one of white, blue, .*, …$/);
      assert.ok(!(await problem.getByText("charcoal").isVisible()));
      await problem.locator("summary").click();
      assert.ok(await problem.getByText("charcoal").isVisible());
      await write(page, theme("Bleu"));
      const lines = await problem
        .locator(":scope > *:not(.problem-place)")
        .evaluateAll((all) => all.map(({ className }) => className));
      assert.deepEqual(lines.slice(0, 2), ["sentence", "suggestion"]);
      await write(page, '{"isStagedForDeletion":"perhaps"}');
      await page.getByText("must be true or false").waitFor();
      assert.equal(await page.getByText("Expected").count(), 0);
    });
  });

  test("both versions at once are reported on the draft", async () => {
    await workbench.onPage({}, async (page) => {
      await chooseExample(page, "Both versions (refused)");
      assert.deepEqual(await problems(page), ["draft_and_shared body.draftOpenShift"]);
    });
  });

  test("hostile text causes problems, not a broken page", async () => {
    await workbench.onPage({}, async (page) => {
      for (const text of [
        "[".repeat(5000),
        "{".repeat(200),
        '{"a":"\ud800"}',
        "\u0000",
        "null",
        "1e999",
        '{"__proto__":{"x":1}}',
        "<img src=x onerror=alert(1)>",
      ]) {
        await write(page, text);
        assert.ok((await page.locator(".problem.is-error").count()) > 0, JSON.stringify(text.slice(0, 20)));
      }
      await chooseExample(page, "Change the draft");
      assert.equal(await page.locator(".problem.is-error").count(), 0);
    });
  });
});

describe("the request", () => {
  test("follows the options", async () => {
    await workbench.onPage({}, async (page) => {
      await page.getByText("Options", { exact: true }).click();
      await page.locator("#field-returnRepresentation").click();
      assert.match(await requestText(page), /Prefer: return=representation/);
      await field(page, "field-actsAs").fill(teamId);
      assert.match(await requestText(page), /MS-APP-ACTS-AS: 3d88b7a2/);
      assert.match(await page.locator(".problem a.source").textContent(), /^Source: \S+/);
      await field(page, "field-baseUrl").fill("");
      assert.match(await requestText(page), /Host: graph\.microsoft\.com/);
      await page.getByText("This page sends to its own mock only").waitFor();
    });
  });

  test("keeps the other version if the option says so", async () => {
    await workbench.onPage({}, async (page) => {
      await chooseExample(page, "Hide it from employees (warned)");
      assert.deepEqual(await problems(page), ["shared_version_cleared body.sharedOpenShift"]);
      assert.ok((await requestText(page)).includes('"sharedOpenShift": null'));
      await page.getByText("Options", { exact: true }).click();
      await page.locator("#field-otherVersion").selectOption("keep");
      assert.deepEqual(await problems(page), []);
      assert.ok(!(await requestText(page)).includes("sharedOpenShift"));
      await screenshot(page, "other-version");
      assert.equal(await send(page), "204 No Content");
      assert.ok((await changes(page)).every((line) => !line.includes("sharedOpenShift")));
      await page.locator("#field-otherVersion").selectOption("");
      assert.ok((await requestText(page)).includes('"sharedOpenShift": null'));
    });
  });

  test("has the method that the option chooses, and so has the address", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "updateShiftPreferences");
      await chooseExample(page, "Without choosing the method (warned)");
      assert.deepEqual(await problems(page), ["method_contradicted method"]);
      assert.match(await page.locator("#field-method-message").textContent(), /404 or 405/);
      assert.match(await page.locator(".address").textContent(), /^PATCH /);
      await page.locator("#field-method").selectOption("PUT");
      assert.deepEqual(await problems(page), []);
      assert.match(await page.locator(".address").textContent(), /^PUT /);
      assert.match(await requestText(page), /^PUT /);
      await screenshot(page, "method");
      assert.match(await send(page), /^20/);
    });
  });

  test("is copied completely", async () => {
    await workbench.onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.locator("#panel-http .copy").click();
      await page.getByText("Copied").waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await requestText(page));
    });
  });
});

describe("with errors", () => {
  const sizes = { "1440x900": [1440, 900], "1024x768": [1024, 768], "390x844": [390, 844] };
  for (const [name, [width, height]] of Object.entries(sizes)) {
    test(`Send and the number of problems stay in sight, ${name}`, async () => {
      await workbench.onPage({ viewport: { width, height } }, async (page) => {
        await chooseExample(page, "Many mistakes");
        for (const top of [0, 600, 1e6]) {
          await page.evaluate((y) => scrollTo(0, y), top);
          for (const id of ["#send-button", "#send-problems"]) {
            const { y, height: own } = await page.locator(id).boundingBox();
            assert.ok(y >= 0 && y + own <= height, `${id} at ${y}`);
          }
        }
        assert.match(await page.locator("#send-problems").textContent(), /^\d+ errors/);
        assert.deepEqual(await seriousViolations(page), []);
        await screenshot(page, `errors-${name}`);
      });
    });
  }

  test("the mock shows what Graph says to the request all the same", async () => {
    await workbench.onPage({}, async (page) => {
      expectErrors(page);
      await chooseExample(page, "Both versions (refused)");
      assert.equal(await page.locator("#send-button").textContent(), "Send anyway");
      assert.equal(await send(page), "400 Bad Request");
      await page.getByText("Either draftOpenShift or sharedOpenShift should be null.").first().waitFor();
      await chooseExample(page, "Broken JSON");
      assert.equal(await page.locator("#send-button").getAttribute("aria-disabled"), "true");
      await page.getByText("No request while there are errors that cannot be allowed").waitFor();
    });
  });

  test("each that can be allowed has a button for it", async () => {
    await workbench.onPage({}, async (page) => {
      await chooseExample(page, "Both versions (refused)");
      await page.locator(".problem .allow").press("Enter");
      await page.locator(".problem.is-warning").waitFor();
      assert.equal(await field(page, "field-allow").inputValue(), "draft_and_shared");
      assert.equal(await page.locator("#send-button").textContent(), "Send to the mock");
      await field(page, "field-teamId").fill("..");
      assert.equal(await page.locator(".problem", { hasText: "not_a_guid" }).locator(".allow").count(), 0);
    });
  });
});

describe("sending", () => {
  test("an open shift returns 204, and the object is shown before and after", async () => {
    await workbench.onPage({}, async (page) => {
      assert.equal(await send(page), "204 No Content");
      const changed = await changes(page);
      assert.ok(
        changed.some((line) => line.startsWith("+") && line.includes('"draftOpenShift": null')),
        changed.join("\n"),
      );
      assert.ok(changed.some((line) => line.startsWith("−") && line.includes('"sharedOpenShift": null')));
      await screenshot(page, "sent");
    });
  });

  test("with returnRepresentation returns 200 and the object, newer themes included", async () => {
    await workbench.onPage({}, async (page) => {
      await chooseExample(page, "Change the draft");
      assert.equal(await send(page), "200 OK");
      assert.match(await page.getByLabel("Response body").textContent(), /"theme": "steel"/);
    });
  });

  test("a workforce integration is sent with its flags as one string and returns with all of them", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "updateWorkforceIntegration");
      assert.match(await requestText(page), /"supportedEntities": ?"Shift,OpenShift,TimeCard,TimeOff"/);
      assert.equal(await send(page), "200 OK");
      assert.match(
        await page.getByLabel("Response body").textContent(),
        /"supportedEntities": "shift,openShift,timeCard,timeOff"/,
      );
      await screenshot(page, "workforce-integration");
    });
  });

  test("without a token shows Graph's 401 message", async () => {
    await workbench.onPage({}, async (page) => {
      await field(page, "token").fill("");
      expectErrors(page);
      assert.equal(await send(page), "401 Unauthorized");
      await page.getByText("InvalidAuthenticationToken: Access token is empty.").waitFor();
      await screenshot(page, "refused");
    });
  });

  test("the message of Shifts inside Graph's message is unwrapped", async () => {
    await workbench.onPage({}, async (page) => {
      await field(page, "field-openShiftId").fill("OPNSHFT_none");
      expectErrors(page);
      assert.equal(await send(page), "404 Not Found");
      await page.getByText("NotFound: No entity with the id 'OPNSHFT_none' was found.").waitFor();
    });
  });

  test("to a server that has stopped reports that", async () => {
    await workbench.onPage({}, async (page) => {
      expectErrors(page);
      await page.route("**/v1.0/**", (route) => route.abort());
      await page.locator("#send-button").click();
      await page.getByText("The server of this page does not respond").waitFor();
    });
  });
});
