// A failed request that is pasted: every form of it is read without its token, recognised, explained and mended.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openShiftIds, teamId } from "../../seed/ids.js";
import { examplesOf } from "../../src/examples/examples.js";
import { diagnose } from "../../src/failed/diagnosis.js";
import { readRequest } from "../../src/failed/read_request.js";
import { readResponse } from "../../src/failed/read_response.js";
import { withoutTokens } from "../../src/pasting/without_tokens.js";
import { operationNamed, operations } from "../../src/operations.js";
import { buildRequest } from "../../src/request/build.js";
import { asHttp } from "../../src/request/request_text.js";
import { snippetFormats } from "../../src/snippets/formats.js";
import { snippet } from "../../src/snippets/snippet.js";
import { PasteError } from "../../src/pasting/paste_error.js";

const PLACE = `teams/${teamId}/schedule/openShifts/${openShiftIds.both}`;
const GRAPH = "https://graph.microsoft.com/v1.0";
const JWT = `eyJ${"a".repeat(20)}.eyJ${"b".repeat(20)}.${"c".repeat(20)}`;

const version = { startDateTime: "2026-03-04T08:00:00Z", endDateTime: "2026-03-04T16:00:00Z", theme: "bleu", openSlots: 2 };
const wrong = JSON.stringify({ sharedOpenShift: { ...version, activities: [] } });

const shown = ({ operation, values, text }) => ({ operation: operation.name, values, text });
const refused = (text, message) => assert.rejects(readRequest(text), { constructor: PasteError, message });

/** A request like another one, which the form makes of it. */
function same({ pasted, ...form }, request) {
  const { request: made, issues } = buildRequest(form);
  assert.notEqual(made, null, JSON.stringify(issues));
  assert.deepEqual(
    [made.method, made.url, made.headers, made.body && JSON.parse(made.body)],
    [request.method, request.url, request.headers, request.body && JSON.parse(request.body)],
  );
  assert.ok(pasted.headers.every(([name]) => name.toLowerCase() !== "authorization"));
}

describe("what the page shows of a request is read back as that request", () => {
  for (const [title, write] of Object.entries({
    HTTP: asHttp,
    curl: (request) => snippet(snippetFormats[0], request),
    fetch: (request) => snippet(snippetFormats[1], request),
  })) {
    test(title, async () => {
      for (const operation of operations) {
        const [{ values, text }] = examplesOf(operation);
        // The query's own options are read as text, into the option `query`.
        if (values.filter) continue;
        const { request } = buildRequest({ operation, values: { ...values, baseUrl: "" }, text });
        const read = await readRequest(await write(request));
        assert.equal(read.operation, operation);
        same(read, request);
      }
    });
  }
});

describe("an HTTP request", () => {
  const form = (values = {}) => ({
    operation: "updateOpenShift",
    text: "{}",
    values: { teamId, openShiftId: openShiftIds.both, ...values },
  });

  test("is one of v1.0 or beta, on any host, or below a version, with a key in brackets or in other case", async () => {
    for (const url of [
      `${GRAPH}/${PLACE}`,
      `https://graph.microsoft.com/beta/${PLACE}`,
      `https://graph.microsoft.us/v1.0/${PLACE}`,
      `http://localhost:4173/v1.0/${PLACE}`,
      `/v1.0/${PLACE}`,
      `/${PLACE}`,
      `{{baseUrl}}/${PLACE}`,
      `${GRAPH}/teams('${teamId}')/schedule/OpenShifts('${openShiftIds.both}')`,
    ]) {
      assert.deepEqual(shown(await readRequest(`PUT ${url}\n{}`)), form(), url);
      assert.deepEqual(shown(await readRequest(`put ${url} HTTP/1.1\r\nHost: x\r\n\r\n{}\r\n`)), form(), url);
    }
  });

  test("brings its options from headers", async () => {
    const headers = ["Prefer: return=representation, x", `ms-app-acts-as: ${teamId}`, "X-MS-WFMPassthrough: a b", "X-Other: 1"];
    assert.deepEqual(
      shown(await readRequest(["```http", `PUT /${PLACE}`, ...headers, "", "{}", "```", "more"].join("\n"))),
      form({ returnRepresentation: true, actsAs: teamId, passthrough: "a b" }),
    );
  });

  test("brings its options from the query; what the operation does not take is left out and said", async () => {
    const cards = await readRequest(
      `GET ${GRAPH}/teams/${teamId}/schedule/timeCards?$top=5&$orderby=a%20desc&$skipToken=x&$count=true`,
    );
    assert.deepEqual(cards.values, { teamId, top: "5", orderBy: "a desc", skipToken: "x", query: '{\n  "$count": "true"\n}' });
    const shifts = await readRequest(`GET ${GRAPH}/teams/${teamId}/schedule/shifts?$filter=userId eq 'x'&$top=5`);
    assert.deepEqual(JSON.parse(shifts.values.query), { $filter: "userId eq 'x'", $top: "5" });
    assert.deepEqual(shifts.notes, []);
    const group = await readRequest(`GET ${GRAPH}/teams/${teamId}/schedule?$select=id\n\n{}`);
    assert.deepEqual(group.values, { teamId });
    assert.deepEqual(group.notes, ["getSchedule takes no $select in its query.", "getSchedule takes no body."]);
  });

  test("with PATCH for PUT is recognised all the same, and with another method not", async () => {
    const { operation, notes } = await readRequest(`PATCH /${PLACE}\n{}`);
    assert.deepEqual([operation.name, notes], ["updateOpenShift", ["This path takes PUT, not PATCH."]]);
    const preferences = await readRequest(`PUT /users/${teamId}/settings/shiftPreferences\n{}`);
    assert.deepEqual([preferences.operation.name, preferences.values.method], ["updateShiftPreferences", "PUT"]);
    await refused(`POST /${PLACE}\n{}`, /^The path does not support POST\. It supports .*PUT \(updateOpenShift\)/);
  });

  test("elsewhere, or something else, is refused with what is expected", async () => {
    await refused("GET https://graph.microsoft.com/v1.0/me/messages", /not in the Shifts API/);
    await refused(`GET /teams/${teamId}/channels`, /not in the Shifts API/);
    for (const text of ["", "hello", wrong, "FETCH /teams", "import requests", "PUT", "$headers = @{}"]) {
      await refused(text, /^This request cannot be read\. Expected: /);
    }
  });
});

describe("a curl command", () => {
  const url = `${GRAPH}/${PLACE}`;

  test("is read as a shell reads it", async () => {
    const notes = `{"notes":"it's \\"x\\" \\\\ $5 \\n"}`;
    for (const command of [
      `curl -X PUT '${url}' -d '${notes.replace("'", "'\\''")}'`,
      `$ curl -sXPUT ${url} \\\n  --data-raw '${notes.replace("'", `'"'"'`)}' \\\r\n  -o /dev/null`,
      `curl --request PUT --url "${url}" --compressed -x http://proxy.example:1/ --data $'${notes.replaceAll("\\", "\\\\").replace("'", "\\'")}'`,
      `curl.exe -isS -X PUT -A x/y -d '${notes.replace("'", "'\\''")}' ${url} | jq .`,
    ]) {
      const { pasted, text, operation } = await readRequest(command);
      assert.deepEqual([pasted.method, pasted.url, text, operation.name], ["PUT", url, notes, "updateOpenShift"], command);
    }
  });

  test("has curl's own method and type if it names none", async () => {
    const read = async (rest) => (await readRequest(`curl '${GRAPH}/teams/${teamId}/schedule/openShifts' ${rest}`)).pasted;
    assert.deepEqual((await read("-d '{}'")).headers, [["Content-Type", "application/x-www-form-urlencoded"]]);
    assert.deepEqual((await read("--json '{}'")).headers, [["Content-Type", "application/json"]]);
    assert.deepEqual((await read("-d '{}' -H 'content-type: a/b'")).headers, [["content-type", "a/b"]]);
    assert.equal((await read("-d '{}'")).method, "POST");
    assert.deepEqual(await read("-H 'Authorization: Bearer x'"), { ...(await read("")), method: "GET", headers: [] });
  });

  test("without a URL, or with a body in a file, is refused", async () => {
    await refused("curl -X PUT -d '{}'", "The curl command has no URL.");
    await refused(`curl ${url} -X PUT -d @body.json`, "The body is in the file body.json: put its text in place of @body.json.");
  });
});

describe("a call of fetch", () => {
  const program = (rest) => `
    const team = "${teamId}";
    const shift = { ...${JSON.stringify(version)}, activities: [], ...later };
    const response = await window.fetch(\`${GRAPH}/teams/\${team}/schedule/openShifts/\` + "${openShiftIds.both}", ${rest});`;
  const read = async (rest) => readRequest(program(rest));

  test("is read without being run", async () => {
    const { operation, values, text, pasted } = await read(
      `{ method: "put", headers: new Headers({ Authorization: "Bearer " + token, Prefer: "return=representation" }), body: JSON.stringify({ sharedOpenShift: shift }) }`,
    );
    assert.deepEqual(
      [operation.name, values.openShiftId, values.returnRepresentation],
      ["updateOpenShift", openShiftIds.both, true],
    );
    assert.deepEqual(JSON.parse(text), JSON.parse(wrong));
    assert.deepEqual(pasted.headers, [
      ["Prefer", "return=representation"],
      ["Content-Type", "text/plain;charset=UTF-8"],
    ]);
    await assert.rejects(readRequest("fetch((() => { globalThis.hasRun = true; return '/teams/x/schedule'; })())"));
    assert.equal(globalThis.hasRun, undefined);
  });

  test("as browsers copy it, with headers as pairs, or as a plain read", async () => {
    const copied = `fetch("${GRAPH}/${PLACE}", {"headers": {"authorization": "Bearer x"}, "body": ${JSON.stringify(wrong)}, "method": "PUT"});`;
    assert.equal((await readRequest(copied)).text, wrong);
    const paired = await read(`{ method: "PUT", headers: [["X-MS-WFMPassthrough", "a"], ["authorization", "b"]], body: "{}" }`);
    assert.equal(paired.values.passthrough, "a");
    const plain = await readRequest(`fetch("${GRAPH}/teams/${teamId}/schedule").then((r) => r.json())`);
    assert.deepEqual([plain.operation.name, plain.pasted.headers], ["getSchedule", []]);
  });

  test("has placeholders for what only running it gives", async () => {
    const { values, text, notes } = await readRequest(
      `fetch(\`${GRAPH}/teams/\${id}/schedule/timeOffReasons\`, { method: "POST", body: JSON.stringify({ displayName: name(1), isActive: own }) }); const own = own;`,
    );
    assert.deepEqual([values, JSON.parse(text)], [{ teamId: "{id}" }, { displayName: "{name(1)}", isActive: "{own}" }]);
    assert.deepEqual(notes, ["Enter the values that are known only when the program runs: {id}, {name(1)}, {own}"]);
  });

  test("has placeholders for values that JSON does not have", async () => {
    const { text } = await readRequest(
      `fetch("${GRAPH}/teams/1/schedule/timeOffReasons", { method: "POST", body: JSON.stringify({ a: 10n, b: /x/ }) })`,
    );
    assert.deepEqual(JSON.parse(text), { a: "{10n}", b: "{/x/}" });
  });

  test("that cannot be read is refused with its line", async () => {
    await refused('const a: string = "b";\nfetch("/teams");', /^This is not valid JavaScript: see line 1/);
    await refused("fetch();", "No call to fetch has a URL.");
    await refused("// fetch (x)", "No call to fetch has a URL.");
  });
});

describe("a diagnosis", () => {
  const read = async (text, response = "") => diagnose(await readRequest(text), readResponse(response));
  const lines = ({ differences }, kind) => differences.filter((line) => line.kind === kind).map(({ text }) => text.trim());

  test("names what is wrong, and mends what leaves no choice", async () => {
    const diagnosis = await read(
      `PATCH https://graph.microsoft.com/beta/${PLACE}\nContent-Type: text/plain\nAccept: x\n\n${wrong}`,
    );
    assert.deepEqual(
      diagnosis.issues.map(({ code }) => code),
      ["required", "not_a_member", "unknown_property"],
    );
    assert.deepEqual(diagnosis.rest, []);
    assert.equal(diagnosis.form.text, wrong);
    assert.deepEqual(lines(diagnosis, "removed"), [
      `PATCH /beta/${PLACE}`,
      "Content-Type: text/plain",
      ...['"theme": "bleu",', '"openSlots": 2,', "}"],
    ]);
    assert.deepEqual(lines(diagnosis, "added"), [
      `PUT /v1.0/${PLACE}`,
      "Content-Type: application/json",
      ...['"theme": "blue",', '"openSlotCount": 2,', "},", '"draftOpenShift": null'],
    ]);
  });

  test("leaves what needs a decision, and says when there is no request", async () => {
    const reversed = wrong.replace("T16", "T06").replace("bleu", "blue").replace("openSlots", "openSlotCount");
    const decision = await read(`PUT /${PLACE}\n${reversed}`);
    assert.deepEqual([decision.mended, decision.rest.map(({ code }) => code)], [[], ["end_before_start"]]);
    assert.equal((await read(`PUT /teams/1/schedule/openShifts/x\n${wrong}`)).differences, null);
    assert.equal((await read(`PUT /${PLACE}\n{`)).differences, null);
  });

  test("of a request that is right has no difference", async () => {
    const operation = operationNamed("updateOpenShift");
    const { request } = buildRequest({ operation, ...examplesOf(operation)[0] });
    const diagnosis = await read(asHttp(request));
    assert.ok(diagnosis.differences.length > 5 && diagnosis.differences.every(({ kind }) => kind === "same"));
    assert.deepEqual([diagnosis.issues, diagnosis.mended, diagnosis.response], [[], [], null]);
  });

  const hint = async (response, request = `PUT /${PLACE}\n{}`) => (await read(request, response)).response;

  test("has the package's hint on the response, with and without its status and headers", async () => {
    const inner = { error: { code: "Forbidden", message: "no", innererror: { code: "MissingAdminPermissions" } } };
    const json = JSON.stringify({ error: { code: "Forbidden", message: JSON.stringify(inner) } });
    for (const text of [json, `HTTP/2 403\ncontent-type: application/json\n\n${json}`, `403 Forbidden\n${json}`]) {
      const { status, error } = await hint(text);
      assert.deepEqual([status, error.innerCode], [403, "MissingAdminPermissions"]);
      assert.match(error.hint, /must be an owner of the team/);
      assert.equal(error.clientRequestId, undefined);
    }
    assert.equal((await hint(`400\nclient-request-id: mine\n\n${json}`)).error.clientRequestId, "mine");
    const throttled = await hint(
      '< HTTP/1.1 429 Too Many Requests\n< Retry-After: 7\n<\n{"error":{"code":"TooManyRequests","message":"x"}}',
    );
    assert.equal(throttled.error.retryAfter, 7);
    const filter = '{"error":{"code":"BadRequest","message":"userId is not allowed in $filter query"}}';
    assert.match((await hint(filter, `GET /teams/${teamId}/schedule/shifts?$filter=x`)).error.hint, /cannot filter by/);
    assert.equal((await hint('{"error":{"code":"SomethingNew","message":"x"}}')).error.hint, undefined);
  });

  test("of a success says so, and something else is no response", async () => {
    assert.deepEqual(await hint("HTTP/1.1 204 No Content"), { status: 204, error: null });
    assert.equal(await hint("  \n"), null);
    for (const text of ["hello", "5", "null", "999 x"])
      assert.throws(() => readResponse(text), /^Error: This response cannot be read/, text);
  });
});

describe("a token", () => {
  test("is removed wherever headers are written, and its text is read as before", async () => {
    for (const text of [
      `PUT /${PLACE}\nAuthorization: Bearer secret-1~+/==\n\n{}`,
      `PUT /${PLACE}\nauthorization:Basic secret-1\ncookie: a=secret-1; b=secret-1\n\n{}`,
      `curl -X PUT /${PLACE} -H "Authorization: Bearer secret-1" -H 'Cookie: a=secret-1; b=2' -d '{}'`,
      `curl -X PUT /${PLACE} --oauth2-bearer secret-1 -u me:secret-1 -d '{}'`,
      `fetch("/${PLACE}", { method: "PUT", body: "{}", headers: { Authorization: \`Bearer secret-1\`, 'Cookie': "a=secret-1" } })`,
      `fetch("/${PLACE}", { method: "PUT", body: "{}", headers: new Headers([["authorization", "secret-1"]]) })`,
      `PUT /${PLACE}\nX-Own: ${JWT}\n\n{}`,
    ]) {
      const rest = withoutTokens(text);
      assert.ok(!rest.includes("secret-1") && !rest.includes("eyJ"), rest);
      assert.equal(withoutTokens(rest), rest);
      const { operation, text: body } = await readRequest(rest);
      assert.deepEqual([operation.name, body], ["updateOpenShift", "{}"]);
    }
  });

  test("is removed from cookies with blanks, options of curl, queries, and strings of a program", async () => {
    const curl = `curl -X PUT -d '{}' https://graph.microsoft.com/${PLACE}`;
    const call = `fetch("/${PLACE}", { method: "PUT", body: "{}", headers })`;
    for (const text of [
      ...[`-b "a=1; b=secret-1; c=secret-1"`, "--cookie 'a=1; b=secret-1'", "-ba=secret-1", `-u 'some user:secret-1'`].map(
        (one) => `${curl} ${one}`,
      ),
      ...["-sSu me:secret-1", "-ume:secret-1", "-U me:secret-1", "--proxy-user me:secret-1"].map((one) => `${curl} ${one}`),
      ...["-b \\\n  'a=secret-1'", "-H Authorization:\\ Bearer\\ secret-1", "-H 'X-Access-Token: secret-1'"].map(
        (one) => `${curl} ${one}`,
      ),
      `curl -X PUT -d '{}' 'https://me:secret-1@graph.microsoft.com/${PLACE}?access_token=secret-1&token=secret-1'`,
      `PUT /${PLACE}?access_token=secret-1\n\n{}`,
      `const headers = { Authorization: "Bearer " + "secret-1" }; ${call}`,
      `const headers = { ["Authorization"]: "Bearer secret-1" }; ${call}`,
      `const token = "secret-1", headers = { Authorization: \`Bearer \${token}\` }; ${call}`,
      `const t = 'Bearer secret-1', headers = {authorization:t}; ${call}`,
      `headers["Authorization"] = "Bearer secret-1"; ${call}`,
    ]) {
      const rest = withoutTokens(text);
      assert.ok(!rest.includes("secret-1"), rest);
      assert.equal(withoutTokens(rest), rest);
      const { operation, text: body } = await readRequest(rest);
      assert.deepEqual([operation.name, body], ["updateOpenShift", "{}"], rest);
    }
    for (const text of ['{"access_token":"secret-1","refresh_token": "secret-1"}', "client_secret=secret-1&x=1"])
      assert.ok(!withoutTokens(text).includes("secret-1"), text);
  });

  test("is not what only looks like it", () => {
    for (const text of [
      wrong,
      'WWW-Authenticate: Bearer realm="", authorization_uri="https://login.example/authorize", claims="eyJhIjoxfQ=="',
      '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges"}}',
      "Authorization: Bearer {token}",
      '{"message":"Missing bearer token in the request"}',
      "GET /v1.0/teams/1/schedule/shifts?$skiptoken=page-2",
      `curl --user-agent me -X PUT -H 'a: b' /${PLACE}`,
      "const token = await getToken();",
    ]) {
      assert.equal(withoutTokens(text), text);
    }
  });
});
