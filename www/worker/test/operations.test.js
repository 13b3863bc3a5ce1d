// One request through the worker: what Graph receives, and what the worker passes back.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import * as shifts from "graph-shifts";
import { TEAM, item } from "./graph.js";
import { ORIGIN, startWorld } from "./running.js";
import { formsOf } from "./tokens.js";

const OPEN_SHIFT = `teamId=${TEAM}&openShiftId=OPNSHFT_one`;
const UPDATE = `/operations/updateOpenShift?${OPEN_SHIFT}`;
const LIST = `/operations/listOpenShifts?teamId=${TEAM}`;

let world;
before(async () => {
  world = await startWorld();
});
after(() => world.stop());
beforeEach(() => {
  world.graph.requests.length = 0;
  world.graph.refusals = () => undefined;
  world.graph.intercept = () => false;
});

describe("a valid request", () => {
  test("returns Graph's response, with Graph's request id", async () => {
    const { status, headers, json } = await world.ask(LIST);
    assert.deepEqual([status, json.value.length, json.value[0].id], [200, 1, "OPNSHFT_one"]);
    assert.match(headers.get("request-id"), /^[\da-f-]{36}$/);
    assert.equal(headers.get("client-request-id"), world.graph.requests[0].headers["client-request-id"]);
    assert.equal(headers.get("Cache-Control"), "no-store");
  });

  test("is sent with the user's own token, once", async () => {
    await world.ask(LIST);
    assert.deepEqual(
      world.graph.requests.map(({ headers }) => headers.authorization),
      [`Bearer ${world.token}`],
    );
  });

  test("has its body checked and completed, and its bytes arrive as they were", async () => {
    const { status, text } = await world.ask(UPDATE, { method: "PUT", json: { sharedOpenShift: item({ notes: "é😀\u0000" }) } });
    assert.deepEqual([status, text], [204, ""]);
    const { sharedOpenShift, draftOpenShift } = JSON.parse(world.graph.requests[0].text);
    assert.deepEqual([sharedOpenShift.notes, draftOpenShift], ["é😀\u0000", null]);
  });

  test("has its options in the query", async () => {
    const actsAs = "aa162a04-bec6-4b81-ba99-96caa7b2b24d";
    const { status, json } = await world.ask(`${UPDATE}&returnRepresentation=true&actsAs=${actsAs}&passthrough=WFI_1`, {
      method: "PUT",
      json: { sharedOpenShift: item() },
    });
    assert.deepEqual([status, json.lastModifiedBy.user.id], [200, actsAs]);
    assert.equal(world.graph.requests[0].headers["x-ms-wfmpassthrough"], "WFI_1");
  });

  test("has a filter as JSON in the query", async () => {
    const filter = encodeURIComponent(JSON.stringify({ sharedShift: { startDateTime: { ge: "2026-11-23T00:00:00Z" } } }));
    const { status } = await world.ask(`/operations/listShifts?teamId=${TEAM}&filter=${filter}`);
    assert.equal(status, 200);
    assert.match(
      decodeURIComponent(world.graph.requests[0].path),
      /\?\$filter=sharedShift\/startDateTime ge 2026-11-23T00:00:00Z$/,
    );
  });

  test("has numbers and arrays in the query", async () => {
    const { status } = await world.ask(`/operations/listTimeCards?teamId=${TEAM}&top=5`);
    assert.deepEqual([status, world.graph.requests[0].path.split("?")[1]], [200, "$top=5"]);
    const long = { sharedOpenShift: item({ endDateTime: "2026-11-23T07:00:00Z" }) };
    const { status: allowed } = await world.ask(`${UPDATE}&allow=end_before_start`, { method: "PUT", json: long });
    // The mock may refuse it, but it received the request.
    assert.ok(world.graph.requests.length === 2 && allowed !== 422);
  });

  test("that creates something returns what was created", async () => {
    const { status, json } = await world.ask(`/operations/createOpenShift?teamId=${TEAM}`, {
      method: "POST",
      json: { sharedOpenShift: item({ notes: "new" }) },
    });
    assert.ok([200, 201].includes(status));
    assert.equal(json.sharedOpenShift.notes, "new");
  });

  test("needs no body if the body is optional", async () => {
    const { status, json } = await world.ask(`/operations/approveTimeOffRequest?teamId=${TEAM}&timeOffRequestId=SREQ_none`, {
      method: "POST",
    });
    assert.deepEqual([status, json.code, world.graph.requests[0].text], [404, "NotFound", "{}"]);
  });
});

test("every operation of the package is available by its name and method", async () => {
  const operations = Object.entries(shifts).filter(([, value]) => typeof value === "function" && value.permissions);
  assert.equal(operations.length, 74);
  for (const [name, { method }] of operations) {
    const { status, headers } = await world.ask(`/operations/${name}`, { method: "OPTIONS", headers: { Origin: ORIGIN } });
    assert.deepEqual([name, status, headers.get("Access-Control-Allow-Methods")], [name, 204, method]);
  }
});

describe("a request with issues is not sent, and returns problem details", () => {
  test("with every issue and its place in the body's bytes", async () => {
    const text = JSON.stringify({
      sharedOpenShift: { ...item({ notes: "é😀", theme: "Blue" }), endDateTime: "2026-11-23T07:00:00Z" },
    });
    const { status, headers, json } = await world.ask(UPDATE, {
      method: "PUT",
      body: text,
      headers: { "Content-Type": "application/json" },
    });
    assert.deepEqual([status, headers.get("Content-Type"), json.status], [422, "application/problem+json", 422]);
    assert.deepEqual(
      json.issues.map(({ code, path }) => [code, path.at(-1)]),
      [
        ["end_before_start", "endDateTime"],
        ["not_a_member", "theme"],
      ],
    );
    const { offset, length, path, message } = json.issues[1];
    // The theme comes after the notes, which have more bytes than characters.
    assert.equal(
      Buffer.from(text)
        .subarray(offset, offset + length)
        .toString(),
      '"Blue"',
    );
    assert.deepEqual([path[0], typeof message], ["body", "string"]);
    assert.deepEqual(world.graph.requests, []);
  });

  test("that name a missing, unknown or wrong parameter", async () => {
    const { status, json } = await world.ask("/operations/getShift?teamId=me&shift=SHFT_1");
    assert.deepEqual(
      [status, json.issues.map(({ code, path }) => [code, path[0]])],
      [
        422,
        [
          ["unknown_input", "shift"],
          ["not_a_guid", "teamId"],
          ["required", "shiftId"],
        ],
      ],
    );
    assert.deepEqual(world.graph.requests, []);
  });

  test("that do not repeat the input", async () => {
    const { text } = await world.ask(UPDATE, { method: "PUT", json: { sharedOpenShift: item({ theme: "secret words" }) } });
    assert.ok(!text.includes("secret words"));
  });
});

describe("an error of Graph returns Graph's status and problem details", () => {
  test("with its codes, its request id and a hint", async () => {
    world.graph.refusals = () => ({ status: 403, innerCode: "MissingUserIdHeaderInAppContext", message: "No user" });
    const { status, headers, json } = await world.ask(LIST);
    assert.deepEqual(
      [status, json.status, json.code, json.innerCode],
      [403, 403, "Forbidden", "MissingUserIdHeaderInAppContext"],
    );
    assert.match(json.hint, /actsAs/);
    assert.equal(json.requestId, headers.get("request-id"));
    assert.equal(headers.get("Content-Type"), "application/problem+json");
  });

  test("with the time to wait, and nothing is sent again", async () => {
    world.graph.refusals = () => ({ status: 429, headers: { "Retry-After": "17" } });
    const { status, headers, json } = await world.ask(LIST);
    assert.deepEqual([status, headers.get("Retry-After"), json.retryAfter, world.graph.requests.length], [429, "17", 17, 1]);
  });

  test("with the claims that the token lacks", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const header = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/v2.0/authorize", error="insufficient_claims", claims="${btoa(claims)}"`;
    world.graph.refusals = () => ({ status: 401, headers: { "WWW-Authenticate": header } });
    const { status, headers, json } = await world.ask(LIST);
    assert.deepEqual([status, json.claims], [401, claims]);
    assert.ok(headers.get("WWW-Authenticate").endsWith(`error="insufficient_claims", claims="${btoa(claims)}"`));
  });

  test("also if the response is not JSON, or there is none", async () => {
    world.graph.refusals = () => ({ status: 503, body: "<h1>Service Unavailable</h1>" });
    const { status, json } = await world.ask(LIST);
    assert.deepEqual([status, json.code], [503, "UnreadableAnswer"]);
    world.graph.intercept = (request) => {
      request.socket.destroy();
      return true;
    };
    const { status: gone, json: nothing } = await world.ask(LIST);
    assert.deepEqual([gone, nothing.code], [502, "NetworkError"]);
  });

  test("with problem details whatever Graph's response contains: no line feed or other bad character becomes a header", async () => {
    const answers = [
      [
        { "content-type": "application/json" },
        { error: { code: "x", innerError: { "request-id": "a\nset-cookie: b=c" } } },
        undefined,
      ],
      [{ "content-type": "application/json" }, { error: { code: "x", innerError: { "request-id": "é😀\u0000" } } }, undefined],
      [{ "request-id": Buffer.from("é😀").toString("latin1") }, { error: { code: "x" } }, "é"],
      [{ "request-id": "x".repeat(5000) }, { error: { code: "x" } }, "xxx"],
      [{ "request-id": "right" }, { error: { code: "x" } }, undefined],
    ];
    for (const [head, body, unwanted] of answers) {
      world.graph.intercept = (_, response) => {
        response.writeHead(400, head).end(JSON.stringify(body));
        return true;
      };
      const { status, headers, json } = await world.ask(LIST, { headers: { Origin: ORIGIN } });
      assert.deepEqual([status, json.code, headers.get("Content-Type")], [400, "x", "application/problem+json"]);
      assert.deepEqual([headers.get("Access-Control-Allow-Origin"), headers.get("set-cookie")], [ORIGIN, null]);
      const id = headers.get("request-id");
      assert.equal(id, head["request-id"] === "right" ? "right" : null, unwanted);
    }
  });

  test("with claims of any length", async () => {
    const claims = JSON.stringify({ access_token: { xms: "é".repeat(3000) } });
    world.graph.intercept = (_, response) => {
      const challenge = `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`;
      response.writeHead(401, { "WWW-Authenticate": challenge }).end();
      return true;
    };
    const { status, headers, json } = await world.ask(LIST);
    assert.deepEqual([status, json.claims], [401, claims]);
    assert.ok(headers.get("WWW-Authenticate").includes(Buffer.from(claims).toString("base64")));
  });

  test("without the token, even if Graph's response contains it", async () => {
    world.graph.refusals = () => ({ status: 400, message: `Bad token ${world.token}` });
    const { status, text } = await world.ask(LIST);
    assert.equal(status, 400);
    assert.ok(!text.includes(world.token));
  });
});

test("neither the token nor a body is in the log", () => {
  assert.match(world.log, /updateOpenShift/);
  for (const form of formsOf(world.token)) assert.ok(!Buffer.from(world.log).includes(form));
  assert.ok(!world.log.includes("secret words") && !world.log.includes("startDateTime"));
});
