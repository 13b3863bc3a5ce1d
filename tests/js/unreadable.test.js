// Inputs and values that cannot be read or written: each is one issue, at the place where reading it failed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listShifts, listTimeCards, updateOpenShift } from "graph-shifts";
import { MAX_DEPTH, MAX_NAME, MAX_TEXT } from "../../pkg/generated/constants.js";
import { item, openShift, openShiftId, teamId } from "./samples.js";

const told = (outcome) => (outcome.issues ?? []).map(({ code, path, message }) => [code, path, message]);

/** An object whose member of this name throws when it is read. */
const throwing = (name, others = {}, thrown = new Error("x")) =>
  Object.defineProperty({ ...others }, name, {
    enumerable: true,
    get() {
      throw thrown;
    },
  });

const UNWRITABLE = "cannot be written as JSON";

test("a member of the input that throws is the only issue, at its name", () => {
  for (const name of ["teamId", "openShiftId", "body", "actsAs", "allow", "other"])
    assert.deepEqual(told(updateOpenShift.try(throwing(name, openShift()))), [["not_json", [name], UNWRITABLE]]);
  assert.deepEqual(told(updateOpenShift.try(throwing("n".repeat(200), openShift()))), [
    ["not_json", ["n".repeat(MAX_NAME)], UNWRITABLE],
  ]);
});

test("an input that does not list its names is one issue, of the whole input", () => {
  const input = new Proxy(openShift(), {
    ownKeys() {
      throw new Error("x");
    },
  });
  assert.deepEqual(told(updateOpenShift.try(input)), [["not_json", [], UNWRITABLE]]);
});

test("an option that cannot be written is the only issue, at its place", () => {
  const loop = { a: {} };
  loop.a.b = loop;
  for (const [query, code, path, message] of [
    [{ a: 1n }, "not_json", ["query", "a"], /BigInt/],
    [loop, "not_json", ["query", "a", "b"], /contains itself/],
    [throwing("c"), "not_json", ["query", "c"], /^cannot be written/],
    [{ d: throwing("c") }, "not_json", ["query", "d", "c"], /^cannot be written/],
    [{ list: [0, 1n] }, "not_json", ["query", "list", 1], /BigInt/],
  ]) {
    const [issue, ...others] = told(listShifts.try({ teamId, query }));
    assert.deepEqual(issue.slice(0, 2), [code, path]);
    assert.match(issue[2], message);
    assert.deepEqual(others, []);
  }
});

test("a function or a symbol as an option is reported like null", () => {
  for (const value of [() => 1, Symbol("x"), null])
    assert.deepEqual(told(listTimeCards.try({ teamId, top: value })), [["wrong_type", ["top"], "must be an integer"]]);
  const inner = (value) => told(listShifts.try({ teamId, query: { a: value } }));
  assert.deepEqual(
    inner(() => 1),
    inner(null),
  );
  assert.deepEqual(inner(Symbol("x")), inner(null));
  assert.equal(inner(null).length, 1);
});

test("an option or an input that is too long is one issue", () => {
  const long = "x".repeat(MAX_TEXT - 2);
  assert.deepEqual(
    told(updateOpenShift.try({ ...openShift(), passthrough: `${long}xx` })).map(([code, path]) => [code, path]),
    [["too_long", []]],
  );
  assert.deepEqual(
    told(listShifts.try({ teamId, query: { a: `${long}xx` } })).map(([code, path]) => [code, path]),
    [["too_long", ["query"]]],
  );
  assert.deepEqual(
    told(listShifts.try({ teamId, query: [long] })).map(([code, path]) => [code, path]),
    [["too_long", ["query"]]],
  );
});

test("a body of the longest length is read, and one more is too long", () => {
  const text = (length) => `{"isStagedForDeletion":${" ".repeat(length - 28)}true}`;
  assert.equal(text(MAX_TEXT).length, MAX_TEXT);
  assert.deepEqual(updateOpenShift.checkJson(text(MAX_TEXT)), []);
  assert.deepEqual(
    updateOpenShift.checkJson(text(MAX_TEXT + 1)).map(({ code }) => code),
    ["too_long"],
  );
  const body = (length) => ({ notes: "x".repeat(length - '{"notes":""}'.length) });
  const codes = (length) => updateOpenShift.check(body(length)).map(({ code }) => code);
  assert.ok(!codes(MAX_TEXT).includes("too_long"));
  assert.deepEqual(codes(MAX_TEXT + 1), ["too_long"]);
});

/** What a body says whose toJSON throws this. */
const saidOf = (thrown) => {
  const toJSON = () => {
    throw thrown;
  };
  return updateOpenShift.check({ sharedOpenShift: { toJSON } }).map(({ code, path }) => [code, path]);
};

test("the limits of engines are told by their words", () => {
  for (const words of ["Invalid string length", "allocation size overflow", "Out of memory", "out of memory"])
    assert.deepEqual(saidOf(new RangeError(words)), [["too_long", []]], words);
  for (const words of ["Maximum call stack size exceeded.", "too much recursion", "Maximum Call Stack"])
    assert.deepEqual(saidOf(new RangeError(words)), [["too_deep", []]], words);
  for (const thrown of [new Error("string"), "length", undefined, null, Object.create(null), { toString: () => 1n }])
    assert.deepEqual(saidOf(thrown), [["not_json", ["sharedOpenShift"]]]);
});

test("what throws an error whose words cannot be read is not JSON, at its place", () => {
  const thrown = {
    toString() {
      throw new Error("canary");
    },
  };
  assert.deepEqual(saidOf(thrown), [["not_json", ["sharedOpenShift"]]]);
  assert.deepEqual(
    updateOpenShift.check(throwing("notes", {}, thrown)).map(({ code, path }) => [code, path]),
    [["not_json", ["notes"]]],
  );
});

test("what throws once and is good the second time is not JSON, as a whole", () => {
  let times = 0;
  const body = {
    get notes() {
      if (times++ === 0) throw new Error("x");
      return "x";
    },
  };
  assert.deepEqual(
    updateOpenShift.check(body).map(({ code, path }) => [code, path]),
    [["not_json", []]],
  );
});

test("what JSON refuses is looked for so many levels deep", () => {
  const nested = (levels) => {
    let value = { x: 1n };
    for (let level = 1; level < levels; level++) value = { x: value };
    return value;
  };
  const first = (levels) =>
    updateOpenShift.check(nested(levels)).map(({ message, path }) => [message.includes("BigInt"), path.length]);
  assert.deepEqual(first(1), [[true, 1]]);
  assert.deepEqual(first(MAX_DEPTH + 1), [[true, MAX_DEPTH + 1]]);
  assert.deepEqual(first(MAX_DEPTH + 2), [[false, MAX_DEPTH + 1]]);
});

test("toJSON is asked with an empty name where what it returns is refused", () => {
  const names = [];
  const toJSON = (name) => {
    names.push(name);
    return { code: 1n };
  };
  const issues = updateOpenShift.check({ sharedOpenShift: item({ theme: { toJSON } }) });
  assert.deepEqual(
    issues.map(({ path }) => path),
    [["sharedOpenShift", "theme", "code"]],
  );
  assert.deepEqual(names, ["theme", ""]);
});

test("a name that is not known is cut in a path, and never within a surrogate pair", () => {
  const pathOf = (name) => updateOpenShift.check({ [name]: 1n })[0].path;
  assert.deepEqual(pathOf("n".repeat(MAX_NAME)), ["n".repeat(MAX_NAME)]);
  assert.deepEqual(pathOf("n".repeat(MAX_NAME + 1)), ["n".repeat(MAX_NAME)]);
  assert.deepEqual(pathOf(`n${"😀".repeat(MAX_NAME)}`), [`n${"😀".repeat(MAX_NAME - 1)}`]);
});

test("what a value hides is read from its own members only, and once more", () => {
  const slots = (openSlotCount) => updateOpenShift.check({ sharedOpenShift: item({ openSlotCount }) })[0].message;
  const honest = slots(null);
  assert.notEqual(slots(Number.NaN), honest);
  assert.equal(slots({ toJSON: () => null }), honest, "an object that writes null hides nothing");
  assert.match(slots(Object.assign([], { toJSON: () => null })), /^cannot be written as JSON/);
  assert.match(slots(Object.assign(() => 1, { toJSON: () => null })), /^cannot be written as JSON/);
  const inherited = Object.create({ openSlotCount: Number.NaN });
  const toJSON = () => ({ sharedOpenShift: item({ openSlotCount: null }) });
  assert.equal(updateOpenShift.check({ toJSON, sharedOpenShift: inherited })[0].message, honest);
  assert.equal(updateOpenShift.check({ toJSON })[0].message, honest);
  assert.equal(updateOpenShift.check({ toJSON, sharedOpenShift: null })[0].message, honest);
  assert.equal(updateOpenShift.check({ toJSON, sharedOpenShift: { openSlotCount: undefined } })[0].message, honest);
  assert.equal(updateOpenShift.check({ toJSON, sharedOpenShift: throwing("openSlotCount") })[0].message, honest);
});

test("a call within a getter of a body leaves the body's own issues", () => {
  const body = { sharedOpenShift: item({ openSlotCount: Number.NaN }) };
  const input = {
    teamId,
    openShiftId,
    body: Object.defineProperty({}, "sharedOpenShift", {
      enumerable: true,
      get() {
        updateOpenShift.check({ isStagedForDeletion: 1 });
        return body.sharedOpenShift;
      },
    }),
  };
  assert.deepEqual(told(updateOpenShift.try(input)), told(updateOpenShift.try({ teamId, openShiftId, body })));
});
