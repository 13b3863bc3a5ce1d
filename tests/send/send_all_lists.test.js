// Lists of requests that are made on the way: generators, async ones, those that fail or never end.
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { describe, test } from "node:test";
import { sendAll } from "graph-shifts/send";
import { TOKEN, json, put, puts } from "./requests.js";

const options = { token: TOKEN, rate: Infinity };

/** A fetch that answers batches with 204, when it may; and how many requests it had. */
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

describe("a list may be", () => {
  for (const [what, list] of Object.entries({
    "a generator": () => some(45),
    "an async generator": () => slowly(45),
    "a Set": () => new Set(puts(45)),
    "the values of a Map": () => new Map(puts(45).map((request) => [request.url, request])).values(),
    "a generator of promises": () => puts(45).map((request) => Promise.resolve(request)).values(),
  })) {
    test(what, async () => {
      const { fetch, seen } = answering();
      const results = await sendAll(list(), { ...options, fetch });
      assert.deepEqual(results.map(({ request }) => request.url), puts(45).map(({ url }) => url));
      assert.ok(results.every(({ error }) => !error));
      assert.equal(seen.requests, 45);
    });
  }

  test("a generator of nothing", async () => assert.deepEqual(await sendAll(some(0), { ...options, fetch: answering().fetch }), []));
});

describe("a generator", () => {
  test("is taken from as there is room, and no further", async () => {
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

  test("has no total until its last request was taken", async () => {
    const told = [];
    await sendAll(slowly(45), { ...options, fetch: answering().fetch, onProgress: ({ done, total }) => told.push({ done, total }) });
    assert.equal(told[0].total, undefined);
    assert.ok(told.every(({ total }) => total === undefined || total === 45));
    assert.equal(told.at(-1).done, 45);
  });

  test("that throws ends the sending with what it threw, once what is under way has ended", async () => {
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

  test("that cannot even begin ends it so too", async () => {
    const fault = new Error("no");
    const list = { [Symbol.iterator]: () => { throw fault; } };
    await assert.rejects(sendAll(list, options), (error) => error === fault);
  });

  test("without an end is closed by an abort; what was taken has results", async () => {
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

  test("that sleeps does not hold up an abort, and adds nothing to the results afterwards", { timeout: 5000 }, async () => {
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

  test("is closed where onProgress throws", async () => {
    const taken = { count: 0 };
    const onProgress = () => {
      throw new Error("no");
    };
    await assert.rejects(sendAll(some(5000, taken), { ...options, fetch: answering().fetch, onProgress }), { message: "no" });
    await wait(10);
    assert.ok(taken.isClosed);
  });
});
