// The packed package in Firefox without a bundler, where a Firefox is installed.
import { describe, test } from "node:test";
import { skip, version, visit } from "../js/firefox.js";
import { pages, run } from "./unbundled.js";

describe("Firefox", { concurrency: 2, skip }, () => {
  for (const [title, page] of Object.entries(pages)) {
    test(title, async (t) => {
      t.diagnostic(version);
      await run(page, visit, { posts: true });
    });
  }
});
