// Values of JavaScript that JSON writes in its own way, or not at all.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createSwapShiftsChangeRequest,
  createTimeOffReason,
  listShifts,
  listTimeCards,
  ShiftsValidationError,
  updateOpenShift,
  updateWorkforceIntegration,
} from "graph-shifts";
import { Temporal } from "temporal-polyfill";
import { activity, integration, item, openShift, openShiftId, teamId } from "./samples.js";

const told = (outcome) => (outcome.issues ?? []).map(({ code, path }) => [code, ...path]);
const ofItem = (changes) => told(updateOpenShift.try(openShift(changes)));
const ofIntegration = (body) => told(updateWorkforceIntegration.try(integration(body)));

test("Date objects go out as ISO text", () => {
  const startDateTime = new Date("2026-11-23T08:00:00Z");
  const request = updateOpenShift(openShift({ startDateTime, endDateTime: new Date("2026-11-23T16:00:00.5Z") }));
  assert.match(request.body, /"startDateTime":"2026-11-23T08:00:00\.000Z","endDateTime":"2026-11-23T16:00:00\.500Z"/);
});

test("Temporal instants go out as their text", () => {
  const startDateTime = Temporal.Instant.from("2026-11-23T09:00:00+01:00");
  assert.match(updateOpenShift(openShift({ startDateTime })).body, /"startDateTime":"2026-11-23T08:00:00Z"/);
});

test("Temporal values without an offset, or with a zone's name, are no instants", () => {
  const plain = Temporal.PlainDateTime.from("2026-11-23T08:00:00");
  const zoned = Temporal.ZonedDateTime.from("2026-11-23T08:00:00[Europe/Berlin]");
  for (const startDateTime of [plain, zoned]) {
    assert.deepEqual(ofItem({ startDateTime }), [["not_an_instant", "body", "sharedOpenShift", "startDateTime"]]);
  }
});

test("toJSON is asked as JSON asks it", () => {
  assert.match(updateOpenShift(openShift({ theme: { toJSON: () => "green" } })).body, /"theme":"green"/);
  assert.deepEqual(updateWorkforceIntegration(integration({ toJSON: () => ({ isActive: true }) })).body, '{"isActive":true}');
});

test("boxed values and values of other realms are what JSON makes of them", () => {
  assert.match(
    updateOpenShift(openShift({ theme: new String("blue"), openSlotCount: new Number(2) })).body,
    /"theme":"blue","openSlotCount":2/,
  );
  assert.equal(
    updateWorkforceIntegration(integration(Object.assign(Object.create(null), { isActive: true }))).body,
    '{"isActive":true}',
  );
});

test("numbers that JSON writes as null are not JSON", () => {
  for (const openSlotCount of [NaN, Infinity, -Infinity])
    assert.deepEqual(ofItem({ openSlotCount }), [["not_json", "body", "sharedOpenShift", "openSlotCount"]]);
  assert.deepEqual(ofIntegration({ apiVersion: NaN }), [["not_json", "body", "apiVersion"]]);
  assert.deepEqual(ofIntegration({ supportedEntities: NaN }), [["not_json", "body", "supportedEntities"]]);
});

test("an invalid Date is not JSON", () => {
  assert.deepEqual(ofItem({ startDateTime: new Date("soon") }), [["not_json", "body", "sharedOpenShift", "startDateTime"]]);
  const activities = [activity({ endDateTime: new Date(NaN) })];
  assert.deepEqual(ofItem({ activities }), [["not_json", "body", "sharedOpenShift", "activities", 0, "endDateTime"]]);
});

test("a Map or a Set, which JSON writes as an empty object, is not JSON", () => {
  assert.deepEqual(told(updateOpenShift.try({ teamId, openShiftId, body: new Map([["isStagedForDeletion", true]]) })), [
    ["not_json", "body"],
  ]);
  assert.deepEqual(told(updateOpenShift.try({ teamId, openShiftId, body: { draftOpenShift: new Map() } })), [
    ["not_json", "body", "draftOpenShift"],
  ]);
  assert.deepEqual(
    told(updateOpenShift.try({ teamId, openShiftId, body: Promise.resolve({}) })),
    [["not_json", "body"]],
    "a promise that was not awaited",
  );
  assert.deepEqual(ofIntegration({ supportedEntities: new Set(["shift"]) }), [["not_json", "body", "supportedEntities"]]);
  assert.deepEqual(ofIntegration({ encryption: new Map([["secret", "x"]]) }), [["not_json", "body", "encryption"]]);
  assert.deepEqual(ofItem({ activities: new Set() }), [["not_json", "body", "sharedOpenShift", "activities"]]);
});

test("check reports issues of values from the body's root, as checkJson does those of text", () => {
  assert.deepEqual(
    updateOpenShift
      .check({ sharedOpenShift: item({ openSlotCount: NaN }), draftOpenShift: null })
      .map(({ code, path }) => [code, ...path]),
    [["not_json", "sharedOpenShift", "openSlotCount"]],
  );
  assert.deepEqual(
    updateOpenShift["~standard"].validate(new Map()).issues.map(({ path }) => path),
    [[]],
  );
});

/** A body that contains itself. */
function cyclic() {
  const body = {};
  return Object.assign(body, { sharedOpenShift: body });
}

test("an issue says which of the values that JSON hides it is", () => {
  const said = (body) => updateOpenShift.check(body).map(({ message, suggestion }) => [message, suggestion ?? ""].join("; "));
  const slots = (openSlotCount) => said({ sharedOpenShift: item({ openSlotCount }), draftOpenShift: null });
  const start = (startDateTime) => said({ sharedOpenShift: item({ startDateTime }), draftOpenShift: null });
  const list = (activities) => said({ sharedOpenShift: item({ activities }), draftOpenShift: null });
  const flags = (supportedEntities) => updateWorkforceIntegration.check({ supportedEntities })[0];
  for (const [[words], expected] of [
    [start(new Date("")), /invalid date/],
    [slots(NaN), /NaN/],
    [slots(Infinity), /infinite/],
    [slots(-Infinity), /infinite/],
    [list(new Set([activity()])), /Set.*array/],
    [list(new Map([[1, activity()]])), /Map.*array/],
    [said(new Map()), /Map.*object/],
    [list(Promise.resolve([])), /Promise.*await/],
    [slots(1n), /BigInt/],
    [said(Object.assign({}, { toJSON: () => 1n })), /BigInt/],
    [said(cyclic()), /contains itself/],
    [list(new WeakMap()), /^cannot be written as JSON/],
    [list({ [Symbol.toStringTag]: "x".repeat(1000) }), /^cannot be written as JSON/],
  ])
    assert.match(words, expected);
  assert.match(flags(new Set(["shift"])).suggestion, /array/);
  assert.match(flags(new Map([["shift", true]])).suggestion, /array/);
  assert.match(flags(NaN).message, /NaN/);
});

test("a Map or a Set as an option is not JSON either", () => {
  const said = ({ issues }) => (issues ?? []).map(({ code, path, message }) => [code, ...path, message].join(" "));
  const options = [["$top", "5"]];
  for (const [query, expected] of [
    [new Map(options), /^not_json query is a Map/],
    [new Set(options), /^not_json query is a Set/],
    [new URLSearchParams(options), /^not_json query cannot/],
  ])
    assert.match(said(listShifts.try({ teamId, query })).join(), expected);
  assert.match(listShifts.try({ teamId, query: {} }).request.url, /shifts$/);
  assert.match(said(updateOpenShift.try({ ...openShift(), allow: new Set(["misplaced"]) })).join(), /^not_json allow is a Set/);
  assert.match(said(listTimeCards.try({ teamId, filter: new Map() })).join(), /^not_json filter is a Map/);
  assert.deepEqual(said(listTimeCards.try({ teamId, top: NaN })), ["wrong_type top must be an integer"]);
});

test("what an option hides has no place in the text of the body", () => {
  try {
    createSwapShiftsChangeRequest.fromJson({ teamId, query: new Map([["$select", "id"]]) }, "{}");
    assert.fail("a Map is no query");
  } catch (error) {
    assert.ok(error instanceof ShiftsValidationError);
    const [issue] = error.issues;
    assert.deepEqual([issue.code, issue.path, "offset" in issue], ["not_json", ["query"], false]);
  }
});

test("NaN and an invalid Date are named where null is refused, whatever the property holds", () => {
  assert.deepEqual(ofItem({ activities: NaN }), [["not_json", "body", "sharedOpenShift", "activities"]]);
  assert.deepEqual(told(updateOpenShift.try({ teamId, openShiftId, body: NaN })), [["not_json", "body"]]);
  assert.deepEqual(
    told(createTimeOffReason.try({ teamId, body: { displayName: new Date(""), iconType: "none", isActive: true } })),
    [["not_json", "body", "displayName"]],
  );
  assert.deepEqual(ofIntegration({ supportedEntities: [NaN] }), [["not_json", "body", "supportedEntities", 0]]);
  assert.deepEqual(ofIntegration({ supportedEntities: [null] }), [["wrong_type", "body", "supportedEntities", 0]]);
});

test("an honest null is no NaN", () => {
  assert.deepEqual(ofItem({ openSlotCount: null }), [["null_not_allowed", "body", "sharedOpenShift", "openSlotCount"]]);
  assert.equal(updateWorkforceIntegration(integration({ apiVersion: null })).body, '{"apiVersion":null}');
});

test("a BigInt is not JSON, at its place", () => {
  assert.deepEqual(ofItem({ openSlotCount: 1n }), [["not_json", "body", "sharedOpenShift", "openSlotCount"]]);
  assert.deepEqual(ofItem({ activities: [activity(), activity({ code: 5n })] }), [
    ["not_json", "body", "sharedOpenShift", "activities", 1, "code"],
  ]);
});

test("a cycle is not JSON", () => {
  const body = { sharedOpenShift: item(), draftOpenShift: null };
  body.sharedOpenShift.notes = body;
  const [[code, root]] = told(updateOpenShift.try({ teamId, openShiftId, body }));
  assert.deepEqual([code, root], ["not_json", "body"]);
  const activities = [];
  activities.push(activities);
  assert.equal(ofItem({ activities })[0][0], "not_json");
});

test("the same object twice is no cycle", () => {
  const lunch = activity();
  const body = { sharedOpenShift: item({ activities: [lunch] }), draftOpenShift: null };
  body.sharedOpenShift.activities.push({ ...lunch, startDateTime: "2026-11-23T13:00:00Z", endDateTime: "2026-11-23T13:30:00Z" });
  assert.ok(updateOpenShift.try({ teamId, openShiftId, body }).request);
});

test("a getter that throws is not JSON, and what it threw stays inside", () => {
  const body = {
    sharedOpenShift: Object.defineProperty(item(), "notes", {
      enumerable: true,
      get() {
        throw new Error("canary-4711");
      },
    }),
  };
  const outcome = updateOpenShift.try({ teamId, openShiftId, body });
  assert.deepEqual(told(outcome), [["not_json", "body", "sharedOpenShift", "notes"]]);
  assert.doesNotMatch(JSON.stringify(outcome), /canary/);
});

test("a toJSON that throws is not JSON", () => {
  assert.deepEqual(
    ofItem({
      notes: {
        toJSON() {
          throw new TypeError("x");
        },
      },
    }),
    [["not_json", "body", "sharedOpenShift", "notes"]],
  );
});

test("getters of the input that throw end in issues", () => {
  const inputs = [
    {
      get teamId() {
        throw new Error("x");
      },
      openShiftId,
      body: {},
    },
    {
      teamId,
      openShiftId,
      get body() {
        throw new Error("x");
      },
    },
    {
      teamId,
      openShiftId,
      body: {},
      get actsAs() {
        throw new Error("x");
      },
    },
    new Proxy(
      {},
      {
        get() {
          throw new Error("x");
        },
        ownKeys() {
          throw new Error("x");
        },
        has() {
          throw new Error("x");
        },
      },
    ),
  ];
  for (const input of inputs) {
    assert.ok(updateOpenShift.try(input).issues.length > 0);
    assert.throws(() => updateOpenShift(input), ShiftsValidationError);
  }
});

test("an unknown input is told whatever it holds", () => {
  for (const value of [() => 1, Symbol("x"), new AbortController().signal]) {
    assert.deepEqual(told(updateOpenShift.try({ ...openShift(), extra: value })), [["unknown_input", "extra"]]);
  }
  assert.deepEqual(told(updateOpenShift.try({ ...openShift(), toJSON: () => openShift() })), [["unknown_input", "toJSON"]]);
});

test("functions and symbols are absent, as JSON has it, and holes are null", () => {
  assert.equal(
    updateWorkforceIntegration(integration({ isActive: true, displayName: () => "x", url: Symbol("x") })).body,
    '{"isActive":true}',
  );
  const activities = Array(2);
  activities[1] = activity();
  assert.equal(ofItem({ activities }).length, 1);
});

test("a value nested deeper than JSON.stringify reaches ends in issues", () => {
  let deep = {};
  for (let at = 0; at < 200_000; at++) deep = { deep };
  assert.ok(updateOpenShift.try({ teamId, openShiftId, body: deep }).issues.length > 0);
  assert.ok(updateOpenShift.check(deep).length > 0);
});

const lone = [
  ["a high surrogate", "\ud83d"],
  ["a low surrogate", "a\ude00"],
  ["the wrong order", "\ude00\ud83d"],
  ["one behind a pair", "😀\ud83d"],
];
for (const [what, text] of lone) {
  test(`a raw lone surrogate is told and never replaced: ${what}`, () => {
    assert.deepEqual(ofItem({ notes: text }), [["lone_surrogate", "body", "sharedOpenShift", "notes"]]);
    assert.deepEqual(ofIntegration({ encryption: { protocol: "sharedSecret", secret: text.padEnd(64, "x") } }), [
      ["lone_surrogate", "body", "encryption", "secret"],
    ]);
    assert.deepEqual(told(updateOpenShift.try({ ...openShift(), openShiftId: text })), [["lone_surrogate", "openShiftId"]]);
    assert.equal(updateOpenShift.try({ ...openShift(), passthrough: text }).request, undefined);
    assert.equal(updateOpenShift.try({ ...openShift(), actsAs: text }).request, undefined);
    assert.equal(updateOpenShift.try({ ...openShift(), teamId: text }).request, undefined);
    assert.equal(updateOpenShift.try({ ...openShift(), baseUrl: `https://a.example/${text}` }).request, undefined);
    assert.ok(updateOpenShift.check({ [text]: 1 }).some(({ code }) => code === "lone_surrogate"));
    assert.ok(updateOpenShift.try({ ...openShift(), [text]: 1 }).issues.length > 0);
  });
}
