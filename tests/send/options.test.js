// The options of sending: their valid values, and errors that do not repeat the token.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { batch, items, pages, send, sendAll } from "graph-shifts/send";
import { TOKEN, fetchOf, get, json, list, put, puts, refusal, refused } from "./requests.js";

const { fetch } = fetchOf(json({ value: [] }));

/** All functions that send, by name. */
const senders = {
  send: (options) => send(get(), options),
  pages: (options) => pages(list(), options).next(),
  items: (options) => items(list(), options).next(),
  sendAll: (options) => sendAll([get()], options),
};

describe("an invalid option throws a TypeError that names it", () => {
  const bad = {
    fetch: ["fetch", {}, 5],
    signal: [{}, new AbortController(), "now", 5],
    retries: [-1, 1.5, NaN, "3", 3n],
    maxWait: [-1, NaN, "3"],
    onRetry: [{}, "log"],
  };
  const badOfMany = { concurrency: [0, -1, 1.5, NaN, "4"], rate: [0, -1, NaN, "4"], onProgress: [{}, "log"] };
  const cases = Object.entries(senders).flatMap(([name, sender]) =>
    Object.entries(name === "sendAll" ? { ...bad, onRetry: [], ...badOfMany } : bad).map(([option, values]) => [
      name,
      sender,
      option,
      values,
    ]),
  );
  for (const [name, sender, option, values] of cases) {
    test(`${option} of ${name}`, async () => {
      for (const value of values)
        await assert.rejects(
          async () => sender({ token: TOKEN, fetch, [option]: value }),
          { name: "TypeError", message: new RegExp(`^${option} must be `) },
          inspect(value),
        );
    });
  }

  test("so do missing options", async () => {
    for (const sender of Object.values(senders))
      for (const options of [undefined, null, {}])
        await assert.rejects(async () => sender(options), { name: "TypeError", message: /^token must be/ });
  });
});

test("an undefined option counts as absent", async () => {
  const undefineds = Object.fromEntries(
    ["signal", "retries", "maxWait", "onRetry", "onProgress", "concurrency", "rate"].map((name) => [name, undefined]),
  );
  await send(get(), { token: TOKEN, fetch, ...undefineds });
  assert.equal((await sendAll([], { token: TOKEN, ...undefineds, fetch: undefined })).length, 0);
});

test("the platform's fetch is looked up at each call", async (t) => {
  const mocked = t.mock.method(globalThis, "fetch", async () => json({ id: "mocked" }));
  assert.deepEqual(await send(get(), { token: TOKEN }), { id: "mocked" });
  assert.equal(mocked.mock.callCount(), 1);
  assert.deepEqual([undefined, globalThis].includes(mocked.mock.calls[0].this), true);
});

describe("an invalid token throws a TypeError that does not repeat it", () => {
  const CANARY = "canary4711";
  const bad = {
    "with Bearer": `Bearer ${CANARY}`,
    "with bearer in lower case": `bearer ${CANARY}`,
    "with a line break": `${CANARY}\n`,
    "with a header after it": `${CANARY}\r\nX-Evil: 1`,
    "with a space": ` ${CANARY}`,
    "with a character that headers do not allow": `${CANARY}é`,
    "with a NUL": `${CANARY}\0`,
    empty: "",
    "that is an object": { accessToken: CANARY },
    "that is MSAL's whole result": { accessToken: CANARY, account: {} },
    "that is a number": 4711,
    "that is null": null,
    "that is undefined": undefined,
    "that is a String": Object(CANARY),
  };
  const isSilent = (fault) => {
    assert.ok(fault instanceof TypeError, inspect(fault));
    assert.match(fault.message, /^token must be an access token as a string/);
    assert.doesNotMatch(inspect(fault, { showHidden: true, depth: Infinity }), /4711/);
    return true;
  };
  for (const [what, token] of Object.entries(bad)) {
    test(what, async () => {
      const { fetch, sent } = fetchOf(json({}));
      for (const given of [token, () => token, async () => token]) {
        await assert.rejects(async () => send(get(), { token: given, fetch }), isSilent);
      }
      await assert.rejects(async () => sendAll([get()], { token, fetch }), isSilent);
      const [{ error }] = await sendAll([get()], { token: () => token, fetch });
      assert.equal(error.code, "NoToken");
      isSilent(error.cause);
      assert.equal(sent.length, 0);
    });
  }
});

describe("the `token` function", () => {
  const fault = new Error("interaction_required");
  for (const [how, token] of Object.entries({
    rejects: async () => Promise.reject(fault),
    throws: () => {
      throw fault;
    },
  })) {
    test(`that ${how} makes send reject with its error`, async () => {
      const { fetch, sent } = fetchOf(json({}));
      await assert.rejects(send(get(), { token, fetch }), (error) => error === fault);
      assert.equal(sent.length, 0);
    });

    test(`that ${how} makes all results of sendAll NoToken, and nothing is sent`, async () => {
      const { fetch, sent } = fetchOf(json({}));
      const requests = [...puts(50), get()];
      const results = await sendAll(requests, { token, fetch, rate: Infinity });
      assert.deepEqual(
        results.map(({ request }) => request),
        requests,
      );
      for (const { error, request } of results)
        assert.deepEqual([error.code, error.cause, error.status, error.operation], ["NoToken", fault, 0, request.operation]);
      for (const { error, request } of results)
        assert.equal(error.message, `${request.operation} was not sent: there was no token`);
      assert.equal(sent.length, 0);
    });
  }

  test("that rejects with a GraphError is not a NetworkError", async () => {
    const graphs = await refused(get(), { fetch: async () => refusal(403) });
    const [{ error }] = await sendAll([put()], { token: async () => Promise.reject(graphs), fetch: async () => json({}) });
    assert.deepEqual([error.code, error.cause], ["NoToken", graphs]);
  });

  test("is called for every try, without claims", async () => {
    const asked = [];
    const tokens = ["first", "second"];
    const { fetch, sent } = fetchOf(json({}, { status: 503, headers: { "Retry-After": "0" } }), json({}));
    const token = (...given) => {
      asked.push(given);
      return tokens.shift();
    };
    await send(get(), { token, fetch });
    assert.deepEqual(
      sent.map(({ headers }) => headers.Authorization),
      ["Bearer first", "Bearer second"],
    );
    assert.deepEqual(asked, [[], []]);
  });

  test("that fails later keeps earlier results, and nothing more is sent", async () => {
    let asked = 0;
    const { fetch, sent } = fetchOf((_, { body }) =>
      json({ responses: JSON.parse(body).requests.map(({ id }) => ({ id, status: 204 })) }),
    );
    const token = async () => (asked++ ? Promise.reject(fault) : TOKEN);
    const results = await sendAll(puts(60), { token, fetch, rate: Infinity, concurrency: 1 });
    assert.deepEqual(
      results.map(({ error }) => error?.code),
      [...Array(20).fill(undefined), ...Array(40).fill("NoToken")],
    );
    for (const { error } of results.slice(20)) assert.match(error.message, /was not sent: /);
    assert.equal(sent.length, 1);
    assert.equal(asked, 2);
  });
});

describe("a value that yields no requests", () => {
  for (const bad of [undefined, null, 5, {}, get(), Promise.resolve([get()])]) {
    test(`such as ${inspect(bad).slice(0, 30)} is a TypeError that names what is wanted; nothing is sent`, async () => {
      const { fetch, sent } = fetchOf(json({}));
      const fault = { name: "TypeError", message: /^requests must be an array, or another iterable/ };
      await assert.rejects(sendAll(bad, { token: TOKEN, fetch }), fault);
      assert.throws(() => batch(bad), fault);
      assert.equal(sent.length, 0);
    });
  }

  test("does not include a set, nor a generator, of requests", async () => {
    assert.equal(batch(new Set([get()])).length, 1);
    assert.equal(batch([get()].values()).length, 1);
  });
});

describe("a value that is not a request", () => {
  for (const bad of [undefined, null, "https://graph.microsoft.com/v1.0/me", 5, {}, () => get()]) {
    test(`such as ${inspect(bad)} makes send reject with a TypeError; nothing is sent`, async () => {
      const { fetch, sent } = fetchOf(json({}));
      await assert.rejects(async () => send(bad, { token: TOKEN, fetch }), TypeError);
      await assert.rejects(async () => pages(bad, { token: TOKEN, fetch }).next(), TypeError);
      assert.throws(() => batch([bad]), TypeError);
      assert.equal(sent.length, 0);
    });
  }

  test("such as the promise of a request does so, too", async () =>
    assert.throws(() => batch([Promise.resolve(put())]), TypeError));
});
