// Changes on their way to the workforce-management system: the requests that it receives, what its responses mean, and the queue's messages.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deliver } from "../src/callbacks/announce.js";
import { sendChanges } from "../src/callbacks/system.js";

const URL = "https://wfm.example/changes";

/** What becomes of two changes whose first has this response, and the requests. */
async function sent(t, respond, env = {}) {
  const logged = [];
  t.mock.method(console, "error", (line) => logged.push(line));
  const { mock } = t.mock.method(globalThis, "fetch", respond);
  const stored = [1, 2].map((place) => ({ place, id: `id-${place}`, json: `{"place":${place}}` }));
  const settled = [];
  const settle = (place) => {
    settled.push(place);
    stored.shift();
  };
  const outcome = await sendChanges({ first: () => stored[0], settle }, { WFM_URL: URL, ...env }, Date.now() + 60_000);
  return { outcome, settled, logged, requests: mock.calls.map(({ arguments: [url, init] }) => ({ url, ...init })) };
}

const responding = (status, headers) => async () => new Response(null, { status, headers });

describe("a change", () => {
  test("is posted as JSON with a key of its own, follows no redirect, and has half a minute", async (t) => {
    const limits = t.mock.method(AbortSignal, "timeout", () => "half a minute").mock;
    const { outcome, requests, settled, logged } = await sent(t, responding(204));
    const request = (place) => ({
      ...{ url: URL, method: "POST", body: `{"place":${place}}`, redirect: "manual", signal: "half a minute" },
      headers: { "Content-Type": "application/json", "Idempotency-Key": `"id-${place}"` },
    });
    assert.deepEqual([outcome, requests, settled, logged], [{ isDone: true }, [request(1), request(2)], [1, 2], []]);
    assert.deepEqual(limits.calls[0].arguments, [30_000]);
  });

  test("has the system's token if there is one, and is posted nowhere without a URL", async (t) => {
    const { requests } = await sent(t, responding(200), { WFM_TOKEN: "t", WFM_URL: undefined });
    assert.deepEqual([requests[0].headers.Authorization, requests[0].url], ["Bearer t", ""]);
  });

  test("that the system refuses for good is given up, and any other is sent again when the system asks for it", async (t) => {
    for (const status of [400, 410, 413, 415, 422]) {
      const { outcome, settled, logged } = await sent(t, responding(status));
      assert.deepEqual([outcome, settled], [{ isDone: true }, [1, 2]]);
      assert.equal(logged[0], `change id-1: the system returns ${status}, which is final`);
    }
    for (const status of [302, 401, 403, 404, 409, 429, 500, 503]) {
      for (const [after, wait] of [
        ["9", 9],
        ["soon", undefined],
        [undefined, undefined],
      ]) {
        const { outcome, settled, logged } = await sent(t, responding(status, after && { "Retry-After": after }));
        assert.deepEqual([outcome, settled], [{ isDone: false, wait }, []]);
        assert.deepEqual(logged, [`change id-1: the system returns ${status}`]);
      }
    }
  });

  test("is done once the system's response begins, whose body is not read", async (t) => {
    const cancelled = [];
    const { outcome } = await sent(t, async () => new Response(new ReadableStream({ cancel: () => cancelled.push("body") })));
    assert.deepEqual([outcome, cancelled], [{ isDone: true }, ["body", "body"]]);
  });

  test("without a response is sent again", async (t) => {
    for (const [fault, name] of [
      [new TypeError("secret"), "TypeError"],
      ["secret", "?"],
    ]) {
      const { outcome, settled, logged } = await sent(t, () => Promise.reject(fault));
      assert.deepEqual([outcome, settled], [{ isDone: false, wait: undefined }, []]);
      assert.deepEqual(logged, [`change id-1: the system does not respond (${name})`]);
    }
  });
});

test("a message that is no announcement is acknowledged, and a rota that fails is asked again", async (t) => {
  const logged = [];
  t.mock.method(console, "error", (line) => logged.push(line));
  const did = [];
  const message = (body) => ({ body, attempts: 3, ack: () => did.push("ack"), retry: (how) => did.push(how) });
  const asked = [];
  const deliverOf = (id) => async () => {
    asked.push(id);
    throw id === "error" ? new RangeError("secret") : "secret";
  };
  const ROTA = { idFromString: (id) => id, get: (id) => ({ deliver: deliverOf(id) }) };
  await deliver({ messages: [null, "x", {}, { rota: 5 }].map(message) }, { ROTA });
  assert.deepEqual([did.splice(0), asked], [Array(4).fill("ack"), []]);
  await deliver({ messages: [{ rota: "error" }, { rota: "odd" }].map(message) }, { ROTA });
  assert.deepEqual([did, asked], [Array(2).fill({ delaySeconds: 8 }), ["error", "odd"]]);
  assert.deepEqual(
    logged,
    ["RangeError", "?"].map((name) => `a team's changes could not be delivered: ${name}`),
  );
});
