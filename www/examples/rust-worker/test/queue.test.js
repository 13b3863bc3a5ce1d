// The queue of the worker in Rust: what messages from JavaScript become, and which of them are delivered again.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { TEAM, item, team } from "../../../worker/test/graph.js";
import { startWorld } from "./running.js";

let world;
before(async () => {
  world = await startWorld({ teams: [team(TEAM, ["OPNSHFT_one", "OPNSHFT_two"])] });
});
after(async () => {
  await world?.stop();
  for (const secret of ["app.token", "s&cret"]) assert.ok(!world.log.includes(secret), world.log);
});
beforeEach(() => {
  world.graph.requests.length = 0;
  world.graph.written.length = 0;
  world.graph.refusals = () => undefined;
  world.graph.intercept = () => false;
  world.tokens.forms.length = 0;
  world.tokens.status = 200;
});

const change = (openShiftId = "OPNSHFT_one", more = {}) => ({
  teamId: TEAM,
  openShiftId,
  body: { sharedOpenShift: item({ startDateTime: "2026-11-23T07:00:00Z", ...more }) },
});

/** The ids of the messages that are delivered again, each with its delay in seconds. */
const again = ({ retryMessages }) => retryMessages.map(({ msgId, delaySeconds }) => [msgId, delaySeconds]);

test("changes with dates are sent in one batch, with the app's token", async () => {
  const outcome = await world.deliver([change(), change("OPNSHFT_two")]);
  assert.equal(outcome.outcome, "ok");
  assert.deepEqual([outcome.explicitAcks, outcome.retryMessages], [["0", "1"], []]);
  const [{ path, headers, text }, ...others] = world.graph.requests;
  assert.deepEqual([path, headers.authorization, others], ["/$batch", "Bearer app.token.1", []]);
  const { requests } = JSON.parse(text);
  assert.equal(requests[0].body.sharedOpenShift.startDateTime, "2026-11-23T07:00:00.000Z");
  assert.equal(world.graph.written.length, 2);
  assert.deepEqual(world.tokens.forms.map(Object.fromEntries), [
    {
      grant_type: "client_credentials",
      scope: "https://graph.microsoft.com/.default",
      client_id: "app",
      client_secret: "s&cret",
    },
  ]);
});

test("a message that is wrong is logged and removed; the others are sent", async () => {
  const wrong = change("OPNSHFT_one", { theme: "blu" });
  const elsewhere = { ...change(), baseUrl: "http://127.0.0.1:9/v1.0" };
  const outcome = await world.deliver([wrong, null, change("OPNSHFT_none"), change("OPNSHFT_two"), elsewhere]);
  assert.deepEqual(outcome.explicitAcks.sort(), ["0", "1", "2", "3", "4"]);
  assert.deepEqual(outcome.retryMessages, []);
  assert.match(world.log, /message 0: updateOpenShift: body\.sharedOpenShift\.theme is not a member /);
  assert.match(world.log, /message 1: updateOpenShift: must be an object/);
  assert.match(world.log, /message 2: No entity with the id 'OPNSHFT_none' was found\./);
  // A message cannot say where the token goes.
  assert.match(world.log, /message 4: updateOpenShift: baseUrl is set twice/);
  assert.equal(world.graph.written.length, 1);
});

test("a challenge for claims is met with another token", async () => {
  const challenge = `Bearer error="insufficient_claims", claims="${btoa('{"a":1}')}"`;
  world.graph.intercept = ({ headers }, response) => {
    if (headers.authorization !== "Bearer app.token.1") return false;
    response.writeHead(401, { "WWW-Authenticate": challenge }).end("{}");
    return true;
  };
  const outcome = await world.deliver([change()]);
  assert.deepEqual([outcome.explicitAcks, world.graph.written.length], [["0"], 1]);
  assert.deepEqual(
    world.tokens.forms.map((form) => form.get("claims")),
    [null, '{"a":1}'],
  );
});

test("throttled changes wait as long as Graph asks", async () => {
  let count = 0;
  world.graph.refusals = ({ method }) =>
    method === "PUT" && ++count === 1 ? { status: 429, code: "TooManyRequests", headers: { "Retry-After": "1" } } : undefined;
  const began = performance.now();
  const outcome = await world.deliver([change(), change("OPNSHFT_two")]);
  assert.deepEqual([outcome.explicitAcks.sort(), world.graph.written.length], [["0", "1"], 2]);
  assert.ok(performance.now() - began >= 950);
});

test("changes without a response or a token are delivered again", async () => {
  world.graph.intercept = (request) => {
    request.socket.destroy();
    return true;
  };
  assert.deepEqual(again(await world.deliver([change()])), [["0", 60]]);
  world.tokens.status = 500;
  const outcome = await world.deliver([change(), change("OPNSHFT_two")]);
  assert.deepEqual(again(outcome).sort(), [
    ["0", 60],
    ["1", 60],
  ]);
  assert.deepEqual(outcome.explicitAcks, []);
});
