// Aborting sendAll: existing results stay, the rest is Aborted, and nothing more is sent.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { shareSchedule } from "graph-shifts";
import { GraphError, sendAll } from "graph-shifts/send";
import { teamId } from "../js/samples.js";
import { TOKEN, errorOf, get, json, put, puts, refusal, remove } from "./requests.js";

const run = promisify(execFile);
const REASON = new Error("the user went home");
const never = () => new Promise(() => {});
const ok = (body) => json({ responses: JSON.parse(body).requests.map(({ id }) => ({ id, status: 200, body: { id } })) });

/** Sends 100 requests; `answer` receives the batch's number, starting with 1, and may abort. */
async function sent(answer, options = {}) {
  const controller = new AbortController();
  const abort = (reason = REASON) => controller.abort(reason);
  let batches = 0;
  const fetch = (_, { body, signal }) => answer({ number: ++batches, body, signal, abort });
  const requests = puts(100);
  const results = await sendAll(requests, {
    token: TOKEN,
    rate: Infinity,
    concurrency: 1,
    fetch,
    signal: controller.signal,
    ...options,
  });
  const count = batches;
  await wait(60);
  assert.equal(batches, count, "something was sent after the end");
  assert.deepEqual(
    results.map(({ request }) => request),
    requests,
  );
  return { results, batches };
}

const isAborted =
  (reason) =>
  ({ error, request }) => {
    assert.ok(error instanceof GraphError);
    assert.deepEqual([error.code, error.status, error.operation], ["Aborted", 0, request.operation]);
    assert.equal(error.cause, reason);
    assert.match(error.hint, error.message.includes("got no response") ? /read before/ : /^Nothing was done/);
  };

/** Aborts with a reason, and never responds. */
const abortingWith =
  (reason) =>
  ({ abort }) => {
    setTimeout(() => abort(reason), 10);
    return never();
  };

describe("an abort of sendAll", () => {
  test("before it starts sends nothing and requests no token", async () => {
    let asked = 0;
    const token = () => {
      asked++;
      return TOKEN;
    };
    const { results, batches } = await sent(never, { signal: AbortSignal.abort(REASON), token });
    results.forEach(isAborted(REASON));
    assert.deepEqual([batches, asked], [0, 0]);
  });

  test("between two batches keeps existing results", async () => {
    const { results, batches } = await sent(async ({ number, body, abort }) => {
      if (number === 2) setTimeout(abort);
      if (number === 3) return never();
      return ok(body);
    });
    assert.deepEqual(
      results.slice(0, 40).map(({ value }) => Number(value.id)),
      Array.from({ length: 40 }, (_, at) => at),
    );
    results.slice(40).forEach(isAborted(REASON));
    assert.equal(batches, 3);
  });

  for (const [what, hang] of Object.entries({
    "honors it": (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    "ignores it": never,
    "has an error of its own": (signal) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject("cancelled"))),
  })) {
    test(`during a fetch that ${what}`, { timeout: 5000 }, async () => {
      const { results, batches } = await sent(({ number, body, signal, abort }) => {
        if (number < 3) return ok(body);
        setTimeout(abort, 10);
        return hang(signal);
      });
      assert.ok(results.slice(0, 40).every(({ value }) => value));
      results.slice(40).forEach(isAborted(REASON));
      assert.equal(batches, 3);
    });
  }

  test("while a token is pending", { timeout: 5000 }, async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(REASON), 10);
    const { results, batches } = await sent(never, { token: never, signal: controller.signal });
    results.forEach(isAborted(REASON));
    assert.equal(batches, 0);
  });

  test("while a response is read", { timeout: 5000 }, async () => {
    const { results } = await sent(({ abort }) => {
      setTimeout(abort, 10);
      return new Response(new ReadableStream({ pull: never }));
    });
    results.forEach(isAborted(REASON));
  });

  test("during the wait after throttling ends within milliseconds", { timeout: 5000 }, async () => {
    let abortedAt;
    const { results } = await sent(async ({ number, body, abort }) => {
      if (number < 3) return ok(body);
      setTimeout(() => {
        abortedAt = performance.now();
        abort();
      }, 30);
      return refusal(429, { "Retry-After": "60" });
    });
    assert.ok(performance.now() - abortedAt < 1060);
    assert.ok(results.slice(0, 40).every(({ value }) => value));
    results.slice(40).forEach(isAborted(REASON));
  });

  for (const [status, words] of [
    [504, "got no response"],
    [503, "got no response"],
    [429, "was not sent again"],
  ]) {
    for (const [method, request] of Object.entries({ PUT: put, DELETE: remove })) {
      test(`while a ${method} waits after ${status} reports that it ${words}`, {
        timeout: 5000,
      }, async () => {
        const controller = new AbortController();
        const answer = (id) => ({ id, status, headers: { "Retry-After": "60" }, body: { error: { code: "x", message: "" } } });
        const fetch = async (_, { body }) => {
          setTimeout(() => controller.abort(REASON), 20);
          return json({ responses: JSON.parse(body).requests.map(({ id }) => answer(id)) });
        };
        const [{ error }] = await sendAll([request()], { token: TOKEN, fetch, signal: controller.signal });
        assert.deepEqual([error.code, error.cause], ["Aborted", REASON]);
        assert.equal(error.message, `${error.operation} ${words}: it was ended before`);
        isAborted(REASON)({ error, request: request() });
      });
    }
  }

  test("includes requests that wait for an earlier one", { timeout: 5000 }, async () => {
    const requests = [
      ...puts(3),
      ...puts(3),
      ...puts(3),
      shareSchedule({
        teamId,
        body: { notifyTeam: false, startDateTime: "2026-11-01T00:00:00Z", endDateTime: "2026-12-01T00:00:00Z" },
      }),
      ...puts(3),
    ];
    for (const fetch of [async () => refusal(429, { "Retry-After": "60" }), never]) {
      const controller = new AbortController();
      setTimeout(() => controller.abort(REASON), 30);
      const results = await sendAll(requests, { token: TOKEN, rate: Infinity, fetch, signal: controller.signal });
      assert.deepEqual(
        results.map(({ request }) => request),
        requests,
      );
      results.forEach(isAborted(REASON));
    }
  });

  test("during the wait for the team's pace ends within milliseconds", { timeout: 5000 }, async () => {
    const answer = async ({ body, abort }) => {
      setTimeout(abort, 30);
      return ok(body);
    };
    const { results } = await sent(answer, { rate: 4 });
    assert.ok(results.slice(0, 4).every(({ value }) => value));
    results.slice(4).forEach(isAborted(REASON));
  });

  test("from onProgress keeps existing results", async () => {
    const controller = new AbortController();
    const { results, batches } = await sent(async ({ body }) => ok(body), {
      signal: controller.signal,
      onProgress: ({ done }) => done >= 60 && controller.abort(REASON),
    });
    assert.ok(results.slice(0, 60).every(({ value }) => value));
    results.slice(60).forEach(isAborted(REASON));
    assert.equal(batches, 3);
  });

  test("with a GraphError as its reason is still an abort", async () => {
    const reason = await errorOf(
      sendAll([get()], { token: TOKEN, fetch: async () => refusal(400) }).then(([{ error }]) => Promise.reject(error)),
    );
    const { results } = await sent(abortingWith(reason));
    results.forEach(isAborted(reason));
  });

  for (const reason of ["a text", null, 0]) {
    test(`has the reason ${reason} as its cause`, async () => {
      const { results } = await sent(abortingWith(reason));
      results.forEach(isAborted(reason));
    });
  }

  test("after a timeout", async () => {
    const { results } = await sent(async ({ body }) => ok(body), { rate: 4, signal: AbortSignal.timeout(100) });
    assert.ok(results.slice(0, 4).every(({ value }) => value));
    assert.equal(results[4].error.cause.name, "TimeoutError");
  });

  test("leaves no timer and no warning, nor does a signal that never aborts: the process exits", async () => {
    const began = performance.now();
    const { stdout, stderr } = await run(process.execPath, [new URL("aborted_among_many.js", import.meta.url).pathname]);
    assert.equal(stdout, "400 answered, then 400 aborted\n");
    assert.equal(stderr, "");
    assert.ok(performance.now() - began < 20_000);
  });
});
