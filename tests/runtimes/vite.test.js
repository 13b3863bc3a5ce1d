// The packed package in Vite without a configuration: while developing and built, in Chromium.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build, createLogger, createServer, version } from "vite";
import { launch, visit } from "./browser.js";
import { copiesBelow } from "./copies.js";
import { adapter, project } from "./packed.js";
import { holds } from "./report.js";
import { serve } from "./serve.js";

const HOST = "127.0.0.1";
const root = await project("vite", {
  "index.html": '<!doctype html><meta charset="utf-8"><title>graph-shifts</title><script type="module" src="/app.js"></script>\n',
  "app.js": adapter("app.js"),
  "worker.js": adapter("worker.js"),
  "stand_in.js": adapter("stand_in.js"),
  "public/favicon.ico": "",
});
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

function holdsInPeace({ report, complaints, violations }) {
  assert.deepEqual([complaints, violations], [[], []]);
  holds(report.page);
  holds(report.worker);
  assert.equal(report.standIn, 200);
}

test("while developing", async (t) => {
  t.diagnostic(`Vite ${version}, Chromium ${browser.version()}`);
  const warnings = [];
  const customLogger = createLogger("warn");
  customLogger.warn = customLogger.warnOnce = (text) => warnings.push(text);
  const server = await createServer({ root, customLogger, server: { host: HOST, port: 0 } });
  try {
    await server.listen();
    holdsInPeace(await visit(browser, `http://${HOST}:${server.httpServer.address().port}/`));
    assert.deepEqual(warnings, []);
  } finally {
    await server.close();
  }
});

test("built, with one copy of the module in the page's bundle and one in the worker's", async () => {
  await build({ root, logLevel: "error" });
  assert.deepEqual(copiesBelow(root, join(root, "dist")), [1, 1]);
  const server = await serve(join(root, "dist"));
  try {
    holdsInPeace(await visit(browser, `${server.address}/index.html`));
  } finally {
    await server.stop();
  }
});
