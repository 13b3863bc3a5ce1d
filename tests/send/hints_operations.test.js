// Over all operations and hints: no hint names an option that its operation lacks.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import * as shifts from "graph-shifts";
import { BY_CODE, BY_MESSAGE, BY_STATUS } from "../../pkg/generated/hints.js";
import { hintOf } from "../../pkg/send/hints.js";
import { ID, operations, requestOf } from "./operations.js";

/** The facts of this name that a hint applies for. */
const about = ([when], fact) => when.filter(([name]) => name === fact).flatMap(([, ...values]) => values);
const CODES = [...new Set(BY_CODE.flatMap((hint) => about(hint, "code")))];

/** Every failure that has a hint of its own, and each again with what may change it. */
const failures = [
  ...CODES.flatMap((code) => [
    { status: 403, code },
    { status: 403, code: "Forbidden", innerCode: code },
    { status: 0, code },
  ]),
  ...BY_STATUS.flatMap((hint) => about(hint, "status").map((status) => ({ status, code: about(hint, "code")[0] ?? "Other" }))),
  ...BY_MESSAGE.map((hint) => ({ status: 400, code: "BadRequest", message: about(hint, "message").join(" x ") })),
  { status: 404, code: "UnknownError", innerCode: "UnknownError" },
  { status: 405, code: "UnreadableAnswer" },
  { status: 401, code: "InvalidAuthenticationToken", claims: "{}" },
].flatMap((failure) => [failure, { ...failure, retryAfter: 7 }]);

/** Every option of any operation. */
const OPTIONS = new Set(operations.flatMap(([, { options }]) => options));
/** These are no English words, so a hint names the option wherever they occur. */
const UNMISTAKABLE = [...OPTIONS].filter((option) => /[A-Z]/.test(option) || option === "passthrough");

/** The options and the properties of the body that a hint names. */
function namesIn(hint) {
  const quoted = [...hint.matchAll(/`([^`]*)`/g)].flatMap(([, code]) => code.match(/^(?:body\.)?\w+/) ?? []);
  return {
    options: [...quoted.filter((name) => OPTIONS.has(name)), ...UNMISTAKABLE.filter((option) => hint.includes(option))],
    properties: [...new Set([...quoted.filter((name) => name.startsWith("body.")), ...(hint.match(/body\.\w+/g) ?? [])])],
  };
}

/** Whether a body of the operation may have the property. */
function hasInBody(operation, property) {
  const [name, ...rest] = property.replace("body.", "").split(".");
  assert.deepEqual(rest, []);
  const issues = operation.check?.({ [name]: ID }) ?? [{ code: "unknown_input", path: [name] }];
  return !issues.some(({ code, path }) => path.at(-1) === name || (code === "read_only_dropped" && path.length <= 1));
}

describe("over all operations and hints", () => {
  test("there are 74 operations, and failures for every advice", () => {
    assert.equal(operations.length, 74);
    assert.ok(failures.length > 90, `${failures.length}`);
  });

  test("no hint names an option or a property that its operation lacks", () => {
    const named = new Map();
    for (const [name, operation] of operations) {
      for (const failure of failures) {
        const hint = hintOf(failure, requestOf(name)) ?? "";
        const { options, properties } = namesIn(hint);
        for (const option of options)
          assert.ok(
            operation.options.includes(option),
            `${name} takes no ${option}, but ${JSON.stringify(failure)} has: ${hint}`,
          );
        for (const property of properties) assert.ok(hasInBody(operation, property), `${name} takes no ${property}: ${hint}`);
        for (const input of [...options, ...properties]) named.set(input, (named.get(input) ?? new Set()).add(name));
      }
    }
    // What hints name, they name for some operation and, unless all take it, not for others.
    for (const input of ["actsAs", "passthrough", "method", "filter", "query", "body.senderUserId", "body.onBehalfOfUserId"]) {
      const { size = 0 } = named.get(input) ?? {};
      assert.ok(size > 0 && size < 74, `${size} operations have ${input} in a hint`);
    }
    for (const input of ["baseUrl", "allow"]) assert.equal(named.get(input)?.size, 74, input);
  });

  test("what a hint could name is found by these tests", () => {
    assert.deepEqual(namesIn('Give `actsAs`, or `method: "PUT"`, or body.senderUserId, or returnRepresentation').properties, [
      "body.senderUserId",
    ]);
    assert.ok(namesIn("Set `filter`.").options.includes("filter"));
    assert.ok(namesIn("the option passthrough").options.includes("passthrough"));
    assert.ok(!hasInBody(shifts.createShift, "body.senderUserId") && !hasInBody(shifts.getShift, "body.senderUserId"));
    assert.ok(hasInBody(shifts.createShift, "body.userId"));
  });

  test("every operation has a hint for every code, in whole sentences without old words", () => {
    for (const [name] of operations) {
      for (const code of CODES) {
        const hint = hintOf({ status: 403, code }, requestOf(name));
        assert.match(hint, /^[A-Z`{].*[.]$/s);
        assert.doesNotMatch(hint, /undefined|\bverb\b|\banswer| {2}|\n/);
      }
    }
  });

  test("a request of no operation, such as a batch, has hints that name no option", () => {
    for (const operation of ["batch", undefined, "__proto__", 5]) {
      for (const failure of failures) {
        const hint = hintOf(failure, { operation, method: "POST", url: "https://graph.microsoft.com/v1.0/$batch" }) ?? "";
        assert.deepEqual(namesIn(hint), { options: [], properties: [] }, hint);
      }
    }
  });
});

/** Messages that have all parts of a hint's, in capitals, and messages that have one. */
const MESSAGES = BY_MESSAGE.map((hint) => about(hint, "message")).flatMap((parts) => [parts.join(" X ").toUpperCase(), parts[0]]);

/** Every status, code, inner code and message that a hint may depend on, together. */
const crossed = [0, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 409, 429, 500].flatMap((status) =>
  ["Other", "UnreadableAnswer", "UnknownError", "TeamNotFound", "toString"].flatMap((code) =>
    [undefined, "Other", "MissingAdminPermissions", "__proto__"].flatMap((innerCode) =>
      [undefined, ...MESSAGES].map((message) => ({
        ...{ status, code, innerCode, message },
      })),
    ),
  ),
);

/** Each hint, with how many operations and failures have it. */
function record() {
  const counts = new Map();
  for (const [name] of operations) {
    const request = requestOf(name);
    const { url } = request;
    const others = ["PUT", "PATCH", "GET"].flatMap((method) =>
      [url, url.toLowerCase(), `${url}s`, url.replace("/schedule", "/schedules"), undefined].map((url) => ({
        ...request,
        method,
        url,
      })),
    );
    for (const of of [request, ...others]) {
      for (const failure of of === request ? [...failures, ...crossed] : failures) {
        const hint = String(hintOf(failure, of));
        counts.set(hint, (counts.get(hint) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([hint, count]) => `${count} ${hint}\n`)
    .join("");
}

test("each hint reads as recorded, for so many operations and failures", () => {
  const file = new URL("hints.txt", import.meta.url);
  if (process.env.RECORD) writeFileSync(file, record());
  assert.equal(record(), readFileSync(file, "utf8"), "if it is meant, run `RECORD=1 node tests/send/hints_operations.test.js`");
});

test("a claims challenge has its own hint whatever the code", () => {
  for (const code of CODES)
    assert.match(hintOf({ status: 401, code, claims: "{}" }, requestOf("getShift")), /token with more claims/);
});
