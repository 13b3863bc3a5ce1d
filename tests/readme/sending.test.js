// Keeps the guides on sending true: their tables name what there is, and their code with other packages does what they say.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import * as sending from "graph-shifts/send";
import { MAX_RATE_PER_TEAM } from "../../pkg/generated/constants.js";
import { blocks, read, table, words } from "./readme.js";
import { asked } from "./msal.js";
import { moduleOf, run, standInOf, withReaders } from "./run.js";
import { openShiftId, teamId } from "../js/samples.js";

const types = read("pkg/send.d.ts");
const testing = read("pkg/testing.d.ts");
const sources = readdirSync(new URL("../../pkg/send/", import.meta.url))
  .map((name) => read(`pkg/send/${name}`))
  .join("");
const sorted = (list) => [...list].sort();
const firsts = (head) => table(head).flatMap(([cell]) => words(cell));

/** The members of an interface or a class, without those that only its doc comments show. */
function membersOf(text, name) {
  const [, body] = RegExp(`^export (?:interface|declare class) ${name}\\b[^{]*\\{\\n(.*?)^\\}`, "ms").exec(text);
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm)].map(([, member]) => member);
}

const blockWith = (text) => blocks("js").find(({ code }) => code.includes(text));

test("the table of exports names each with its parameters", () => {
  const names = firsts("export").map((cell) => cell.split("(")[0]);
  assert.deepEqual(sorted(names), sorted(Object.keys(sending)));
  for (const cell of firsts("export").filter((one) => one.includes("("))) {
    const [name, ...parameters] = cell.match(/\w+/g);
    const [, declared] = RegExp(`^export function ${name}\\b.*?\\(([\\s\\S]*?)\\):`, "m").exec(types);
    assert.deepEqual(
      parameters,
      [...declared.matchAll(/(?:^|,)\s*(\w+):/g)].map(([, parameter]) => parameter),
      name,
    );
  }
});

test("the table of options names each, with what stands in for it", () => {
  const options = new Set([...membersOf(types, "SendOptions"), ...membersOf(types, "SendAllOptions")]);
  assert.deepEqual(sorted(firsts("option of sending")), sorted(options));
  const [ofOne, ofAll] = ["settings", "send_all"].map((file) =>
    /^const DEFAULTS = \{([\s\S]*?)\};$/m.exec(read(`pkg/send/${file}.js`))[1].replace("MAX_RATE_PER_TEAM", MAX_RATE_PER_TEAM),
  );
  const numbers = (text) => Object.fromEntries([...text.matchAll(/(\w+): (\d+)/g)].map(([, name, number]) => [name, number]));
  const told = Object.fromEntries(
    table("option of sending")
      .map(([cell, , without]) => [words(cell)[0], without.match(/\d+/g)])
      .filter(([, found]) => found),
  );
  const { retries, ...others } = { ...numbers(ofOne), ...numbers(ofAll) };
  assert.deepEqual(told, {
    retries: [numbers(ofOne).retries, retries],
    ...Object.fromEntries(Object.entries(others).map(([name, number]) => [name, [number]])),
  });
});

test("the tables of errors name every property and every code that is none of Graph's", () => {
  const properties = membersOf(types, "GraphError").filter((name) => name !== "name");
  assert.deepEqual(sorted(firsts("property")), sorted([...properties, "message", "cause"]));
  const [, doc, union] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport type SendingErrorCode =([^;]*);/.exec(types);
  const codes = [...union.matchAll(/"(\w+)"/g)].map(([, code]) => code);
  assert.deepEqual(sorted(firsts("own code")), sorted(codes));
  assert.deepEqual(
    [...doc.matchAll(/^ \* - `(\w+)`: /gm)].map(([, code]) => code),
    codes,
  );
  const raised = sources.matchAll(/(?:sendingError\([^;"]*|code: |code \?\? )"(\w+)"/g);
  assert.deepEqual(sorted(new Set(Array.from(raised, ([, code]) => code))), sorted(codes));
});

/** What a request is answered, and after how many tries, where all tries but the last are answered with this status. */
async function triesOf(method, status) {
  let tries = 0;
  const fetch = async () => new Response(null, { status: ++tries > 2 ? 204 : status, headers: { "Retry-After": "0" } });
  const request = { operation: "any", method, url: "https://graph.microsoft.com/v1.0/any", headers: {}, warnings: [] };
  await sending.send(request, { token: "any", fetch }).catch(() => {});
  return tries;
}

test("the table of tries tells what is sent again", async () => {
  for (const [came, others, post] of table("response")) {
    for (const status of came.match(/\b[45]\d\d\b/g)?.filter((one) => one !== "401") ?? ["400", "408", "500", "502"]) {
      for (const method of ["GET", "PUT", "PATCH", "DELETE", "POST"]) {
        const isAgain = (method === "POST" ? post : others).startsWith("retried");
        assert.equal(await triesOf(method, Number(status)), isAgain ? 3 : 1, `${method} ${status}`);
      }
    }
  }
});

const shiftOf = (method) => ({
  operation: "any",
  method,
  url: `https://graph.microsoft.com/v1.0/teams/${teamId}/schedule/shifts/SHFT_1`,
  headers: {},
  warnings: [],
});
const entry = (status, body = { error: { code: "x" } }) => ({ status, headers: { "Retry-After": "0" }, body });
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => entry(from + at));

/** The last outcomes that each row of the table of doubts names: responses, none, or how the call ends. */
const OUTCOMES = {
  "401, or 429 after all retries": [entry(401), entry(429), entry(401, btoa("<p>")), entry(429, btoa("<p>"))],
  "any other status from 400 to 499": range(400, 499).filter(({ status }) => status !== 401 && status !== 429),
  "503 or 504 after all retries, any other status from 500": range(500, 511),
  "`NetworkError`, `MissingAnswer`, `UnreadableAnswer` except for 401 and 429": [
    "rejects",
    undefined,
    ...[200, 302, 403, 502].map((status) => entry(status, btoa("<p>"))),
  ],
  "`Aborted`, `NoToken`, `InternalError` before it was sent, or sent again": ["no token", "aborts first"],
  "`Aborted`, `InternalError` in flight": ["hangs"],
};

/** Whether the error says that a request may have been done, if its tries end so. */
async function doubtOf(method, outcomes) {
  const left = [...outcomes];
  const stop = new AbortController();
  const token = () => {
    if (left[0] === "no token") throw new Error("none");
    if (left[0] === "aborts first") stop.abort();
    return "any";
  };
  const fetch = async (_, { body }) => {
    const outcome = left.shift();
    if (outcome === "rejects") throw new Error("gone");
    if (outcome === "hangs") return new Promise(() => setTimeout(() => stop.abort()));
    return Response.json({ responses: outcome ? JSON.parse(body).requests.map(({ id }) => ({ id, ...outcome })) : [] });
  };
  const options = { token, fetch, signal: stop.signal, rate: Infinity, retries: outcomes.length - 1 };
  const [{ error }] = await sending.sendAll([shiftOf(method)], options);
  return error.mayBeDone ? "possibly" : "no";
}

test("the table of doubts says of each method and outcome what the error says", async () => {
  const rows = table("was it done, if the last try ended with");
  assert.deepEqual(
    rows.map(([outcome]) => outcome),
    [...Object.keys(OUTCOMES), "`NotARequest`, `HasIssues`"],
  );
  assert.deepEqual(rows.at(-1).slice(1), Array(4).fill("no"));
  for (const [outcome, ...cells] of rows.slice(0, -1)) {
    const columns = [["GET"], ["POST"], ["PUT", "PATCH", "DELETE"], ["PUT", "PATCH", "DELETE"]];
    for (const [at, methods] of columns.entries())
      for (const method of methods)
        for (const last of OUTCOMES[outcome])
          for (const earlier of at === 3 ? [[entry(503)], [entry(504)]] : [[], [entry(429)]])
            assert.equal(await doubtOf(method, [...earlier, last]), cells[at], `${method} ${outcome} after ${earlier.length}`);
  }
});

test("the tables of the stand-in name each switch and option", () => {
  const switches = membersOf(testing, "StandInSwitches");
  assert.deepEqual(sorted(firsts("switch")), sorted(switches));
  assert.deepEqual(sorted(firsts("it takes as well")), sorted(membersOf(testing, "ShiftsStandInOptions")));
  const throttling = table("switch").find(([cell]) => cell === "`throttling`")[1];
  assert.deepEqual(sorted(throttling.match(/\w+/g)), sorted(membersOf(testing, "StandInThrottling")));
  const request = table("switch").find(([cell]) => cell === "`refusals`")[1];
  assert.deepEqual(sorted(/\{(.*)\}/.exec(request)[1].match(/\w+/g)), sorted(membersOf(testing, "StandInRequest")));
});

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
const challenge = {
  status: 401,
  headers: { "WWW-Authenticate": `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"` },
};

/** Refuses all tokens but this one, and asks for claims. */
const wants =
  (token) =>
  ({ headers }) =>
    headers.get("Authorization") === `Bearer ${token}` ? undefined : challenge;

test("with MSAL, claims that Graph asks for lead to a popup, and the list is read all the same", async () => {
  const { code, output } = blockWith("@azure/msal-browser");
  const { output: printed, statuses } = await run(code, standInOf({ refusals: wants("claimed") }));
  assert.equal(printed, output);
  assert.deepEqual(statuses, [401, 200]);
  const scopes = ["https://graph.microsoft.com/Schedule.Read.All", "https://graph.microsoft.com/Schedule.ReadWrite.All"];
  const [{ auth }, ...calls] = asked;
  assert.deepEqual(auth.clientCapabilities, ["CP1"]);
  assert.deepEqual(calls, [
    { login: scopes },
    { silent: "plain", scopes, username: "alex@example.com" },
    { silent: `with ${claims}`, scopes, username: "alex@example.com" },
    { popup: `with ${claims}`, scopes, username: "alex@example.com" },
  ]);
});

const env = { TENANT_ID: "contoso", CLIENT_ID: "worker", CLIENT_SECRET: "secret" };

/** What the worker answers a caller, and the forms that it sent to the token endpoint, which answers by `issue`. */
async function atTheEdge(call, { issue, refusals, headers = { Authorization: "Bearer callers" } }) {
  const standIn = standInOf({ refusals });
  const forms = [];
  const fetch = async (url, init) => {
    if (!`${url}`.startsWith("https://login.microsoftonline.com/")) return standIn(url, init);
    assert.equal(url, "https://login.microsoftonline.com/contoso/oauth2/v2.0/token");
    assert.equal(init.method, "POST");
    forms.push(Object.fromEntries(init.body));
    return issue(forms.at(-1));
  };
  const { default: worker } = await moduleOf(blockWith("jwt-bearer").code);
  const response = await withReaders(fetch, () => worker.fetch(new Request(`https://worker.example/${call}`, { headers }), env));
  return { response, forms };
}

const issued = () => Response.json({ access_token: "graphs", expires_in: 3599 });
const xms_cc = { values: ["cp1"] };

test("at the edge, the caller's token is exchanged for Graph's, and the list is handed on", async () => {
  const { response, forms } = await atTheEdge(`?teamId=${teamId}`, { issue: issued, refusals: wants("graphs") });
  assert.equal(response.status, 200);
  assert.deepEqual(
    (await response.json()).value.map(({ id }) => id),
    [openShiftId],
  );
  assert.deepEqual(forms, [
    {
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      requested_token_use: "on_behalf_of",
      assertion: "callers",
      client_id: "worker",
      client_secret: "secret",
      scope: "https://graph.microsoft.com/Schedule.Read.All",
      claims: JSON.stringify({ access_token: { xms_cc } }),
    },
  ]);
});

test("at the edge, claims that Graph asks for are exchanged, and where the user must act the caller is told of them", async () => {
  const issue = (form) =>
    forms(form).nbf ? Response.json({ error: "interaction_required", claims }, { status: 400 }) : issued();
  const forms = (form) => JSON.parse(form.claims).access_token;
  const { response, forms: sent } = await atTheEdge(`?teamId=${teamId}`, { issue, refusals: wants("another") });
  assert.equal(response.status, 401);
  const [, told] = /claims="([^"]+)"/.exec(response.headers.get("WWW-Authenticate"));
  assert.equal(atob(told), claims);
  assert.deepEqual(sent.map(forms), [{ xms_cc }, { ...JSON.parse(claims).access_token, xms_cc }]);
});

test("at the edge, a call without a token, of no team or of another's is refused", async () => {
  const { response: bare } = await atTheEdge("", { issue: assert.fail, headers: {} });
  assert.equal(bare.status, 401);
  const { response: wrong } = await atTheEdge("?teamId=no", { issue: assert.fail });
  assert.equal(wrong.status, 400);
  assert.equal((await wrong.json())[0].code, "not_a_guid");
  const { response: other } = await atTheEdge(`?teamId=${openShiftId.slice("OPNSHFT_".length)}`, { issue: issued });
  assert.equal(other.status, 404);
  assert.deepEqual(Object.keys(await other.json()), ["code", "message", "hint"]);
  const { response: html } = await atTheEdge(`?teamId=${teamId}`, {
    issue: issued,
    refusals: () => ({ status: 200, body: "<p>" }),
  });
  assert.equal(html.status, 502);
});
