// Sending to a Graph that looks at tokens: end to end, and what a user reads where it refuses.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, teamId, workforceIntegrationIds } from "../../seed/ids.js";
import { changes, choose } from "../bench.js";
import { adele, everything, forgive, kept, send, signIn, startSignedBench } from "./bench.js";

let bench;
before(async () => {
  bench = await startSignedBench();
});
after(() => bench.stop());

const stored = (path) => bench.place.stored(path);
const OPEN_SHIFT = `/teams/${teamId}/schedule/openShifts/${openShiftIds.drafted}`;
const INTEGRATION = `/teamwork/workforceIntegrations/${workforceIntegrationIds.attendance}`;

describe("signed in, the page", () => {
  test("writes an open shift to Graph, and shows what changed", async () => {
    await bench.onPage(async (page) => {
      assert.equal(stored(OPEN_SHIFT).sharedOpenShift, null);
      await signIn(page, adele);
      assert.equal(await send(page), "204 No Content");
      assert.equal(stored(OPEN_SHIFT).draftOpenShift, null);
      assert.notEqual(stored(OPEN_SHIFT).sharedOpenShift, null);
      assert.ok((await changes(page)).some((line) => line.includes('"draftOpenShift": null')));
    });
  });

  test("writes a workforce integration to Graph", async () => {
    await bench.onPage(async (page) => {
      await choose(page, "updateWorkforceIntegration");
      await signIn(page, adele);
      assert.equal(await send(page), "200 OK");
      assert.equal(stored(INTEGRATION).supportedEntities, "shift,openShift,timeCard,timeOff");
    });
  });

  test("goes on after Graph asked for a newer token, without a word", async () => {
    await bench.onPage(async (page, told) => {
      await signIn(page, adele);
      await send(page);
      const { id } = bench.place.graph.seen.at(-1);
      // A token's time is told in whole seconds.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      bench.place.graph.switches.revokedAt = Math.floor(Date.now() / 1000);
      page.on("popup", () => assert.fail("a window opened"));
      assert.equal(await send(page), "204 No Content");
      assert.notEqual(bench.place.graph.seen.at(-1).id, id);
      forgive(told, /401/);
    });
  });
});

const answer = (page) => page.locator("#answer").innerText();

describe("a user reads", () => {
  test("which permission the token lacks", async () => {
    await bench.onPage(async (page, told) => {
      bench.place.provider.switches.withheld = ["Schedule.ReadWrite.All"];
      await signIn(page, adele);
      assert.equal(await send(page), "403 Forbidden");
      const text = await answer(page);
      assert.match(text, /Forbidden: Insufficient privileges to complete the operation\./);
      assert.match(text, /Schedule\.ReadWrite\.All/);
      forgive(told, /403/);
    });
  });

  test("that the token is expired", async () => {
    await bench.onPage(async (page, told) => {
      await signIn(page, adele);
      bench.place.graph.switches.ahead = 7200;
      assert.equal(await send(page), "401 Unauthorized");
      assert.match(await answer(page), /InvalidAuthenticationToken: Lifetime validation failed, the token is expired\./);
      assert.match(await answer(page), /Send once more: a new token is taken then/);
      forgive(told, /401/);
    });
  });

  test("nothing of it any more when a token was refused and the next one is not", async () => {
    await bench.onPage(async (page, told) => {
      await signIn(page, adele);
      await send(page);
      const { id } = bench.place.graph.seen.at(-1);
      bench.place.graph.switches.ahead = 7200;
      assert.equal(await send(page), "401 Unauthorized");
      bench.place.graph.switches.ahead = 0;
      assert.equal(await send(page), "204 No Content");
      assert.notEqual(bench.place.graph.seen.at(-1).id, id);
      forgive(told, /401/);
    });
  });

  test("that Graph wants a token nobody can give it", async () => {
    await bench.onPage(async (page, told) => {
      await signIn(page, adele);
      bench.place.graph.switches.revokedAt = Math.floor(Date.now() / 1000) + 3600;
      assert.equal(await send(page), "401 Unauthorized");
      assert.match(await answer(page), /Continuous access evaluation resulted in challenge/);
      forgive(told, /401/);
    });
  });
});

test("the token is in MSAL's cache and in the header, and nowhere else", async () => {
  await bench.onPage(async (page, told) => {
    const tokens = new Set();
    page.on("request", async (request) => {
      const header = await request.headerValue("authorization");
      if (header) tokens.add(header.replace("Bearer ", ""));
    });
    await signIn(page, adele);
    await send(page);
    await page.getByText("Options", { exact: true }).click();
    for (const name of ["curl", "JavaScript", "HTTP"]) await page.getByRole("tab", { name }).click();
    assert.equal(tokens.size, 1);
    const [token] = tokens;
    const [head, claims, signature] = token.split(".");
    assert.ok(signature.length > 100 && head.length > 10);
    for (const part of [claims, signature]) {
      assert.ok(!(await everything(page)).includes(part), "in the page");
      assert.ok(!told.urls.some((url) => url.includes(part)), "in an address");
      assert.ok(!told.texts.some((text) => text.includes(part)), "in the console");
      const places = Object.entries(await kept(page)).filter(([, value]) => value.includes(part));
      assert.ok(
        places.every(([name]) => name.startsWith("msal.")),
        places.map(([name]) => name).join(),
      );
      assert.ok(places.length > 0);
    }
  });
});
