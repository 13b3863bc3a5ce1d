// The accessibility of every view of the page: axe-core finds no serious violation, in light and in dark.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { choose, expectErrors, field, send, startWorkbench } from "../browser/workbench.js";
import { screenshot } from "../browser/screenshots.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

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
    expectErrors(page);
    await field(page, "field-openShiftId").fill("OPNSHFT_none");
    await send(page);
  },
  "another-form": async (page) => {
    await page.getByRole("tab", { name: "C#" }).click();
    await page.locator("#panel-csharp code", { hasText: "HttpClient" }).waitFor();
  },
};

for (const colorScheme of ["light", "dark"]) {
  describe(`axe-core finds no serious violation, ${colorScheme}`, () => {
    for (const [name, show] of Object.entries(views)) {
      test(`in the view: ${name}`, async () => {
        await workbench.onPage({ colorScheme }, async (page) => {
          await show(page);
          assert.deepEqual(await seriousViolations(page), []);
          await screenshot(page, `${colorScheme}-${name}`);
        });
      });
    }
  });
}

test("axe-core finds a violation where there is one", async () => {
  await workbench.onPage({}, async (page) => {
    await page.evaluate(() => document.querySelector("#example-choice").removeAttribute("id"));
    assert.match((await seriousViolations(page)).join(), /select-name/);
  });
});
