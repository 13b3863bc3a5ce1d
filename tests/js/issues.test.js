// What holds for every issue that any vector brings out: its words, its order, its place.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { files, valueCases } from "./cases.js";

const all = (outcome) => [...(outcome.issues ?? []), ...(outcome.warnings ?? outcome.request.warnings)];

/** Every issue of every vector that has a body as a value, once by the value and once by its text. */
const valueIssues = () => valueCases().flatMap(({ operation, input, body }) => all(shifts[operation].try({ ...input, body })));

test("an issue says what is wrong in a few words", () => {
  const issues = valueIssues();
  assert.ok(issues.length > 300);
  for (const { code, message, expected, suggestion } of issues) {
    for (const words of [message, expected, suggestion]) {
      if (words === undefined) continue;
      assert.equal(typeof words, "string", code);
      assert.match(words, /^\S.*\S$/, `${code}: ${words}`);
      assert.doesNotMatch(
        words,
        /[a-z]\.$|\n|::|\bSome\(|\bOption\b|\bVec\b|\bu32\b|\bi32\b|\bNaN\b|undefined/,
        `${code}: ${words}`,
      );
    }
    assert.ok(message, code);
    assert.doesNotMatch(message, /^(?!Teams|Microsoft|Graph)[A-Z][a-z]+ /, `${code}: ${message} begins in lower case`);
  }
});

test("an issue's source is a page", () => {
  const sources = valueIssues()
    .map(({ source }) => source)
    .filter((source) => source !== undefined);
  assert.ok(sources.length > 200);
  for (const source of new Set(sources)) assert.equal(new URL(source).protocol, "https:");
});

test("an issue has no members but those of the contract", () => {
  const known = ["code", "expected", "fixes", "length", "message", "offset", "path", "severity", "source", "suggestion"];
  for (const issue of valueIssues()) {
    for (const [name, value] of Object.entries(issue)) {
      assert.ok(known.includes(name), name);
      assert.notEqual(value, undefined, name);
    }
    assert.ok(Array.isArray(issue.path) && issue.path.every((step) => typeof step === "string" || Number.isInteger(step)));
  }
});

test("a fix is the suggestion as data, and there is none without a suggestion", () => {
  let count = 0;
  for (const { code, path, suggestion, fixes } of valueIssues()) {
    if (fixes === undefined) continue;
    count += 1;
    assert.ok(fixes.length > 0 && suggestion !== undefined, code);
    for (const { op, to, value } of fixes) {
      assert.ok(["move", "replace", "remove"].includes(op), op);
      assert.equal(Array.isArray(to), op === "move");
      assert.equal(typeof value === "string", op === "replace");
      if (op === "move") assert.notDeepEqual(to, path);
      const [word] = op === "move" ? [to.at(-1)] : op === "replace" ? [value] : [""];
      if (op === "replace" || !/^(move it|give what)/.test(suggestion))
        assert.ok(suggestion.includes(word), `${suggestion}: ${word}`);
    }
  }
  assert.ok(count > 30, `${count}`);
});

test("a fix leads from the root of its issue's path, and never to where that does not reach", () => {
  const fixes = (issues) => issues.flatMap((issue) => issue.fixes ?? []);
  const { updateOpenShift, createWorkforceIntegration } = shifts;
  const body = { theme: "blue", draftOpenshift: null };
  const to = (...paths) => paths.map((path) => ({ op: "move", to: path }));
  assert.deepEqual(
    fixes(updateOpenShift.check(body)),
    to(["sharedOpenShift", "theme"], ["draftOpenShift", "theme"], ["draftOpenShift"]),
  );
  assert.deepEqual(
    fixes(all(updateOpenShift.try({ teamId: "3d88b7a2-f988-4f4b-bb34-d66df66af126", openShiftId: "OPNSHFT_1", body }))),
    to(["body", "sharedOpenShift", "theme"], ["body", "draftOpenShift", "theme"], ["body", "draftOpenShift"]),
  );
  assert.deepEqual(fixes(updateOpenShift.check({ teamId: "x" })), [], "a body has no path to its parameters");
  assert.deepEqual(fixes(createWorkforceIntegration.check({ supportedEntities: ["swap_request"] })), [
    { op: "replace", value: "swapRequest" },
  ]);
  assert.deepEqual(
    fixes(createWorkforceIntegration.check({ supportedEntities: "shift, swap_request" })),
    [],
    "one word of several",
  );
});

test("issues stand in the order of the text, each on a whole value or name", () => {
  let count = 0;
  for (const { operation, body } of valueCases()) {
    const text = JSON.stringify(body, null, 1);
    let last = 0;
    for (const { offset, length, code } of shifts[operation].checkJson(text)) {
      if (offset === undefined) continue;
      count += 1;
      assert.ok(offset >= last, `${code} in ${text}`);
      last = offset;
      const place = text.slice(offset, offset + length);
      if (place !== "{" && place !== "[") JSON.parse(place);
    }
  }
  assert.ok(count > 300);
});

test("an error's message names the operation and each of its first ten issues", () => {
  for (const { operation, input, body } of valueCases()) {
    try {
      shifts[operation]({ ...input, body });
    } catch ({ message, issues }) {
      assert.ok(message.startsWith(operation), message);
      for (const issue of issues.slice(0, 10)) assert.ok(message.includes(issue.message), message);
      assert.doesNotMatch(message, /\n/);
    }
  }
});

test("every code that a vector expects is in the printed list, and the list's own are expected somewhere", async () => {
  const { readdir, readFile } = await import("node:fs/promises");
  const printed = await readFile(new URL("generated/codes.d.ts", import.meta.resolve("graph-shifts/package.json")), "utf8");
  const listed = new Set([...printed.matchAll(/^ {2}\| "(\w+)"/gm)].map(([, code]) => code));
  const expected = new Set(
    files()
      .flatMap(({ cases }) => cases)
      .flatMap(({ issues = [], warnings = [], issuesAmong = [] }) =>
        [...issues, ...warnings, ...issuesAmong].map((one) => one.code ?? one),
      ),
  );
  const plans = new URL("../vectors/plan/", import.meta.url);
  for (const name of await readdir(plans)) {
    for (const { expect } of JSON.parse(await readFile(new URL(name, plans), "utf8")).cases)
      for (const { code } of [...(expect.issues ?? []), ...(expect.warnings ?? [])]) expected.add(code);
  }
  for (const code of expected) assert.ok(listed.has(code), `${code} is printed`);
  for (const code of listed) assert.ok(expected.has(code), `${code} has a vector`);
});
