// Random bodies of every operation, good ones and ones broken in one place, judged by a JSON Schema made from the facts and by this library.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import * as library from "graph-shifts";
import { seed } from "../js/seed.js";
import { beyond } from "./beyond.js";
import { breaks } from "./breaks.js";
import { bodies, operations, reached, types } from "./facts.js";
import { GOOD, TYPE, made } from "./made.js";
import { judges } from "./schema.js";
import { sent } from "./sent.js";
import { walk } from "./slots.js";

/** How many bodies are judged, a third of them good. */
const BODIES = Number(process.env.BODIES ?? 105_000);

/** The fewest bodies by which a kind of break is shown. */
const SHOWN = 10;

/** How many bodies are made until one holds a property. */
const MOST_TRIED = 10_000;

/** How many disagreements are told. */
const TOLD = 10;

const kinds = { ...breaks, ...beyond };

/** Whether a good body goes out as the facts say. */
function goesOut(body, operation) {
  const { parameters, try: build } = library[operation.id];
  const ids = Object.fromEntries(parameters.map((name) => [name, "3d88b7a2-f988-4f4b-bb34-d66df66af126"]));
  const { request } = build({ ...ids, body });
  return isDeepStrictEqual(request && JSON.parse(request.body), sent(body, operation));
}

/** Whether the issue stands where the body was broken, or within it. */
const at = (place, { path }) => place.every((key, depth) => path[depth] === key || (typeof key === "string" && key.length > 64));

/** What is wrong with a verdict of the library, if anything. */
function fault({ kind, path, body }, operation, refused, issues) {
  const errors = issues.filter(({ severity }) => severity === "error");
  if (refused !== kind in breaks) return "the schema does not judge as the kind says";
  if (kind === GOOD && errors.length) return "refused";
  if (kind === GOOD) return goesOut(body, operation) ? undefined : "sent otherwise";
  if (errors.length === 0) return "let pass";
  if (!errors.every(({ code }) => kinds[kind].codes.includes(code))) return "refused under another code";
  return errors.every((issue) => kinds[kind].anywhere || at(path, issue)) ? undefined : "refused in another place";
}

const counts = new Map();
const seen = { good: new Set(), broken: new Set() };
const disagreements = [];
let judged = 0;

function judge(one, operation, schema) {
  if (one.kind === GOOD) for (const { name } of walk(one.body, operation.of, types).slots) seen.good.add(name);
  else seen.broken.add(one.name);
  const refused = !schema(one.body);
  const issues = library[operation.id].check(one.body);
  const count = counts.get(one.kind) ?? { bodies: 0, bySchema: 0, byLibrary: 0, operations: new Set() };
  count.bodies += 1;
  count.bySchema += refused;
  count.byLibrary += issues.some(({ severity }) => severity === "error");
  counts.set(one.kind, count.operations.add(operation.id) && count);
  judged += 1;
  const wrong = fault(one, operation, refused, issues);
  if (!wrong) return;
  const told = issues.map(({ code, path, severity }) => `${severity} ${code} ${path.join(".")}`);
  const body = JSON.stringify(one.body).slice(0, 600);
  disagreements.push({
    number: one.number,
    operation: operation.id,
    kind: one.kind,
    place: one.path?.join("."),
    wrong,
    bySchema: schema.errors?.[0]?.message,
    told,
    body,
  });
}

const there = bodies.filter(({ id }) => library[id]);

/** The operations, those whose bodies hold more the more often. */
const turns = there.flatMap((operation) => Array(Math.ceil(reached(operation.of).size / 3)).fill(operation));

/** A body that holds a property of this name, which is broken. */
function brokenAt(name, operation) {
  for (let number = 0; ; number += 1) {
    const one = made(number, operation, name);
    if (one.kind === TYPE) return one;
    assert.ok(number < MOST_TRIED, `no body of ${operation.id} holds ${name}`);
  }
}

before(() => {
  const schemas = judges();
  for (let number = 0; number < BODIES; number += 1) {
    const operation = turns[Math.floor(number / 3) % turns.length];
    judge(made(number, operation), operation, schemas.get(operation.id));
  }
  for (const operation of there) {
    for (const name of reached(operation.of)) judge(brokenAt(name, operation), operation, schemas.get(operation.id));
  }
});

test("every operation of the facts is there, and those with a body alone check one", () => {
  assert.deepEqual(
    operations.filter(({ id }) => typeof library[id] !== "function").map(({ id }) => id),
    [],
  );
  assert.deepEqual(
    operations.filter(({ id, body }) => Boolean(library[id].check) !== Boolean(body)).map(({ id }) => id),
    [],
  );
});

test("the schema and the library judge every random body alike, and good ones go out as the facts say", (t) => {
  t.diagnostic(`seed ${seed}: ${judged} bodies of ${there.length} operations`);
  for (const [kind, count] of counts)
    t.diagnostic(`${kind}: ${count.bodies} bodies, refused by the schema ${count.bySchema}, by the library ${count.byLibrary}`);
  const told = disagreements
    .slice(0, TOLD)
    .map((one) => JSON.stringify(one, null, 1))
    .join("\n");
  assert.equal(disagreements.length, 0, `SEED=${seed}: ${disagreements.length} disagreements\n${told}`);
  assert.ok(judged >= 100_000);
});

test("the schema refuses every body that is broken, in every kind", () => {
  for (const kind of Object.keys(breaks)) {
    const { bodies: made = 0, bySchema } = counts.get(kind) ?? {};
    assert.ok(made >= SHOWN, `${kind}: ${made} bodies`);
    assert.equal(bySchema, made, kind);
  }
});

test("the rules that no schema says are refused by the library alone", () => {
  for (const kind of Object.keys(beyond)) {
    const { bodies: made = 0, bySchema, byLibrary } = counts.get(kind) ?? {};
    assert.ok(made >= SHOWN, `${kind}: ${made} bodies`);
    assert.deepEqual([bySchema, byLibrary], [0, made], kind);
  }
});

test("good bodies pass both", () => {
  const { bodies: made, bySchema, byLibrary } = counts.get(GOOD);
  assert.ok(made >= BODIES / 3);
  assert.deepEqual([bySchema, byLibrary], [0, 0]);
});

test("every property that a body can hold was held by a good body, and broken", () => {
  const all = [...new Set(bodies.flatMap(({ of }) => [...reached(of)]))];
  assert.deepEqual(
    all.filter((name) => !seen.good.has(name)),
    [],
  );
  assert.deepEqual(
    all.filter((name) => !seen.broken.has(name)),
    [],
  );
});
