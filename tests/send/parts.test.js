// Parts of sending on their own: what a request and a response are, and whether a request is sent again.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { partsOf } from "../../pkg/send/request.js";
import { isSuccess, responseInBatch } from "../../pkg/send/response.js";
import { delayOf, isRetryable, isTransient, retryAfterIn } from "../../pkg/send/retry.js";
import { tallyOf, verdictOf } from "../../pkg/send/verdict.js";
import { get, post, put } from "./requests.js";

const STATUSES = [0, 200, 204, 301, 400, 401, 403, 404, 409, 423, 428, 429, 430, 499, 500, 502, 503, 504, 505, 599, 600];

describe("retries", () => {
  test("429, 503 and 504 are transient, and a POST is repeated after 429 alone", () => {
    assert.deepEqual(STATUSES.filter(isTransient), [429, 503, 504]);
    for (const method of ["GET", "PUT", "PATCH", "DELETE"])
      assert.deepEqual(
        STATUSES.filter((status) => isRetryable(method, status)),
        [429, 503, 504],
      );
    assert.deepEqual(
      STATUSES.filter((status) => isRetryable("POST", status)),
      [429],
    );
  });

  test("Retry-After is a number of seconds, of several the largest, or a date", (t) => {
    const now = Date.parse("2026-03-04T08:00:00Z");
    t.mock.timers.enable({ apis: ["Date"], now });
    const date = "Wed, 04 Mar 2026 08:00:10 GMT";
    for (const [value, expected, dated] of [
      [undefined, undefined],
      [null, undefined],
      ["", undefined],
      ["  ", undefined],
      ["0", 0],
      [" 5 ", 5],
      ["1.2", 2],
      ["3, 7,5", 7],
      ["3,x", undefined],
      ["3,", undefined],
      ["1 2", undefined],
      ["x3", undefined],
      ["3x", undefined],
      ["-3", undefined],
      ["1e3", undefined],
      [".5", undefined],
      ["5.", undefined],
      ["9".repeat(400), Number.MAX_SAFE_INTEGER],
      [date, 10],
      [date, 4, "Wed, 04 Mar 2026 08:00:06 GMT"],
      [date, 0, "Wed, 04 Mar 2026 08:01:06 GMT"],
      [date, 10, "yesterday"],
      ["Wed, 04 Mar 2026 07:00:10 GMT", 0],
      ["Wednesday, 04-Mar-26 08:00:10 GMT", 10],
      ["Wed, 04 Mar 2026 08:00:10", undefined],
      ["Wed, 04 Mar 2026 08:00:10 GMT+1", undefined],
      ["2026-03-04T08:00:10Z", undefined],
      ["x Wed, 04 Mar 2026 08:00:10 GMT", undefined],
      ["Wed, 99 Mar 2026 08:00:10 GMT", undefined],
    ]) {
      const headers = { "retry-after": value, date: dated };
      assert.equal(
        retryAfterIn((name) => headers[name]),
        expected,
        `${value} at ${dated}`,
      );
    }
  });

  test("a delay is Retry-After or doubles with each try, half of it random, and never above the maximum", (t) => {
    t.mock.method(Math, "random", () => 0.5);
    assert.deepEqual(
      [1, 2, 3, 4].map((tries) => delayOf(undefined, tries, 180)),
      [0.75, 1.5, 3, 6],
    );
    assert.deepEqual([delayOf(0, 3, 180), delayOf(7, 1, 180), delayOf(7, 1, 5), delayOf(undefined, 9, 5)], [0, 7, 5, 5]);
    t.mock.method(Math, "random", () => 0);
    assert.equal(delayOf(undefined, 1, 180), 0.5);
    t.mock.method(Math, "random", () => 1);
    assert.equal(delayOf(undefined, 1, 180), 1);
  });
});

describe("verdicts", () => {
  const settings = { retries: 2, maxWait: 9 };
  const item = (more) => ({ parts: { method: "PUT" }, tries: 1, hasRenewed: false, ...more });
  const verdict = (error, more, hasRenewed = true) => {
    const { isThrottled, wait, isRenewed, isRetried } = verdictOf(
      item(more),
      error ? { error } : { value: 1 },
      hasRenewed,
      settings,
    );
    return [isThrottled, wait, isRenewed, isRetried];
  };

  test("a value is done, and an error is sent again if it is transient and tries are left", () => {
    assert.deepEqual(verdict(undefined), [false, 0, false, false]);
    assert.deepEqual(verdict({ status: 429, retryAfter: 4 }), [true, 4000, false, true]);
    assert.deepEqual(verdict({ status: 429, retryAfter: 40 }), [true, 9000, false, true]);
    assert.deepEqual(verdict({ status: 503, retryAfter: 0 }, { tries: 2 }), [true, 0, false, true]);
    assert.deepEqual(verdict({ status: 503, retryAfter: 0 }, { tries: 3 }), [true, 0, false, false]);
    assert.deepEqual(verdict({ status: 503, retryAfter: 1 }, { parts: { method: "POST" } }), [true, 1000, false, false]);
    assert.deepEqual(verdict({ status: 400, retryAfter: 5 }), [false, 0, false, false]);
  });

  test("claims renew the token once", () => {
    const refusal = { status: 401, claims: "{}" };
    assert.deepEqual(verdict(refusal), [false, 0, true, true]);
    assert.deepEqual(verdict(refusal, { tries: 9 }), [false, 0, true, true]);
    assert.deepEqual(verdict(refusal, {}, false), [false, 0, false, false]);
    assert.deepEqual(verdict(refusal, { hasRenewed: true }), [false, 0, false, false]);
    assert.deepEqual(verdict({ status: 401 }), [false, 0, false, false]);
  });

  test("a verdict has its item and its outcome", () => {
    const [one, outcome] = [item(), { value: 1 }];
    assert.deepEqual(verdictOf(one, outcome, false, settings), {
      ...{ item: one, outcome, isThrottled: false, wait: 0, isRenewed: false, isRetried: false },
    });
    const refused = { error: { status: 400 } };
    const { item: same, outcome: given } = verdictOf(one, refused, false, settings);
    assert.equal(same, one);
    assert.equal(given, refused);
  });

  test("a tally has the longest wait of those that were throttled", () => {
    const of = (isThrottled, wait) => ({ isThrottled, wait });
    assert.deepEqual(tallyOf([of(false, 9), of(true, 3), of(true, 5), of(false, 0)]), { passed: 2, throttled: 2, wait: 5 });
    assert.deepEqual(tallyOf([of(false, 9)]), { passed: 1, throttled: 0, wait: 0 });
    assert.deepEqual(tallyOf([]), { passed: 0, throttled: 0, wait: 0 });
  });
});

describe("a request taken apart", () => {
  const base = "https://graph.microsoft.com/v1.0";
  const of = (path, method = "GET") => partsOf({ operation: "x", method, url: `${base}${path}`, headers: { a: "b" } });

  test("has a team, an entity, and whether it changes the whole schedule", () => {
    for (const [path, team, entity, method, isWhole = false] of [
      ["/teams/team-1/schedule", "team-1", undefined],
      ["/teams/team-1/schedule", "team-1", undefined, "PUT", true],
      ["/teams/team-1/schedule/share", "team-1", undefined, "POST", true],
      ["/teams/team-1/schedule?a=b", "team-1", undefined, "PUT", true],
      ["/teams/team-1/schedule/shared", "team-1", undefined, "POST"],
      ["/teams/team-1/schedule/shifts", "team-1", undefined, "POST"],
      ["/teams/team-1/schedule/shifts?$top=1", "team-1", undefined],
      ["/teams/team-1/schedule/shifts/SHFT_1", "team-1", "/teams/team-1/schedule/shifts/SHFT_1", "PUT"],
      ["/teams/team-1/schedule/shifts/SHFT_1?a=/b", "team-1", "/teams/team-1/schedule/shifts/SHFT_1"],
      ["/teams/team-1/schedule/shifts/SHFT_1/stageForDeletion", "team-1", "/teams/team-1/schedule/shifts/SHFT_1", "POST"],
      ["/teams/team-1/schedule/timeCards/clockIn", "team-1", undefined, "POST"],
      ["/teams/team-1/schedule/timeCards/clockInX", "team-1", "/teams/team-1/schedule/timeCards/clockInX", "POST"],
      ["/teams/team-1/schedule/timeCards/TCK_1/clockOut", "team-1", "/teams/team-1/schedule/timeCards/TCK_1", "POST"],
      ["/teamwork/workforceIntegrations", undefined, undefined, "POST"],
      ["/teamwork/workforceIntegrations/WFI_1", undefined, "/teamwork/workforceIntegrations/WFI_1", "PATCH"],
      ["/users/user-1/settings/shiftPreferences", undefined, "/users/user-1/settings/shiftPreferences", "PUT"],
    ]) {
      const parts = of(path, method);
      const expected = { operation: "x", base, url: path, method: method ?? "GET", headers: { a: "b" }, body: undefined };
      assert.deepEqual(parts, { ...expected, team, entity, isWhole }, path);
    }
  });

  test("is a request to Shifts only", () => {
    for (const path of [
      "",
      "/me",
      "/teams/team-1/schedules",
      "/teams//schedule",
      "/teams/team-1/schedule#x\n",
      "/teams/T/channels",
      "/teamwork/workforceIntegration",
      "/teamwork/workforceIntegrationsX",
      "/users/U/settings",
      "/users//settings/shiftPreferences",
      "/users/U/settings/shiftPreferencesX",
    ])
      assert.equal(of(path), undefined, path);
    assert.equal(partsOf({ ...get(), url: `ftp://a/teams/team-1/schedule` }), undefined);
    assert.equal(partsOf({ ...get(), url: ` ${base}/teams/team-1/schedule` }), undefined);
    assert.equal(partsOf({ ...get(), url: `https://a?x=/teams/team-1/schedule` }), undefined);
    assert.equal(partsOf({ ...get(), url: `https://a#/teams/team-1/schedule` }), undefined);
    assert.equal(partsOf({ ...get(), url: "http://localhost/teams/team-1/schedule" })?.base, "http://localhost");
  });

  test("is complete", () => {
    for (const bad of [
      undefined,
      null,
      {},
      { ...get(), url: [get().url] },
      { ...get(), method: undefined },
      { ...get(), operation: 5 },
      { ...get(), operation: null },
      { ...put(), body: "{" },
      { ...put(), body: {} },
      { ...get(), headers: { a: 1n } },
    ])
      assert.equal(partsOf(bad), undefined);
    assert.equal(partsOf({ ...get(), operation: undefined })?.operation, undefined);
    assert.equal(partsOf(put())?.body, put().body);
    assert.equal(partsOf(post())?.method, "POST");
    const { headers } = get();
    assert.notEqual(partsOf({ ...get(), headers })?.headers, headers);
  });
});

describe("a response in a batch", () => {
  const whole = { header: (name) => (name === "date" ? "today" : "of the batch") };
  const of = (entry) => responseInBatch({ status: 200, ...entry }, whole);

  test("has its own headers, whatever their case, and the date of the batch", () => {
    const { header } = of({ headers: { "Request-Id": "a", "request-ID": "b", X: 5, date: { a: 1 }, no: null } });
    assert.deepEqual(["request-id", "x", "date", "no", "other"].map(header), ["b", "5", "today", undefined, undefined]);
    assert.equal(of({ headers: { Date: "own" } }).header("date"), "own");
    assert.equal(of({ headers: { Date: true } }).header("date"), "true");
    for (const headers of [undefined, null, 5, "x"]) assert.equal(of({ headers }).header("request-id"), undefined);
  });

  test("has JSON, or text in base64 that is JSON or not", () => {
    const body = (body, status = 200) => {
      const { json, isBroken } = of({ body, status });
      return [json, isBroken];
    };
    assert.deepEqual(body({ a: 1 }), [{ a: 1 }, undefined]);
    assert.deepEqual(body(null), [undefined, undefined]);
    assert.deepEqual(body(undefined), [undefined, undefined]);
    assert.deepEqual(body(btoa('{"a":1}')), [{ a: 1 }, undefined]);
    assert.deepEqual(body("{}"), [{}, undefined]);
    assert.deepEqual(body(btoa("<html>")), [undefined, true]);
    assert.deepEqual(body("<html>"), [undefined, true]);
    assert.deepEqual(body(""), [undefined, undefined]);
    assert.deepEqual(body({ a: 1 }, 204), [undefined, undefined]);
    assert.equal(of({ status: 204 }).header("date"), "today");
  });

  test("is a success from 200 to 299 with a body that is JSON", () => {
    assert.deepEqual(
      [199, 200, 204, 299, 300].map((status) => isSuccess({ status })),
      [false, true, true, true, false],
    );
    assert.ok(!isSuccess({ status: 200, isBroken: true }));
  });
});
