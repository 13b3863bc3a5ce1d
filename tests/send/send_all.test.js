// The results of sendAll: one per request, in order, independent of the others.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import { GraphError, sendAll } from "graph-shifts/send";
import { TOKEN, get, put, puts, team } from "./requests.js";
import { batchAnswer, playedGraph, requestsIn } from "./servers.js";

const graph = playedGraph();
const options = { token: TOKEN, rate: Infinity, maxWait: 0.001 };
const throttled = {
  status: 429,
  headers: { "Retry-After": "0" },
  body: { error: { code: "TooManyRequests", message: "Wait." } },
};
const bad = { status: 400, body: { error: { code: "BadRequest", message: "No." } } };
const done = batchAnswer(() => ({ status: 204 }));
const idsSent = (sent) => sent.flatMap(requestsIn).map(({ id }) => id);

describe("results", () => {
  test("are in the order of the requests, one per request", async () => {
    graph(batchAnswer(({ id }) => ({ status: 200, body: { id } })));
    const requests = puts(50);
    const results = await sendAll(requests, options);
    assert.deepEqual(
      results.map(({ value }) => value.id),
      Array.from({ length: 50 }, (_, at) => `${at}`),
    );
    assert.ok(results.every(({ request }, at) => request === requests[at]));
  });

  test("of no requests are empty, and nothing is sent", async () => {
    const sent = graph(done);
    assert.deepEqual(await sendAll([], options), []);
    assert.equal(sent.length, 0);
  });

  test("of the same request twice are two", async () => {
    graph(done);
    const request = put();
    assert.equal((await sendAll([request, request], options)).length, 2);
  });

  test("have the last error after all retries", async () => {
    const sent = graph(batchAnswer(({ url }) => (url.endsWith("_1") ? throttled : { status: 204 })));
    const results = await sendAll(puts(3), { ...options, retries: 2 });
    assert.deepEqual(
      results.map(({ error }) => error?.status),
      [undefined, 429, undefined],
    );
    assert.deepEqual([results[1].error.code, results[1].error.retryAfter], ["TooManyRequests", 0]);
    assert.deepEqual(idsSent(sent), ["0", "1", "2", "1", "1"]);
  });

  test("of other errors are final: only throttled requests are retried", async () => {
    const answers = { _0: [throttled, { status: 204 }], _1: [bad], _2: [{ status: 204 }], _3: [throttled, throttled, bad] };
    const sent = graph(batchAnswer(({ url }) => answers[url.slice(-2)].shift()));
    const results = await sendAll(puts(4), options);
    assert.deepEqual(
      results.map(({ error }) => error?.status),
      [undefined, 400, undefined, 400],
    );
    assert.deepEqual(idsSent(sent).sort(), ["0", "0", "1", "2", "3", "3", "3"]);
  });
});

describe("a value that is not a request", () => {
  const thrower = {
    get url() {
      throw new Error("no");
    },
  };
  const cycle = {};
  cycle.self = cycle;
  const others = {
    undefined: undefined,
    null: null,
    "a string": "PUT",
    "a number": 5,
    "a symbol": Symbol("x"),
    "an empty object": {},
    "an object without a request": { request: null },
    "an object with an empty list of issues": { issues: [] },
    "an object whose issues are no list": { issues: "some" },
    "another URL of Graph": { ...get(), url: "https://graph.microsoft.com/v1.0/me" },
    "a URL that is a symbol": { ...get(), url: Symbol("x") },
    "an operation that is a symbol": { operation: Symbol("x") },
    "a request whose operation is a symbol": { ...get(), operation: Symbol("x") },
    "a request whose operation is an object": { ...get(), operation: Object.create(null) },
    "an object that throws": thrower,
    "no method": { ...get(), method: undefined },
    "a truncated body": { ...put(), body: put().body.slice(0, -1) },
    "a body that is an object": { ...put(), body: { a: 1 } },
    "a body that is a symbol": { ...put(), body: Symbol("x") },
    "an empty body": { ...put(), body: "" },
    "headers with a cycle": { ...get(), headers: cycle },
    "headers that hold a BigInt": { ...get(), headers: { a: 1n } },
  };
  for (const [what, other] of Object.entries(others)) {
    test(`does not affect the others: ${what}`, { timeout: 5000 }, async () => {
      const sent = graph(done);
      for (const list of [
        [put(), other, get()],
        (function* () {
          yield* [put(), other, get()];
        })(),
      ]) {
        const results = await sendAll(list, options);
        assert.deepEqual(
          results.map(({ error }) => error?.code),
          [undefined, "NotARequest", undefined],
        );
        assert.ok(results[1].error instanceof GraphError);
        assert.equal(results[1].request, other);
        assert.equal(results[1].error.status, 0);
      }
      assert.deepEqual(idsSent(sent), ["0", "2", "0", "2"]);
    });
  }

  test("has an error even if it is alone", { timeout: 5000 }, async () => {
    const sent = graph(done);
    const results = await sendAll([undefined, null], options);
    assert.deepEqual(
      results.map(({ error }) => error.code),
      ["NotARequest", "NotARequest"],
    );
    assert.equal(sent.length, 0);
  });

  test("instead of a list is a TypeError", async () => {
    for (const list of [undefined, null, 5, {}])
      await assert.rejects(sendAll(list, options), { name: "TypeError" }, inspect(list));
  });
});

describe("two base URLs in one list", () => {
  test("are sent separately, with the results in order", async () => {
    const baseUrl = "https://proxy.example/graph/v1.0";
    const sent = graph(batchAnswer(({ id }) => ({ status: 200, body: { id } })));
    const requests = puts(30).map((request, at) => (at % 2 ? put({ baseUrl, openShiftId: `OPNSHFT_${at}` }) : request));
    const results = await sendAll(requests, options);
    assert.deepEqual(
      results.map(({ value }) => Number(value.id)),
      requests.map((_, at) => at),
    );
    for (const one of sent)
      for (const { id } of requestsIn(one))
        assert.equal(one.url, Number(id) % 2 ? `${baseUrl}/$batch` : "https://graph.microsoft.com/v1.0/$batch");
  });
});

describe("a second base URL", () => {
  test("gets its turn although the first always has more to send", async () => {
    const baseUrl = "https://proxy.example/graph/v1.0";
    const [first, third] = [team(1), team(3)];
    const list = Array.from({ length: 100 }, () => [put({ teamId: first }), put({ teamId: third })]).flat();
    list.splice(1, 0, put({ baseUrl, teamId: team(2) }));
    const sent = graph(done);
    const results = await sendAll(list, { ...options, concurrency: 1 });
    assert.ok(results.every(({ error }) => !error));
    const place = sent.findIndex(({ url }) => url.startsWith(baseUrl));
    assert.ok(place >= 0 && place <= 4, `batch ${place + 1} of ${sent.length}`);
  });
});

describe("progress", () => {
  test("is reported after each batch, until all requests are done", async () => {
    const told = [];
    const answers = batchAnswer(({ url }, at) => (at === 0 && !url.endsWith("again") ? bad : { status: 204 }));
    graph(answers);
    await sendAll(puts(45), { ...options, concurrency: 1, onProgress: (progress) => told.push(progress) });
    assert.deepEqual(
      told.map(({ done }) => done),
      [20, 40, 45],
    );
    assert.deepEqual(
      told.map(({ failed }) => failed),
      [1, 2, 3],
    );
    assert.ok(told.every(({ total, retries }) => total === 45 && retries === 0));
  });

  test("counts retries", async () => {
    const told = [];
    let first = true;
    graph(batchAnswer(() => (first ? throttled : { status: 204 })));
    const onProgress = (progress) => {
      told.push(progress);
      first = false;
    };
    await sendAll(puts(3), { ...options, onProgress });
    assert.deepEqual(told[0], { done: 0, failed: 0, total: 3, retries: 3 });
    assert.deepEqual(told.at(-1), { done: 3, failed: 0, total: 3, retries: 3 });
  });

  test("that throws makes sendAll reject with its error, after the batches in flight", async () => {
    const fault = new Error("the window is closed");
    const sent = graph(done);
    const onProgress = () => {
      throw fault;
    };
    await assert.rejects(sendAll(puts(100), { ...options, concurrency: 2, onProgress }), (error) => error === fault);
    const count = sent.length;
    assert.ok(count <= 2, `${count} batches`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(sent.length, count);
  });

  test("that rejects makes sendAll reject with its reason, at once or later", async () => {
    const fault = new Error("the disk is full");
    for (const late of [0, 20]) {
      const sent = graph(done);
      const onProgress = async () => {
        if (late) await wait(late);
        throw fault;
      };
      await assert.rejects(sendAll(puts(400), { ...options, rate: 20, concurrency: 1, onProgress }), (error) => error === fault);
      assert.ok(sent.length < 3, `${sent.length} batches`);
    }
  });

  test("that rejects after the last batch does so, too", async () => {
    const fault = new Error("the disk is full");
    graph(done);
    await assert.rejects(
      sendAll(puts(3), {
        ...options,
        onProgress: async () => {
          throw fault;
        },
      }),
      (error) => error === fault,
    );
  });

  test("is reported even if nothing can be sent", async () => {
    for (const make of [() => [undefined, null], () => [undefined, null].values()]) {
      const told = [];
      const sent = graph(done);
      await sendAll(make(), { ...options, onProgress: (progress) => told.push(progress) });
      assert.deepEqual(told.at(-1), { done: 2, failed: 2, total: 2, retries: 0 });
      assert.equal(sent.length, 0);
    }
  });

  test("that throws null or undefined does so, too", async () => {
    graph(done);
    const onProgress = () => {
      throw undefined;
    };
    await assert.rejects(sendAll(puts(3), { ...options, onProgress }), (error) => error === undefined);
  });
});
