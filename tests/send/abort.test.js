// Aborting ends fetches, body reads, waits and token requests at once, with the signal's reason.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { items, send } from "graph-shifts/send";
import { TOKEN, fetchOf, get, json, list, refusal } from "./requests.js";
import { raw } from "./servers.js";

const run = promisify(execFile);
const REASON = new Error("the user went home");
const SOON = 1000;
const never = () => new Promise(() => {});

/** What `send` rejects with when its signal aborts in the middle, and after how many milliseconds. */
async function aborted(options, { request = get(), after = 10, reasons = [REASON] } = {}) {
  const controller = new AbortController();
  const sending = send(request, { token: TOKEN, signal: controller.signal, ...options });
  await new Promise((resolve) => setTimeout(resolve, after));
  const began = performance.now();
  controller.abort(...reasons);
  const error = await sending.then(
    () => assert.fail("nothing was thrown"),
    (fault) => fault,
  );
  const took = performance.now() - began;
  assert.ok(took < SOON, `${took} ms`);
  return error;
}

describe("an abort before sending", () => {
  test("sends nothing and requests no token", async () => {
    const { fetch, sent } = fetchOf(json({}));
    let asked = 0;
    const token = () => {
      asked++;
      return TOKEN;
    };
    await assert.rejects(send(get(), { token, fetch, signal: AbortSignal.abort(REASON) }), (error) => error === REASON);
    await assert.rejects(items(list(), { token, fetch, signal: AbortSignal.abort(REASON) }).next(), (error) => error === REASON);
    assert.deepEqual([sent.length, asked], [0, 0]);
  });
});

describe("an abort in flight ends", () => {
  test("a fetch that honors the signal", async () => {
    const fetch = (_, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    assert.equal(await aborted({ fetch }), REASON);
  });

  test("a fetch that rejects with its own error", async () => {
    const fetch = (_, { signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("cancelled"))));
    assert.equal(await aborted({ fetch }), REASON);
  });

  test("a fetch that ignores the signal", async () => assert.equal(await aborted({ fetch: never }), REASON));

  test("a real fetch that waits for its response", async (t) => {
    const baseUrl = await raw(t, "", { stays: true });
    assert.equal(await aborted({}, { request: get({ baseUrl }), after: 100 }), REASON);
  });

  test("a real response whose body is slow", async (t) => {
    const baseUrl = await raw(t, 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"id":', { stays: true });
    assert.equal(await aborted({}, { request: get({ baseUrl }), after: 100 }), REASON);
  });

  test("a response whose body never ends and ignores the signal", async () => {
    const body = new ReadableStream({ pull: never });
    assert.equal(await aborted({ fetch: async () => new Response(body) }), REASON);
  });

  test("a pending token request; nothing is sent", async () => {
    const { fetch, sent } = fetchOf(json({}));
    assert.equal(await aborted({ fetch, token: never }), REASON);
    assert.equal(sent.length, 0);
  });

  test("a pending token request with claims", async () => {
    const claims = Buffer.from('{"access_token":{}}').toString("base64");
    const { fetch, sent } = fetchOf(refusal(401, { "WWW-Authenticate": `Bearer claims="${claims}"` }));
    assert.equal(await aborted({ fetch, token: (asked) => (asked ? never() : TOKEN) }), REASON);
    assert.equal(sent.length, 1);
  });

  test("with any reason, or none", async () => {
    for (const reason of ["a text", null, 0]) assert.equal(await aborted({ fetch: never }, { reasons: [reason] }), reason);
    assert.equal((await aborted({ fetch: never }, { reasons: [] })).name, "AbortError");
  });

  test("after a timeout", async (t) => {
    const baseUrl = await raw(t, "", { stays: true });
    await assert.rejects(send(get({ baseUrl }), { token: TOKEN, signal: AbortSignal.timeout(50) }), { name: "TimeoutError" });
  });
});

describe("an abort between two tries", () => {
  const throttled = () => fetchOf(refusal(429, { "Retry-After": "60" }));

  test("ends the wait; nothing more is sent", async () => {
    const { fetch, sent } = throttled();
    assert.equal(await aborted({ fetch }, { after: 50 }), REASON);
    assert.equal(sent.length, 1);
  });

  test("from onRetry prevents the wait", async () => {
    const controller = new AbortController();
    const { fetch, sent } = throttled();
    const sending = send(get(), { token: TOKEN, fetch, signal: controller.signal, onRetry: () => controller.abort(REASON) });
    await assert.rejects(sending, (error) => error === REASON);
    assert.equal(sent.length, 1);
  });

  test("by a timeout ends the wait", async () => {
    const { fetch } = throttled();
    await assert.rejects(send(get(), { token: TOKEN, fetch, signal: AbortSignal.timeout(50) }), { name: "TimeoutError" });
  });

  test("leaves no timer: the process exits", async () => {
    const began = performance.now();
    const { stdout } = await run(process.execPath, [new URL("aborted_in_wait.js", import.meta.url).pathname]);
    assert.equal(stdout, "the user went home\n");
    assert.ok(performance.now() - began < 20_000);
  });
});

test("fifty calls share one signal without a leak warning from Node, and each ends when it aborts", async (t) => {
  const warnings = [];
  const warn = (warning) => warnings.push(warning.message);
  process.on("warning", warn);
  t.after(() => process.off("warning", warn));
  const controller = new AbortController();
  const options = { token: TOKEN, signal: controller.signal };
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return json({ id: "one" });
  };
  const fifty = (fetch) => Array.from({ length: 50 }, () => send(get(), { ...options, fetch }));
  assert.deepEqual(await Promise.all(fifty(slow)), Array(50).fill({ id: "one" }));
  const waiting = [...fifty(never), ...fifty(async () => refusal(429, { "Retry-After": "60" }))];
  setTimeout(() => controller.abort(REASON), 20);
  for (const { reason } of await Promise.allSettled(waiting)) assert.equal(reason, REASON);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(warnings, []);
});

test("a signal that does not abort retains nothing of finished calls", async () => {
  const listeners = new Set();
  const { signal } = new AbortController();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (name, listener, ...more) => {
    listeners.add(listener);
    addEventListener.call(signal, name, listener, ...more);
  };
  signal.removeEventListener = (name, listener, ...more) => {
    listeners.delete(listener);
    removeEventListener.call(signal, name, listener, ...more);
  };
  const { fetch } = fetchOf(refusal(429), json({}));
  await send(get(), { token: TOKEN, fetch, signal, maxWait: 0.001 });
  assert.equal(listeners.size, 0);
});
