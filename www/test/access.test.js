// Every view of the page, looked through by axe-core: no serious fault that keeps people out, in light and in dark.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousFaults } from "./axe.js";
import { choose, field, send, startBench } from "./bench.js";
import { screenshot } from "./screenshots.js";

let bench;
before(async () => {
  bench = await startBench();
});
after(() => bench.stop());

/** Browsers note each refused fetch in the console. */
const expectRefusals = (page) => page.removeAllListeners("console");

const views = {
  opening: async () => {},
  problems: (page) => page.locator("#example-choice").selectOption("Many mistakes"),
  options: (page) => page.getByText("Options", { exact: true }).click(),
  choice: (page) => page.locator("#operation-choice").fill("shift"),
  sent: (page) => send(page),
  list: async (page) => {
    await choose(page, "listShifts");
    await send(page);
  },
  refused: async (page) => {
    expectRefusals(page);
    await field(page, "field-openShiftId").fill("OPNSHFT_none");
    await send(page);
  },
  "another-form": (page) => page.getByRole("tab", { name: "JavaScript" }).click(),
};

for (const colorScheme of ["light", "dark"]) {
  describe(`axe-core finds no serious fault, ${colorScheme}`, () => {
    for (const [name, show] of Object.entries(views)) {
      test(`in the view: ${name}`, async () => {
        await bench.onPage({ colorScheme }, async (page) => {
          await show(page);
          assert.deepEqual(await seriousFaults(page), []);
          await screenshot(page, `${colorScheme}-${name}`);
        });
      });
    }
  });
}

test("axe-core would find a fault, were there one", async () => {
  await bench.onPage({}, async (page) => {
    await page.evaluate(() => document.querySelector("#example-choice").removeAttribute("id"));
    assert.match((await seriousFaults(page)).join(), /select-name/);
  });
});
