// Tests of which requests the mock accepts and what it refuses, and of `read`.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DRAFTED, MEMBER, OPEN_SHIFTS, TEAM, inner, item, open } from "./mock.js";

describe("a request", () => {
  test("without a bearer token returns 401 with Graph's error JSON", async () => {
    const { mock } = open();
    const response = await mock(`/v1.0${DRAFTED}`, { headers: { "client-request-id": "mine" } });
    assert.equal(response.status, 401);
    assert.match(response.headers.get("WWW-Authenticate"), /^Bearer /);
    const { error } = await response.json();
    assert.equal(error.code, "InvalidAuthenticationToken");
    assert.deepEqual(Object.keys(error.innerError), ["date", "request-id", "client-request-id"]);
    assert.equal(error.innerError["client-request-id"], "mine");
    assert.equal(response.headers.get("request-id"), error.innerError["request-id"]);
  });

  for (const authorization of ["Bearer ", "Basic abc", ""]) {
    test(`with the authorization '${authorization}' has no bearer token`, async () => {
      const response = await open().send("GET", DRAFTED, undefined, { Authorization: authorization });
      assert.equal(response.status, 401);
    });
  }

  test("to another version than v1.0 is refused", async () => {
    const response = await open().mock("/v2.0/teamwork/workforceIntegrations");
    assert.equal(response.status, 400);
    assert.equal((await response.json()).error.message, "Invalid version: v2.0");
  });

  test("to an unknown path returns an error that names the unknown segment", async () => {
    const response = await open().send("GET", `/teams/${TEAM}/schedule/openShift`);
    assert.equal(response.status, 400);
    assert.equal(response.json.error.message, "Resource not found for the segment 'openShift'.");
  });

  test("for an unknown team returns 404 TeamNotFound", async () => {
    const response = await open().send("GET", `/teams/${MEMBER}/schedule/openShifts`);
    assert.equal(response.status, 404);
    assert.equal(inner(response).innererror.code, "TeamNotFound");
  });

  test("on behalf of a user outside the team returns 404 TeamNotFound", async () => {
    const { send } = open();
    assert.equal((await send("GET", DRAFTED, undefined, { "MS-APP-ACTS-AS": MEMBER })).status, 200);
    const response = await send("GET", DRAFTED, undefined, { "MS-APP-ACTS-AS": TEAM });
    assert.equal(inner(response).innererror.code, "TeamNotFound");
  });

  test("can be a Request, a URL or an absolute url of any host", async () => {
    const { mock } = open();
    const init = { headers: { Authorization: "Bearer any" } };
    const address = `http://localhost:1/v1.0${DRAFTED}`;
    for (const input of [new Request(address, init), new URL(address), address]) {
      const response = await mock(input, init);
      assert.equal(response.status, 200);
      assert.match((await response.json())["@odata.context"], /^http:\/\/localhost:1\/v1\.0\/\$metadata#/);
    }
  });

  for (const [why, body, headers] of [
    ["with malformed JSON", '{"isStagedForDeletion":', {}],
    ["with an empty body", "", {}],
    ["with a Content-Type other than JSON", "{}", { "Content-Type": "text/plain" }],
    ["with a Content-Type that only begins like JSON", "{}", { "Content-Type": "application/json-patch" }],
  ]) {
    test(`${why} returns 400`, async () => {
      const response = await open().send("PUT", DRAFTED, body, headers);
      assert.equal(response.status, 400);
      assert.match(response.json.error.message, /^Unable to read JSON request payload/);
    });
  }

  for (const [why, body] of [
    ["with an array as the body", []],
    ["with a number for a string", { schedulingGroupId: 5 }],
    ["with a fraction for an Int32", { draftOpenShift: item({ openSlotCount: 1.5 }) }],
    ["with null for openSlotCount", { draftOpenShift: item({ openSlotCount: null }) }],
    ["with null for a theme", { draftOpenShift: item({ theme: null }) }],
    ["with an unknown theme", { draftOpenShift: item({ theme: "Blue" }) }],
    ["with a time without offset", { draftOpenShift: item({ endDateTime: "2026-11-04T21:00:00" }) }],
    ["with 30 February", { draftOpenShift: item({ startDateTime: "2026-02-30T21:00:00Z" }) }],
    ["without a start", { draftOpenShift: { endDateTime: "2026-11-04T21:00:00Z" } }],
    ["an end before the start", { draftOpenShift: item({ endDateTime: "2026-11-04T20:00:00+01:00" }) }],
    ["with an unknown property", { sharedShift: item() }],
  ]) {
    test(`${why} returns 400 and changes nothing`, async () => {
      const { send, mock } = open();
      const before = mock.read(DRAFTED);
      assert.equal((await send("PUT", DRAFTED, body)).status, 400);
      assert.deepEqual(mock.read(DRAFTED), before);
    });
  }
});

test("a body above 4 MiB returns 413 and changes nothing, one of 4 MiB is read", async () => {
  const { send } = open();
  const json = JSON.stringify({ draftOpenShift: item() });
  const post = (length) => send("POST", OPEN_SHIFTS, json.padEnd(length));
  const { status, json: refused } = await post(4 * 1024 * 1024 + 1);
  assert.deepEqual([status, refused.error.code], [413, "BadRequest"]);
  assert.equal((await send("GET", OPEN_SHIFTS)).json.value.length, 1);
  assert.equal((await post(4 * 1024 * 1024)).status, 200);
});

describe("read", () => {
  test("returns a copy that cannot change the state", () => {
    const { mock } = open();
    mock.read(DRAFTED).draftOpenShift.theme = "pink";
    assert.equal(mock.read(DRAFTED).draftOpenShift.theme, "blue");
  });

  test("returns undefined if there is no entity", () => {
    const { mock } = open();
    for (const path of [OPEN_SHIFTS, "/nowhere", "/%", `/teams/${MEMBER}/schedule/openShifts/OPNSHFT_drafted`]) {
      assert.equal(mock.read(path), undefined);
    }
  });
});
