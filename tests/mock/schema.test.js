// The mock's types: the rules of the service name only properties that the printed types declare, and need what they say.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enumerations, types } from "../../pkg/generated/mock.js";
import { objectType } from "../../pkg/testing/schema.js";
import { serviceRules } from "../../pkg/testing/service_rules.js";

/** The names of a type's own and inherited properties. */
const namesOf = (name) => {
  const { base, properties } = types[name];
  return [...(base === undefined ? [] : namesOf(base)), ...Object.keys(properties)];
};

for (const [name, rules] of Object.entries(serviceRules)) {
  test(`the rules of ${name} name its properties`, () => {
    const { defaults = {}, ...lists } = rules;
    const named = [...Object.keys(defaults), ...Object.values(lists).flat()];
    assert.ok(named.length > 0);
    for (const property of named) assert.ok(namesOf(name).includes(property), property);
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
