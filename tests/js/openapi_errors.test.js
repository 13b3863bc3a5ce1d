// Compares the error responses of pkg/generated/openapi.json with the facts, the mock and what graph-shifts/send reads of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { GraphError, send } from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";
import { assertFits, examplesOf, inputOf, isError, json, operations, printed, resolve } from "./openapi.js";

const facts = JSON.parse(readFileSync(new URL("../facts/errors.json", import.meta.url), "utf8"));

/** The examples of an operation's response of a status, by name. */
const examples = ({ row }, status) => new Map(row.responses[status] ? examplesOf(json(row.responses[status])) : []);

/** The response of an operation that documents a status. */
const documented = ({ row }, status) => row.responses[status] ?? row.responses[`${String(status)[0]}XX`];

const known = (id) => operations.find((operation) => operation.id === id);

test("each known error is an example of its operations, under its status", () => {
  for (const { status, code, innerCode, operations: of } of facts) {
    for (const operation of of === "all" ? operations : of.map(known)) {
      const example = examples(operation, status).get(innerCode ?? code);
      assert.equal(example?.error.code, code, `${operation.id} ${status} ${innerCode ?? code}`);
    }
  }
});

test("each example is a known error", () => {
  const names = facts.map(({ status, code, innerCode }) => `${status} ${innerCode ?? code}`);
  const found = operations.flatMap((operation) =>
    Object.keys(operation.row.responses)
      .filter(isError)
      .flatMap((status) => [...examples(operation, status).keys()].map((name) => `${status} ${name}`)),
  );
  assert.deepEqual([...new Set(found)].sort(), names.sort());
});

test("each operation documents errors of both ranges, all with Graph's error object", () => {
  for (const { id, row } of operations) {
    const errors = Object.keys(row.responses).filter(isError);
    for (const status of ["400", "401", "403", "429", "4XX", "503", "5XX"]) assert.ok(errors.includes(status), `${id} ${status}`);
    assert.equal(
      errors.includes("404"),
      row.parameters.map(resolve).some(({ in: place }) => place === "path"),
      id,
    );
    assert.equal(errors.includes("405"), shifts[id].options.includes("method"), id);
    assert.equal(errors.includes("409"), id === "putSchedule", id);
    for (const status of errors) assert.equal(json(row.responses[status]).schema.$ref, "#/components/schemas/odataError");
  }
});

test("the responses that a client waits after have Retry-After, and 401 has its challenge", () => {
  const headers = Object.entries(printed.components.responses).map(([name, { headers }]) => [name, Object.keys(headers ?? {})]);
  assert.deepEqual(Object.fromEntries(headers.filter(([, names]) => names.length > 0)), {
    unauthorized: ["WWW-Authenticate"],
    tooManyRequests: ["Retry-After"],
    serviceUnavailable: ["Retry-After"],
  });
  const { schema, example } = printed.components.responses.tooManyRequests.headers["Retry-After"];
  assert.deepEqual([schema, typeof example], [{ type: "integer" }, "number"]);
});

test("graph-shifts/send reads the code of each example, and most have a hint", async () => {
  const withoutHint = new Set();
  for (const operation of operations) {
    for (const status of Object.keys(operation.row.responses).filter(isError)) {
      const { headers = {} } = resolve(operation.row.responses[status]);
      for (const [name, body] of examples(operation, status)) {
        const response = new Response(JSON.stringify(body), {
          status: Number(status.replace("XX", "00")),
          headers: Object.entries(headers).map(([header, { example }]) => [header, String(example)]),
        });
        const request = shifts[operation.id](inputOf(operation));
        const error = await send(request, { token: "any", retries: 0, fetch: async () => response }).catch((fault) => fault);
        assert.ok(error instanceof GraphError);
        assert.equal(error.innerCode ?? error.code, name, operation.id);
        if (status === "429") assert.equal(error.retryAfter, 10);
        if (error.hint === undefined) withoutHint.add(name);
      }
    }
  }
  assert.deepEqual([...withoutHint].sort(), ["BadRequest", "InternalServerError", "InvalidOAuthToken", "ServiceUnavailable"]);
});

/** Each way in which the mock refuses: its options, and what is changed in the request. */
const REFUSALS = [
  [{}, () => ({})],
  [{}, () => ({ headers: {} })],
  [{}, ({ body }) => ({ body: body && "{" })],
  [{ throttling: { share: 1 } }, () => ({})],
  ...[403, 409, 412, 500, 503].map((status) => [{ refusals: () => ({ status, innerCode: "Busy" }) }, () => ({})]),
];

test("what the mock refuses is documented, and has the documented form", async () => {
  const statuses = new Set();
  for (const [settings, change] of REFUSALS) {
    for (const operation of operations) {
      const { url, ...request } = shifts[operation.id](inputOf(operation));
      const headers = { ...request.headers, Authorization: "Bearer any" };
      const response = await createShiftsStandIn(settings)(url, { ...request, headers, ...change(request) });
      if (response.ok) continue;
      const what = `${operation.id} ${response.status}`;
      statuses.add(response.status);
      assertFits(json(documented(operation, response.status)).schema, await response.json(), what);
    }
  }
  assert.deepEqual([...statuses].sort(), [400, 401, 403, 404, 409, 412, 429, 500, 503]);
});
