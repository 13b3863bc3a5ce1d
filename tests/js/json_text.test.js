// Bodies as JSON text and bytes: the same answers, and where in the text each issue stands.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ShiftsValidationError, updateOpenShift, updateWorkforceIntegration } from "graph-shifts";
import { openShift, openShiftId, teamId, workforceIntegrationId } from "./samples.js";

const input = { teamId, openShiftId };
const bytes = (text) => new TextEncoder().encode(text);

test("text, bytes and a buffer give the same request as the value", () => {
  const { body } = openShift({ notes: "ä€😀" });
  const text = JSON.stringify(body);
  const request = updateOpenShift({ ...input, body });
  for (const json of [text, bytes(text), bytes(text).buffer]) assert.deepEqual(updateOpenShift.fromJson(input, json), request);
});

test("bytes that are a part of a larger buffer are read as that part", () => {
  const whole = bytes(`xx${JSON.stringify(openShift().body)}yy`);
  assert.equal(updateOpenShift.fromJson(input, whole.subarray(2, -2)).body, JSON.stringify(openShift().body));
});

test("a body beside the JSON text is an unknown input or refused, not silently chosen", () => {
  assert.throws(() => updateOpenShift.fromJson({ ...input, body: {} }, "{}"), ShiftsValidationError);
});

test("offsets are UTF-16 units in a text and bytes in bytes", () => {
  const text = '{"displayName":"😀ä€","isActive":"yes"}';
  const at = text.indexOf('"yes"');
  const place = (json) =>
    updateWorkforceIntegration.checkJson(json).map(({ code, path, offset, length }) => ({ code, path, offset, length }));
  assert.deepEqual(place(text), [{ code: "wrong_type", path: ["isActive"], offset: at, length: 5 }]);
  assert.deepEqual(place(bytes(text)), [
    { code: "wrong_type", path: ["isActive"], offset: bytes(text.slice(0, at)).length, length: 5 },
  ]);
});

test("lengths are UTF-16 units in a text and bytes in bytes", () => {
  const text =
    '{"sharedOpenShift":{"startDateTime":"😀ä","endDateTime":"2026-11-23T16:00:00Z","openSlotCount":1,"activities":[]},"draftOpenShift":null}';
  const [ofText] = updateOpenShift.checkJson(text);
  assert.equal(text.slice(ofText.offset, ofText.offset + ofText.length), '"😀ä"');
  const [ofBytes] = updateOpenShift.checkJson(bytes(text));
  assert.equal(new TextDecoder().decode(bytes(text).subarray(ofBytes.offset, ofBytes.offset + ofBytes.length)), '"😀ä"');
});

test("several offsets in one text with emoji between them are each right", () => {
  const text = '{"displayName":"😀","isActive":"ä","url":"https://😀.example/","apiVersion":"€€","supportedEntities":"x"}';
  const cut = updateWorkforceIntegration.checkJson(text).map(({ offset, length }) => text.slice(offset, offset + length));
  assert.deepEqual(cut, ['"ä"', '"https://😀.example/"', '"€€"', '"x"']);
});

test("fromJson throws with paths from the input and places in the text", () => {
  const text = '{"displayName":"😀","isActive":"yes"}';
  assert.throws(
    () => updateWorkforceIntegration.fromJson({ workforceIntegrationId }, text),
    (error) => {
      assert.ok(error instanceof ShiftsValidationError);
      const [{ path, offset, length }] = error.issues;
      assert.deepEqual(path, ["body", "isActive"]);
      assert.equal(text.slice(offset, offset + length), '"yes"');
      return true;
    },
  );
});

test("a path's issue has no place in the body's text", () => {
  assert.throws(
    () => updateOpenShift.fromJson({ teamId: "x", openShiftId }, "{}"),
    ({ issues: [issue] }) => issue.code === "not_a_guid" && !("offset" in issue),
  );
});

test("text that needs no edit goes out as it came, bytes too", () => {
  const text = ' {\n  "isActive" : true }\n';
  assert.equal(updateWorkforceIntegration.fromJson({ workforceIntegrationId }, text).body, text);
  assert.equal(updateWorkforceIntegration.fromJson({ workforceIntegrationId }, bytes(text)).body, text);
});

test("a raw lone surrogate in JSON text is told and not replaced", () => {
  for (const text of ['{"displayName":"\ud83d"}', '{"displayName":"a\ude00b"}', '{"displayName":"\ude00\ud83d"}']) {
    assert.deepEqual(
      updateWorkforceIntegration.checkJson(text).map(({ code }) => code),
      ["lone_surrogate"],
      JSON.stringify(text),
    );
    assert.throws(() => updateWorkforceIntegration.fromJson({ workforceIntegrationId }, text), ShiftsValidationError);
  }
});

test("a raw lone surrogate has its place in UTF-16 units", () => {
  const text = '{"displayName":"é😀 \ud83d"}';
  const place = { offset: text.indexOf('\ud83d"'), length: 1 };
  const placeOf = ([{ offset, length }]) => ({ offset, length });
  assert.deepEqual(placeOf(updateWorkforceIntegration.checkJson(text)), place);
  assert.throws(
    () => updateWorkforceIntegration.fromJson({ workforceIntegrationId }, text),
    ({ issues }) => {
      assert.deepEqual(placeOf(issues), place);
      return true;
    },
  );
});

test("a real replacement character is not taken for a lone surrogate", () => {
  assert.deepEqual(updateWorkforceIntegration.checkJson('{"displayName":"\ufffd"}'), []);
  assert.deepEqual(updateWorkforceIntegration.check({ displayName: "\ufffd" }), []);
});

test("what is neither text nor bytes ends in an issue", () => {
  for (const json of [undefined, null, 5, {}, [], new Map(), Symbol("x"), () => 1]) {
    assert.throws(() => updateOpenShift.fromJson(input, json), ShiftsValidationError, String(json));
    assert.ok(updateOpenShift.checkJson(json).length > 0, String(json));
  }
});

test("a detached or shared buffer does no harm", () => {
  const gone = new ArrayBuffer(2);
  structuredClone(gone, { transfer: [gone] });
  assert.ok(updateOpenShift.checkJson(gone).length > 0);
  assert.deepEqual(updateOpenShift.checkJson("{}"), []);
});
