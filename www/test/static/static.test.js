// The workbench on a plain static host: the mock runs in the page, and no request leaves it.

import assert from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { preview } from "vite";
import { inFirefox, version, visit } from "../../../tests/js/firefox.js";
import { policyFor } from "../../server/headers.js";
import { seriousViolations } from "../browser/axe.js";
import { launch } from "../browser/chromium.js";
import { complaintsOf } from "../browser/complaints.js";
import { choose, send } from "../browser/workbench.js";
import { buildPage } from "../identity/page_build.js";

/** What the first view may weigh without the editor, in bytes of gzip. */
const MAX_FIRST_VIEW = 300 * 1024;

/** Up to it, https://web.dev/articles/cls calls a page good. */
const MAX_SHIFT = 0.1;

const PHONE = { width: 390, height: 844 };

const VISITOR = "/visitor.js";
const VISITED = "/visited";

let directory;
let host;
let browser;
let address;
/** What the page posts that a browser visits which nothing drives. */
let takeReport;
const visited = new Promise((resolve) => {
  takeReport = resolve;
});

/** Adds to the host a page with the visitor's script, and takes its report. */
const visits = {
  name: "visits",
  configurePreviewServer({ middlewares }) {
    const answer = (response, type, text) => response.writeHead(200, { "Content-Type": type }).end(text);
    middlewares.use("/visit.html", async (_request, response) => {
      const page = await readFile(join(directory, "index.html"), "utf8");
      answer(response, "text/html", page.replace("</head>", `<script type="module" src="${VISITOR}"></script></head>`));
    });
    middlewares.use(VISITOR, async (_request, response) => {
      answer(response, "text/javascript", await readFile(new URL("visitor.js", import.meta.url)));
    });
    middlewares.use(VISITED, async (request, response) => {
      takeReport(await json(request));
      answer(response, "text/plain", "");
    });
  },
};

before(async () => {
  directory = await buildPage({ VITE_MOCK: "page", VITE_CLIENT_ID: "" });
  host = await preview({
    configFile: false,
    logLevel: "error",
    build: { outDir: directory },
    plugins: [visits],
    preview: { port: 0, host: "127.0.0.1", headers: { "Content-Security-Policy": policyFor(null) } },
  });
  [address] = host.resolvedUrls.local;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await host?.close();
  await rm(directory, { recursive: true });
});

/** Opens the page, runs the test, and asserts that the page did not complain. Returns what the page loaded. */
async function onPage(use) {
  const page = await browser.newPage();
  const complaints = await complaintsOf(page);
  const loaded = [];
  page.on("response", (response) => loaded.push(response));
  await page.goto(address);
  await page.waitForSelector("html[data-ready]");
  await use(page, loaded);
  await page.close();
  assert.deepEqual(complaints, []);
  return loaded;
}

const expectOwnFilesOnly = (loaded) => {
  for (const response of loaded) {
    const url = new URL(response.url());
    assert.equal(url.origin, new URL(address).origin, url.href);
    assert.equal(response.request().method(), "GET", url.href);
    assert.equal(response.status(), 200, url.href);
  }
};

describe("the workbench on a static host", () => {
  test("sends to its own mock, with Graph's URLs, and nothing leaves the page", async () => {
    const loaded = await onPage(async (page) => {
      assert.match(await page.locator("#panel-http").textContent(), /Host: graph\.microsoft\.com/);
      assert.equal(await send(page), "204");
      await choose(page, "listShifts");
      assert.equal(await send(page), "200");
      assert.match(await page.locator("#list-title").textContent(), /^\d+ entries$/);
      assert.match(await page.locator("#promise").textContent(), /no request leaves it/);
      assert.deepEqual(await seriousViolations(page), []);
    });
    expectOwnFilesOnly(loaded);
  });

  test("imports a file of shifts, and nothing leaves the page", async () => {
    const loaded = await onPage(async (page) => {
      await page.locator("#week summary").waitFor();
      if (!(await page.locator("#week").evaluate(({ open }) => open))) await page.locator("#week summary").click();
      const buffer = Buffer.from("Member,Date,Start,End\nAdele,2026-11-30,08:00,16:00");
      await page.locator("#import-file").setInputFiles({ name: "roster.csv", mimeType: "text/csv", buffer });
      await page.locator("#import-plan").click();
      await page.locator("#import-apply").click();
      assert.match(await page.locator("#import-outcome").textContent(), /^1 of 1 done/);
      await page.locator(".entry.is-changed", { hasText: "Adele, Monday 30 November, 08:00–16:00 Shift" }).waitFor();
    });
    expectOwnFilesOnly(loaded);
  });

  test("asks the workforce integration before a change", async () => {
    await onPage(async (page) => {
      await choose(page, "replaceShift");
      await send(page);
      assert.equal(await page.locator(".call > :first-child").first().textContent(), "Approved");
    });
  });

  test("plays a callback in the page, and nothing leaves it", async () => {
    const loaded = await onPage(async (page) => {
      await page.locator("#callbacks > summary").click();
      await page.locator("#callback-ask").click();
      await page.locator("#callback-outcome", { hasText: "Saved. Shifts saves the change." }).waitFor();
    });
    expectOwnFilesOnly(loaded);
  });

  test("throttles if the reader chooses so, and forgets everything on a reset", async () => {
    await onPage(async (page) => {
      await page.locator("#manner").selectOption("slow");
      await choose(page, "deleteOpenShift");
      await page.locator("#renew-button").press("Enter");
      await page.locator("#answer-status", { hasText: "The mock holds its initial data again." }).waitFor({ state: "attached" });
      assert.equal(await page.locator("#manner").inputValue(), "prompt");
      assert.equal(await send(page), "204");
      await page.reload();
      await page.waitForSelector("html[data-ready]");
      await choose(page, "deleteOpenShift");
      assert.equal(await send(page), "204");
    });
  });

  test("sends no token if there is none", async () => {
    await onPage(async (page) => {
      await page.locator("#token input").fill("");
      await page.locator("#send-button").press("Enter");
      await page.locator("#answer-status", { hasText: "Response 401" }).waitFor({ state: "attached" });
    });
  });

  test("is light enough to look at", async (t) => {
    const weights = { editor: 0, rest: 0 };
    await onPage(async (_page, loaded) => {
      for (const response of loaded) {
        const part = response.url().includes("/assets/editor-") ? "editor" : "rest";
        weights[part] += gzipSync(await response.body()).length;
      }
    });
    t.diagnostic(`the first view weighs ${weights.rest} bytes of gzip, and its editor ${weights.editor}`);
    assert.ok(weights.editor > 0);
    assert.ok(weights.rest <= MAX_FIRST_VIEW, `${weights.rest}`);
  });

  for (const [name, viewport] of Object.entries({ "a phone": PHONE, "a desktop": { width: 1350, height: 940 } })) {
    test(`keeps its place while it starts, however late its scripts arrive, on ${name}`, async (t) => {
      const page = await browser.newPage({ viewport });
      let letGo;
      const held = new Promise((resolve) => {
        letGo = resolve;
      });
      await page.route("**/*.js", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address, { waitUntil: "commit" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      letGo();
      await page.locator(viewport === PHONE ? ".draft" : ".week-table").waitFor();
      await page.waitForSelector("html[data-ready]");
      const shift = await page.evaluate(
        () =>
          new Promise((resolve) => {
            let sum = 0;
            const add = (list) => {
              for (const { value } of list.getEntries()) sum += value;
            };
            new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      t.diagnostic(`the cumulative layout shift is ${shift.toFixed(3)}`);
      assert.ok(shift <= MAX_SHIFT, `${shift}`);
      await page.close();
    });
  }
});

describe("the editor on a phone", () => {
  const isEditor = (url) => /\/assets\/editor-(?!language)/.test(url);

  /** Opens the page as a phone does; `urls` are those that it loads. */
  async function onPhone(use) {
    const page = await browser.newPage({ viewport: PHONE });
    const urls = [];
    page.on("request", (request) => urls.push(request.url()));
    await page.goto(address);
    await page.waitForSelector("html[data-ready]");
    assert.match(await page.locator("#body .draft").textContent(), /"sharedOpenShift"/);
    assert.deepEqual(urls.filter(isEditor), []);
    await use(page, urls);
    await page.close();
  }

  test("is loaded when its place comes into sight; until then its text is there", async () => {
    await onPhone(async (page, urls) => {
      assert.deepEqual(await seriousViolations(page), []);
      await page.locator("#body").scrollIntoViewIfNeeded();
      assert.match(await page.locator("#body-text").textContent(), /"sharedOpenShift"/);
      assert.equal(await page.locator(".draft").count(), 0);
      assert.ok(urls.some(isEditor));
    });
  });

  test("is loaded when the reader begins, has what was chosen meanwhile, and its problems", async () => {
    await onPhone(async (page) => {
      await page.locator("#example-choice").selectOption("Both versions (refused)");
      await page.locator("#send-problems").press("Enter");
      await page.locator(".problem .problem-place").press("Enter");
      assert.match(await page.locator("#body-text").textContent(), /"draftOpenShift"/);
      await page.locator(".cm-lintRange-error").waitFor();
      await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === "body-text");
    });
  });

  test("takes over the focus from its text", async () => {
    await onPhone(async (page) => {
      await page.locator("#body .draft").focus();
      await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === "body-text");
    });
  });

  test("is reported if it cannot be loaded; its text stays", async () => {
    await onPhone(async (page) => {
      await page.route(
        ({ pathname }) => isEditor(pathname),
        (route) => route.abort(),
      );
      await page.locator("#body .draft").focus();
      await page.locator("#body-status", { hasText: "The editor could not be loaded." }).waitFor();
      assert.match(await page.locator("#body .draft").textContent(), /"sharedOpenShift"/);
    });
  });
});

inFirefox("Firefox", () => {
  test("the workbench on a static host", async (t) => {
    t.diagnostic(version);
    const { statuses, loaded, violations, errors } = await visit(`${address}visit.html`, visited);
    assert.deepEqual([violations, errors], [[], []]);
    assert.match(statuses[0], /Response 204/);
    assert.match(statuses[1], /Response 200/);
    for (const url of loaded) assert.equal(new URL(url).origin, new URL(address).origin, url);
  });
});
