// The workbench as a tab in a sandboxed frame of a host that acts like Teams, with Microsoft's own teams-js and MSAL.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openShiftIds, teamId } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { openAll, waitForResponse } from "../browser/workbench.js";
import { startTab } from "./tab.js";

let tabs;
before(async () => {
  tabs = await startTab();
});
after(() => tabs.stop());

const OPEN_SHIFT = `/teams/${teamId}/schedule/openShifts/${openShiftIds.drafted}`;
const theme = (tab) => tab.locator("html").getAttribute("data-theme");
const background = (tab) => tab.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
const methods = () => tabs.host.asked.map(({ method }) => method);

async function send(tab) {
  await tab.locator("#send-button").press("Enter");
  await waitForResponse(tab);
  return tab.locator(".status fluent-badge").textContent();
}

describe("in a tab", () => {
  test("the theme is the host's from the start and follows its changes", async () => {
    await tabs.inTeams(
      async (tab, page) => {
        assert.equal(await theme(tab), "dark");
        assert.equal(await tab.locator("#dark-field").isVisible(), false);
        const backgrounds = [await background(tab)];
        for (const [name, shown] of [
          ["contrast", "contrast"],
          ["default", "light"],
          ["dark", "dark"],
          ["glass", "light"],
        ]) {
          await page.evaluate((change) => globalThis.changeTheme(change), name);
          await tab.locator(`html[data-theme="${shown}"]`).waitFor();
          backgrounds.push(await background(tab));
        }
        assert.equal(new Set(backgrounds).size, 3);
        assert.equal(backgrounds[4], backgrounds[2]);
        await page.emulateMedia({ colorScheme: "dark" });
        assert.equal(await theme(tab), "light");
      },
      { theme: "dark" },
    );
  });

  test("the user is the host's, without a window, and sends with the host's token", async () => {
    await tabs.inTeams(async (tab, page) => {
      page.on("popup", () => assert.fail("a window opened"));
      assert.match(await tab.locator("#account-name").textContent(), /adele/);
      assert.deepEqual(methods(), ["GetInitContext", "GetToken"]);
      const { tokenParams } = tabs.host.asked[1];
      assert.equal(tokenParams.scope, "Schedule.ReadWrite.All");
      assert.match(tokenParams.claims, /CP1/);
      assert.equal(await send(tab), "204 No Content");
      assert.equal(tabs.services.graph.seen.at(-1).user, "adele@contoso.com");
      assert.equal(tabs.services.stored(OPEN_SHIFT).draftOpenShift, null);
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

  test("a user who has to consent signs in with the button, and the host asks", async () => {
    await tabs.inTeams(
      async (tab) => {
        await tab.getByText("Sign in first").waitFor();
        assert.equal(await tab.locator("#sign-in-said").textContent(), "");
        tabs.host.needsUser = false;
        await tab.locator("#sign-in").click();
        await tab.locator("#account-name", { hasText: "adele" }).waitFor();
        assert.deepEqual(methods(), ["GetInitContext", "GetToken", "GetTokenPopup"]);
        assert.equal(await send(tab), "204 No Content");
      },
      { needsUser: true },
    );
  });

  test("of a host without tokens, the page shows its sign-in button and no error", async () => {
    await tabs.inTeams(
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

  test("axe-core finds no serious violation in any of Teams' themes, with every card open", async () => {
    await tabs.inTeams(async (tab, page) => {
      await send(tab);
      await openAll(tab);
      const frame = page.frames().find((one) => one.url().startsWith(tabs.services.address));
      for (const [name, shown] of [
        ["default", "light"],
        ["dark", "dark"],
        ["contrast", "contrast"],
      ]) {
        await page.evaluate((change) => globalThis.changeTheme(change), name);
        await tab.locator(`html[data-theme="${shown}"]`).waitFor();
        assert.deepEqual(await seriousViolations(frame), [], name);
      }
    });
  });

  test("nobody can sign out of the host or switch accounts", async () => {
    await tabs.inTeams(async (tab) => {
      for (const id of ["sign-out", "another-account", "account"]) assert.equal(await tab.locator(`#${id}`).count(), 0, id);
    });
  });
});

describe("in a frame", () => {
  test("of a window that does not respond, the page starts on its own", async () => {
    await tabs.inTeams(
      async (tab) => {
        await tab.locator("#dark-field").waitFor();
        await tab.locator("#sign-in").waitFor();
        assert.deepEqual(methods(), []);
      },
      { isSilent: true },
    );
  });

  test("of a window that does not send its context, the page starts on its own", async () => {
    await tabs.inTeams(
      async (tab) => {
        await tab.locator("#dark-field").waitFor();
        await tab.locator("#sign-in").waitFor();
      },
      { unanswered: "getContext" },
    );
  });

  test("of any host but Teams, the page is not shown", async () => {
    await tabs.inOtherHost(async (page, log) => {
      await page.locator("iframe").waitFor();
      const isRefused = (text) => text.includes("frame-ancestors");
      while (!log.texts.some(isRefused)) await page.waitForEvent("console", { timeout: 10_000 });
      assert.equal(await page.frameLocator("iframe").locator("#send-button").count(), 0);
    });
  });
});
