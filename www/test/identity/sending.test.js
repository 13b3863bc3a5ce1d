// Sending to a Graph that checks tokens: from the form to the stored object, and what a user reads if Graph refuses.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, teamId, workforceIntegrationIds } from "../../seed/ids.js";
import { changes, choose } from "../browser/workbench.js";
import { adele, allText, ignoreErrors, storage, send, signIn, startSignInWorkbench } from "./workbench.js";

let workbench;
before(async () => {
  workbench = await startSignInWorkbench();
});
after(() => workbench.stop());

const stored = (path) => workbench.services.stored(path);
const OPEN_SHIFT = `/teams/${teamId}/schedule/openShifts/${openShiftIds.drafted}`;
const INTEGRATION = `/teamwork/workforceIntegrations/${workforceIntegrationIds.attendance}`;

describe("signed in, the page", () => {
  test("writes an open shift to Graph, and shows what changed", async () => {
    await workbench.onPage(async (page) => {
      assert.equal(stored(OPEN_SHIFT).sharedOpenShift, null);
      await signIn(page, adele);
      assert.equal(await send(page), "204 No Content");
      assert.equal(stored(OPEN_SHIFT).draftOpenShift, null);
      assert.notEqual(stored(OPEN_SHIFT).sharedOpenShift, null);
      assert.ok((await changes(page)).some((line) => line.includes('"draftOpenShift": null')));
    });
  });

  test("writes a workforce integration to Graph", async () => {
    await workbench.onPage(async (page) => {
      await choose(page, "updateWorkforceIntegration");
      await signIn(page, adele);
      assert.equal(await send(page), "200 OK");
      assert.equal(stored(INTEGRATION).supportedEntities, "shift,openShift,timeCard,timeOff");
    });
  });

  test("continues without a message after Graph asked for a newer token", async () => {
    await workbench.onPage(async (page, log) => {
      await signIn(page, adele);
      await send(page);
      const { id } = workbench.services.graph.seen.at(-1);
      // Tokens are dated in whole seconds.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      workbench.services.graph.switches.revokedAt = Math.floor(Date.now() / 1000);
      page.on("popup", () => assert.fail("a window opened"));
      assert.equal(await send(page), "204 No Content");
      assert.notEqual(workbench.services.graph.seen.at(-1).id, id);
      ignoreErrors(log, /401/);
    });
  });
});

const responseText = (page) => page.locator("#answer").textContent();

describe("a user reads", () => {
  test("which permission the token lacks", async () => {
    await workbench.onPage(async (page, log) => {
      workbench.services.provider.switches.withheld = ["Schedule.ReadWrite.All"];
      await signIn(page, adele);
      assert.equal(await send(page), "403 Forbidden");
      const text = await responseText(page);
      assert.match(text, /Forbidden: Insufficient privileges to complete the operation\./);
      assert.match(text, /Schedule\.ReadWrite\.All/);
      ignoreErrors(log, /403/);
    });
  });

  test("that the token is expired", async () => {
    await workbench.onPage(async (page, log) => {
      await signIn(page, adele);
      workbench.services.graph.switches.ahead = 7200;
      assert.equal(await send(page), "401 Unauthorized");
      assert.match(await responseText(page), /InvalidAuthenticationToken: Lifetime validation failed, the token is expired\./);
      assert.match(await responseText(page), /Send again with a new token/);
      ignoreErrors(log, /401/);
    });
  });

  test("nothing about a refused token when the next one is accepted", async () => {
    await workbench.onPage(async (page, log) => {
      await signIn(page, adele);
      await send(page);
      const { id } = workbench.services.graph.seen.at(-1);
      workbench.services.graph.switches.ahead = 7200;
      assert.equal(await send(page), "401 Unauthorized");
      workbench.services.graph.switches.ahead = 0;
      assert.equal(await send(page), "204 No Content");
      assert.notEqual(workbench.services.graph.seen.at(-1).id, id);
      ignoreErrors(log, /401/);
    });
  });

  test("that Graph requires a token nobody can issue", async () => {
    await workbench.onPage(async (page, log) => {
      await signIn(page, adele);
      workbench.services.graph.switches.revokedAt = Math.floor(Date.now() / 1000) + 3600;
      assert.equal(await send(page), "401 Unauthorized");
      assert.match(await responseText(page), /Continuous access evaluation resulted in challenge/);
      ignoreErrors(log, /401/);
    });
  });
});

test("the token is in MSAL's cache and in the header, and nowhere else", async () => {
  await workbench.onPage(async (page, log) => {
    const tokens = new Set();
    page.on("request", async (request) => {
      const header = await request.headerValue("authorization");
      if (header) tokens.add(header.replace("Bearer ", ""));
    });
    await signIn(page, adele);
    await send(page);
    await page.getByText("Options", { exact: true }).click();
    for (const name of ["curl", "graph-shifts", "HTTP"]) await page.getByRole("tab", { name }).click();
    assert.equal(tokens.size, 1);
    const [token] = tokens;
    const [head, claims, signature] = token.split(".");
    assert.ok(signature.length > 100 && head.length > 10);
    for (const part of [claims, signature]) {
      assert.ok(!(await allText(page)).includes(part), "in the page");
      assert.ok(!log.urls.some((url) => url.includes(part)), "in an address");
      assert.ok(!log.texts.some((text) => text.includes(part)), "in the console");
      const places = Object.entries(await storage(page)).filter(([, value]) => value.includes(part));
      assert.ok(
        places.every(([name]) => name.startsWith("msal.")),
        places.map(([name]) => name).join(),
      );
      assert.ok(places.length > 0);
    }
  });
});
