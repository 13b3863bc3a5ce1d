// The examples: judged by the package as their titles say, and answered by a fresh stand-in as documented.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsStandIn } from "graph-shifts/testing";
import { seed } from "../seed.js";
import { check, isError } from "../src/check.js";
import { examplesOf } from "../src/examples.js";
import { operationNamed, operations } from "../src/operations.js";
import { documented } from "./documented.js";

test("there are some for every operation, the first of them without a problem, no title twice", () => {
  for (const operation of operations) {
    const examples = examplesOf(operation);
    const [{ title, values, text }] = examples;
    assert.notEqual(title, "Empty", operation.name);
    assert.deepEqual(check({ operation, values, text }).issues, [], operation.name);
    const titles = examples.map((one) => one.title);
    assert.equal(new Set(titles).size, titles.length, operation.name);
  }
});

/** What a title promises. */
function promised(title) {
  if (/refused|mistakes|Broken/.test(title)) return "error";
  return /warned/.test(title) ? "warning" : "request";
}

const statusIn = (title) => Number(/answered (\d+)/.exec(title)?.[1]) || null;

const wanted = ({ success }, title, { returnRepresentation }) =>
  statusIn(title) ?? (returnRepresentation ? success.withPrefer.status : success.status);

function judged({ request, issues }) {
  if (request === null) return "error";
  return issues.length > 0 ? "warning" : "request";
}

async function statusOf(request) {
  const headers = { ...request.headers, Authorization: "Bearer any" };
  const { status } = await createShiftsStandIn(seed)(request.url, { ...request, headers });
  return status;
}

for (const page of documented) {
  const operation = operationNamed(page.id);
  describe(page.id, () => {
    for (const { title, values, text } of examplesOf(operation)) {
      test(title, async () => {
        const outcome = check({ operation, values, text });
        assert.equal(outcome.failure, null);
        // Microsoft's own examples are warned of where their pages contradict each other.
        const isOpen = title.startsWith("Microsoft's") && outcome.issues.every((issue) => !isError(issue));
        if (!isOpen) assert.equal(judged(outcome), promised(title));
        if (outcome.request) assert.equal(await statusOf(outcome.request), wanted(page, title, values));
      });
    }
  });
}
