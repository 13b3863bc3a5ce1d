// Claims challenges: a token that lacks claims is renewed once. https://learn.microsoft.com/entra/identity-platform/claims-challenge
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { send, sendAll } from "graph-shifts/send";
import { TOKEN, errorOf, fetchOf, get, json, post, puts, refusal } from "./requests.js";
import { batchAnswer, playedGraph, requestsIn } from "./servers.js";

const graph = playedGraph();
const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"},"name":{"value":"Zoë","sure":"???>>>~~~"}}}';
const base64 = Buffer.from(CLAIMS).toString("base64");
const base64url = Buffer.from(CLAIMS).toString("base64url");

test("the claims of these tests use each character in which base64url differs", () => {
  assert.match(base64, /\+.*\/|\/.*\+/);
  assert.match(base64, /=$/);
  assert.match(base64url, /-/);
  assert.match(base64url, /_/);
});

/** As Graph writes it. */
const challenge = (claims) =>
  `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="${claims}"`;

const unauthorized = (header) =>
  refusal(401, header === undefined ? {} : { "WWW-Authenticate": header }, "InvalidAuthenticationToken");

/** A `token` function that returns another token for claims, and its calls. */
function asked() {
  const calls = [];
  const token = async (...given) => {
    calls.push(given);
    return given[0] === undefined ? "old.token" : "new.token";
  };
  return { calls, token };
}

const tokensOf = (sent) => sent.map(({ headers }) => headers.authorization);

describe("after a challenge, a token with its claims is requested and sent", () => {
  const headers = {
    "in base64": challenge(base64),
    "in base64url": challenge(base64url),
    "in base64 without padding": challenge(base64.replace(/=+$/, "")),
    "among several challenges": `Basic realm="claims", ${challenge(base64)}, PoP realm="x"`,
    "in other casing": `BEARER Error="insufficient_claims", CLAIMS="${base64}"`,
    "without quotes": `Bearer error=insufficient_claims, claims=${base64url}`,
    "with spaces around": `Bearer error="insufficient_claims",  claims = "${base64}"`,
    "before the other parameters": `Bearer claims="${base64}", error="insufficient_claims"`,
    "after a description that mentions claims": `Bearer error_description="Continuous access evaluation resulted in claims challenge with result: InteractionRequired", claims="${base64}"`,
    "after a description that contains claims=": `Bearer error_description="The token lacks claims=xms_cc, that is all", claims="${base64}"`,
  };
  for (const [how, header] of Object.entries(headers)) {
    test(how, async () => {
      const { calls, token } = asked();
      const sent = graph(unauthorized(header), json({ id: "one" }));
      assert.deepEqual(await send(get(), { token }), { id: "one" });
      assert.deepEqual(calls, [[], [CLAIMS]]);
      assert.deepEqual(tokensOf(sent), ["Bearer old.token", "Bearer new.token"]);
    });
  }

  test("even for a POST, since nothing was done", async () => {
    const { token } = asked();
    graph(unauthorized(challenge(base64)), json({ id: "one" }));
    assert.deepEqual(await send(post(), { token }), { id: "one" });
  });

  test("without counting as a retry", async () => {
    const { token } = asked();
    const told = [];
    graph(unauthorized(challenge(base64)), json({ id: "one" }));
    assert.deepEqual(await send(get(), { token, retries: 0, onRetry: (retry) => told.push(retry) }), { id: "one" });
    assert.deepEqual(told, []);
  });

  test("and used for the following tries", async () => {
    const { calls, token } = asked();
    const sent = graph(unauthorized(challenge(base64)), refusal(429, { "Retry-After": "0" }), json({ id: "one" }));
    await send(get(), { token });
    assert.deepEqual(calls, [[], [CLAIMS]]);
    assert.deepEqual(tokensOf(sent), ["Bearer old.token", "Bearer new.token", "Bearer new.token"]);
  });
});

describe("there is no further try", () => {
  test("if the new token is refused, too; the error has the claims", async () => {
    const { calls, token } = asked();
    const sent = graph(unauthorized(challenge(base64)));
    const error = await errorOf(send(get(), { token }));
    assert.deepEqual([error.status, error.code, error.claims], [401, "InvalidAuthenticationToken", CLAIMS]);
    assert.match(error.hint, /claims/);
    assert.deepEqual([calls.length, sent.length], [2, 2]);
  });

  test("if each refusal has other claims: there is a second try, but no third", async () => {
    const { calls, token } = asked();
    let number = 0;
    const sent = graph(() => unauthorized(challenge(Buffer.from(`{"number":${++number}}`).toString("base64"))));
    assert.equal((await errorOf(send(get(), { token }))).claims, '{"number":2}');
    assert.deepEqual([calls.length, sent.length], [2, 2]);
  });

  test("if the token is a string; the error has the claims", async () => {
    const sent = graph(unauthorized(challenge(base64)));
    assert.equal((await errorOf(send(get(), { token: TOKEN }))).claims, CLAIMS);
    assert.equal(sent.length, 1);
  });

  for (const [what, header] of Object.entries({
    "no challenge": undefined,
    "a challenge without claims": 'Bearer realm="", error="invalid_token"',
    "claims that are not base64": challenge("%%%"),
    "claims that are not UTF-8": challenge(Buffer.from([0xff, 0xfe, 0x00]).toString("base64")),
    "claims that are not a JSON object": challenge(Buffer.from("nonsense").toString("base64")),
    "empty claims": challenge(""),
    "half a challenge": 'Bearer claims="',
  })) {
    test(`after ${what}: the token is requested once`, async () => {
      const { calls, token } = asked();
      const sent = graph(unauthorized(header));
      const error = await errorOf(send(get(), { token }));
      assert.deepEqual([error.status, error.claims], [401, undefined]);
      assert.match(error.hint, /token/);
      assert.deepEqual([calls, sent.length], [[[]], 1]);
    });
  }

  test("after another status: claims belong to 401", async () => {
    const { calls, token } = asked();
    graph(refusal(403, { "WWW-Authenticate": challenge(base64) }));
    assert.equal((await errorOf(send(get(), { token }))).claims, undefined);
    assert.equal(calls.length, 1);
  });

  test("if the new token cannot be obtained: `send` rejects with what `token` threw", async () => {
    const fault = new Error("the user closed the window");
    const token = async (claims) => (claims ? Promise.reject(fault) : "old.token");
    graph(unauthorized(challenge(base64)));
    await assert.rejects(send(get(), { token }), (error) => error === fault);
  });
});

describe("in batches", () => {
  const lacking = {
    status: 401,
    headers: { "WWW-Authenticate": challenge(base64) },
    body: { error: { code: "InvalidAuthenticationToken", message: "no" } },
  };

  test("one challenge of a whole batch renews the token for all later batches", async () => {
    const { calls, token } = asked();
    const sent = graph(
      unauthorized(challenge(base64)),
      batchAnswer(() => ({ status: 204 })),
    );
    const results = await sendAll(puts(60), { token, rate: Infinity, concurrency: 1 });
    assert.ok(results.every(({ error }) => !error));
    assert.deepEqual(tokensOf(sent), ["Bearer old.token", ...Array(3).fill("Bearer new.token")]);
    assert.deepEqual(calls.filter(([claims]) => claims).length, 1);
  });

  test("a challenge inside retries that request once", async () => {
    const { calls, token } = asked();
    const answer = batchAnswer(({ url }) => (url.endsWith("_1") ? lacking : { status: 204 }));
    const sent = graph(answer, answer);
    const results = await sendAll(puts(3), { token, rate: Infinity });
    assert.deepEqual(
      results.map(({ error }) => error?.claims),
      [undefined, CLAIMS, undefined],
    );
    assert.deepEqual(
      sent.map((one) => requestsIn(one).length),
      [3, 1],
    );
    assert.deepEqual(tokensOf(sent), ["Bearer old.token", "Bearer new.token"]);
    assert.equal(calls.filter(([claims]) => claims).length, 1);
  });

  test("a batch that is challenged again fails, and so do later ones, without another token request", async () => {
    const { calls, token } = asked();
    const sent = graph(unauthorized(challenge(base64)));
    const results = await sendAll(puts(60), { token, rate: Infinity, concurrency: 1 });
    assert.ok(results.every(({ error }) => error.claims === CLAIMS));
    assert.equal(calls.filter(([claims]) => claims).length, 1);
    assert.deepEqual(tokensOf(sent), ["Bearer old.token", ...Array(3).fill("Bearer new.token")]);
  });

  test("batches challenged at the same time share one token request", async () => {
    const { calls, token } = asked();
    const answer = (request, seen) =>
      seen.headers.authorization === "Bearer old.token"
        ? unauthorized(challenge(base64))
        : batchAnswer(() => ({ status: 204 }))(request, seen);
    graph(answer);
    const results = await sendAll(puts(80), { token, rate: Infinity, concurrency: 4 });
    assert.ok(results.every(({ error }) => !error));
    assert.equal(calls.filter(([claims]) => claims).length, 1);
  });

  test("if the token with the claims expires while batches are in flight, all of these are repeated with a new one", async () => {
    const answered = { "stale.token": 0, "claimed.token": 0, "fresh.token": 0 };
    let count = 0;
    let hasEnded = false;
    const token = async (claims) => (claims ? "claimed.token" : hasEnded ? "fresh.token" : "stale.token");
    const fetch = async (_, { headers, body }) => {
      await wait(20);
      const given = headers.Authorization.slice("Bearer ".length);
      hasEnded ||= ++count > 16;
      const isGood = given === "fresh.token" || (given === "claimed.token" && !hasEnded);
      if (!isGood) answered[given]++;
      if (!isGood) return unauthorized(given === "stale.token" ? challenge(base64) : undefined);
      return json({ responses: JSON.parse(body).requests.map(({ id }) => ({ id, status: 204 })) });
    };
    const results = await sendAll(puts(800), { token, fetch, rate: Infinity, concurrency: 4 });
    assert.deepEqual(
      results.filter(({ error }) => error).map(({ error }) => error.message),
      [],
    );
    assert.deepEqual(answered, { "stale.token": 4, "claimed.token": 4, "fresh.token": 0 });
  });

  test("a string token gets no second try", async () => {
    const sent = graph(unauthorized(challenge(base64)));
    const results = await sendAll(puts(3), { token: TOKEN, rate: Infinity });
    assert.deepEqual(
      results.map(({ error }) => error.claims),
      [CLAIMS, CLAIMS, CLAIMS],
    );
    assert.equal(sent.length, 1);
  });
});

test("a token that cannot be renewed for claims ends sendAll: the batch keeps its responses, and nothing more is sent", async () => {
  const fault = new Error("interaction_required");
  const { fetch, sent } = fetchOf((_, { body }) =>
    json({
      responses: JSON.parse(body).requests.map(({ id }, at) =>
        at === 0
          ? { id, status: 401, headers: { "WWW-Authenticate": challenge(base64) }, body: { error: { code: "x", message: "no" } } }
          : { id, status: 204 },
      ),
    }),
  );
  const token = async (claims) => {
    if (claims) throw fault;
    return TOKEN;
  };
  const results = await sendAll(puts(60), { token, fetch, rate: Infinity, concurrency: 1 });
  assert.deepEqual(
    results.map(({ error }) => error?.code),
    ["x", ...Array(19).fill(undefined), ...Array(40).fill("NoToken")],
  );
  assert.ok(results.slice(20).every(({ error }) => error.cause === fault));
  assert.equal(sent.length, 1);
});
