// The packed package in Chromium without a bundler.
import { after, before, describe, test } from "node:test";
import { launch, visit } from "./browser.js";
import { pages, run } from "./unbundled.js";

describe("Chromium", { concurrency: 2 }, () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [title, page] of Object.entries(pages)) {
    test(title, async (t) => {
      t.diagnostic(`Chromium ${browser.version()}`);
      await run(page, (address) => visit(browser, address));
    });
  }
});
