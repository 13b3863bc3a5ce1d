// The accessibility of every view of the page: axe-core finds no serious violation, in light and in dark.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { choose, expectErrors, field, openAll, send, showPanel, startWorkbench, write } from "../browser/workbench.js";
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

const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

/** What fills the page: an error and several problems, or a list of objects; each with a callback in all its parts. */
const fillings = {
  async problems(page) {
    expectErrors(page);
    await field(page, "field-openShiftId").fill("OPNSHFT_none");
    await send(page);
    await write(page, '{ "sharedOpenShift": { "theme": "navy", "startDateTime": "soon", "openSlotCount": -1 }, "isStaged": 1 }');
    await page.locator(".problem").nth(3).waitFor();
  },
  async list(page) {
    await choose(page, "listShifts");
    await send(page);
  },
};

/** The violations in each panel of the page and in each theme, by their names. */
async function violationsIn(page, filling) {
  const found = {};
  for (const panel of ["Body", "Request", "Response"]) {
    await showPanel(page, panel);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
      const violations = await seriousViolations(page);
      if (violations.length > 0) found[`${panel}, ${colorScheme}`] = violations;
      if (panel === "Body") await screenshot(page, `all-${filling}-${page.viewportSize().width}-${colorScheme}`);
    }
    // All panels are there at once.
    if (page.viewportSize().width >= 1024) break;
  }
  return found;
}

describe("axe-core finds no serious violation with every card open, light and dark", () => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const [filling, fill] of Object.entries(fillings)) {
      test(`${size}, ${filling}`, async () => {
        await workbench.onPage({ viewport }, async (page) => {
          await fill(page);
          await openAll(page);
          await page.locator("#callback-reply").selectOption("refusesOne");
          await page.locator("#callback-ask").press("Enter");
          await page.locator(".callback-steps").waitFor();
          await openAll(page);
          assert.deepEqual(await violationsIn(page, filling), {});
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        });
      });
    }
  }
});

test("axe-core finds no serious violation in the page that the sign-in returns to, light and dark", async () => {
  await workbench.onPage({ viewport: SIZES.narrow }, async (page) => {
    await page.goto(`${workbench.address}/redirect.html`);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await seriousViolations(page), []);
    }
  });
});

test("axe-core finds a violation inside an open card", async () => {
  await workbench.onPage({ viewport: SIZES.wide }, async (page) => {
    await openAll(page);
    await page.locator('label[for="callback-reply"]').evaluate((label) => label.remove());
    assert.match((await seriousViolations(page)).join(), /select-name: #callback-reply/);
  });
});

test("axe-core finds a violation where there is one", async () => {
  await workbench.onPage({}, async (page) => {
    await page.evaluate(() => document.querySelector("#example-choice").removeAttribute("id"));
    assert.match((await seriousViolations(page)).join(), /select-name/);
  });
});
