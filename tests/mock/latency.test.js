// The stand-in for Graph: the time an answer takes, and the signal that ends it.

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { describe, test } from "node:test";
import { DRAFTED, openWith } from "./mock.js";

const ADDRESS = `https://graph.microsoft.com/v1.0${DRAFTED}`;
const REMOVAL = { method: "DELETE", headers: { Authorization: "Bearer any" } };

/** How long something takes, in milliseconds. */
async function duration(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How many timers the process waits for. */
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

describe("latency", () => {
  test("is waited for before an answer", async () => {
    const { ask } = openWith({ latency: 40 });
    // A timer may fire up to a millisecond early.
    assert.ok((await duration(() => ask("GET", DRAFTED))) >= 39);
  });

  test("may be another each time, and be turned off in the middle", async () => {
    const times = [0, 40];
    const { ask, standIn } = openWith({ latency: () => times.shift() });
    assert.ok((await duration(() => ask("GET", DRAFTED))) < 39);
    assert.ok((await duration(() => ask("GET", DRAFTED))) >= 39);
    assert.deepEqual(times, []);
    standIn.latency = undefined;
    assert.equal((await ask("GET", DRAFTED)).status, 200);
  });

  test("passes once for a whole batch", async () => {
    let asked = 0;
    const { batch } = openWith({ latency: () => asked++ });
    const { json } = await batch(["a", "b", "c"].map((id) => ({ id, method: "GET", url: DRAFTED })));
    assert.deepEqual([json.responses.length, asked], [3, 1]);
  });

  test("that is no time ends the request with a TypeError", async () => {
    for (const time of [-1, NaN, Infinity, "1"]) {
      const { ask, standIn } = openWith({ latency: () => time });
      await assert.rejects(ask("DELETE", DRAFTED), TypeError);
      assert.equal(standIn.read(DRAFTED).id, "OPNSHFT_drafted");
    }
  });

  test("lets what came later be answered earlier", async () => {
    const times = [40, 0];
    const done = [];
    const { ask } = openWith({ latency: () => times.shift() });
    await Promise.all(["slow", "fast"].map((name) => ask("GET", DRAFTED).then(() => done.push(name))));
    assert.deepEqual(done, ["fast", "slow"]);
  });
});

describe("an aborted signal", () => {
  const REASON = new Error("changed my mind");
  const ways = {
    init: (standIn, signal) => standIn(ADDRESS, { ...REMOVAL, signal }),
    "a Request": (standIn, signal) => standIn(new Request(ADDRESS, { ...REMOVAL, signal })),
    "init beside a Request": (standIn, signal) => standIn(new Request(ADDRESS, REMOVAL), { signal }),
  };
  for (const [of, send] of Object.entries(ways)) {
    test(`of ${of} ends the wait at once with its reason, and nothing is changed`, async () => {
      const { standIn } = openWith({ latency: 60_000 });
      const before = timers();
      const controller = new AbortController();
      const answer = send(standIn, controller.signal);
      setTimeout(() => controller.abort(REASON), 5);
      assert.ok((await duration(() => assert.rejects(answer, REASON))) < 10_000);
      assert.equal(timers(), before);
      assert.equal(standIn.read(DRAFTED).id, "OPNSHFT_drafted");
    });

    test(`of ${of} that was aborted before is refused with its reason`, async () => {
      let asked = 0;
      const { standIn } = openWith({ latency: () => asked++, refusals: () => void asked++ });
      await assert.rejects(send(standIn, AbortSignal.abort(REASON)), REASON);
      assert.equal(asked, 0);
      assert.equal(standIn.read(DRAFTED).id, "OPNSHFT_drafted");
    });

    test(`of ${of} ends a request without latency too, as long as it is not answered`, async () => {
      const { standIn } = openWith({});
      const controller = new AbortController();
      const answer = send(standIn, controller.signal);
      controller.abort(REASON);
      await assert.rejects(answer, REASON);
      assert.equal(standIn.read(DRAFTED).id, "OPNSHFT_drafted");
    });
  }

  test("has the platform's reason where it is given none", async () => {
    const { standIn } = openWith({ latency: 60_000 });
    await assert.rejects(standIn(ADDRESS, { ...REMOVAL, signal: AbortSignal.timeout(5) }), { name: "TimeoutError" });
    await assert.rejects(standIn(ADDRESS, { ...REMOVAL, signal: AbortSignal.abort() }), { name: "AbortError" });
  });

  test("that many requests share is listened to only as long as one is under way", async () => {
    const { standIn } = openWith({ latency: 1 });
    const { signal } = new AbortController();
    const init = { headers: { Authorization: "Bearer any" }, signal };
    const answers = [standIn(ADDRESS, init), standIn(ADDRESS, init)];
    await Promise.all(answers);
    assert.deepEqual(getEventListeners(signal, "abort"), []);
  });

  test("of null in init takes that of a Request away", async () => {
    const { standIn } = openWith({});
    const request = new Request(ADDRESS, { ...REMOVAL, signal: AbortSignal.abort(REASON) });
    assert.equal((await standIn(request, { signal: null })).status, 204);
  });

  test("after the answer takes nothing back", async () => {
    const { standIn } = openWith({ latency: 1 });
    const controller = new AbortController();
    const response = await standIn(ADDRESS, { ...REMOVAL, signal: controller.signal });
    controller.abort();
    assert.equal(response.status, 204);
    assert.equal(await response.text(), "");
    assert.equal(standIn.read(DRAFTED), undefined);
  });
});

test("what is no request is refused like a fetch refuses it", async () => {
  const { standIn } = openWith({});
  await assert.rejects(standIn("https://"), TypeError);
  await assert.rejects(standIn(ADDRESS, { method: "GET", body: "{}" }), TypeError);
  await assert.rejects(standIn(ADDRESS, { ...REMOVAL, signal: "later" }), TypeError);
});
