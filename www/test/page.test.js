// The page in a browser: choose, edit, see every problem and the request, send.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, teamId } from "../seed/ids.js";
import { changes, choose, field, problems, screenshot, send, startBench, write } from "./bench.js";

let bench;
before(async () => {
  bench = await startBench();
});
after(() => bench.stop());

/** A page of the reference, or the schema. */
const MICROSOFTS = /^https:\/\/(learn\.microsoft\.com|github\.com\/microsoftgraph)\//;

const chooseExample = (page, title) => page.locator("#example-choice").selectOption(title);
const requestText = (page) => page.locator("#panel-http pre").textContent();

describe("opening", () => {
  test("shows a working example, its request and no problem, without a complaint of the browser", async () => {
    await bench.onPage({}, async (page) => {
      assert.deepEqual(await problems(page), []);
      const text = await requestText(page);
      assert.ok(text.startsWith(`PUT /v1.0/teams/${teamId}/schedule/openShifts/${openShiftIds.drafted} HTTP/1.1`));
      assert.ok(text.includes('"draftOpenShift": null') || text.includes('"draftOpenShift":null'));
      await screenshot(page, "opening");
    });
  });
});

describe("problems", () => {
  test("show while typing, in the text and in the list, and go when mended", async () => {
    await bench.onPage({}, async (page) => {
      const body = (theme) =>
        `{"draftOpenShift":{"startDateTime":"2026-11-23T07:00:00Z","endDateTime":"2026-11-23T11:00:00Z","openSlotCount":1,"activities":[],"theme":"${theme}"},"sharedOpenShift":null}`;
      await write(page, body("navy"));
      assert.deepEqual(await problems(page), ["not_a_member body.draftOpenShift.theme"]);
      assert.equal(await page.locator(".cm-lintRange-error").textContent(), '"navy"');
      assert.match(await page.locator(".problem a").getAttribute("href"), MICROSOFTS);
      await page.locator("#problem-count", { hasText: "1 error" }).waitFor({ state: "attached" });
      await page.getByText("No request while there are errors").waitFor();
      await write(page, body("blue"));
      assert.deepEqual(await problems(page), []);
      assert.equal(await page.locator(".cm-lintRange-error").count(), 0);
      assert.ok((await requestText(page)).includes("blue"));
    });
  });

  test("a click on one puts the cursor into its place", async () => {
    await bench.onPage({}, async (page) => {
      await chooseExample(page, "Many mistakes");
      await screenshot(page, "problems");
      const place = page.locator(".problem-place", { hasText: "body.draftOpenShift.theme" });
      await place.click();
      assert.ok(await page.locator("#body-text").evaluate((text) => text.getRootNode().activeElement === text));
      await page.keyboard.insertText('"steel"');
      assert.ok(!(await problems(page)).includes("not_a_member body.draftOpenShift.theme"));
      assert.ok((await page.locator("#body-text").innerText()).includes('"theme": "steel"'));
    });
  });

  test("of a path field stand below it, and a click goes there", async () => {
    await bench.onPage({}, async (page) => {
      await field(page, "field-teamId").fill("..");
      assert.deepEqual(await problems(page), ["not_a_guid teamId"]);
      const told = await page.locator("#field-teamId-message").textContent();
      assert.ok(told.length > 0);
      assert.equal(await field(page, "field-teamId").getAttribute("aria-invalid"), "true");
      await page.locator(".problem-place").click();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.insertText(teamId);
      assert.deepEqual(await problems(page), []);
      assert.equal(await page.locator("#field-teamId-message").textContent(), "");
    });
  });

  test("both versions at once are told on the draft", async () => {
    await bench.onPage({}, async (page) => {
      await chooseExample(page, "Both versions (refused)");
      assert.deepEqual(await problems(page), ["draft_and_shared body.draftOpenShift"]);
    });
  });

  test("hostile text is answered with problems, not with a broken page", async () => {
    await bench.onPage({}, async (page) => {
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
  test("is shown as HTTP, curl and JavaScript, never with the token", async () => {
    await bench.onPage({}, async (page) => {
      await field(page, "token").fill("very-secret-token");
      const tabs = ["HTTP", "curl", "JavaScript"];
      for (const name of tabs) {
        await page.getByRole("tab", { name }).click();
        await page.getByLabel(`Request as ${name}`).waitFor();
      }
      assert.match(await page.locator("#panel-curl pre").textContent(), /^curl -X PUT /);
      assert.match(await page.locator("#panel-javascript pre").textContent(), /import \{ updateOpenShift \} from "graph-shifts"/);
      assert.ok(!(await page.locator("body").innerText()).includes("very-secret-token"));
    });
  });

  test("follows the options", async () => {
    await bench.onPage({}, async (page) => {
      await page.getByText("Options", { exact: true }).click();
      await page.locator("#field-returnRepresentation").click();
      assert.match(await requestText(page), /Prefer: return=representation/);
      await field(page, "field-actsAs").fill(teamId);
      assert.match(await requestText(page), /MS-APP-ACTS-AS: 3d88b7a2/);
      await field(page, "field-baseUrl").fill("");
      assert.match(await requestText(page), /Host: graph\.microsoft\.com/);
      await page.getByText("This page sends to its own stand-in only").waitFor();
    });
  });

  test("is copied whole", async () => {
    await bench.onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.locator("#panel-http .copy").click();
      await page.getByText("Copied").waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await requestText(page));
    });
  });
});

describe("sending", () => {
  test("an open shift is answered 204, and the object shown before and after", async () => {
    await bench.onPage({}, async (page) => {
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

  test("with the object asked for is answered 200 with it, newer themes included", async () => {
    await bench.onPage({}, async (page) => {
      await chooseExample(page, "Change the draft");
      assert.equal(await send(page), "200 OK");
      assert.match(await page.getByLabel("Body of the answer").textContent(), /"theme": "steel"/);
    });
  });

  test("a workforce integration goes out with its flags as one text and comes back with all of them", async () => {
    await bench.onPage({}, async (page) => {
      await choose(page, "updateWorkforceIntegration");
      assert.match(await requestText(page), /"supportedEntities": ?"Shift,OpenShift,TimeCard,TimeOff"/);
      assert.equal(await send(page), "200 OK");
      assert.match(
        await page.getByLabel("Body of the answer").textContent(),
        /"supportedEntities": "shift,openShift,timeCard,timeOff"/,
      );
      await screenshot(page, "workforce-integration");
    });
  });

  test("without a token is answered 401 in Graph's words", async () => {
    await bench.onPage({}, async (page) => {
      await field(page, "token").fill("");
      // The browser notes each refused fetch in its console; that is the point here.
      page.removeAllListeners("console");
      assert.equal(await send(page), "401 Unauthorized");
      await page.getByText("InvalidAuthenticationToken: Access token is empty.").waitFor();
      await screenshot(page, "refused");
    });
  });

  test("what Shifts says inside Graph's message is unwrapped", async () => {
    await bench.onPage({}, async (page) => {
      await field(page, "field-openShiftId").fill("OPNSHFT_none");
      page.removeAllListeners("console");
      assert.equal(await send(page), "404 Not Found");
      await page.getByText("NotFound: No entity with the id 'OPNSHFT_none' was found.").waitFor();
    });
  });

  test("to a server that is gone says so", async () => {
    await bench.onPage({}, async (page) => {
      page.removeAllListeners("console");
      await page.route("**/v1.0/**", (route) => route.abort());
      await page.locator("#send-button").click();
      await page.getByText("The server of this page does not answer").waitFor();
    });
  });
});
