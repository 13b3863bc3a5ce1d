// Signing in with MSAL and an OpenID provider: windows, accounts, and tokens that are cached, renewed and removed.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { choose, waitForResponse } from "../browser/workbench.js";
import { adele, alex, ignoreErrors, storage, completeSignIn, send, signIn, startSignInWorkbench, popupOf } from "./workbench.js";

let workbench;
before(async () => {
  workbench = await startSignInWorkbench();
});
after(() => workbench.stop());

const messageShown = (page, text) => page.locator("#sign-in-said", { hasText: text }).waitFor();
const windows = (page) => page.context().pages().length;
const last = () => workbench.services.graph.seen.at(-1);

/** Delays the provider's next tokens: `asked` waits for the request, `letGo` releases the response. */
async function holdTokens(page) {
  let letGo;
  const held = new Promise((resolve) => {
    letGo = resolve;
  });
  const tokens = new RegExp(`^${workbench.services.provider.issuer}/token\\b`);
  await page.route(tokens, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(tokens);
  return { asked, letGo };
}

/** MSAL's hidden frame loads the provider's page and then this page's own, which the browser logs. */
function ignoreFrames(log) {
  log.complaints = log.complaints.filter(
    (text) => !text.startsWith("An iframe which has both allow-scripts and allow-same-origin"),
  );
}

describe("signing in", () => {
  test("opens the provider's window, requests the least privileged permission, and shows the user", async () => {
    await workbench.onPage(async (page) => {
      await page.getByText("Sign in first").waitFor();
      await signIn(page, adele);
      assert.equal(await send(page), "204 No Content");
      assert.equal(last().user, adele);
      assert.equal(last().scp, "Schedule.ReadWrite.All");
      assert.equal(windows(page), 1);
    });
  });

  test("requests only read permission for an operation that reads", async () => {
    await workbench.onPage(async (page) => {
      await choose(page, "listShifts");
      await signIn(page, adele);
      assert.equal(await send(page), "200 OK");
      assert.equal(last().scp, "Schedule.Read.All");
    });
  });

  test("that is refused in the window is reported and can be repeated", async () => {
    await workbench.onPage(async (page) => {
      const opened = await popupOf(page, () => page.locator("#sign-in").click());
      await opened.getByRole("link", { name: "Cancel" }).click();
      await messageShown(page, "The sign-in was refused or cancelled.");
      await signIn(page, adele);
      assert.equal(await page.locator("#sign-in-said").textContent(), "");
    });
  });

  test("can be restarted at once after the user closed the window", async () => {
    await workbench.onPage(async (page) => {
      const opened = await popupOf(page, () => page.locator("#sign-in").click());
      await opened.close();
      await signIn(page, adele);
    });
  });

  test("reports that the browser blocked the window", async () => {
    await workbench.onPage(async (page) => {
      await page.evaluate(() => (window.open = () => null));
      await page.locator("#sign-in").click();
      await messageShown(page, "The browser blocked the sign-in window");
    });
  });
});

describe("a token", () => {
  test("comes from the cache, without a window, until it expires", async () => {
    await workbench.onPage(async (page) => {
      await signIn(page, adele);
      await send(page);
      const { id } = last();
      await send(page);
      assert.equal(last().id, id);
      await page.reload();
      await page.waitForSelector("html[data-ready]");
      await send(page);
      assert.equal(last().id, id);
    });
  });

  test("is renewed without a window after it expired", async () => {
    await workbench.onPage(async (page) => {
      workbench.services.provider.switches.lifetime = 60;
      await signIn(page, adele);
      await send(page);
      const { id } = last();
      page.on("popup", () => assert.fail("a window opened"));
      await send(page);
      assert.notEqual(last().id, id);
      assert.equal(last().user, adele);
    });
  });

  test("for a permission without consent asks the user once, and no window opens after that", async () => {
    await workbench.onPage(async (page, log) => {
      await signIn(page, adele);
      await choose(page, "updateWorkforceIntegration");
      const opened = await popupOf(page, () => page.locator("#send-button").press("Enter"));
      await completeSignIn(opened);
      await waitForResponse(page, 200);
      assert.equal(last().scp, "WorkforceIntegration.ReadWrite.All");
      page.on("popup", () => assert.fail("a window opened"));
      workbench.services.provider.switches.lifetime = 60;
      await choose(page, "updateOpenShift");
      assert.equal(await send(page), "204 No Content");
      assert.equal(last().scp, "Schedule.ReadWrite.All");
      await choose(page, "updateWorkforceIntegration");
      assert.equal(await send(page), "200 OK");
      ignoreErrors(log, /400/);
    });
  });

  test("that can no longer be renewed comes from the provider in a hidden frame while the user is signed in there", async () => {
    await workbench.onPage(async (page, log) => {
      Object.assign(workbench.services.provider.switches, { lifetime: 60, renewable: 1 });
      await signIn(page, adele);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      page.on("popup", () => assert.fail("a window opened"));
      let frames = 0;
      page.on("frameattached", () => (frames += 1));
      assert.equal(await send(page), "204 No Content");
      assert.ok(frames > 0);
      ignoreErrors(log, /400/);
      ignoreFrames(log);
    });
  });
});

describe("several accounts", () => {
  test("can be switched, and the chosen one sends", async () => {
    await workbench.onPage(async (page) => {
      await signIn(page, adele);
      await signIn(page, alex, "#another-account");
      await send(page);
      assert.equal(last().user, alex);
      await page.locator("#account").selectOption({ label: `adele (${adele})` });
      await send(page);
      assert.equal(last().user, adele);
    });
  });

  test("do not replace the one chosen meanwhile when their token arrives late", async () => {
    await workbench.onPage(async (page) => {
      workbench.services.provider.switches.lifetime = 60;
      await signIn(page, adele);
      await signIn(page, alex, "#another-account");
      const { asked, letGo } = await holdTokens(page);
      await page.locator("#send-button").press("Enter");
      await asked;
      await page.locator("#account").selectOption({ label: `adele (${adele})` });
      letGo();
      await waitForResponse(page, 204);
      assert.equal(last().user, alex);
      assert.match(await page.locator("#account option:checked").textContent(), /adele/);
    });
  });

  test("do not return when they signed out before their token arrived", async () => {
    await workbench.onPage(async (page, log) => {
      workbench.services.provider.switches.lifetime = 60;
      await signIn(page, adele);
      const { asked, letGo } = await holdTokens(page);
      await page.locator("#send-button").press("Enter");
      await asked;
      await popupOf(page, () => page.locator("#sign-out").click());
      await page.locator("#sign-in").waitFor();
      letGo();
      await waitForResponse(page, 204);
      assert.equal(await page.locator("#account").count(), 0);
      ignoreFrames(log);
    });
  });

  test("do not send what another account started", async () => {
    await workbench.onPage(async (page, log) => {
      await signIn(page, alex);
      await choose(page, "updateWorkforceIntegration");
      await page.context().clearCookies();
      const opened = await popupOf(page, () => page.locator("#send-button").press("Enter"));
      await completeSignIn(opened, adele);
      await page.getByText("Another account has signed in: send again.").first().waitFor();
      assert.equal(workbench.services.graph.seen.length, 0);
      assert.match(await page.locator("#account option:checked").textContent(), /adele/);
      assert.equal(await send(page), "200 OK");
      assert.equal(last().user, adele);
      ignoreErrors(log, /400/);
    });
  });

  test("sign out one by one", async () => {
    await workbench.onPage(async (page) => {
      await signIn(page, adele);
      await signIn(page, alex, "#another-account");
      const opened = await popupOf(page, () => page.locator("#sign-out").click());
      await page.locator("#account option:checked", { hasText: adele }).waitFor({ state: "attached" });
      await opened.getByRole("button", { name: "Yes, sign me out" }).click();
      await send(page);
      assert.equal(last().user, adele);
    });
  });
});

test("signing out removes every token, ends the sign-in at the provider, and closes the window", async () => {
  await workbench.onPage(async (page) => {
    await signIn(page, adele);
    await send(page);
    const opened = await popupOf(page, () => page.locator("#sign-out").click());
    const closed = opened.waitForEvent("close");
    await opened.getByRole("button", { name: "Yes, sign me out" }).click();
    await closed;
    await page.getByText("Sign in first").waitFor();
    const names = Object.keys(await storage(page));
    assert.deepEqual(
      names.filter((name) => /(access|refresh|id)token/i.test(name) && !/token\.keys/.test(name)),
      [],
    );
    const again = await popupOf(page, () => page.locator("#sign-in").click());
    await again.locator("input[name=login]").waitFor();
  });
});
