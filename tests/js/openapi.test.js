// Keeps pkg/generated/openapi.json true: it is valid, its examples are, the library sends them as they stand, and prism mocks it as it is.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import * as shifts from "graph-shifts";
import { files } from "./cases.js";
import {
  ajv,
  assertFits,
  bodyOf,
  examplesOf,
  fits,
  inputOf,
  isError,
  json,
  operations,
  place,
  printed,
  resolve,
} from "./openapi.js";
import { startPrism } from "./prism.js";

test("it is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(printed));
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, "3.1");
});

test("it has every operation of the library and no other, at its verb, path and page", () => {
  const known = Object.values(shifts).filter(({ path }) => typeof path === "string");
  assert.equal(operations.length, 74);
  assert.deepEqual(operations.map(({ id }) => id).sort(), known.map(({ name }) => name).sort());
  for (const { id, path, method, row } of operations) {
    assert.deepEqual([method, path, row.externalDocs.url], [shifts[id].method, shifts[id].path, shifts[id].page], id);
    const named = row.parameters.map(resolve).filter((parameter) => parameter.in === "path");
    assert.deepEqual(
      named.map(({ name }) => name),
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      id,
    );
  }
});

test("its permissions are the library's, least privileged first", () => {
  for (const { id, row } of operations) {
    const of = (scheme) => row.security.flatMap((alternative) => alternative[scheme] ?? []);
    const { delegated, application } = shifts[id].permissions;
    assert.deepEqual(of("delegated"), delegated, id);
    assert.deepEqual(of("application"), application, id);
  }
});

test("every schema compiles, and every example fits its own", () => {
  for (const name of Object.keys(printed.components.schemas)) assert.ok(ajv.getSchema(`printed#/components/schemas/${name}`));
  let examples = 0;
  for (const { id, row } of operations) {
    for (const of of [row.requestBody ?? {}, ...Object.values(row.responses)]) {
      const found = json(of);
      for (const [name, example] of found ? examplesOf(found) : []) {
        assertFits(found.schema, example, `${id} ${name}`);
        examples += 1;
      }
    }
  }
  assert.ok(examples > operations.length);
});

test("the library has nothing to say of any example, and sends its body as it stands", () => {
  for (const operation of operations) {
    const input = inputOf(operation);
    const request = shifts[operation.id](input);
    assert.deepEqual(request.warnings, [], operation.id);
    assert.equal(request.body, input.body && JSON.stringify(input.body), operation.id);
    if (input.body) assert.deepEqual(shifts[operation.id].check(input.body), [], operation.id);
  }
});

test("the example of every $filter is what the library makes of the same terms", () => {
  const filtered = operations.filter(({ id }) => shifts[id].options.includes("filter"));
  assert.equal(filtered.length, 8);
  for (const operation of filtered) {
    const { example } = operation.row.parameters.find(({ name }) => name === "$filter");
    const filter = {};
    for (const [path, operator, operand] of example.split(" and ").map((term) => term.split(" "))) {
      const place = path.split("/").reduce((part, name) => (part[name] ??= {}), filter);
      place[operator] = operand.replaceAll("'", "");
    }
    const { url, warnings } = shifts[operation.id]({ ...inputOf(operation), filter });
    assert.equal(new URL(url).searchParams.get("$filter"), example);
    // Programs filter requests by their state, although Microsoft's pages do not say that it works.
    const expected = operation.id.endsWith("Requests") ? ["undocumented_query"] : [];
    assert.deepEqual(
      warnings.map(({ code }) => code),
      expected,
      operation.id,
    );
  }
});

test("every header that the library sends is a parameter", () => {
  for (const operation of operations) {
    const names = operation.row.parameters.map((parameter) => resolve(parameter).name);
    const { options } = shifts[operation.id];
    assert.equal(names.includes("MS-APP-ACTS-AS"), options.includes("actsAs"), operation.id);
    assert.equal(names.includes("X-MS-WFMPassthrough"), options.includes("passthrough"), operation.id);
    assert.equal(names.includes("$filter"), options.includes("filter"), operation.id);
    const { headers } = shifts[operation.id](inputOf(operation));
    if (headers.Prefer) assert.ok(names.includes("Prefer"), operation.id);
  }
});

/** What goes out for a case; an instant without seconds, which Graph takes and `date-time` does not, gets them. */
function sent(given) {
  const call = shifts[given.operation];
  const whole = { ...given.input, ...(given.body !== undefined && { body: given.body }) };
  const request = given.text === undefined ? call(whole) : call.fromJson(given.input, given.text);
  return request.body && JSON.parse(request.body.replace(/(T\d\d:\d\d)(?=Z|[+-]\d\d:\d\d")/g, "$1:00"));
}

const cases = files().flatMap(({ cases }) => cases.filter(({ bytes, input }) => !bytes && !input.allow));

test("every body that the vectors let go out fits its schema", () => {
  const going = cases.filter(
    ({ request, operation, body, text }) => request && shifts[operation].check && (body ?? text) !== undefined,
  );
  assert.ok(going.length > 100);
  for (const given of going) {
    const { row } = operations.find(({ id }) => id === given.operation);
    assertFits(bodyOf(row).schema, sent(given), `${given.file}: ${given.why}`);
  }
});

/** The codes of what JSON Schema can say. */
const sayable = new Set(
  `wrong_type required null_not_allowed unknown_property not_a_member none_beside_others not_an_instant not_a_date not_a_time
  not_a_time_zone draft_and_shared no_version`.split(/\s+/),
);

test("every body that the vectors refuse for what JSON Schema can say does not fit its schema", () => {
  const refused = cases.filter(
    ({ issues = [], body }) => body !== undefined && issues.some(({ code, path }) => sayable.has(code) && path?.[0] === "body"),
  );
  assert.ok(refused.length > 100);
  const fitting = refused.filter(
    ({ operation, body }) => fits(bodyOf(operations.find(({ id }) => id === operation).row).schema, body).is,
  );
  assert.deepEqual(
    fitting.map(({ file, why }) => `${file}: ${why}`),
    [],
  );
});

describe("prism", () => {
  let prism;
  before(async () => {
    prism = await startPrism(place);
  });
  after(() => prism.stop());

  /** The answer to a request of the library. */
  async function ask({ url, method, headers, body }, further) {
    const answer = await fetch(url, { method, body, headers: { ...headers, Authorization: "Bearer any", ...further } });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
  }

  for (const operation of operations) {
    const { id, row } = operation;
    const request = (options) => shifts[id]({ ...inputOf(operation), baseUrl: prism.url, ...options });
    const documented = Object.keys(row.responses).filter((status) => !isError(status));

    test(`answers ${id} as it is documented`, async () => {
      for (const status of documented) {
        const options = documented.length > 1 && status === "200" ? { returnRepresentation: true } : {};
        const choice = documented.length > 1 ? { Prefer: `code=${status}` } : {};
        const answer = await ask(request(options), choice);
        assert.deepEqual(answer, { status: Number(status), body: json(row.responses[status])?.example });
      }
    });

    if (bodyOf(row)) {
      test(`refuses a body of ${id} with a property that is not there`, async () => {
        const body = JSON.stringify({ ...bodyOf(row).example, surprise: 1 });
        const answer = await ask({ ...request(), body });
        assert.equal(answer.status, 422);
        assertFits(json(row.responses["4XX"]).schema, answer.body, id);
      });
    }
  }

  const open = (changes) => ({ ...bodyOf(operations.find(({ id }) => id === "updateOpenShift").row).example, ...changes });
  for (const [why, id, body] of [
    ["both versions", "updateOpenShift", open({ draftOpenShift: open().sharedOpenShift })],
    ["both versions null", "updateOpenShift", open({ sharedOpenShift: null })],
    ["no version of something new", "createOpenShift", { schedulingGroupId: "TAG_1" }],
    ["a colour that is none", "updateOpenShift", open({ sharedOpenShift: { ...open().sharedOpenShift, theme: "teal" } })],
    ["unknownFutureValue", "createTimeOffReason", { displayName: "Vacation", isActive: true, iconType: "unknownFutureValue" }],
    ["flags as a list", "updateWorkforceIntegration", { supportedEntities: ["Shift"] }],
    ["a Windows time zone", "putSchedule", { enabled: true, timeZone: "Pacific Standard Time" }],
    ["a date that is none", "createDayNote", { dayNoteDate: "2023-11-3" }],
    ["no userId", "createShift", { sharedShift: { startDateTime: "2026-03-04T08:00:00Z", endDateTime: "2026-03-04T16:00:00Z" } }],
  ]) {
    test(`refuses a body of ${id} with ${why}`, async () => {
      const operation = operations.find((known) => known.id === id);
      const request = shifts[id]({ ...inputOf(operation), baseUrl: prism.url });
      assert.equal((await ask({ ...request, body: JSON.stringify(body) })).status, 422);
    });
  }

  test("refuses a request without a token", async () => {
    const operation = operations.find(({ id }) => id === "getSchedule");
    const { url } = shifts.getSchedule({ ...inputOf(operation), baseUrl: prism.url });
    const answer = await fetch(url, { headers: { Prefer: "code=401" } });
    assert.equal(answer.status, 401);
    assertFits(json(operation.row.responses["401"]).schema, await answer.json(), "401");
  });
});
