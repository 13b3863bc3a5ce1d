// Tests of the options `refusals`, which replaces responses, and `onAnswer`, which observes them.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DRAFTED, INTEGRATIONS, OPEN_SHIFTS, creations, inner, item, notesOf, openWith } from "./mock.js";

/** A mock that responds to everything with this refusal. */
const refusing = (refusal) => openWith({ refusals: () => refusal });

describe("refusals", () => {
  test("receives each request: method, path, headers, JSON", async () => {
    const seen = [];
    const { send } = openWith({ refusals: (request) => void seen.push(request) });
    await send("GET", `${OPEN_SHIFTS}?$top=1`, undefined, { "client-request-id": "mine" });
    await send("PUT", DRAFTED, { draftOpenShift: item({ theme: "pink" }) });
    await send("PUT", DRAFTED, "{");
    const [list, change, broken] = seen;
    assert.deepEqual([list.method, list.path, list.body], ["GET", OPEN_SHIFTS, undefined]);
    assert.ok(list.headers instanceof Headers);
    assert.equal(list.headers.get("client-request-id"), "mine");
    assert.deepEqual([change.method, change.path], ["PUT", DRAFTED]);
    assert.equal(change.body.draftOpenShift.theme, "pink");
    assert.equal(broken.body, undefined);
  });

  test("cannot change the request", async () => {
    const { send, mock } = openWith({
      refusals({ headers, body }) {
        headers.delete("Authorization");
        body.draftOpenShift.theme = "green";
      },
    });
    assert.equal((await send("PUT", DRAFTED, { draftOpenShift: item({ theme: "pink" }) })).status, 204);
    assert.equal(mock.read(DRAFTED).draftOpenShift.theme, "pink");
  });

  test("receives a batch, then each of its requests", async () => {
    const seen = [];
    const { batch } = openWith({ refusals: ({ method, path, headers }) => void seen.push([method, path, headers]) });
    await batch([{ id: "1", method: "get", url: `${DRAFTED}?a=b`, headers: { Prefer: "x" } }]);
    assert.deepEqual(
      seen.map(([method, path]) => [method, path]),
      [
        ["POST", "/$batch"],
        ["GET", DRAFTED],
      ],
    );
    const [, , headers] = seen[1];
    assert.deepEqual([headers.get("Prefer"), headers.get("Authorization")], ["x", "Bearer any"]);
  });

  test("is called before anything else, even without a token", async () => {
    const { send } = refusing({ status: 503 });
    assert.equal((await send("GET", "/nowhere", undefined, { Authorization: "" })).status, 503);
  });
});

describe("a refusal", () => {
  test("becomes Graph's error JSON and changes nothing", async () => {
    const { send, mock } = refusing({ status: 403, code: "Denied", message: "No." });
    const { status, json, headers } = await send("DELETE", DRAFTED);
    assert.deepEqual([status, json.error.code, json.error.message], [403, "Denied", "No."]);
    assert.equal(json.error.innerError["request-id"], headers.get("request-id"));
    assert.equal(headers.get("Content-Type"), "application/json");
    assert.equal(mock.read(DRAFTED).id, "OPNSHFT_drafted");
  });

  test("defaults to the code of its status", async () => {
    const codes = { 400: "BadRequest", 403: "Forbidden", 503: "ServiceUnavailable", 418: "UnknownError" };
    for (const [status, code] of Object.entries(codes)) {
      const { json } = await refusing({ status: Number(status) }).send("GET", DRAFTED);
      assert.deepEqual([json.error.code, json.error.message], [code, ""]);
    }
  });

  test("with an inner code is wrapped as Shifts does", async () => {
    const innererror = { code: "MissingAdminPermissions" };
    const refusal = { status: 403, innerCode: innererror.code, message: "No." };
    const response = await refusing(refusal).send("GET", DRAFTED);
    assert.deepEqual([response.status, response.json.error.code], [403, "Forbidden"]);
    assert.deepEqual(inner(response), { code: "Forbidden", message: "No.", details: [], innererror });
  });

  test("can be that of a workforce integration that does not respond, so none is created", async () => {
    const { send } = openWith({
      refusals: ({ method }) => (method === "POST" ? { status: 400, innerCode: "WorkforceIntegrationError" } : undefined),
    });
    const response = await send("POST", INTEGRATIONS, { displayName: "Contoso" });
    assert.deepEqual([response.status, inner(response).innererror.code], [400, "WorkforceIntegrationError"]);
    assert.equal((await send("GET", INTEGRATIONS)).json.value.length, 1);
  });

  test("can carry a claims challenge", async () => {
    const challenge = 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="';
    const refusal = { status: 401, code: "InvalidAuthenticationToken", headers: { "WWW-Authenticate": challenge } };
    const { status, headers } = await refusing(refusal).send("GET", DRAFTED);
    assert.deepEqual([status, headers.get("WWW-Authenticate")], [401, challenge]);
  });

  test("can be any text, such as a proxy's HTML, under any status", async () => {
    for (const status of [200, 502]) {
      const refusal = { status, body: "<h1>Grüße</h1>", headers: { "content-type": "text/html" } };
      const { mock } = refusing(refusal);
      const response = await mock(`/v1.0${DRAFTED}`);
      assert.equal(response.status, status);
      assert.equal(response.headers.get("Content-Type"), "text/html");
      assert.ok(response.headers.has("request-id"));
      assert.equal(await response.text(), "<h1>Grüße</h1>");
    }
  });

  test("can be empty", async () => {
    for (const status of [204, 304, 504]) {
      const { text, headers } = await refusing({ status, body: "" }).send("GET", DRAFTED);
      assert.deepEqual([text, headers.get("Content-Type")], ["", null]);
    }
    assert.equal((await refusing({ status: 204 }).send("GET", DRAFTED)).text, "");
  });

  test("can replace a header of every response", async () => {
    const { headers } = await refusing({ status: 500, headers: { "Request-ID": "theirs" } }).send("GET", DRAFTED);
    assert.equal(headers.get("request-id"), "theirs");
  });

  test("of one request in a batch does not affect the others", async () => {
    const refusal = { status: 409, innerCode: "Busy", headers: { "Retry-After": "2" } };
    const { batch, send } = openWith({
      refusals: ({ body }) => (body?.draftOpenShift?.notes === "note 1" ? refusal : undefined),
    });
    const { status, json } = await batch(creations(3));
    assert.equal(status, 200);
    const refused = json.responses.find(({ id }) => id === "1");
    assert.deepEqual([refused.status, refused.headers["Retry-After"]], [409, "2"]);
    assert.equal(JSON.parse(refused.body.error.message).error.innererror.code, "Busy");
    assert.deepEqual((await notesOf(send)).filter(Boolean).sort(), ["note 0", "note 2"]);
  });

  test("in a batch is base64 if it is not JSON", async () => {
    const refusals = {
      html: { body: "<h1>Grüße</h1>", headers: { "Content-Type": "text/html" } },
      broken: { body: "{", headers: { "Content-Type": "application/json" } },
      json: { body: '{"a":1}', headers: { "Content-Type": "application/json" } },
      empty: { body: "" },
    };
    const { batch } = openWith({
      refusals: ({ path }) => (path === "/$batch" ? undefined : { status: 502, ...refusals[path.slice(1)] }),
    });
    const { json } = await batch(Object.keys(refusals).map((id) => ({ id, method: "GET", url: `/${id}` })));
    const bodies = Object.fromEntries(json.responses.map(({ id, body }) => [id, body]));
    const base64 = (text) => Buffer.from(text).toString("base64");
    assert.deepEqual(bodies, { html: base64("<h1>Grüße</h1>"), broken: base64("{"), json: { a: 1 }, empty: undefined });
  });

  for (const [why, refusal] of [
    ["null", null],
    ["not an object", 429],
    ["without a status", { code: "BadRequest" }],
    ["a status below the range", { status: 199 }],
    ["a status above the range", { status: 600 }],
    ["a fractional status", { status: 400.5 }],
    ["an invalid header", { status: 400, headers: { "not a name": "" } }],
    ["an invalid header of an empty response", { status: 400, body: "", headers: { "not a name": "" } }],
  ]) {
    test(`that is ${why} rejects with a TypeError, alone and in a batch`, async () => {
      const { send, batch } = openWith({ refusals: ({ path }) => (path === DRAFTED ? refusal : undefined) });
      await assert.rejects(send("GET", DRAFTED), TypeError);
      await assert.rejects(batch([{ id: "1", method: "GET", url: DRAFTED }]), TypeError);
    });
  }
});

test("an error in refusals rejects like a lost connection and changes nothing", async () => {
  const lost = new TypeError("fetch failed");
  const { send, mock } = openWith({
    refusals() {
      throw lost;
    },
  });
  await assert.rejects(send("DELETE", DRAFTED), lost);
  mock.refusals = undefined;
  assert.equal((await send("GET", DRAFTED)).status, 200);
});

test("an error in refusals for one request of a batch rejects before any request runs", async () => {
  const lost = new TypeError("fetch failed");
  for (const at of [0, 1, 2]) {
    const { send, batch, mock } = openWith({
      refusals({ body }) {
        if (body?.draftOpenShift?.notes === `note ${at}`) throw lost;
      },
    });
    await assert.rejects(batch(creations(3)), lost);
    mock.refusals = undefined;
    assert.deepEqual((await notesOf(send)).filter(Boolean), []);
  }
});

test("refusals is called for the requests of a batch in the order in which they run, even if they depend on a failed one", async () => {
  const calls = [];
  const { batch } = openWith({ refusals: ({ path }) => void calls.push(path) });
  const { json } = await batch([
    { id: "1", method: "GET", url: "/one", dependsOn: ["3"] },
    { id: "2", method: "GET", url: "/two" },
    { id: "3", method: "GET", url: "/three" },
  ]);
  assert.deepEqual(calls, ["/$batch", "/three", "/two", "/one"]);
  assert.equal(json.responses.find(({ id }) => id === "1").status, 424);
});

describe("onAnswer", () => {
  test("is called for each response, in a batch before the batch itself", async () => {
    const seen = [];
    const { send, batch } = openWith({ onAnswer: (response) => seen.push(response) });
    await send("GET", `${DRAFTED}?a=b`);
    await send("GET", "/nowhere", undefined, { Authorization: "" });
    await batch([
      { id: "1", method: "GET", url: "/nowhere" },
      { id: "2", method: "GET", url: DRAFTED, dependsOn: ["1"] },
    ]);
    assert.deepEqual(seen, [
      { method: "GET", path: DRAFTED, status: 200 },
      { method: "GET", path: "/nowhere", status: 401 },
      { method: "GET", path: "/nowhere", status: 400 },
      { method: "GET", path: DRAFTED, status: 424 },
      { method: "POST", path: "/$batch", status: 200 },
    ]);
  });

  test("rejects with what it throws after the change is made", async () => {
    const lost = new TypeError("fetch failed");
    const { send, mock } = openWith({
      onAnswer() {
        throw lost;
      },
    });
    await assert.rejects(send("DELETE", DRAFTED), lost);
    assert.equal(mock.read(DRAFTED), undefined);
  });

  test("is called for every request of a batch, which rejects with the first error after all changes are made", async () => {
    const seen = [];
    const { send, batch } = openWith({
      onAnswer({ method, path }) {
        if (method === "GET") return;
        seen.push(path);
        throw seen.length === 1 ? undefined : new Error(`response ${seen.length}`);
      },
    });
    await assert.rejects(batch(creations(3)), (fault) => fault === undefined);
    assert.deepEqual(seen, [OPEN_SHIFTS, OPEN_SHIFTS, OPEN_SHIFTS, "/$batch"]);
    assert.deepEqual((await notesOf(send)).filter(Boolean), ["note 2", "note 1", "note 0"]);
  });
});
