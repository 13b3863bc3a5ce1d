// What `received` promises beyond its vectors: which types it knows, what it gives back, and that no value makes it throw.
import assert from "node:assert/strict";
import { test } from "node:test";
import { received, replaceShift, shift, updateOpenShift } from "graph-shifts";
import { ENTITIES } from "../../pkg/generated/callbacks.js";
import { Chance } from "../judge/chance.js";
import { odd } from "./odd.js";
import { areIssues } from "./outcomes.js";
import { openShift } from "./samples.js";
import { seed } from "./seed.js";

const codes = (issues) => issues.map(({ code }) => code);

test("it knows the types of entities in callbacks, and no others", () => {
  const types = Object.values(ENTITIES).map(({ type }) => type);
  assert.equal(types.length, 10);
  for (const type of types) assert.deepEqual(received(type, {}), { value: {}, warnings: [] });
  const others = [
    "",
    "Shift",
    "shifts",
    "shiftItem",
    "schedule",
    "dayNote",
    "entity",
    "updateOpenShift",
    "received shift",
    undefined,
    null,
    7,
    {},
  ];
  for (const type of others) assert.throws(() => received(type, {}), TypeError, String(type));
});

test("an unknown type does not disturb the next call", () => {
  const [good, other] = [updateOpenShift(openShift()), "x".repeat(100_000)];
  assert.throws(() => received(other, {}), TypeError);
  assert.deepEqual(updateOpenShift(openShift()), good);
  assert.deepEqual(received("shift", { sharedShift: { theme: "Blue" } }).value, { sharedShift: { theme: "blue" } });
});

test("the given value is not changed: it comes back as it is, or a copy is respelled", () => {
  const kept = Object.freeze({ sharedShift: Object.freeze({ theme: "blue", isActive: true }) });
  assert.equal(received("shift", kept).value, kept);
  const respelled = Object.freeze({ sharedShift: Object.freeze({ theme: "Blue", isActive: true }) });
  assert.deepEqual(received("shift", respelled), { value: kept, warnings: [] });
  assert.equal(respelled.sharedShift.theme, "Blue");
});

test("what a body must not have is received without an issue, and a body still must not have it", () => {
  const body = { userId: "06147b25-0d3d-4087-a316-c9e7a4fd6c9d", sharedShift: { theme: "Blue", isActive: true }, draftShift: {} };
  assert.deepEqual(received("shift", body).warnings, []);
  const refused = ["draft_and_shared", "required", "unknown_property", "not_a_member"];
  for (const found of [codes(replaceShift.check(body)), codes(shift.check(body))]) {
    for (const code of refused) assert.ok(found.includes(code), code);
  }
});

test("a warning has its path, its message and its page, but no place: it is of a value", () => {
  const [warning, ...others] = received("openShift", { sharedOpenShift: { theme: "blu" } }).warnings;
  assert.deepEqual(others, []);
  assert.deepEqual(warning.path, ["sharedOpenShift", "theme"]);
  assert.equal(warning.code, "not_a_member");
  assert.equal(warning.severity, "warning");
  assert.match(warning.source, /^https:/);
  assert.ok(!("offset" in warning) && !("length" in warning));
});

test("more warnings than are reported end with one that says so", () => {
  const { warnings } = received("shift", { sharedShift: { activities: Array(200).fill(1) } });
  assert.equal(warnings.length, 100);
  assert.equal(warnings[99].code, "too_many_issues");
  assert.ok(warnings.every(({ severity }) => severity === "warning"));
});

test("a value that is no JSON comes back as it is with an error that says where", () => {
  const cycle = { sharedShift: {} };
  cycle.sharedShift.activities = [cycle];
  const throwing = {
    get userId() {
      throw new Error("secret");
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const cases = [
    [cycle, "not_json", ["sharedShift", "activities", 0]],
    [throwing, "not_json", ["userId"]],
    [revoked.proxy, "not_json", []],
    [{ userId: 7n }, "not_json", ["userId"]],
    [undefined, "required", []],
    [() => {}, "not_json", []],
    [{ sharedShift: { startDateTime: new Date(NaN) } }, "not_json", ["sharedShift", "startDateTime"]],
  ];
  for (const [value, code, path] of cases) {
    const got = received("shift", value);
    assert.equal(got.value, value);
    assert.deepEqual([codes(got.warnings), got.warnings[0].path, got.warnings[0].severity], [[code], path, "error"]);
    assert.ok(!JSON.stringify(got.warnings).includes("secret"));
  }
});

test("a Date is a date-time, as in bodies, and stays a Date", () => {
  const value = { sharedShift: { startDateTime: new Date("2026-11-23T08:00:00Z") } };
  const got = received("shift", value);
  assert.deepEqual(got.warnings, []);
  assert.equal(got.value, value);
});

test("a getter that calls the library meanwhile does not change what is found", () => {
  const value = {
    get sharedShift() {
      updateOpenShift.try(openShift());
      received("openShift", { sharedOpenShift: { theme: "Green" } });
      return { theme: "Blue", activities: {} };
    },
  };
  const { value: got, warnings } = received("shift", value);
  assert.deepEqual(got, { sharedShift: { theme: "blue", activities: {} } });
  assert.deepEqual(codes(warnings), ["wrong_type"]);
});

test("names that objects inherit are no surprise, in the entity and on all objects", () => {
  const value = JSON.parse('{"__proto__":{"theme":"Blue"},"constructor":1,"sharedShift":{"theme":"Blue"}}');
  const got = received("shift", value);
  assert.deepEqual(codes(got.warnings), ["unknown_property", "unknown_property"]);
  assert.equal(JSON.stringify(got.value), '{"__proto__":{"theme":"Blue"},"constructor":1,"sharedShift":{"theme":"blue"}}');
  assert.equal(Object.getPrototypeOf(got.value), Object.prototype);
});

test("no odd value makes it throw", (t) => {
  t.diagnostic(`seed ${seed}`);
  for (let run = 0; run < 1000; run++) {
    const chance = new Chance(seed + run);
    const value = odd(chance);
    const given = [value, { userId: value }, { sharedShift: value }, { sharedShift: { isActive: value, theme: value } }];
    areIssues(received("shift", chance.pick(given)).warnings);
  }
});
