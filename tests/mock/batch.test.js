// Tests of the mock's JSON batching: https://learn.microsoft.com/graph/json-batching

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { operations } from "./operations.js";
import { options } from "./seeds.js";
import { DRAFTED, INTEGRATIONS, OPEN_SHIFTS, TEAM, creations, inner, item, notesOf, open } from "./mock.js";

const JSON_TYPE = { "Content-Type": "application/json" };
const get = (id, url = DRAFTED, more = {}) => ({ id, method: "GET", url, ...more });
const put = (id, draftOpenShift, more = {}) => ({
  id,
  method: "PUT",
  url: DRAFTED,
  headers: JSON_TYPE,
  body: { draftOpenShift },
  ...more,
});

/** The response to one request of a batch. */
const responseTo = ({ json }, id) => json.responses.find((response) => response.id === id);
const statuses = ({ json }) => Object.fromEntries(json.responses.map(({ id, status }) => [id, status]));

describe("a batch", () => {
  test("returns 200 with a response per request, in reverse order", async () => {
    const whole = await open().batch([get("a"), get("b", "/nowhere"), get("c", INTEGRATIONS)]);
    assert.equal(whole.status, 200);
    assert.equal(whole.headers.get("Content-Type"), "application/json");
    assert.deepEqual(Object.keys(whole.json), ["responses"]);
    assert.deepEqual(
      whole.json.responses.map(({ id, status }) => [id, status]),
      [
        ["c", 200],
        ["b", 400],
        ["a", 200],
      ],
    );
  });

  test("responds to each operation as outside a batch", async () => {
    for (const { name, method, path, status, body } of operations) {
      const alone = await open(options()).send(method, path, body);
      const isWrite = ["POST", "PUT", "PATCH"].includes(method);
      const sent = isWrite ? { headers: JSON_TYPE, body: body ?? {} } : {};
      const whole = await open(options()).batch([{ id: "1", method, url: path, ...sent }]);
      const response = responseTo(whole, "1");
      assert.equal(response.status, status, name);
      // Etags, ids and times differ: they count up, and the batch takes an id before its request.
      const shape = (json) => JSON.stringify(json)?.replace(/id-\d+|\d\d:\d\d:\d\d[.\dZ]*/g, "");
      assert.equal(shape(response.body), shape(alone.json), name);
    }
  });

  test("gives each response its own headers and its JSON unencoded", async () => {
    const whole = await open().batch([get("a", DRAFTED, { headers: { "client-request-id": "mine" } }), get("b")]);
    const [b, a] = whole.json.responses;
    assert.equal(a.body.id, "OPNSHFT_drafted");
    assert.equal(a.headers["Content-Type"], "application/json");
    assert.equal(a.headers["client-request-id"], "mine");
    const ids = [whole.headers.get("request-id"), a.headers["request-id"], b.headers["request-id"]];
    assert.equal(new Set(ids).size, 3);
  });

  test("omits the body of an empty response", async () => {
    const response = responseTo(await open().batch([put("1", item({ theme: "pink" }))]), "1");
    assert.equal(response.status, 204);
    assert.ok(!("body" in response));
  });

  test("runs each of 20 requests once, the last first", async () => {
    const { send, batch } = open({ teams: [{ id: TEAM }] });
    const { json } = await batch(creations(20));
    assert.deepEqual([...new Set(json.responses.map(({ status }) => status))], [200]);
    assert.deepEqual(
      await notesOf(send),
      [...Array(20).keys()].reverse().map((i) => `note ${i}`),
    );
  });

  test("takes relative urls with and without a leading slash, with a query", async () => {
    const url = `teams/${TEAM}/schedule/dayNotes?$filter=dayNoteDate eq 2026-11-04`;
    const whole = await open(options()).batch([get("a", url), get("b", `/${url}`)]);
    for (const id of ["a", "b"]) assert.equal(responseTo(whole, id).body.value.length, 1, id);
  });

  test("takes headers only from its requests, and the token only from the batch", async () => {
    const { send } = open();
    const requests = [put("a", item(), { headers: { ...JSON_TYPE, Prefer: "return=representation" } })];
    const more = { Prefer: "return=representation" };
    assert.equal(statuses(await send("POST", "/$batch", { requests }, more)).a, 200);
    assert.equal(statuses(await send("POST", "/$batch", { requests: [put("b", item())] }, more)).b, 204);
    const refused = await send("POST", "/$batch", { requests }, { Authorization: "" });
    assert.equal(refused.status, 401);
    assert.equal(refused.json.error.code, "InvalidAuthenticationToken");
  });

  test("refuses one request with Graph's error JSON and runs the others", async () => {
    const { batch, mock } = open();
    const other = `/teams/${TEAM.replace("3", "4")}/schedule/openShifts`;
    const elsewhere = "https://graph.example/v1.0/me";
    const whole = await batch([put("a", item({ theme: "pink" })), get("b", other), get("c", elsewhere)]);
    assert.deepEqual(statuses(whole), { a: 204, b: 404, c: 400 });
    assert.equal(inner({ json: responseTo(whole, "b").body }).innererror.code, "TeamNotFound");
    assert.equal(mock.read(DRAFTED).draftOpenShift.theme, "pink");
  });

  test("cannot contain another batch, and must be a POST", async () => {
    const { send, batch } = open();
    const nested = { id: "1", method: "POST", url: "/$batch", headers: JSON_TYPE, body: { requests: [get("2")] } };
    const response = responseTo(await batch([nested]), "1");
    assert.deepEqual([response.status, response.body.error.code], [400, "BadRequest"]);
    assert.equal((await send("GET", "/$batch")).status, 404);
  });
});

describe("a malformed batch returns 400 and changes nothing:", () => {
  const write = put("w", item({ theme: "pink" }));
  const { headers: _, ...untyped } = write;
  const { body: __, ...bodiless } = write;
  for (const [why, message, requests, code = "BadRequest"] of [
    ["no requests", "The batch has no requests.", []],
    ["requests that are not an array", "The batch has no requests.", { 0: write }],
    ["a request that is not an object", "A request of the batch is no object.", [write, null]],
    [
      "21 requests",
      "Number of batch request steps exceeds the maximum value of 20.",
      [write, ...creations(20)],
      "MaximumValueExceeded",
    ],
    ["no id", "A request of the batch has no id.", [write, { ...get("1"), id: undefined }]],
    ["a number for an id", "A request of the batch has no id.", [write, get(1)]],
    ["an id used twice in different casing", "The request id 'W' is not unique in the batch.", [write, get("W")]],
    ["no method", "A request of the batch has no method.", [write, { ...get("1"), method: undefined }]],
    ["no url", "A request of the batch has no url.", [write, { ...get("1"), url: undefined }]],
    [
      "headers that are not an object",
      "The headers of request id '1' are not an object of strings.",
      [write, get("1", DRAFTED, { headers: "Prefer" })],
    ],
    [
      "a header that is not a string",
      "The headers of request id '1' are not an object of strings.",
      [write, get("1", DRAFTED, { headers: { Prefer: 1 } })],
    ],
    [
      "a header with an invalid name",
      "The headers of request id '1' cannot be read.",
      [write, get("1", DRAFTED, { headers: { "not a name": "1" } })],
    ],
    [
      "a body without Content-Type",
      "Write request id : 1 does not contain Content-Type header or body.",
      [write, { ...untyped, id: "1" }],
    ],
    [
      "a write without a body",
      "Write request id : 1 does not contain Content-Type header or body.",
      [write, { ...bodiless, id: "1" }],
    ],
    [
      "a dependency on an unknown id",
      "The batch has no request id '2' to depend on.",
      [write, get("1", DRAFTED, { dependsOn: ["2"] })],
    ],
    [
      "dependsOn that is not an array",
      "The dependsOn of request id '1' is not an array of ids.",
      [write, get("1", DRAFTED, { dependsOn: "w" })],
    ],
    [
      "a cycle",
      "The request id '2' depends on itself.",
      [write, get("1", DRAFTED, { dependsOn: ["2"] }), get("2", DRAFTED, { dependsOn: ["1"] })],
    ],
    [
      "a request that depends on itself",
      "The request id '1' depends on itself.",
      [write, get("1", DRAFTED, { dependsOn: ["1"] })],
    ],
  ]) {
    test(why, async () => {
      const { batch, mock } = open();
      const before = mock.read(DRAFTED);
      const whole = await batch(requests);
      assert.equal(whole.status, 400);
      assert.deepEqual([whole.json.error.code, whole.json.error.message], [code, message]);
      assert.deepEqual(mock.read(DRAFTED), before);
    });
  }

  test("text that is not JSON", async () => {
    const whole = await open().send("POST", "/$batch", '{"requests":');
    assert.equal(whole.status, 400);
    assert.match(whole.json.error.message, /^Unable to read JSON request payload/);
  });

  test("JSON that is not an object", async () => {
    for (const json of ["null", "[]", "1"]) assert.equal((await open().send("POST", "/$batch", json)).status, 400);
  });
});

describe("dependsOn", () => {
  test("makes a request run after another, although the last runs first", async () => {
    const { batch, mock } = open();
    const themes = ["pink", "green", "purple"];
    const chained = themes.map((theme, i) => put(`r${i}`, item({ theme }), i > 0 ? { dependsOn: [`R${i - 1}`] } : {}));
    await batch(chained);
    assert.equal(mock.read(DRAFTED).draftOpenShift.theme, "purple");
    await batch(themes.map((theme, i) => put(String(i), item({ theme }))));
    assert.equal(mock.read(DRAFTED).draftOpenShift.theme, "pink");
  });

  test("may name a later request", async () => {
    const { batch, mock } = open();
    await batch([put("a", item({ theme: "pink" }), { dependsOn: ["b"] }), put("B", item({ theme: "green" }))]);
    assert.equal(mock.read(DRAFTED).draftOpenShift.theme, "pink");
  });

  test("returns 424 for requests that depend on a failed one, directly or indirectly", async () => {
    const { batch, mock } = open();
    const before = mock.read(DRAFTED);
    const whole = await batch([
      get("a", `${OPEN_SHIFTS}/OPNSHFT_none`),
      put("b", item({ theme: "pink" }), { dependsOn: ["a"] }),
      get("c", DRAFTED, { dependsOn: ["b"] }),
      get("d"),
    ]);
    assert.deepEqual(statuses(whole), { a: 404, b: 424, c: 424, d: 200 });
    assert.equal(responseTo(whole, "b").body.error.code, "FailedDependency");
    assert.deepEqual(mock.read(DRAFTED), before);
  });
});
