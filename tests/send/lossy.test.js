// Thousands of requests to a server that throttles, fails after it wrote, cuts connections and loses responses: nothing is written twice that
// must not be, and nothing is called undone that was done. `REQUESTS=10000 node --test tests/send/lossy.test.js` is the long form.
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { GraphError, send, sendAll } from "graph-shifts/send";
import { seed } from "../js/seed.js";
import { lossyServer } from "./lossy.js";
import { randomFrom } from "./random.js";
import { TOKEN, get, post, put, remove, team } from "./requests.js";

const COUNT = Number(process.env.REQUESTS ?? 2000);
const SHARES = { throttled: 0.2, failing: 0.1, cut: 0.05 };

/** Requests of all methods, each with a number in a header. */
function requestsTo(baseUrl, random) {
  const makers = [get, put, put, put, post, post, remove];
  return Array.from({ length: COUNT }, (_, number) => {
    const make = makers[Math.floor(random() * makers.length)];
    const entity = make === post ? {} : { openShiftId: `OPNSHFT_${number}` };
    const request = make({ baseUrl, teamId: team(number % 7), ...entity });
    return { ...request, headers: { ...request.headers, number: `${number}` } };
  });
}

/** Sends each request on its own, some at a time. Returns results like those of `sendAll`. */
async function sendEach(requests, options) {
  const results = [];
  const left = requests.entries();
  const worker = async () => {
    for (const [at, request] of left)
      results[at] = await send(request, options).then(
        (value) => ({ request, value }),
        (error) => ({ request, error }),
      );
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return results;
}

function judge(results, written) {
  const figures = { done: 0, undone: 0, "in doubt": 0, "in doubt and written": 0, "written again after 503 or 504": 0 };
  for (const [number, { request, error }] of results.entries()) {
    const responses = written.get(`${number}`) ?? [];
    const times = responses.length;
    const named = `${request.method} ${number}, written ${times} times: ${error?.code} ${error?.message}`;
    if (request.method === "POST") assert.ok(times <= 1, `written twice: ${named}`);
    for (const status of responses.slice(0, -1))
      assert.ok(status === 503 || status === 504, `written again after ${status}: ${named}`);
    if (times > 1) figures["written again after 503 or 504"]++;
    if (!error) {
      figures.done++;
      if (request.method !== "GET") assert.ok(times >= 1, `called done: ${named}`);
    } else {
      assert.ok(error instanceof GraphError, named);
      if (!error.mayBeDone) assert.equal(times, 0, `called undone: ${named}`);
      figures[error.mayBeDone ? "in doubt" : "undone"]++;
      if (error.mayBeDone && times > 0) figures["in doubt and written"]++;
    }
  }
  return figures;
}

const options = { token: TOKEN, retries: 10, maxWait: 0.01 };

/** Sends all, and lets the signal or the token end it in the middle. */
const endedBy = (end) => (requests) => {
  const stop = new AbortController();
  let isHalf = false;
  const token = async () => (isHalf && end === "token" ? Promise.reject(new Error("no token")) : TOKEN);
  const onProgress = ({ done }) => {
    isHalf ||= done > COUNT / 2;
    if (isHalf && end === "signal") stop.abort();
  };
  return sendAll(requests, { ...options, rate: Infinity, token, onProgress, signal: stop.signal });
};

const ways = {
  sendAll: (requests) => sendAll(requests, { ...options, rate: Infinity }),
  "sendAll, which an abort ends": endedBy("signal"),
  "sendAll, which a missing token ends": endedBy("token"),
  send: (requests) => sendEach(requests, options),
};
for (const [way, sending] of Object.entries(ways)) {
  test(`${COUNT} requests by ${way}: none is written twice or called undone wrongly`, { timeout: 600_000 }, async (t) => {
    const random = randomFrom(seed + 1);
    const { server, written, ends } = lossyServer(random, SHARES);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => {
      server.close();
      server.closeAllConnections();
    });
    const requests = requestsTo(`http://127.0.0.1:${server.address().port}/v1.0`, random);
    const results = await sending(requests);
    assert.equal(results.length, COUNT);
    // What was in flight at an abort may still be written.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const figures = judge(results, written);
    t.diagnostic(JSON.stringify({ seed, ...figures, ...ends }));
    for (const what of ["done", "undone", "in doubt", "in doubt and written", "written again after 503 or 504"])
      assert.ok(figures[what] > 0, `no request was ${what}`);
    assert.ok(ends.throttled > 0.1 * COUNT, `${ends.throttled} throttled`);
  });
}
