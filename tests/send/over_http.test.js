// Sending over real HTTP to the mock Graph on loopback.
import assert from "node:assert/strict";
import { test } from "node:test";
import { getSchedule, updateOpenShift } from "graph-shifts";
import { batch, items, pages, send, sendAll } from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";
import { item, teamId } from "../js/samples.js";
import { TOKEN, clock, errorOf, get, list, post, put, puts, remove, seeds } from "./requests.js";
import { nobody, served } from "./servers.js";

const openShiftId = "OPNSHFT_0";

/** The mock Graph on loopback, with its responses. */
async function graph(t, more) {
  const answered = [];
  const standIn = createShiftsStandIn({ teams: [seeds(25)], onAnswer: (answer) => answered.push(answer), ...more });
  const baseUrl = await served(t, standIn);
  return { standIn, baseUrl, answered, options: { token: TOKEN } };
}

test("getting an entity returns it", async (t) => {
  const { baseUrl, options } = await graph(t);
  const openShift = await send(get({ baseUrl, openShiftId }), options);
  assert.equal(openShift.id, openShiftId);
  assert.equal(openShift.sharedOpenShift.openSlotCount, 1);
});

test("creating an entity returns it", async (t) => {
  const { baseUrl, options, standIn } = await graph(t);
  const made = await send(post({ baseUrl }), options);
  assert.deepEqual(standIn.read(`/teams/${teamId}/schedule/openShifts/${made.id}`).id, made.id);
});

test("getting a schedule returns it", async (t) => {
  const { baseUrl, options } = await graph(t);
  assert.equal((await send(getSchedule({ teamId, baseUrl }), options)).enabled, true);
});

test("a 204 returns undefined, and the change is made", async (t) => {
  const { baseUrl, options, standIn } = await graph(t);
  const body = { sharedOpenShift: item({ openSlotCount: 7 }) };
  assert.equal(await send(updateOpenShift({ teamId, openShiftId, baseUrl, body }), options), undefined);
  assert.equal(standIn.read(`/teams/${teamId}/schedule/openShifts/${openShiftId}`).sharedOpenShift.openSlotCount, 7);
});

test("an update with returnRepresentation returns the entity", async (t) => {
  const { baseUrl, options } = await graph(t);
  assert.equal((await send(put({ baseUrl, openShiftId, returnRepresentation: true }), options)).id, openShiftId);
});

test("getting a deleted entity is a 404 with its ids for support", async (t) => {
  const { baseUrl, options } = await graph(t);
  assert.equal(await send(remove({ baseUrl, openShiftId }), options), undefined);
  const { status, code, requestId, clientRequestId, operation } = await errorOf(send(get({ baseUrl, openShiftId }), options));
  assert.deepEqual({ status, code, operation }, { status: 404, code: "NotFound", operation: "getOpenShift" });
  assert.ok(requestId && clientRequestId);
});

test("a list returns a page; items yields its entities", async (t) => {
  const { baseUrl, options } = await graph(t);
  const page = await send(list({ baseUrl }), options);
  assert.equal(page.value.length, 25);
  const ids = [];
  for await (const { id } of items(list({ baseUrl }), options)) ids.push(id);
  assert.deepEqual(
    ids,
    page.value.map(({ id }) => id),
  );
  let count = 0;
  for await (const { value } of pages(list({ baseUrl }), options)) count += value.length;
  assert.equal(count, 25);
});

test("a throttled request is retried, and done once", async (t) => {
  const { baseUrl, options, standIn, answered } = await graph(t, { throttling: { share: 1, retryAfter: 0 } });
  const waits = [];
  const onRetry = ({ attempt, wait, error }) => {
    waits.push({ attempt, wait, status: error.status });
    standIn.throttling = undefined;
  };
  const made = await send(post({ baseUrl }), { ...options, onRetry });
  assert.match(made.id, /^OPNSHFT_/);
  assert.deepEqual(waits, [{ attempt: 2, wait: 0, status: 429 }]);
  assert.deepEqual(
    answered.map(({ status }) => status),
    [429, 200],
  );
});

test("an error of Shifts has its inner code and a hint", async (t) => {
  const { baseUrl, options } = await graph(t, {
    refusals: () => ({ status: 403, innerCode: "MissingUserIdHeaderInAppContext", message: "The header is missing." }),
  });
  const { status, code, innerCode, message, hint } = await errorOf(send(get({ baseUrl }), options));
  assert.deepEqual(
    [status, code, innerCode, message],
    [403, "Forbidden", "MissingUserIdHeaderInAppContext", "The header is missing."],
  );
  assert.match(hint, /actsAs/);
});

test("a batch is one request with responses by id", async (t) => {
  const { baseUrl, options, answered } = await graph(t);
  const [request, ...others] = batch([
    get({ baseUrl, openShiftId }),
    put({ baseUrl, openShiftId: "OPNSHFT_none" }),
    post({ baseUrl }),
  ]);
  assert.deepEqual(others, []);
  const { responses } = await send(request, options);
  assert.deepEqual(Object.fromEntries(responses.map(({ id, status }) => [id, status])), { 0: 200, 1: 404, 2: 200 });
  assert.equal(responses.find(({ id }) => id === "0").body.id, openShiftId);
  assert.equal(answered.at(-1).path, "/$batch");
});

test("sendAll sends batches and returns results in order", async (t) => {
  const { baseUrl, options, answered } = await graph(t);
  const requests = [...puts(25, { baseUrl, returnRepresentation: true }), get({ baseUrl, openShiftId: "OPNSHFT_none" })];
  const results = await sendAll(requests, { ...options, rate: Infinity });
  assert.deepEqual(
    results.map(({ request }) => request),
    requests,
  );
  assert.deepEqual(
    results.slice(0, 25).map(({ value }) => value.id),
    puts(25).map(({ url }) => url.split("/").at(-1)),
  );
  assert.equal(results[25].error.status, 404);
  assert.equal(results[25].error.operation, "getOpenShift");
  assert.equal(answered.filter(({ path }) => path === "/$batch").length, 2);
});

test("a POST with an empty body succeeds, alone and in a batch", async (t) => {
  const { baseUrl, options } = await graph(t);
  await errorOf(send(clock({ baseUrl, teamId: "00000000-0000-4000-8000-000000000000" }), options));
  const [{ error, value }] = await sendAll([clock({ baseUrl })], options);
  assert.equal(error, undefined);
  assert.ok(value.id);
});

test("an unreachable server is a NetworkError with a reason", async () => {
  const error = await errorOf(send(get({ baseUrl: await nobody() }), { token: TOKEN }));
  assert.deepEqual([error.status, error.code], [0, "NetworkError"]);
  assert.ok(error.cause instanceof TypeError);
  assert.ok(error.hint);
});
