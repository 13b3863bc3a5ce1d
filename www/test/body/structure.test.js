// What the aids of the editor know of a body's text, finished or not: its structure, places, and what is inserted there.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nameInsertion, valueInsertion } from "../../src/body/insertion.js";
import { docsOf, known } from "../../src/body/lookup.js";
import { memberOf, outline } from "../../src/body/outline.js";
import { namesPresent, placeAt } from "../../src/body/place.js";

/** The place at the bar of a text, and the text without it. */
function at(marked) {
  const position = marked.indexOf("|");
  const text = marked.replace("|", "");
  return { text, position, place: placeAt(text, position) };
}

/** The text with an insertion made, and a bar for the cursor. */
function inserted(marked, insertionOf) {
  const { text, place } = at(marked);
  const { from, to, insert, cursor } = insertionOf(text, place);
  return [text.slice(0, from), insert.slice(0, cursor), "|", insert.slice(cursor), text.slice(to)].join("");
}

describe("a place", () => {
  const places = [
    ['{"a|b": 1}', "name", []],
    ["{|}", "name", []],
    ['{"a": 1, |}', "name", []],
    ['{"a": 1\n|}', "name", []],
    ['{"a": {"b": [{"c|": 1}]}}', "name", ["a", "b", 0]],
    ['{"a": |}', "value", ["a"]],
    ['{"a": "x|"}', "value", ["a"]],
    ['{"a": tr|}', "value", ["a"]],
    ['{"a": ["x", "|"]}', "value", ["a", 1]],
    ['{"a": ["x", |]}', "value", ["a", 1]],
    ['{"a": {"b": "|', "value", ["a", "b"]],
    ['{"a": {"b', "name", ["a"]],
  ];
  for (const [marked, kind, path] of places) {
    test(`${marked} is a ${kind} in ${JSON.stringify(path)}`, () => {
      const { place } = at(marked.includes("|") ? marked : `${marked}|`);
      assert.deepEqual([place.kind, place.path], [kind, path]);
    });
  }

  test("is none outside of the body's object", () => {
    for (const marked of ["|", "| {}", "{} |", '"a|"', "{}|"]) assert.equal(at(marked).place, null, marked);
  });

  test("knows the names before and after it, and not its own", () => {
    assert.deepEqual(namesPresent(at('{"a": 1, "b|": 2, "c": {"d": 3}}').place), ["a", "c"]);
  });

  test("of odd text never fails, and is found in time that grows with the text", () => {
    for (const text of ["}{", "]]", ":::", '{"a"', '{"a" "b"}', "[,]", '{"\\', "{".repeat(200), '"\u2028']) {
      for (let position = 0; position <= text.length; position++) placeAt(text, position);
    }
    const long = `{${'"a": [1, {"b": "c"}],'.repeat(20_000)}}`;
    assert.equal(outline(long).members.length, 20_000);
  });
});

describe("an outline", () => {
  test("has each member's place; of two with one name, the last counts", () => {
    const text = '{"a": {"b": [true, null]}, "a": {"b": [7]}}';
    const { member } = memberOf(outline(text), ["a", "b", 0]);
    assert.equal(text.slice(member.value.from, member.value.to), "7");
    assert.equal(memberOf(outline(text), ["a", "c"]), undefined);
    assert.equal(memberOf(outline(text), ["a", "b", 0, "d"]), undefined);
  });
});

describe("the tables", () => {
  test("say what is at a path of an operation's body", () => {
    assert.equal(known("updateOpenShift", ["sharedOpenShift", "activities", 0, "theme"]).enumeration.members[1], "blue");
    assert.equal(known("createWorkforceIntegration", ["supportedEntities", 0]).isItem, true);
    const theme = known("updateOpenShift", ["sharedOpenShift", "theme"]);
    assert.equal(docsOf(theme, true), "reference/values.html#enumeration-scheduleentitytheme");
    assert.equal(docsOf(theme, false), "reference/openShifts.html#shape-openshiftitem");
  });

  test("have nothing where there is nothing", () => {
    for (const [operation, path] of [
      ["updateOpenShift", ["sharedShift"]],
      ["updateOpenShift", ["sharedOpenShift", 0]],
      ["updateOpenShift", ["sharedOpenShift", "activities", "theme"]],
      ["updateOpenShift", ["toString"]],
      ["listOpenShifts", []],
    ]) {
      assert.equal(known(operation, path), undefined, JSON.stringify(path));
    }
  });
});

describe("an insertion", () => {
  const { type } = known("updateOpenShift", []);
  const name = (of, key) => (text, place) => nameInsertion(text, place, key, of.properties[key]);
  const item = known("updateOpenShift", ["sharedOpenShift"]).type;

  test("of a name brings its value and the commas that are missing", () => {
    assert.equal(inserted('{"|}', name(item, "notes")), '{"notes": "|"}');
    assert.equal(inserted('{"notes": ""\n  "t|}', name(item, "theme")), '{"notes": ""\n  ,"theme": "|"}');
    assert.equal(inserted('{"th|\n "notes": ""}', name(item, "theme")), '{"theme": "|",\n "notes": ""}');
  });

  test("of a name that has a value changes the name alone", () => {
    assert.equal(inserted('{"them|": "blue"}', name(item, "theme")), '{"theme"|: "blue"}');
  });

  test("of a version brings the whole object; if the other one is set, null", () => {
    const whole = inserted('{\n  "dr|"\n}', name(type, "draftOpenShift"));
    const body = JSON.parse(whole.replace("|", ""));
    assert.deepEqual(Object.keys(body.draftOpenShift).slice(0, 3), ["startDateTime", "endDateTime", "theme"]);
    assert.match(whole, /^\{\n {2}"draftOpenShift": \{\n {4}"startDateTime"/);
    assert.equal(
      inserted('{"sharedOpenShift": {"theme": "blue"}, "dr|"}', name(type, "draftOpenShift")).includes('"draftOpenShift": null|'),
      true,
    );
    assert.match(inserted('{"sharedOpenShift": null, "dr|"}', name(type, "draftOpenShift")), /startDateTime/);
  });

  test("of a value replaces what is there, and separates items", () => {
    const blue = (text, place) => valueInsertion(text, place, "blue");
    assert.equal(inserted('{"theme": "b|"}', blue), '{"theme": "blue"|}');
    assert.equal(inserted('{"theme":|}', blue), '{"theme": "blue"|}');
    assert.equal(inserted('{"theme": |, "notes": ""}', blue), '{"theme": "blue"|, "notes": ""}');
    assert.equal(inserted('{"supportedEntities": ["shift" |]}', blue), '{"supportedEntities": ["shift" , "blue"|]}');
  });
});
