// What the thrown errors say, and that they are what they are whatever objects inherit.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ShiftsInternalError, ShiftsValidationError, ShiftsWebAssemblyError, updateOpenShift } from "graph-shifts";
import { openShift } from "./samples.js";

/** An error of so many issues at these paths. */
const errorOf = (...paths) =>
  new ShiftsValidationError(
    "updateOpenShift",
    paths.map((path, at) => ({ code: "x", path, message: `is wrong (${at})`, severity: "error" })),
    [],
  );

test("a validation error names the operation, each path as JavaScript writes it, and each message", () => {
  assert.equal(
    errorOf(["body", "sharedOpenShift", "activities", 1, "code"], ["teamId"]).message,
    "updateOpenShift: body.sharedOpenShift.activities[1].code is wrong (0); teamId is wrong (1)",
  );
});

test("an issue without a path is its message alone, and spaces at the end of a message stay", () => {
  const issues = [{ code: "x", path: [], message: "is wrong ", severity: "error" }];
  assert.equal(new ShiftsValidationError("op", issues, []).message, "op: is wrong ");
});

test("a validation error lists so many issues, and counts the rest", () => {
  const shown = /^updateOpenShift: (.*)$/;
  const listed = (count) => shown.exec(errorOf(...Array.from({ length: count }, () => ["a"])).message)[1].split("; ");
  const max = listed(50).length - 1;
  assert.ok(max >= 3 && max < 50);
  assert.equal(listed(50).at(-1), `and ${50 - max} more`);
  assert.equal(listed(max).length, max);
  assert.equal(listed(max).at(-1), `a is wrong (${max - 1})`);
  assert.equal(listed(max + 1).at(-1), "and 1 more");
});

test("each error has its name", () => {
  assert.deepEqual(
    [errorOf(["a"]), new ShiftsWebAssemblyError("x"), new ShiftsInternalError("x")].map(({ name }) => name),
    ["ShiftsValidationError", "ShiftsWebAssemblyError", "ShiftsInternalError"],
  );
  assert.match(String(errorOf(["a"])), /^ShiftsValidationError: updateOpenShift: a/);
});

for (const name of ["operation", "issues", "warnings"]) {
  for (const [how, descriptor] of Object.entries({
    "an accessor": { get: () => "inherited", set: () => {} },
    "a constant": { value: "inherited", writable: false },
  })) {
    test(`a validation error has its own ${name} where all objects inherit ${how} of that name`, () => {
      Object.defineProperty(Object.prototype, name, { ...descriptor, configurable: true });
      try {
        updateOpenShift(openShift({ openSlotCount: -1 }));
        assert.fail("nothing was thrown");
      } catch (error) {
        assert.ok(error instanceof ShiftsValidationError, String(error));
        assert.ok(Object.hasOwn(error, name));
        assert.notEqual(error[name], "inherited");
      } finally {
        delete Object.prototype[name];
      }
    });
  }
}
