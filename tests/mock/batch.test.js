// The stand-in for Graph: several requests in one, as https://learn.microsoft.com/graph/json-batching has them.

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
  test("is answered 200, with a response to each request, the last request's first", async () => {
    const answer = await open().batch([get("a"), get("b", "/nowhere"), get("c", INTEGRATIONS)]);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("Content-Type"), "application/json");
    assert.deepEqual(Object.keys(answer.json), ["responses"]);
    assert.deepEqual(
      answer.json.responses.map(({ id, status }) => [id, status]),
      [
        ["c", 200],
        ["b", 400],
        ["a", 200],
      ],
    );
  });

  test("answers every operation as it is answered alone", async () => {
    for (const { name, method, path, status, body } of operations) {
      const alone = await open(options()).ask(method, path, body);
      const isWrite = ["POST", "PUT", "PATCH"].includes(method);
      const sent = isWrite ? { headers: JSON_TYPE, body: body ?? {} } : {};
      const whole = await open(options()).batch([{ id: "1", method, url: path, ...sent }]);
      const response = responseTo(whole, "1");
      assert.equal(response.status, status, name);
      // Etags, ids and times count on, and the batch itself has an id before its request.
      const shape = (json) => JSON.stringify(json)?.replace(/id-\d+|\d\d:\d\d:\d\d[.\dZ]*/g, "");
      assert.equal(shape(response.body), shape(alone.json), name);
    }
  });

  test("gives each response its own headers and its JSON as it is", async () => {
    const answer = await open().batch([get("a", DRAFTED, { headers: { "client-request-id": "mine" } }), get("b")]);
    const [b, a] = answer.json.responses;
    assert.equal(a.body.id, "OPNSHFT_drafted");
    assert.equal(a.headers["Content-Type"], "application/json");
    assert.equal(a.headers["client-request-id"], "mine");
    const ids = [answer.headers.get("request-id"), a.headers["request-id"], b.headers["request-id"]];
    assert.equal(new Set(ids).size, 3);
  });

  test("gives an empty answer no body", async () => {
    const response = responseTo(await open().batch([put("1", item({ theme: "pink" }))]), "1");
    assert.equal(response.status, 204);
    assert.ok(!("body" in response));
  });

  test("writes each of 20 once, the last first", async () => {
    const { ask, batch } = open({ teams: [{ id: TEAM }] });
    const { json } = await batch(creations(20));
    assert.deepEqual([...new Set(json.responses.map(({ status }) => status))], [200]);
    assert.deepEqual(
      await notesOf(ask),
      [...Array(20).keys()].reverse().map((i) => `note ${i}`),
    );
  });

  test("takes addresses with and without a slash at the start, with a query", async () => {
    const url = `teams/${TEAM}/schedule/dayNotes?$filter=dayNoteDate eq 2026-11-04`;
    const answer = await open(options()).batch([get("a", url), get("b", `/${url}`)]);
    for (const id of ["a", "b"]) assert.equal(responseTo(answer, id).body.value.length, 1, id);
  });

  test("takes headers from its requests alone, and the token from the whole", async () => {
    const { ask } = open();
    const requests = [put("a", item(), { headers: { ...JSON_TYPE, Prefer: "return=representation" } })];
    const more = { Prefer: "return=representation" };
    assert.equal(statuses(await ask("POST", "/$batch", { requests }, more)).a, 200);
    assert.equal(statuses(await ask("POST", "/$batch", { requests: [put("b", item())] }, more)).b, 204);
    const refused = await ask("POST", "/$batch", { requests }, { Authorization: "" });
    assert.equal(refused.status, 401);
    assert.equal(refused.json.error.code, "InvalidAuthenticationToken");
  });

  test("refuses one request with Graph's error JSON and does the others", async () => {
    const { batch, standIn } = open();
    const other = `/teams/${TEAM.replace("3", "4")}/schedule/openShifts`;
    const elsewhere = "https://graph.example/v1.0/me";
    const answer = await batch([put("a", item({ theme: "pink" })), get("b", other), get("c", elsewhere)]);
    assert.deepEqual(statuses(answer), { a: 204, b: 404, c: 400 });
    assert.equal(inner({ json: responseTo(answer, "b").body }).innererror.code, "TeamNotFound");
    assert.equal(standIn.read(DRAFTED).draftOpenShift.theme, "pink");
  });

  test("cannot hold another, and is a POST", async () => {
    const { ask, batch } = open();
    const nested = { id: "1", method: "POST", url: "/$batch", headers: JSON_TYPE, body: { requests: [get("2")] } };
    const response = responseTo(await batch([nested]), "1");
    assert.deepEqual([response.status, response.body.error.code], [400, "BadRequest"]);
    assert.equal((await ask("GET", "/$batch")).status, 404);
  });
});

describe("a malformed batch is 400 and changes nothing:", () => {
  const write = put("w", item({ theme: "pink" }));
  const { headers: _, ...untyped } = write;
  const { body: __, ...bodiless } = write;
  for (const [why, requests, code = "BadRequest"] of [
    ["no requests", []],
    ["requests that are no list", { 0: write }],
    ["a request that is no object", [write, null]],
    ["21 requests", [write, ...creations(20)], "MaximumValueExceeded"],
    ["no id", [write, { ...get("1"), id: undefined }]],
    ["a number for an id", [write, get(1)]],
    ["an id that stands twice, in other letters", [write, get("W")]],
    ["no method", [write, { ...get("1"), method: undefined }]],
    ["no url", [write, { ...get("1"), url: undefined }]],
    ["headers that are no object", [write, get("1", DRAFTED, { headers: "Prefer" })]],
    ["a header that is no text", [write, get("1", DRAFTED, { headers: { Prefer: 1 } })]],
    ["a header with an impossible name", [write, get("1", DRAFTED, { headers: { "not a name": "1" } })]],
    ["a body without Content-Type", [write, { ...untyped, id: "1" }]],
    ["a write without a body", [write, { ...bodiless, id: "1" }]],
    ["an unknown id to depend on", [write, get("1", DRAFTED, { dependsOn: ["2"] })]],
    ["dependsOn that is no list", [write, get("1", DRAFTED, { dependsOn: "w" })]],
    ["a circle", [write, get("1", DRAFTED, { dependsOn: ["2"] }), get("2", DRAFTED, { dependsOn: ["1"] })]],
    ["a request that depends on itself", [write, get("1", DRAFTED, { dependsOn: ["1"] })]],
  ]) {
    test(why, async () => {
      const { batch, standIn } = open();
      const before = standIn.read(DRAFTED);
      const answer = await batch(requests);
      assert.equal(answer.status, 400);
      assert.equal(answer.json.error.code, code);
      assert.deepEqual(standIn.read(DRAFTED), before);
    });
  }

  test("text that is no JSON", async () => {
    const answer = await open().ask("POST", "/$batch", '{"requests":');
    assert.equal(answer.status, 400);
    assert.match(answer.json.error.message, /^Unable to read JSON request payload/);
  });

  test("JSON that is no object", async () => {
    for (const json of ["null", "[]", "1"]) assert.equal((await open().ask("POST", "/$batch", json)).status, 400);
  });
});

describe("dependsOn", () => {
  test("lets a request run after another, though the last runs first", async () => {
    const { batch, standIn } = open();
    const themes = ["pink", "green", "purple"];
    const chained = themes.map((theme, i) => put(`r${i}`, item({ theme }), i > 0 ? { dependsOn: [`R${i - 1}`] } : {}));
    await batch(chained);
    assert.equal(standIn.read(DRAFTED).draftOpenShift.theme, "purple");
    await batch(themes.map((theme, i) => put(String(i), item({ theme }))));
    assert.equal(standIn.read(DRAFTED).draftOpenShift.theme, "pink");
  });

  test("may name a request that comes later", async () => {
    const { batch, standIn } = open();
    await batch([put("a", item({ theme: "pink" }), { dependsOn: ["b"] }), put("B", item({ theme: "green" }))]);
    assert.equal(standIn.read(DRAFTED).draftOpenShift.theme, "pink");
  });

  test("makes what depends on a refused request 424, and what depends on that", async () => {
    const { batch, standIn } = open();
    const before = standIn.read(DRAFTED);
    const answer = await batch([
      get("a", `${OPEN_SHIFTS}/OPNSHFT_none`),
      put("b", item({ theme: "pink" }), { dependsOn: ["a"] }),
      get("c", DRAFTED, { dependsOn: ["b"] }),
      get("d"),
    ]);
    assert.deepEqual(statuses(answer), { a: 404, b: 424, c: 424, d: 200 });
    assert.equal(responseTo(answer, "b").body.error.code, "FailedDependency");
    assert.deepEqual(standIn.read(DRAFTED), before);
  });
});
