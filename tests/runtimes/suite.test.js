// The suite tells of a package that does something else, and a report is held only when it is whole.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { project } from "./packed.js";
import { holds } from "./report.js";
import { calls, countOf, countOfCalls, suite } from "./suite.js";
import { vectors } from "./vectors.js";

const from = createRequire(join(await project("suite"), "any.js"));
const imported = (name) => import(pathToFileURL(from.resolve(name)));
const shifts = await imported("graph-shifts");
const given = { ...shifts, ...(await imported("graph-shifts/send")), ...(await imported("graph-shifts/testing")) };
const whole = { passed: countOf(vectors), failed: [] };

test("a whole report holds, and no other", () => {
  holds(whole);
  const fewer = [0, whole.passed - 1, countOfCalls(vectors)].map((passed) => ({ ...whole, passed }));
  const others = [undefined, {}, ...fewer, { ...whole, failed: ["one"] }];
  for (const report of others) assert.throws(() => holds(report), assert.AssertionError);
});

test("an operation that answers otherwise is told in each of its cases", () => {
  const clockIn = new Proxy(shifts.clockIn, {
    apply: (call, _, [input]) => ({ ...call(input), method: "PUT" }),
    get: (call, name) => call[name],
  });
  const { passed, failed } = calls({ ...shifts, clockIn }, vectors);
  const cases = vectors.flatMap((file) => file.cases).filter(({ operation, request }) => operation === "clockIn" && request);
  const told = failed.filter((text) => text.includes("[call] method PUT"));
  assert.ok(told.length > 0);
  assert.equal(told.length, cases.filter(({ json, bytes }) => json === undefined && bytes === undefined).length);
  assert.equal(passed + failed.length, countOfCalls(vectors));
});

test("an operation that is missing, or lacks one of its members, is told", () => {
  const { updateOpenShift, ...fewer } = shifts;
  const told = (package_) => calls(package_, []).failed.map((text) => text.split("\n")[0]);
  const every = "every operation is a function with its name, page, permissions and members";
  assert.ok(told(fewer).includes(every));
  for (const missing of ["try", "check", "checkJson", "fromJson", "~standard", "permissions"]) {
    const shorn = new Proxy(updateOpenShift, { get: (operation, name) => (name === missing ? undefined : operation[name]) });
    assert.ok(told({ ...shifts, updateOpenShift: shorn }).includes(every), missing);
  }
});

/** Names what is told of a package of which a part does something else. */
const toldOf = async (part) => (await suite({ ...given, ...part }, [])).failed.map((text) => text.split("\n")[0]);

test("nothing is told of sending as it is", async () => assert.deepEqual(await toldOf({}), []));

const { send, sendAll, batch, items, createShiftsStandIn } = given;
const otherwise = {
  "send tries once": [/^a throttled request/, { send: (request, options) => send(request, { ...options, retries: 0 }) }],
  "send ends no wait": [
    /^an abort ends/,
    { send: (request, { signal, ...options }) => send(request, signal ? { ...options, maxWait: 0 } : options) },
  ],
  "send asks for no claims": [
    /^after a claims challenge/,
    { send: (request, { token, ...options }) => send(request, { ...options, token: token.call ? () => token() : token }) },
  ],
  "errors are no GraphErrors": [/^an error response is a GraphError/, { GraphError: class extends given.GraphError {} }],
  "batch leaves one out": [/^batch packs/, { batch: (requests) => batch([...requests].slice(1)) }],
  "items takes one page": [
    /^items are read page by page/,
    { items: (request, options) => items({ ...request, url: request.url.replace(/\?.*/, "") }, options) },
  ],
  "sendAll sends twice": [/^300 requests/, { sendAll: (...of) => sendAll(...of).then(() => sendAll(...of)) }],
  "sendAll has another order": [/^300 requests/, { sendAll: async (...of) => (await sendAll(...of)).reverse() }],
  "sendAll has no pace": [
    /^sendAll keeps the pace/,
    { sendAll: (requests, options) => sendAll(requests, { ...options, rate: Infinity }) },
  ],
  "errors tell the token": [
    /^the token is in the header only/,
    {
      send: (request, options) =>
        send(request, options).catch((error) => Promise.reject(Object.assign(error, { note: options.token }))),
    },
  ],
  "the stand-in throttles nothing": [
    /^a throttled request/,
    { createShiftsStandIn: ({ throttling, ...options }) => createShiftsStandIn(options) },
  ],
};

for (const [title, [name, part]] of Object.entries(otherwise)) {
  test(`it is told where ${title}`, async () => {
    const told = await toldOf(part);
    assert.ok(
      told.some((text) => name.test(text)),
      `${told}`,
    );
  });
}
