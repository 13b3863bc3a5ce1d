// Retry-After in sendAll: which other requests wait, too, even if the throttled one is not retried.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { sendAll } from "graph-shifts/send";
import { TOKEN, json, post, puts, refusal, team } from "./requests.js";

const options = { token: TOKEN, rate: Infinity, concurrency: 1 };
const posts = (count, more) => Array.from({ length: count }, () => post(more));
const inBatch = (body, item) => json({ responses: JSON.parse(body).requests.map(({ id }) => ({ id, ...item })) });
const error = { code: "Refused", message: "It is refused." };

/** Refuses the first batch, as a whole or each request in it, and accepts all others. Records when each batch came, and its URLs. */
function refusingFirst(status, isWhole, headers) {
  const batches = [];
  const fetch = async (_, { body }) => {
    batches.push({ at: performance.now(), urls: JSON.parse(body).requests.map(({ url }) => url) });
    if (batches.length > 1) return inBatch(body, { status: 204 });
    return isWhole ? refusal(status, headers) : inBatch(body, { status, headers, body: { error } });
  };
  return { fetch, batches };
}

const statuses = (results) => results.map((result) => result.error?.status);

describe("a transient error that is not retried delays the next requests of its team as long as Retry-After asks", () => {
  const cases = {
    "a POST answered 503": [() => posts(24), 503, {}],
    "a POST answered 504": [() => posts(24), 504, {}],
    "a POST answered 429 without another try": [() => posts(24), 429, { retries: 0 }],
    "a PUT answered 503 without another try": [() => puts(24), 503, { retries: 0 }],
  };
  for (const [what, [list, status, more]] of Object.entries(cases)) {
    for (const isWhole of [true, false]) {
      test(`${what}, ${isWhole ? "for the whole batch" : "for each request in its batch"}`, async () => {
        const { fetch, batches } = refusingFirst(status, isWhole, { "Retry-After": "1" });
        const results = await sendAll(list(), { ...options, ...more, fetch });
        assert.deepEqual(statuses(results), [...Array(20).fill(status), ...Array(4).fill(undefined)]);
        assert.equal(results[0].error.retryAfter, 1);
        const waited = batches[1].at - batches[0].at;
        assert.ok(waited >= 990 && waited < 3000, `${waited} ms`);
      });
    }
  }

  test("but no longer than `maxWait`", async () => {
    const { fetch, batches } = refusingFirst(503, true, { "Retry-After": "30" });
    await sendAll(posts(24), { ...options, maxWait: 0.3, fetch });
    const waited = batches[1].at - batches[0].at;
    assert.ok(waited >= 290 && waited < 2000, `${waited} ms`);
  });

  test("and not after 400 or 500", async () => {
    for (const status of [400, 500]) {
      const { fetch, batches } = refusingFirst(status, false, { "Retry-After": "30" });
      await sendAll(posts(24), { ...options, fetch });
      assert.ok(batches[1].at - batches[0].at < 2000);
    }
  });
});

describe("other teams", () => {
  const two = () => [...posts(20, { teamId: team(1) }), ...posts(4, { teamId: team(2) })];

  test("continue while one waits whose requests were throttled", async () => {
    const { fetch, batches } = refusingFirst(503, false, { "Retry-After": "1" });
    await sendAll([...two(), ...posts(4, { teamId: team(1) })], { ...options, fetch });
    assert.ok(
      batches[1].urls.every((url) => url.includes(team(2))),
      `${batches[1].urls}`,
    );
    assert.ok(batches[1].at - batches[0].at < 900);
    assert.ok(batches.at(-1).urls.every((url) => url.includes(team(1))));
    assert.ok(batches.at(-1).at - batches[0].at >= 990);
  });

  test("wait, too, if the whole batch was throttled", async () => {
    const { fetch, batches } = refusingFirst(503, true, { "Retry-After": "1" });
    assert.deepEqual(statuses(await sendAll(two(), { ...options, fetch })), [
      ...Array(20).fill(503),
      ...Array(4).fill(undefined),
    ]);
    assert.ok(batches[1].urls.every((url) => url.includes(team(2))));
    assert.ok(batches[1].at - batches[0].at >= 990);
  });
});

describe("a date in a batch", () => {
  const now = Date.parse("2020-02-02T02:02:00Z");
  const later = new Date(now + 30_000).toUTCString();
  const dated =
    (date, item) =>
    async (_, { body }) => {
      const answer = inBatch(body, item);
      if (date) answer.headers.set("Date", date);
      return answer;
    };
  const told = async (fetch) => {
    const [{ error: refused }] = await sendAll(posts(1), { ...options, retries: 0, maxWait: 0.01, fetch });
    return refused.retryAfter;
  };

  test("is relative to the Date of the batch's response", async () => {
    assert.equal(
      await told(dated(new Date(now).toUTCString(), { status: 429, headers: { "Retry-After": later }, body: { error } })),
      30,
    );
  });

  test("is relative to the request's own Date if it has one", async () => {
    const headers = { "Retry-After": later, date: new Date(now + 10_000).toUTCString() };
    assert.equal(await told(dated(new Date(now).toUTCString(), { status: 429, headers, body: { error } })), 20);
  });
});

test("the pace is kept if the token comes late", async () => {
  for (let tries = 3; ; tries--) {
    const times = [];
    let asked = 0;
    const token = async () => {
      asked++;
      if (asked === 3) await wait(1000);
      return TOKEN;
    };
    const fetch = async (_, { body }) => {
      times.push(...JSON.parse(body).requests.map(() => performance.now()));
      return inBatch(body, { status: 204 });
    };
    await sendAll(puts(20), { token, fetch });
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
    // A busy machine may be late once or twice; a wrong pace fails each time.
    if (most === 4) return;
    assert.ok(tries > 1, `${most} in a second`);
  }
});
