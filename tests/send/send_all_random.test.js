// Random requests, responses and aborts: each request has one result, and none is done twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { shareSchedule } from "graph-shifts";
import { GraphError, sendAll } from "graph-shifts/send";
import { randomFrom } from "./random.js";
import { TOKEN, get, json, post, put, refusal, remove, team } from "./requests.js";

const RUNS = 60;
const share = (teamId, baseUrl) =>
  shareSchedule({
    teamId,
    baseUrl,
    body: { notifyTeam: false, startDateTime: "2026-11-01T00:00:00Z", endDateTime: "2026-12-01T00:00:00Z" },
  });
const BASES = ["https://graph.microsoft.com/v1.0", "https://proxy.example/v1.0"];

/** A pseudorandom number generator with a seed. */
function chance(seed) {
  const next = randomFrom(seed, 48271);
  const below = (most) => Math.floor(next() * most);
  return { below, is: (share) => next() < share, oneOf: (list) => list[below(list.length)] };
}

/** A random request, identified by a header. */
function anyRequest({ below, is, oneOf }, number) {
  if (is(0.02)) return oneOf([undefined, {}, { ...put(), body: "{" }]);
  const [teamId, baseUrl, openShiftId] = [team(below(3)), oneOf(BASES), `OPNSHFT_${below(8)}`];
  const entity = { teamId, baseUrl, openShiftId };
  const make = oneOf([() => get(entity), () => put(entity), () => remove(entity), () => post({ teamId, baseUrl })]);
  const request = is(0.03) ? share(teamId, baseUrl) : make();
  return { ...request, headers: { ...request.headers, number: `${number}` } };
}

/** A fetch that responds at random and records what it did, in order. */
function anyFetch({ is, oneOf }, done, wildness) {
  const item = ({ id, headers, method }) => {
    const status = is(wildness) ? oneOf([429, 429, 503, 504, 400, 401, 0]) : 204;
    if (status === 204) done.push(Number(headers.number));
    return status === 0 ? [] : [{ id, status, method, headers: { "Retry-After": "0" } }];
  };
  return async (_, { body }) => {
    await new Promise((resolve) => (is(0.5) ? setImmediate(resolve) : resolve()));
    if (is(wildness / 4))
      return oneOf([
        () => refusal(429, { "Retry-After": "0" }),
        () => refusal(503),
        () => refusal(500),
        () => json(null),
        () => Promise.reject(new Error("gone")),
      ])();
    return json({ responses: JSON.parse(body).requests.flatMap(item).reverse() });
  };
}

/** Runs once and checks the results. */
async function run(seed) {
  const any = chance(seed);
  const requests = Array.from({ length: any.below(120) }, (_, number) => anyRequest(any, number));
  const done = [];
  const controller = new AbortController();
  const endsAt = any.is(0.3) ? any.below(15) : Infinity;
  let asked = 0;
  const isTokenless = any.is(0.3);
  const token = async () => {
    if (++asked <= endsAt) return TOKEN;
    if (isTokenless) throw new Error("no token");
    controller.abort();
    return TOKEN;
  };
  let last = 0;
  const onProgress = ({ done }) => {
    assert.ok(done >= last && done <= requests.length);
    last = done;
  };
  const options = {
    token,
    fetch: anyFetch(any, done, any.oneOf([0, 0.2, 0.6])),
    signal: controller.signal,
    concurrency: 1 + any.below(5),
    rate: any.oneOf([Infinity, 1e6]),
    retries: any.below(4),
    maxWait: 0.001,
  };
  const list = any.is(0.5)
    ? requests
    : (function* () {
        yield* requests;
      })();
  const results = await sendAll(list, { ...options, onProgress });
  judge(requests, results, done, asked > endsAt);
}

function judge(requests, results, done, hasEnded) {
  if (!hasEnded) assert.equal(results.length, requests.length);
  for (const [at, result] of results.entries()) {
    assert.equal(result.request, requests[at]);
    assert.equal("error" in result, !("value" in result), inspect(result));
    if (result.error) assert.ok(result.error instanceof GraphError);
    else assert.ok(done.includes(at), `${at} has a value, but was not done`);
    if (!hasEnded) assert.notEqual(result.error?.code, "Aborted");
  }
  assert.equal(new Set(done).size, done.length, "something was done twice");
  // The server may reorder a batch, but no batch has two requests to one entity.
  const order = new Map();
  for (const number of done) {
    const { url, method } = requests[number];
    if (method === "POST") continue;
    assert.ok((order.get(url) ?? -1) < number, `${number} came too early`);
    order.set(url, number);
  }
}

test(`${RUNS} random runs end with one result per request, in order, and none is done twice`, async () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    let late;
    const isLate = new Promise((_, reject) => (late = setTimeout(() => reject(new Error("it does not end")), 20_000)));
    try {
      await Promise.race([run(seed * 7919), isLate]);
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    } finally {
      clearTimeout(late);
    }
  }
});
