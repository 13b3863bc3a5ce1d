// Tests of the mock's latency, and of signals that abort a request.

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { describe, test } from "node:test";
import { DRAFTED, openWith } from "./mock.js";

const ADDRESS = `https://graph.microsoft.com/v1.0${DRAFTED}`;
const REMOVAL = { method: "DELETE", headers: { Authorization: "Bearer any" } };

/** The duration of some work in milliseconds. */
async function duration(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The number of timers that are pending in this process. */
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

describe("latency", () => {
  test("passes before a response", async () => {
    const { send } = openWith({ latency: 40 });
    // A timer may fire up to a millisecond early.
    assert.ok((await duration(() => send("GET", DRAFTED))) >= 39);
  });

  test("may differ each time, and can be turned off", async () => {
    const times = [40, 0];
    const { send, mock } = openWith({ latency: () => times.shift() });
    // In the order of their waits, however long the machine takes.
    const order = [];
    const arrival = async (name) => {
      await send("GET", DRAFTED);
      order.push(name);
    };
    await Promise.all([arrival("slow"), arrival("prompt")]);
    assert.deepEqual([order, times], [["prompt", "slow"], []]);
    mock.latency = undefined;
    assert.equal((await send("GET", DRAFTED)).status, 200);
  });

  test("applies once to a whole batch", async () => {
    let calls = 0;
    const { batch } = openWith({ latency: () => calls++ });
    const { json } = await batch(["a", "b", "c"].map((id) => ({ id, method: "GET", url: DRAFTED })));
    assert.deepEqual([json.responses.length, calls], [3, 1]);
  });

  test("that is not a valid time rejects with a TypeError", async () => {
    for (const time of [-1, NaN, Infinity, "1"]) {
      const { send, mock } = openWith({ latency: () => time });
      const expected = "latency() must be a number of milliseconds from 0 to 2147483647";
      await assert.rejects(send("DELETE", DRAFTED), { name: "TypeError", message: expected });
      assert.equal(mock.read(DRAFTED).id, "OPNSHFT_drafted");
    }
  });

  test("of 0 sets no timer", async (t) => {
    const set = t.mock.method(globalThis, "setTimeout");
    const { send } = openWith({ latency: 0 });
    assert.equal((await send("GET", DRAFTED)).status, 200);
    assert.equal(set.mock.callCount(), 0);
  });

  test("passes for a request whose signal is null", async () => {
    const { mock } = openWith({ latency: 5 });
    const response = await mock(ADDRESS, { headers: REMOVAL.headers, signal: null });
    assert.equal(response.status, 200);
  });

  test("lets a later request finish earlier", async () => {
    const times = [40, 0];
    const done = [];
    const { send } = openWith({ latency: () => times.shift() });
    await Promise.all(["slow", "fast"].map((name) => send("GET", DRAFTED).then(() => done.push(name))));
    assert.deepEqual(done, ["fast", "slow"]);
  });
});

describe("an aborted signal", () => {
  const REASON = new Error("changed my mind");
  const ways = {
    init: (mock, signal) => mock(ADDRESS, { ...REMOVAL, signal }),
    "a Request": (mock, signal) => mock(new Request(ADDRESS, { ...REMOVAL, signal })),
    "init with a Request": (mock, signal) => mock(new Request(ADDRESS, REMOVAL), { signal }),
  };
  for (const [of, send] of Object.entries(ways)) {
    test(`in ${of} ends the wait at once, rejects with its reason and changes nothing`, async () => {
      const { mock } = openWith({ latency: 60_000 });
      const before = timers();
      const controller = new AbortController();
      const response = send(mock, controller.signal);
      setTimeout(() => controller.abort(REASON), 5);
      assert.ok((await duration(() => assert.rejects(response, REASON))) < 10_000);
      assert.equal(timers(), before);
      assert.equal(mock.read(DRAFTED).id, "OPNSHFT_drafted");
    });

    test(`in ${of} that is aborted already rejects with its reason`, async () => {
      let calls = 0;
      const { mock } = openWith({ latency: () => calls++, refusals: () => void calls++ });
      await assert.rejects(send(mock, AbortSignal.abort(REASON)), REASON);
      assert.equal(calls, 0);
      assert.equal(mock.read(DRAFTED).id, "OPNSHFT_drafted");
    });

    test(`in ${of} ends a request without latency, too, until it has a response`, async () => {
      const { mock } = openWith({});
      const controller = new AbortController();
      const response = send(mock, controller.signal);
      controller.abort(REASON);
      await assert.rejects(response, REASON);
      assert.equal(mock.read(DRAFTED).id, "OPNSHFT_drafted");
    });
  }

  test("without a reason rejects with the platform's", async () => {
    const { mock } = openWith({ latency: 60_000 });
    await assert.rejects(mock(ADDRESS, { ...REMOVAL, signal: AbortSignal.timeout(5) }), { name: "TimeoutError" });
    await assert.rejects(mock(ADDRESS, { ...REMOVAL, signal: AbortSignal.abort() }), { name: "AbortError" });
  });

  test("shared by many requests has no listeners after them", async () => {
    const { mock } = openWith({ latency: 1 });
    const { signal } = new AbortController();
    const init = { headers: { Authorization: "Bearer any" }, signal };
    const responses = [mock(ADDRESS, init), mock(ADDRESS, init)];
    await Promise.all(responses);
    assert.deepEqual(getEventListeners(signal, "abort"), []);
  });

  test("set to null in init removes the signal of a Request", async () => {
    const { mock } = openWith({});
    const request = new Request(ADDRESS, { ...REMOVAL, signal: AbortSignal.abort(REASON) });
    assert.equal((await mock(request, { signal: null })).status, 204);
  });

  test("after the response has no effect", async () => {
    const { mock } = openWith({ latency: 1 });
    const controller = new AbortController();
    const response = await mock(ADDRESS, { ...REMOVAL, signal: controller.signal });
    controller.abort();
    assert.equal(response.status, 204);
    assert.equal(await response.text(), "");
    assert.equal(mock.read(DRAFTED), undefined);
  });
});

test("invalid arguments reject as they do with fetch", async () => {
  const { mock } = openWith({});
  await assert.rejects(mock("https://"), TypeError);
  await assert.rejects(mock(ADDRESS, { method: "GET", body: "{}" }), TypeError);
  await assert.rejects(mock(ADDRESS, { ...REMOVAL, signal: "later" }), TypeError);
});
