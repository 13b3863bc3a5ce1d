// Keeps README.md's chapter on sending true: its tables name what there is, and its code with other packages does what it says.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import * as sending from "graph-shifts/send";
import { MAX_RATE_PER_TEAM } from "../../pkg/send/limits.js";
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

/** The messages of requests whose sending a signal ended, with how many of each. */
async function messagesAfter(fetch, stop) {
  const request = (id) => ({
    operation: "any",
    method: "POST",
    url: `https://graph.microsoft.com/v1.0/teams/${teamId}/schedule/shifts/${id}`,
    headers: {},
    warnings: [],
  });
  const results = await sending.sendAll([1, 2, 3, 4, 5, 6].map(request), { token: "any", fetch, signal: stop.signal });
  assert.ok(results.every(({ error }) => error.code === "Aborted"));
  return results.map(({ error }) => /was not \w+(?: again)?|got no response/.exec(error.message)[0]);
}

test("what an ended sending says of each request is what the table says", async () => {
  const quoted = (cell) => [...cell.matchAll(/`((?:was|got) [a-z ]+)`/g)].map(([, words]) => words);
  const said = table("error")
    .filter(([cell]) => cell.includes("`Aborted`"))
    .map(([cell, done]) => [quoted(cell), done]);
  assert.deepEqual(said, [
    [["was not sent", "was not sent again"], "no"],
    [["got no response"], "possibly"],
  ]);
  const stop = new AbortController();
  const hanging = async () => new Promise(() => stop.abort());
  assert.deepEqual(await messagesAfter(hanging, stop), [...Array(4).fill("got no response"), ...Array(2).fill("was not sent")]);
  const later = new AbortController();
  const throttled = async (_, { body }) => {
    setTimeout(() => later.abort(), 10);
    return Response.json({
      responses: JSON.parse(body).requests.map(({ id }) => ({ id, status: 429, headers: { "Retry-After": "60" } })),
    });
  };
  assert.deepEqual(await messagesAfter(throttled, later), [
    ...Array(4).fill("was not sent again"),
    ...Array(2).fill("was not sent"),
  ]);
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
