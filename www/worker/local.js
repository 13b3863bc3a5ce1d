// Starts the worker on this machine, in workerd by wrangler, and the workbench with a mock Graph whose changes the worker judges.
// @ts-check
//
// node www/worker/local.js [--port N] [--graph URL] [--origins LIST] [--state DIRECTORY] [--mock-only]

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createSecret } from "graph-shifts/callbacks";
import { rules } from "../seed/rules.js";

/** @import { ChildProcess, SpawnOptions } from "node:child_process" */

const here = fileURLToPath(new URL(".", import.meta.url));

/** wrangler requires Node 22; for some systems npm has a newer one as a package. */
export function nodeProgram() {
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

/** The secrets that the worker needs, by their names. */
const CREATE = { TOKEN_KEY: () => randomBytes(32).toString("base64"), WFI_SECRET: createSecret };

/**
 * A file in the format of .dev.vars with secrets that are created once, so that jobs stay readable and the integration stays registered.
 * @param {string} state
 */
export function secretsIn(state) {
  const file = join(state, "secrets");
  mkdirSync(state, { recursive: true });
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const missing = Object.entries(CREATE).filter(([name]) => !text.includes(`${name}=`));
  if (missing.length > 0) {
    const lines = missing.map(([name, create]) => `${name}=${create()}\n`);
    writeFileSync(file, text + lines.join(""), { mode: 0o600 });
  }
  return file;
}

/** @param {string} file from `secretsIn` */
export const integrationSecretIn = (file) => /^WFI_SECRET=(.*)$/m.exec(readFileSync(file, "utf8"))?.[1] ?? "";

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

/** Where the worker is called back, below its address. */
const INTEGRATION = "/wfi";

/**
 * Starts the workbench with its mock Graph, and returns its address.
 * @param {{ port: number, integration: string, secret: string, isMockOnly: boolean }} options
 * @param {ChildProcess[]} running to which its process is added
 */
async function startWorkbench({ port, integration, secret, isMockOnly }, running) {
  const args = [join(here, "../server.js"), "--port", `${port}`, "--integration", integration];
  if (isMockOnly) args.push("--mock-only");
  // The page has no sign-in.
  const env = { ...process.env, VITE_CLIENT_ID: "", WFI_SECRET: secret };
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env });
  running.push(server);
  const lines = createInterface({ input: server.stdout });
  lines.on("line", (line) => console.log(line));
  const [first] = await Promise.race([once(lines, "line"), once(server, "exit")]);
  const [address] = /http:\/\/\S+/.exec(first) ?? [];
  if (address) return address;
  throw new Error("the workbench ended without printing its address");
}

const READY_TRIES = 240;
const READY_INTERVAL = 500;

/** @param {string} address */
async function isServed(address) {
  try {
    await fetch(address);
    return true;
  } catch {
    return false;
  }
}

/** Lets the mock register the worker, which it calls for that: as soon as the worker responds. @param {string} worker @param {string} workbench */
async function registerWorker(worker, workbench) {
  for (let tries = 1; !(await isServed(worker)); tries++) {
    if (tries === READY_TRIES) throw new Error("the worker does not respond");
    await new Promise((resolve) => setTimeout(resolve, READY_INTERVAL));
  }
  const response = await fetch(`${workbench}/mock/reset`, { method: "POST", headers: { Origin: workbench } });
  if (!response.ok) throw new Error(`the worker cannot be registered: ${await response.text()}`);
  console.log(`Registered by /connect. Change a shift on ${workbench}: the worker approves or refuses it (Ctrl-C stops both).`);
}

function optionsOf() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8787" },
      graph: { type: "string" },
      origins: { type: "string" },
      state: { type: "string", default: join(here, ".wrangler") },
      "mock-only": { type: "boolean", default: false },
    },
  });
  if (!/^[1-9]\d{0,4}$/.test(values.port)) throw new Error(`\`${values.port}\` is not a port, which is a number from 1 to 65535`);
  return { ...values, port: Number(values.port) };
}

/** The first port that the workbench tries. */
const WORKBENCH_PORT = 4173;

/** Runs until the program or the worker is stopped. */
async function run() {
  const options = optionsOf();
  /** @type {ChildProcess[]} */
  const running = [];
  process.once("exit", () => {
    for (const child of running) child.kill();
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
  const port = await freePort(options.port);
  const address = `http://127.0.0.1:${port}`;
  const { state } = options;
  const secrets = secretsIn(state);
  const integration = {
    integration: address + INTEGRATION,
    secret: integrationSecretIn(secrets),
    isMockOnly: options["mock-only"],
  };
  const workbench =
    options.graph === undefined
      ? await startWorkbench({ port: await freePort(WORKBENCH_PORT), ...integration }, running)
      : undefined;
  const vars = {
    GRAPH: options.graph ?? `${workbench}/v1.0`,
    ALLOWED_ORIGINS: options.origins ?? workbench ?? "http://localhost:4173",
    ...rules,
    ...(workbench && { WFM_URL: `${workbench}/system` }),
  };
  console.log(`Graph is ${vars.GRAPH}; pages of ${vars.ALLOWED_ORIGINS} may call the worker at ${address}`);
  const worker = startWorker({ port, state, secrets, vars }, { stdio: "inherit" });
  running.push(worker);
  worker.once("exit", (code) => process.exit(code ?? 1));
  if (workbench) await registerWorker(address, workbench);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  run().catch(({ message }) => {
    console.error(message);
    process.exit(1);
  });
}
