// The suite tells of a package that does something else, and a report is held only when it is whole.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { project } from "./packed.js";
import { holds } from "./report.js";
import { countOf, suite } from "./suite.js";
import { vectors } from "./vectors.js";

const from = createRequire(join(await project("suite"), "any.js"));
const shifts = await import(pathToFileURL(from.resolve("graph-shifts")));
const whole = { passed: countOf(vectors), failed: [] };

test("a whole report holds, and no other", () => {
  holds(whole);
  const others = [undefined, {}, { passed: 0, failed: [] }, { ...whole, passed: whole.passed - 1 }, { ...whole, failed: ["one"] }];
  for (const report of others) assert.throws(() => holds(report), assert.AssertionError);
});

test("an operation that answers otherwise is told in each of its cases", () => {
  const clockIn = new Proxy(shifts.clockIn, { apply: (call, _, [input]) => ({ ...call(input), method: "PUT" }), get: (call, name) => call[name] });
  const { passed, failed } = suite({ ...shifts, clockIn }, vectors);
  const cases = vectors.flatMap((file) => file.cases).filter(({ operation, request }) => operation === "clockIn" && request);
  const told = failed.filter((text) => text.includes("[call] method PUT"));
  assert.ok(told.length > 0);
  assert.equal(told.length, cases.filter(({ json, bytes }) => json === undefined && bytes === undefined).length);
  assert.equal(passed + failed.length, whole.passed);
});

test("an operation that is missing, or lacks one of its members, is told", () => {
  const { updateOpenShift, ...fewer } = shifts;
  const told = (package_) => suite(package_, []).failed.map((text) => text.split("\n")[0]);
  const every = "every operation is a function with its name, page, permissions and members";
  assert.ok(told(fewer).includes(every));
  for (const missing of ["try", "check", "checkJson", "fromJson", "~standard", "permissions"]) {
    const shorn = new Proxy(updateOpenShift, { get: (operation, name) => (name === missing ? undefined : operation[name]) });
    assert.ok(told({ ...shifts, updateOpenShift: shorn }).includes(every), missing);
  }
});
