// The views that only sign-in has: no serious fault that axe-core finds, and nothing that needs a mouse.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousFaults } from "../axe.js";
import { screenshot } from "../screenshots.js";
import { adele, alex, forgive, passThrough, send, signIn, startSignedBench, windowOf } from "./bench.js";

let bench;
before(async () => {
  bench = await startSignedBench();
});
after(() => bench.stop());

const seen = async (page, name) => {
  assert.deepEqual(await seriousFaults(page), [], name);
  await screenshot(page, name);
};

for (const colorScheme of ["light", "dark"]) {
  test(`axe-core finds no serious fault before and after signing in, ${colorScheme}`, async () => {
    await bench.onPage(
      async (page, told) => {
        await seen(page, `${colorScheme}-signed-out`);
        await signIn(page, adele);
        await signIn(page, alex, "#another-account");
        await send(page);
        await seen(page, `${colorScheme}-signed-in`);
        bench.place.graph.switches.ahead = 7200;
        await send(page);
        await seen(page, `${colorScheme}-token-refused`);
        forgive(told, /401/);
      },
      { colorScheme },
    );
  });
}

/** Presses Tab until an element has the focus. */
async function tabTo(page, id) {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement.id)) === id) return;
  }
  assert.fail(`no way to ${id}`);
}

describe("by keyboard alone", () => {
  test("one signs in, chooses an operation and sends", async () => {
    await bench.onPage(async (page) => {
      await tabTo(page, "sign-in");
      await passThrough(await windowOf(page, () => page.keyboard.press("Enter")), adele);
      await page.locator("#account").waitFor();
      await tabTo(page, "operation-choice");
      await page.keyboard.type("update open shift");
      await page.keyboard.press("Enter");
      await tabTo(page, "send-button");
      await page.keyboard.press("Enter");
      await page.locator("#answer-status", { hasText: "Answered 204" }).waitFor({ state: "attached" });
      assert.equal(bench.place.graph.seen.at(-1).operation, "getOpenShift");
      assert.equal(bench.place.graph.seen.at(-1).user, adele);
    });
  });
});

test("at 360 px nothing needs scrolling sideways", async () => {
  await bench.onPage(
    async (page) => {
      await signIn(page, adele);
      await signIn(page, alex, "#another-account");
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      const { height } = await page.locator(".top").boundingBox();
      assert.ok(height < 220, `${height}`);
      await screenshot(page, "narrow-signed-in");
    },
    { viewport: { width: 360, height: 740 } },
  );
});
