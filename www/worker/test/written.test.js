// Whether a request without a response was written, by what reading its entity gives.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findWritten } from "../src/bulk/written.js";
import { TEAM } from "./graph.js";
import { tokenOf } from "./tokens.js";

const URL_OF_SHIFT = `https://graph.microsoft.com/v1.0/teams/${TEAM}/schedule/openShifts/OPNSHFT_1`;
const TOKEN = tokenOf();
const SENT = Date.parse("2026-03-04T08:00:00Z");

/** The state that is found if Graph responds so to the reading, and the request that reads. */
async function found(t, { method = "PUT", body, sent = SENT, headers = {}, url = URL_OF_SHIFT, unchangedSince }, response) {
  const requests = [];
  t.mock.method(globalThis, "fetch", async (url, init) => {
    requests.push({ url, ...init });
    return typeof response === "function" ? response() : response;
  });
  const request = { operation: "updateOpenShift", method, url, headers, body: body && JSON.stringify(body), unchangedSince };
  const { state, error } = await findWritten({ request, sent }, TOKEN);
  return { state, error, requests };
}

const stateOf = async (t, turn, entity) => (await found(t, turn, Response.json(entity))).state;
const before = (seconds) => new Date(SENT - seconds * 1000).toISOString();

test("the entity is read by a GET of its URL, with the headers that a reading needs", async (t) => {
  const headers = {
    ...{ "Content-Type": "application/json", Prefer: "return=representation", "X-MS-WFMPassthrough": "WFI_1" },
    "MS-APP-ACTS-AS": TEAM,
  };
  const { requests } = await found(t, { headers, body: {} }, Response.json({}));
  const [{ method, url, headers: sent, body }] = requests;
  assert.equal(requests.length, 1);
  assert.deepEqual([method, url, body], ["GET", URL_OF_SHIFT, undefined]);
  const { "client-request-id": _, ...others } = sent;
  assert.deepEqual(others, {
    ...{ "MS-APP-ACTS-AS": TEAM, Prefer: "include-unknown-enum-members", Authorization: `Bearer ${TOKEN}` },
  });
});

test("what Graph stores includes what was written", async (t) => {
  for (const [written, stored] of [
    [{}, {}],
    [
      { a: 1, b: "x", c: true },
      { c: true, b: "x", a: 1, d: 5 },
    ],
    [{ a: null, b: null }, { b: null }],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2, d: 3 }], e: 4 } }],
    [{ supportedEntities: "Shift,SwapRequest" }, { supportedEntities: "swapRequest, shift" }],
    [{ eligibilityFilteringEnabledEntities: "Shift" }, { eligibilityFilteringEnabledEntities: "shift" }],
    [{ confirmedBy: "Manager" }, { confirmedBy: "manager" }],
    [{ at: "2026-03-04T08:00:00+01:00" }, { at: "2026-03-04T07:00:00.000Z" }],
    [{ at: "2026-03-04t08:00z" }, { at: "2026-03-04T08:00:00Z" }],
  ])
    assert.equal(await stateOf(t, { body: written }, stored), "written", JSON.stringify(written));
});

test("what differs was not written if the entity is older than the request, and else nobody knows", async (t) => {
  for (const [written, stored] of [
    [{ a: 1 }, {}],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: "1" }],
    [{ a: null }, { a: 1 }],
    [{ a: null }, { a: false }],
    [{ a: { b: 1 } }, { a: null }],
    [{ a: { b: 1 } }, { a: 5 }],
    [{ a: { 0: 1 } }, { a: [1] }],
    [{ a: [1] }, { a: { 0: 1, length: 1 } }],
    [{ a: [1] }, { a: [1, 2] }],
    [{ a: [1, 2] }, { a: [1] }],
    [{ a: [] }, { a: [1] }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ theme: "Blue" }, { theme: "blue" }],
    [{ supportedEntities: "Shift" }, { supportedEntities: "shift,swapRequest" }],
    [{ at: "2026-03-04T08:00:00Z" }, { at: "2026-03-04T08:00:01Z" }],
    [{ at: "x 2026-03-04T08:00:00Z" }, { at: "2026-03-04T08:00:00Z" }],
    [{ at: "2026-03-04T08:00:00Z x" }, { at: "2026-03-04T08:00:00Z" }],
    [{ at: "2026-03-04T08:00:00" }, { at: "2026-03-04T08:00:00.0" }],
    [{ encryption: { secret: "x" } }, { encryption: {} }],
  ]) {
    const state = (lastModifiedDateTime) => stateOf(t, { body: written }, { ...stored, lastModifiedDateTime });
    assert.equal(await state(before(5.001)), "unwritten", JSON.stringify(written));
    assert.equal(await state(before(5)), "unknown", JSON.stringify(written));
    assert.equal(await state(undefined), "unknown", JSON.stringify(written));
  }
  assert.equal(await stateOf(t, { body: { a: 1 }, sent: null }, { lastModifiedDateTime: before(0) }), "unknown");
});

test("a request without a body wrote nothing that could be missing", async (t) => {
  const { state } = await found(t, {}, new Response(null, { status: 204 }));
  assert.equal(state, "written");
  assert.equal(await stateOf(t, {}, { lastModifiedDateTime: before(60) }), "unwritten");
});

test("a deletion was written if the entity is gone or inactive, and else was not", async (t) => {
  const deletion = { method: "DELETE" };
  const gone = () => Response.json({ error: { code: "NotFound", message: "none" } }, { status: 404 });
  assert.equal((await found(t, deletion, gone)).state, "written");
  assert.equal((await found(t, { body: {} }, gone)).state, "unknown");
  assert.equal(await stateOf(t, deletion, { isActive: false }), "written");
  for (const entity of [{ isActive: true }, {}, { isActive: true, lastModifiedDateTime: before(0) }])
    assert.equal(await stateOf(t, deletion, entity), "unwritten");
  assert.equal((await found(t, deletion, new Response(null, { status: 204 }))).state, "unwritten");
});

test("a reading that fails for now is to be repeated, and any other leaves the state unknown", async (t) => {
  const refusal = (status) => () => Response.json({ error: { code: "x", message: "no" } }, { status });
  for (const [status, expected] of [
    [429, "unread"],
    [500, "unread"],
    [503, "unread"],
    [504, "unread"],
    [400, "unknown"],
    [403, "unknown"],
    [404, "unknown"],
  ]) {
    const { state, error, requests } = await found(t, { body: {} }, refusal(status));
    assert.deepEqual([state, error.status, requests.length], [expected, status, 1]);
  }
  const timedOut = await found(t, { body: {} }, () => Promise.reject(new DOMException("late", "TimeoutError")));
  assert.equal(timedOut.state, "unread");
});

describe("a request with the state of its entity when that was read", () => {
  const unchangedSince = { lastModifiedDateTime: before(3600), etag: '"1"' };
  const same = { lastModifiedDateTime: before(3600), "@odata.etag": '"1"', a: 1 };
  const other = { ...same, "@odata.etag": '"2"', a: 2 };
  const unsent = (more) => ({ body: { a: 3 }, sent: null, unchangedSince, ...more });

  test("may be written if that is still so, even if it changes nothing, and not if it has changed", async (t) => {
    for (const method of ["PUT", "PATCH", "DELETE", "POST"]) {
      assert.equal(await stateOf(t, unsent({ method }), same), "unwritten", method);
      assert.equal(await stateOf(t, unsent({ method }), other), "changed", method);
    }
    assert.equal(await stateOf(t, unsent({ body: { a: 1 } }), same), "unwritten");
  });

  test("counts as written if the entity already is what it makes of it", async (t) => {
    assert.equal(await stateOf(t, unsent({ body: { a: 2 } }), other), "written");
    assert.equal(await stateOf(t, unsent({ method: "DELETE" }), { ...other, isActive: false }), "written");
    assert.equal(await stateOf(t, unsent({ method: "POST", body: {} }), other), "changed");
  });

  test("counts as written if it deletes what is gone, and as changed otherwise", async (t) => {
    const refusal = (code, message) => () => Response.json({ error: { code, message } }, { status: 404 });
    const goneOf = async (method, response = refusal("NotFound", "none")) => found(t, unsent({ method }), response);
    assert.deepEqual([(await goneOf("DELETE")).state, (await goneOf("DELETE")).error], ["written", undefined]);
    for (const method of ["PUT", "PATCH", "POST"]) {
      const { state, error } = await goneOf(method);
      assert.deepEqual([state, error.status], ["changed", 404], method);
    }
    const inner = JSON.stringify({ error: { code: "TeamNotFound", message: "no team" } });
    assert.equal((await goneOf("DELETE", refusal("NotFound", inner))).state, "unknown");
    assert.equal((await goneOf("DELETE", () => new Response("<h1>none</h1>", { status: 404 }))).state, "unknown");
  });

  test("is in doubt after it was sent unless that is still so, and a deletion is not", async (t) => {
    const sent = (more) => unsent({ sent: SENT, ...more });
    assert.equal(await stateOf(t, sent(), same), "unwritten");
    assert.equal(await stateOf(t, sent({ body: { a: 1 } }), same), "written");
    assert.equal(await stateOf(t, sent({ body: { a: 2 } }), other), "written");
    assert.equal(await stateOf(t, sent(), other), "unknown");
    assert.equal(await stateOf(t, sent({ method: "DELETE" }), same), "unwritten");
    assert.equal(await stateOf(t, sent({ method: "DELETE" }), other), "changed");
  });

  test("is read from its entity's URL, also if it is an action", async (t) => {
    for (const [method, url] of [
      ["PUT", URL_OF_SHIFT],
      ["DELETE", URL_OF_SHIFT],
      ["POST", `${URL_OF_SHIFT}/stageForDeletion`],
    ]) {
      const { requests } = await found(t, unsent({ method, url }), Response.json(same));
      assert.deepEqual(
        requests.map((request) => [request.method, request.url]),
        [["GET", URL_OF_SHIFT]],
      );
    }
  });
});
