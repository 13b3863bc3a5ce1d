// The stand-in for Graph, behaviour by behaviour.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsStandIn } from "graph-shifts/testing";

const TEAM = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const MEMBER = "aa162a04-bec6-4b81-ba99-96caa7b2b24d";
const OPEN_SHIFTS = `/teams/${TEAM}/schedule/openShifts`;
const DRAFTED = `${OPEN_SHIFTS}/OPNSHFT_drafted`;
const INTEGRATIONS = "/teamwork/workforceIntegrations";
const INTEGRATION = `${INTEGRATIONS}/WFI_one`;
const SECRET = "s".repeat(64);

const item = (more = {}) => ({ startDateTime: "2026-11-04T20:00:00Z", endDateTime: "2026-11-04T21:00:00Z", openSlotCount: 1, activities: [], ...more });

/** A stand-in whose clock ticks a second at each look, whose ids count, and a short way to ask it. */
function open() {
  let ticks = 0;
  let ids = 0;
  const standIn = createShiftsStandIn({
    teams: [{ id: TEAM, members: [MEMBER], openShifts: [{ id: "OPNSHFT_drafted", draftOpenShift: item({ theme: "blue" }) }] }],
    workforceIntegrations: [
      {
        id: "WFI_one",
        displayName: "Contoso",
        url: "https://contoso.example/wfi",
        apiVersion: 1,
        supportedEntities: "shift,swapRequest",
        encryption: { protocol: "sharedSecret", secret: SECRET },
      },
    ],
    now: () => new Date(Date.UTC(2026, 10, 1, 0, 0, ticks++)),
    newId: () => `id-${++ids}`,
  });
  const ask = async (method, path, body, headers = {}) => {
    const json = { "Content-Type": "application/json" };
    const response = await standIn(`/v1.0${path}`, {
      method,
      headers: { Authorization: "Bearer any", ...(body === undefined ? {} : json), ...headers },
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: text ? JSON.parse(text) : undefined };
  };
  return { standIn, ask };
}

const inner = (answer) => JSON.parse(answer.json.error.message).error;

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

describe("open shifts", () => {
  test("GET shows the entity with Graph's annotations", async () => {
    const { json, status } = await open().ask("GET", DRAFTED);
    assert.equal(status, 200);
    assert.equal(json["@odata.context"], `https://graph.microsoft.com/v1.0/$metadata#teams('${TEAM}')/schedule/openShifts/$entity`);
    assert.match(json["@odata.etag"], /^"id-\d+"$/);
    assert.equal(json.id, "OPNSHFT_drafted");
    assert.deepEqual(json.draftOpenShift, { displayName: null, notes: null, ...item({ theme: "blue" }) });
    assert.equal(json.sharedOpenShift, null);
    assert.equal(json.lastModifiedBy.user.displayName, "John Doe");
  });

  test("PUT is answered 204 without a body, and what it leaves out keeps its value", async () => {
    const { ask, standIn } = open();
    const before = standIn.read(DRAFTED);
    const answer = await ask("PUT", DRAFTED, { schedulingGroupId: "TAG_1" });
    assert.deepEqual([answer.status, answer.text], [204, ""]);
    const after = standIn.read(DRAFTED);
    assert.equal(after.schedulingGroupId, "TAG_1");
    assert.deepEqual(after.draftOpenShift, before.draftOpenShift);
    assert.equal(after.createdDateTime, before.createdDateTime);
    assert.ok(after.lastModifiedDateTime > before.lastModifiedDateTime);
  });

  test("PUT with Prefer: return=representation is answered 200 with the entity and a new etag", async () => {
    const { ask } = open();
    const before = await ask("GET", DRAFTED);
    const answer = await ask("PUT", DRAFTED, { isStagedForDeletion: true }, { Prefer: "return=representation" });
    assert.equal(answer.status, 200);
    assert.equal(answer.json.isStagedForDeletion, true);
    assert.notEqual(answer.json["@odata.etag"], before.json["@odata.etag"]);
  });

  test("PATCH is answered 404 UnknownError", async () => {
    const answer = await open().ask("PATCH", DRAFTED, { schedulingGroupId: "TAG_1" });
    assert.equal(answer.status, 404);
    assert.equal(answer.json.error.code, "UnknownError");
    assert.equal(answer.json.error.message, "");
  });

  test("a shared version sent alone leaves the old draft, so that both exist", async () => {
    const { ask, standIn } = open();
    assert.equal((await ask("PUT", DRAFTED, { sharedOpenShift: item() })).status, 204);
    const { draftOpenShift, sharedOpenShift } = standIn.read(DRAFTED);
    assert.ok(draftOpenShift && sharedOpenShift);
  });

  test("a shared version with the draft set to null takes its place", async () => {
    const { ask, standIn } = open();
    await ask("PUT", DRAFTED, { sharedOpenShift: item(), draftOpenShift: null });
    assert.equal(standIn.read(DRAFTED).draftOpenShift, null);
  });

  test("both versions in one body are refused, with JSON inside the message", async () => {
    const answer = await open().ask("PUT", DRAFTED, { sharedOpenShift: item(), draftOpenShift: item() });
    assert.equal(answer.status, 400);
    assert.equal(answer.json.error.code, "BadRequest");
    assert.match(inner(answer).message, /should be null/);
    assert.deepEqual(inner(answer).details, []);
  });

  test("read-only properties, annotations and unknown nulls are passed over", async () => {
    const { ask, standIn } = open();
    const body = { id: "other", "@odata.etag": "x", createdDateTime: "x", lastModifiedBy: {}, draftTimeOff: null, schedulingGroupId: "TAG_1" };
    assert.equal((await ask("PUT", DRAFTED, body)).status, 204);
    assert.equal(standIn.read(DRAFTED).id, "OPNSHFT_drafted");
  });

  test("Microsoft's own example is taken", async () => {
    const { ask, standIn } = open();
    const body = {
      schedulingGroupId: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
      sharedOpenShift: item({ displayName: null, theme: "blue", notes: null }),
      draftTimeOff: null,
      isStagedForDeletion: false,
    };
    assert.equal((await ask("PUT", DRAFTED, body)).status, 204);
    assert.equal(standIn.read(DRAFTED).schedulingGroupId, body.schedulingGroupId);
  });

  test("a theme after unknownFutureValue is hidden from those who do not ask for it", async () => {
    const { ask } = open();
    const activity = { code: "", displayName: "break", isPaid: true, startDateTime: "2026-11-04T20:10:00Z", endDateTime: "2026-11-04T20:20:00Z", theme: "silver" };
    await ask("PUT", DRAFTED, { draftOpenShift: item({ theme: "steel", activities: [activity] }) });
    const themes = async (prefer) => {
      const { draftOpenShift } = (await ask("GET", DRAFTED, undefined, prefer)).json;
      return [draftOpenShift.theme, draftOpenShift.activities[0].theme];
    };
    assert.deepEqual(await themes({}), ["unknownFutureValue", "unknownFutureValue"]);
    assert.deepEqual(await themes({ Prefer: "include-unknown-enum-members" }), ["steel", "silver"]);
    assert.deepEqual(await themes({ Prefer: "return=representation, include-unknown-enum-members" }), ["steel", "silver"]);
  });

  test("times are kept in UTC", async () => {
    const { ask, standIn } = open();
    await ask("PUT", DRAFTED, { draftOpenShift: item({ startDateTime: "2026-11-04T21:30+01:00", endDateTime: "2026-11-04T21:00:00.25Z" }) });
    const { startDateTime, endDateTime } = standIn.read(DRAFTED).draftOpenShift;
    assert.deepEqual([startDateTime, endDateTime], ["2026-11-04T20:30:00Z", "2026-11-04T21:00:00.250Z"]);
  });

  test("POST makes one with an id of its own, the list holds it, DELETE takes it away", async () => {
    const { ask } = open();
    const made = await ask("POST", OPEN_SHIFTS, { sharedOpenShift: item() });
    assert.equal(made.status, 200);
    assert.match(made.json.id, /^OPNSHFT_id-\d+$/);
    const ids = async () => (await ask("GET", OPEN_SHIFTS)).json.value.map(({ id }) => id);
    assert.deepEqual(await ids(), ["OPNSHFT_drafted", made.json.id]);
    assert.equal((await ask("DELETE", `${OPEN_SHIFTS}/${made.json.id}`)).status, 204);
    assert.deepEqual(await ids(), ["OPNSHFT_drafted"]);
    assert.equal((await ask("GET", `${OPEN_SHIFTS}/${made.json.id}`)).status, 404);
  });

  test("POST without a version is refused", async () => {
    assert.equal((await open().ask("POST", OPEN_SHIFTS, { draftOpenShift: null })).status, 400);
  });

  test("PUT on one that is not there is 404 and makes none", async () => {
    const { ask, standIn } = open();
    const answer = await ask("PUT", `${OPEN_SHIFTS}/OPNSHFT_other`, { sharedOpenShift: item() });
    assert.deepEqual([answer.status, answer.json.error.code, inner(answer).innererror.code], [404, "NotFound", "NotFound"]);
    assert.equal(standIn.read(`${OPEN_SHIFTS}/OPNSHFT_other`), undefined);
  });
});

describe("workforce integrations", () => {
  const patch = (ask, body, headers) => ask("PATCH", INTEGRATION, body, headers);

  test("PATCH is answered 200 with the entity, and what it leaves out keeps its value", async () => {
    const { ask } = open();
    const { status, json } = await patch(ask, { displayName: "Fabrikam" });
    assert.equal(status, 200);
    assert.equal(json["@odata.context"], "https://graph.microsoft.com/v1.0/$metadata#teamwork/workforceIntegrations/$entity");
    assert.deepEqual([json.displayName, json.url, json.apiVersion], ["Fabrikam", "https://contoso.example/wfi", 1]);
    assert.equal(json.supportedEntities, "shift,swapRequest");
  });

  test("PUT is answered 404 UnknownError", async () => {
    assert.equal((await open().ask("PUT", INTEGRATION, {})).json.error.code, "UnknownError");
  });

  for (const written of ["shift,SwapRequest", "Shift, swapRequest", "SHIFT", "shifts", "", "UnknownFutureValue", "1"]) {
    test(`the flags '${written}' are refused with Graph's sentence`, async () => {
      const { ask, standIn } = open();
      const answer = await patch(ask, { supportedEntities: written });
      assert.equal(answer.status, 400);
      assert.equal(inner(answer).message, `Invalid payload: Requested value '${written}' was not found.`);
      assert.equal(standIn.read(INTEGRATION).supportedEntities, "shift,swapRequest");
    });
  }

  for (const written of [["Shift"], 3, { Shift: true }]) {
    test(`flags as ${JSON.stringify(written)} do not fit the schema`, async () => {
      assert.equal((await patch(open().ask, { supportedEntities: written })).status, 400);
    });
  }

  test("flags are kept by value and shown in the schema's spelling and order", async () => {
    const { ask } = open();
    const body = { supportedEntities: "OpenShift, Shift,Shift", eligibilityFilteringEnabledEntities: "None" };
    const { json } = await patch(ask, body);
    assert.equal(json.supportedEntities, "shift,openShift");
    assert.equal(json.eligibilityFilteringEnabledEntities, "none");
  });

  test("flags after unknownFutureValue are hidden from those who do not ask for them", async () => {
    const { ask } = open();
    const body = { supportedEntities: "Shift,TimeCard,TimeOff", eligibilityFilteringEnabledEntities: "TimeOffReason" };
    const plain = await patch(ask, body);
    assert.equal(plain.json.supportedEntities, "shift,unknownFutureValue");
    assert.equal(plain.json.eligibilityFilteringEnabledEntities, "unknownFutureValue");
    const asked = await patch(ask, {}, { Prefer: "include-unknown-enum-members" });
    assert.equal(asked.json.supportedEntities, "shift,timeCard,timeOff");
    assert.equal(asked.json.eligibilityFilteringEnabledEntities, "timeOffReason");
  });

  test("the secret is kept and never in an answer", async () => {
    const { ask, standIn } = open();
    for (const answer of [await ask("GET", INTEGRATION), await ask("GET", INTEGRATIONS), await patch(ask, { isActive: false })]) {
      assert.ok(!answer.text.includes(SECRET));
      assert.ok(answer.text.includes('"encryption":{"protocol":"sharedSecret","secret":null}'));
    }
    assert.equal(standIn.read(INTEGRATION).encryption.secret, SECRET);
  });

  test("a secret left out is kept, one set to null is erased", async () => {
    const { ask, standIn } = open();
    await patch(ask, { encryption: { protocol: "sharedSecret" } });
    assert.equal(standIn.read(INTEGRATION).encryption.secret, SECRET);
    await patch(ask, { encryption: { protocol: "sharedSecret", secret: null } });
    assert.equal(standIn.read(INTEGRATION).encryption.secret, null);
  });

  test("POST is answered 201, DELETE 204", async () => {
    const { ask } = open();
    const made = await ask("POST", INTEGRATIONS, { displayName: "new", encryption: { secret: SECRET } });
    assert.equal(made.status, 201);
    assert.match(made.json.id, /^WFI_/);
    assert.equal((await ask("DELETE", `${INTEGRATIONS}/${made.json.id}`)).status, 204);
    assert.equal((await ask("DELETE", `${INTEGRATIONS}/${made.json.id}`)).status, 404);
  });
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
