// The worker in workerd, as wrangler runs it, with the stand-in for Graph behind it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { secretsIn, startWorker, wrangler } from "../local.js";
import { serveGraph } from "./graph.js";
import { formsOf, tokenOf } from "./tokens.js";

const LONGEST = 90_000;
const READY = /Ready on http:\/\/127\.0\.0\.1:(\d+)/;

export const ORIGIN = "https://shifts.contoso.com";

/** What would be deployed, in a directory of its own: what is changed while it runs does not come into it. */
function bundled(entry, state) {
  const directory = join(state, "bundle");
  const { program, words, options } = wrangler(["deploy", entry, "--dry-run", `--outdir=${directory}`], join(state, "wrangler"));
  execFileSync(program, words, { ...options, encoding: "utf8" });
  copyFileSync(new URL("../wrangler.jsonc", import.meta.url), join(directory, "wrangler.jsonc"));
  return { directory, main: basename(entry) };
}

/** Ends at once, with all that it started. */
function kill(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const exited = once(child, "exit");
  // The worker's process group is its own.
  process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  return exited;
}

function portOf(child, world) {
  return new Promise((resolve, reject) => {
    const read = (text) => {
      world.told += text;
      const port = READY.exec(world.told)?.[1];
      if (port) resolve(port);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(new Error(`the worker ended before it listened\n${world.told}`)));
    setTimeout(() => reject(new Error(`the worker does not listen\n${world.told}`)), LONGEST).unref();
  });
}

/**
 * Starts the worker and the stand-in.
 * @param {{ graph?: object, vars?: Record<string, string>, main?: string }} [settings] `graph` as createShiftsStandIn takes it, `main` another entry
 */
export async function startWorld({ graph: options, vars = {}, main = "src/worker.js" } = {}) {
  const graph = await serveGraph(options);
  const state = mkdtempSync(join(tmpdir(), "graph-shifts-worker-"));
  const secrets = secretsIn(state);
  const world = { graph, state, told: "", token: tokenOf() };
  const bundle = bundled(main, state);
  let child;
  world.start = async () => {
    const all = { GRAPH: graph.url, ALLOWED_ORIGINS: `${ORIGIN}, https://other.contoso.com`, ...vars };
    world.told = world.told.replace(READY, "");
    child = startWorker(
      { port: 0, state, secrets, vars: all, bundle },
      { stdio: ["ignore", "pipe", "pipe"], detached: process.platform !== "win32" },
    );
    world.address = `http://127.0.0.1:${await portOf(child, world)}`;
  };
  world.kill = () => kill(child);
  world.stop = async () => {
    await kill(child);
    await graph.stop();
    rmSync(state, { recursive: true, force: true });
  };
  world.ask = (path, init) => ask(world, path, init);
  world.bulk = (entries, init) => ask(world, "/bulk", { method: "POST", json: entries, ...init });
  world.until = (path, is, init) => until(world, path, is, init);
  await world.start().catch(async (error) => {
    await world.stop();
    throw error;
  });
  return world;
}

/** An answer with its JSON; `json` is the body as a value. The token is the world's, unless another or null is given. */
async function ask(world, path, { json, headers = {}, token = world.token, ...init } = {}) {
  const own = {
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(json !== undefined && { "Content-Type": "application/json" }),
  };
  const body = json === undefined ? init.body : JSON.stringify(json);
  const response = await fetch(world.address + path, {
    ...init,
    body,
    headers: { ...own, ...headers },
    signal: AbortSignal.timeout(LONGEST),
  });
  const text = await response.text();
  const { status, headers: answered } = response;
  return { status, headers: answered, text, json: text === "" ? undefined : JSON.parse(text) };
}

/** The progress of a job, as soon as it is so. */
async function until(world, path, is, { seconds = 60, ...init } = {}) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const { json, status } = await ask(world, path, init);
    if (status === 200 && is(json)) return json;
    if (Date.now() > end) assert.fail(`not in ${seconds} s: ${JSON.stringify(json).slice(0, 2000)}\n${world.told.slice(-3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Holds that an answer is a problem of this status, and that Graph heard nothing of it. */
export function holdsRefusal(world, { status, headers, json }, expected) {
  assert.equal(status, expected, JSON.stringify(json));
  assert.equal(headers.get("Content-Type"), "application/problem+json");
  assert.equal(json.status, expected);
  for (const member of ["type", "title", "detail"]) assert.ok(json[member], member);
  assert.deepEqual(world.graph.asked, []);
}

/** Every file that the worker keeps. */
export const files = (state) =>
  readdirSync(state, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Holds that a token stands in nothing that the worker wrote, whether to its log or to its files. */
export function holdsSecrecy(world, token = world.token) {
  const kept = files(world.state);
  assert.ok(
    kept.some((file) => file.includes("sqlite")),
    "there is no state to look through",
  );
  for (const form of formsOf(token)) {
    assert.ok(!Buffer.from(world.told).includes(form), "the log tells the token");
    for (const file of kept) assert.ok(!readFileSync(file).includes(form), `${file} holds the token`);
  }
}
