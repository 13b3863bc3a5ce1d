// The packed package in Firefox without a bundler, where a Firefox is installed.
import { describe, test } from "node:test";
import { skip, version, visit } from "../js/firefox.js";
import { pages, run } from "./unbundled.js";

/** The first Firefox that has modules in service workers: https://web-platform-dx.github.io/web-features-explorer/features/js-modules-service-workers */
const WITH_SERVICE_WORKER_MODULES = 147;

const number = Number(/\d+/.exec(version)?.[0]);

/** Why a page cannot run in this Firefox. */
const lacks = (title) =>
  title === "a service worker" &&
  number < WITH_SERVICE_WORKER_MODULES &&
  `not run: ${version} has no modules in service workers, which came with ${WITH_SERVICE_WORKER_MODULES}`;

describe("Firefox", { concurrency: 2, skip }, () => {
  for (const [title, page] of Object.entries(pages)) {
    test(title, { skip: lacks(title) }, async (t) => {
      t.diagnostic(version);
      await run(page, visit, { posts: true });
    });
  }
});
