// The panel of callbacks in the page: what is asked, how the integration replies, and what Shifts does then.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { startWorkbench } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const SWAP = "A manager approves a swap";

/** Asks about a change with a reply, and returns what is announced. */
async function ask(page, change, reply) {
  if ((await page.locator("#callback-ask").count()) === 0) await page.locator("#callbacks > summary").click();
  await page.locator("#callback-change").selectOption({ label: change });
  await page.locator("#callback-reply").selectOption({ label: reply });
  await page.locator("#callback-ask").click();
  await page.locator(".callback-steps, .callback-panel [role=alert]:not(:empty)").waitFor();
  return page.locator("#callback-outcome").textContent();
}

const step = (page, number) => page.locator(".callback-step").nth(number - 1);

describe("the panel", () => {
  const views = {
    wide: { viewport: { width: 1440, height: 900 } },
    "medium-dark": { viewport: { width: 1024, height: 768 }, colorScheme: "dark" },
    narrow: { viewport: { width: 390, height: 844 } },
  };
  for (const [name, options] of Object.entries(views)) {
    test(`shows the call encrypted and decrypted, its response and the refusal, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        const announced = await ask(page, SWAP, "refuses, with a reason");
        assert.equal(announced, "Refused. Shifts does not save the change. The user reads: The rota for this week is closed.");
        assert.match(await step(page, 2).locator("pre").first().textContent(), /"url": "\/swapRequests\/SREQ_/);
        await step(page, 2).getByText("On the wire").click();
        // The first field of the container is the number of the key, 1, in zigzag.
        assert.match(await step(page, 2).getByLabel("The call on the wire").textContent(), /\n\n10 02 2b 0e /);
        assert.match(await step(page, 3).getByLabel("The response").textContent(), /"code": "RotaClosed"/);
        const badges = await page.locator(".callback-facts fluent-badge").allTextContents();
        assert.deepEqual([...new Set(badges)].sort(), ["Assumed", "Documented", "Seen"]);
        assert.deepEqual(await seriousViolations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await screenshot(page, `callbacks-${name}`);
      });
    });
  }

  test("is loaded when it is opened, and leaves the page's own mock as it is", async () => {
    await workbench.onPage({}, async (page) => {
      const requests = [];
      page.on("request", (request) => requests.push(new URL(request.url()).pathname));
      await ask(page, "An app deletes a shift", "approves");
      assert.ok(requests.some((path) => path.startsWith("/assets/callbacks_view-")));
      assert.deepEqual(
        requests.filter((path) => !path.startsWith("/assets/")),
        [],
      );
    });
  });

  test("shows an approved change with what is stored, and fills the form with it", async () => {
    await workbench.onPage({}, async (page) => {
      assert.equal(await ask(page, SWAP, "approves"), "Saved. Shifts saves the change.");
      const stored = await page.locator(".callback-stored > li summary").allTextContents();
      const words = stored.map((text) => `${text.split(" ")[0]} ${text.split(": ")[1]}`);
      const [created, deleted, changed] = [2, 2, 2].map((count, at) =>
        Array(count).fill(["shift created", "shift deleted", "swapRequest changed"][at]),
      );
      assert.deepEqual(words.sort(), [...created, ...deleted, ...changed]);
      await page.getByText("Open it in the form").click();
      assert.equal(await page.locator("#operation-choice").inputValue(), "Approve swapShiftsChangeRequest");
    });
  });

  test("waits for a silent integration in short tries, and warns that Shifts saves what has no response", async () => {
    await workbench.onPage({}, async (page) => {
      assert.match(await ask(page, SWAP, "is silent"), /^Not saved\. Shifts gives up after 4 tries .* invalid data/);
      assert.equal(await page.locator(".callback-step .call").count(), 4);
      await page.getByText("0.3 seconds for each try here instead of 10").waitFor();
      assert.match(await ask(page, SWAP, "responds, but not to the last item"), /^Saved\. .* although one item has no approval/);
      assert.equal(await page.locator(".call fluent-badge").first().textContent(), "Incomplete");
      assert.equal(await page.getByText("0.3 seconds").isVisible(), false);
    });
  });

  test("filters what a user can choose", async () => {
    await workbench.onPage({}, async (page) => {
      const announced = await ask(page, "Adele looks for a reason for time off", "names what the user can choose");
      assert.equal(announced, "Filtered. The user can choose 2 of 3.");
      await page.locator(".callback-choice input").last().check();
      await page.locator("#callback-ask").click();
      await page.locator("#callback-outcome", { hasText: "3 of 3" }).waitFor();
    });
  });

  test("does not ask with a status that would approve", async () => {
    await workbench.onPage({}, async (page) => {
      await ask(page, SWAP, "refuses, with a reason");
      await page.locator("#callback-status input").fill("200");
      await page.locator("#callback-status input").press("Enter");
      await page.getByRole("alert").getByText("status must be an integer from 400 to 599").waitFor();
      assert.equal(await page.locator(".callback-steps").count(), 0);
    });
  });
});
