// Tests of what the caller that plays Shifts sends, and of its options.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsCaller, swapCandidates, timeOffReasons } from "graph-shifts/testing";
import { begin, DELETION, OPTIONS } from "./callers.js";
import { approving, integration, opened, URL_OF_INTEGRATION } from "./integration.js";
import { SECRET, TEAM } from "./mock.js";

describe("connect", () => {
  test("sends tenant and user to the version's path", async () => {
    const { caller, calls } = begin(approving, { apiVersion: 2, tenantId: "t", userId: "u", url: `${URL_OF_INTEGRATION}/` });
    assert.deepEqual(await caller.connect(), { ok: true, status: 200 });
    assert.deepEqual(
      [calls[0].method, calls[0].path, calls[0].text],
      ["POST", "/wfi//v2/connect", '{"tenantId":"t","userId":"u"}'],
    );
  });

  for (const [status, ok] of [
    [200, true],
    [204, false],
    [202, false],
    [400, false],
    [500, false],
  ]) {
    test(`succeeds with 200 alone, without a retry: ${status}`, async () => {
      let count = 0;
      const fetch = () => {
        count += 1;
        return new Response(null, { status });
      };
      assert.deepEqual(await begin(approving, { fetch }).caller.connect(), { ok, status });
      assert.equal(count, 1);
    });
  }

  test("has the status 0 without a response", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    assert.deepEqual(await begin(approving, { fetch }).caller.connect(), { ok: false, status: 0 });
  });
});

describe("an update", () => {
  test("has the envelope, the path and the headers of Shifts", async () => {
    const { caller, calls } = begin();
    const put = { method: "PUT", url: "/shifts/SHFT_two", body: { id: "SHFT_two" }, headers: { "X-MS-Transaction-ID": "7" } };
    await caller.update(TEAM, [DELETION, put, { method: "POST", url: "/timecards", id: "1", body: {} }]);
    const [{ path, headers, json }] = calls;
    assert.equal(path, `/wfi/v1/teams/${TEAM}/update`);
    assert.equal(headers.get("Content-Type"), "application/json");
    assert.equal(headers.get("Accept-Language"), "en-US");
    assert.equal(headers.has("X-MS-WFMPassthrough"), false);
    const common = { "X-MS-Transaction-ID": "1", "X-MS-Expires": "2026-11-23T08:00:30.0130000Z" };
    assert.deepEqual(json.requests, [
      { id: "SHFT_one", method: "DELETE", url: "/shifts/SHFT_one", headers: common, body: null },
      { id: "SHFT_two", method: "PUT", url: put.url, headers: { ...common, "X-MS-Transaction-ID": "7" }, body: put.body },
      { id: "1", method: "POST", url: "/timecards", headers: common, body: {} },
    ]);
  });

  test("of a user has the user's path, and carries passthrough and language", async () => {
    const { caller, calls } = begin();
    const item = { method: "PUT", url: "/settings/shiftpreferences", id: "SHPR_one", body: { availability: [] } };
    await caller.userUpdate("aa16", [item], { passthrough: "WFI_one", language: "de-AT" });
    const [{ path, headers }] = calls;
    assert.equal(path, "/wfi/v1/users/aa16/update");
    assert.deepEqual([headers.get("X-MS-WFMPassthrough"), headers.get("Accept-Language")], ["WFI_one", "de-AT"]);
  });

  test("that every item approves is approved", async () => {
    const { update } = begin();
    const { sent, ...outcome } = await update(DELETION, { method: "DELETE", url: "/shifts/SHFT_two" });
    const eTags = { SHFT_one: "tag of SHFT_one", SHFT_two: "tag of SHFT_two" };
    assert.deepEqual(outcome, { approved: true, eTags, silent: [], tries: 1 });
    assert.deepEqual(
      sent.map(({ id }) => id),
      ["SHFT_one", "SHFT_two"],
    );
  });

  test("expires after the time that is set", async () => {
    const { update, calls } = begin(approving, { expiresAfter: 1 });
    await update();
    assert.equal(calls[0].json.requests[0].headers["X-MS-Expires"], "2026-11-23T08:00:00.0140000Z");
  });
});

describe("a read", () => {
  const question = swapCandidates("SHFT_one", new Date("2026-11-01T04:00:00Z"), "2026-12-01T03:59:59.999Z");
  const answer = (status, body) => (json) => ({ responses: [{ id: json.requests[0].id, status, body }] });

  test("asks for swap candidates with escaped ampersands", async () => {
    const { caller, calls } = begin(answer(200, { data: ["SHFT_two"], error: null }));
    assert.deepEqual(await caller.read(TEAM, question), { data: ["SHFT_two"], tries: 1 });
    const [{ path, text, json }] = calls;
    assert.equal(path, `/wfi/v1/teams/${TEAM}/read`);
    assert.ok(text.includes("SwapRequest\\u0026startTime=2026-11-01T04:00:00.0000000Z\\u0026endTime="));
    const [{ id, method, url, body }] = json.requests;
    assert.deepEqual([id, method, body], ["SHFT_one", "GET", null]);
    assert.ok(url.endsWith("&endTime=2026-12-01T03:59:59.9990000Z"), url);
  });

  test("asks for time-off reasons", async () => {
    const { caller, calls } = begin(answer(200, { data: [] }));
    assert.deepEqual(await caller.read(TEAM, timeOffReasons("aa16")), { data: [], tries: 1 });
    const [{ id, url }] = calls[0].json.requests;
    assert.deepEqual([id, url], ["aa16", "/users/aa16/timeOffReasons?requestType=TimeOffReason"]);
  });

  test("can be refused", async () => {
    const { caller } = begin(answer(503, { data: null, error: { code: 503, message: "Later." } }));
    const refused = { id: "SHFT_one", status: 503, code: "503", message: "Later." };
    assert.deepEqual(await caller.read(TEAM, question), { refused, tries: 1 });
  });

  for (const [name, respond] of Object.entries({
    "no response": () => ({ responses: [] }),
    "no data": answer(200, {}),
    "null as data": answer(200, { data: null }),
    "data that is a string": answer(200, { data: "SHFT_two" }),
    "data of numbers": answer(200, { data: [1] }),
    "another HTTP status": () => new Response(null, { status: 500 }),
  })) {
    test(`is invalid after its retries with ${name}`, async () => {
      const { caller } = begin(respond);
      const { invalid, tries, data } = await caller.read(TEAM, question);
      assert.match(invalid, /^The/);
      assert.deepEqual([tries, data], [4, undefined]);
    });
  }
});

describe("the options", () => {
  for (const [name, value, says] of [
    ["secret", "s".repeat(63), "secret must be 64 ASCII characters"],
    ["secret", "é".repeat(32), "secret must be 64 ASCII characters"],
    ["secret", undefined, "secret must be 64 ASCII characters"],
    ["apiVersion", 1.5, "apiVersion must be an integer from 0"],
    ["retries", -1, "retries must be an integer from 0"],
    ["retryDelay", "1", "retryDelay must be a number of milliseconds from 0 to 2147483647"],
    ["timeout", Infinity, "timeout must be a number of milliseconds from 0 to 2147483647"],
    ["expiresAfter", -1, "expiresAfter must be a number of milliseconds from 0 to 2147483647"],
    ["fetch", {}, "fetch must be a function"],
    ["now", 5, "now must be a function"],
    ["newId", "id", "newId must be a function"],
  ]) {
    test(`refuse ${name}: ${String(value).slice(0, 8)}`, () => {
      assert.throws(() => createShiftsCaller({ ...OPTIONS, [name]: value }), { name: "TypeError", message: says });
    });
  }

  test("refuse a url that is none", () => {
    assert.throws(() => createShiftsCaller({ ...OPTIONS, url: "contoso" }), TypeError);
  });

  test("have defaults", async () => {
    const { fetch, calls } = integration();
    const caller = createShiftsCaller({ secret: SECRET, url: URL_OF_INTEGRATION, fetch });
    await caller.connect();
    const [{ json }] = calls;
    for (const id of [json.tenantId, json.userId]) assert.match(id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test("seal with the caller's secret or another", async () => {
    const { caller } = begin();
    const other = "o".repeat(64);
    assert.equal(opened(await caller.seal("{}")), "{}");
    assert.equal(opened(await caller.seal("{}", { secret: other })), undefined);
    assert.equal(opened(await caller.seal("{}", { secret: other }), other), "{}");
  });
});
