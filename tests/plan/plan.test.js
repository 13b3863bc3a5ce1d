// What JavaScript adds to the planner: inputs of all shapes, objects that resist reading, and requests as the operations build them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShift, replaceShift, ShiftsValidationError } from "graph-shifts";
import { plan } from "graph-shifts/plan";
import { sendAll } from "graph-shifts/send";
import { teamId, teamOf, userId } from "./team.js";

const item = (hour = "16") => ({
  startDateTime: "2026-11-23T08:00:00Z",
  endDateTime: `2026-11-23T${hour}:00:00Z`,
  activities: [],
});
const schedulingGroupId = "TAG_228940ed-ff84-4e25-b129-1b395cf78be0";
const entity = (more) => ({
  id: "SHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8",
  "@odata.etag": '"1"',
  lastModifiedDateTime: "2026-11-01T00:00:00Z",
  userId,
  schedulingGroupId,
  draftShift: null,
  sharedShift: item(),
  isStagedForDeletion: false,
  ...more,
});
const body = (hour, more) => ({ userId, schedulingGroupId, sharedShift: item(hour), ...more });
const week = { from: "2026-11-23T00:00:00Z", to: "2026-11-30T00:00:00Z" };
const planned = (more) => plan({ teamId, current: [], desired: [], mode: "shared", ...more });
const actionsIn = ({ operations }) => operations.map(({ action }) => action);
const fails = (error) => () => {
  throw error;
};
const gone = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe("a plan", () => {
  test("has the request that the operation builds, with the entity and the index of the row", () => {
    const current = [entity()];
    const { operations } = planned({ current, desired: [body("17"), body("18", { userId: schedulingGroupId.slice(4) })] });
    const [replace, create] = ["replace", "create"].map((action) => operations.find((one) => one.action === action));
    assert.equal(operations.length, 2);
    assert.equal(replace.current, current[0]);
    assert.deepEqual([replace.desired, create.desired, create.current], [0, 1, undefined]);
    const input = { teamId, shiftId: replace.id, body: JSON.parse(replace.request.body) };
    assert.deepEqual(replace.request, replaceShift(input));
    assert.deepEqual(create.request, createShift({ teamId, body: JSON.parse(create.request.body) }));
    assert.deepEqual(replace.unchangedSince, { lastModifiedDateTime: "2026-11-01T00:00:00Z", etag: '"1"' });
  });

  test("changes neither of the schedules", () => {
    const input = { current: [entity()], desired: [{ key: "k", body: body("17") }, entity({ sharedShift: item("18") })] };
    const before = structuredClone(input);
    planned(input);
    assert.deepEqual(input, before);
  });

  test("is made of rows that sendAll takes", async () => {
    const team = teamOf({ shifts: [entity()] });
    const [refused, fine] = [body("07"), body("18", { userId: "11111111-1111-4111-8111-111111111111" })];
    const { operations } = planned({ current: await team.entities(), desired: [refused, fine] });
    const results = await sendAll(operations, team.sending);
    assert.deepEqual(
      results.map(({ error, value }) => [error?.code, value?.userId]),
      operations.map(({ issues, userId }) => (issues ? ["HasIssues", undefined] : [undefined, userId])),
    );
  });

  test("takes each schedule once, from any iterable", () => {
    let turns = 0;
    const once = (list) => ({
      *[Symbol.iterator]() {
        turns++;
        yield* list;
      },
    });
    const { unchanged } = planned({ current: once([entity()]), desired: once([body()]), schedulingGroups: once([]) });
    assert.deepEqual([unchanged, turns], [1, 3]);
  });

  test("takes Dates, and objects that say themselves what they are", () => {
    const [start, end] = [new Date("2026-11-23T08:00:00Z"), new Date("2026-11-23T16:00:00Z")];
    const dated = body(undefined, { sharedShift: { startDateTime: start, endDateTime: end } });
    class Row {
      #body;
      constructor(body) {
        this.#body = body;
      }
      toJSON() {
        return this.#body;
      }
    }
    for (const row of [dated, new Row(body()), new Row(dated)])
      assert.equal(planned({ current: [entity()], desired: [row] }).unchanged, 1);
    const [{ request }] = planned({ desired: [new Row(body())], scope: { from: start, to: new Date("2026-11-30") } }).operations;
    assert.equal(JSON.parse(request.body).sharedShift.endDateTime, "2026-11-23T16:00:00Z");
  });

  test("asks match for the key of each entity", () => {
    const asked = [];
    const match = (one) => {
      asked.push(one);
      return "k";
    };
    const moved = body(undefined, {
      sharedShift: { startDateTime: "2026-11-25T08:00:00Z", endDateTime: "2026-11-25T16:00:00Z" },
    });
    const current = [entity()];
    assert.deepEqual(actionsIn(planned({ current, desired: [{ key: "k", body: moved }], match })), ["replace"]);
    assert.equal(asked.length, 1);
    assert.equal(asked[0], current[0]);
    assert.deepEqual(actionsIn(planned({ current, desired: [{ key: "k", body: moved }] })), ["create"]);
  });
});

describe("a wrong input is an error", () => {
  for (const input of [undefined, null, 5, "plan", Symbol("s")]) {
    test(`such as ${String(input)}`, () =>
      assert.throws(() => plan(input), { name: "TypeError", message: /plan takes an object/ }));
  }

  for (const [name, value] of [
    ["current", undefined],
    ["current", {}],
    ["current", 5],
    ["desired", null],
    ["desired", { length: 0 }],
    ["schedulingGroups", {}],
  ]) {
    test(`such as ${name}: ${JSON.stringify(value)}`, () =>
      assert.throws(() => planned({ [name]: value }), { name: "TypeError", message: `${name} must be iterable` }));
  }

  test("such as a match that is no function, or returns no string", () => {
    assert.throws(() => planned({ match: "id" }), { name: "TypeError", message: "match must be a function" });
    for (const key of [5, null, {}])
      assert.throws(() => planned({ current: [entity()], match: () => key }), {
        name: "TypeError",
        message: /match must return/,
      });
  });

  const throwing = {
    get from() {
      throw new Error("no");
    },
    to: week.to,
  };
  for (const [what, more, path] of [
    ["a mode", { mode: "both" }, ["mode"]],
    ["a team", { teamId: "Sales" }, ["teamId"]],
    ["a date-time", { scope: { from: "yesterday", to: week.to } }, ["scope", "from"]],
    ["a date", { scope: { from: new Date(Number.NaN), to: week.to } }, ["scope", "from"]],
    ["a name", { scopes: week }, ["scopes"]],
    ["a scope", { scope: throwing }, ["scope"]],
    ["a day", { scope: { ...week, days: ["Monday"] } }, ["scope", "days", 0]],
    ["days", { scope: { ...week, days: 7 } }, ["scope", "days"]],
    ["a group that is no string", { scope: { ...week, schedulingGroupIds: [5] } }, ["scope", "schedulingGroupIds", 0]],
  ]) {
    test(`such as ${what} that is none`, () => {
      assert.throws(
        () => planned(more),
        (error) => {
          assert.ok(error instanceof ShiftsValidationError);
          assert.equal(error.operation, "plan");
          assert.deepEqual(error.issues[0].path.slice(0, path.length), path, JSON.stringify(error.issues));
          return true;
        },
      );
    });
  }

  test("and what the caller's own functions throw is thrown unchanged", () => {
    const error = new RangeError("mine");
    const failing = { [Symbol.iterator]: fails(error) };
    const later = {
      *[Symbol.iterator]() {
        yield entity();
        throw error;
      },
    };
    for (const more of [
      { current: failing },
      { desired: failing },
      { schedulingGroups: failing },
      { current: later },
      { desired: later },
      { current: [entity()], match: fails(error) },
    ])
      assert.throws(
        () => planned(more),
        (thrown) => thrown === error,
      );
    assert.equal(planned({ current: [entity()], desired: [body()] }).unchanged, 1);
  });
});

describe("what cannot be read", () => {
  const cycle = {};
  cycle.self = cycle;
  const unreadable = {
    "a revoked proxy": gone,
    "a getter that throws": () => ({
      userId,
      get sharedShift() {
        throw new Error("no");
      },
    }),
    "a cycle": () => cycle,
    "a BigInt": () => body(undefined, { isStagedForDeletion: 1n }),
    "a toJSON that throws": () => ({ toJSON: fails(new Error("no")) }),
    "a function": () => () => {},
    undefined: () => undefined,
    null: () => null,
    "a number": () => 5,
    "an array": () => [],
  };

  for (const [what, make] of Object.entries(unreadable)) {
    test(`${what} in desired is an operation with issues, and withholds deletions`, () => {
      const result = planned({ current: [entity()], desired: [make()], scope: week });
      assert.ok(!actionsIn(result).includes("delete"), JSON.stringify(result.operations));
      assert.ok(result.operations.every(({ issues }) => issues.length > 0));
      assert.ok(result.operations.length + result.warnings.length > 0);
    });

    test(`${what} in current is a warning`, () => {
      const result = planned({ current: [make(), entity()], desired: [body()], scope: week });
      assert.deepEqual([result.operations, result.unchanged], [[], 1]);
      assert.deepEqual(result.warnings[0].path.slice(0, 2), ["current", 0]);
    });
  }

  test("a hidden value is found where the operation finds it", () => {
    const desired = [body(undefined, { sharedShift: { ...item(), theme: Number.NaN } })];
    const [{ issues }] = planned({ desired }).operations;
    assert.deepEqual(
      issues.map(({ path }) => path),
      [["body", "sharedShift", "theme"]],
    );
    assert.deepEqual(issues, createShift.try({ teamId, body: desired[0] }).issues);
  });

  test("an own __proto__ is an unknown property", () => {
    const row = JSON.parse('{ "__proto__": { "x": 1 } }');
    const [{ issues }] = planned({ desired: [Object.assign(Object.create(null), body(), { ["__proto__"]: row })] }).operations;
    assert.ok(issues === undefined || issues[0].code === "unknown_property");
  });

  test("a plan within a plan fails the outer one, and the next plan is whole", () => {
    const row = {
      toJSON() {
        planned({});
        return body();
      },
    };
    assert.throws(() => planned({ desired: [row, body()] }), TypeError);
    assert.equal(planned({ current: [entity()], desired: [body()] }).unchanged, 1);
  });
});

test("members that a page has put on all objects are not read", () => {
  const input = {
    current: [entity()],
    desired: [body("17"), { key: "k", body: body("07", { userId: schedulingGroupId.slice(4) }) }],
    scope: week,
  };
  const before = planned(input);
  const polluted = {
    body: {},
    key: "k",
    id: "SHFT_1",
    scope: {},
    match: () => "k",
    schedulingGroups: 5,
    share: {},
    request: {},
    issues: [],
    write: 0,
    current: 0,
    draftShift: item(),
  };
  for (const [name, value] of Object.entries(polluted)) {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: true });
    let after;
    try {
      after = planned(input);
    } finally {
      delete Object.prototype[name];
    }
    assert.deepEqual(after, before, name);
  }
});
