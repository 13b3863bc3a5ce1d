// What the vectors leave out: every operation, property, required property and member of the facts has cases that pass and cases that fail.
import assert from "node:assert/strict";
import { test } from "node:test";
import { files } from "./cases.js";
import { bodies, enums, operations, rules, types } from "../judge/facts.js";

const cases = files().flatMap((file) => file.cases);
const bodyOf = Object.fromEntries(bodies.map(({ id, of }) => [id, of]));

/** The body of a case as a value, where it is JSON. */
function bodyValue({ body, text }) {
  if (body !== undefined || text === undefined) return body;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Each value in a body with its property, as `shift.userId`, the property's own facts and its path. */
function* held(of, value, path) {
  if (value === null || typeof value !== "object") return;
  for (const [name, inner] of Object.entries(value)) {
    const property = of.properties.get(name);
    if (!property) continue;
    const items =
      property.collection && Array.isArray(inner)
        ? inner.map((item, index) => [item, [...path, name, index]])
        : [[inner, [...path, name]]];
    yield { name: `${of.name}.${name}`, property, value: inner, path: [...path, name] };
    if (types[property.type] && !property.readOnly) for (const [item, at] of items) yield* held(types[property.type], item, at);
  }
}

/** The property that a path of an issue leads to, as `shift.userId`; undefined where the type has none. */
function led(of, path) {
  let [type, name] = [of, undefined];
  for (const step of path) {
    if (typeof step === "number") continue;
    const property = type?.properties.get(step);
    if (!property) return undefined;
    name = `${type.name}.${step}`;
    type = types[property.type];
  }
  return name;
}

const seen = { passes: new Set(), null: new Set(), dropped: new Set(), members: new Map() };
const told = new Map();

for (const one of cases) {
  const of = bodyOf[one.operation];
  if (!of) continue;
  for (const { code, path } of [...(one.issues ?? []), ...(one.warnings ?? [])]) {
    const name = path?.[0] === "body" ? led(of, path.slice(1)) : undefined;
    if (name) told.set(name, (told.get(name) ?? new Set()).add(code));
  }
  if (!one.request || one.input.allow) continue;
  for (const { name, property, value } of held(of, bodyValue(one), [])) {
    if (property.readOnly) seen.dropped.add(name);
    else if (value === null) seen.null.add(name);
    else seen.passes.add(name);
    const words = (Array.isArray(value) ? value : String(value).split(",")).map((word) => String(word).trim().toLowerCase());
    seen.members.set(property.type, [...(seen.members.get(property.type) ?? []), ...words]);
  }
}

/** Every type that bodies hold, with the properties that a client writes. */
function reached(of, names = new Map()) {
  if (names.has(of.name)) return names;
  names.set(of.name, of);
  for (const { type, readOnly } of of.properties.values()) if (types[type] && !readOnly) reached(types[type], names);
  return names;
}
const shapes = [...bodies.reduce((names, { of }) => reached(of, names), new Map()).values()];
const properties = shapes.flatMap((of) =>
  [...of.properties.values()].map((property) => ({ ...property, whole: `${of.name}.${property.name}` })),
);
const writes = properties.filter(({ readOnly }) => !readOnly);
const without = (list, has) => list.filter((property) => !has(property)).map(({ whole }) => whole);
const tells = (whole, code) => told.get(whole)?.has(code) ?? false;

test("every operation has cases that pass and cases that fail, without a body too where it takes none", () => {
  for (const { id, body } of operations) {
    const own = cases.filter(({ operation }) => operation === id);
    assert.ok(
      own.some(({ request }) => request),
      `${id} passes`,
    );
    assert.ok(
      own.some(({ issues }) => issues),
      `${id} fails`,
    );
    if (!body)
      assert.ok(
        own.some(({ issues }) => issues?.some(({ code, path }) => code === "unknown_input" && path[0] === "body")),
        `${id} takes no body`,
      );
  }
});

test("every property that a client writes has a value that passes and one of a wrong type", () => {
  assert.ok(writes.length > 100);
  assert.deepEqual(
    without(writes, ({ whole }) => seen.passes.has(whole)),
    [],
  );
  assert.deepEqual(
    without(writes, ({ whole }) => tells(whole, "wrong_type")),
    [],
  );
});

test("every property that may be null is null somewhere, and every other is refused it", () => {
  assert.deepEqual(
    without(
      writes.filter(({ nullable }) => nullable),
      ({ whole }) => seen.null.has(whole),
    ),
    [],
  );
  assert.deepEqual(
    without(
      writes.filter(({ nullable }) => !nullable),
      ({ whole }) => tells(whole, "null_not_allowed"),
    ),
    [],
  );
});

test("every required and every advised property is missed somewhere", () => {
  const advised = rules.advised.flatMap(({ of, properties: names }) => names.map((name) => `${of}.${name}`));
  const needed = writes.filter(({ required, whole }) => required || advised.includes(whole));
  assert.ok(needed.length > 20);
  assert.deepEqual(
    without(needed, ({ whole }) => tells(whole, "required")),
    [],
  );
});

test("every property that only the service writes is left out somewhere", () => {
  assert.deepEqual(
    without(
      properties.filter(({ readOnly }) => readOnly),
      ({ whole }) => seen.dropped.has(whole),
    ),
    [],
  );
});

test("every member of every enumeration that a client writes passes, and no other", () => {
  for (const name of new Set(writes.map(({ type }) => type).filter((type) => enums[type]))) {
    const members = Object.keys(enums[name].members).filter((member) => member !== "unknownFutureValue");
    assert.deepEqual(
      members.filter((member) => !seen.members.get(name)?.includes(member.toLowerCase())),
      [],
      name,
    );
    assert.ok(
      writes.some(({ type, whole }) => type === name && tells(whole, "not_a_member")),
      `${name} refuses a word`,
    );
  }
});
