// The ledger of a team on its own: whose turn it is, how long the others wait, and what is stored of each request.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ledger } from "../src/bulk/ledger.js";
import { sqlOf } from "./in_process.js";
import { NOW } from "./storing.js";

const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;

/** How long a request may take to arrive, in milliseconds. */
const DELIVERY = 20 * SECOND;

const request = (job, seq) => ({ job, seq, index: 10 + seq, operation: "createOpenShift", request: { url: `${job}/${seq}` } });

/** A ledger whose times are counted from now on. */
function ledgerOf(t) {
  t.mock.timers.enable({ apis: ["Date"], now: NOW });
  const ledger = new Ledger(sqlOf(":memory:"));
  return {
    ledger,
    pass: (seconds) => t.mock.timers.tick(seconds * SECOND),
    turn: () => ledger.next(DELIVERY).turn,
    /** Whose turn it is, or in how many seconds to ask again. */
    next(delivery = DELIVERY) {
      const { turn, at } = ledger.next(delivery);
      return turn ? `${turn.job}${turn.seq}` : (at - Date.now()) / SECOND;
    },
  };
}

describe("the turn", () => {
  test("is nobody's without jobs, and that of the first job's first request", (t) => {
    const { ledger, next, turn } = ledgerOf(t);
    assert.equal(next(), Infinity);
    ledger.put([request("a", 0), request("a", 1), request("b", 0)]);
    assert.equal(next(), Infinity);
    ledger.open("b", 1, "lane");
    ledger.open("a", 2, "lane");
    assert.equal(next(), "b0");
    assert.deepEqual(turn(), { ...request("b", 0), sent: null, tries: 0 });
    ledger.settle(turn(), "done", null);
    assert.equal(next(), "a0");
    ledger.settle(turn(), "failed", "{}");
    assert.equal(next(), "a1");
    ledger.settle(turn(), "done", null);
    assert.equal(next(), Infinity);
    assert.deepEqual(
      [...ledger.unreported()].map(([job, outcomes]) => [job, outcomes.map(({ index, kind, json }) => [index, kind, json])]),
      [
        [
          "a",
          [
            [10, "failed", "{}"],
            [11, "done", null],
          ],
        ],
        ["b", [[10, "done", null]]],
      ],
    );
    for (const [job, outcomes] of ledger.unreported()) if (job === "a") ledger.markReported(job, outcomes.slice(0, 1));
    assert.deepEqual(
      [...ledger.unreported()].map(([job, { length }]) => [job, length]),
      [
        ["a", 1],
        ["b", 1],
      ],
    );
  });

  test("is that of the first job for ten seconds after its last arrival, or for the time of a delivery if that is shorter", (t) => {
    const { ledger, next, pass } = ledgerOf(t);
    ledger.open("a", 2, "lane");
    ledger.open("b", 1, "lane");
    ledger.put([request("b", 0)]);
    assert.deepEqual([next(), next(5 * SECOND)], [10, 5]);
    pass(9);
    assert.equal(next(), 1);
    ledger.put([request("a", 1)]);
    assert.equal(next(), 10);
    pass(10);
    assert.equal(next(), "b0");
    ledger.pause("b");
    assert.equal(next(), 10);
    ledger.pause("b", false);
    assert.equal(next(), "b0");
  });

  test("passes on while a request waits for another try, unless it may still be on its way", (t) => {
    const { ledger, next, pass, turn } = ledgerOf(t);
    ledger.put([request("a", 0), request("b", 0)]);
    ledger.open("a", 1, "lane");
    ledger.defer(turn(), NOW + 30 * SECOND);
    assert.equal(next(), 30);
    ledger.open("b", 1, "lane");
    assert.equal(next(), "b0");
    ledger.defer(turn(), NOW + 25 * SECOND);
    assert.equal(next(), 25);
    ledger.defer({ job: "a" }, 0);
    ledger.markSent(turn());
    ledger.defer({ job: "a" }, NOW + 4 * SECOND);
    assert.equal(next(), 4);
    ledger.defer({ job: "a" }, NOW + 30 * SECOND);
    assert.equal(next(), 10);
    pass(10);
    assert.equal(next(), 15);
    pass(15);
    assert.equal(next(), "b0");
    pass(5);
    assert.equal(next(), "a0");
  });
});

describe("a request", () => {
  test("counts its tries, and those that were none", (t) => {
    const { ledger, turn, pass } = ledgerOf(t);
    ledger.put([request("a", 0)]);
    ledger.open("a", 1, "lane");
    const facts = () => [turn().tries, turn().sent];
    pass(1);
    ledger.markSent(turn());
    assert.deepEqual(facts(), [1, NOW + SECOND]);
    ledger.markUnsent(turn());
    assert.deepEqual(facts(), [1, null]);
    ledger.markSent(turn());
    ledger.markUnsent(turn(), false);
    assert.deepEqual(facts(), [1, null]);
    assert.deepEqual([ledger.markTried(turn()).tries, turn().tries], [2, 2]);
    assert.equal(ledger.markTried({ job: "b", seq: 0 }), undefined);
  });

  test("is stored once, and not after it was settled or its job was closed", (t) => {
    const { ledger, next, turn } = ledgerOf(t);
    ledger.open("a", 2, "lane");
    ledger.put([request("a", 0)]);
    ledger.put([{ ...request("a", 0), request: { url: "other" } }]);
    assert.equal(turn().request.url, "a/0");
    ledger.settle(turn(), "done", null);
    ledger.put([request("a", 0)]);
    assert.equal(next(), 10);
    ledger.put([{ ...request("a", 1), request: undefined }]);
    assert.equal(turn().request, undefined);
    ledger.close("a", "lane");
    ledger.put([request("a", 1)]);
    assert.deepEqual([next(), ledger.unreported().size], [Infinity, 0]);
    ledger.close("unopened", "lane");
    ledger.put([request("unopened", 0)]);
    ledger.open("unopened", 1, "lane");
    assert.equal(next(), Infinity);
  });

  test("is given up when nothing of its job has arrived for the time of a delivery", (t) => {
    const { ledger, next, pass } = ledgerOf(t);
    ledger.put([request("a", 2)]);
    ledger.open("a", 5, "lane");
    pass(19.999);
    assert.deepEqual([next(), ledger.losses()], [0.001, []]);
    pass(0.001);
    assert.equal(next(), "a2");
    assert.deepEqual(
      ledger.losses().map((loss) => ({ ...loss })),
      [{ job: "a", lane: "lane", first: 0, last: 2 }],
    );
    ledger.markLossReported({ job: "a", first: 1 });
    assert.equal(ledger.losses().length, 1);
    ledger.markLossReported({ job: "a", first: 0 });
    ledger.settle(ledger.next(DELIVERY).turn, "done", null);
    assert.equal(next(), Infinity);
    assert.deepEqual(
      ledger.losses().map((loss) => ({ ...loss })),
      [{ job: "a", lane: "lane", first: 3, last: 5 }],
    );
    ledger.close("a", "lane");
    assert.deepEqual(ledger.losses(), []);
  });

  test("is forgotten fifteen days after its job was opened, or after it arrived", (t) => {
    const { ledger, next, pass, turn } = ledgerOf(t);
    ledger.put([request("a", 0), request("c", 0)]);
    ledger.open("a", 1, "lane");
    ledger.defer({ job: "a" }, NOW + 30 * DAY);
    pass((15 * DAY) / SECOND);
    ledger.removeOld();
    assert.equal(next(), (15 * DAY) / SECOND);
    pass(1);
    ledger.removeOld();
    assert.equal(next(), Infinity);
    ledger.open("c", 1, "lane");
    assert.equal(next(), 10);
    ledger.put([request("c", 0)]);
    ledger.settle(turn(), "done", null);
    pass((15 * DAY) / SECOND + 1);
    ledger.open("d", 1, "lane");
    assert.equal(ledger.unreported().size, 0);
  });

  test("waits for the pace of its team", (t) => {
    const { ledger } = ledgerOf(t);
    assert.equal(ledger.ready, 0);
    for (const at of [NOW + 7, NOW + 5]) {
      ledger.ready = at;
      assert.equal(ledger.ready, at);
    }
    ledger.put([request("a", 0)]);
    ledger.open("a", 1, "lane");
    assert.equal(ledger.next(DELIVERY).at, NOW + 5);
  });
});
