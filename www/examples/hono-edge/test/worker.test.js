// The worker in workerd: what it sends to Graph, and which problems it responds with.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, beforeEach, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { TEAM, item } from "../../../worker/test/graph.js";
import { ORIGIN, startWorld } from "../../../worker/test/running.js";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const OPEN_SHIFTS = `/teams/${TEAM}/openShifts`;

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** The problem in a response, which has this status. */
function problemIn({ status, headers, json: problem }, expected) {
  assert.equal(status, expected, JSON.stringify(problem));
  assert.equal(headers.get("Content-Type"), "application/problem+json");
  assert.equal(problem.status, expected);
  for (const member of ["title", "detail"]) assert.ok(problem[member], member);
  return problem;
}

describe("the worker", () => {
  let world;
  before(async () => {
    world = await startWorld({ project: PROJECT });
  });
  after(async () => {
    await world?.stop();
    assert.ok(!world.log.includes(world.token), world.log);
  });
  beforeEach(() => {
    world.graph.requests.length = 0;
    world.graph.refusals = () => undefined;
  });

  const put = (body) => world.ask(`${OPEN_SHIFTS}/OPNSHFT_one`, { method: "PUT", ...body });

  test("lists, creates and updates open shifts with the token of the caller", async () => {
    const created = await world.ask(OPEN_SHIFTS, { method: "POST", json: { sharedOpenShift: item({ notes: "Früh" }) } });
    assert.deepEqual([created.status, created.json.sharedOpenShift.notes], [201, "Früh"]);
    assert.equal((await put({ json: { sharedOpenShift: item({ openSlotCount: 7 }) } })).status, 204);
    const { status, json: openShifts } = await world.ask(OPEN_SHIFTS);
    assert.equal(status, 200);
    assert.deepEqual(openShifts.map(({ sharedOpenShift }) => sharedOpenShift.openSlotCount).sort(), [1, 7]);
    assert.deepEqual(
      world.graph.requests.map(({ method, headers }) => [method, headers.authorization]),
      ["POST", "PUT", "GET"].map((method) => [method, `Bearer ${world.token}`]),
    );
  });

  test("sends nothing that Graph would not accept, and says where it is wrong", async () => {
    const text = JSON.stringify({ sharedOpenShift: item({ endDateTime: "2026-11-23T07:00:00Z" }) });
    const { operation, issues } = problemIn(await put({ body: text }), 422);
    const [{ code, path, offset }] = issues;
    assert.deepEqual([operation, issues.length, code], ["updateOpenShift", 1, "end_before_start"]);
    assert.deepEqual([path, offset], [["body", "sharedOpenShift", "endDateTime"], text.indexOf('"2026-11-23T07')]);
    assert.equal(problemIn(await put({ body: "{" }), 422).issues[0].code, "not_json");
    assert.equal(problemIn(await world.ask("/teams/ours/openShifts"), 422).issues[0].code, "not_a_guid");
    assert.deepEqual(world.graph.requests, []);
  });

  test("refuses requests without a token, other routes and large bodies", async () => {
    const response = await world.ask(OPEN_SHIFTS, { token: null });
    problemIn(response, 401);
    assert.equal(response.headers.get("WWW-Authenticate"), "Bearer");
    problemIn(await world.ask("/shifts"), 404);
    problemIn(await put({ body: "x".repeat(65 * 1024) }), 413);
    assert.deepEqual(world.graph.requests, []);
  });

  test("passes on why Graph refused, and which claims it asks for", async () => {
    world.graph.refusals = () => ({ status: 404, innerCode: "TeamNotFound" });
    const { code, hint } = problemIn(await world.ask(OPEN_SHIFTS), 404);
    assert.equal(code, "NotFound");
    assert.match(hint, /must be a member of the team/);

    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
    const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
    world.graph.refusals = () => ({ status: 401, headers: { "WWW-Authenticate": challenge } });
    const response = await world.ask(OPEN_SHIFTS);
    problemIn(response, 401);
    assert.equal(response.headers.get("WWW-Authenticate"), challenge);

    world.graph.refusals = () => ({ status: 200, body: "<html>" });
    assert.equal(problemIn(await world.ask(OPEN_SHIFTS), 502).code, "UnreadableAnswer");
  });

  test("lets its pages read the responses, and no other pages", async () => {
    const originFor = async (Origin) =>
      (await world.ask(OPEN_SHIFTS, { headers: { Origin } })).headers.get("Access-Control-Allow-Origin");
    assert.equal(await originFor(ORIGIN), ORIGIN);
    assert.equal(await originFor("https://example.com"), null);
    const preflight = {
      Origin: ORIGIN,
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "authorization",
    };
    const { status, headers } = await world.ask(OPEN_SHIFTS, { method: "OPTIONS", headers: preflight, token: null });
    assert.equal(status, 204);
    assert.match(headers.get("Access-Control-Allow-Methods"), /PUT/);
    assert.equal(headers.get("Access-Control-Allow-Headers"), "authorization");
  });
});

test("with the mock in it, the worker needs no Graph", async () => {
  const world = await startWorld({ project: PROJECT, main: "src/dev.js" });
  try {
    const { status, json: openShifts } = await world.ask(OPEN_SHIFTS);
    assert.deepEqual([status, openShifts.map(({ id }) => id)], [200, ["OPNSHFT_1"]]);
    const body = '{"isStagedForDeletion":"yes"}';
    problemIn(await world.ask(`${OPEN_SHIFTS}/OPNSHFT_1`, { method: "PUT", body }), 422);
    assert.deepEqual(world.graph.requests, []);
  } finally {
    await world.stop();
  }
});

test("its wrangler is the tested one", () => {
  const { wrangler } = json("../../../worker/package.json").devDependencies;
  for (const script of Object.values(json("../package.json").scripts))
    assert.ok(script.includes(`wrangler@${wrangler} `), script);
});
