// Plain inputs take the fast lane, in which JavaScript builds the URL; all others take the full lane, in which the module builds the request.
import assert from "node:assert/strict";
import { test } from "node:test";
import { files } from "./cases.js";

/** How often each export of the module has been called. */
const calls = {};
const { Instance } = WebAssembly;

WebAssembly.Instance = new Proxy(Instance, {
  construct(_, given) {
    const { exports } = new Instance(...given);
    if (!exports.check) return { exports };
    const counting = ([name, value]) => {
      if (typeof value !== "function") return [name, value];
      return [
        name,
        (...values) => {
          calls[name] = (calls[name] ?? 0) + 1;
          return value(...values);
        },
      ];
    };
    return { exports: Object.fromEntries(Object.entries(exports).map(counting)) };
  },
});
const shifts = await import("graph-shifts");

/** How often `call` has the module check a body, build a request, or do anything. */
function counted(call) {
  for (const name of Object.keys(calls)) delete calls[name];
  call();
  const { check = 0, request = 0 } = calls;
  return { check, request, any: Object.values(calls).reduce((sum, count) => sum + count, 0) };
}

/** Whether a body has an id that can be compared with the one in the path. */
const hasId = ({ operation, body }) => typeof body?.id === "string" && shifts[operation].path.endsWith("}");

const PLAIN = /^(?:[A-Z]+_)?[\dA-Za-z-]+$/;

/** The vectors with a request whose input is nothing but plain ids and a body, and about whose parameters and options there is nothing to warn. */
const plain = files()
  .flatMap(({ cases }) => cases)
  .filter(({ operation, input, request, warnings = [] }) => {
    const { parameters } = shifts[operation];
    const ids = Object.entries(input).every(([name, id]) => parameters.includes(name) && PLAIN.test(id));
    return request && ids && warnings.every(({ path }) => path?.[0] === "body");
  });

test("a plain input without a body needs no module", () => {
  const without = plain.filter(({ operation }) => !shifts[operation].check);
  assert.ok(without.length > 50);
  for (const { operation, input, why } of without) assert.equal(counted(() => shifts[operation](input)).any, 0, why);
});

test("a plain input with a body is checked once, and its request is built in JavaScript", (t) => {
  const values = plain.filter(({ operation, body }) => shifts[operation].check && body !== undefined);
  assert.ok(values.length > 500);
  let others = 0;
  for (const { operation, input, body, request, warnings, why } of values) {
    const { check, request: built } = counted(() => shifts[operation]({ ...input, body }));
    if (built) {
      // A member after unknownFutureValue, for which the module adds a header; an id, which it compares with the path's.
      assert.ok(/include-unknown-enum-members/.test(request.headers.Prefer) || hasId({ operation, body }), why);
      others++;
    }
    // A null or an empty object may hide a value, which is looked for between two checks.
    const mayHide = /null|\{\}/.test(JSON.stringify(body));
    if (!warnings && !built && !mayHide) assert.equal(check, 1, why);
  }
  t.diagnostic(`${values.length - others} in the fast lane, ${others} not because of their headers or ids`);
  assert.ok(others < values.length / 5);
});

test("JSON text takes the fast lane, too", () => {
  const texts = plain.filter(({ operation, text }) => text !== undefined && !hasId({ operation, body: JSON.parse(text) }));
  assert.ok(texts.length > 20);
  for (const { operation, input, text, why } of texts)
    assert.equal(counted(() => shifts[operation].fromJson(input, text)).request, 0, why);
});

test("an input with an option takes the full lane", () => {
  for (const { operation, input, body, why } of plain) {
    const whole = body === undefined ? input : { ...input, body };
    const { request } = counted(() => shifts[operation].try({ ...whole, allow: [] }));
    assert.ok(request >= 1, why);
  }
});
