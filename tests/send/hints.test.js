// What the hints of GraphError say, by code, status and message.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as shifts from "graph-shifts";
import { send, sendAll } from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";
import { openShiftId, teamId } from "../js/samples.js";
import { TOKEN, errorOf, get, json, list, post, put, refusal, refused, wrapped, responding } from "./requests.js";
import { ID, requestOf } from "./operations.js";

describe("a code of Shifts", () => {
  const told = (code, status, operation) =>
    refused(
      requestOf(operation ?? "updateOpenShift"),
      responding(wrapped(status, { code: "Other", message: "no", innererror: { code } })),
    );

  for (const [code, [status, words]] of Object.entries({
    MissingUserIdHeaderInAppContext: [403, /user/],
    MissingAdminPermissions: [403, /owner/],
    TeamNotFound: [404, /member.*putSchedule/],
    AadGroupIsLinkedToTeamsTeam: [409, /already has a schedule/],
    ShiftRequestNotAvailable: [403, /another kind/],
    ShiftRequestsCannotBeActedUpon: [403, /already approved or declined/],
    WorkforceIntegrationError: [400, /integration/],
  })) {
    test(`${code} has a hint`, async () => {
      const { hint, innerCode } = await told(code, status);
      assert.equal(innerCode, code);
      assert.match(hint, words);
    });
  }

  test("MissingUserIdHeaderInAppContext says that the header is deprecated, and what else there is", async () => {
    const hint = async (operation) => (await told("MissingUserIdHeaderInAppContext", 403, operation)).hint;
    assert.match(await hint("listShifts"), /Use a delegated token\. `actsAs`.* deprecated/);
    assert.match(await hint("createTimeOffRequest"), /`body\.senderUserId`, or use a delegated token.*`actsAs`.*deprecated/);
    assert.match(await hint("clockIn"), /`body\.onBehalfOfUserId`, or use a delegated token/);
    assert.doesNotMatch(await hint("getDayNote"), /actsAs|header|body/);
    assert.match(await hint("getDayNote"), /delegated token/);
  });

  test("TeamNotFound does not send putSchedule to itself", async () => {
    assert.doesNotMatch((await told("TeamNotFound", 404, "putSchedule")).hint, /putSchedule|needs a schedule/);
  });

  test("WorkforceIntegrationError names `passthrough` where it is taken, and /connect where an integration registers", async () => {
    const hint = async (operation) => (await told("WorkforceIntegrationError", 400, operation)).hint;
    assert.match(await hint("createShift"), /`passthrough`/);
    assert.doesNotMatch(await hint("createTimeCard"), /passthrough|connect/);
    assert.match(await hint("createTimeCard"), /integration refused/);
    assert.match(await hint("createWorkforceIntegration"), /POST \{url\}\/v\{apiVersion\}\/connect.*reachable.*200/);
    assert.match(await hint("updateWorkforceIntegration"), /\/connect again if `url`, `apiVersion` or `encryption` changes/);
    assert.doesNotMatch(await hint("deleteWorkforceIntegration"), /passthrough|connect/);
  });
});

describe("a status", () => {
  const told = async (status, code, request = get()) => (await refused(request, responding(refusal(status, {}, code)))).hint;
  const inner = async (status, code) =>
    (await refused(get(), responding(wrapped(status, { code: "Forbidden", message: "no", innererror: { code } })))).hint;

  for (const [status, words] of [
    [401, /token/],
    [403, /permission/],
    [429, /4 requests per second/],
  ])
    test(`${status} has a hint whatever its code`, async () => assert.match(await told(status, "Whatever"), words));

  test("401 or 403 with an unknown code of Shifts blames neither token nor permissions", async () => {
    for (const status of [401, 403]) assert.equal(await inner(status, "SomethingNew"), undefined);
    const denied = { error: { code: "Authorization_RequestDenied", message: "no", innerError: { code: "SomethingNew" } } };
    assert.match((await refused(get(), responding(json(denied, { status: 403 })))).hint, /permission/);
    assert.match(await inner(429, "SomethingNew"), /Too many requests/);
  });

  test("404 with UnknownError is about the method and the user, with no other status", async () => {
    assert.match(await told(404, "UnknownError"), /HTTP method/);
    for (const status of [400, 500, 502, 503, 504]) assert.doesNotMatch((await told(status, "UnknownError")) ?? "", /method/);
  });

  test("404 with UnknownError advises PUT for a PATCH of a shift, as the mock refuses it", async () => {
    const fetch = createShiftsStandIn({ teams: [{ id: teamId }] });
    const refusedBy = (request) => errorOf(send(request, { token: TOKEN, fetch }));
    assert.match((await refusedBy({ ...put(), method: "PATCH" })).hint, /with PUT/);
    assert.doesNotMatch(await told(404, "UnknownError", requestOf("updateWorkforceIntegration")), /with PUT/);
  });

  test("404 or 405 where sources contradict each other on the method names the option `method`", async () => {
    const update = (more) => shifts.updateShiftPreferences({ userId: ID, body: { availability: [] }, ...more });
    for (const status of [404, 405]) {
      for (const code of ["NotFound", "UnknownError"]) {
        assert.match(await told(status, code, update()), /try `method: "PUT"`/);
        assert.match(await told(status, code, update({ method: "PUT" })), /try `method: "PATCH"`/);
        assert.doesNotMatch((await told(status, code)) ?? "", /`method/);
        assert.doesNotMatch((await told(status, code, requestOf("getShiftPreferences"))) ?? "", /`method/);
      }
    }
    for (const status of [400, 403, 409]) assert.doesNotMatch((await told(status, "Other", update())) ?? "", /`method/);
    const page = (status) => responding(new Response("<h1>No</h1>", { status, headers: { "Content-Type": "text/html" } }));
    assert.match((await refused(update(), page(405))).hint, /`method: "PUT"`/);
    assert.equal((await refused(update(), page(404))).hint, undefined);
    const error = { code: "NotFound", message: "No such user", innerError: { code: "UserNotFound" } };
    const json = responding(Response.json({ error }, { status: 404 }));
    assert.doesNotMatch((await refused(update(), json)).hint ?? "", /`method/);
  });

  test("429 states rates only for a team's schedule, and a wait only if Graph asks for one", async () => {
    assert.match(
      await told(429, "TooManyRequests"),
      /4 requests per second to one team and, in a tenant, 30 GET, .* 15 DELETE requests/,
    );
    assert.doesNotMatch(await told(429, "TooManyRequests", requestOf("listWorkforceIntegrations")), /per second/);
    assert.doesNotMatch(await told(429, "TooManyRequests"), /retryAfter/);
    assert.match((await refused(get(), responding(refusal(429, { "Retry-After": "9" })))).hint, /wait `retryAfter` seconds/);
    const proxy = new Response("<h1>Slow down</h1>", { status: 429, headers: { "Content-Type": "text/html" } });
    assert.match((await refused(get(), responding(proxy))).hint, /^Too many requests: wait before you send more\.$/);
  });

  for (const status of [401, 403, 407]) {
    test(`${status} in HTML does not blame the token or permissions: it comes from a proxy`, async () => {
      const page = new Response("<h1>Blocked</h1>", { status, headers: { "Content-Type": "text/html" } });
      const error = await refused(get(), responding(page));
      assert.equal(error.code, "UnreadableAnswer");
      assert.doesNotMatch(error.hint ?? "", /token|permission/);
    });
  }

  test("304 does not mention another address", async () => {
    const error = await refused(get(), responding(new Response(null, { status: 304 })));
    assert.doesNotMatch(error.hint ?? "", /elsewhere|baseUrl/);
  });

  test("without a known reason has no hint", async () => {
    for (const status of [400, 404, 405, 409, 500, 502]) assert.equal(await told(status), undefined);
  });
});

describe("a message of a 400", () => {
  const told = (message, request = list(), status = 400) =>
    refused(request, responding(wrapped(status, { code: "BadRequest", message })));

  const messages = {
    "The entity property 'lastModifiedDateTime' is not allowed in $filter query.": /cannot filter/,
    "Invalid filter clause: secretName": /cannot read \$filter/,
    "Invalid payload: Requested value 'secretName, swapRequest' was not found.": /member of an enumeration/,
  };
  for (const [message, words] of Object.entries(messages)) {
    test(`has a hint that repeats nothing of it: ${message}`, async () => {
      for (const text of [message, message.toUpperCase(), message.toLowerCase()]) {
        const { hint } = await told(text);
        assert.match(hint, words);
        assert.doesNotMatch(hint, /secretName|lastModifiedDateTime|swapRequest'/i);
      }
    });

    test(`has none with another status: ${message}`, async () => {
      for (const status of [404, 409, 500]) assert.equal((await told(message, list(), status)).hint, undefined);
    });
  }

  test("about $filter names what the operation takes", async () => {
    const [property, clause] = Object.keys(messages);
    const filtered = shifts.listShifts({ teamId });
    assert.match((await told(property, filtered)).hint, /`filter` takes/);
    assert.match((await told(clause, filtered)).hint, /`filter` writes/);
    assert.match((await told(property)).hint, /from \$filter in `query`/);
    assert.doesNotMatch((await told(property, shifts.listSchedulingGroups({ teamId }))).hint, /`/);
  });

  test("of the mock has them, too", async () => {
    const fetch = createShiftsStandIn({ teams: [{ id: teamId }] });
    const refusedBy = async (request) => (await errorOf(send(request, { token: TOKEN, fetch }))).hint;
    const filtered = (filter) => {
      const request = shifts.listShifts({ teamId });
      return { ...request, url: `${request.url}?$filter=${encodeURIComponent(filter)}` };
    };
    assert.match(await refusedBy(filtered("lastModifiedDateTime ge 2026-11-01T00:00:00Z")), /cannot filter/);
    assert.match(await refusedBy(filtered("sharedShift/startDateTime after now")), /cannot read \$filter/);
    const body = { url: "https://wfm.example", apiVersion: 1, supportedEntities: "shift,nobody" };
    const request = shifts.createWorkforceIntegration({ body, allow: ["not_a_member"] });
    const hint = await refusedBy(request);
    assert.match(hint, /`not_a_member` in `allow`/);
    assert.doesNotMatch(hint, /nobody/);
  });
});

describe("a missing response", () => {
  const fetch = async () => {
    throw new TypeError("gone");
  };

  test("warns of a repeated change, not of a repeated read", async () => {
    assert.match((await refused(put(), { fetch })).hint, /read before you send it again/);
    assert.match((await refused(post(), { fetch })).hint, /read before you send it again/);
    assert.match((await refused(get(), { fetch })).hint, /Nothing was changed/);
  });

  test("in a batch does so, too", async () => {
    const results = await sendAll([get(), put({ openShiftId: `${openShiftId}2` })], {
      token: TOKEN,
      ...responding(json({ responses: [] })),
    });
    assert.match(results[0].error.hint, /Nothing was changed/);
    assert.match(results[1].error.hint, /read before you send it again/);
  });
});
