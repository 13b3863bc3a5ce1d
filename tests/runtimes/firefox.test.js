// The packed package in Firefox without a bundler, where a Firefox is installed.
import { test } from "node:test";
import { inFirefox, version, visit } from "../js/firefox.js";
import { MODULE_SERVICE_WORKER, pages, run } from "./unbundled.js";

/** The first Firefox that has modules in service workers: https://web-platform-dx.github.io/web-features-explorer/features/js-modules-service-workers */
const WITH_SERVICE_WORKER_MODULES = 147;

const isOld = Number(/\d+/.exec(version)?.[0]) < WITH_SERVICE_WORKER_MODULES;
const runnable = Object.entries(pages).filter(([title]) => !(isOld && title === MODULE_SERVICE_WORKER));

inFirefox("Firefox", () => {
  for (const [title, page] of runnable) {
    test(title, async (t) => {
      t.diagnostic(version);
      await run(page, visit, { posts: true });
    });
  }
});
