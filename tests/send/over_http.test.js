// Sending over real HTTP, to the stand-in on loopback: the answers that an app sees.
import assert from "node:assert/strict";
import { test } from "node:test";
import { getSchedule, updateOpenShift } from "graph-shifts";
import { batch, items, pages, send, sendAll } from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";
import { item, teamId } from "../js/samples.js";
import { TOKEN, clock, errorOf, get, list, post, put, puts, remove, seeds } from "./requests.js";
import { nobody, served } from "./servers.js";

const openShiftId = "OPNSHFT_0";

/** The stand-in on loopback, with what it answered. */
async function graph(t, more) {
  const answered = [];
  const standIn = createShiftsStandIn({ teams: [seeds(25)], onAnswer: (answer) => answered.push(answer), ...more });
  const baseUrl = await served(t, standIn);
  return { standIn, baseUrl, answered, options: { token: TOKEN } };
}

test("one is read as its entity", async (t) => {
  const { baseUrl, options } = await graph(t);
  const openShift = await send(get({ baseUrl, openShiftId }), options);
  assert.equal(openShift.id, openShiftId);
  assert.equal(openShift.sharedOpenShift.openSlotCount, 1);
});

test("a new one is answered as it was made", async (t) => {
  const { baseUrl, options, standIn } = await graph(t);
  const made = await send(post({ baseUrl }), options);
  assert.deepEqual(standIn.read(`/teams/${teamId}/schedule/openShifts/${made.id}`).id, made.id);
});

test("a schedule is read", async (t) => {
  const { baseUrl, options } = await graph(t);
  assert.equal((await send(getSchedule({ teamId, baseUrl }), options)).enabled, true);
});

test("what is answered 204 gives undefined, and is done", async (t) => {
  const { baseUrl, options, standIn } = await graph(t);
  const body = { sharedOpenShift: item({ openSlotCount: 7 }) };
  assert.equal(await send(updateOpenShift({ teamId, openShiftId, baseUrl, body }), options), undefined);
  assert.equal(standIn.read(`/teams/${teamId}/schedule/openShifts/${openShiftId}`).sharedOpenShift.openSlotCount, 7);
});

test("an update that asks for its entity gives it", async (t) => {
  const { baseUrl, options } = await graph(t);
  assert.equal((await send(put({ baseUrl, openShiftId, returnRepresentation: true }), options)).id, openShiftId);
});

test("what is deleted is gone: 404, with the numbers that find it again", async (t) => {
  const { baseUrl, options } = await graph(t);
  assert.equal(await send(remove({ baseUrl, openShiftId }), options), undefined);
  const { status, code, requestId, clientRequestId, operation } = await errorOf(send(get({ baseUrl, openShiftId }), options));
  assert.deepEqual({ status, code, operation }, { status: 404, code: "NotFound", operation: "getOpenShift" });
  assert.ok(requestId && clientRequestId);
});

test("a list is a page, and its items are its entities", async (t) => {
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

test("what is throttled is sent again, and is done once", async (t) => {
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

test("a refusal of Shifts is told with its own code, and what to do", async (t) => {
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

test("a batch is one request, and is answered by ids", async (t) => {
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

test("many are sent in batches, each with its own result in its place", async (t) => {
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

test("a POST without much of a body goes through, alone and in a batch", async (t) => {
  const { baseUrl, options } = await graph(t);
  await errorOf(send(clock({ baseUrl, teamId: "00000000-0000-4000-8000-000000000000" }), options));
  const [{ error, value }] = await sendAll([clock({ baseUrl })], options);
  assert.equal(error, undefined);
  assert.ok(value.id);
});

test("a server that is not there is a NetworkError that tells why", async () => {
  const error = await errorOf(send(get({ baseUrl: await nobody() }), { token: TOKEN }));
  assert.deepEqual([error.status, error.code], [0, "NetworkError"]);
  assert.ok(error.cause instanceof TypeError);
  assert.ok(error.hint);
});
