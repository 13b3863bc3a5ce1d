// Pages that use the packed package, most of them without a bundler, its files served as they are: what each browser is asked to run.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { buildSync } from "esbuild";
import { adapter, addressed, project } from "./packed.js";
import { plans } from "./plan.js";
import { holds } from "./report.js";
import { serve } from "./serve.js";

const STRICT = "script-src 'self'; require-trusted-types-for 'script'";
const WITH_WEBASSEMBLY = "script-src 'self' 'wasm-unsafe-eval'";

const SENT_AS_THEY_ARE = [
  "page_of_worker.js",
  "page_of_service_worker.js",
  "page_of_classic_service_worker.js",
  "asking_service_worker.js",
  "page_of_frame.js",
  "posting.js",
];

const directory = await project("unbundled", {
  "named.js": adapter("page.js"),
  "named_service_worker.js": adapter("service_worker.js"),
  "named_plan_page.js": adapter("plan_page.js", "graph-shifts/js").replace('"graph-shifts/plan"', '"graph-shifts/js/plan"'),
  "plan.js": readFileSync(new URL("plan.js", import.meta.url), "utf8"),
  ...Object.fromEntries(SENT_AS_THEY_ARE.map((file) => [file, adapter(file)])),
});

/** The address of the file that the package's `name` stands for. */
const addressOf = (name) =>
  `/${relative(directory, createRequire(join(directory, "any.js")).resolve(name))
    .split(sep)
    .join("/")}`;

/** Writes an adapter that imports by addresses, with `entry` as the package. */
function write(path, file, entry = "graph-shifts") {
  writeFileSync(
    join(directory, path),
    addressed(file, (name) => addressOf(name === "graph-shifts" ? entry : name)),
  );
}

/** Bundles a file, which then needs no import map. */
function bundle(from, to, format) {
  buildSync({ entryPoints: [join(directory, from)], outfile: join(directory, to), bundle: true, format });
}

for (const file of ["page.js", "worker.js", "service_worker.js", "refused.js", "framed.js"]) write(file, file);
write("fallback.js", "page.js", "graph-shifts/js");
bundle("named_service_worker.js", "classic_service_worker.js", "iife");
bundle("named_plan_page.js", "plan_page.js", "esm");

const script = (file) => `<script type="module" src="/${file}"></script>`;
const page = (...parts) => `<!doctype html><meta charset="utf-8"><title>graph-shifts</title><body>${parts.join("")}</body>\n`;
const imports = Object.fromEntries(
  ["graph-shifts", "graph-shifts/send", "graph-shifts/testing"].map((name) => [name, addressOf(name)]),
);
const importMap = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
writeFileSync(join(directory, "framed.html"), page(script("framed.js")));

function holdsInPeace({ report, complaints, violations }) {
  assert.deepEqual([complaints, violations], [[], []]);
  holds(report);
}

function holdsOfPlans({ report, complaints, violations }) {
  assert.deepEqual([complaints, violations], [[], []]);
  assert.deepEqual(report, { passed: Object.keys(plans).length, failed: [] });
}

/** Importing compiles nothing: only the four calls are refused. */
function holdsOfRefusal({ report, complaints, violations }) {
  assert.deepEqual(complaints, []);
  assert.deepEqual(
    report.refused.map(({ name, isTyped }) => [name, isTyped]),
    Array(4).fill(["ShiftsWebAssemblyError", true]),
  );
  for (const { message } of report.refused) assert.match(message, /graph-shifts\/js/);
  assert.deepEqual(violations, Array(4).fill("script-src wasm-eval"));
  holds(report);
}

/** The title of the page that needs a browser with modules in service workers. */
export const MODULE_SERVICE_WORKER = "a service worker of modules";

export const pages = {
  "a plain module script": { parts: [script("page.js")] },
  "a module script with an import map": { parts: [importMap, script("named.js")] },
  "a module worker": { parts: [script("page_of_worker.js")] },
  [MODULE_SERVICE_WORKER]: { parts: [script("page_of_service_worker.js")] },
  "a classic service worker, bundled by esbuild": { parts: [script("page_of_classic_service_worker.js")] },
  [`graph-shifts/js under ${STRICT}`]: { parts: [script("fallback.js")], policy: STRICT },
  [`graph-shifts/js/plan under ${STRICT}, bundled by esbuild`]: {
    parts: [script("plan_page.js")],
    policy: STRICT,
    check: holdsOfPlans,
  },
  [`graph-shifts under ${STRICT} names graph-shifts/js, and goes on beside it`]: {
    parts: [script("refused.js")],
    policy: STRICT,
    check: holdsOfRefusal,
  },
  [`graph-shifts under ${WITH_WEBASSEMBLY}`]: { parts: [script("page.js")], policy: WITH_WEBASSEMBLY },
  "a sandboxed frame of another origin, as Teams has it": { parts: [], isFramed: true },
};

const under = (policy) => policy && { "Content-Security-Policy": policy };

/** The parts of a page around the frame of a tab of another origin. */
async function framed(address, servers) {
  const tab = await serve(directory, under(`default-src 'none'; ${WITH_WEBASSEMBLY}; frame-ancestors ${address}`));
  servers.push(tab);
  return [script(`page_of_frame.js?${tab.address}`)];
}

/** Serves a page, has it visited and holds what it tells. `visit` gets its address and, where the page posts, what it posted. */
export async function run({ parts, policy, isFramed, check = holdsInPeace }, visit, { posts = false } = {}) {
  const servers = [];
  let post;
  const posted = new Promise((resolve) => (post = resolve));
  try {
    servers.push(await serve(directory, under(policy), post));
    const [{ address }] = servers;
    const all = [...parts, ...(isFramed ? await framed(address, servers) : []), posts ? script("posting.js") : ""];
    const name = `${new URL(address).port}.html`;
    writeFileSync(join(directory, name), page(...all));
    check(await visit(`${address}/${name}`, posted));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
