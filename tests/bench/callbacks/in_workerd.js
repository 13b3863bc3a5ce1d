// Measures the same ways in workerd, from outside: its clock stands still while a worker computes.
// @ts-check
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { start } from "../../runtimes/started.js";
import { median } from "../median.js";
import { bodies, now, path, secret } from "./bodies.js";
import { prove } from "./ways.js";

/** How many callbacks one request to the worker runs. @type {readonly number[]} */
const TIMES = [200, 100, 20];

const WAYS = /** @type {const} */ (["by hand", "graph-shifts", "JSON.parse alone"]);

const config = (/** @type {string} */ date) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  compatibilityDate = "${date}",
  compatibilityFlags = ["nodejs_compat"],
  modules = [(name = "worker.js", esModule = embed "worker.js"), (name = "core.wasm", wasm = embed "core.wasm")],
);
`;

/** Bundles the worker into a directory, its module beside it. @param {string} directory */
async function bundle(directory) {
  await build({
    entryPoints: [fileURLToPath(new URL("worker.js", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    conditions: ["workerd"],
    external: ["node:*"],
    outfile: join(directory, "worker.js"),
    logLevel: "warning",
    plugins: [
      {
        name: "module",
        setup: ({ onResolve }) => onResolve({ filter: /core\.wasm$/ }, () => ({ path: "core.wasm", external: true })),
      },
    ],
  });
  cpSync(fileURLToPath(import.meta.resolve("graph-shifts/core.wasm")), join(directory, "core.wasm"));
}

/** @returns {{ default: string, version: string, compatibilityDate: string } | undefined} */
function installed() {
  try {
    return createRequire(import.meta.url)("workerd");
  } catch {
    return undefined;
  }
}

/**
 * The timings of each body, as in Node; `undefined` where npm has no workerd for this system.
 *
 * @param {number} rounds
 * @returns {Promise<{ version: string, callbacks: import("../callbacks.js").Callback[] } | undefined>}
 */
export async function measure(rounds) {
  const workerd = installed();
  if (workerd === undefined) return undefined;
  const directory = mkdtempSync(join(tmpdir(), "graph-shifts-workerd-"));
  try {
    await bundle(directory);
    writeFileSync(join(directory, "worker.capnp"), config(workerd.compatibilityDate));
    const words = ["serve", "worker.capnp", "--control-fd=1"];
    const { address, stop } = await start(workerd.default, words, /"port":(\d+)/, { cwd: directory });
    try {
      const callbacks = [];
      for (const [at, sealed] of bodies.entries()) callbacks.push(await race(address, sealed, TIMES[at], rounds));
      return { version: workerd.version, callbacks };
    } finally {
      await stop();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * @param {string} address
 * @param {import("./bodies.js").Sealed} sealed
 * @param {number} times
 * @param {number} rounds
 */
async function race(address, { name, body, plaintext }, times, rounds) {
  const both = new Blob([body, plaintext]);
  /** @param {string} way @param {number} times */
  const run = async (way, times) => {
    const words = { way, times: `${times}`, length: `${body.length}`, path, secret, now: now().toISOString() };
    const begin = performance.now();
    const response = await fetch(`${address}/?${new URLSearchParams(words)}`, { method: "POST", body: both });
    const text = await response.text();
    if (!response.ok) throw new Error(`workerd: ${response.status} ${text.slice(0, 300)}`);
    return { took: performance.now() - begin, text };
  };
  const items = JSON.parse(plaintext).requests.length;
  for (const way of ["by hand", "graph-shifts"]) prove((await run(way, times)).text, items);
  /** @type {Record<string, number[]>} */
  const took = Object.fromEntries(WAYS.map((way) => [way, []]));
  for (let round = 0; round < rounds; round++) {
    for (const at of WAYS.keys()) {
      const way = WAYS[(round + at) % WAYS.length];
      const idle = await run(way, 0);
      took[way].push(((await run(way, times)).took - idle.took) / times);
    }
  }
  const ratios = (/** @type {string} */ way) => median(took[way].map((one, at) => one / took[WAYS[0]][at]));
  const timings = Object.fromEntries(WAYS.map((way) => [way, { microseconds: median(took[way]) * 1000, ratio: ratios(way) }]));
  return { name, bytes: body.length, timings };
}
