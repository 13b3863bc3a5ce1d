// Ten thousand requests: each is done once, and memory holds requests and results only.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { sendAll } from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";
import { randomFrom } from "./random.js";
import { TOKEN, puts, seeds } from "./requests.js";

const run = promisify(execFile);
const COUNT = 10_000;

test("10,000 updates, every fifth throttled, are each done exactly once, with results in order", async () => {
  const random = randomFrom(20);
  const written = new Map();
  let throttled = 0;
  const onAnswer = ({ path, status }) => {
    if (status === 204) written.set(path, (written.get(path) ?? 0) + 1);
    if (status === 429) throttled++;
  };
  const fetch = createShiftsStandIn({ teams: [seeds(COUNT)], throttling: { share: 0.2, retryAfter: 0 }, random, onAnswer });
  const requests = puts(COUNT);
  const told = [];
  const results = await sendAll(requests, {
    token: TOKEN,
    fetch,
    rate: Infinity,
    retries: 20,
    onProgress: (progress) => told.push(progress),
  });

  assert.deepEqual(
    results.filter(({ error }) => error),
    [],
  );
  assert.equal(results.length, COUNT);
  assert.ok(results.every(({ request }, at) => request === requests[at]));
  assert.equal(written.size, COUNT);
  assert.ok([...written.values()].every((times) => times === 1));
  assert.ok(throttled > COUNT / 5, `${throttled} throttled`);
  assert.ok(
    told.every(({ done }, at) => at === 0 || done >= told[at - 1].done),
    "what is done shrank",
  );
  assert.ok(told.every(({ total }) => total === COUNT));
  assert.deepEqual(told.at(-1), { done: COUNT, failed: 0, total: COUNT, retries: throttled });
});

/** The CPU time for a number of requests, all in flight at once and each throttled once, unless the rate is finite, in milliseconds. */
async function workOf(count, rate = Infinity) {
  const requests = puts(count);
  const throttled = new Set();
  const isThrottled = (id) => rate === Infinity && !throttled.has(id) && throttled.add(id);
  const headers = new Headers();
  const fetch = async (_, { body }) => {
    const ids = JSON.parse(body).requests.map(({ id }) => id);
    await new Promise(setImmediate);
    const answer = JSON.stringify({
      responses: ids.map((id) => ({ id, status: isThrottled(id) ? 429 : 204, body: { error: { message: "{}" } } })),
    });
    return { status: 200, headers, text: async () => answer };
  };
  const before = process.cpuUsage();
  const results = await sendAll(requests, { token: TOKEN, fetch, rate, concurrency: Infinity });
  const { user, system } = process.cpuUsage(before);
  assert.ok(results.every(({ error }) => !error));
  assert.equal(throttled.size, rate === Infinity ? count : 0);
  return (user + system) / 1000;
}

/**
 * How many times the CPU time of 4,000 requests ten times as many take: some ten if the work is linear, a hundred if it is quadratic. Garbage
 * collection makes it twenty now and then.
 */
async function growthOf(t, rate) {
  // Stack traces would dominate the time.
  const { stackTraceLimit } = Error;
  t.after(() => (Error.stackTraceLimit = stackTraceLimit));
  Error.stackTraceLimit = 0;
  await workOf(4000, rate);
  const few = Math.min(await workOf(4000, rate), await workOf(4000, rate));
  return (await workOf(40_000, rate)) / few;
}

test("ten times as many requests that all wait for a retry do not take a hundred times the CPU time", async (t) => {
  const growth = await growthOf(t);
  assert.ok(growth < 50, `${growth} times`);
});

test("nor does a high rate, whose requests all count for a second", async (t) => {
  const growth = await growthOf(t, 1e6);
  assert.ok(growth < 50, `${growth} times`);
});

test("a generator that does not wait fills its batches", async () => {
  const sizes = [];
  const fetch = async (_, { body }) => {
    const { requests } = JSON.parse(body);
    sizes.push(requests.length);
    return Response.json({ responses: requests.map(({ id }) => ({ id, status: 204 })) });
  };
  const results = await sendAll(puts(1000).values(), { token: TOKEN, fetch, rate: Infinity });
  assert.ok(results.every(({ error }) => !error));
  assert.deepEqual(sizes, Array(50).fill(20));
});

test("an error among many holds less than a kilobyte, and its stack no calls of the library", async () => {
  const program = new URL("memory_of_errors.js", import.meta.url).pathname;
  const { stdout } = await run(process.execPath, ["--expose-gc", program]);
  const { bytes, stack } = JSON.parse(stdout);
  assert.ok(bytes < 1000, `${bytes} bytes`);
  assert.equal(stack, "GraphError: It is refused.");
});

test("memory stays flat except for requests and results", async () => {
  const { stdout } = await run(process.execPath, ["--expose-gc", new URL("memory.js", import.meta.url).pathname]);
  const { few, many } = JSON.parse(stdout);
  for (const what of ["sending", "left"])
    assert.ok(many[what] - few[what] < 2_000_000, `${what}: ${many[what] - few[what]} bytes more for many`);
});
