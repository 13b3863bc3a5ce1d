// The packed package in Next.js: routes and pages, in Node, in its edge runtime and in Chromium, built by each of its bundlers, and while developing.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, visit } from "../browser.js";
import { holdsEdge } from "../edge.js";
import { adapter, project } from "../packed.js";
import { holds, holdsCalls } from "../report.js";
import { run } from "../run.js";
import { start } from "../started.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const home = join(root, "node_modules/next");
const next = join(home, "dist/bin/next");
const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
const template = (name) => new URL(`./next/${name}`, import.meta.url);

/** What keeps Next from telling of its use and from asking for newer versions and for packages. */
const env = { CI: "1", NEXT_IGNORE_INCORRECT_LOCKFILE: "1", NEXT_TELEMETRY_DISABLED: "1", PACKAGES_ROOT: root };
const LISTENS = /Local: +http:\/\/127\.0\.0\.1:(\d+)[\s\S]*Ready/;
const ROUTES = ["edge_route", "node_route", "api/edge"];
/** What each page's report is held to: a client component is rendered at once. */
const PAGES = { server: holds, edge_server: holds, static: holds, client: holdsCalls };

const browser = await launch();
after(() => browser.close());

const application = () =>
  project(
    "next",
    {
      app: template("app"),
      pages: template("pages"),
      "next.config.js": template("next.config.js"),
      "edge.js": adapter("edge.js"),
    },
    { near: true },
  );

/** The report that a page shows. */
async function shownBy(address) {
  const page = await (await fetch(address)).text();
  const [, shown] = /<pre>([^<]*)<\/pre>/.exec(page) ?? assert.fail(`no report in ${page.slice(0, 2000)}`);
  return JSON.parse(shown.replaceAll("&quot;", '"'));
}

/** Starts the application, holds its routes and pages, and gives its address. */
async function holdsServer(t, cwd, command, routes) {
  const { address, stop } = await start(process.execPath, [next, command, "--port=0", "--hostname=127.0.0.1"], LISTENS, {
    cwd,
    env,
  });
  t.after(stop);
  for (const route of routes) await t.test(route, () => holdsEdge(`${address}/${route}`));
  for (const [page, holdsOf] of Object.entries(PAGES))
    await t.test(page, async () => holdsOf(await shownBy(`${address}/${page}`)));
  return address;
}

const holdsClient = (t, address) =>
  t.test(`client in Chromium ${browser.version()}`, async () => {
    const { report, complaints, violations } = await visit(browser, `${address}/client`);
    assert.deepEqual([complaints, violations], [[], []]);
    holds(report);
  });

/** The entry for the edge is taken there and nowhere else: only it has the module as a file. */
function holdsModules(directory) {
  const modules = readdirSync(directory, { recursive: true }).filter(
    (name) => name.endsWith(".wasm") && !name.startsWith("cache"),
  );
  assert.notEqual(modules.length, 0);
  for (const name of modules) assert.match(name, /^server[/\\]edge/);
}

test(`Next.js ${version}, built by Turbopack`, async (t) => {
  const cwd = await application();
  await run(process.execPath, [next, "build", "--turbopack"], { cwd, env });
  holdsModules(join(cwd, ".next"));
  await holdsClient(t, await holdsServer(t, cwd, "start", ROUTES));
});

test(`Next.js ${version}, built by webpack`, async (t) => {
  const cwd = await application();
  // Built by webpack, Next 16.4 misses a manifest of any route of this router in the edge runtime, even of one that imports nothing.
  rmSync(join(cwd, "app/edge_route"), { recursive: true });
  await run(process.execPath, [next, "build", "--webpack"], { cwd, env });
  holdsModules(join(cwd, ".next"));
  await holdsClient(
    t,
    await holdsServer(
      t,
      cwd,
      "start",
      ROUTES.filter((route) => route !== "edge_route"),
    ),
  );
});

// Without a browser: as soon as one is there, Next asks a registry for its newest version.
test(`Next.js ${version}, while developing`, async (t) => {
  await holdsServer(t, await application(), "dev", ROUTES);
});
