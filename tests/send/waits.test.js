// The wait before a retry: Retry-After in every form, or exponential backoff.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { send } from "graph-shifts/send";
import { TOKEN, errorOf, fetchOf, get, json, refusal } from "./requests.js";
import { playedGraph } from "./servers.js";

const graph = playedGraph();
const MAX = 0.002;
const date = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();

/** The argument of onRetry for the only retry after a response with these headers. */
async function retryAfter(headers, maxWait = MAX) {
  const told = [];
  graph(refusal(429, headers));
  const error = await errorOf(send(get(), { token: TOKEN, retries: 1, maxWait, onRetry: (retry) => told.push(retry) }));
  assert.equal(told.length, 1);
  assert.equal(told[0].error.retryAfter, error.retryAfter);
  return { wait: told[0].wait, retryAfter: error.retryAfter };
}

/** The waits of a request that is always throttled, with mocked timers. */
async function flyingWaits(t, count, headers = {}, options = {}) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const waits = [];
  const onRetry = ({ wait }) => {
    waits.push(wait);
    setImmediate(() => t.mock.timers.tick(wait * 1000));
  };
  await errorOf(send(get(), { token: TOKEN, fetch: fetchOf(refusal(429, headers)).fetch, retries: count, onRetry, ...options }));
  t.mock.timers.reset();
  return waits;
}

describe("Retry-After", () => {
  test("in seconds is the wait", async () => {
    assert.deepEqual(await retryAfter({ "Retry-After": "0" }), { wait: 0, retryAfter: 0 });
    graph(refusal(429, { "Retry-After": "1" }), json({}));
    const began = performance.now();
    await send(get(), { token: TOKEN });
    const seconds = (performance.now() - began) / 1000;
    assert.ok(seconds > 0.99 && seconds < 10, `${seconds} s`);
  });

  test("as a future date is the seconds until then", async () => {
    const { wait, retryAfter: told } = await retryAfter({ "Retry-After": date(90) });
    assert.ok(told >= 89 && told <= 91, `${told}`);
    assert.equal(wait, MAX);
  });

  test("as a date is relative to the response's Date", async () => {
    const headers = { "Retry-After": "Sun, 01 Nov 2026 00:00:30 GMT", Date: "Sun, 01 Nov 2026 00:00:00 GMT" };
    assert.equal((await retryAfter(headers)).retryAfter, 30);
  });

  test("as a past date is no wait", async () => {
    assert.deepEqual(await retryAfter({ "Retry-After": date(-3600) }), { wait: 0, retryAfter: 0 });
  });

  for (const [value, seconds] of [
    ["30, 30", 30],
    ["30,30", 30],
    ["1, 2", 2],
    ["2.5", 3],
    ["0.2", 1],
    ["1.0", 1],
  ]) {
    test(`of ${JSON.stringify(value)} is ${seconds}: repeated headers are joined by a comma, and fractions are rounded up`, async () => {
      assert.deepEqual(await retryAfter({ "Retry-After": value }), { wait: MAX, retryAfter: seconds });
    });
  }

  test("beyond the largest safe integer is capped to it", async (t) => {
    const { wait, retryAfter: told } = await retryAfter({ "Retry-After": "9".repeat(400) });
    assert.equal(wait, MAX);
    assert.ok(Number.isFinite(told) && told >= 2 ** 31, `${told}`);
    const [flying] = await flyingWaits(t, 1, { "Retry-After": "9".repeat(400) }, { maxWait: Infinity });
    assert.ok(Number.isFinite(flying), `${flying}`);
  });

  for (const [what, value] of [
    ["a year", "31536000"],
    ["a day", "86400"],
  ]) {
    test(`of ${what} is capped for the wait, and reported unchanged`, async () => {
      assert.deepEqual(await retryAfter({ "Retry-After": value }), { wait: MAX, retryAfter: Number(value) });
    });
  }

  test("is capped at three minutes by default", async (t) => {
    assert.deepEqual(await flyingWaits(t, 2, { "Retry-After": "3600" }), [180, 180]);
  });

  test("is capped at `maxWait`", async (t) => {
    assert.deepEqual(await flyingWaits(t, 1, { "Retry-After": "3600" }, { maxWait: Infinity }), [3600]);
  });

  for (const value of [
    "soon",
    "-5",
    "",
    "1e3",
    "0x10",
    "1.",
    ".5",
    "1, soon",
    "1,",
    ",",
    "30 30",
    "Sun, 99 Foo 2026 99:99:99 GMT",
    "2026-11-01T00:00:00Z",
    "tomorrow",
  ]) {
    test(`of ${JSON.stringify(value)} is ignored`, async () => {
      assert.deepEqual(await retryAfter({ "Retry-After": value }), { wait: MAX, retryAfter: undefined });
    });
  }
});

describe("without Retry-After", () => {
  test("the waits double, half of each at random", async (t) => {
    const random = t.mock.method(Math, "random", () => 0);
    assert.deepEqual(await flyingWaits(t, 5), [0.5, 1, 2, 4, 8]);
    random.mock.mockImplementation(() => 1 - Number.EPSILON);
    const longest = await flyingWaits(t, 5);
    for (const [at, wait] of longest.entries()) assert.ok(wait > 0.999 * 2 ** at && wait <= 2 ** at, `${longest}`);
  });

  test("they differ between requests", async (t) => {
    const waits = [];
    for (let at = 0; at < 8; at++) waits.push(...(await flyingWaits(t, 1)));
    assert.ok(new Set(waits).size > 4, `${waits}`);
  });

  test("they are capped", async (t) => {
    assert.deepEqual((await flyingWaits(t, 12)).slice(-3), [180, 180, 180]);
  });
});
