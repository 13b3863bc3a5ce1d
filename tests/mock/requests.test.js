// The stand-in for Graph: whom it lets in, what it cannot read, and what one can look up in it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DRAFTED, MEMBER, OPEN_SHIFTS, TEAM, inner, item, open } from "./mock.js";

describe("the door", () => {
  test("no bearer token is 401 in Graph's error JSON", async () => {
    const { standIn } = open();
    const response = await standIn(`/v1.0${DRAFTED}`, { headers: { "client-request-id": "mine" } });
    assert.equal(response.status, 401);
    assert.match(response.headers.get("WWW-Authenticate"), /^Bearer /);
    const { error } = await response.json();
    assert.equal(error.code, "InvalidAuthenticationToken");
    assert.deepEqual(Object.keys(error.innerError), ["date", "request-id", "client-request-id"]);
    assert.equal(error.innerError["client-request-id"], "mine");
    assert.equal(response.headers.get("request-id"), error.innerError["request-id"]);
  });

  for (const authorization of ["Bearer ", "Basic abc", ""]) {
    test(`the authorization '${authorization}' is no bearer token`, async () => {
      const answer = await open().ask("GET", DRAFTED, undefined, { Authorization: authorization });
      assert.equal(answer.status, 401);
    });
  }

  test("only v1.0 is served", async () => {
    const response = await open().standIn("/v2.0/teamwork/workforceIntegrations");
    assert.equal(response.status, 400);
    assert.equal((await response.json()).error.message, "Invalid version: v2.0");
  });

  test("an unknown path names the segment it stumbles over", async () => {
    const answer = await open().ask("GET", `/teams/${TEAM}/schedule/openShift`);
    assert.equal(answer.status, 400);
    assert.equal(answer.json.error.message, "Resource not found for the segment 'openShift'.");
  });

  test("an unknown team is 404 TeamNotFound", async () => {
    const answer = await open().ask("GET", `/teams/${MEMBER}/schedule/openShifts`);
    assert.equal(answer.status, 404);
    assert.equal(inner(answer).innererror.code, "TeamNotFound");
  });

  test("acting for a user who is not in the team is 404 TeamNotFound", async () => {
    const { ask } = open();
    assert.equal((await ask("GET", DRAFTED, undefined, { "MS-APP-ACTS-AS": MEMBER })).status, 200);
    const answer = await ask("GET", DRAFTED, undefined, { "MS-APP-ACTS-AS": TEAM });
    assert.equal(inner(answer).innererror.code, "TeamNotFound");
  });

  test("takes a Request, an URL and an absolute address of any host", async () => {
    const { standIn } = open();
    const init = { headers: { Authorization: "Bearer any" } };
    const address = `http://localhost:1/v1.0${DRAFTED}`;
    for (const input of [new Request(address, init), new URL(address), address]) {
      const response = await standIn(input, init);
      assert.equal(response.status, 200);
      assert.match((await response.json())["@odata.context"], /^http:\/\/localhost:1\/v1\.0\/\$metadata#/);
    }
  });

  for (const [why, body, headers] of [
    ["broken JSON", '{"isStagedForDeletion":', {}],
    ["an empty body", "", {}],
    ["a Content-Type that is not JSON", "{}", { "Content-Type": "text/plain" }],
    ["a Content-Type that only begins like JSON", "{}", { "Content-Type": "application/json-patch" }],
  ]) {
    test(`${why} is 400`, async () => {
      const answer = await open().ask("PUT", DRAFTED, body, headers);
      assert.equal(answer.status, 400);
      assert.match(answer.json.error.message, /^Unable to read JSON request payload/);
    });
  }

  for (const [why, body] of [
    ["a list for a body", []],
    ["a number for a text", { schedulingGroupId: 5 }],
    ["a fraction for an Int32", { draftOpenShift: item({ openSlotCount: 1.5 }) }],
    ["null for openSlotCount", { draftOpenShift: item({ openSlotCount: null }) }],
    ["null for a theme", { draftOpenShift: item({ theme: null }) }],
    ["an unknown theme", { draftOpenShift: item({ theme: "Blue" }) }],
    ["a time without offset", { draftOpenShift: item({ endDateTime: "2026-11-04T21:00:00" }) }],
    ["the 30th of February", { draftOpenShift: item({ startDateTime: "2026-02-30T21:00:00Z" }) }],
    ["a missing start", { draftOpenShift: { endDateTime: "2026-11-04T21:00:00Z" } }],
    ["an end before the start", { draftOpenShift: item({ endDateTime: "2026-11-04T20:00:00+01:00" }) }],
    ["a property that does not exist", { sharedShift: item() }],
  ]) {
    test(`${why} is 400 and changes nothing`, async () => {
      const { ask, standIn } = open();
      const before = standIn.read(DRAFTED);
      assert.equal((await ask("PUT", DRAFTED, body)).status, 400);
      assert.deepEqual(standIn.read(DRAFTED), before);
    });
  }
});

describe("read", () => {
  test("gives a copy that cannot change what is kept", () => {
    const { standIn } = open();
    standIn.read(DRAFTED).draftOpenShift.theme = "pink";
    assert.equal(standIn.read(DRAFTED).draftOpenShift.theme, "blue");
  });

  test("gives nothing where nothing is kept", () => {
    const { standIn } = open();
    for (const path of [OPEN_SHIFTS, "/nowhere", "/%", `/teams/${MEMBER}/schedule/openShifts/OPNSHFT_drafted`]) {
      assert.equal(standIn.read(path), undefined);
    }
  });
});
