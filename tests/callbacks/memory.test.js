// Retries of Shifts bring new ids and act once; so does a replay of the same bytes. A change that is made again later is a new one.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { approve, openCallback, refuse } from "graph-shifts/callbacks";
import { isolateMemory } from "../../pkg/callbacks/isolate_memory.js";
import { Chance } from "../judge/chance.js";
import { seed } from "../js/seed.js";
import {
  SECRET,
  TEAM,
  UPDATE,
  deferred,
  deletion,
  heldTime,
  integration,
  item,
  readResponses,
  responsesTo,
  sealed,
  shift,
  statusesOf,
} from "./calls.js";

const creation = (id, changes) => item({ id, method: "POST", body: shift(id, changes) });
const change = (id, notes) => item({ id, body: shift(id, { notes }) });

/** An integration that counts the calls of its handler, which approves with the number of the call. */
function counting(options = {}) {
  const calls = [];
  const update = (call) => {
    calls.push(call);
    return approve({ eTag: `${calls.length}` });
  };
  return { calls, ...integration({ update, ...options }) };
}

/** The eTags of the responses. */
const tags = async (handle, items, options) => (await responsesTo(handle, items, options)).map(({ body }) => body.eTag);

/** A memory as others are: asynchronous, and of text. */
function textMemory() {
  const entries = new Map();
  return {
    entries,
    async get(key) {
      assert.equal(typeof key, "string");
      return entries.get(key) ?? null;
    },
    async set(key, value, seconds) {
      assert.deepEqual([typeof key, typeof value, seconds], ["string", "string", 120]);
      assert.ok(key.length < 512);
      entries.set(key, value);
    },
  };
}

/** A swap of two shifts that a manager approves, as Shifts tries it: the new shifts have new ids each time. */
const swap = (request, first, second, time = "2026-11-23T07:59:59Z") => [
  item({
    id: request,
    url: `/swapRequests/${request}`,
    body: {
      ...{ id: request, senderShiftId: "SHFT_1", recipientShiftId: "SHFT_2", state: "approved", assignedTo: "manager" },
      managerActionDateTime: time,
    },
  }),
  deletion("SHFT_1"),
  deletion("SHFT_2"),
  creation(first),
  creation(second),
];

/** A shift with all that is incidental. */
const annotated = (version, time) => ({
  ...shift("SHFT_1"),
  ...{ "@odata.etag": version, "userId@odata.type": `#${version}`, eTag: version },
  ...{ createdDateTime: time, createdBy: { version }, lastModifiedDateTime: time, lastModifiedBy: { version } },
});

const retries = {
  "a creation, with a new id and new times": [
    [creation("SHFT_1")],
    [item({ id: "SHFT_2", method: "POST", body: { ...shift("SHFT_2"), createdDateTime: "2026-11-23T08:00:10Z" } })],
  ],
  "a change": [[change("SHFT_1", "x")], [change("SHFT_1", "x")]],
  "a change, with properties in another case": [[item()], [item({ body: shift("SHFT_1", { theme: "blue" }) })]],
  "a change, with other annotations and times": [
    [item({ body: annotated("1", "2026-11-23T08:00:00Z") })],
    [item({ body: annotated("22", "2026-11-23T08:00:10Z") })],
  ],
  "a deletion, with another transaction": [
    [deletion("SHFT_1")],
    [{ ...deletion("SHFT_1"), headers: { "X-MS-Transaction-ID": "2", "X-MS-Expires": "2026-11-23T08:01:30Z" } }],
  ],
  "an approved swap": [swap("SREQ_1", "SHFT_3", "SHFT_4"), swap("SREQ_1", "SHFT_5", "SHFT_6", "2026-11-23T08:00:20Z")],
  "an approved swap whose request is new": [swap("SREQ_1", "SHFT_3", "SHFT_4"), swap("SREQ_2", "SHFT_5", "SHFT_6")],
  "an entity of an unknown type": [
    [item({ id: "TEA_1", method: "POST", url: "/teas/TEA_1", body: { id: "TEA_1", x: 1 } })],
    [item({ id: "TEA_2", method: "POST", url: "/teas/TEA_2", body: { id: "TEA_2", x: 1 } })],
  ],
};

describe("a retry acts once:", () => {
  for (const [what, [first, second]] of Object.entries(retries)) {
    for (const [where, remember] of [
      ["in this isolate", () => undefined],
      ["in a memory of text", textMemory],
    ]) {
      test(`${what}, ${where}`, async () => {
        const { handle, calls, events } = counting({ remember: remember() });
        const expected = first.map(() => "1");
        for (const items of [first, second, first]) assert.deepEqual(await tags(handle, items), expected);
        assert.equal(calls.length, 1);
        assert.deepEqual(
          events.map(({ by }) => by),
          ["handler", "memory", "memory"],
        );
        assert.equal(new Set(events.map(({ key }) => key)).size, 1);
        assert.equal(new Set(events.map(({ id }) => id)).size, 3);
      });
    }

    test(`${what}, while the first is at work`, async () => {
      const verdict = deferred();
      const called = deferred();
      let count = 0;
      const update = () => {
        count++;
        called.resolve();
        return verdict.promise;
      };
      const { handle } = integration({ update });
      const all = [tags(handle, first), tags(handle, second), tags(handle, first)];
      await called.promise;
      verdict.resolve(approve({ eTag: "7" }));
      for (const got of await Promise.all(all))
        assert.deepEqual(
          got,
          first.map(() => "7"),
        );
      assert.equal(count, 1);
    });

    test(`${what}, not without a memory`, async () => {
      const { handle, calls } = counting({ remember: false });
      for (const items of [first, second]) await tags(handle, items);
      assert.equal(calls.length, 2);
    });
  }

  test("two isolates with one memory", async () => {
    const remember = textMemory();
    const isolates = [counting({ remember }), counting({ remember })];
    assert.deepEqual(await tags(isolates[0].handle, [creation("SHFT_1")]), ["1"]);
    assert.deepEqual(await tags(isolates[1].handle, [creation("SHFT_2")]), ["1"]);
    assert.equal(isolates[1].calls.length, 0);
    for (const [key, value] of remember.entries) assert.ok(!/Adele|blue keys/.test(key + value));
  });

  test("the retry while the first is refused is refused alike", async (t) => {
    const { subtle } = crypto;
    const { digest } = subtle;
    const both = deferred();
    let keys = 0;
    // The key is the last that is awaited before a call joins another.
    t.mock.method(subtle, "digest", async (...given) => {
      const key = await digest.apply(subtle, given);
      if (++keys === 2) setImmediate(both.resolve);
      return key;
    });
    const { handle, events } = integration({ update: () => both.promise.then(() => refuse({ message: "No.", status: 409 })) });
    const all = ["SHFT_1", "SHFT_2"].map((id) => statusesOf(handle, [creation(id)]));
    assert.deepEqual(await Promise.all(all), [[409], [409]]);
    assert.deepEqual(events.map(({ by }) => by).sort(), ["handler", "memory"]);
  });
});

const different = {
  "another shift": [[deletion("SHFT_1")], [deletion("SHFT_2")]],
  "another entity with the same id": [
    [deletion("X_1")],
    [item({ id: "X_1", method: "DELETE", url: "/openshifts/X_1", body: null })],
  ],
  "another body": [[change("SHFT_1", "x")], [change("SHFT_1", "y")]],
  "another time": [[creation("SHFT_1")], [creation("SHFT_2", { startDateTime: "2026-11-24T07:00:00.000Z" })]],
  "another user": [[creation("SHFT_1")], [item({ id: "SHFT_2", method: "POST", body: { ...shift("SHFT_2"), userId: "other" } })]],
  "another method": [[item()], [item({ method: "POST" })]],
  "another phase": [
    [item({ url: "/swapRequests/1", body: { state: "pending", assignedTo: "manager" } })],
    [item({ url: "/swapRequests/1", body: { state: "approved", assignedTo: "manager" } })],
  ],
  "more items": [[deletion("SHFT_1")], [deletion("SHFT_1"), deletion("SHFT_2")]],
  "another order": [
    [deletion("SHFT_1"), deletion("SHFT_2")],
    [deletion("SHFT_2"), deletion("SHFT_1")],
  ],
  "numbers and strings": [[item({ url: "/x/1", body: { x: 1 } })], [item({ url: "/x/1", body: { x: "1" } })]],
  "null and nothing": [[item({ url: "/x/1", body: { x: null } })], [item({ url: "/x/1", body: {} })]],
  "lists and objects": [[item({ url: "/x/1", body: { x: [] } })], [item({ url: "/x/1", body: { x: {} } })]],
  "other nesting": [[item({ url: "/x/1", body: { x: ["a", "b"] } })], [item({ url: "/x/1", body: { x: ["a,b"] } })]],
  "bodies of no object": [[item({ url: "/x/1", body: 5 })], [item({ url: "/x/1", body: 6 })]],
  "ids within": [[item({ url: "/x/1", body: { to: { id: "a" } } })], [item({ url: "/x/1", body: { to: { id: "b" } } })]],
  "another type that is unknown": [[item({ url: "/x/1", body: {} })], [item({ url: "/y/1", body: {} })]],
};

describe("the handler gets each of two changes that differ in", () => {
  for (const [what, [first, second]] of Object.entries(different)) {
    test(what, async () => {
      const { handle, calls } = counting();
      assert.deepEqual(
        await tags(handle, first),
        first.map(() => "1"),
      );
      assert.deepEqual(
        await tags(handle, second),
        second.map(() => "2"),
      );
      assert.notEqual(calls[0].key, calls[1].key);
    });
  }

  test("their path", async () => {
    const { handle, calls } = counting();
    const others = [UPDATE, UPDATE.replace(TEAM, "other"), UPDATE.replace("v1", "v2"), `/x${UPDATE}`, `/v1/users/${TEAM}/update`];
    for (const [at, path] of others.entries()) assert.deepEqual(await tags(handle, [item()], { path }), [`${at + 1}`], path);
    assert.equal(calls.length, 5);
    assert.deepEqual(await tags(handle, [item()], { path: UPDATE.replace("teams", "TEAM") }), ["1"]);
  });
});

describe("a change that is made again is a new one", () => {
  for (const [where, remember] of [
    ["in this isolate", () => undefined],
    ["in a memory of text", textMemory],
  ]) {
    test(`after another one, ${where}`, async () => {
      const { handle, calls } = counting({ remember: remember() });
      for (const notes of ["8 to 9", "9 to 8", "8 to 9", "9 to 8"]) await tags(handle, [change("SHFT_1", notes)]);
      assert.equal(calls.length, 4);
      await tags(handle, [change("SHFT_1", "9 to 8")]);
      assert.equal(calls.length, 4);
    });

    test(`after what was created is deleted, ${where}`, async () => {
      const { handle, calls } = counting({ remember: remember() });
      await tags(handle, [creation("SHFT_1")]);
      // A retry, whose id is the one that stays.
      await tags(handle, [creation("SHFT_2")]);
      assert.equal(calls.length, 1);
      await tags(handle, [deletion("SHFT_2")]);
      await tags(handle, [creation("SHFT_3")]);
      assert.equal(calls.length, 3);
    });

    test(`after an own write, ${where}`, async () => {
      const { handle, calls } = counting({ remember: remember(), workforceIntegrationId: "WFI_1" });
      await tags(handle, [change("SHFT_1", "a")]);
      await tags(handle, [change("SHFT_1", "b")], { headers: { "X-MS-WFMPassthrough": "WFI_1" } });
      await tags(handle, [change("SHFT_1", "a")]);
      assert.equal(calls.length, 2);
    });

    test(`after one of another item of its batch, ${where}`, async () => {
      const { handle, calls } = counting({ remember: remember() });
      const batch = [change("SHFT_1", "x"), change("SHFT_2", "x")];
      await tags(handle, batch);
      await tags(handle, batch);
      assert.equal(calls.length, 1);
      await tags(handle, [change("SHFT_2", "y")]);
      await tags(handle, batch);
      assert.equal(calls.length, 3);
    });
  }

  test("after two minutes", async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: new Date("2026-11-23T08:00:00Z") });
    const { handle, calls } = counting();
    await tags(handle, [item()]);
    t.mock.timers.tick(119_000);
    await tags(handle, [item()]);
    assert.equal(calls.length, 1);
    t.mock.timers.tick(121_000);
    await tags(handle, [item()]);
    assert.equal(calls.length, 2);
  });
});

describe("a refusal", () => {
  const refusing = (remember) => {
    let count = 0;
    const update = () => refuse({ message: `${++count}` });
    const { handle } = integration({ update, remember });
    const messages = (responses) => responses.map(({ body }) => body.error.message);
    return { handle, messages };
  };

  test("is given again to the same bytes, and not to a user who tries again", async () => {
    for (const remember of [undefined, textMemory()]) {
      const { handle, messages } = refusing(remember);
      const body = await sealed({ requests: [item()] });
      const send = async (bytes) => {
        const response = await handle(new Request(`https://x.example${UPDATE}`, { method: "POST", body: bytes }));
        return messages(await readResponses(response, [item()]));
      };
      assert.deepEqual([await send(body), await send(body)], [["1"], ["1"]]);
      assert.deepEqual(messages(await responsesTo(handle, [item()])), ["2"]);
    }
  });

  test("of the library is not remembered", async () => {
    let count = 0;
    const update = () => {
      if (++count === 1) throw new Error("x");
      return approve();
    };
    const { handle } = integration({ update });
    assert.deepEqual([await statusesOf(handle, [item()]), await statusesOf(handle, [item()])], [[500], [200]]);
  });
});

test("a replay acts once, in every path of its own", async () => {
  const { handle, calls, events } = counting();
  const body = await sealed({ requests: [creation("SHFT_1")] });
  for (let count = 0; count < 5; count++)
    await handle(new Request(`https://x.example${UPDATE}`, { method: "POST", body: new Uint8Array([...body, count]) }));
  assert.equal(calls.length, 1);
  assert.equal(new Set(events.map(({ id }) => id)).size, 1);
  assert.deepEqual(
    events.map(({ trailing }) => trailing),
    [1, 1, 1, 1, 1],
  );
});

describe("a handler that does not end", () => {
  test("keeps its change to itself until it does", async (t) => {
    const { hang, passed } = heldTime(t);
    let count = 0;
    const gate = deferred();
    const update = () => {
      count++;
      hang();
      return gate.promise;
    };
    const { handle, events } = integration({ update });
    const [late] = await Promise.all([statusesOf(handle, [creation("SHFT_1")]), passed(25)]);
    assert.deepEqual(late, [503]);
    assert.deepEqual(await statusesOf(handle, [creation("SHFT_2")]), [503]);
    assert.equal(count, 1);
    gate.resolve(approve());
    await new Promise(setImmediate);
    assert.deepEqual(await statusesOf(handle, [creation("SHFT_3")]), [200]);
    assert.equal(count, 2);
    assert.deepEqual(
      events.map(({ type }) => type),
      ["responded", "responded", "late", "responded"],
    );
  });

  test("does so for two minutes at most, and for no more than 1000 changes", async (t) => {
    t.mock.timers.enable({ apis: ["Date", "setTimeout"], now: new Date("2026-11-23T08:00:00Z") });
    let count = 0;
    const called = [];
    const update = () => {
      count++;
      called.shift()?.resolve();
      return new Promise(() => {});
    };
    const { handle } = integration({ update });
    const late = async (items) => {
      const before = deferred();
      called.push(before);
      const responding = statusesOf(handle, items);
      await before.promise;
      t.mock.timers.tick(25_000);
      assert.deepEqual(await responding, [503]);
    };
    await late([creation("SHFT_1")]);
    assert.deepEqual(await statusesOf(handle, [creation("SHFT_1")]), [503]);
    assert.equal(count, 1);
    t.mock.timers.tick(96_000);
    await late([creation("SHFT_1")]);
    assert.equal(count, 2);
  });
});

describe("a memory that fails", () => {
  const failing = {
    "throws on get": { get: () => assert.fail("get"), set: () => {} },
    "rejects on get": { get: () => Promise.reject(new Error("x")), set: () => {} },
    "throws on set": { get: () => null, set: () => assert.fail("set") },
    "rejects on set": { get: () => null, set: () => Promise.reject(null) },
    "has no functions": {},
    "holds no JSON": { get: () => "{", set: () => {} },
  };
  for (const [what, remember] of Object.entries(failing)) {
    test(`and ${what} is a fault, and the handler decides`, async () => {
      const { handle, calls, events } = counting({ remember });
      assert.deepEqual(await tags(handle, [item()]), ["1"]);
      assert.equal(calls.length, 1);
      assert.ok(events.some(({ type, during, id }) => type === "fault" && during === "remember" && id));
    });
  }

  const results = (...list) => JSON.stringify({ id: "x", results: list });
  const lies = [
    "null",
    "[]",
    "5",
    '"x"',
    "{}",
    '{"results":{}}',
    results(),
    results({ status: 200 }),
    results({ status: 200, eTag: "" }),
    results({ status: 200, eTag: null }),
    results({ status: "200", eTag: "7" }),
    results({ eTag: "7" }),
    results({ status: 204, eTag: "7" }),
    results({ status: 200, eTag: "7" }, { status: 200, eTag: "7" }),
    results({ status: 200, code: "x", message: "x" }),
    results({ status: 204, code: "x", message: "x" }),
    results({ status: 403 }),
    results({ status: 403, code: "x", message: "x" }),
    results(null),
    results(5),
  ];
  for (const text of lies) {
    test(`and holds ${text} is not believed`, async () => {
      const { handle, calls } = counting({ remember: { get: (key) => (key.includes("/") ? null : text), set: () => {} } });
      assert.deepEqual(await tags(handle, [item()]), ["1"]);
      assert.equal(calls.length, 1);
    });
  }

  test("and hangs on get refuses at the deadline, without the handler", async (t) => {
    const { hang, passed } = heldTime(t);
    const { handle, calls } = counting({ remember: { get: hang, set: () => {} } });
    const [statuses] = await Promise.all([statusesOf(handle, [item()]), passed(25)]);
    assert.deepEqual([statuses, calls.length], [[503], 0]);
  });

  test("and hangs on set responds at the deadline with what the handler said", async (t) => {
    const { hang, passed } = heldTime(t);
    const { handle, events } = counting({ remember: { get: () => null, set: hang } });
    const [responses] = await Promise.all([tags(handle, [item()]), passed(25)]);
    assert.deepEqual(responses, ["1"]);
    assert.ok(!events.some(({ type }) => type === "late"));
  });
});

test("the memory of an isolate is bounded, whatever it is given", (t) => {
  t.diagnostic(`seed ${seed}`);
  const chance = new Chance(seed);
  const memory = isolateMemory();
  const keys = Array.from({ length: 3000 }, (_, at) => `key ${at}`);
  let last;
  for (let run = 0; run < 20_000; run++) {
    last = [chance.pick(keys), "x".repeat(chance.whole(0, 2000))];
    memory.set(...last, 120);
    assert.equal(memory.get(last[0]), last[1]);
  }
  const held = keys.reduce((sum, key) => sum + memory.get(key).length, 0);
  assert.ok(held > 900_000 && held <= 1_000_000, `${held}`);
  memory.set("large", "x".repeat(2_000_000), 120);
  assert.equal(
    keys.reduce((sum, key) => sum + memory.get(key).length, 0),
    0,
  );
});

test("the key of a call is that of openCallback", async () => {
  const { handle, events } = integration();
  const body = await sealed({ requests: [item()] });
  await handle(new Request(`https://x.example${UPDATE}`, { method: "POST", body }));
  const { call } = await openCallback({ url: UPDATE, body }, { secret: SECRET });
  assert.deepEqual([call.key, call.id], [events[0].key, events[0].id]);
});
