// Runs the worker in this process as workerd would: Durable Objects with SQLite and alarms, queues and rate limits. Mutation tests use it,
// since a mutant is active in one process only.
// @ts-check

import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";

/** How soon the queue delivers, and repeats, in milliseconds. */
const DELIVERY = 300;

/** How soon an alarm that threw is repeated, in milliseconds. */
const ALARM_RETRY = 200;

/** How many messages, and bytes, the queue takes at once. https://developers.cloudflare.com/queues/platform/limits/ */
const MAX_MESSAGES = 100;
const MAX_SHIPMENT = 256_000;

Object.assign(globalThis, {
  scheduler: { wait: (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time)) },
});

/** A value as SQLite takes it. @param {unknown} value */
const bound = (value) => (value instanceof ArrayBuffer ? new Uint8Array(value) : value);

/** A row as workerd gives it: its blobs are buffers. @param {object} row */
const given = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? value.slice().buffer : value]),
  );

/** @param {object[]} rows */
const cursorOf = (rows) => ({ toArray: () => rows, [Symbol.iterator]: () => rows[Symbol.iterator]() });

/** The tables of one object, in a file or `:memory:`. @param {string} file */
export function sqlOf(file) {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
  return {
    /** @param {string} query @param {unknown[]} values */
    exec(query, ...values) {
      if (/;\s*\S/.test(query)) {
        database.exec(query);
        return cursorOf([]);
      }
      const rows = database.prepare(query).all(.../** @type {any[]} */ (values.map(bound)));
      return cursorOf(rows.map(given));
    },
    clear() {
      const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all();
      for (const { name } of tables) database.exec(`DROP TABLE "${name}"`);
    },
    close: () => database.close(),
  };
}

/** The alarm of one object: one at a time, repeated if it throws. */
class Alarm {
  #ring;
  /** @type {number | null} */
  at = null;
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #isRinging = false;

  /** @param {() => Promise<void>} ring */
  constructor(ring) {
    this.#ring = ring;
  }

  /** @param {number | null} at */
  set(at) {
    this.at = at;
    clearTimeout(this.#timer);
    if (at === null || this.#isRinging) return;
    this.#timer = setTimeout(() => void this.#run(), Math.min(Math.max(0, at - Date.now()), 2 ** 31 - 1));
    this.#timer.unref();
  }

  async #run() {
    this.#isRinging = true;
    this.at = null;
    await this.#ring().catch(() => {
      this.at ??= Date.now() + ALARM_RETRY;
    });
    this.#isRinging = false;
    this.set(this.at);
  }
}

/** The objects of one class, by name; those of one state have the same tables after a restart. */
class Objects {
  #make;
  #state;
  #kind;
  /** @type {Map<string, any>} */
  #instances = new Map();
  /** @type {Array<() => void>} */
  #ends = [];

  /** @param {string} kind @param {string} state @param {(ctx: object) => object} make */
  constructor(kind, state, make) {
    this.#kind = kind;
    this.#state = state;
    this.#make = make;
  }

  /** @param {string} name */
  idFromName = (name) => ({ name, toString: () => name });

  /** @param {string} id */
  idFromString = (id) => this.idFromName(id);

  /** @param {{ name: string }} id */
  get = (id) =>
    new Proxy(
      {},
      {
        get: (_, method) =>
          typeof method === "string" && method !== "then"
            ? async (/** @type {unknown[]} */ ...args) => {
                await null;
                return structuredClone(await this.#of(id.name)[method](...structuredClone(args)));
              }
            : undefined,
      },
    );

  /** @param {string} name */
  #of(name) {
    const known = this.#instances.get(name);
    if (known) return known;
    const file = join(this.#state, `${this.#kind}-${Buffer.from(name).toString("base64url").slice(0, 120)}.sqlite`);
    const sql = sqlOf(file);
    const alarm = new Alarm(async () => instance.alarm());
    const storage = {
      sql,
      getAlarm: async () => alarm.at,
      setAlarm: async (/** @type {number} */ at) => alarm.set(at),
      deleteAlarm: async () => alarm.set(null),
      deleteAll: async () => {
        alarm.set(null);
        sql.clear();
      },
    };
    /** @type {any} */
    const instance = this.#make({ id: this.idFromName(name), storage });
    this.#instances.set(name, instance);
    this.#ends.push(() => {
      alarm.set(null);
      sql.close();
    });
    return instance;
  }

  stop() {
    for (const end of this.#ends) end();
  }
}

/** A queue: what is not acknowledged is delivered again. */
class Queue {
  #consume;
  /** @type {any[]} */
  #waiting = [];
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  isOpen = true;

  /** @param {(messages: any[]) => Promise<void>} consume */
  constructor(consume) {
    this.#consume = consume;
  }

  /** @param {unknown} body */
  send = (body) => this.sendBatch([{ body }]);

  /** @param {Iterable<{ body: unknown }>} messages */
  sendBatch = async (messages) => {
    const list = [...messages].map(({ body }) => structuredClone(body));
    if (list.length > MAX_MESSAGES || JSON.stringify(list).length > MAX_SHIPMENT) throw new Error("too many or too large");
    this.#add(list.map((body) => ({ body, attempts: 1 })));
  };

  /** @param {object[]} messages */
  #add(messages) {
    this.#waiting.push(...messages);
    this.#timer ??= setTimeout(() => void this.#deliver(), DELIVERY);
  }

  async #deliver() {
    const taken = this.#waiting.splice(0, MAX_MESSAGES);
    /** @type {Set<object>} */
    const settled = new Set();
    /** @type {object[]} */
    const again = [];
    const messages = taken.map((one) => ({
      ...one,
      ack: () => settled.add(one),
      retry: () => {
        if (settled.has(one)) return;
        settled.add(one);
        again.push({ ...one, attempts: one.attempts + 1 });
      },
    }));
    let isFaulty = false;
    await this.#consume(messages).catch(() => {
      isFaulty = true;
    });
    if (isFaulty) again.push(...taken.filter((one) => !settled.has(one)));
    this.#timer = undefined;
    if (this.isOpen && (again.length || this.#waiting.length)) this.#add(again);
  }
}

/** A limit per key and minute of the clock. @param {number} limit */
function limitOf(limit) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  return {
    async limit(/** @type {{ key: string }} */ { key }) {
      const minute = `${key} ${Math.floor(Date.now() / 60_000)}`;
      const count = (counts.get(minute) ?? 0) + 1;
      counts.set(minute, count);
      return { success: count <= limit };
    },
  };
}

/** wrangler.jsonc without its comments. @param {string} text */
const configOf = (text) => JSON.parse(text.replace(/^\s*\/\/.*$/gm, ""));

/**
 * Serves the worker's HTTP on a port of this machine.
 * @param {(request: Request) => Promise<Response>} respond
 */
async function serve(respond) {
  const server = createServer(async (incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    const hasBody = method !== "GET" && method !== "HEAD";
    const request = new Request(`http://${headers.host}${url}`, {
      method,
      headers: { "CF-Connecting-IP": "127.0.0.1", .../** @type {Record<string, string>} */ (headers) },
      ...(hasBody && { body: /** @type {any} */ (incoming), duplex: "half" }),
    });
    const response = await respond(request);
    const bytes = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(bytes);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}

/**
 * Starts the worker; what it writes to the console goes to `log`.
 * @param {{ project: string, main: string, config: string, vars: Record<string, string>, state: string, log: (text: string) => void }} options
 */
export async function startInProcess({ project, main, config, vars, state, log }) {
  const { default: worker, ...classes } = await import(pathToFileURL(join(project, main)).href);
  const { vars: defaults, ratelimits = [] } = configOf(config);
  /** @type {Record<string, any>} */
  const env = { ...defaults, ...vars };
  const objects = Object.keys(classes).map((name) => {
    const all = new Objects(name, state, (ctx) => new classes[name](ctx, env));
    env[name.toUpperCase()] = all;
    return all;
  });
  const queues = Object.entries({ BULK: "graph-shifts-bulk", CHANGES: "graph-shifts-changes" }).map(([name, queue]) => {
    env[name] = new Queue((messages) => worker.queue({ queue, messages }, env));
    return env[name];
  });
  for (const { name, simple } of ratelimits) env[name] = limitOf(simple.limit);
  for (const level of /** @type {const} */ (["log", "warn", "error"])) console[level] = (...words) => log(`${words.join(" ")}\n`);
  const server = await serve(async (request) => {
    const response = await worker.fetch(request, env, { waitUntil() {} });
    // As wrangler logs it.
    log(`${request.method} ${new URL(request.url).pathname} ${response.status}\n`);
    return response;
  });
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    port,
    async stop() {
      for (const queue of queues) queue.isOpen = false;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const all of objects) all.stop();
    },
  };
}
