// Tests of the mock's open shifts.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DRAFTED, OPEN_SHIFTS, TEAM, inner, item, open } from "./mock.js";

describe("open shifts", () => {
  test("GET returns the entity with Graph's annotations", async () => {
    const { json, status } = await open().send("GET", DRAFTED);
    assert.equal(status, 200);
    assert.equal(
      json["@odata.context"],
      `https://graph.microsoft.com/v1.0/$metadata#teams('${TEAM}')/schedule/openShifts/$entity`,
    );
    assert.match(json["@odata.etag"], /^"id-\d+"$/);
    assert.equal(json.id, "OPNSHFT_drafted");
    assert.deepEqual(json.draftOpenShift, { displayName: null, notes: null, ...item({ theme: "blue" }) });
    assert.equal(json.sharedOpenShift, null);
    assert.equal(json.lastModifiedBy.user.displayName, "John Doe");
  });

  test("PUT returns 204 without a body and retains omitted properties", async () => {
    const { send, mock } = open();
    const before = mock.read(DRAFTED);
    const response = await send("PUT", DRAFTED, { schedulingGroupId: "TAG_1" });
    assert.deepEqual([response.status, response.text], [204, ""]);
    const after = mock.read(DRAFTED);
    assert.equal(after.schedulingGroupId, "TAG_1");
    assert.deepEqual(after.draftOpenShift, before.draftOpenShift);
    assert.equal(after.createdDateTime, before.createdDateTime);
    assert.ok(after.lastModifiedDateTime > before.lastModifiedDateTime);
  });

  test("PUT with Prefer: return=representation returns 200 with the entity and a new etag", async () => {
    const { send } = open();
    const before = await send("GET", DRAFTED);
    const response = await send("PUT", DRAFTED, { isStagedForDeletion: true }, { Prefer: "return=representation" });
    assert.equal(response.status, 200);
    assert.equal(response.json.isStagedForDeletion, true);
    assert.notEqual(response.json["@odata.etag"], before.json["@odata.etag"]);
  });

  test("PATCH returns 404 UnknownError", async () => {
    const response = await open().send("PATCH", DRAFTED, { schedulingGroupId: "TAG_1" });
    assert.equal(response.status, 404);
    assert.equal(response.json.error.code, "UnknownError");
    assert.equal(response.json.error.message, "");
  });

  test("a shared version sent alone leaves the old draft, so both exist", async () => {
    const { send, mock } = open();
    assert.equal((await send("PUT", DRAFTED, { sharedOpenShift: item() })).status, 204);
    const { draftOpenShift, sharedOpenShift } = mock.read(DRAFTED);
    assert.ok(draftOpenShift && sharedOpenShift);
  });

  test("a shared version with the draft set to null replaces the draft", async () => {
    const { send, mock } = open();
    await send("PUT", DRAFTED, { sharedOpenShift: item(), draftOpenShift: null });
    assert.equal(mock.read(DRAFTED).draftOpenShift, null);
  });

  test("both versions in one body are refused, with JSON in the message", async () => {
    const response = await open().send("PUT", DRAFTED, { sharedOpenShift: item(), draftOpenShift: item() });
    assert.equal(response.status, 400);
    assert.equal(response.json.error.code, "BadRequest");
    assert.match(inner(response).message, /should be null/);
    assert.deepEqual(inner(response).details, []);
  });

  test("read-only properties, annotations and unknown nulls are ignored", async () => {
    const { send, mock } = open();
    const body = {
      id: "other",
      "@odata.etag": "x",
      createdDateTime: "x",
      lastModifiedBy: {},
      draftTimeOff: null,
      schedulingGroupId: "TAG_1",
    };
    assert.equal((await send("PUT", DRAFTED, body)).status, 204);
    assert.equal(mock.read(DRAFTED).id, "OPNSHFT_drafted");
  });

  test("Microsoft's own example is accepted", async () => {
    const { send, mock } = open();
    const body = {
      schedulingGroupId: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
      sharedOpenShift: item({ displayName: null, theme: "blue", notes: null }),
      draftTimeOff: null,
      isStagedForDeletion: false,
    };
    assert.equal((await send("PUT", DRAFTED, body)).status, 204);
    assert.equal(mock.read(DRAFTED).schedulingGroupId, body.schedulingGroupId);
  });

  test("a theme after unknownFutureValue is hidden unless the request asks for it", async () => {
    const { send } = open();
    const activity = {
      code: "",
      displayName: "break",
      isPaid: true,
      startDateTime: "2026-11-04T20:10:00Z",
      endDateTime: "2026-11-04T20:20:00Z",
      theme: "silver",
    };
    await send("PUT", DRAFTED, { draftOpenShift: item({ theme: "steel", activities: [activity] }) });
    const themes = async (prefer) => {
      const { draftOpenShift } = (await send("GET", DRAFTED, undefined, prefer)).json;
      return [draftOpenShift.theme, draftOpenShift.activities[0].theme];
    };
    assert.deepEqual(await themes({}), ["unknownFutureValue", "unknownFutureValue"]);
    assert.deepEqual(await themes({ Prefer: "include-unknown-enum-members" }), ["steel", "silver"]);
    assert.deepEqual(await themes({ Prefer: "return=representation, include-unknown-enum-members" }), ["steel", "silver"]);
  });

  test("times are stored in UTC", async () => {
    const { send, mock } = open();
    await send("PUT", DRAFTED, {
      draftOpenShift: item({ startDateTime: "2026-11-04T21:30+01:00", endDateTime: "2026-11-04T21:00:00.25Z" }),
    });
    const { startDateTime, endDateTime } = mock.read(DRAFTED).draftOpenShift;
    assert.deepEqual([startDateTime, endDateTime], ["2026-11-04T20:30:00Z", "2026-11-04T21:00:00.250Z"]);
  });

  test("POST creates one with its own id, the list contains it, DELETE removes it", async () => {
    const { send } = open();
    const created = await send("POST", OPEN_SHIFTS, { sharedOpenShift: item() });
    assert.equal(created.status, 200);
    assert.match(created.json.id, /^OPNSHFT_id-\d+$/);
    const ids = async () => (await send("GET", OPEN_SHIFTS)).json.value.map(({ id }) => id);
    assert.deepEqual(await ids(), ["OPNSHFT_drafted", created.json.id]);
    assert.equal((await send("DELETE", `${OPEN_SHIFTS}/${created.json.id}`)).status, 204);
    assert.deepEqual(await ids(), ["OPNSHFT_drafted"]);
    assert.equal((await send("GET", `${OPEN_SHIFTS}/${created.json.id}`)).status, 404);
  });

  test("POST without a version is refused", async () => {
    assert.equal((await open().send("POST", OPEN_SHIFTS, { draftOpenShift: null })).status, 400);
  });

  test("PUT on an unknown id returns 404 and creates nothing", async () => {
    const { send, mock } = open();
    const response = await send("PUT", `${OPEN_SHIFTS}/OPNSHFT_other`, { sharedOpenShift: item() });
    assert.deepEqual([response.status, response.json.error.code, inner(response).innererror.code], [404, "NotFound", "NotFound"]);
    assert.equal(mock.read(`${OPEN_SHIFTS}/OPNSHFT_other`), undefined);
  });
});
