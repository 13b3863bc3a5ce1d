// The examples: the package judges them as their titles say, and a new mock returns the documented status.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createIntegratedMock } from "../../mock/integrated.js";
import { networkOf } from "../../server/network.js";
import { isError } from "../../src/issues.js";
import { examplesOf } from "../../src/examples/examples.js";
import { operationNamed, operations } from "../../src/operations.js";
import { buildRequest } from "../../src/request/build.js";
import { documented } from "./documented.js";

test("every operation has some, the first without a problem, and no title twice", () => {
  for (const operation of operations) {
    const examples = examplesOf(operation);
    const [{ title, values, text }] = examples;
    assert.notEqual(title, "Empty", operation.name);
    assert.deepEqual(buildRequest({ operation, values, text }).issues, [], operation.name);
    const titles = examples.map((one) => one.title);
    assert.equal(new Set(titles).size, titles.length, operation.name);
  }
});

/** The codes of an example's issues, by the operation and its title. */
const codesOf = (operation, { values, text }) => buildRequest({ operation, values, text }).issues.map(({ code }) => code);

test("some shows each code that depends on the options, the path or a place elsewhere", () => {
  const shown = new Set(operations.flatMap((operation) => examplesOf(operation).flatMap((one) => codesOf(operation, one))));
  for (const code of [
    ...["acts_as_deprecated", "method_contradicted", "undocumented_query", "shared_version_cleared", "permission_ended"],
    ...["other_id", "misplaced", "not_alphanumeric", "end_before_start", "required"],
  ]) {
    assert.ok(shown.has(code), code);
  }
});

test("only those of approvals and confirmations, whose bodies name nobody, use the deprecated header", () => {
  for (const operation of operations) {
    const isUsed = examplesOf(operation).some((one) => codesOf(operation, one).includes("acts_as_deprecated"));
    if (isUsed) assert.match(operation.name, /^(approve|decline|confirm)/);
  }
});

function expectedOutcome(title) {
  if (/refused|mistakes|Broken/.test(title)) return "error";
  return /warned/.test(title) ? "warning" : "request";
}

const statusIn = (title) => Number(/returns (\d+)/.exec(title)?.[1]) || null;

const expectedStatus = ({ success }, title, { returnRepresentation }) =>
  statusIn(title) ?? (returnRepresentation ? success.withPrefer.status : success.status);

function judged({ request, issues }) {
  if (request === null) return "error";
  return issues.length > 0 ? "warning" : "request";
}

async function statusOf(request) {
  const headers = { ...request.headers, Authorization: "Bearer any" };
  const { status } = await createIntegratedMock(networkOf).mock(request.url, { ...request, headers });
  return status;
}

for (const page of documented) {
  const operation = operationNamed(page.id);
  describe(page.id, () => {
    for (const { title, values, text } of examplesOf(operation)) {
      test(title, async () => {
        const outcome = buildRequest({ operation, values, text });
        assert.equal(outcome.failure, null);
        // Microsoft's own examples may have warnings, because its pages contradict each other.
        const isOpen = title.startsWith("Microsoft's") && outcome.issues.every((issue) => !isError(issue));
        if (!isOpen) assert.equal(judged(outcome), expectedOutcome(title));
        if (outcome.request) assert.equal(await statusOf(outcome.request), expectedStatus(page, title, values));
      });
    }
  });
}
