// Iterators of requests: sync and async generators, and those that fail or never end.
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { describe, test } from "node:test";
import { sendAll } from "graph-shifts/send";
import { TOKEN, json, put, puts } from "./requests.js";

const options = { token: TOKEN, rate: Infinity };

/** A fetch that responds to batches with 204 when allowed to, and the number of requests it received. */
function answering(when = async () => {}) {
  const seen = { requests: 0, batches: 0 };
  const fetch = async (_, { body }) => {
    const { requests } = JSON.parse(body);
    seen.batches++;
    seen.requests += requests.length;
    await when();
    return json({ responses: requests.map(({ id }) => ({ id, status: 204 })) });
  };
  return { fetch, seen };
}

function* some(count, taken = { count: 0 }) {
  try {
    for (const request of puts(count)) {
      taken.count++;
      yield request;
    }
  } finally {
    taken.isClosed = true;
  }
}

async function* slowly(count) {
  for (const request of puts(count)) {
    await wait(1);
    yield request;
  }
}

describe("the list of requests may be", () => {
  for (const [what, list] of Object.entries({
    "a generator": () => some(45),
    "an async generator": () => slowly(45),
    "a Set": () => new Set(puts(45)),
    "the values of a Map": () => new Map(puts(45).map((request) => [request.url, request])).values(),
    "a generator of promises": () =>
      puts(45)
        .map((request) => Promise.resolve(request))
        .values(),
  })) {
    test(what, async () => {
      const { fetch, seen } = answering();
      const results = await sendAll(list(), { ...options, fetch });
      assert.deepEqual(
        results.map(({ request }) => request.url),
        puts(45).map(({ url }) => url),
      );
      assert.ok(results.every(({ error }) => !error));
      assert.equal(seen.requests, 45);
    });
  }

  test("an empty generator", async () => assert.deepEqual(await sendAll(some(0), { ...options, fetch: answering().fetch }), []));
});

describe("an array", () => {
  test("that throws while it is read makes sendAll reject with its error", { timeout: 5000 }, async () => {
    const fault = new Error("row 30 cannot be read");
    const list = puts(45);
    Object.defineProperty(list, 30, {
      get: () => {
        throw fault;
      },
    });
    const { fetch, seen } = answering(() => wait(20));
    await assert.rejects(sendAll(list, { ...options, fetch }), (error) => error === fault);
    const { requests } = seen;
    await wait(50);
    assert.equal(seen.requests, requests, "something was sent after the end");
  });

  for (const [what, count, walk] of [
    [
      "fewer",
      23,
      function* () {
        for (let at = 0; at < this.length; at += 2) yield this[at];
      },
    ],
    [
      "more",
      47,
      function* () {
        yield* puts(47);
      },
    ],
  ]) {
    test(`whose iterator yields ${what} than its length has as many results as yielded`, { timeout: 5000 }, async () => {
      class Walked extends Array {}
      Walked.prototype[Symbol.iterator] = walk;
      const told = [];
      const results = await sendAll(Walked.from(puts(45)), {
        ...options,
        fetch: answering().fetch,
        onProgress: ({ done }) => told.push(done),
      });
      assert.equal(results.length, count);
      assert.ok(results.every(({ request, error }) => request && !error));
      assert.equal(told.at(-1), count);
    });
  }

  test("that grows or shrinks afterwards is sent as it was", { timeout: 5000 }, async () => {
    for (const change of [(list) => list.push(put()), (list) => list.splice(0)]) {
      const list = puts(45);
      const sending = sendAll(list, { ...options, fetch: answering().fetch });
      change(list);
      assert.equal((await sending).length, 45);
    }
  });
});

describe("a request", () => {
  const sentBy = async (list, during = () => {}) => {
    const sent = [];
    const fetch = async (_, { body }) => {
      const { requests } = JSON.parse(body);
      sent.push(...requests);
      return json({ responses: requests.map(({ id }) => ({ id, status: 204 })) });
    };
    const sending = sendAll(list, { ...options, fetch });
    during();
    const results = await sending;
    return { sent, results };
  };

  test("that is changed after the call is sent as it was, and does not affect the others", async () => {
    const list = puts(3).map((request) => ({ ...request, headers: { ...request.headers, Prefer: "return=representation" } }));
    const [, changed] = list;
    const { body } = changed;
    const { sent, results } = await sentBy(list, () => {
      Object.assign(changed, { body: "}{", url: "https://elsewhere.example/", method: "DELETE", operation: undefined });
      changed.headers.Prefer = "other";
    });
    assert.ok(results.every(({ error }) => !error));
    assert.equal(results[1].request, changed);
    assert.deepEqual([sent[1].method, sent[1].headers.Prefer, sent[1].body], ["PUT", "return=representation", JSON.parse(body)]);
    assert.match(sent[1].url, /OPNSHFT_1$/);
  });

  test("that a generator changes and yields again is sent as it was each time", async () => {
    function* again() {
      const request = { ...put() };
      for (const number of [1, 2, 3]) {
        request.body = JSON.stringify({ number });
        yield request;
      }
    }
    const { sent } = await sentBy(again());
    assert.deepEqual(
      sent.map(({ body }) => body.number),
      [1, 2, 3],
    );
  });
});

describe("a generator", () => {
  test("is consumed as capacity permits, and no further", async () => {
    let open;
    const opened = new Promise((resolve) => (open = resolve));
    const { fetch, seen } = answering(() => opened);
    const taken = { count: 0 };
    const sending = sendAll(some(2500, taken), { ...options, fetch });
    await wait(100);
    const before = taken.count;
    assert.ok(before >= 80 && before <= 2000, `${before} taken`);
    assert.equal(seen.batches, 4);
    open();
    assert.equal((await sending).length, 2500);
    assert.equal(seen.requests, 2500);
  });

  test("has no total until it has ended", async () => {
    const told = [];
    await sendAll(slowly(45), {
      ...options,
      fetch: answering().fetch,
      onProgress: ({ done, total }) => told.push({ done, total }),
    });
    assert.equal(told[0].total, undefined);
    assert.ok(told.every(({ total }) => total === undefined || total === 45));
    assert.equal(told.at(-1).done, 45);
  });

  test("that throws makes sendAll reject with its error, after the batches in flight", async () => {
    const fault = new Error("row 50 cannot be read");
    function* list() {
      yield* puts(49);
      throw fault;
    }
    async function* asyncList() {
      yield* puts(49);
      await wait(20);
      throw fault;
    }
    for (const make of [list, asyncList]) {
      let underWay = 0;
      const { fetch } = answering(async () => {
        underWay++;
        await wait(30);
        underWay--;
      });
      await assert.rejects(sendAll(make(), { ...options, fetch }), (error) => error === fault);
      assert.equal(underWay, 0);
    }
  });

  test("that throws at the start does so, too", async () => {
    const fault = new Error("no");
    const list = {
      [Symbol.iterator]: () => {
        throw fault;
      },
    };
    await assert.rejects(sendAll(list, options), (error) => error === fault);
  });

  test("that never ends is closed by an abort; requests taken before have results", async () => {
    const controller = new AbortController();
    const taken = { count: 0 };
    function* endless() {
      try {
        for (;;) {
          taken.count++;
          yield put({ openShiftId: `OPNSHFT_${taken.count}` });
        }
      } finally {
        taken.isClosed = true;
      }
    }
    const onProgress = ({ done }) => done >= 100 && controller.abort();
    const results = await sendAll(endless(), { ...options, fetch: answering().fetch, onProgress, signal: controller.signal });
    await wait(10);
    assert.ok(taken.isClosed);
    assert.ok(results.length >= taken.count - 1 && results.length <= taken.count, `${results.length} of ${taken.count}`);
    assert.ok(results.every(({ error, request }) => request && (!error || error.code === "Aborted")));
    assert.ok(results.filter(({ error }) => !error).length >= 100);
  });

  test("that waits for capacity yields nothing more after an abort, which would be lost", async () => {
    const controller = new AbortController();
    const taken = { count: 0 };
    const timer = setInterval(() => taken.count >= 2000 && controller.abort(), 20);
    const results = await sendAll(some(9000, taken), {
      ...options,
      rate: 4,
      fetch: answering().fetch,
      signal: controller.signal,
    });
    clearInterval(timer);
    await wait(50);
    assert.equal(results.length, taken.count);
    assert.ok(taken.isClosed && taken.count >= 2000 && taken.count < 9000, `${taken.count} taken`);
  });

  test("that sleeps does not delay an abort, and adds no results afterwards", { timeout: 5000 }, async () => {
    let wakeUp;
    async function* sleepy() {
      yield* puts(3);
      await new Promise((resolve) => (wakeUp = resolve));
      yield put();
    }
    const controller = new AbortController();
    const { fetch, seen } = answering();
    setTimeout(() => controller.abort(), 50);
    const results = await sendAll(sleepy(), { ...options, fetch, signal: controller.signal });
    assert.equal(results.length, 3);
    wakeUp();
    await wait(20);
    assert.equal(results.length, 3);
    assert.equal(seen.requests, 3);
  });

  test("is closed if onProgress throws", async () => {
    const taken = { count: 0 };
    const onProgress = () => {
      throw new Error("no");
    };
    await assert.rejects(sendAll(some(5000, taken), { ...options, fetch: answering().fetch, onProgress }), { message: "no" });
    await wait(10);
    assert.ok(taken.isClosed);
  });
});
