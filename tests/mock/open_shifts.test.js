// The stand-in for Graph: open shifts, behaviour by behaviour.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DRAFTED, OPEN_SHIFTS, TEAM, inner, item, open } from "./mock.js";

describe("open shifts", () => {
  test("GET shows the entity with Graph's annotations", async () => {
    const { json, status } = await open().ask("GET", DRAFTED);
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
    const body = {
      id: "other",
      "@odata.etag": "x",
      createdDateTime: "x",
      lastModifiedBy: {},
      draftTimeOff: null,
      schedulingGroupId: "TAG_1",
    };
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
    const activity = {
      code: "",
      displayName: "break",
      isPaid: true,
      startDateTime: "2026-11-04T20:10:00Z",
      endDateTime: "2026-11-04T20:20:00Z",
      theme: "silver",
    };
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
    await ask("PUT", DRAFTED, {
      draftOpenShift: item({ startDateTime: "2026-11-04T21:30+01:00", endDateTime: "2026-11-04T21:00:00.25Z" }),
    });
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
