// Tests of the caller that plays Shifts: what it sends, and what it makes of the responses.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsCaller, swapCandidates, timeOffReasons } from "graph-shifts/testing";
import { approving, integration, opened, refusing, URL_OF_INTEGRATION } from "./integration.js";
import { SECRET, TEAM } from "./mock.js";

const NOW = "2026-11-23T08:00:00.013Z";
const OPTIONS = { secret: SECRET, url: URL_OF_INTEGRATION, now: () => new Date(NOW) };
const DELETION = { method: "DELETE", url: "/shifts/SHFT_one" };
const GUIDS = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000000${n}`);

/** A caller whose ids count up, and the calls that its integration received. */
function begin(respond, options = {}) {
  const { fetch, calls } = integration(respond);
  let ids = 0;
  const caller = createShiftsCaller({ ...OPTIONS, newId: () => GUIDS[ids++], fetch, ...options });
  return { caller, calls, update: (...items) => caller.update(TEAM, items.length ? items : [DELETION]) };
}

/** A response that Shifts cannot use at the first calls, and then an approval. */
const unusable = (times, response) => (json, count) => (count <= times ? response() : approving(json));

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

describe("silence approves:", () => {
  for (const [name, responses] of [
    ["no response at all", []],
    ["a response to another item", [{ id: "SHFT_two", status: 403, body: {} }]],
    ["an id in another casing", [{ id: "shft_one", status: 403, body: {} }]],
    ["no status", [{ id: "SHFT_one", body: { eTag: "1" } }]],
    ["a status that is no number", [{ id: "SHFT_one", status: "Forbidden", body: {} }]],
    ["an approval without a body", [{ id: "SHFT_one", status: 200 }]],
    ["an approval without an eTag", [{ id: "SHFT_one", status: 200, body: {} }]],
    ["an eTag that is no string", [{ id: "SHFT_one", status: 200, body: { eTag: 5 } }]],
    ["null", [null]],
  ]) {
    test(name, async () => {
      const { approved, silent, eTags, tries } = await begin(() => ({ responses })).update();
      assert.deepEqual({ approved, silent, eTags, tries }, { approved: true, silent: ["SHFT_one"], eTags: {}, tries: 1 });
    });
  }

  test("one response where two items came", async () => {
    const respond = (json) => ({ responses: approving(json).responses.slice(0, 1) });
    const { silent } = await begin(respond).update(DELETION, { method: "DELETE", url: "/shifts/SHFT_two" });
    assert.deepEqual(silent, ["SHFT_two"]);
  });
});

describe("a refusal", () => {
  test("ends at once with its message and Shifts' error", async () => {
    const { update } = begin(refusing("The rota is closed."), { displayName: "Contoso" });
    const { sent, error, ...outcome } = await update();
    const items = [{ id: "SHFT_one", status: 403, code: "403", message: "The rota is closed." }];
    assert.deepEqual(outcome, { approved: false, message: "The rota is closed.", items, silent: [], tries: 1 });
    assert.deepEqual(error, {
      title: "Your request couldn't be completed",
      externalErrorMessage: "The rota is closed.",
      externalSource: "Contoso",
      externalImageLink: null,
      code: "WorkforceIntegrationError",
      message: "Sorry your change couldn’t be completed.",
      details: [],
      innererror: { code: "WorkforceIntegrationError" },
    });
  });

  for (const status of [102, 201, 204, 400, 424, 500, 503, "403"]) {
    test(`has any status other than 200: ${JSON.stringify(status)}`, async () => {
      const outcome = await begin(refusing("No.", status)).update();
      assert.deepEqual([outcome.approved, outcome.items[0].status, outcome.tries], [false, Number(status), 1]);
    });
  }

  test("of one item is a refusal of all", async () => {
    const respond = (json) => {
      const { responses } = approving(json);
      responses[1] = { id: responses[1].id, status: 403, body: { error: { code: "403", message: "Not this one." } } };
      return { responses: responses.slice(1) };
    };
    const outcome = await begin(respond).update(DELETION, { method: "DELETE", url: "/shifts/SHFT_two" });
    assert.deepEqual([outcome.approved, outcome.message, outcome.silent], [false, "Not this one.", ["SHFT_one"]]);
  });

  for (const error of [undefined, null, "No.", { message: null }, { message: "" }]) {
    test(`without a message reads as Shifts' own: ${JSON.stringify(error)}`, async () => {
      const outcome = await begin(({ requests: [{ id }] }) => ({ responses: [{ id, status: 403, body: { error } }] })).update();
      assert.deepEqual([outcome.approved, outcome.message], [false, "Sorry your change couldn’t be completed."]);
    });
  }
});

describe("a response that Shifts cannot use", () => {
  const unusables = {
    "another HTTP status": () => Response.json({ responses: [] }, { status: 201 }),
    "a redirect": () => new Response(null, { status: 302, headers: { Location: "/" } }),
    "no JSON": () => new Response("<h1>Hello</h1>"),
    "an empty body": () => new Response(),
    "no responses": () => ({}),
    "responses that are no array": () => ({ responses: {} }),
    "an array": () => [],
    null: () => Response.json(null),
    "an exception": () => {
      throw new Error("down");
    },
    "no string thrown": () => {
      throw "down";
    },
  };
  for (const [name, response] of Object.entries(unusables)) {
    test(`is tried again, then used: ${name}`, async () => {
      const { update, calls } = begin(unusable(3, response));
      const { approved, tries } = await update();
      assert.deepEqual([approved, tries, calls.length], [true, 4, 4]);
    });

    test(`is invalid in the end: ${name}`, async () => {
      const { update, calls } = begin(unusable(4, response));
      const { approved, invalid, badGateway, error, tries } = await update();
      assert.deepEqual([approved, badGateway, tries, calls.length], [undefined, false, 4, 4]);
      assert.match(invalid, /^T.*\.?$/);
      assert.deepEqual(
        [error.message, error.externalErrorMessage],
        ["The workforce integration has responded with invalid data.", null],
      );
    });
  }

  test("is tried as often as the retries say", async () => {
    const { update, calls } = begin(() => ({}), { retries: 0 });
    assert.equal((await update()).tries, 1);
    assert.equal(calls.length, 1);
  });

  test("is followed by a pause, and expires anew", async () => {
    let seconds = 0;
    const { update, calls } = begin(
      unusable(1, () => ({})),
      { retryDelay: 30, now: () => new Date(1000 * seconds++) },
    );
    const start = performance.now();
    await update();
    assert.ok(performance.now() - start >= 25);
    const [first, second] = calls.map(({ json }) => json.requests[0].headers["X-MS-Expires"]);
    assert.deepEqual([first, second], ["1970-01-01T00:00:30.0000000Z", "1970-01-01T00:00:31.0000000Z"]);
  });

  test("is a null eTag, which ends with 502 at once", async () => {
    const respond = ({ requests: [{ id }] }) => ({ responses: [{ id, status: 200, body: { eTag: null } }] });
    const { invalid, badGateway, tries } = await begin(respond).update();
    assert.deepEqual([invalid, badGateway, tries], ["The eTag of 'SHFT_one' is null.", true, 1]);
  });

  test("is none in time, even from a handler that ignores its signal", async () => {
    const never = () => new Promise(() => {});
    const { update, calls } = begin((json, count) => (count === 1 ? never() : approving(json)), { timeout: 20 });
    const { approved, tries } = await update();
    assert.deepEqual([approved, tries, calls.length], [true, 2, 2]);
    const { invalid } = await begin(never, { timeout: 5, retries: 1 }).update();
    assert.equal(invalid, "There is no response after 5 ms.");
  });

  test("aborts the signal of a call that is late", async () => {
    const signals = [];
    const { update } = begin(
      (json, count, request) => {
        signals.push(request.signal);
        return count === 1 ? new Promise(() => {}) : approving(json);
      },
      { timeout: 20 },
    );
    await update();
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true, false],
    );
  });
});

describe("a retry", () => {
  const GUID = "056cac4b-28da-460b-a54e-b8c4d42831a0";
  const posted = (id, more = {}) => ({ method: "POST", url: `/shifts/${id}`, body: { id, ...more } });
  const CHANGE = { method: "PUT", url: "/openshifts/OPNSHFT_one", body: { id: "OPNSHFT_one", next: "SHFT_one" } };

  test("has new ids wherever a created entity is named, and only there", async () => {
    const { update, calls } = begin(unusable(1, () => ({})));
    const { eTags, sent } = await update(CHANGE, posted("SHFT_one"), posted(GUID));
    const [first, second] = calls.map(({ json }) => json.requests);
    assert.deepEqual(
      first.map(({ id }) => id),
      ["OPNSHFT_one", "SHFT_one", GUID],
    );
    const fresh = `SHFT_${GUIDS[0]}`;
    assert.deepEqual(
      second.map(({ id, url, body }) => ({ id, url, body })),
      [
        { id: "OPNSHFT_one", url: "/openshifts/OPNSHFT_one", body: { id: "OPNSHFT_one", next: fresh } },
        { id: fresh, url: `/shifts/${fresh}`, body: { id: fresh } },
        { id: GUIDS[1], url: `/shifts/${GUIDS[1]}`, body: { id: GUIDS[1] } },
      ],
    );
    assert.deepEqual(Object.keys(eTags), ["OPNSHFT_one", fresh, GUIDS[1]]);
    assert.deepEqual(
      sent.map(({ id }) => id),
      ["OPNSHFT_one", fresh, GUIDS[1]],
    );
  });

  test("leaves the number of a time card, and renews the card's own id", async () => {
    const { update, calls } = begin(unusable(1, () => ({})));
    await update({ method: "POST", url: "/timecards", id: "1", body: { id: "TCK_one" } });
    const [{ id, url, body }] = calls[1].json.requests;
    assert.deepEqual({ id, url, body }, { id: "1", url: "/timecards", body: { id: `TCK_${GUIDS[0]}` } });
  });

  test("repeats the ids on request", async () => {
    const { update, calls } = begin(
      unusable(1, () => ({})),
      { freshIds: false },
    );
    await update(posted("SHFT_one"));
    assert.deepEqual(calls[1].json, calls[0].json);
  });

  test("is sealed anew", async () => {
    const bodies = [];
    const fetch = async (request) => {
      bodies.push(Buffer.from(await request.arrayBuffer()).toString("hex"));
      return new Response(null, { status: 500 });
    };
    await begin(approving, { fetch, freshIds: false }).update();
    assert.deepEqual([bodies.length, new Set(bodies).size], [4, 4]);
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
