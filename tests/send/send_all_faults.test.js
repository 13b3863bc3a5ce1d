// Faults that are not those of `token`: no result says NoToken, and what was posted is never called undone.
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { GraphError, send, sendAll } from "graph-shifts/send";
import { TOKEN, get, json, post, put, puts, refused } from "./requests.js";

const options = { token: TOKEN, rate: Infinity };
const many = Array(200_000).fill("1").join();
const posts = (count) => Array.from({ length: count }, () => post());

/** A fetch that writes every request of a batch, and answers each in its own way. */
function writing(entryOf, init) {
  const written = [];
  const fetch = async (_, { body }) => {
    const { requests } = JSON.parse(body);
    written.push(...requests.map(({ id }) => Number(id)));
    return json({ responses: requests.map(({ id }) => ({ id, status: 201, body: { id }, ...entryOf?.(id) })) }, init);
  };
  return { fetch, written };
}

/** The parts of responses on which a reader may fail. */
const hostile = {
  "a Retry-After of 200,000 numbers": { headers: { "Retry-After": many } },
  "a Retry-After of a million commas": { headers: { "Retry-After": ",".repeat(1_000_000) } },
  "a claims challenge of 20 MB": { headers: { "WWW-Authenticate": `Bearer claims="${"\\x".repeat(10_000_000)}` } },
  "headers that are a long string": { headers: "x".repeat(1_000_000) },
  "headers that are a list": { headers: [["Retry-After", "1"]] },
  "an error 500 levels deep": {
    body: JSON.parse(`${'{"error":{"innerError":'.repeat(500)}1${"}}".repeat(500)}`),
  },
};

describe("a response that is hard to read is an error of Graph's, not of the token", () => {
  for (const [what, more] of Object.entries(hostile)) {
    for (const status of [400, 401, 503]) {
      test(`such as ${what} with status ${status}`, async () => {
        const { fetch, written } = writing((id) => (id === "1" ? { status, ...more } : undefined));
        const results = await sendAll(posts(3), { ...options, fetch });
        assert.deepEqual(written, [0, 1, 2]);
        assert.ok(results[0].value && results[2].value, inspect(results));
        assert.equal(results[1].error.status, status);
        assert.notEqual(results[1].error.code, "NoToken");
        const alone = async () => json(more.body ?? {}, { status, headers: { "Retry-After": many.slice(0, 100_001) } });
        assert.equal((await refused(post(), { fetch: alone })).status, status);
      });
    }
  }

  const answers = {
    "no headers": { status: 401, text: async () => "{}" },
    "headers that throw": {
      status: 401,
      headers: {
        get: () => {
          throw new Error("no");
        },
      },
      text: async () => "{}",
    },
    "headers that are no strings": { status: 401, headers: { get: () => 5 }, text: async () => "{}" },
    "a status that is text": { status: "200", headers: new Headers(), text: async () => "{}" },
    "no status": { headers: new Headers(), text: async () => "{}" },
    "a body that is no text": { status: 200, headers: new Headers(), text: async () => undefined },
  };
  for (const [what, answer] of Object.entries(answers)) {
    test(`nor one with ${what}`, async () => {
      const fetch = async () => answer;
      const error = await refused(put(), { fetch });
      assert.ok(Number.isInteger(error.status));
      const [{ error: among }] = await sendAll([put()], { ...options, fetch });
      assert.ok(among instanceof GraphError);
      assert.deepEqual([among.code, among.status], [error.code, error.status]);
      assert.notEqual(among.code, "NoToken");
    });
  }
});

const broken = () => {
  throw new Error("the platform is broken");
};

describe("a fault of the library itself", { timeout: 20_000 }, () => {
  test("after posting is InternalError, and each request may be done; nothing more is sent", async (t) => {
    t.mock.method(Math, "random", broken);
    const { fetch, written } = writing((id) => (id === "7" ? { status: 429 } : undefined));
    const results = await sendAll(posts(60), { ...options, fetch, concurrency: 1 });
    assert.equal(written.length, 20);
    for (const [at, { error, value }] of results.entries()) {
      if (value) continue;
      assert.deepEqual([error.code, error.cause.message], ["InternalError", "the platform is broken"]);
      assert.equal(error.mayBeDone, at < 20);
      assert.match(error.message, at < 20 ? /got no response/ : /was not sent/);
      assert.match(error.hint, /graph-shifts/);
    }
    assert.ok(results.every(({ value, error }) => value || error));
  });

  test("before posting is InternalError, and nothing was sent", async (t) => {
    t.mock.method(crypto, "randomUUID", broken);
    const { fetch, written } = writing();
    const results = await sendAll(posts(30), { ...options, fetch });
    assert.equal(written.length, 0);
    for (const { error } of results) {
      assert.deepEqual([error.code, error.mayBeDone], ["InternalError", false]);
      assert.match(error.message, /was not sent/);
    }
  });
});

describe("a token that fails", () => {
  const fault = new Error("no token");

  test("does not affect a batch in flight", async () => {
    let asked = 0;
    const token = async () => (asked++ ? Promise.reject(fault) : TOKEN);
    const { fetch, written } = writing();
    const late = async (...given) => {
      await wait(20);
      return fetch(...given);
    };
    const results = await sendAll(posts(40), { ...options, token, fetch: late, concurrency: 2 });
    assert.equal(written.length, 20);
    assert.ok(results.slice(0, 20).every(({ value }) => value));
    for (const { error } of results.slice(20)) assert.deepEqual([error.code, error.mayBeDone], ["NoToken", false]);
  });

  test("and an abort afterwards: a batch in flight is Aborted and may be done", async () => {
    let asked = 0;
    const stop = new AbortController();
    const token = async () => {
      if (asked++ === 0) return TOKEN;
      setTimeout(() => stop.abort("enough"), 20);
      throw fault;
    };
    const fetch = () => new Promise(() => {});
    const results = await sendAll(posts(40), { ...options, token, fetch, concurrency: 2, signal: stop.signal });
    for (const [at, { error }] of results.entries()) {
      assert.deepEqual([error.code, error.mayBeDone], at < 20 ? ["Aborted", true] : ["NoToken", false]);
      assert.equal(error.cause, at < 20 ? "enough" : fault);
    }
  });

  test("after a 503 does not call the change undone", async () => {
    let asked = 0;
    const token = async () => (asked++ ? Promise.reject(fault) : TOKEN);
    const { fetch } = writing(() => ({ status: 503, headers: { "Retry-After": "0" } }));
    const results = await sendAll([...puts(2), get()], { ...options, token, fetch });
    assert.deepEqual(
      results.map(({ error }) => [error.code, error.mayBeDone]),
      [
        ["NoToken", true],
        ["NoToken", true],
        ["NoToken", false],
      ],
    );
    assert.match(results[0].error.message, /got no response/);
    assert.match(results[0].error.hint, /read before/);
    assert.match(results[2].error.message, /was not sent again/);
  });

  test("after a refused token says that nothing was done", async () => {
    const claims = btoa('{"access_token":{}}');
    const challenge = () =>
      json({ error: { code: "x" } }, { status: 401, headers: { "WWW-Authenticate": `claims="${claims}"` } });
    const token = (asked) => (asked ? Promise.reject(fault) : TOKEN);
    const [{ error }] = await sendAll([post()], { ...options, token, fetch: async () => challenge() });
    assert.deepEqual([error.code, error.cause, error.mayBeDone], ["NoToken", fault, false]);
    await assert.rejects(send(post(), { token, fetch: async () => challenge() }), (thrown) => thrown === fault);
  });
});
