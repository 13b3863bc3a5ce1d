// Causes that hide a token from an inspection, or show it in a form of their own: no error contains it.
import assert from "node:assert/strict";
import { Console } from "node:console";
import { Writable } from "node:stream";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { GraphError, items, send, sendAll } from "graph-shifts/send";
import { TOKEN, get, json, list, post, put, puts, refusal, refused } from "./requests.js";

const BEARER = `Bearer ${TOKEN}`;
const base64 = (text) => Buffer.from(text).toString("base64");

/** What a log, a report or a copy may show of an error. */
function shown(error) {
  const parts = [];
  const stream = new Writable({ write: (chunk, _, next) => next(void parts.push(`${chunk}`)) });
  const out = new Console(stream, stream);
  const deep = { showHidden: true, depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity, breakLength: Infinity };
  for (let one = error, depth = 0; one instanceof Error && depth < 20; one = one.cause, depth++) {
    out.log(one);
    out.error("%s %o %j", one, one, one);
    parts.push(inspect(one, deep), inspect(one, { ...deep, getters: true }), String(one), `${one}`, `${one.stack}`);
    parts.push(JSON.stringify(one), JSON.stringify({ ...one }), JSON.stringify(Object.getOwnPropertyDescriptors(one)));
    parts.push(inspect(structuredClone(one), deep));
  }
  return parts.join("\n");
}

/** The forms in which a text gives a token away. */
const forms = (token) => [
  token,
  encodeURIComponent(token),
  token.replaceAll("/", "\\/"),
  Buffer.from(token).toString("hex"),
  ...[0, 1, 2].map((before) => base64(`${"x".repeat(before)}${token}`).slice(4, -4)),
  token.slice(0, token.length / 2),
  token.slice(token.length / 2),
];

function assertSecret(error, ...tokens) {
  const text = shown(error);
  for (const token of tokens)
    for (const form of forms(token))
      assert.ok(!text.includes(form) && !text.includes(form.replaceAll("+", "-").replaceAll("/", "_")), text.slice(0, 3000));
}

class WithGetter extends Error {
  get request() {
    return { headers: { Authorization: BEARER } };
  }
}
class WithToJson extends Error {
  toJSON() {
    return { sent: BEARER };
  }
}
class WithToString extends TypeError {
  toString() {
    return BEARER;
  }
}
class WithInspect extends Error {
  [inspect.custom]() {
    return BEARER;
  }
}
class WithPrimitive extends Error {
  [Symbol.toPrimitive]() {
    return BEARER;
  }
}
class WithName extends Error {
  get name() {
    return BEARER;
  }
  get message() {
    return BEARER;
  }
  get stack() {
    return BEARER;
  }
}
let reads = 0;
class Changing extends Error {
  get detail() {
    return ++reads > 1 ? BEARER : "nothing";
  }
}
const own = (more) => Object.assign(new Error("gone"), more);
const getter = Object.defineProperty(new Error("gone"), "config", { enumerable: true, get: () => BEARER });
const lying = new Proxy(new Error("gone"), {
  ownKeys: () => [],
  get: (target, name) => (name === "message" && ++reads % 2 ? "nothing" : name === "stack" ? BEARER : Reflect.get(target, name)),
});
const throwing = new Proxy(new Error(BEARER), {
  getPrototypeOf: () => {
    throw new Error(BEARER);
  },
  ownKeys: () => {
    throw new Error(BEARER);
  },
});
const alive = own({});
const listed = new AggregateError([new WithGetter("one"), new WithToJson(BEARER)], "all failed");
const init = { headers: { Authorization: BEARER } };
const half = TOKEN.length / 2;

const causes = {
  "a subclass with a getter": new WithGetter("gone"),
  "a subclass with toJSON": new WithToJson("gone"),
  "a subclass with toString": new WithToString("gone"),
  "a subclass with util.inspect.custom": new WithInspect("gone"),
  "a subclass with Symbol.toPrimitive": new WithPrimitive("gone"),
  "a subclass with getters for all that an error has": new WithName(),
  "a getter that shows it the second time": new Changing("gone"),
  "a prototype with toJSON": Object.setPrototypeOf(new Error("gone"), WithToJson.prototype),
  "an own getter": getter,
  "an own toJSON": own({ toJSON: () => BEARER }),
  "an own inspect.custom": own({ [inspect.custom]: () => BEARER }),
  "an AggregateError of such": listed,
  "errors that are no list of errors": own({ errors: [BEARER, { BEARER }, [BEARER]] }),
  "a cause of a cause of a cause": own({ cause: own({ cause: new WithGetter("gone", { cause: new TypeError(BEARER) }) }) }),
  "a cause that is a string": new Error("gone", { cause: BEARER }),
  "a cycle of such": Object.assign(alive, { cause: new AggregateError([alive, new WithToJson("gone")]) }),
  "a Proxy that lies": lying,
  "a Proxy that throws": throwing,
  "a Request": new Request("https://graph.microsoft.com/", init),
  "a Response": new Response(BEARER, init),
  Headers: new Headers(init.headers),
  "an error of another realm": runInNewContext(
    `Object.assign(new Error(${JSON.stringify(BEARER)}), { sent: ${JSON.stringify(BEARER)} })`,
  ),
  "a symbol": Symbol(BEARER),
  "a class": WithToJson,
  base64: new Error(`sent ${base64(TOKEN)}`),
  "base64 of the header": new Error(`sent ${base64(`authorization: ${BEARER}`)}.`),
  base64url: new Error(`sent=${Buffer.from(`x${TOKEN}`).toString("base64url")}`),
  "hexadecimal text": new Error(Buffer.from(BEARER).toString("hex")),
  "every character percent-encoded": new Error(Buffer.from(TOKEN).toString("hex").replace(/../g, "%$&")),
  "a half of it": new Error(`Bearer ${TOKEN.slice(0, half)}...`),
  "its end": new Error(`...${TOKEN.slice(half)}`),
  "two halves in two properties": own({ first: TOKEN.slice(0, half), second: TOKEN.slice(half) }),
  "many parts in many properties": own(Object.fromEntries([...TOKEN].map((part, at) => [`part${at}`, part]).slice(0, 30))),
  "a line broken every ten characters": new Error(TOKEN.replace(/.{10}/g, "$&\n  ")),
  "a name that is part of it": Object.assign(new Error("gone"), { [TOKEN]: 1, name: TOKEN, code: TOKEN }),
};

const broken = (cause) => ({
  status: 200,
  headers: new Headers(),
  text: async () => {
    throw cause;
  },
});

describe("no error contains the token, however its cause shows it", () => {
  for (const [what, cause] of Object.entries(causes)) {
    test(`as ${what}`, async () => {
      for (const fetch of [async () => Promise.reject(cause), async () => broken(cause)]) {
        for (const error of [
          await refused(get(), { fetch }),
          (await sendAll([put()], { token: TOKEN, fetch }))[0].error,
          await items(list(), { token: TOKEN, fetch })
            .next()
            .catch((fault) => fault),
        ]) {
          assert.ok(error instanceof GraphError, inspect(error));
          assertSecret(error, TOKEN);
        }
      }
    });
  }
});

test("a cause is a copy, so what is added to the original later does not show", async () => {
  const cause = own({ code: "ECONNRESET" });
  const error = await refused(get(), { fetch: async () => Promise.reject(cause) });
  cause.config = init;
  cause.message = BEARER;
  assertSecret(error, TOKEN);
  assert.deepEqual([error.cause.code, error.cause.message], ["ECONNRESET", "gone"]);
});

test("the copy of a cause is bounded", async () => {
  let deep = new Error("deep");
  for (let depth = 0; depth < 20_000; depth++) deep = new Error("deep", { cause: deep });
  const wide = new AggregateError(Array.from({ length: 20_000 }, () => new Error("wide")));
  for (const cause of [deep, wide, own({ errors: { length: Infinity } })]) {
    const error = await refused(get(), { fetch: async () => Promise.reject(cause) });
    const errors = [error];
    for (const one of errors) errors.push(...[one.cause, ...(one.errors ?? [])].filter((inner) => inner instanceof Error));
    assert.ok(errors.length <= 31, `${errors.length}`);
  }
});

test("the copy of a cause has the first thirty of its errors, also of those that are none", async () => {
  const cause = new AggregateError(Array.from({ length: 100 }, () => "text"));
  const { cause: copy } = await refused(get(), { fetch: async () => Promise.reject(cause) });
  assert.equal(copy.errors.length, 30);
});

test("the copy of a cause has the first thirty of its properties", async () => {
  const many = own(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`p${at}`, at])));
  const { cause } = await refused(get(), { fetch: async () => Promise.reject(many) });
  assert.deepEqual(
    Object.keys(cause).filter((name) => /^p\d/.test(name)),
    Array.from({ length: 30 }, (_, at) => `p${at}`),
  );
});

const second = `second.${"B0b1".repeat(12)}.token-of-the-call`;
const third = `third.${"C0c1".repeat(12)}.token-of-the-call`;
const quoting = (...tokens) => new TypeError(`sent ${tokens.join(" and ")}`);
const claims = base64('{"access_token":{"nbf":{"essential":true}}}');
const challenge = () => refusal(401, { "WWW-Authenticate": `Bearer claims="${claims}"` });

describe("no error contains an earlier token of the call", () => {
  test("of an earlier try", async () => {
    const tokens = [TOKEN, second, third];
    const answers = [async () => refusal(503, { "Retry-After": "0" }), async () => refusal(429, { "Retry-After": "0" })];
    const fetch = () => (answers.shift() ?? (async () => Promise.reject(quoting(TOKEN, second, third))))();
    const error = await refused(get(), { token: () => tokens.shift(), retries: 2, fetch });
    assert.equal(error.message, "getOpenShift got no response: sent (token) and (token) and (token)");
    assertSecret(error, TOKEN, second, third);
  });

  test("of a claims challenge", async () => {
    for (const last of [async () => Promise.reject(quoting(TOKEN, second)), async () => refusal(400, { "request-id": TOKEN })]) {
      const answers = [async () => challenge(), last];
      const error = await refused(get(), { token: (asked) => (asked ? second : TOKEN), fetch: () => answers.shift()() });
      assertSecret(error, TOKEN, second);
    }
  });

  test("of another batch", async () => {
    const tokens = [TOKEN, second, third];
    let batches = 0;
    const fetch = async (_, { body }) => {
      if (++batches === 3) throw quoting(TOKEN, second, third);
      return json({ responses: JSON.parse(body).requests.map(({ id }) => ({ id, status: 204 })) });
    };
    const results = await sendAll(puts(60), { token: () => tokens.shift(), rate: Infinity, concurrency: 1, fetch });
    assert.equal(results.filter(({ error }) => error).length, 20);
    for (const { error } of results) if (error) assertSecret(error, TOKEN, second, third);
  });

  test("of an earlier page", async () => {
    const tokens = [TOKEN, second];
    const { url } = list();
    const answers = [
      async () => json({ value: [1], "@odata.nextLink": `${url}?$skiptoken=2` }),
      async () => Promise.reject(quoting(TOKEN, second)),
    ];
    const iterator = items(list(), { token: () => tokens.shift(), fetch: () => answers.shift()() });
    await iterator.next();
    assertSecret(await iterator.next().catch((fault) => fault), TOKEN, second);
  });
});

test("a call with thousands of tokens hides each, and takes no second", async () => {
  const tokens = Array.from({ length: 2000 }, (_, at) => `${at}.${Buffer.from(`token ${at} `.repeat(80)).toString("base64url")}`);
  const given = tokens.values();
  let batches = 0;
  const fetch = async () => {
    if (++batches === tokens.length) throw quoting(tokens[0], tokens[999], tokens.at(-1));
    return refusal(429, { "Retry-After": "0" });
  };
  const before = process.cpuUsage();
  const options = { token: () => given.next().value, retries: tokens.length, fetch, maxWait: 0 };
  const error = await refused(post(), { ...options, onRetry: () => {} });
  const { user } = process.cpuUsage(before);
  assertSecret(error, tokens[0], tokens[999], tokens.at(-1));
  assert.ok(user / 1e6 < 20, `${user / 1e6} s`);
});

test("a long text is cut before it is searched", async () => {
  const message = `sent ${"ab".repeat(5_000_000)} and ${TOKEN}`;
  const { user } = process.cpuUsage();
  const alone = await refused(get(), { fetch: async () => json({ error: { code: "x", message } }, { status: 400 }) });
  const body = { error: { code: message, message } };
  const fetch = async (_, init) =>
    json({
      responses: JSON.parse(init.body)
        .requests.map(({ id }) => ({ id, status: 400, body }))
        .slice(0, 3),
    });
  const results = await sendAll(puts(3), { token: TOKEN, fetch });
  for (const { message: shown } of [alone, ...results.map(({ error }) => error)])
    assert.ok(shown.startsWith("sent abab") && shown.endsWith("...") && shown.length < 30_000);
  const took = (process.cpuUsage().user - user) / 1e6;
  assert.ok(took < 5, `${took} s`);
});

test("words, ids and paths that are no part of a token stay", async () => {
  const message = "read ECONNRESET https://graph.microsoft.com/v1.0/teams/00000000-0000-4000-8000-000000000000/schedule%2Fshifts";
  const cause = Object.assign(new TypeError(message, { cause: own({ code: "ECONNRESET", errno: -104 }) }), { port: 443 });
  const error = await send(get(), { token: TOKEN, fetch: async () => Promise.reject(cause) }).catch((fault) => fault);
  assert.ok(error.cause instanceof TypeError);
  assert.deepEqual([error.cause.message, error.cause.port, error.cause.stack], [message, 443, cause.stack]);
  assert.deepEqual([error.cause.cause.code, error.cause.cause.errno], ["ECONNRESET", -104]);
});
