// The hints of GraphError: what they say, and that none names an option that its operation lacks.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as shifts from "graph-shifts";
import { send, sendAll } from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";
import { BY_CODE, BY_FOREIGN_STATUS, BY_MESSAGE, BY_STATUS, CLAIMS } from "../../pkg/send/advice.js";
import { hintOf } from "../../pkg/send/hints.js";
import { openShiftId, teamId } from "../js/samples.js";
import { TOKEN, errorOf, fetchOf, get, json, list, post, put, refusal, refused, wrapped } from "./requests.js";

const ID = "3f65c5c1-7ae4-4a0c-9bcb-0a4b7d1a8f10";

/** Every operation, with what its hints depend on of a request. */
const operations = Object.entries(shifts).filter(([, operation]) => operation.options);
const requestOf = (operation, { method, path } = shifts[operation]) => ({
  operation,
  method,
  url: `https://graph.microsoft.com/v1.0${path.replaceAll(/\{\w+\}/g, ID)}`,
});

/** Every failure that has a hint of its own, and each again with what may change it. */
const failures = [
  ...Object.keys(BY_CODE).flatMap((name) => {
    const [, status, code] = /^(\d+) (.*)/.exec(name) ?? [0, 403, name];
    return [
      { status: Number(status), code },
      { status: Number(status), code: "Forbidden", innerCode: code },
      { status: 0, code },
    ];
  }),
  ...Object.keys(BY_STATUS).map((status) => ({ status: Number(status), code: "Other" })),
  ...Object.keys(BY_FOREIGN_STATUS).map((status) => ({ status: Number(status), code: "UnreadableAnswer" })),
  ...BY_MESSAGE.map(([parts]) => ({ status: 400, code: "BadRequest", message: parts.join(" x ") })),
  ...[404, 405].map((status) => ({ status, code: "NotFound" })),
  { status: 405, code: "UnreadableAnswer" },
  { status: 401, code: "InvalidAuthenticationToken", claims: "{}" },
].flatMap((failure) => [failure, { ...failure, retryAfter: 7 }]);

/** Every option of any operation. */
const OPTIONS = new Set(operations.flatMap(([, { options }]) => options));
/** These are no English words, so a hint names the option wherever they occur. */
const UNMISTAKABLE = [...OPTIONS].filter((option) => /[A-Z]/.test(option) || option === "passthrough");

/** The options and the properties of the body that a hint names. */
function namesIn(hint) {
  const quoted = [...hint.matchAll(/`([^`]*)`/g)].flatMap(([, code]) => code.match(/^(?:body\.)?\w+/) ?? []);
  return {
    options: [...quoted.filter((name) => OPTIONS.has(name)), ...UNMISTAKABLE.filter((option) => hint.includes(option))],
    properties: [...new Set([...quoted.filter((name) => name.startsWith("body.")), ...(hint.match(/body\.\w+/g) ?? [])])],
  };
}

/** Whether a body of the operation may have the property. */
function hasInBody(operation, property) {
  const [name, ...rest] = property.replace("body.", "").split(".");
  assert.deepEqual(rest, []);
  const issues = operation.check?.({ [name]: ID }) ?? [{ code: "unknown_input", path: [name] }];
  return !issues.some(({ code, path }) => path.at(-1) === name || (code === "read_only_dropped" && path.length <= 1));
}

describe("over all operations and hints", () => {
  test("there are 74 operations, and failures for every advice", () => {
    assert.equal(operations.length, 74);
    assert.ok(failures.length > 90, `${failures.length}`);
  });

  test("no hint names an option or a property that its operation lacks", () => {
    const named = new Map();
    for (const [name, operation] of operations) {
      for (const failure of failures) {
        const hint = hintOf(failure, requestOf(name)) ?? "";
        const { options, properties } = namesIn(hint);
        for (const option of options)
          assert.ok(
            operation.options.includes(option),
            `${name} takes no ${option}, but ${JSON.stringify(failure)} has: ${hint}`,
          );
        for (const property of properties) assert.ok(hasInBody(operation, property), `${name} takes no ${property}: ${hint}`);
        for (const input of [...options, ...properties]) named.set(input, (named.get(input) ?? new Set()).add(name));
      }
    }
    // What hints name, they name for some operation and, unless all take it, not for others.
    for (const input of ["actsAs", "passthrough", "method", "filter", "query", "body.senderUserId", "body.onBehalfOfUserId"]) {
      const { size = 0 } = named.get(input) ?? {};
      assert.ok(size > 0 && size < 74, `${size} operations have ${input} in a hint`);
    }
    for (const input of ["baseUrl", "allow"]) assert.equal(named.get(input)?.size, 74, input);
  });

  test("what a hint could name is found by these tests", () => {
    assert.deepEqual(namesIn('Give `actsAs`, or `method: "PUT"`, or body.senderUserId, or returnRepresentation').properties, [
      "body.senderUserId",
    ]);
    assert.ok(namesIn("Set `filter`.").options.includes("filter"));
    assert.ok(namesIn("the option passthrough").options.includes("passthrough"));
    assert.ok(!hasInBody(shifts.createShift, "body.senderUserId") && !hasInBody(shifts.getShift, "body.senderUserId"));
    assert.ok(hasInBody(shifts.createShift, "body.userId"));
  });

  test("every operation has a hint for every code, in whole sentences without old words", () => {
    for (const [name] of operations) {
      for (const code of Object.keys(BY_CODE).filter((code) => !code.includes(" "))) {
        const hint = hintOf({ status: 403, code }, requestOf(name));
        assert.match(hint, /^[A-Z`{].*[.]$/s);
        assert.doesNotMatch(hint, /undefined|\bverb\b|\banswer| {2}|\n/);
      }
    }
  });

  test("a request of no operation, such as a batch, has hints that name no option", () => {
    for (const operation of ["batch", undefined, "__proto__", 5]) {
      for (const failure of failures) {
        const hint = hintOf(failure, { operation, method: "POST", url: "https://graph.microsoft.com/v1.0/$batch" }) ?? "";
        assert.deepEqual(namesIn(hint), { options: [], properties: [] }, hint);
      }
    }
  });
});

describe("a code of Shifts", () => {
  const told = (code, status, operation) =>
    refused(
      requestOf(operation ?? "updateOpenShift"),
      fetchOf(wrapped(status, { code: "Other", message: "no", innererror: { code } })),
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
  const told = async (status, code, request = get()) => (await refused(request, fetchOf(refusal(status, {}, code)))).hint;
  const inner = async (status, code) =>
    (await refused(get(), fetchOf(wrapped(status, { code: "Forbidden", message: "no", innererror: { code } })))).hint;

  for (const [status, words] of [
    [401, /token/],
    [403, /permission/],
    [429, /4 requests per second/],
  ])
    test(`${status} has a hint whatever its code`, async () => assert.match(await told(status, "Whatever"), words));

  test("401 or 403 with an unknown code of Shifts blames neither token nor permissions", async () => {
    for (const status of [401, 403]) assert.equal(await inner(status, "SomethingNew"), undefined);
    const denied = { error: { code: "Authorization_RequestDenied", message: "no", innerError: { code: "SomethingNew" } } };
    assert.match((await refused(get(), fetchOf(json(denied, { status: 403 })))).hint, /permission/);
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
    const page = (status) => fetchOf(new Response("<h1>No</h1>", { status, headers: { "Content-Type": "text/html" } }));
    assert.match((await refused(update(), page(405))).hint, /`method: "PUT"`/);
    assert.equal((await refused(update(), page(404))).hint, undefined);
  });

  test("429 states rates only for a team's schedule, and a wait only if Graph asks for one", async () => {
    assert.match(
      await told(429, "TooManyRequests"),
      /4 requests per second to one team and, in a tenant, 30 GET, .* 15 DELETE requests/,
    );
    assert.doesNotMatch(await told(429, "TooManyRequests", requestOf("listWorkforceIntegrations")), /per second/);
    assert.doesNotMatch(await told(429, "TooManyRequests"), /retryAfter/);
    assert.match((await refused(get(), fetchOf(refusal(429, { "Retry-After": "9" })))).hint, /wait `retryAfter` seconds/);
    const proxy = new Response("<h1>Slow down</h1>", { status: 429, headers: { "Content-Type": "text/html" } });
    assert.match((await refused(get(), fetchOf(proxy))).hint, /^Too many requests: wait before you send more\.$/);
  });

  for (const status of [401, 403, 407]) {
    test(`${status} in HTML does not blame the token or permissions: it comes from a proxy`, async () => {
      const page = new Response("<h1>Blocked</h1>", { status, headers: { "Content-Type": "text/html" } });
      const error = await refused(get(), fetchOf(page));
      assert.equal(error.code, "UnreadableAnswer");
      assert.doesNotMatch(error.hint ?? "", /token|permission/);
    });
  }

  test("304 does not mention another address", async () => {
    const error = await refused(get(), fetchOf(new Response(null, { status: 304 })));
    assert.doesNotMatch(error.hint ?? "", /elsewhere|baseUrl/);
  });

  test("without a known reason has no hint", async () => {
    for (const status of [400, 404, 405, 409, 500, 502]) assert.equal(await told(status), undefined);
  });
});

describe("a message of a 400", () => {
  const told = (message, request = list(), status = 400) =>
    refused(request, fetchOf(wrapped(status, { code: "BadRequest", message })));

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
      ...fetchOf(json({ responses: [] })),
    });
    assert.match(results[0].error.hint, /Nothing was changed/);
    assert.match(results[1].error.hint, /read before you send it again/);
  });
});

test("a claims challenge has its own hint whatever the code", () => {
  for (const code of Object.keys(BY_CODE))
    assert.equal(hintOf({ status: 401, code, claims: "{}" }, requestOf("getShift")), CLAIMS);
});
