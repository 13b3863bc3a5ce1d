// Durable Objects on their own: their tables are in memory, and what they call is recorded.

import { registerHooks } from "node:module";
import { sqlOf } from "./in_process.js";

const WORKERS = new URL("durable_object.js", import.meta.url).href;
registerHooks({ resolve: (name, context, next) => next(name === "cloudflare:workers" ? WORKERS : name, context) });

export const { Job } = await import("../src/bulk/job.js");
export const { Key } = await import("../src/bulk/key.js");
export const { Team } = await import("../src/bulk/team.js");
export const { Rota } = await import("../src/callbacks/rota.js");

export const NOW = Date.parse("2026-03-04T08:00:00Z");

/** The context of an object; `storage.alarm` is when its alarm rings. */
function contextOf(name) {
  const sql = sqlOf(":memory:");
  const storage = {
    ...{ sql, alarm: null },
    getAlarm: async () => storage.alarm,
    async setAlarm(at) {
      storage.alarm = at;
    },
    async deleteAll() {
      storage.alarm = null;
      sql.clear();
    },
  };
  return { id: { toString: () => name }, storage };
}

/** An object with its storage, and what it logs; the clock is the test's. */
export function objectOf(t, Class, env = {}, name = "its id") {
  t.mock.timers.enable({ apis: ["Date"], now: NOW });
  const logged = [];
  t.mock.method(console, "error", (line) => logged.push(line));
  const ctx = contextOf(name);
  const alarmIn = () => (ctx.storage.alarm === null ? null : ctx.storage.alarm - Date.now());
  return { object: new Class(ctx, env), storage: ctx.storage, logged, alarmIn, pass: (time) => t.mock.timers.tick(time) };
}

/** Objects whose methods are recorded with their names, and then do what `act` does. */
export function recording(act = () => undefined) {
  const calls = [];
  const stubOf = (name) =>
    new Proxy(
      {},
      {
        get:
          (_, method) =>
          async (...args) => {
            calls.push([name, method, ...args]);
            return act(name, method, ...args);
          },
      },
    );
  return { calls, idFromName: (name) => name, idFromString: (name) => name, get: stubOf };
}
