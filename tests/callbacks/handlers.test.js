// The law: whatever a handler does, there are as many responses as items, and none is 200 unless the handler approved in time.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { approve, eligible, refuse } from "graph-shifts/callbacks";
import { Chance } from "../judge/chance.js";
import { seed } from "../js/seed.js";
import { deferred, deletion, integration, item, pause, responsesTo, shift, statusesOf } from "./calls.js";

/** How many random handlers and batches. */
const RUNS = Number(process.env.RUNS ?? 400);

const never = new Promise(() => {});

const throwing = {
  get() {
    throw new Error("hostile");
  },
};
/** What makes an object a promise to others; under a name of its own, for here it is meant. */
const THEN = "then";
const lyingVerdict = { approved: true, status: 200, eTag: "7" };
const cycle = {};
cycle.cycle = cycle;

/** What a handler may return that is no verdict. */
const JUNK = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  "a number": () => 200,
  "a string": () => "approve",
  "a bigint": () => 1n,
  "a symbol": () => Symbol("approve"),
  "a function": () => approve,
  "a forged approval": () => ({ ...lyingVerdict }),
  "a copy of an approval": () => ({ ...approve() }),
  "a proxy of an approval": () => new Proxy(approve(), {}),
  "an object that inherits from an approval": () => Object.create(approve()),
  "a hostile proxy": () => new Proxy({}, throwing),
  "a hostile proxy of a function": () => new Proxy(() => {}, throwing),
  "approvals in a list": () => [approve()],
  Eligible: () => eligible(["SHFT_1"]),
  "a Response": () => new Response(null, { status: 200 }),
  "responses of its own": () => ({ responses: [{ id: "SHFT_1", status: 200, body: { eTag: "7" } }] }),
  "a cycle": () => cycle,
  "a promise of nothing": async () => undefined,
  "a promise of a forged approval": async () => lyingVerdict,
  "a thenable that throws": () => ({
    [THEN]() {
      throw new Error("x");
    },
  }),
  "a getter of then that throws": () => Object.defineProperty({}, THEN, throwing),
  "an approval of other eTags than strings": () => approve({ eTag: () => 5 }),
  "an approval of a null eTag": () => approve({ eTag: () => null }),
  "an approval whose eTag throws": () =>
    approve({
      eTag() {
        throw null;
      },
    }),
  "an approval whose eTag fails for some": () => approve({ eTag: ({ id }) => (/[09]$/.test(id) ? "" : "7") }),
};

/** How a handler may fail. */
const FAILURES = {
  "throws an Error": () => {
    throw new Error("x");
  },
  "throws nothing": () => {
    throw undefined;
  },
  "throws null": () => {
    throw null;
  },
  "throws an approval": () => {
    throw approve();
  },
  "throws a hostile proxy": () => {
    throw new Proxy({}, throwing);
  },
  "rejects with a string": () => Promise.reject("x"),
  "rejects with an approval": () => Promise.reject(approve()),
  "throws where it makes a refusal": () => refuse({ message: "", status: 200 }),
  "exhausts the stack": function deeper() {
    return deeper();
  },
};

/** How a handler may change the call before it responds. */
const CHANGES = [
  () => {},
  ({ items }) => items.splice(1),
  ({ items }) => items.push(...items),
  ({ items }) => items.reverse(),
  ({ items }) => {
    for (const one of items) one.id = "SHFT_X";
  },
  (call) => {
    call.items = [];
  },
  (call) => {
    delete call.items;
  },
  (call) => Object.assign(call, { key: "x", id: "x", kind: "connect", isEcho: true, signal: undefined, action: "other" }),
  (call) => {
    call.items = new Proxy([], throwing);
  },
  ({ items }) => {
    for (const one of items) Object.defineProperty(one, "id", throwing);
  },
  (call) => Object.freeze(call),
  ({ items }) => {
    items.map = () => [];
    items.length = 0;
  },
];

/** Items with ids that end in 9, among others. */
const itemsOf = (chance) =>
  Array.from({ length: chance.whole(1, 6) }, (_, at) => {
    const id = `SHFT_${chance.whole(0, 5)}${at % 2 ? 9 : 0}`;
    return chance.pick([
      () => deletion(id),
      () => item({ id }),
      () => item({ id, method: "POST" }),
      () => item({ id, url: `/teas/${id}`, body: { x: at } }),
    ])();
  });

const reject = (events) => events.map(({ error }) => error);

describe("all items are refused with 500 where the handler", () => {
  for (const [what, handler] of [
    ...Object.entries(JUNK).map(([name, junk]) => [`returns ${name}`, junk]),
    ...Object.entries(FAILURES),
  ]) {
    test(what, async () => {
      const items = [deletion("SHFT_1"), deletion("SHFT_9"), item({ id: "SHFT_2" })];
      const { handle, events } = integration({ update: handler });
      const responses = await responsesTo(handle, items);
      for (const { status, body } of responses)
        assert.deepEqual([status, body.error], [500, { code: "500", message: "The change could not be checked." }]);
      assert.deepEqual(
        events.map(({ type, during, by }) => [type, during ?? by]),
        [
          ["fault", "update"],
          ["responded", "library"],
        ],
      );
    });
  }
});

/** A random handler: what it decides, when, and how it changes the call. */
function handlerOf(chance, items) {
  const kind = chance.pick(["approve", "approve", "refuse", "junk", "failure"]);
  const when = chance.pick(["at once", "soon", "soon", "late", "never"]);
  const change = chance.pick(CHANGES);
  const changesFirst = chance.is(0.5);
  const decide = {
    approve: () => approve(chance.pick([{}, { eTag: "7" }, { eTag: ({ id }) => `of ${id}` }])),
    refuse: () => refuse({ message: "No.", items: chance.is(0.5) ? { [items[0].id]: { message: "This one." } } : undefined }),
    junk: chance.pick(Object.values(JUNK)),
    failure: chance.pick(Object.values(FAILURES)),
  }[kind];
  const called = deferred();
  const isOver = deferred();
  const update = (call) => {
    called.resolve();
    if (changesFirst || when === "at once") change(call);
    if (when === "at once") return decide();
    return { soon: pause(1), late: isOver.promise, never }[when].then(() => {
      if (!changesFirst) change(call);
      return decide();
    });
  };
  const story = `${kind} ${when}, after change ${CHANGES.indexOf(change)}`;
  return { update, kind, isLate: when === "late" || when === "never", called: called.promise, isOver, story };
}

test("the law, over random handlers and batches", async (t) => {
  t.diagnostic(`seed ${seed}`);
  const outcomes = { approved: 0, refused: 0, failed: 0, late: 0 };
  for (let run = 0; run < RUNS; run++) {
    const chance = new Chance(seed + run);
    const items = itemsOf(chance);
    const { update, kind, isLate, called, isOver, story } = handlerOf(chance, items);
    const { handle, events } = integration({ update });
    if (isLate) t.mock.timers.enable({ apis: ["setTimeout"] });
    const responding = statusesOf(handle, items);
    if (isLate) {
      await called;
      t.mock.timers.tick(25_000);
      t.mock.timers.reset();
    }
    const statuses = await responding;
    isOver.resolve();
    await pause(0);
    const told = `run ${run}, ${story}: ${statuses}`;
    const [all200, no200] = [statuses.every((status) => status === 200), statuses.every((status) => status !== 200)];
    // What a handler does to the call may make its own approval fail, but nothing else an approval.
    assert.ok(no200 || (all200 && kind === "approve" && !isLate), told);
    if (isLate) assert.deepEqual(new Set(statuses), new Set([503]), told);
    const isLateApproval = events.some(({ type }) => type === "late");
    assert.ok(!isLateApproval || (kind === "approve" && isLate), told);
    outcomes[isLate ? "late" : all200 ? "approved" : kind === "refuse" ? "refused" : "failed"]++;
  }
  for (const [outcome, count] of Object.entries(outcomes)) assert.ok(count > RUNS / 20, `${outcome}: ${count}`);
});

test("an approval holds for what the handler changed, too", async () => {
  for (const change of CHANGES) {
    const items = [deletion("SHFT_1"), item({ id: "SHFT_2" })];
    const update = (call) => {
      try {
        change(call);
      } catch {}
      return approve({ eTag: ({ id }) => `of ${id}` });
    };
    const responses = await responsesTo(integration({ update }).handle, items);
    assert.deepEqual(
      responses.map(({ status, body }) => [status, body.eTag]),
      [
        [200, "of SHFT_1"],
        [200, "of SHFT_2"],
      ],
      String(change),
    );
  }
});

test("a toJSON that all objects inherit changes no response", async () => {
  for (const toJSON of [() => null, () => undefined, () => [], () => ({ status: 200 })]) {
    for (const prototype of [Object.prototype, Array.prototype, String.prototype]) {
      const { handle } = integration({ update: () => refuse({ message: "No." }), read: () => eligible(["a"]) });
      const items = [deletion("SHFT_1"), item({ id: "SHFT_2" })];
      const { update } = await import("./calls.js");
      const sent = await update(items);
      prototype.toJSON = toJSON;
      let text;
      try {
        text = await (await handle(sent)).text();
      } finally {
        delete prototype.toJSON;
      }
      assert.deepEqual(
        JSON.parse(text).responses.map(({ id, status }) => [id, status]),
        [
          ["SHFT_1", 403],
          ["SHFT_2", 403],
        ],
      );
    }
  }
});

test("duplicate ids have a response each", async () => {
  const items = [
    item({ id: "1", method: "POST", url: "/timecards", body: { userId: "a" } }),
    item({ id: "1", method: "POST", url: "/timecards", body: { userId: "b" } }),
  ];
  const { handle } = integration({ update: () => refuse({ message: "No.", items: { 1: { message: "This." } } }) });
  assert.deepEqual(
    (await responsesTo(handle, items)).map(({ status, body }) => [status, body.error.message]),
    [
      [403, "This."],
      [403, "This."],
    ],
  );
});

test("ids of any text come back as they are", async () => {
  for (const id of ['"', "\\", "\u2028", "é😀", "\ud83d", "__proto__", "constructor", " ", "x".repeat(10_000)]) {
    const items = [item({ id, url: "/shifts/1" })];
    const { handle } = integration({ update: () => refuse({ message: "No." }) });
    assert.deepEqual(
      (await responsesTo(handle, items)).map(({ status }) => status),
      [403],
    );
  }
});

test("thousands of items have a response each", async () => {
  const items = Array.from({ length: 5000 }, (_, at) => deletion(`SHFT_${at}`));
  const { handle } = integration();
  assert.equal((await responsesTo(handle, items)).length, 5000);
});

test("what onEvent does changes nothing", async () => {
  const handlers = [
    () => {
      throw new Error("x");
    },
    () => Promise.reject(new Error("x")),
    () => never,
    (event) => {
      event.type = "x";
      event.statuses?.fill(200);
    },
  ];
  for (const onEvent of handlers) {
    const { handle } = integration({ onEvent, update: () => refuse({ message: "No." }) });
    assert.deepEqual(
      (await responsesTo(handle, [item()])).map(({ status }) => status),
      [403],
    );
  }
});

test("an error of a handler is in an event alone", async () => {
  const error = new Error(JSON.stringify(shift("SHFT_1")));
  const { handle, events } = integration({ update: () => Promise.reject(error) });
  const responses = await responsesTo(handle, [item()]);
  assert.ok(!JSON.stringify(responses).includes("Adele"));
  assert.deepEqual(reject(events)[0], error);
});
