// Compares the contradictions that are printed with those of the facts: in reference.md, openapi.json and the published types.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (place) => readFileSync(new URL(place, import.meta.url), "utf8");
const SENTENCE = "Microsoft's sources contradict each other:";
const count = (text) => text.split(SENTENCE).length - 1;

const about = JSON.parse(read("../facts/contradictions.json")).flatMap((one) => one.about);
const operations = about.filter((name) => !name.includes("."));
const properties = new Set(about.filter((name) => name.includes(".")).map((name) => name.split(".")[1]));

/** How many contradictions each name has, without the names that have none. */
const tally = (entries) => Object.fromEntries([...entries].filter(([, found]) => found > 0).sort());
const expected = tally([...new Set(operations)].map((name) => [name, operations.filter((one) => one === name).length]));

const reference = read("../../pkg/generated/reference.md");
const document = JSON.parse(read("../../pkg/generated/openapi.json"));
const types = read("../../pkg/generated/shifts.d.ts");

test("the facts have contradictions of operations and of properties", () => {
  assert.ok(Object.keys(expected).length > 15 && properties.size > 8);
  assert.equal(expected.replaceTimeOff, 2);
  assert.equal(expected.listShifts, undefined);
});

test("reference.md has those of operations, one paragraph each", () => {
  const sections = [...reference.matchAll(/^#### (\w+)\n(.*?)(?=^#{1,4} )/gms)];
  const paragraphs = (section) => section.split("\n\n").filter((paragraph) => paragraph.startsWith(SENTENCE)).length;
  assert.deepEqual(tally(sections.map(([, name, section]) => [name, paragraphs(section)])), expected);
});

test("openapi.json has those of operations in their descriptions", () => {
  const rows = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  assert.deepEqual(tally(rows.map(({ operationId, description = "" }) => [operationId, count(description)])), expected);
});

test("the types have those of operations in their comments", () => {
  const declared = read("../../pkg/generated/operations.d.ts").matchAll(/^\/\*\* (.*) \*\/\nexport declare const (\w+):/gm);
  assert.deepEqual(tally([...declared].map(([, comment, name]) => [name, count(comment)])), expected);
});

test("each place has those of properties, in what describes the property", () => {
  const rows = [...reference.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, name, row]) => [name, count(row)]);
  const schemas = Object.values(document.components.schemas).flatMap((schema) =>
    [schema, ...(schema.allOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => Object.entries(one.properties ?? {})),
  );
  const described = schemas.map(([name, { description }]) => [name, count(description ?? "")]);
  const comments = [...types.matchAll(/^ +\/\*\* (.*) \*\/\n +(\w+)\??:/gm)].map(([, comment, name]) => [name, count(comment)]);
  for (const found of [rows, described, comments]) {
    assert.deepEqual(Object.keys(tally(found)).sort(), [...properties].sort());
  }
});
