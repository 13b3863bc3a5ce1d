// The packed package in Chromium without a bundler: its files, served as they are.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { addressed, addressOf } from "./addresses.js";
import { launch, visit } from "./browser.js";
import { adapter, project } from "./packed.js";
import { holds } from "./report.js";
import { pageOf, serve } from "./serve.js";

const directory = await project("chromium", {
  "named.js": adapter("page.js"),
  "page_of_worker.js": adapter("page_of_worker.js"),
  "page_of_service_worker.js": adapter("page_of_service_worker.js"),
});
const imports = { "graph-shifts": addressOf(directory, "graph-shifts") };
for (const name of ["page.js", "worker.js", "service_worker.js"]) writeFileSync(join(directory, name), addressed(directory, name));

const pages = {
  "a plain module script": pageOf("page.js"),
  "a module script with an import map": pageOf("named.js", `<script type="importmap">${JSON.stringify({ imports })}</script>`),
  "a module worker": pageOf("page_of_worker.js"),
  "a service worker": pageOf("page_of_service_worker.js"),
};

const browser = await launch();
const server = await serve(directory);
after(() => Promise.all([browser.close(), server.stop()]));

for (const [name, page] of Object.entries(pages)) {
  test(name, async (t) => {
    t.diagnostic(`Chromium ${browser.version()}`);
    writeFileSync(join(directory, "index.html"), page);
    const { report, complaints, violations } = await visit(browser, `${server.address}/index.html`);
    assert.deepEqual([complaints, violations], [[], []]);
    holds(report);
  });
}
