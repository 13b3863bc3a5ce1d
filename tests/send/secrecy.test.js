// The token is sent in the Authorization header only: no error, event, URL or log contains it, even if a response repeats it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, test } from "node:test";
import { inspect, promisify } from "node:util";
import { GraphError, sendAll } from "graph-shifts/send";
import { fetches, told } from "./failures.js";
import { TOKEN, get, json, put, refusal, refused } from "./requests.js";

const run = promisify(execFile);

/** Everything that a log could print of a value. */
function shown(thing) {
  const deep = { showHidden: true, depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity };
  const texts = [inspect(thing, deep), inspect(thing, { ...deep, getters: true }), `${thing}`, `${thing?.stack}`];
  for (let error = thing; error instanceof Error; error = error.cause)
    texts.push(error.message, error.stack, JSON.stringify(error), JSON.stringify({ ...error }));
  return texts.join("\n");
}

const isTold = (text) => text.includes(TOKEN) || text.includes(Buffer.from(TOKEN).toString("base64"));

/** All errors, including those of events. */
const errorsIn = (all) => all.map((event) => (event instanceof Error ? event : event?.error)).filter(Boolean);

describe("nothing contains the token", () => {
  for (const [what, fetch] of Object.entries(fetches)) {
    test(`after ${what}`, async () => {
      const { all, sent } = await told(fetch);
      assert.ok(sent.length >= 10 && sent.every((header) => header === `Bearer ${TOKEN}`), "the token was sent");
      const errors = errorsIn(all);
      assert.ok(errors.length, "something failed");
      for (const error of errors) assert.ok(error instanceof GraphError, inspect(error));
      for (const event of [...all, ...errors])
        assert.ok(!isTold(shown(event)), shown(event).replaceAll(TOKEN, ">>>TOKEN<<<").slice(0, 2000));
    });
  }

  test("and redacted errors keep the rest", async () => {
    const { all } = await told(fetches["an error in JSON"]);
    const error = errorsIn(all).find(({ operation }) => operation === "getOpenShift");
    assert.deepEqual([error.status, error.message], [400, "You sent Bearer (token)."]);
    const { all: rejected } = await told(fetches["a rejection with an error that quotes it"]);
    assert.match(errorsIn(rejected)[0].cause.message, /^Invalid header value: Bearer \(token\)$/);
  });

  test("and a cause without it keeps its message and its plain properties", async () => {
    const cause = Object.assign(new Error("gone"), { errno: -104, config: { headers: { Accept: "x" } } });
    const { all } = await told(() => Promise.reject(cause));
    const failed = errorsIn(all).filter(({ code }) => code === "NetworkError");
    assert.ok(failed.length);
    for (const error of failed)
      assert.deepEqual([error.cause.message, error.cause.errno, error.cause.config], ["gone", -104, undefined]);
  });
});

/** A Request or Headers of another library, with private fields. */
class Sealed {
  #headers;
  constructor(headers) {
    this.#headers = headers;
  }
  get headers() {
    return this.#headers;
  }
}

describe("the copy of a cause leaves out what may hide the token", () => {
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const hiding = {
    "private fields with a getter": { request: new Sealed(headers) },
    "private fields deep inside": { config: { adapter: [{ request: new Sealed(headers) }] } },
    "a class of its own": { request: new (class extends Sealed {})(headers) },
    "a Buffer": { sent: Buffer.from(headers.Authorization) },
    bytes: { sent: new TextEncoder().encode(headers.Authorization) },
    "the bytes of a DataView": { sent: new DataView(new TextEncoder().encode(headers.Authorization).buffer) },
    "an ArrayBuffer": { sent: new TextEncoder().encode(headers.Authorization).buffer },
  };
  for (const [what, more] of Object.entries(hiding)) {
    test(`such as ${what}`, async () => {
      const cause = Object.assign(new TypeError("read ECONNRESET"), { code: "ECONNRESET", ...more });
      const [{ error: among }] = await sendAll([put()], { token: TOKEN, fetch: async () => Promise.reject(cause) });
      for (const error of [await refused(get(), { fetch: async () => Promise.reject(cause) }), among]) {
        assert.equal(error.code, "NetworkError");
        assert.notEqual(error.cause, cause);
        assert.deepEqual(
          [error.cause.name, error.cause.code, error.cause.message],
          ["TypeError", "ECONNRESET", "read ECONNRESET"],
        );
        for (const name of Object.keys(more)) assert.equal(error.cause[name], undefined);
        assert.match(error.message, /read ECONNRESET$/);
      }
    });
  }

  test("such as the percent-encoded token, which is redacted in the message, too", async () => {
    const token = `ab+cd/ef${"g".repeat(20)}==`;
    const encoded = encodeURIComponent(token);
    const error = await refused(get(), {
      token,
      fetch: async () => Promise.reject(new TypeError(`refused: https://proxy.example/?token=${encoded}`)),
    });
    assert.equal(error.cause.message, "refused: https://proxy.example/?token=(token)");
    assert.ok(!shown(error).includes(encoded));
  });

  const plain = {
    "an error with a cause": new TypeError("fetch failed", {
      cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", errno: -111, address: "127.0.0.1" }),
    }),
    "many errors": new AggregateError([new Error("one"), new Error("two")], "all failed"),
    "an error with a symbol of its library": Object.assign(new Error("x"), { [Symbol("library")]: true }),
    "an error of its own class": new (class ConnectTimeoutError extends Error {})("too late"),
    "an error with plain objects": Object.assign(new Error("x"), { config: { headers: { Accept: "x" }, timeouts: [1, 2] } }),
    "a DOMException": new DOMException("gone", "NetworkError"),
  };
  for (const [what, cause] of Object.entries(plain)) {
    test(`but ${what} keeps its name, message, code and stack, and those of the errors in it`, async () => {
      const { cause: copy } = await refused(get(), { fetch: async () => Promise.reject(cause) });
      const factsOf = (error) =>
        error && [error.name, error.message, error.code, error.stack, factsOf(error.cause), error.errors?.map(factsOf)];
      assert.deepEqual(factsOf(copy), factsOf(cause));
    });
  }
});

describe("a token of fewer than sixteen characters, such as one in a test, is not a secret", () => {
  const throttled = () => refusal(429, { "request-id": "any-number" }, "TooManyRequests");

  test("and strings that contain it stay unchanged", async () => {
    for (const token of ["any", "e", "Requests", "TooManyRequests"]) {
      const error = await refused(get(), { token, fetch: async () => throttled() });
      assert.deepEqual(
        [error.code, error.message, error.operation, error.requestId],
        ["TooManyRequests", "It is refused.", "getOpenShift", "any-number"],
      );
      const [{ error: among }] = await sendAll([put()], { token, retries: 0, fetch: async () => throttled() });
      assert.deepEqual([among.code, among.operation], ["TooManyRequests", "updateOpenShift"]);
    }
  });

  test("and the cause keeps its words", async () => {
    const cause = new TypeError("the company's network is down", {
      cause: Object.assign(new Error("ECONNREFUSED for any"), { code: "ECONNREFUSED" }),
    });
    const error = await refused(get(), { token: "any", fetch: async () => Promise.reject(cause) });
    assert.ok(error.cause instanceof TypeError);
    assert.deepEqual([error.cause.cause.message, error.cause.cause.code], ["ECONNREFUSED for any", "ECONNREFUSED"]);
    assert.match(error.message, /company/);
  });

  test("while one of sixteen is redacted, except in the operation's name", async () => {
    const token = "updateOpenShift.";
    assert.equal(token.length, 16);
    const error = await refused(
      { ...put(), operation: token },
      { token, fetch: async () => json({ error: { code: "Refused", message: `You sent ${token}` } }, { status: 400 }) },
    );
    assert.deepEqual([error.message, error.operation], ["You sent (token)", token]);
  });
});

test("nothing is written to the console, and logged errors do not contain it", async () => {
  const program = new URL("failing_loudly.js", import.meta.url).pathname;
  const silent = await run(process.execPath, [program, "silent"], { maxBuffer: 1e8 });
  assert.deepEqual([silent.stdout, silent.stderr], ["", ""]);
  const { stdout, stderr } = await run(process.execPath, [program], { maxBuffer: 1e8 });
  assert.ok(stdout.includes("GraphError") && stderr.includes("GraphError"));
  assert.ok(!isTold(stdout) && !isTold(stderr));
});

test("an uncaught error does not contain it", async () => {
  const { stderr, code } = await run(process.execPath, [
    new URL("failing_loudly.js", import.meta.url).pathname,
    "uncaught",
  ]).catch((error) => error);
  assert.equal(code, 1);
  assert.ok(stderr.includes("GraphError") && !isTold(stderr));
});
