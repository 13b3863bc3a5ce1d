// Deadlines: what expires, when the signal aborts, what comes late, clocks that differ, and timers that are cleared.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { approve, refuse } from "graph-shifts/callbacks";
import {
  CONNECT,
  NOW,
  TENANT,
  USER,
  deferred,
  deletion,
  heldTime,
  integration,
  item,
  request,
  responsesTo,
  statusesOf,
} from "./calls.js";

const items = [deletion("SHFT_1"), deletion("SHFT_2")];
const expiring = (seconds) => {
  const time = new Date(Date.parse(NOW) + seconds * 1000).toISOString();
  return [item({ headers: { "X-MS-Expires": time.replace("Z", "0000Z") } }), deletion("SHFT_2")];
};

/** The seconds after which the signal of a handler that hangs aborts. */
async function deadlineOf(t, given, options) {
  const { hang, passed } = heldTime(t);
  let signal;
  const update = (call) => {
    signal = call.signal;
    return hang();
  };
  const { handle } = integration({ update, ...options });
  const responding = statusesOf(handle, given);
  await passed(0);
  let tenths = 0;
  for (; !signal.aborted && tenths < 1000; tenths++) t.mock.timers.tick(100);
  assert.deepEqual(await responding, [503, 503]);
  assert.equal(signal.reason.name, "TimeoutError");
  t.mock.timers.reset();
  return tenths / 10;
}

describe("the deadline", () => {
  test("is 25 seconds after arrival, or as many as are set", async (t) => {
    const unlimited = items.map((one) => ({ ...one, headers: {} }));
    assert.equal(await deadlineOf(t, unlimited), 25);
    assert.equal(await deadlineOf(t, unlimited, { deadline: 7 }), 7);
    assert.equal(await deadlineOf(t, unlimited, { deadline: 40 }), 40);
    assert.equal(await deadlineOf(t, unlimited, { deadline: 0.5 }), 0.5);
  });

  test("is shortened by X-MS-Expires, not lengthened, and not below 5 seconds", async (t) => {
    const table = [
      [30, 25],
      [3600, 25],
      [20, 20],
      [7, 7],
      [5, 5],
      [1, 5],
      [0, 5],
      [-20, 5],
      [-60, 5],
    ];
    for (const [seconds, expected] of table) assert.equal(await deadlineOf(t, expiring(seconds)), expected, `${seconds} s`);
    assert.equal(await deadlineOf(t, expiring(20), { deadline: 3 }), 3);
    assert.equal(await deadlineOf(t, expiring(1), { deadline: 3 }), 3);
  });

  test("may be long", async (t) => {
    const { hang, passed } = heldTime(t);
    const { handle } = integration({ update: hang, deadline: 1e9 });
    const responding = statusesOf(handle, [item({ headers: {} })]);
    await passed(24 * 3600);
    t.mock.timers.tick(2 ** 31);
    assert.deepEqual(await responding, [503]);
  });

  test("aborts no signal after a response, and leaves no timer", async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const signals = [];
    const options = [
      { update: ({ signal }) => signals.push(signal) && approve() },
      { update: ({ signal }) => signals.push(signal) && refuse({ message: "No." }) },
      {
        update({ signal }) {
          signals.push(signal);
          throw new Error("x");
        },
      },
    ];
    for (const one of options) await statusesOf(integration(one).handle, items);
    const { handle } = integration({ connect: ({ signal }) => void signals.push(signal) });
    await handle(await request({ tenantId: TENANT, userId: USER }, { path: CONNECT }));
    t.mock.timers.tick(100_000);
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [false, false, false, false],
    );
  });

  test("leaves no timer of any call, so that a process ends", async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const { handle } = integration();
    await statusesOf(handle, items);
    await handle(new Request(`https://x.example${CONNECT}`, { method: "POST", body: "x" }));
    await handle(new Request("https://x.example/"));
    assert.equal(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length, before);
  });
});

describe("what comes late", () => {
  const late = async (t, verdict, options) => {
    const { hang, passed } = heldTime(t);
    const gate = deferred();
    const update = () => {
      hang();
      return gate.promise;
    };
    const { handle, events } = integration({ update, ...options });
    const [statuses] = await Promise.all([statusesOf(handle, items), passed(25)]);
    assert.deepEqual(statuses, [503, 503]);
    gate.resolve(verdict);
    await new Promise(setImmediate);
    t.mock.timers.reset();
    return events;
  };

  test("and approves is an event, so that it can be undone", async (t) => {
    for (const remember of [undefined, false]) {
      const [{ id, key, by, statuses }, event, ...more] = await late(t, approve(), { remember });
      assert.deepEqual([by, statuses], ["library", [503, 503]]);
      assert.deepEqual(event, { type: "late", id, key, action: "shiftDeleted", items: ["SHFT_1", "SHFT_2"] });
      assert.deepEqual(more, []);
    }
  });

  test("and refuses needs none", async (t) => {
    assert.deepEqual(
      (await late(t, refuse({ message: "No." }))).map(({ type }) => type),
      ["responded"],
    );
  });

  test("and fails is a fault", async (t) => {
    for (const verdict of [undefined, approve({ eTag: () => null })])
      assert.deepEqual(
        (await late(t, verdict)).map(({ type }) => type),
        ["responded", "fault"],
      );
  });

  test("of a handler that ends by its signal is the deadline itself", async (t) => {
    const { hang, passed } = heldTime(t);
    const update = ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        hang();
      });
    const { handle } = integration({ update });
    const [statuses] = await Promise.all([statusesOf(handle, items), passed(25)]);
    assert.deepEqual(statuses, [503, 503]);
  });

  test("of an echo is refused, too", async (t) => {
    const { hang, passed } = heldTime(t);
    const { handle } = integration({ echo: hang, workforceIntegrationId: "WFI_1" });
    const headers = { "X-MS-WFMPassthrough": "WFI_1" };
    const [statuses] = await Promise.all([statusesOf(handle, items, { headers }), passed(25)]);
    assert.deepEqual(statuses, [503, 503]);
  });
});

describe("a change that has expired", () => {
  const never = () => assert.fail("the handler is not called");

  test("is refused with 408 if that is longer ago than clocks differ", async () => {
    for (const [seconds, options] of [
      [-61, {}],
      [-3600, {}],
      [-1, { clockSkew: 0 }],
      [-11, { clockSkew: 10 }],
    ]) {
      const { handle, events } = integration({ update: never, ...options });
      const responses = await responsesTo(handle, expiring(seconds));
      for (const { status, body } of responses)
        assert.deepEqual([status, body.error], [408, { code: "408", message: "The change has expired." }]);
      assert.deepEqual(
        events.map(({ type, by }) => [type, by]),
        [["responded", "library"]],
      );
    }
  });

  test("is taken otherwise", async () => {
    for (const [seconds, options] of [
      [-60, {}],
      [-59, {}],
      [0, { clockSkew: 0 }],
      [30, {}],
    ])
      assert.deepEqual(await statusesOf(integration(options).handle, expiring(seconds)), [200, 200]);
  });
});

test("clocks may be 50 seconds off, both ways", async (t) => {
  for (const seconds of [-50, 50]) {
    const now = () => new Date(Date.parse(NOW) + seconds * 1000);
    assert.deepEqual(await statusesOf(integration({ now }).handle, expiring(30)), [200, 200]);
    // A handler has some time in any case.
    assert.ok((await deadlineOf(t, expiring(30), { now })) >= 5);
  }
});
