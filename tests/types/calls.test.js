// What the types take, the module takes; what they do not take, it refuses or leaves out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ShiftsValidationError } from "graph-shifts";
import * as shifts from "graph-shifts";
import { calls } from "./calls.js";
import { dropped } from "./dropped.js";
import { refused } from "./refused.js";

test("every operation is called once", () => {
  const operations = Object.entries(shifts).filter(([, { path }]) => typeof path === "string");
  assert.deepEqual(Object.keys(calls).sort(), operations.map(([name]) => name).sort());
});

for (const [name, call] of Object.entries(calls)) {
  test(`${name} makes a request`, () => {
    const { operation, method, body } = call();
    assert.equal(operation, name);
    assert.equal(method, shifts[name].method);
    assert.equal(body !== undefined, "check" in shifts[name]);
  });
}

for (const [code, call] of refused) {
  test(`${String(call).slice("() => ".length)} is refused`, () => {
    assert.throws(call, (error) => error instanceof ShiftsValidationError && error.issues.every((issue) => issue.code === code));
  });
}

for (const [property, call] of dropped) {
  test(`${property} is left out of ${String(call).slice("() => ".length)}`, () => {
    const { body, warnings } = call();
    assert.ok(warnings.some(({ code }) => code === "read_only_dropped"));
    assert.ok(!body.includes(`"${property}"`));
  });
}
