// Starts the worker on this machine, in workerd by wrangler: node www/worker/local.js --port N --graph URL [--origins LIST]
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
const wrangler = join(here, "node_modules/wrangler/bin/wrangler.js");

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
});

const words = (vars) => Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}:${value}`]);

/**
 * Starts `wrangler dev`.
 * @param {{ port: number, state: string, secrets: string, vars: Record<string, string>, main?: string }} settings `state` is the directory where
 * queues and Durable Objects are kept, `secrets` a file as .dev.vars, `main` another entry than the one of wrangler.jsonc
 */
export function startWorker({ port, state, secrets, vars, main }, options) {
  const told = ["--ip=127.0.0.1", `--port=${port}`, "--inspector-port=0", "--show-interactive-dev-session=false", "--local"];
  const kept = [`--persist-to=${join(state, "objects")}`, `--env-file=${secrets}`];
  const env = { ...process.env, ...quiet(join(state, "wrangler")) };
  return spawn(node(), [wrangler, "dev", ...(main ? [main] : []), ...told, ...kept, ...words(vars)], { cwd: here, env, ...options });
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: "string" }, graph: { type: "string" }, origins: { type: "string", default: "" } } });
  const state = join(here, ".wrangler");
  const vars = { GRAPH: values.graph, ALLOWED_ORIGINS: values.origins };
  const worker = startWorker({ port: Number(values.port), state, secrets: secretsIn(state), vars }, { stdio: "inherit" });
  worker.once("exit", (code) => process.exit(code ?? 1));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => worker.kill(signal));
}
