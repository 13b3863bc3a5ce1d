// Formatting: as JSON.stringify, with the literals as they are; and wall times of a zone.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatChanges, isJson } from "../../src/body/format.js";
import { instantOf, wallOf } from "../../src/body/wall_time.js";
import { examplesOf } from "../../src/examples/examples.js";
import { operations } from "../../src/operations.js";

const formatted = (text) =>
  formatChanges(text).reduceRight((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);

describe("formatting", () => {
  test("writes every example as JSON.stringify does, from a line and from white space everywhere", () => {
    let count = 0;
    for (const { text } of operations.flatMap(examplesOf)) {
      if (!isJson(text)) continue;
      const expected = JSON.stringify(JSON.parse(text), null, 2);
      assert.equal(formatted(JSON.stringify(JSON.parse(text))), expected);
      assert.equal(formatted(expected.replaceAll(/\n */g, "\t\n\n ")), expected);
      assert.deepEqual(formatChanges(expected), []);
      count += 1;
    }
    assert.ok(count > 50, `${count}`);
  });

  test("keeps numbers, escapes and names that are there twice", () => {
    const text = '{"a":1.0,"a":1e3,"b":"\\u00e9 {x}: ,","c":[{},[],-0]}';
    const expected = '{\n  "a": 1.0,\n  "a": 1e3,\n  "b": "\\u00e9 {x}: ,",\n  "c": [\n    {},\n    [],\n    -0\n  ]\n}';
    assert.equal(formatted(text), expected);
  });

  test("is for JSON alone", () => {
    for (const text of ["", "{", "{'a': 1}", '{"a": 1,}', "{} {}"]) assert.equal(isJson(text), false, text);
  });
});

describe("a wall time", () => {
  test("is that of the zone, and what is no date-time keeps what it begins with", () => {
    const now = new Date("2026-11-24T03:00:00Z");
    assert.deepEqual(wallOf("2026-11-23T13:00:00Z", "America/Chicago", now), { date: "2026-11-23", time: "07:00" });
    assert.deepEqual(wallOf("2026-11-23T13:00:30Z", "America/Chicago", now), { date: "2026-11-23", time: "07:00:30" });
    assert.deepEqual(wallOf("2026-03-04T08:30", "America/Chicago", now), { date: "2026-03-04", time: "08:30" });
    assert.deepEqual(wallOf("2026-03-04", "America/Chicago", now), { date: "2026-03-04", time: "09:00" });
    assert.deepEqual(wallOf("soon", "America/Chicago", now), { date: "2026-11-23", time: "09:00" });
  });

  test("becomes an instant in UTC: of two the chosen one, and none if clocks skip it", () => {
    const zone = "America/Chicago";
    assert.deepEqual(instantOf({ date: "2026-11-23", time: "07:00" }, zone), { instant: "2026-11-23T13:00:00Z", isTwice: false });
    const twice = { date: "2026-11-01", time: "01:30" };
    assert.deepEqual(instantOf(twice, zone), { instant: "2026-11-01T06:30:00Z", isTwice: true });
    assert.deepEqual(instantOf(twice, zone, "later"), { instant: "2026-11-01T07:30:00Z", isTwice: true });
    for (const wall of [
      { date: "2026-03-08", time: "02:30" },
      { date: "", time: "07:00" },
      { date: "2026-11-23", time: "" },
    ]) {
      const { instant, problem } = instantOf(wall, zone);
      assert.equal(instant, undefined);
      assert.ok(problem.length > 0);
    }
  });
});
