// Whose turn it is: queues, the order of changes to one entity, and the pace of one team, each on its own.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Lanes } from "../../pkg/send/lanes.js";
import { Order } from "../../pkg/send/order.js";
import { Pace } from "../../pkg/send/pace.js";
import { Queue } from "../../pkg/send/queue.js";
import { Chance } from "../judge/chance.js";
import { seed } from "../js/seed.js";

test("a queue gives new items in their order, and others by their time and index", (t) => {
  t.diagnostic(`seed ${seed}`);
  for (let run = 0; run < 200; run++) {
    const chance = new Chance(seed + run);
    const queue = new Queue();
    let [fresh, timed] = [[], []];
    const byTime = (one, other) => one.readyAt - other.readyAt || one.index - other.index;
    for (let step = 0; step < 40; step++) {
      const item = { index: chance.whole(0, 999) * 100 + step };
      const action = chance.whole(0, 5);
      if (action < 2) fresh.push(item) && queue.add(item);
      else if (action < 4) {
        queue.addTimed(item, chance.whole(0, 4));
        timed = [...timed, item].sort(byTime);
      } else if (action === 4) assert.equal(queue.takeFirst(), fresh.shift());
      else assert.equal(queue.takeTimed(), timed.shift());
      assert.equal(queue.first, fresh[0]);
      assert.equal(queue.timedAt, timed[0]?.readyAt ?? Infinity);
    }
    assert.deepEqual(queue.clear(), [...timed, ...fresh]);
    assert.deepEqual([queue.first, queue.timedAt, queue.takeTimed(), queue.clear()], [undefined, Infinity, undefined, []]);
    [fresh, timed] = [[], []];
    const last = { index: 1 };
    queue.add(last);
    assert.equal(queue.takeFirst(), last);
  }
});

describe("an order", () => {
  const item = (entity, isWhole = false) => ({ parts: { entity, isWhole } });

  test("begins one item of an entity at a time, in their order", () => {
    const order = new Order();
    const [a, b, c, other, created] = [item("e"), item("e"), item("e"), item("f"), item(undefined)];
    assert.deepEqual(
      [a, b, c, other, created].map((one) => order.begin(one)),
      [true, false, false, true, true],
    );
    assert.equal(order.end(other), undefined);
    assert.equal(order.end(created), undefined);
    assert.equal(order.end(a), b);
    assert.equal(order.end(b), c);
    assert.equal(order.end(c), undefined);
    assert.equal(order.begin(a), true);
    assert.equal(order.begin(b), false);
    assert.deepEqual(order.clear(), [b]);
    assert.deepEqual(order.clear(), []);
  });

  test("a change of the whole schedule waits for all before it, and all wait for it", () => {
    const order = new Order();
    const [one, whole] = [item("e"), item(undefined, true)];
    assert.ok(order.allows(one) && order.allows(whole));
    order.begin(one);
    assert.ok(order.allows(item("f")) && !order.allows(whole));
    order.end(one);
    assert.ok(order.allows(whole));
    order.begin(whole);
    assert.ok(!order.allows(one) && !order.allows(whole));
    order.end(whole);
    assert.ok(order.allows(one) && order.allows(whole));
  });
});

describe("a pace", () => {
  /** A pace whose first batch, of one request at 0, has returned. */
  const begun = (rate) => {
    const pace = new Pace(rate);
    pace.reserve();
    pace.begin();
    pace.send(0, true);
    pace.end({ passed: 1, throttled: 0, wait: 0 }, 0);
    return pace;
  };
  const send = (pace, now, count) => {
    for (let at = 0; at < count; at++) {
      pace.reserve();
      pace.send(now, true);
    }
  };

  test("sends so many requests in a second and its tolerance", () => {
    const pace = begun(4);
    assert.equal(pace.room, 4);
    assert.equal(pace.nextAt(0), 0);
    send(pace, 10, 2);
    assert.equal(pace.nextAt(10), 0);
    send(pace, 20, 1);
    assert.equal(pace.nextAt(20), 1050);
    assert.equal(pace.nextAt(1049), 1050);
    assert.equal(pace.nextAt(1050), 0);
    send(pace, 1050, 1);
    assert.equal(pace.nextAt(1050), 1060);
    pace.reserve();
    assert.equal(pace.nextAt(1050), 1060, "the second request of 10 ends then, too");
    pace.reserve();
    assert.equal(pace.nextAt(1050), 1070);
    pace.reserve();
    assert.equal(pace.nextAt(1050), 2100);
    pace.reserve();
    assert.equal(pace.nextAt(1050), Infinity, "no request is to leave before one is sent");
  });

  test("a rate below one a second makes the window longer, and a fraction counts as less", () => {
    const slow = begun(0.25);
    assert.equal(slow.room, 1);
    assert.equal(slow.nextAt(0), 4200);
    assert.equal(begun(2.9).room, 2);
    assert.equal(begun(100).room, 20);
  });

  test("a repeated request counts again, but is reserved once", () => {
    const pace = begun(2);
    assert.equal(pace.nextAt(0), 0);
    pace.send(5, false);
    assert.equal(pace.nextAt(5), 1050);
    assert.equal(pace.nextAt(1050), 0);
  });

  test("without a limit nothing is counted, and the first batch need not return", () => {
    const pace = new Pace(Infinity);
    for (let at = 0; at < 100; at++) {
      pace.reserve();
      pace.begin();
      pace.send(0, true);
    }
    assert.equal(pace.nextAt(0), 0);
    assert.equal(pace.room, 20);
  });

  test("with a limit the first batch has to return, and counts from then on", () => {
    const pace = new Pace(1);
    assert.equal(pace.nextAt(0), 0);
    pace.reserve();
    pace.begin();
    assert.equal(pace.nextAt(0), Infinity);
    pace.send(0, true);
    pace.end({ passed: 1, throttled: 0, wait: 0 }, 500);
    assert.equal(pace.nextAt(500), 1550);
    send(pace, 1550, 1);
    pace.begin();
    pace.end({ passed: 1, throttled: 0, wait: 0 }, 2000);
    assert.equal(pace.nextAt(2000), 2600, "later batches count from when they were sent");
    const wide = new Pace(4);
    wide.reserve();
    wide.begin();
    wide.send(0, true);
    assert.equal(wide.nextAt(0), Infinity, "although three more may be sent");
    wide.end({ passed: 1, throttled: 0, wait: 0 }, 500);
    assert.equal(wide.nextAt(500), 0);
  });

  test("a batch that was mostly throttled makes the next ones smaller and later, one at a time", () => {
    const pace = begun(Infinity);
    pace.begin();
    pace.end({ passed: 5, throttled: 5, wait: 700 }, 100);
    assert.deepEqual([pace.room, pace.nextAt(100)], [20, 0]);
    pace.begin();
    pace.end({ passed: 3, throttled: 4, wait: 700 }, 100);
    assert.deepEqual([pace.room, pace.nextAt(100)], [3, 800]);
    pace.begin();
    assert.equal(pace.nextAt(100), Infinity);
    pace.end({ passed: 0, throttled: 1, wait: 5 }, 200);
    assert.deepEqual([pace.room, pace.nextAt(200)], [1, 800]);
    for (const room of [2, 4, 8, 16, 20, 20]) {
      pace.begin();
      pace.end({ passed: 1, throttled: 0, wait: 0 }, 900);
      assert.equal(pace.room, room);
    }
    pace.begin();
    assert.equal(pace.nextAt(900), 800);
  });
});

describe("lanes", () => {
  const itemOf = (lanes, parts, index = 0) => {
    const lane = lanes.laneOf(parts);
    const item = { index, parts: { entity: undefined, isWhole: false }, lane };
    lane.add(item);
    return item;
  };

  test("of all teams wait for the longest pause", () => {
    const lanes = new Lanes(4);
    const items = ["one", "two"].map((team, at) => itemOf(lanes, { base: "v1.0", team }, at));
    lanes.pause(100);
    lanes.pause(50);
    assert.deepEqual([lanes.take(99), lanes.nextAt(99)], [[], 100]);
    assert.deepEqual(lanes.take(100), items);
  });

  test("take their turns, each batch at one base URL", () => {
    const lanes = new Lanes(Infinity);
    const [first, beta, second] = [
      itemOf(lanes, { base: "v1.0", team: "one" }),
      itemOf(lanes, { base: "beta", team: "one" }, 1),
      itemOf(lanes, { base: "v1.0", team: "TWO" }, 2),
    ];
    assert.equal(lanes.laneOf({ base: "v1.0", team: "two" }), second.lane);
    assert.deepEqual([lanes.take(0), lanes.take(0), lanes.take(0)], [[first, second], [beta], []]);
    const waiting = [itemOf(lanes, { base: "v1.0" }), itemOf(lanes, { base: "v1.0", team: "one" }, 1)];
    assert.deepEqual(new Set(lanes.clear()), new Set(waiting));
  });
});
