// How a suggestion is followed in the form: where the text changes, and that nothing is written over.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changeBetween, moved, withoutMember, withValue } from "../../src/body/fix_text.js";
import { offersOf } from "../../src/body/fixes.js";
import { operationNamed } from "../../src/operations.js";
import { buildRequest } from "../../src/request/build.js";

describe("a move", () => {
  test("renames in place", () => {
    const text = '{ "a":1,  "SharedOpenShift" : {"x":  [1 ]} }';
    assert.equal(moved(text, ["SharedOpenShift"], ["sharedOpenShift"]), text.replace("Shared", "shared"));
  });

  test("goes to the end of an object that is there, in its indentation", () => {
    const text = '{\n  "slots": 2,\n  "draft": {\n    "theme": "blue"\n  },\n  "shared": null\n}';
    const expected = '{\n  "draft": {\n    "theme": "blue",\n    "count": 2\n  },\n  "shared": null\n}';
    assert.equal(moved(text, ["slots"], ["draft", "count"]), expected);
    assert.equal(moved('{"slots": 2, "draft": {}}', ["slots"], ["draft", "count"]), '{"draft": {"count": 2}}');
    assert.equal(moved('{"draft": {"a": 1}, "slots": 2}', ["slots"], ["draft", "count"]), '{"draft": {"a": 1, "count": 2}}');
  });

  test("out of the only place leaves its lines", () => {
    const expected = '{\n  "draft": {\n    "theme": "blue"\n  }\n}';
    assert.equal(moved('{\n  "theme": "blue"\n}', ["theme"], ["draft", "theme"]), expected);
  });

  test("creates the object, also in the place of null", () => {
    const made = '{"shared": {\n  "count": 2\n}}';
    assert.equal(moved('{"slots": 2, "shared": null}', ["slots"], ["shared", "count"]), made);
    assert.deepEqual(JSON.parse(moved('{"slots": 2}', ["slots"], ["shared", "count"])), { shared: { count: 2 } });
    assert.deepEqual(JSON.parse(moved('{\n  "a": {"slots": [1,\n  2]}\n}', ["a", "slots"], ["b", "c", "count"])), {
      ...{ a: {}, b: { c: { count: [1, 2] } } },
    });
  });

  test("to the whole keeps the inside only", () => {
    assert.equal(moved('{\n  "body": {\n    "a": 1\n  }\n}', ["body"], []), '{\n  "a": 1\n}');
  });

  test("is none onto a name that is there, into what is no object, or of nothing", () => {
    assert.equal(moved('{"a": 1, "b": 2}', ["a"], ["b"]), undefined);
    assert.equal(moved('{"a": 1, "b": 2}', ["a"], ["b", "c"]), undefined);
    assert.equal(moved('{"a": 1}', ["c"], ["b"]), undefined);
    assert.equal(moved('{"a": }', ["a"], ["b"]), undefined);
  });
});

test("a value is replaced, and a member left out with its comma", () => {
  assert.equal(withValue('{"a": [ "x", "y" ]}', ["a", 1], "z"), '{"a": [ "x", "z" ]}');
  assert.equal(withValue('{"a": 1}', ["b"], "z"), undefined);
  assert.equal(withoutMember('{"a": 1, "b": 2}', ["a"]), '{"b": 2}');
  assert.equal(withoutMember('{\n  "a": 1,\n  "b": 2\n}', ["b"]), '{\n  "a": 1\n}');
  assert.equal(withoutMember('{ "a": 1 }', ["a"]), "{}");
  assert.equal(withoutMember("{}", ["a"]), undefined);
});

test("the change between two texts is the smallest one", () => {
  assert.deepEqual(changeBetween("abcde", "abXde"), { from: 2, to: 3, insert: "X" });
  assert.deepEqual(changeBetween("aa", "aaa"), { from: 2, to: 2, insert: "a" });
  assert.deepEqual(changeBetween("", ""), { from: 0, to: 0, insert: "" });
});

/** What "Apply" offers for the first problem that has fixes. */
function offers(name, text, values = {}) {
  const filled = { text, values: { teamId: "3d88b7a2-f988-4f4b-bb34-d66df66af126", openShiftId: "OPNSHFT_1", ...values } };
  const { issues } = buildRequest({ operation: operationNamed(name), ...filled });
  return issues.flatMap((issue) => offersOf(filled, issue));
}

describe("an offer", () => {
  test("is made for each way, but only into objects that are there if some are", () => {
    const labels = (text) => offers("updateOpenShift", text).map(({ label }) => label);
    assert.deepEqual(labels('{"theme": "blue"}'), ["sharedOpenShift.theme", "draftOpenShift.theme"]);
    assert.deepEqual(labels('{"theme": "blue", "draftOpenShift": {}}'), ["draftOpenShift.theme"]);
    assert.deepEqual(labels('{"theme": "blue", "draftOpenShift": {"theme": "pink"}}'), []);
  });

  test("leads to a form without the problem", () => {
    const [offer] = offers("updateOpenShift", '{"draftOpenShft": null}');
    assert.equal(offer.filled.text, '{"draftOpenShift": null}');
    assert.deepEqual(offers("updateOpenShift", offer.filled.text), []);
  });

  test("of two versions clears the one that the reader chooses", () => {
    const item =
      '{"startDateTime": "2026-11-23T07:00:00Z", "endDateTime": "2026-11-23T11:00:00Z", "openSlotCount": 1, "activities": []}';
    const made = offers("updateOpenShift", `{"draftOpenShift": ${item}, "sharedOpenShift": ${item}}`);
    assert.deepEqual(
      made.map(({ label, filled }) => [label, filled.text]),
      [
        ["draftOpenShift: null", `{"draftOpenShift": null, "sharedOpenShift": ${item}}`],
        ["sharedOpenShift: null", `{"draftOpenShift": ${item}, "sharedOpenShift": null}`],
      ],
    );
  });

  test("moves a parameter from the body into its field, unless that has a value", () => {
    const text = '{"OpenShiftId": "OPNSHFT_2", "draftOpenShift": null}';
    const [offer] = offers("updateOpenShift", text, { openShiftId: "" });
    assert.equal(offer.filled.values.openShiftId, "OPNSHFT_2");
    assert.equal(offer.filled.text, '{"draftOpenShift": null}');
    assert.deepEqual(offers("updateOpenShift", text), []);
  });

  test("mends fields: codes, and JSON", () => {
    const [code] = offers("listShifts", "", { allow: "bad_filter, shift_lenght" });
    assert.equal(code.filled.values.allow, "bad_filter, shift_length");
    const [filter] = offers("listShifts", "", { filter: '{"SharedShift": {}}' });
    assert.equal(filter.filled.values.filter, '{"sharedShift": {}}');
  });

  test("is none for a suggestion that is no fix", () => {
    assert.deepEqual(offers("updateOpenShift", '{"draftOpenShift": {"startDateTime": "2026-11-23"}}'), []);
  });
});
