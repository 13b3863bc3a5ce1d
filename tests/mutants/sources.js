// Makes the tests import the sources of the package in place of its bundles, since mutants are made of sources.
// @ts-check

import { registerHooks } from "node:module";

/** @type {Record<string, string>} */
const SOURCES = {
  "graph-shifts": "entries/index.js",
  "graph-shifts/callbacks": "callbacks.js",
  "graph-shifts/js": "entries/js.js",
  "graph-shifts/js/plan": "entries/plan-js.js",
  "graph-shifts/plan": "entries/plan.js",
  "graph-shifts/send": "send.js",
  "graph-shifts/testing": "testing.js",
  "graph-shifts/time": "time.js",
};

/** The worker runs in the process of its tests. */
const WORKER = "../../www/worker/test/durable_object.js";

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "cloudflare:workers") return next(new URL(WORKER, import.meta.url).href, context);
    const source = SOURCES[specifier];
    return source === undefined ? next(specifier, context) : next(new URL(`../../pkg/${source}`, import.meta.url).href, context);
  },
});
