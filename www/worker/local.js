// Starts the worker on this machine, in workerd by wrangler, with the stand-in for Graph behind it unless it is told another one.
//
// node www/worker/local.js [--port N] [--graph URL] [--origins LIST]

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));

/** wrangler refuses Nodes before 22; for some systems npm has a newer one as a package. */
function node() {
  const own = join(here, "node_modules/n24/bin/node");
  return existsSync(own) ? own : process.execPath;
}

/** What keeps wrangler from asking who uses it, for newer versions of itself and for the colours of a console. `state` is where it keeps what is its own. */
const quiet = (state) => ({
  CI: "1",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  NO_COLOR: "1",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_SEND_METRICS: "false",
  XDG_CONFIG_HOME: state,
  // It would keep a trace of every call.
  X_LOCAL_OBSERVABILITY: "false",
});

const wordsOf = (vars) => Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}:${value}`]);

/** How wrangler is started with these words; `state` is where it keeps what is its own. */
export const wrangler = (words, state, cwd = here) => ({
  program: node(),
  words: [join(here, "node_modules/wrangler/bin/wrangler.js"), ...words],
  options: { cwd, env: { ...process.env, ...quiet(state) } },
});

/**
 * Starts `wrangler dev`.
 * @param {{ port: number, state: string, secrets: string, vars: Record<string, string>, bundle?: { directory: string, main: string } }} settings
 * `state` is the directory where queues and Durable Objects are kept, `secrets` a file as .dev.vars, `bundle` what is there already of
 * `wrangler deploy --dry-run`, with its wrangler.jsonc
 */
export function startWorker({ port, state, secrets, vars, bundle }, options) {
  const told = ["--ip=127.0.0.1", `--port=${port}`, "--inspector-port=0", "--show-interactive-dev-session=false", "--local"];
  const kept = [`--persist-to=${join(state, "objects")}`, `--env-file=${secrets}`];
  const made = bundle ? [bundle.main, "--no-bundle"] : [];
  const dev = wrangler(["dev", ...made, ...told, ...kept, ...wordsOf(vars)], join(state, "wrangler"), bundle?.directory);
  return spawn(dev.program, dev.words, { ...dev.options, ...options });
}

/** A file with a key of this machine's own, which stays, so that jobs stay readable. */
export function secretsIn(state) {
  const file = join(state, "secrets");
  mkdirSync(state, { recursive: true });
  if (!existsSync(file) || !readFileSync(file, "utf8").includes("TOKEN_KEY=")) {
    writeFileSync(file, `TOKEN_KEY=${randomBytes(32).toString("base64")}\n`, { mode: 0o600 });
  }
  return file;
}

/** How many ports after the wanted one are tried. */
const TRIES = 20;

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

async function freePort(wanted) {
  for (let port = wanted; port <= wanted + TRIES; port++) if (await isFree(port)) return port;
  throw new Error(`port ${wanted} and the ${TRIES} after it are all taken`);
}

/** Starts the stand-in for Graph: its base url, once it tells its address. */
async function startStandIn(running) {
  const server = spawn(process.execPath, [join(here, "../server.js"), "--port", "0", "--stand-in-only"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(server);
  for await (const text of server.stdout) {
    const [address] = /http:\/\/\S+/.exec(text) ?? [];
    if (address) return `${address}/v1.0`;
  }
  throw new Error("the stand-in for Graph ended without telling its address");
}

/** Runs until it is ended, or the worker ends. */
async function run() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8787" },
      graph: { type: "string" },
      origins: { type: "string", default: "http://localhost:4173" },
    },
  });
  if (!/^[1-9]\d{0,4}$/.test(values.port)) throw new Error(`\`${values.port}\` is no port, which is a number from 1 to 65535`);
  const running = [];
  process.once("exit", () => running.forEach((child) => child.kill()));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
  const vars = { GRAPH: values.graph ?? (await startStandIn(running)), ALLOWED_ORIGINS: values.origins };
  const port = await freePort(Number(values.port));
  const state = join(here, ".wrangler");
  console.log(
    `Graph is ${vars.GRAPH}; pages of ${vars.ALLOWED_ORIGINS} may ask; the worker comes to http://127.0.0.1:${port} (Ctrl-C ends it)`,
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
