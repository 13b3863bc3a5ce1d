// The routes of the worker in Rust: what a page sends with its token, and what it gets.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, beforeEach, describe, test } from "node:test";
import { TEAM, item } from "../../../worker/test/graph.js";
import { startWorld } from "./running.js";

const TOKEN = "eyJ0eXAiOiJKV1QifQ.eyJjYW5hcnkiOiI0NzExIn0.c2lnbmVk-4711_canary";
const OPEN_SHIFT = `/teams/${TEAM}/openShifts/OPNSHFT_one`;

let world;
before(async () => {
  world = await startWorld();
});
after(async () => {
  await world?.stop();
  assert.ok(!world.log.includes("canary"), world.log);
});
beforeEach(() => {
  world.graph.requests.length = 0;
  world.graph.refusals = () => undefined;
  world.graph.intercept = () => false;
});

const put = (sharedOpenShift, path = OPEN_SHIFT) => world.ask(path, { method: "PUT", token: TOKEN, body: { sharedOpenShift } });

/** The problem in a response, which has this status and shows no token. */
function problemOf({ status, headers, text }, expected) {
  assert.equal(status, expected, text);
  assert.equal(headers.get("Content-Type"), "application/problem+json");
  assert.equal(headers.get("Cache-Control"), "no-store");
  assert.ok(!text.includes("canary"), text);
  const problem = JSON.parse(text);
  assert.equal(problem.status, expected);
  for (const member of ["title", "detail"]) assert.ok(problem[member], member);
  return problem;
}

/** Lets Graph respond with this to the first requests. */
function first(count, status, headers = {}, error = { code: "x", message: "no" }) {
  world.graph.intercept = (_, response) => {
    if (count-- <= 0) return false;
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify({ error }));
    return true;
  };
}

describe("a change", () => {
  test("is sent with the caller's token, and the open shift returns", async () => {
    const { status, headers, text } = await put(item({ notes: "Früh \u2028😀" }));
    assert.equal(status, 200, text);
    assert.equal(headers.get("Content-Type"), "application/json");
    const openShift = JSON.parse(text);
    assert.deepEqual([openShift.id, openShift.sharedOpenShift.notes], ["OPNSHFT_one", "Früh \u2028😀"]);
    const [{ method, path, headers: sent, text: body }, ...others] = world.graph.requests;
    assert.deepEqual([method, path, others], ["PUT", `/teams/${TEAM}/schedule/openShifts/OPNSHFT_one`, []]);
    assert.equal(sent.authorization, `Bearer ${TOKEN}`);
    assert.match(sent.prefer, /return=representation/);
    assert.match(sent["client-request-id"], /^[\da-f-]{36}$/);
    assert.equal(JSON.parse(body).draftOpenShift, null);
  });

  test("with mistakes is not sent: each has its place in the text and what to do", async () => {
    const wrong = item({ openSlotCount: "1", thema: "blue" });
    const problem = problemOf(await put(wrong), 422);
    assert.equal(problem.operation, "updateOpenShift");
    const issues = Object.fromEntries(problem.issues.map(({ path, ...issue }) => [path.slice(2).join("."), issue]));
    assert.deepEqual(
      ["openSlotCount", "thema"].map((name) => issues[name]?.code),
      ["wrong_type", "unknown_property"],
    );
    assert.match(issues.thema.suggestion, /theme/);
    const { offset, length } = issues.openSlotCount;
    assert.equal(JSON.stringify({ sharedOpenShift: wrong }).slice(offset, offset + length), '"1"');
    const [{ code }] = problemOf(await put(item({ endDateTime: "2026-11-23T07:00:00Z" })), 422).issues;
    assert.equal(code, "end_before_start");
    for (const body of ["{", "", "[]", "null"])
      problemOf(await world.ask(OPEN_SHIFT, { method: "PUT", token: TOKEN, body }), 422);
    problemOf(await put(item(), `/teams/contoso/openShifts/OPNSHFT_one`), 422);
    assert.deepEqual(world.graph.requests, []);
    // A segment of the path stays one.
    problemOf(await put(item(), `/teams/${TEAM}/openShifts/..%2F..%2Fusers`), 404);
    assert.match(world.graph.requests[0].path, /openShifts\/\.\.%(25)?2F\.\.%(25)?2Fusers$/);
  });

  test("without a token is refused", async () => {
    for (const token of [undefined, "", "two words"]) {
      const response = await world.ask(OPEN_SHIFT, { method: "PUT", token, body: { sharedOpenShift: item() } });
      problemOf(response, 401);
      assert.equal(response.headers.get("WWW-Authenticate"), "Bearer");
    }
    assert.deepEqual(world.graph.requests, []);
  });

  test("that Graph refuses comes back with Graph's words and a hint", async () => {
    const missing = problemOf(await put(item(), `/teams/${TEAM}/openShifts/OPNSHFT_none`), 404);
    assert.deepEqual([missing.operation, missing.mayBeDone], ["updateOpenShift", false]);
    assert.ok(missing.code && missing.message && missing.requestId && missing.clientRequestId);
    first(1, 403, {}, { code: "Forbidden", message: `Bearer ${TOKEN} is no manager` });
    const refused = problemOf(await put(item()), 403);
    assert.equal(refused.message, "Bearer (token) is no manager");
    assert.ok(refused.hint);
    assert.equal(refused.detail, refused.hint);
  });

  test("is sent again after Retry-After", async () => {
    first(1, 429, { "Retry-After": "1" });
    const began = performance.now();
    assert.equal((await put(item())).status, 200);
    assert.ok(performance.now() - began >= 950);
    assert.equal(world.graph.requests.length, 2);
    world.graph.requests.length = 0;
    first(9, 429, { "Retry-After": "0" });
    const response = await put(item());
    assert.equal(problemOf(response, 429).retryAfter, 0);
    assert.deepEqual([response.headers.get("Retry-After"), world.graph.requests.length], ["0", 4]);
  });

  test("whose token lacks claims returns them for MSAL", async () => {
    const challenge = `Bearer error="insufficient_claims", claims="${btoa('{"access_token":{"nbf":{"value":"1"}}}')}"`;
    first(9, 401, { "WWW-Authenticate": challenge });
    assert.equal(problemOf(await put(item()), 401).claims, '{"access_token":{"nbf":{"value":"1"}}}');
    assert.equal(world.graph.requests.length, 1);
  });

  test("without a response may be done, and says so", async () => {
    world.graph.intercept = (request) => {
      request.socket.destroy();
      return true;
    };
    const problem = problemOf(await put(item()), 502);
    assert.deepEqual([problem.code, problem.mayBeDone], ["NetworkError", true]);
    assert.match(problem.hint, /read before/);
  });

  test("is not redirected with its token", async () => {
    const reached = [];
    const elsewhere = createServer((request, response) => response.end(`${reached.push(request.url)}`));
    await once(elsewhere.listen(0, "127.0.0.1"), "listening");
    first(9, 307, { Location: `http://127.0.0.1:${elsewhere.address().port}/` });
    assert.equal(problemOf(await put(item()), 502).operation, "updateOpenShift");
    assert.deepEqual([reached, world.graph.requests.length], [[], 1]);
    elsewhere.close();
  });

  test("does not disturb others that are sent at the same time", async () => {
    const notes = Array.from({ length: 20 }, (_, index) => `${index}`);
    first(5, 429, { "Retry-After": "0" });
    const responses = await Promise.all(notes.map((note) => put(item({ notes: note }))));
    assert.deepEqual(
      responses.map(({ text }) => JSON.parse(text).sharedOpenShift.notes),
      notes,
    );
  });
});

test("a list has the open shifts of all pages", async () => {
  world.graph.intercept = ({ url }, response) => {
    const next = url.includes("page=2")
      ? {}
      : { "@odata.nextLink": `${world.graph.url}/teams/${TEAM}/schedule/openShifts?page=2` };
    const value = [{ id: url.includes("page=2") ? "OPNSHFT_two" : "OPNSHFT_one", sharedOpenShift: item() }];
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ value, ...next }));
    return true;
  };
  const { status, text } = await world.ask(`/teams/${TEAM}/openShifts`, { token: TOKEN });
  assert.equal(status, 200, text);
  assert.deepEqual(
    JSON.parse(text).map(({ id, sharedOpenShift }) => [id, sharedOpenShift.theme]),
    [
      ["OPNSHFT_one", "blue"],
      ["OPNSHFT_two", "blue"],
    ],
  );
  problemOf(await world.ask("/teams/one/openShifts", { token: TOKEN }), 422);
  problemOf(await world.ask(`/teams/${TEAM}/openShifts`), 401);
});

test("other paths and methods are not served", async () => {
  assert.equal((await world.ask("/", { token: TOKEN })).status, 404);
  assert.equal((await world.ask(OPEN_SHIFT, { method: "DELETE", token: TOKEN })).status, 405);
});
