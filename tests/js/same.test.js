// Two ways to say the same thing give the same answer: order of names, blanks, escapes, and the short and the long way to a url.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as shifts from "graph-shifts";
import { valueCases } from "./cases.js";
import { holds } from "./random.js";
import { openShift } from "./samples.js";

const objects = valueCases().filter(({ body }) => body !== null && typeof body === "object" && !Array.isArray(body));

/** A source of choices from random numbers, the same for the same numbers. */
function chooser(numbers) {
  let at = 0;
  return (count) => numbers[at++ % numbers.length] % count;
}

function shuffled(value, choose) {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, choose));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shuffled(inner, choose)]);
  for (let at = entries.length - 1; at > 0; at--) {
    const other = choose(at + 1);
    [entries[at], entries[other]] = [entries[other], entries[at]];
  }
  return Object.fromEntries(entries);
}

/** `value` as JSON text with random blanks and random escapes. */
function scrawled(value, choose) {
  const blank = () => ["", "", " ", "\n", "\t\r"][choose(5)];
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const text = (given) =>
    `"${given
      .split("")
      .map((sign) => (choose(4) === 0 ? escaped(sign) : JSON.stringify(sign).slice(1, -1)))
      .join("")}"`;
  const list = (items, open, close) => `${open}${blank()}${items.join(`${blank()},${blank()}`)}${blank()}${close}`;
  if (typeof value === "string") return text(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value))
    return list(
      value.map((item) => scrawled(item, choose)),
      "[",
      "]",
    );
  return list(
    Object.entries(value).map(([name, inner]) => `${text(name)}${blank()}:${blank()}${scrawled(inner, choose)}`),
    "{",
    "}",
  );
}

const told = (issues = []) => issues.map(({ code, path }) => JSON.stringify([code, path]));
const sorted = (value) =>
  value === null || typeof value !== "object" || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort()
          .map(([name, inner]) => [name, sorted(inner)]),
      );

const numbers = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });

test("the order of names changes no answer", (t) => {
  holds(
    t,
    fc.property(fc.nat(objects.length - 1), numbers, (which, list) => {
      const { operation, input, body } = objects[which];
      const first = shifts[operation].try({ ...input, body });
      const second = shifts[operation].try({ ...input, body: shuffled(body, chooser(list)) });
      assert.deepEqual(told(second.issues).sort(), told(first.issues).sort());
      assert.deepEqual(
        told(second.warnings ?? second.request.warnings).sort(),
        told(first.warnings ?? first.request.warnings).sort(),
      );
      if (first.request) assert.deepEqual(sorted(JSON.parse(second.request.body)), sorted(JSON.parse(first.request.body)));
      if (first.request) assert.deepEqual(second.request.headers, first.request.headers);
    }),
    3000,
  );
});

test("blanks and escapes change no answer", (t) => {
  holds(
    t,
    fc.property(fc.nat(objects.length - 1), numbers, (which, list) => {
      const { operation, input, body } = objects[which];
      const first = shifts[operation].try({ ...input, body });
      const json = scrawled(body, chooser(list));
      let second;
      try {
        second = { request: shifts[operation].fromJson(input, json) };
      } catch ({ issues, warnings }) {
        second = { issues, warnings };
      }
      assert.deepEqual(told(second.issues), told(first.issues));
      assert.deepEqual(told(second.warnings ?? second.request.warnings), told(first.warnings ?? first.request.warnings));
      if (first.request) assert.deepEqual(JSON.parse(second.request.body), JSON.parse(first.request.body));
    }),
    3000,
  );
});

test("the long way to a request is the short way's request, for every vector", () => {
  for (const { operation, input, body } of valueCases()) {
    if (input.allow !== undefined) continue;
    assert.deepEqual(shifts[operation].try({ ...input, body, allow: [] }), shifts[operation].try({ ...input, body }));
  }
});

test("the long way to a url is the short way's url, for random ids", (t) => {
  const id = fc.string({ unit: fc.constantFrom(..."ABCabc019-._~/%: é"), maxLength: 12 });
  const prefixed = fc.tuple(fc.constantFrom("OPNSHFT_", "SHFT_", "TAG_", "", "opnshft_"), id).map((parts) => parts.join(""));
  holds(
    t,
    fc.property(
      fc.oneof(fc.uuid(), prefixed, fc.string({ unit: "binary" })),
      fc.oneof(fc.uuid(), id),
      fc.boolean(),
      (openShiftId, teamId, returnRepresentation) => {
        const input = { ...openShift(), openShiftId, teamId, returnRepresentation };
        assert.deepEqual(shifts.updateOpenShift.try({ ...input, allow: [] }), shifts.updateOpenShift.try(input));
      },
    ),
    5000,
  );
});
