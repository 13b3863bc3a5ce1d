// The worker in workerd, with a mock Graph and a source of tokens.
// @ts-check

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveGraph } from "../../../worker/test/graph.js";
import { serveTokens } from "./tokens.js";

/** @import { ShiftsStandInOptions } from "graph-shifts/testing" */

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** The workerd of the other worker's npm project, for this system. */
function workerd() {
  const packages = here("../../../worker/node_modules/@cloudflare/");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const found = readdirSync(packages).map((name) => join(packages, name, `bin/workerd${suffix}`));
  const program = found.find((path) => existsSync(path));
  if (program) return program;
  throw new Error("there is no workerd: npm ci --prefix www/worker --ignore-scripts");
}

const [, DATE] = /"compatibility_date": "([\d-]+)"/.exec(readFileSync(here("../wrangler.jsonc"), "utf8")) ?? [];

/** @param {Record<string, string>} variables */
const configOf = (variables) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "rust", worker = .rust),
    (name = "driver", worker = .driver),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [
    (name = "rust", address = "127.0.0.1:0", http = (), service = "rust"),
    (name = "driver", address = "127.0.0.1:0", http = (), service = "driver"),
  ],
);

const rust :Workerd.Worker = (
  compatibilityDate = "${DATE}",
  modules = [
    (name = "index.js", esModule = embed "index.js"),
    (name = "index_bg.wasm", wasm = embed "index_bg.wasm"),
  ],
  bindings = [
${Object.entries(variables)
  .map(([name, value]) => `    (name = "${name}", text = ${JSON.stringify(value)}),`)
  .join("\n")}
  ],
);

const driver :Workerd.Worker = (
  compatibilityDate = "${DATE}",
  compatibilityFlags = ["service_binding_extra_handlers"],
  modules = [
    (name = "driver.js", esModule = embed "../test/driver.js"),
    (name = "dates.js", esModule = embed "../test/dates.js"),
  ],
  bindings = [(name = "RUST", service = "rust")],
);
`;

/**
 * Starts everything: `ask` sends a request to the worker, `deliver` sends it messages.
 * @param {ShiftsStandInOptions} [options] of the mock
 */
export async function startWorld(options) {
  const [graph, tokens] = [await serveGraph(options), await serveTokens()];
  const variables = { GRAPH: graph.url, AUTHORITY: tokens.url, TENANT: "contoso", CLIENT_ID: "app", CLIENT_SECRET: "s&cret" };
  writeFileSync(here("../build/worker.capnp"), configOf(variables));
  const words = ["serve", here("../build/worker.capnp"), "--experimental", "--control-fd=1"];
  const child = spawn(workerd(), words, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  const world = { graph, tokens, log: "", ask, deliver, stop };
  /** @type {{ rust?: number, driver?: number }} */
  const ports = {};
  await new Promise((resolve) => {
    const read = (/** @type {Buffer} */ text) => {
      world.log += text;
      for (const [, socket, port] of world.log.matchAll(/"socket":"(\w+)","port":(\d+)/g))
        Object.assign(ports, { [socket]: port });
      if (ports.rust && ports.driver) resolve(ports);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    ended.then(resolve);
  });
  if (!ports.driver) {
    await stop();
    throw new Error(`workerd ended\n${world.log}`);
  }

  /** @param {string} path @param {{ method?: string, token?: string, body?: unknown }} [init] */
  async function ask(path, { method = "GET", token, body } = {}) {
    /** @type {Record<string, string>} */
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(`http://127.0.0.1:${ports.rust}${path}`, { method, headers, body: text });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** @param {unknown[]} changes */
  async function deliver(changes) {
    const response = await fetch(`http://127.0.0.1:${ports.driver}`, { method: "POST", body: JSON.stringify(changes) });
    return response.json();
  }

  async function stop() {
    child.kill();
    await Promise.all([ended, graph.stop(), tokens.stop()]);
  }
  return world;
}
