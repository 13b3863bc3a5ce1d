// Starts the worker on this machine, in workerd by wrangler, with a mock Graph unless another one is given.
// @ts-check
//
// node www/worker/local.js [--port N] [--graph URL] [--origins LIST]

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** @import { ChildProcess, SpawnOptions } from "node:child_process" */

const here = fileURLToPath(new URL(".", import.meta.url));

/** wrangler requires Node 22; for some systems npm has a newer one as a package. */
function nodeProgram() {
  const own = join(here, "node_modules/n24/bin/node");
  return existsSync(own) ? own : process.execPath;
}

/**
 * Stops wrangler from looking for updates, identifying the user and colouring its output.
 * @param {string} state where it stores its own files
 */
const quiet = (state) => ({
  CI: "1",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  NO_COLOR: "1",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_SEND_METRICS: "false",
  XDG_CONFIG_HOME: state,
  // Otherwise it stores a trace of every call.
  X_LOCAL_OBSERVABILITY: "false",
});

/** @param {Record<string, string>} vars */
const varArguments = (vars) => Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}:${value}`]);

/**
 * How to start wrangler with these arguments.
 * @param {string[]} args
 * @param {string} state where it stores its own files
 */
export const wrangler = (args, state, cwd = here) => ({
  program: nodeProgram(),
  args: [join(here, "node_modules/wrangler/bin/wrangler.js"), ...args],
  options: { cwd, env: { ...process.env, ...quiet(state) } },
});

/**
 * @typedef {object} WorkerOptions
 * @property {number} port
 * @property {string} state the directory of queues and Durable Objects
 * @property {string} secrets a file in the format of .dev.vars
 * @property {Record<string, string>} vars
 * @property {{ directory: string, main: string }} [bundle] the output of `wrangler deploy --dry-run`, with its wrangler.jsonc
 */

/**
 * Starts `wrangler dev`.
 * @param {WorkerOptions} worker
 * @param {SpawnOptions} options
 */
export function startWorker({ port, state, secrets, vars, bundle }, options) {
  const network = ["--ip=127.0.0.1", `--port=${port}`, "--inspector-port=0", "--show-interactive-dev-session=false", "--local"];
  const storage = [`--persist-to=${join(state, "objects")}`, `--env-file=${secrets}`];
  const script = bundle ? [bundle.main, "--no-bundle"] : [];
  const args = ["dev", ...script, ...network, ...storage, ...varArguments(vars)];
  const dev = wrangler(args, join(state, "wrangler"), bundle?.directory);
  return spawn(dev.program, dev.args, { ...dev.options, ...options });
}

/**
 * A file with a key that is created once, so that jobs stay readable.
 * @param {string} state
 */
export function secretsIn(state) {
  const file = join(state, "secrets");
  mkdirSync(state, { recursive: true });
  if (!existsSync(file) || !readFileSync(file, "utf8").includes("TOKEN_KEY=")) {
    writeFileSync(file, `TOKEN_KEY=${randomBytes(32).toString("base64")}\n`, { mode: 0o600 });
  }
  return file;
}

/** How many further ports to try. */
const PORT_TRIES = 20;

/** @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

/** @param {number} first */
async function freePort(first) {
  for (let port = first; port <= first + PORT_TRIES; port++) if (await isFree(port)) return port;
  throw new Error(`port ${first} and the next ${PORT_TRIES} are in use`);
}

/**
 * Starts the mock Graph and returns its base URL.
 * @param {ChildProcess[]} running to which its process is added
 */
async function startMock(running) {
  const server = spawn(process.execPath, [join(here, "../server.js"), "--port", "0", "--mock-only"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(server);
  for await (const text of server.stdout) {
    const [address] = /http:\/\/\S+/.exec(text) ?? [];
    if (address) return `${address}/v1.0`;
  }
  throw new Error("the mock Graph ended without printing its address");
}

/** Runs until the program or the worker is stopped. */
async function run() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8787" },
      graph: { type: "string" },
      origins: { type: "string", default: "http://localhost:4173" },
    },
  });
  if (!/^[1-9]\d{0,4}$/.test(values.port)) throw new Error(`\`${values.port}\` is not a port, which is a number from 1 to 65535`);
  /** @type {ChildProcess[]} */
  const running = [];
  process.once("exit", () => {
    for (const child of running) child.kill();
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
  const vars = { GRAPH: values.graph ?? (await startMock(running)), ALLOWED_ORIGINS: values.origins };
  const port = await freePort(Number(values.port));
  const state = join(here, ".wrangler");
  console.log(
    `Graph is ${vars.GRAPH}; pages of ${vars.ALLOWED_ORIGINS} may call the worker at http://127.0.0.1:${port} (Ctrl-C stops it)`,
  );
  const worker = startWorker({ port, state, secrets: secretsIn(state), vars }, { stdio: "inherit" });
  running.push(worker);
  worker.once("exit", (code) => process.exit(code ?? 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  run().catch(({ message }) => {
    console.error(message);
    process.exit(1);
  });
}
