// Runs every vector through each way that JavaScript has into an operation.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { ENTITIES } from "../../pkg/generated/callbacks.js";
import { countForRust } from "../runtimes/cases.js";
import { receivedDiffers, receivedOf } from "../runtimes/received.js";
import { vectors } from "../runtimes/vectors.js";
import { ways } from "../runtimes/ways.js";
import { files } from "./cases.js";

for (const { name, cases } of files()) {
  test(`vectors: ${name}`, () => {
    assert.ok(cases.length > 0, `${name} has no case`);
    const wrong = [];
    for (const one of cases) {
      for (const [way, difference] of ways(shifts, one)) if (difference) wrong.push(`  ${one.why} [${way}]\n      ${difference}`);
    }
    assert.equal(wrong.length, 0, `${wrong.length} disagreements in ${name}\n${wrong.join("\n")}`);
  });
}

for (const file of vectors.filter(({ received }) => received)) {
  test(`vectors: ${file.name}`, (t) => {
    const cases = receivedOf(file);
    t.diagnostic(`${file.received.length - cases.length} vectors left out`);
    assert.ok(cases.length > 10, `${file.name} has few cases`);
    const wrong = cases.flatMap((one) => {
      const difference = receivedDiffers(shifts, one);
      return difference ? [`  ${one.why}\n      ${difference}`] : [];
    });
    assert.equal(wrong.length, 0, `${wrong.length} disagreements in ${file.name}\n${wrong.join("\n")}`);
  });
}

test("every type of entities in callbacks has vectors that pass and vectors that warn; few are for Rust alone", () => {
  const received = vectors.flatMap((file) => file.received ?? []);
  for (const { type } of Object.values(ENTITIES)) {
    const own = received.filter((one) => one.type === type);
    assert.ok(
      own.some(({ warnings, errors }) => !warnings && !errors),
      `${type} passes`,
    );
    assert.ok(
      own.some(({ warnings }) => warnings),
      `${type} warns`,
    );
  }
  assert.equal(received.length - vectors.flatMap(receivedOf).length, 5);
});

test("every operation has vectors that pass and vectors that fail", () => {
  const all = files().flatMap(({ cases }) => cases);
  const operations = Object.entries(shifts)
    .filter(([, value]) => typeof value === "function" && value.page)
    .map(([name]) => name);
  assert.ok(operations.length >= 2);
  for (const name of operations) {
    assert.ok(
      all.some(({ operation, request }) => operation === name && request),
      `${name} has no vector with a request`,
    );
    assert.ok(
      all.some(({ operation, issues }) => operation === name && issues),
      `${name} has no vector with issues`,
    );
  }
});

test("few vectors are for Rust alone: those whose whole input is JSON text, which JavaScript does not take", (t) => {
  t.diagnostic(`${countForRust(vectors)} vectors left out`);
  assert.equal(countForRust(vectors), 10);
});

test("every report and every payload of a client names its source", () => {
  const sourced = files().filter(({ name }) => ["reports.json", "payloads_of_clients.json"].includes(name));
  assert.equal(sourced.length, 2);
  const without = sourced.flatMap(({ cases }) => cases).filter(({ source }) => !source?.startsWith("https://"));
  assert.deepEqual(
    without.map(({ why }) => why),
    [],
  );
});
