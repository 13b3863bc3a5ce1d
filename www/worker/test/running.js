// The worker in workerd, as wrangler runs it, with a mock Graph.
// @ts-check

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { secretsIn, startWorker, wrangler } from "../local.js";
import { serveGraph } from "./graph.js";
import { formsOf, tokenOf } from "./tokens.js";

/** @import { ChildProcess } from "node:child_process" */
/** @import { ShiftsStandInOptions } from "graph-shifts/testing" */
/** @import { Progress } from "../src/bulk/job.js" */
/** @import { TestGraph } from "./graph.js" */

/** The longest wait for a start or a response, in milliseconds. */
const TIMEOUT = 90_000;

const READY = /Ready on http:\/\/127\.0\.0\.1:(\d+)/;

/** Whether the worker runs in this process, in place of workerd. */
const IN_PROCESS = Boolean(process.env.IN_PROCESS);

export const ORIGIN = "https://shifts.contoso.com";

/**
 * Bundles what would be deployed into a directory of its own, so that later changes of the sources do not affect it.
 * @param {string} project the directory with wrangler.jsonc
 * @param {string} entry
 * @param {string} state
 * @param {(text: string) => string} configure
 */
function bundle(project, entry, state, configure) {
  const directory = join(state, "bundle");
  const deploy = ["deploy", entry, "--dry-run", `--outdir=${directory}`];
  const { program, args, options } = wrangler(deploy, join(state, "wrangler"), project);
  execFileSync(program, args, { ...options, encoding: "utf8" });
  const config = readFileSync(join(project, "wrangler.jsonc"), "utf8");
  writeFileSync(join(directory, "wrangler.jsonc"), configure(config));
  return { directory, main: basename(entry) };
}

/**
 * Stops a process at once, with all that it started.
 * @param {ChildProcess | undefined} child
 */
async function kill(child) {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  // The worker has a process group of its own.
  process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  await exited;
}

/**
 * @typedef {object} AskInit
 * @property {string} [method]
 * @property {unknown} [json] the body as a value
 * @property {BodyInit} [body]
 * @property {Record<string, string>} [headers]
 * @property {string | null} [token] the world's own, unless another one or null is given
 * @property {"half"} [duplex]
 *
 * @typedef {{ status: number, headers: Headers, text: string, json: unknown }} Asked
 */

class World {
  /** What the worker has written to its console. */
  log = "";
  address = "";
  token = tokenOf();
  /** @type {ChildProcess | undefined} */
  #child;
  /** @type {{ port: number, stop: () => Promise<void> } | undefined} */
  #own;
  #options;
  #vars;
  /** @type {{ directory: string, main: string } | undefined} */
  #bundle;

  /** @param {TestGraph} graph @param {Required<Omit<WorldOptions, "graph">>} options */
  constructor(graph, { vars, project, main, configure }) {
    this.graph = graph;
    this.state = mkdtempSync(join(tmpdir(), "graph-shifts-worker-"));
    this.#vars = { GRAPH: graph.url, ALLOWED_ORIGINS: `${ORIGIN}, https://other.contoso.com`, ...vars };
    this.#options = { project, main, config: configure(readFileSync(join(project, "wrangler.jsonc"), "utf8")) };
    if (!IN_PROCESS) this.#bundle = bundle(project, main, this.state, configure);
  }

  async start() {
    if (IN_PROCESS) {
      const { startInProcess } = await import("./in_process.js");
      const secrets = readFileSync(secretsIn(this.state), "utf8").matchAll(/^(\w+)=(.*)$/gm);
      const vars = { ...Object.fromEntries([...secrets].map(([, name, value]) => [name, value])), ...this.#vars };
      const log = (/** @type {string} */ text) => (this.log += text);
      this.#own = await startInProcess({ ...this.#options, vars, state: this.state, log });
      this.address = `http://127.0.0.1:${this.#own.port}`;
      return;
    }
    this.log = this.log.replace(READY, "");
    const { state } = this;
    const child = startWorker(
      { port: 0, state, secrets: secretsIn(state), vars: this.#vars, bundle: this.#bundle },
      { stdio: ["ignore", "pipe", "pipe"], detached: process.platform !== "win32" },
    );
    this.#child = child;
    this.address = `http://127.0.0.1:${await this.#portOf(child)}`;
  }

  /** @param {ChildProcess} child @returns {Promise<string>} */
  #portOf(child) {
    return new Promise((resolve, reject) => {
      /** @param {Buffer} text */
      const read = (text) => {
        this.log += text;
        const port = READY.exec(this.log)?.[1];
        if (port) resolve(port);
      };
      child.stdout?.on("data", read);
      child.stderr?.on("data", read);
      child.once("exit", () => reject(new Error(`the worker ended before it was ready\n${this.log}`)));
      setTimeout(() => reject(new Error(`the worker is not ready in time\n${this.log}`)), TIMEOUT).unref();
    });
  }

  kill() {
    return this.#own ? this.#own.stop() : kill(this.#child);
  }

  async stop() {
    await this.kill();
    await this.graph.stop();
    rmSync(this.state, { recursive: true, force: true });
  }

  /** @param {string} path @param {AskInit} [init] @returns {Promise<Asked>} */
  async ask(path, { json, headers = {}, token = this.token, ...init } = {}) {
    const own = {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(json !== undefined && { "Content-Type": "application/json" }),
    };
    const body = json === undefined ? init.body : JSON.stringify(json);
    const signal = AbortSignal.timeout(TIMEOUT);
    const response = await fetch(this.address + path, { ...init, body, headers: { ...own, ...headers }, signal });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: text === "" ? undefined : JSON.parse(text) };
  }

  /** @param {unknown[]} entries @param {AskInit} [init] */
  bulk(entries, init) {
    return this.ask("/bulk", { method: "POST", json: entries, ...init });
  }

  /**
   * The progress of a job, as soon as it fulfils the condition.
   * @param {string} path
   * @param {(progress: Progress) => boolean} condition
   * @param {AskInit & { seconds?: number }} [init]
   */
  async until(path, condition, { seconds = 60, ...init } = {}) {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const { json, status } = await this.ask(path, init);
      const progress = /** @type {Progress} */ (json);
      if (status === 200 && condition(progress)) return progress;
      if (Date.now() > end) assert.fail(`not in ${seconds} s: ${JSON.stringify(json).slice(0, 2000)}\n${this.log.slice(-3000)}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

/**
 * @typedef {object} WorldOptions
 * @property {ShiftsStandInOptions} [graph]
 * @property {Record<string, string>} [vars]
 * @property {string} [project] the directory of another worker
 * @property {string} [main] another entry point
 * @property {(text: string) => string} [configure] changes wrangler.jsonc
 */

const WORKER = fileURLToPath(new URL("..", import.meta.url));

/**
 * Starts the worker and a mock Graph.
 * @param {WorldOptions} [options]
 */
export async function startWorld({
  graph: contents,
  vars = {},
  project = WORKER,
  main = "src/worker.js",
  configure = (text) => text,
} = {}) {
  const graph = await serveGraph(contents);
  try {
    const world = new World(graph, { vars, project, main, configure });
    await world.start().catch(async (error) => {
      await world.stop();
      throw error;
    });
    return world;
  } catch (error) {
    // Otherwise its server keeps the test running.
    await graph.stop();
    throw error;
  }
}

/**
 * Asserts that a response is a problem of this status, and that Graph received no request.
 * @param {World} world
 * @param {Asked} response
 * @param {number} expected
 */
export function assertRefused(world, { status, headers, json }, expected) {
  assert.equal(status, expected, JSON.stringify(json));
  assert.equal(headers.get("Content-Type"), "application/problem+json");
  const problem = /** @type {Record<string, unknown>} */ (json);
  assert.equal(problem.status, expected);
  for (const member of ["type", "title", "detail"]) assert.ok(problem[member], member);
  assert.deepEqual(world.graph.requests, []);
}

/** How often to read the worker's files, at most. */
const MAX_READS = 20;

/**
 * Every file that the worker stores, with its content. All are read again if one is gone before it is read: an idle Durable Object moves the
 * content of its write-ahead log to its database and deletes the log.
 * @param {string} state
 */
function filesOf(state) {
  for (let reads = 1; ; reads++) {
    try {
      return readdirSync(state, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => ({ path, content: readFileSync(path) }));
    } catch (error) {
      const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
      if (!isGone || reads === MAX_READS) throw error;
    }
  }
}

/**
 * Asserts that neither the log nor any file of the worker contains the token.
 * @param {World} world
 */
export function assertTokenSecret(world, token = world.token) {
  const files = filesOf(world.state);
  assert.ok(
    files.some(({ path }) => path.includes("sqlite")),
    "there is no state to look through",
  );
  for (const form of formsOf(token)) {
    assert.ok(!Buffer.from(world.log).includes(form), "the log contains the token");
    for (const { path, content } of files) assert.ok(!content.includes(form), `${path} contains the token`);
  }
}
