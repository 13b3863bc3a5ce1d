// Retries: after which responses, how many, and what onRetry receives.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { send } from "graph-shifts/send";
import { TOKEN, errorOf, fetchOf, get, json, post, put, refusal, remove } from "./requests.js";
import { playedGraph } from "./servers.js";

const graph = playedGraph();
const requests = { GET: get, PUT: put, DELETE: remove, POST: post };
const patch = () => ({ ...put(), method: "PATCH" });
const soon = { token: TOKEN, maxWait: 0.001 };

/** The calls of `onRetry` for these responses, and the final error. */
async function retriesOf(request, answers, options) {
  const told = [];
  const sent = graph(...answers);
  const error = await errorOf(send(request, { ...soon, onRetry: (retry) => told.push(retry), ...options }));
  return { told, sent, error };
}

describe("which requests are retried", () => {
  for (const status of [429, 503, 504]) {
    for (const [method, request] of Object.entries({ ...requests, PATCH: patch })) {
      const again = method !== "POST" || status === 429;
      test(`a ${method} after ${status} is ${again ? "retried until it succeeds" : "not retried: it may have been done"}`, async () => {
        const sent = graph(refusal(status, { "Retry-After": "0" }), json({ id: "done" }));
        const sending = send(request(), soon);
        if (again) assert.deepEqual(await sending, { id: "done" });
        else assert.equal((await errorOf(sending)).status, status);
        assert.deepEqual(
          sent.map((one) => one.method),
          again ? [method, method] : [method],
        );
      });
    }
  }

  for (const status of [400, 403, 404, 409, 500, 502]) {
    test(`nothing is retried after ${status}, even with Retry-After`, async () => {
      for (const request of Object.values(requests)) {
        const sent = graph(refusal(status, { "Retry-After": "0" }));
        assert.equal((await errorOf(send(request(), soon))).status, status);
        assert.equal(sent.length, 1);
      }
    });
  }

  test("nothing is retried after a network failure", async () => {
    for (const request of Object.values(requests)) {
      const { fetch, sent } = fetchOf(() => Promise.reject(new TypeError("fetch failed")));
      assert.equal((await errorOf(send(request(), { ...soon, fetch }))).code, "NetworkError");
      assert.equal(sent.length, 1);
    }
  });

  test("a retry sends the same body", async () => {
    const sent = graph(refusal(429, { "Retry-After": "0" }), json({}));
    await send(put(), soon);
    assert.equal(sent[0].body, put().body);
    assert.deepEqual(sent[1], sent[0]);
  });
});

describe("the number of retries", () => {
  test("is three by default, and the last error is thrown", async () => {
    const { told, sent, error } = await retriesOf(
      get(),
      [1, 2, 3, 4, 5].map((at) => refusal(429, {}, `Refused${at}`)),
    );
    assert.equal(sent.length, 4);
    assert.equal(error.code, "Refused4");
    assert.deepEqual(
      told.map(({ attempt }) => attempt),
      [2, 3, 4],
    );
    assert.deepEqual(
      told.map(({ error: { code } }) => code),
      ["Refused1", "Refused2", "Refused3"],
    );
    assert.ok(told.every(({ operation }) => operation === "getOpenShift"));
  });

  for (const retries of [0, 1, 5]) {
    test(`retries: ${retries} sends ${retries + 1} times`, async () => {
      const { told, sent } = await retriesOf(get(), [refusal(503)], { retries });
      assert.equal(sent.length, retries + 1);
      assert.equal(told.length, retries);
    });
  }

  test("onRetry that throws ends it at once", async () => {
    const fault = new Error("enough");
    const onRetry = () => {
      throw fault;
    };
    const sent = graph(refusal(429));
    await assert.rejects(send(get(), { token: TOKEN, onRetry }), (error) => error === fault);
    assert.equal(sent.length, 1);
  });
});

test("onRetry that rejects ends it, too, and the wait starts after it resolves", async () => {
  const fault = new Error("the disk is full");
  const sent = graph(refusal(429, { "Retry-After": "0" }), json({ id: "one" }));
  await assert.rejects(send(get(), { token: TOKEN, onRetry: async () => Promise.reject(fault) }), (error) => error === fault);
  assert.equal(sent.length, 1);
  let isThrough = false;
  const onRetry = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    isThrough = true;
  };
  const again = graph(refusal(429, { "Retry-After": "0" }), () => json({ isThrough }));
  assert.deepEqual(await send(get(), { token: TOKEN, onRetry }), { isThrough: true });
  assert.equal(again.length, 2);
});

describe("client-request-id", () => {
  test("is the same for each try and in the error, and differs between requests", async () => {
    const first = await retriesOf(get(), [refusal(429)], { retries: 2 });
    const second = await retriesOf(get(), [refusal(429)], { retries: 0 });
    const numbers = first.sent.map(({ headers }) => headers["client-request-id"]);
    assert.match(numbers[0], /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.deepEqual(numbers, [numbers[0], numbers[0], numbers[0]]);
    assert.deepEqual(
      [first.error, ...first.told.map(({ error }) => error)].map((error) => error.clientRequestId),
      numbers,
    );
    assert.equal(second.error.clientRequestId, second.sent[0].headers["client-request-id"]);
    assert.notEqual(second.error.clientRequestId, numbers[0]);
  });

  test("is taken from the request if it has one", async () => {
    const request = { ...get(), headers: { "client-request-id": "mine" } };
    const { sent, error } = await retriesOf(request, [refusal(400)]);
    assert.deepEqual([sent[0].headers["client-request-id"], error.clientRequestId], ["mine", "mine"]);
  });

  test("is in the error of a request without a response", async () => {
    const { fetch, sent } = fetchOf(() => Promise.reject(new TypeError("fetch failed")));
    const { clientRequestId } = await errorOf(send(get(), { token: TOKEN, fetch }));
    assert.ok(clientRequestId);
    assert.equal(sent[0].headers["client-request-id"], clientRequestId);
  });
});
