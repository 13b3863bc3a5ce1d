// The workbench as a tab: Microsoft's own teams-js and MSAL, within a sandboxed frame of a host like Teams.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, teamId } from "../../seed/ids.js";
import { seriousFaults } from "../axe.js";
import { screenshot } from "../screenshots.js";
import { startTabBench } from "./bench.js";

let bench;
before(async () => {
  bench = await startTabBench();
});
after(() => bench.stop());

const OPEN_SHIFT = `/teams/${teamId}/schedule/openShifts/${openShiftIds.drafted}`;
const theme = (tab) => tab.locator("html").getAttribute("data-theme");
const ground = (tab) => tab.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
const methods = () => bench.host.asked.map(({ method }) => method);

async function send(tab) {
  await tab.locator("#send-button").press("Enter");
  await tab.locator("#answer-status", { hasText: "Answered" }).waitFor({ state: "attached" });
  return tab.locator(".status fluent-badge").textContent();
}

describe("in a tab", () => {
  test("the theme is the host's from the start, and follows it", async () => {
    await bench.inTeams(
      async (tab, page) => {
        assert.equal(await theme(tab), "dark");
        assert.equal(await tab.locator("#dark-field").isVisible(), false);
        const grounds = [await ground(tab)];
        for (const [name, shown] of [
          ["contrast", "contrast"],
          ["default", "light"],
          ["dark", "dark"],
          ["glass", "light"],
        ]) {
          await page.evaluate((change) => globalThis.changeTheme(change), name);
          await tab.locator(`html[data-theme="${shown}"]`).waitFor();
          grounds.push(await ground(tab));
        }
        assert.equal(new Set(grounds).size, 3);
        assert.equal(grounds[4], grounds[2]);
        await page.emulateMedia({ colorScheme: "dark" });
        assert.equal(await theme(tab), "light");
      },
      { theme: "dark" },
    );
  });

  test("the user is whom the host knows, without a window, and sends with the host's token", async () => {
    await bench.inTeams(async (tab, page) => {
      page.on("popup", () => assert.fail("a window opened"));
      assert.match(await tab.locator("#account-name").textContent(), /adele/);
      assert.deepEqual(methods(), ["GetInitContext", "GetToken"]);
      const { tokenParams } = bench.host.asked[1];
      assert.equal(tokenParams.scope, "Schedule.ReadWrite.All");
      assert.match(tokenParams.claims, /CP1/);
      assert.equal(await send(tab), "204 No Content");
      assert.equal(bench.place.graph.seen.at(-1).user, "adele@contoso.com");
      assert.equal(bench.place.stored(OPEN_SHIFT).draftOpenShift, null);
      assert.equal(methods().length, 2);
      await screenshot(page, "teams-light");
      await page.evaluate(() => globalThis.changeTheme("dark"));
      await tab.locator('html[data-theme="dark"]').waitFor();
      await screenshot(page, "teams-dark");
      await page.evaluate(() => globalThis.changeTheme("contrast"));
      await tab.locator('html[data-theme="contrast"]').waitFor();
      await screenshot(page, "teams-contrast");
    });
  });

  test("whom the host has to ask signs in by the button, and the host asks", async () => {
    await bench.inTeams(
      async (tab) => {
        await tab.getByText("Sign in first").waitFor();
        assert.equal(await tab.locator("#sign-in-said").textContent(), "");
        bench.host.needsUser = false;
        await tab.locator("#sign-in").click();
        await tab.locator("#account-name", { hasText: "adele" }).waitFor();
        assert.deepEqual(methods(), ["GetInitContext", "GetToken", "GetTokenPopup"]);
        assert.equal(await send(tab), "204 No Content");
      },
      { needsUser: true },
    );
  });

  test("of a host that gives no tokens, the page offers to sign in, and tells of no fault", async () => {
    await bench.inTeams(
      async (tab) => {
        await tab.getByText("Sign in first").waitFor();
        assert.equal(await tab.locator("#dark-field").isVisible(), false);
        assert.equal(await tab.locator("#sign-in").isVisible(), true);
        assert.equal(await tab.locator("#sign-in-said").textContent(), "");
        assert.deepEqual(methods(), []);
      },
      { hasBridge: false },
    );
  });

  test("axe-core finds no serious fault in any of Teams' themes", async () => {
    await bench.inTeams(async (tab, page) => {
      await send(tab);
      const frame = page.frames().find((one) => one.url().startsWith(bench.place.address));
      for (const [name, shown] of [
        ["default", "light"],
        ["dark", "dark"],
        ["contrast", "contrast"],
      ]) {
        await page.evaluate((change) => globalThis.changeTheme(change), name);
        await tab.locator(`html[data-theme="${shown}"]`).waitFor();
        assert.deepEqual(await seriousFaults(frame), [], name);
      }
    });
  });

  test("nobody can sign out of the host or take another account", async () => {
    await bench.inTeams(async (tab) => {
      for (const id of ["sign-out", "another-account", "account"]) assert.equal(await tab.locator(`#${id}`).count(), 0, id);
    });
  });
});

describe("in a frame", () => {
  test("of a window that does not answer, the page goes on by itself", async () => {
    await bench.inTeams(
      async (tab) => {
        await tab.locator("#dark-field").waitFor();
        await tab.locator("#sign-in").waitFor();
        assert.deepEqual(methods(), []);
      },
      { isSilent: true },
    );
  });

  test("of a window that does not tell about itself, the page goes on by itself", async () => {
    await bench.inTeams(
      async (tab) => {
        await tab.locator("#dark-field").waitFor();
        await tab.locator("#sign-in").waitFor();
      },
      { unanswered: "getContext" },
    );
  });

  test("of anybody but Teams, the page is not shown", async () => {
    await bench.inStranger(async (page, told) => {
      await page.locator("iframe").waitFor();
      const isRefused = (text) => text.includes("frame-ancestors");
      while (!told.texts.some(isRefused)) await page.waitForEvent("console", { timeout: 10_000 });
      assert.equal(await page.frameLocator("iframe").locator("#send-button").count(), 0);
    });
  });
});
