// An abort ends sendAll at once, whatever the caller's functions do: those that hang, and those that never wait.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sendAll } from "graph-shifts/send";
import { TOKEN, json, put, puts } from "./requests.js";

const REASON = new Error("the user went home");
const never = () => new Promise(() => {});
const answering = async (_, { body }) => json({ responses: JSON.parse(body).requests.map(({ id }) => ({ id, status: 204 })) });
const SOON = 2000;

/** Sends, aborts after some milliseconds, and returns the results and how long it took from then on. */
async function aborted(list, options, after = 30) {
  const stop = new AbortController();
  let began;
  const timer = setTimeout(() => {
    began = performance.now();
    stop.abort(REASON);
  }, after);
  const results = await sendAll(list, { token: TOKEN, rate: Infinity, fetch: answering, signal: stop.signal, ...options });
  clearTimeout(timer);
  assert.ok(began !== undefined, "it ended before the abort");
  const took = performance.now() - began;
  assert.ok(took < SOON, `${took} ms after the abort`);
  return results;
}

describe("an abort ends sendAll", { timeout: 20_000 }, () => {
  test("while onProgress hangs, and keeps the results", async () => {
    const results = await aborted(puts(45), { onProgress: never });
    assert.equal(results.length, 45);
    assert.ok(results.every(({ error }) => !error));
  });

  test("while onProgress hangs in the middle", async () => {
    const fetch = (url, init) => (init.body.includes('"id":"0"') ? answering(url, init) : never());
    const results = await aborted(puts(45), { onProgress: never, fetch, concurrency: 1 });
    assert.deepEqual(
      results.map(({ error }) => error?.code),
      [...Array(20).fill(undefined), ...Array(25).fill("Aborted")],
    );
  });

  test("while onProgress hangs after it has failed", async () => {
    let reports = 0;
    const onProgress = () => (++reports === 1 ? never() : Promise.reject(new Error("no")));
    await assert.rejects(aborted(puts(45), { onProgress }), { message: "no" });
  });

  for (const [what, value] of Object.entries({ "no requests": { isNone: true }, requests: put() })) {
    test(`while a generator yields ${what} for ever`, async () => {
      let isClosed = false;
      function* endless() {
        try {
          for (;;) yield value;
        } finally {
          isClosed = true;
        }
      }
      const results = await aborted(endless(), {});
      assert.ok(results.length > 0);
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert.ok(isClosed);
    });

    test(`while an async generator yields ${what} for ever`, async () => {
      async function* endless() {
        for (;;) yield value;
      }
      assert.ok((await aborted(endless(), {})).length > 0);
    });
  }

  test("while an iterator hangs, and while closing it hangs", async () => {
    const list = { [Symbol.asyncIterator]: () => ({ next: never, return: never }) };
    assert.deepEqual(await aborted(list, {}), []);
    const closing = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: put() }), return: never }) };
    await aborted(closing, {});
  });
});

test("the next request is sent in time although the one before hangs", { timeout: 15_000 }, async () => {
  let count = 0;
  let sent;
  const third = new Promise((resolve) => {
    sent = resolve;
  });
  const fetch = async (url, init) => {
    count++;
    if (count === 3) sent();
    if (count === 2) await third;
    return answering(url, init);
  };
  const results = await sendAll(puts(3), { token: TOKEN, rate: 1, fetch });
  assert.deepEqual(
    results.map(({ error }) => error),
    [undefined, undefined, undefined],
  );
});

test("timers run while a generator yields 100,000 values that are no requests", async () => {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  function* list() {
    for (let at = 0; at < 100_000; at++) yield { at };
  }
  const began = performance.now();
  const results = await sendAll(list(), { token: TOKEN });
  clearInterval(timer);
  const took = performance.now() - began;
  assert.equal(results.length, 100_000);
  assert.ok(results.every(({ error }) => error.code === "NotARequest"));
  assert.ok(longest > 0 && longest < Math.max(500, took / 4), `${longest} of ${took} ms without a timer`);
});
