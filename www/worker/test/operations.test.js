// One request through the worker: what Graph hears of it, and what of Graph's answer comes back.
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
  world.graph.asked.length = 0;
  world.graph.refusals = () => undefined;
  world.graph.meddle = () => false;
});

describe("a request that is right", () => {
  test("comes back as Graph answers it, with Graph's number of the answer", async () => {
    const { status, headers, json } = await world.ask(LIST);
    assert.deepEqual([status, json.value.length, json.value[0].id], [200, 1, "OPNSHFT_one"]);
    assert.match(headers.get("request-id"), /^[\da-f-]{36}$/);
    assert.equal(headers.get("client-request-id"), world.graph.asked[0].headers["client-request-id"]);
    assert.equal(headers.get("Cache-Control"), "no-store");
  });

  test("is sent with the user's own token, and once", async () => {
    await world.ask(LIST);
    assert.deepEqual(
      world.graph.asked.map(({ headers }) => headers.authorization),
      [`Bearer ${world.token}`],
    );
  });

  test("has its body checked and completed, and its bytes arrive as they were", async () => {
    const { status, text } = await world.ask(UPDATE, { method: "PUT", json: { sharedOpenShift: item({ notes: "é😀\u0000" }) } });
    assert.deepEqual([status, text], [204, ""]);
    const { sharedOpenShift, draftOpenShift } = JSON.parse(world.graph.asked[0].text);
    assert.deepEqual([sharedOpenShift.notes, draftOpenShift], ["é😀\u0000", null]);
  });

  test("has its options in the query", async () => {
    const actsAs = "aa162a04-bec6-4b81-ba99-96caa7b2b24d";
    const { status, json } = await world.ask(`${UPDATE}&returnRepresentation=true&actsAs=${actsAs}&passthrough=WFI_1`, {
      method: "PUT",
      json: { sharedOpenShift: item() },
    });
    assert.deepEqual([status, json.lastModifiedBy.user.id], [200, actsAs]);
    assert.equal(world.graph.asked[0].headers["x-ms-wfmpassthrough"], "WFI_1");
  });

  test("has a filter as JSON in the query", async () => {
    const filter = encodeURIComponent(JSON.stringify({ sharedShift: { startDateTime: { ge: "2026-11-23T00:00:00Z" } } }));
    const { status } = await world.ask(`/operations/listShifts?teamId=${TEAM}&filter=${filter}`);
    assert.equal(status, 200);
    assert.match(decodeURIComponent(world.graph.asked[0].path), /\?\$filter=sharedShift\/startDateTime ge 2026-11-23T00:00:00Z$/);
  });

  test("has numbers and lists in the query", async () => {
    const { status } = await world.ask(`/operations/listTimeCards?teamId=${TEAM}&top=5`);
    assert.deepEqual([status, world.graph.asked[0].path.split("?")[1]], [200, "$top=5"]);
    const long = { sharedOpenShift: item({ endDateTime: "2026-11-23T07:00:00Z" }) };
    const { status: allowed } = await world.ask(`${UPDATE}&allow=end_before_start`, { method: "PUT", json: long });
    // The stand-in has its own mind about it, but it was asked.
    assert.ok(world.graph.asked.length === 2 && allowed !== 422);
  });

  test("that creates something is answered with what was created", async () => {
    const { status, json } = await world.ask(`/operations/createOpenShift?teamId=${TEAM}`, {
      method: "POST",
      json: { sharedOpenShift: item({ notes: "new" }) },
    });
    assert.ok([200, 201].includes(status));
    assert.equal(json.sharedOpenShift.notes, "new");
  });

  test("needs no body where the body may be absent", async () => {
    const { status, json } = await world.ask(`/operations/approveTimeOffRequest?teamId=${TEAM}&timeOffRequestId=SREQ_none`, {
      method: "POST",
    });
    assert.deepEqual([status, json.code, world.graph.asked[0].text], [404, "NotFound", "{}"]);
  });
});

test("every operation of the package is there by its name, under its own verb", async () => {
  const operations = Object.entries(shifts).filter(([, value]) => typeof value === "function" && value.permissions);
  assert.equal(operations.length, 74);
  for (const [name, { method }] of operations) {
    const { status, headers } = await world.ask(`/operations/${name}`, { method: "OPTIONS", headers: { Origin: ORIGIN } });
    assert.deepEqual([name, status, headers.get("Access-Control-Allow-Methods")], [name, 204, method]);
  }
});

describe("a request with issues is not sent, and answered with problem details", () => {
  test("that have every issue with its place in the body's bytes", async () => {
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
    // The body's text has its theme behind the notes' seven bytes.
    assert.equal(
      Buffer.from(text)
        .subarray(offset, offset + length)
        .toString(),
      '"Blue"',
    );
    assert.deepEqual([path[0], typeof message], ["body", "string"]);
    assert.deepEqual(world.graph.asked, []);
  });

  test("that name a parameter which is missing, unknown or wrong", async () => {
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
    assert.deepEqual(world.graph.asked, []);
  });

  test("that do not repeat what was given", async () => {
    const { text } = await world.ask(UPDATE, { method: "PUT", json: { sharedOpenShift: item({ theme: "secret words" }) } });
    assert.ok(!text.includes("secret words"));
  });
});

describe("what Graph refuses is answered with Graph's status and problem details", () => {
  test("that tell its codes, its number and what to do", async () => {
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

  test("that say how long to wait, and nothing is sent again", async () => {
    world.graph.refusals = () => ({ status: 429, headers: { "Retry-After": "17" } });
    const { status, headers, json } = await world.ask(LIST);
    assert.deepEqual([status, headers.get("Retry-After"), json.retryAfter, world.graph.asked.length], [429, "17", 17, 1]);
  });

  test("that hand on the claims which the token lacks", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const told = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/v2.0/authorize", error="insufficient_claims", claims="${btoa(claims)}"`;
    world.graph.refusals = () => ({ status: 401, headers: { "WWW-Authenticate": told } });
    const { status, headers, json } = await world.ask(LIST);
    assert.deepEqual([status, json.claims], [401, claims]);
    assert.ok(headers.get("WWW-Authenticate").endsWith(`error="insufficient_claims", claims="${btoa(claims)}"`));
  });

  test("also where the answer is no JSON, or none at all", async () => {
    world.graph.refusals = () => ({ status: 503, body: "<h1>Service Unavailable</h1>" });
    const { status, json } = await world.ask(LIST);
    assert.deepEqual([status, json.code], [503, "UnreadableAnswer"]);
    world.graph.meddle = (request) => (request.socket.destroy(), true);
    const { status: gone, json: nothing } = await world.ask(LIST);
    assert.deepEqual([gone, nothing.code], [502, "NetworkError"]);
  });

  test("that do not tell the token, even where Graph's answer does", async () => {
    world.graph.refusals = () => ({ status: 400, message: `Bad token ${world.token}` });
    const { status, text } = await world.ask(LIST);
    assert.equal(status, 400);
    assert.ok(!text.includes(world.token));
  });
});

test("neither the token nor a body stands in the log", () => {
  assert.match(world.told, /updateOpenShift/);
  for (const form of formsOf(world.token)) assert.ok(!Buffer.from(world.told).includes(form));
  assert.ok(!world.told.includes("secret words") && !world.told.includes("startDateTime"));
});
