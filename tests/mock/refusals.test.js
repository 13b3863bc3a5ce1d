// The stand-in for Graph: what a test wants refused, and what it hears of each answer.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DRAFTED, OPEN_SHIFTS, creations, inner, item, notesOf, openWith } from "./mock.js";

/** A stand-in that refuses everything with this. */
const refusing = (refusal) => openWith({ refusals: () => refusal });

describe("refusals", () => {
  test("sees each request: verb, path, headers, JSON", async () => {
    const seen = [];
    const { ask } = openWith({ refusals: (request) => void seen.push(request) });
    await ask("GET", `${OPEN_SHIFTS}?$top=1`, undefined, { "client-request-id": "mine" });
    await ask("PUT", DRAFTED, { draftOpenShift: item({ theme: "pink" }) });
    await ask("PUT", DRAFTED, "{");
    const [list, change, broken] = seen;
    assert.deepEqual([list.method, list.path, list.body], ["GET", OPEN_SHIFTS, undefined]);
    assert.ok(list.headers instanceof Headers);
    assert.equal(list.headers.get("client-request-id"), "mine");
    assert.deepEqual([change.method, change.path], ["PUT", DRAFTED]);
    assert.equal(change.body.draftOpenShift.theme, "pink");
    assert.equal(broken.body, undefined);
  });

  test("cannot change what it sees", async () => {
    const { ask, standIn } = openWith({
      refusals({ headers, body }) {
        headers.delete("Authorization");
        body.draftOpenShift.theme = "green";
      },
    });
    assert.equal((await ask("PUT", DRAFTED, { draftOpenShift: item({ theme: "pink" }) })).status, 204);
    assert.equal(standIn.read(DRAFTED).draftOpenShift.theme, "pink");
  });

  test("sees a batch, and then each of its requests", async () => {
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

  test("is asked before all else, even of a request without a token", async () => {
    const { ask } = refusing({ status: 503 });
    assert.equal((await ask("GET", "/nowhere", undefined, { Authorization: "" })).status, 503);
  });
});

describe("a refusal", () => {
  test("is told in Graph's error JSON, and nothing is changed", async () => {
    const { ask, standIn } = refusing({ status: 403, code: "Denied", message: "No." });
    const { status, json, headers } = await ask("DELETE", DRAFTED);
    assert.deepEqual([status, json.error.code, json.error.message], [403, "Denied", "No."]);
    assert.equal(json.error.innerError["request-id"], headers.get("request-id"));
    assert.equal(headers.get("Content-Type"), "application/json");
    assert.equal(standIn.read(DRAFTED).id, "OPNSHFT_drafted");
  });

  test("has the code of its status where none is given", async () => {
    const codes = { 400: "BadRequest", 403: "Forbidden", 503: "ServiceUnavailable", 418: "UnknownError" };
    for (const [status, code] of Object.entries(codes)) {
      const { json } = await refusing({ status: Number(status) }).ask("GET", DRAFTED);
      assert.deepEqual([json.error.code, json.error.message], [code, ""]);
    }
  });

  test("with an inner code is wrapped as Shifts wraps it", async () => {
    const innererror = { code: "MissingAdminPermissions" };
    const refusal = { status: 403, innerCode: innererror.code, message: "No." };
    const answer = await refusing(refusal).ask("GET", DRAFTED);
    assert.deepEqual([answer.status, answer.json.error.code], [403, "Forbidden"]);
    assert.deepEqual(inner(answer), { code: "Forbidden", message: "No.", details: [], innererror });
  });

  test("can carry a claims challenge", async () => {
    const challenge = 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="';
    const refusal = { status: 401, code: "InvalidAuthenticationToken", headers: { "WWW-Authenticate": challenge } };
    const { status, headers } = await refusing(refusal).ask("GET", DRAFTED);
    assert.deepEqual([status, headers.get("WWW-Authenticate")], [401, challenge]);
  });

  test("can be any text, such as a proxy's HTML, under any status", async () => {
    for (const status of [200, 502]) {
      const refusal = { status, body: "<h1>Grüße</h1>", headers: { "content-type": "text/html" } };
      const { standIn } = refusing(refusal);
      const response = await standIn(`/v1.0${DRAFTED}`);
      assert.equal(response.status, status);
      assert.equal(response.headers.get("Content-Type"), "text/html");
      assert.ok(response.headers.has("request-id"));
      assert.equal(await response.text(), "<h1>Grüße</h1>");
    }
  });

  test("can be empty", async () => {
    for (const status of [204, 304, 504]) {
      const { text, headers } = await refusing({ status, body: "" }).ask("GET", DRAFTED);
      assert.deepEqual([text, headers.get("Content-Type")], ["", null]);
    }
    assert.equal((await refusing({ status: 204 }).ask("GET", DRAFTED)).text, "");
  });

  test("with a header that every answer has takes its place", async () => {
    const { headers } = await refusing({ status: 500, headers: { "Request-ID": "theirs" } }).ask("GET", DRAFTED);
    assert.equal(headers.get("request-id"), "theirs");
  });

  test("of one request of a batch leaves the others alone", async () => {
    const refusal = { status: 409, innerCode: "Busy", headers: { "Retry-After": "2" } };
    const { batch, ask } = openWith({
      refusals: ({ body }) => (body?.draftOpenShift?.notes === "note 1" ? refusal : undefined),
    });
    const { status, json } = await batch(creations(3));
    assert.equal(status, 200);
    const refused = json.responses.find(({ id }) => id === "1");
    assert.deepEqual([refused.status, refused.headers["Retry-After"]], [409, "2"]);
    assert.equal(JSON.parse(refused.body.error.message).error.innererror.code, "Busy");
    assert.deepEqual((await notesOf(ask)).filter(Boolean).sort(), ["note 0", "note 2"]);
  });

  test("in a batch is in base64 where it is no JSON", async () => {
    const told = {
      html: { body: "<h1>Grüße</h1>", headers: { "Content-Type": "text/html" } },
      broken: { body: "{", headers: { "Content-Type": "application/json" } },
      json: { body: '{"a":1}', headers: { "Content-Type": "application/json" } },
      empty: { body: "" },
    };
    const { batch } = openWith({
      refusals: ({ path }) => (path === "/$batch" ? undefined : { status: 502, ...told[path.slice(1)] }),
    });
    const { json } = await batch(Object.keys(told).map((id) => ({ id, method: "GET", url: `/${id}` })));
    const bodies = Object.fromEntries(json.responses.map(({ id, body }) => [id, body]));
    const base64 = (text) => Buffer.from(text).toString("base64");
    assert.deepEqual(bodies, { html: base64("<h1>Grüße</h1>"), broken: base64("{"), json: { a: 1 }, empty: undefined });
  });

  for (const [why, refusal] of [
    ["null", null],
    ["no object", 429],
    ["no status", { code: "BadRequest" }],
    ["a status that no answer has", { status: 199 }],
    ["a status beyond all", { status: 600 }],
    ["a fraction for a status", { status: 400.5 }],
    ["a header that no answer has", { status: 400, headers: { "not a name": "" } }],
    ["a header that no empty answer has either", { status: 400, body: "", headers: { "not a name": "" } }],
  ]) {
    test(`that is ${why} ends the request with a TypeError, alone and in a batch`, async () => {
      const { ask, batch } = openWith({ refusals: ({ path }) => (path === DRAFTED ? refusal : undefined) });
      await assert.rejects(ask("GET", DRAFTED), TypeError);
      await assert.rejects(batch([{ id: "1", method: "GET", url: DRAFTED }]), TypeError);
    });
  }
});

test("what refusals throws ends the request as a lost connection does, and nothing is changed", async () => {
  const lost = new TypeError("fetch failed");
  const { ask, standIn } = openWith({
    refusals() {
      throw lost;
    },
  });
  await assert.rejects(ask("DELETE", DRAFTED), lost);
  standIn.refusals = undefined;
  assert.equal((await ask("GET", DRAFTED)).status, 200);
});

test("what refusals throws at one request of a batch comes before any of the others acts", async () => {
  const lost = new TypeError("fetch failed");
  for (const at of [0, 1, 2]) {
    const { ask, batch, standIn } = openWith({
      refusals({ body }) {
        if (body?.draftOpenShift?.notes === `note ${at}`) throw lost;
      },
    });
    await assert.rejects(batch(creations(3)), lost);
    standIn.refusals = undefined;
    assert.deepEqual((await notesOf(ask)).filter(Boolean), []);
  }
});

test("refusals is asked of a batch's requests in the order in which they run, of what depends on a refused one too", async () => {
  const asked = [];
  const { batch } = openWith({ refusals: ({ path }) => void asked.push(path) });
  const { json } = await batch([
    { id: "1", method: "GET", url: "/one", dependsOn: ["3"] },
    { id: "2", method: "GET", url: "/two" },
    { id: "3", method: "GET", url: "/three" },
  ]);
  assert.deepEqual(asked, ["/$batch", "/three", "/two", "/one"]);
  assert.equal(json.responses.find(({ id }) => id === "1").status, 424);
});

describe("onAnswer", () => {
  test("hears of each answer, in a batch of each response before the whole", async () => {
    const heard = [];
    const { ask, batch } = openWith({ onAnswer: (answer) => heard.push(answer) });
    await ask("GET", `${DRAFTED}?a=b`);
    await ask("GET", "/nowhere", undefined, { Authorization: "" });
    await batch([
      { id: "1", method: "GET", url: "/nowhere" },
      { id: "2", method: "GET", url: DRAFTED, dependsOn: ["1"] },
    ]);
    assert.deepEqual(heard, [
      { method: "GET", path: DRAFTED, status: 200 },
      { method: "GET", path: "/nowhere", status: 401 },
      { method: "GET", path: "/nowhere", status: 400 },
      { method: "GET", path: DRAFTED, status: 424 },
      { method: "POST", path: "/$batch", status: 200 },
    ]);
  });

  test("can lose an answer to what has been done: what it throws ends the request", async () => {
    const lost = new TypeError("fetch failed");
    const { ask, standIn } = openWith({
      onAnswer() {
        throw lost;
      },
    });
    await assert.rejects(ask("DELETE", DRAFTED), lost);
    assert.equal(standIn.read(DRAFTED), undefined);
  });

  test("can lose the answer to a batch of which all is done: it hears of every request, and the first that it throws ends it", async () => {
    const heard = [];
    const { ask, batch } = openWith({
      onAnswer({ method, path }) {
        if (method === "GET") return;
        heard.push(path);
        throw heard.length === 1 ? undefined : new Error(`answer ${heard.length}`);
      },
    });
    await assert.rejects(batch(creations(3)), (fault) => fault === undefined);
    assert.deepEqual(heard, [OPEN_SHIFTS, OPEN_SHIFTS, OPEN_SHIFTS, "/$batch"]);
    assert.deepEqual((await notesOf(ask)).filter(Boolean), ["note 2", "note 1", "note 0"]);
  });
});
