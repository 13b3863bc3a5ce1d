// The formats of the request in the page: each is loaded when it is chosen, is for Microsoft Graph, and follows the form.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { choose, expectErrors, field, startWorkbench, write } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

/** Each format, and what its text begins with. */
const formats = {
  curl: "curl https://graph.microsoft.com/v1.0/teams/",
  fetch: "fetch('https://graph.microsoft.com/v1.0/teams/",
  PowerShell: "$headers = @{",
  Python: "import http.client",
  "C#": "using var client = new HttpClient();",
  "graph-shifts": 'import { updateOpenShift } from "graph-shifts";',
};

const tab = (page, name) => page.getByRole("tab", { name, exact: true });
const panel = (page, name) => page.getByLabel(`Request as ${name}`, { exact: true });

/** Chooses a format, and returns its text as soon as it contains this. */
async function textIn(page, name, part) {
  await tab(page, name).click();
  await panel(page, name).filter({ hasText: part }).waitFor();
  return panel(page, name).textContent();
}

describe("a format of the request", () => {
  test("is shown when it is chosen, for Graph and not for this page's server, and never with the token", async () => {
    await workbench.onPage({}, async (page) => {
      await field(page, "token").fill("very-secret-token");
      for (const [name, beginning] of Object.entries(formats)) {
        const text = await textIn(page, name, beginning);
        assert.ok(text.startsWith(beginning), text);
        assert.ok(!/localhost|127\.0\.0\.1|very-secret-token/.test(text), text);
      }
      assert.match(await textIn(page, "HTTP", "PUT "), /Host: (localhost|127\.0\.0\.1):\d+/);
    });
  });

  test("is loaded only then", async () => {
    await workbench.onPage({}, async (page) => {
      const loaded = [];
      page.on("request", (request) => loaded.push(request.url()));
      await field(page, "field-actsAs").isVisible();
      assert.deepEqual(loaded, []);
      await textIn(page, "Python", formats.Python);
      assert.ok(loaded.length > 0 && loaded.every((url) => url.startsWith(`${workbench.address}/assets/`)), loaded.join());
    });
  });

  test("follows the form, with errors too, and another operation", async () => {
    await workbench.onPage({}, async (page) => {
      await textIn(page, "C#", formats["C#"]);
      await write(page, '{"draftOpenShift":null,"sharedOpenShift":null}');
      await panel(page, "C#").filter({ hasText: '"sharedOpenShift": null' }).waitFor();
      assert.ok(await page.locator("#unfinished").isVisible());
      await choose(page, "listShifts");
      await panel(page, "C#").filter({ hasText: "HttpMethod.Get" }).waitFor();
      assert.ok(!(await panel(page, "C#").textContent()).includes("StringContent"));
      await write(page, "");
    });
  });

  test("is the one that was chosen before the page was loaded again; one that does not exist is HTTP", async () => {
    await workbench.onPage({}, async (page) => {
      const selected = page.getByRole("tab", { selected: true });
      const reload = async () => {
        await page.reload();
        await page.waitForSelector("html[data-ready]");
      };
      await textIn(page, "PowerShell", formats.PowerShell);
      await reload();
      assert.equal(await selected.textContent(), "PowerShell");
      await panel(page, "PowerShell").filter({ hasText: formats.PowerShell }).waitFor();
      await page.evaluate(() => sessionStorage.setItem("format", "cobol"));
      await reload();
      assert.equal(await selected.textContent(), "HTTP");
    });
  });

  test("is copied completely", async () => {
    await workbench.onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      const text = await textIn(page, "curl", formats.curl);
      await page.locator("#panel-curl .copy").click();
      await page.getByText("Copied").waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    });
  });

  test("that cannot be loaded says so", async () => {
    await workbench.onPage({}, async (page) => {
      expectErrors(page);
      await page.route("**/assets/**", (route) => route.abort());
      await textIn(page, "fetch", "This format could not be loaded.");
      await page.unrouteAll();
      await textIn(page, "HTTP", "PUT ");
    });
  });
});

describe("the formats", () => {
  const views = {
    "1440x900": { viewport: { width: 1440, height: 900 } },
    "1024x768-dark": { viewport: { width: 1024, height: 768 }, colorScheme: "dark" },
    "390x844": { viewport: { width: 390, height: 844 } },
  };
  for (const [name, options] of Object.entries(views)) {
    test(`fit and are accessible, ${name}`, async () => {
      await workbench.onPage(options, async (page) => {
        if (options.viewport.width < 1024) await tab(page, "Request").click();
        await textIn(page, "Python", formats.Python);
        for (const title of ["HTTP", ...Object.keys(formats)]) {
          const { x, width } = await tab(page, title).boundingBox();
          assert.ok(x >= 0 && x + width <= options.viewport.width, `${title} ends at ${x + width}`);
        }
        assert.deepEqual(await seriousViolations(page), []);
        await screenshot(page, `formats-${name}`);
      });
    });
  }
});
