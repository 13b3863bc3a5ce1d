// Signing in, with MSAL and an OpenID provider: windows, accounts, tokens that are kept, renewed and given up.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { choose } from "../bench.js";
import { adele, alex, forgive, kept, passThrough, send, signIn, startSignedBench, windowOf } from "./bench.js";

let bench;
before(async () => {
  bench = await startSignedBench();
});
after(() => bench.stop());

const said = (page, text) => page.locator("#sign-in-said", { hasText: text }).waitFor();
const windows = (page) => page.context().pages().length;
const last = () => bench.place.graph.seen.at(-1);

/** Holds back the provider's next tokens: gives what waits for their request, and what lets them go. */
async function holdTokens(page) {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  const tokens = new RegExp(`^${bench.place.provider.issuer}/token\\b`);
  await page.route(tokens, async (route) => (await held, route.continue()));
  const asked = page.waitForRequest(tokens);
  return { asked, letGo };
}

/** MSAL's frame holds the provider's page and then this page's own. */
function forgiveFrames(told) {
  told.faults = told.faults.filter((text) => !text.startsWith("An iframe which has both allow-scripts and allow-same-origin"));
}

describe("signing in", () => {
  test("goes through the provider's window, asks for the least that the operation needs, and names the user", async () => {
    await bench.onPage(async (page) => {
      await page.getByText("Sign in first").waitFor();
      await signIn(page, adele);
      assert.equal(await send(page), "204 No Content");
      assert.equal(last().user, adele);
      assert.equal(last().scp, "Schedule.ReadWrite.All");
      assert.equal(windows(page), 1);
    });
  });

  test("asks for no more than reading where the operation reads", async () => {
    await bench.onPage(async (page) => {
      await choose(page, "listShifts");
      await signIn(page, adele);
      assert.equal(await send(page), "200 OK");
      assert.equal(last().scp, "Schedule.Read.All");
    });
  });

  test("that is refused in the window is told, and can be tried again", async () => {
    await bench.onPage(async (page) => {
      const opened = await windowOf(page, () => page.locator("#sign-in").click());
      await opened.getByRole("link", { name: "Cancel" }).click();
      await said(page, "The sign-in was refused or cancelled.");
      await signIn(page, adele);
      assert.equal(await page.locator("#sign-in-said").textContent(), "");
    });
  });

  test("in a window the user closed can be begun anew at once", async () => {
    await bench.onPage(async (page) => {
      const opened = await windowOf(page, () => page.locator("#sign-in").click());
      await opened.close();
      await signIn(page, adele);
    });
  });

  test("says so where the browser keeps windows back", async () => {
    await bench.onPage(async (page) => {
      await page.evaluate(() => (window.open = () => null));
      await page.locator("#sign-in").click();
      await said(page, "The browser kept the sign-in window back");
    });
  });
});

describe("a token", () => {
  test("is taken from the cache, without a window, as long as it lives", async () => {
    await bench.onPage(async (page) => {
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

  test("is renewed without a window when its time is over", async () => {
    await bench.onPage(async (page) => {
      bench.place.provider.switches.lifetime = 60;
      await signIn(page, adele);
      await send(page);
      const { id } = last();
      page.on("popup", () => assert.fail("a window opened"));
      await send(page);
      assert.notEqual(last().id, id);
      assert.equal(last().user, adele);
    });
  });

  test("for what was not consented to yet is asked of the user once, and both are used without a window then", async () => {
    await bench.onPage(async (page, told) => {
      await signIn(page, adele);
      await choose(page, "updateWorkforceIntegration");
      const opened = await windowOf(page, () => page.locator("#send-button").press("Enter"));
      await passThrough(opened);
      await page.locator("#answer-status", { hasText: "Answered 200" }).waitFor({ state: "attached" });
      assert.equal(last().scp, "WorkforceIntegration.ReadWrite.All");
      page.on("popup", () => assert.fail("a window opened"));
      bench.place.provider.switches.lifetime = 60;
      await choose(page, "updateOpenShift");
      assert.equal(await send(page), "204 No Content");
      assert.equal(last().scp, "Schedule.ReadWrite.All");
      await choose(page, "updateWorkforceIntegration");
      assert.equal(await send(page), "200 OK");
      forgive(told, /400/);
    });
  });

  test("that can be renewed no more comes from the provider in a hidden frame, as long as the user is signed in there", async () => {
    await bench.onPage(async (page, told) => {
      Object.assign(bench.place.provider.switches, { lifetime: 60, renewable: 1 });
      await signIn(page, adele);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      page.on("popup", () => assert.fail("a window opened"));
      let frames = 0;
      page.on("frameattached", () => (frames += 1));
      assert.equal(await send(page), "204 No Content");
      assert.ok(frames > 0);
      forgive(told, /400/);
      forgiveFrames(told);
    });
  });
});

describe("several accounts", () => {
  test("are chosen from, and the chosen one sends", async () => {
    await bench.onPage(async (page) => {
      await signIn(page, adele);
      await signIn(page, alex, "#another-account");
      await send(page);
      assert.equal(last().user, alex);
      await page.locator("#account").selectOption({ label: `adele (${adele})` });
      await send(page);
      assert.equal(last().user, adele);
    });
  });

  test("do not take the place of the one chosen meanwhile, when their token comes late", async () => {
    await bench.onPage(async (page) => {
      bench.place.provider.switches.lifetime = 60;
      await signIn(page, adele);
      await signIn(page, alex, "#another-account");
      const { asked, letGo } = await holdTokens(page);
      await page.locator("#send-button").press("Enter");
      await asked;
      await page.locator("#account").selectOption({ label: `adele (${adele})` });
      letGo();
      await page.locator("#answer-status", { hasText: "Answered 204" }).waitFor({ state: "attached" });
      assert.equal(last().user, alex);
      assert.match(await page.locator("#account option:checked").textContent(), /adele/);
    });
  });

  test("do not come back when they have left before their token came", async () => {
    await bench.onPage(async (page, told) => {
      bench.place.provider.switches.lifetime = 60;
      await signIn(page, adele);
      const { asked, letGo } = await holdTokens(page);
      await page.locator("#send-button").press("Enter");
      await asked;
      await windowOf(page, () => page.locator("#sign-out").click());
      await page.locator("#sign-in").waitFor();
      letGo();
      await page.locator("#answer-status", { hasText: "Answered 204" }).waitFor({ state: "attached" });
      assert.equal(await page.locator("#account").count(), 0);
      forgiveFrames(told);
    });
  });

  test("do not send what was begun as another", async () => {
    await bench.onPage(async (page, told) => {
      await signIn(page, alex);
      await choose(page, "updateWorkforceIntegration");
      await page.context().clearCookies();
      const opened = await windowOf(page, () => page.locator("#send-button").press("Enter"));
      await passThrough(opened, adele);
      await page.getByText("Another account has signed in: send again.").first().waitFor();
      assert.equal(bench.place.graph.seen.length, 0);
      assert.match(await page.locator("#account option:checked").textContent(), /adele/);
      assert.equal(await send(page), "200 OK");
      assert.equal(last().user, adele);
      forgive(told, /400/);
    });
  });

  test("leave one by one", async () => {
    await bench.onPage(async (page) => {
      await signIn(page, adele);
      await signIn(page, alex, "#another-account");
      const opened = await windowOf(page, () => page.locator("#sign-out").click());
      await page.locator("#account option:checked", { hasText: adele }).waitFor({ state: "attached" });
      await opened.getByRole("button", { name: "Yes, sign me out" }).click();
      await send(page);
      assert.equal(last().user, adele);
    });
  });
});

test("signing out forgets every token, ends the sign-in at the provider, and closes the window", async () => {
  await bench.onPage(async (page) => {
    await signIn(page, adele);
    await send(page);
    const opened = await windowOf(page, () => page.locator("#sign-out").click());
    const closed = opened.waitForEvent("close");
    await opened.getByRole("button", { name: "Yes, sign me out" }).click();
    await closed;
    await page.getByText("Sign in first").waitFor();
    const names = Object.keys(await kept(page));
    assert.deepEqual(
      names.filter((name) => /(access|refresh|id)token/i.test(name) && !/token\.keys/.test(name)),
      [],
    );
    const again = await windowOf(page, () => page.locator("#sign-in").click());
    await again.locator("input[name=login]").waitFor();
  });
});
