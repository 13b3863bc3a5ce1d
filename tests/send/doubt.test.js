// Whether a request may have been done: every method, after every earlier and every last outcome of a try.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { send, sendAll } from "graph-shifts/send";
import { teamId } from "../js/samples.js";
import { TOKEN } from "./requests.js";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const requestOf = (method) => ({
  operation: "any",
  method,
  url: `https://graph.microsoft.com/v1.0/teams/${teamId}/schedule/shifts/SHFT_1`,
  headers: {},
  warnings: [],
});

const CLAIMS = { "WWW-Authenticate": `Bearer claims="${btoa('{"access_token":{}}')}"` };
const graphs = (status, headers = {}) => ({
  status,
  headers: { "Retry-After": "0", ...headers },
  body: { error: { code: "x" } },
});
const foreign = (status) => ({ status, headers: { "Retry-After": "0" }, body: btoa("<h1>proxy</h1>") });

/** How a try that is sent again can end, and whether the server may have done it. */
const EARLIER = {
  none: [[], false],
  429: [[graphs(429)], false],
  "401 with claims": [[graphs(401, CLAIMS)], false],
  503: [[graphs(503)], true],
  504: [[graphs(504)], true],
  "503, then 429": [[graphs(503), graphs(429)], true],
  "429, then 504": [[graphs(429), graphs(504)], true],
  "503, then 401 with claims": [[graphs(503), graphs(401, CLAIMS)], true],
};

/** How the last try can end, and whether the server may have done it. */
const LAST = {
  ...Object.fromEntries([400, 401, 403, 404, 409, 412, 429].map((status) => [status, [graphs(status), false]])),
  ...Object.fromEntries([500, 502, 503, 504].map((status) => [status, [graphs(status), true]])),
  ...Object.fromEntries([401, 429].map((status) => [`${status} of a proxy`, [foreign(status), false]])),
  ...Object.fromEntries([200, 302, 403, 404, 502].map((status) => [`${status} of a proxy`, [foreign(status), true]])),
  "no response": [undefined, true],
  "the token fails": ["no token", false],
  "an abort while it waits": ["ended", false],
  "an abort in flight": ["hangs", true],
};

/** The next outcomes of one request, each as the fetch of `send` or of `sendAll` returns it. */
function playing(outcomes, isBatch) {
  const state = { tries: 0, stop: new AbortController() };
  const next = () => outcomes[Math.min(state.tries, outcomes.length - 1)];
  const single = (outcome) => {
    const { status, headers, body } = outcome;
    return new Response(typeof body === "string" ? atob(body) : JSON.stringify(body), { status, headers });
  };
  const token = async () => {
    if (next() === "no token") throw new Error("no token");
    // `onRetry` and `onProgress` come too late for the first try.
    if (next() === "ended") state.stop.abort("ended");
    return TOKEN;
  };
  const fetch = async (_, { body }) => {
    const outcome = next();
    state.tries++;
    if (outcome === "hangs") return new Promise(() => setTimeout(() => state.stop.abort("ended")));
    if (!isBatch) return outcome ? single(outcome) : Promise.reject(new Error("gone"));
    return Response.json({ responses: outcome ? JSON.parse(body).requests.map(({ id }) => ({ id, ...outcome })) : [] });
  };
  return { options: { token, fetch, signal: state.stop.signal }, state };
}

const isEnd = (last) => typeof last === "string";

for (const method of METHODS) {
  describe(`whether a ${method} may have been done is known`, () => {
    for (const [before, [earlier, isOpen]] of Object.entries(EARLIER)) {
      // A POST is never sent again after 503 or 504.
      if (method === "POST" && isOpen) continue;
      test(`after ${before === "none" ? "one try" : before}`, async () => {
        for (const [what, [last, mayBeDone]] of Object.entries(LAST)) {
          const expected = method !== "GET" && (isOpen || mayBeDone);
          const outcomes = [...earlier, last];
          const named = `${method}, ${before}, then ${what}`;
          // 503 and 504 end a call after all retries.
          const retries = earlier.length;
          const among = playing(outcomes, true);
          const [{ error }] = await sendAll([requestOf(method)], { rate: Infinity, retries, maxWait: 0, ...among.options });
          assert.equal(error.mayBeDone, expected, `${named}: ${inspect(error)}`);
          assert.equal(among.state.tries, outcomes.length - (last === "no token" || last === "ended" ? 1 : 0), named);
          if (expected && !mayBeDone) assert.match(error.hint, /read before you send it again/, named);
          if (!expected && error.status === 0 && isEnd(last) && last !== "hangs")
            assert.match(error.message, /was not sent/, named);
          if (isEnd(last)) continue;
          const alone = playing(outcomes, false);
          const thrown = await send(requestOf(method), { retries, maxWait: 0, ...alone.options }).catch((fault) => fault);
          assert.equal(thrown.mayBeDone, expected, `send ${named}: ${inspect(thrown)}`);
        }
      });
    }
  });
}

describe("of two responses to one request in a batch", () => {
  const answered = async (method, ...entries) => {
    const fetch = async (_, { body }) =>
      Response.json({ responses: JSON.parse(body).requests.flatMap(({ id }) => entries.map((entry) => ({ id, ...entry }))) });
    const [result] = await sendAll([requestOf(method)], { token: TOKEN, fetch, retries: 0 });
    return result;
  };

  test("a success wins, in any order: it was done", async () => {
    const done = { status: 200, body: { id: "SHFT_1" } };
    for (const other of [graphs(404), graphs(503), graphs(500), graphs(429)])
      for (const entries of [
        [done, other],
        [other, done],
      ])
        assert.deepEqual((await answered("PUT", ...entries)).value, done.body);
  });

  test("two errors that differ leave open whether it was done", async () => {
    for (const entries of [
      [graphs(404), graphs(503)],
      [graphs(500), graphs(404)],
      [graphs(404), graphs(500)],
    ]) {
      assert.equal((await answered("PUT", ...entries)).error.mayBeDone, true);
      assert.equal((await answered("GET", ...entries)).error.mayBeDone, false);
    }
    assert.equal((await answered("PUT", graphs(404), graphs(404))).error.mayBeDone, false);
  });
});

test("a value that is no request was not done", async () => {
  const [{ error }] = await sendAll([{ method: "POST" }], { token: TOKEN });
  assert.deepEqual([error.code, error.mayBeDone], ["NotARequest", false]);
});
