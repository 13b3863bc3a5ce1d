// Tests of the mock's types: printed from the tables, with the rules of the service on top.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enumerations, types } from "../../pkg/generated/mock.js";
import { objectType } from "../../pkg/testing/schema.js";
import { serviceRules } from "../../pkg/testing/service_rules.js";
import { INTEGRATION, TEAM, open } from "./mock.js";
import { ALICE, hours, options, shiftItem, timeOffItem } from "./seeds.js";

/** The names of a type's own and inherited properties. */
const namesOf = (name) => {
  const { base, properties } = types[name];
  return [...(base === undefined ? [] : namesOf(base)), ...Object.keys(properties)];
};

for (const [name, rules] of Object.entries(serviceRules)) {
  test(`the rules of ${name} name its properties`, () => {
    const { defaults = {}, ignores = [], ...lists } = rules;
    const named = [...Object.keys(defaults), ...Object.values(lists).flat()];
    assert.ok(named.length + ignores.length > 0);
    for (const property of named) assert.ok(namesOf(name).includes(property), property);
    for (const property of ignores) assert.ok(!namesOf(name).includes(property), property);
  });
}

test("every reference between types leads to a type or an enumeration", () => {
  for (const [name, { base, properties }] of Object.entries(types)) {
    assert.ok(base === undefined || base in types, name);
    for (const [property, { type, of }] of Object.entries(properties)) {
      const targets = { object: types, enumeration: enumerations, flags: enumerations }[type];
      assert.equal(of !== undefined, targets !== undefined, `${name}/${property}`);
      assert.ok(targets === undefined || of in targets, `${name}/${property}`);
    }
  }
});

test("members after unknownFutureValue are members", () => {
  for (const { members, afterUnknownFutureValue } of Object.values(enumerations)) {
    for (const member of afterUnknownFutureValue) assert.ok(Object.hasOwn(members, member), member);
  }
});

test("each type of the operations can be read", () => {
  for (const name of Object.keys(types)) assert.equal(objectType(name).name, `microsoft.graph.${name}`);
});

const SCHEDULE = `/teams/${TEAM}/schedule`;
const activity = { ...hours(), isPaid: true, code: "", displayName: "Break" };
const shiftWith = (changed) => ({ userId: ALICE, sharedShift: shiftItem({ activities: [{ ...activity, ...changed }] }) });

for (const [why, method, path, body] of [
  ["a required string", "POST", `${SCHEDULE}/shifts`, shiftWith({ code: null })],
  ["a required id", "POST", `${SCHEDULE}/timesOff`, { userId: ALICE, sharedTimeOff: timeOffItem({ timeOffReasonId: null }) }],
  ["a required array", "POST", `${SCHEDULE}/schedulingGroups`, { displayName: "Bakers", isActive: true, userIds: null }],
  ["an item of an array", "POST", `${SCHEDULE}/timeCards`, { userId: ALICE, breaks: [null] }],
  ["an enumeration that is never null", "PATCH", INTEGRATION, { encryption: { protocol: null } }],
]) {
  test(`null for ${why} returns 400`, async () => {
    const { status, json } = await open(options()).send(method, path, body);
    assert.deepEqual([status, json.error.message], [400, "A null value was found for a property that is not nullable."]);
  });
}

test("null for an optional array or optional flags empties them", async () => {
  const { send } = open(options());
  const { json } = await send("POST", `${SCHEDULE}/timeCards`, { userId: ALICE, breaks: null, confirmedBy: null });
  assert.deepEqual([json.breaks, json.confirmedBy], [[], "none"]);
});
