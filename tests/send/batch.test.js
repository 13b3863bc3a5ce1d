// Batches: how requests are packed, and how the responses are read, even malformed ones.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { replaceShift } from "graph-shifts";
import { batch, send, sendAll } from "graph-shifts/send";
import { item, teamId } from "../js/samples.js";
import { TOKEN, clock, get, json, list, post, put, puts, refusal, remove } from "./requests.js";
import { batchAnswer, playedGraph, requestsIn } from "./servers.js";

const graph = playedGraph();
const options = { token: TOKEN, rate: Infinity, maxWait: 0.001 };
const done = batchAnswer(() => ({ status: 204 }));
const idsSent = (sent) => sent.flatMap(requestsIn).map(({ id }) => id);
const base64 = (text) => Buffer.from(text).toString("base64");

describe("a batch", () => {
  test("holds at most twenty requests, in order, with their indexes as ids", () => {
    const made = batch(puts(45));
    assert.deepEqual(
      made.map((one) => requestsIn(one).length),
      [20, 20, 5],
    );
    assert.deepEqual(
      made.flatMap(requestsIn).map(({ id }) => id),
      Array.from({ length: 45 }, (_, at) => `${at}`),
    );
    assert.deepEqual(
      made.flatMap(requestsIn).map(({ url }) => url),
      puts(45).map(({ url }) => new URL(url).pathname.slice("/v1.0".length)),
    );
  });

  test("is a request like any other", () => {
    const [{ operation, method, url, headers, warnings }] = batch([get()]);
    assert.deepEqual(
      { operation, method, url, warnings },
      { operation: "batch", method: "POST", url: "https://graph.microsoft.com/v1.0/$batch", warnings: [] },
    );
    assert.deepEqual(headers, { "Content-Type": "application/json" });
  });

  test("of no requests does not exist", () => assert.deepEqual(batch([]), []));

  test("holds bodies as JSON values, not strings, with each request's headers", () => {
    const request = put({ returnRepresentation: true, body: { sharedOpenShift: item({ notes: '"}],"\u2028\\ Zoë 👩‍🌾' }) } });
    const [entry] = requestsIn(batch([request])[0]);
    assert.deepEqual(entry.body, JSON.parse(request.body));
    assert.deepEqual(entry.headers, request.headers);
  });

  test("omits a missing body", () => {
    for (const request of [get(), remove(), list()])
      assert.deepEqual(Object.keys(requestsIn(batch([request])[0])[0]), ["id", "method", "url", "headers"]);
  });

  test("has the body that Graph requires of every write", () => {
    for (const method of ["POST", "PUT", "PATCH"]) {
      const { headers, body } = requestsIn(batch([{ ...remove(), method }])[0])[0];
      assert.deepEqual([headers, body], [{ ...remove().headers, "Content-Type": "application/json" }, {}]);
    }
  });

  test("keeps queries and percent-encoding in its URLs", () => {
    const request = list({ filter: undefined });
    request.url += "?$filter=sharedOpenShift%2FstartDateTime%20ge%202026-01-01T00%3A00%3A00Z&$top=5";
    assert.equal(
      requestsIn(batch([request])[0])[0].url,
      `/teams/${teamId}/schedule/openShifts?$filter=sharedOpenShift%2FstartDateTime%20ge%202026-01-01T00%3A00%3A00Z&$top=5`,
    );
  });

  test("has one base URL", () => {
    const baseUrl = "https://proxy.example/graph/v1.0";
    const made = batch([get(), get({ baseUrl }), put()]);
    assert.deepEqual(
      made.map(({ url }) => url),
      ["https://graph.microsoft.com/v1.0/$batch", `${baseUrl}/$batch`],
    );
    assert.deepEqual(
      made.map((one) => requestsIn(one).map(({ id }) => id)),
      [["0", "2"], ["1"]],
    );
  });

  for (const [what, bad] of Object.entries({
    undefined: undefined,
    null: null,
    "a string": "https://graph.microsoft.com/v1.0/me",
    "another URL of Graph": { ...get(), url: "https://graph.microsoft.com/v1.0/me" },
    "a body that is not JSON": { ...put(), body: '{"a":' },
    "a body that would inject a request": { ...put(), body: '{}},{"id":"x"' },
    "a batch": batch([get()])[0],
  })) {
    test(`of ${what} throws a TypeError that names its index`, () =>
      assert.throws(() => batch([get(), bad]), { name: "TypeError", message: /requests\[1\]/ }));
  }
});

describe("the response to a batch", () => {
  const requests = [get(), put({ openShiftId: "OPNSHFT_1" }), post()];
  const sendThem = () => sendAll(requests, { ...options, retries: 0 });
  const three = (seen) => requestsIn(seen).map(({ id }) => ({ id, status: 200, body: { id: `entity ${id}` } }));
  const values = ["entity 0", "entity 1", "entity 2"];

  test("is matched by id, in any order", async () => {
    graph((_, seen) => json({ responses: [2, 0, 1].map((at) => three(seen)[at]) }));
    assert.deepEqual(
      (await sendThem()).map(({ value }) => value.id),
      values,
    );
  });

  test("may contain unknown ids", async () => {
    const strangers = ["99", "", "-1", "__proto__", "constructor", "00", "0 "].map((id) => ({ id, status: 500, body: {} }));
    graph((_, seen) => json({ responses: [...strangers, ...three(seen), ...strangers] }));
    assert.deepEqual(
      (await sendThem()).map(({ value }) => value.id),
      values,
    );
  });

  test("without one request is an error of that request", async () => {
    graph((_, seen) => json({ responses: three(seen).toSpliced(1, 1) }));
    const [first, second, third] = await sendThem();
    assert.deepEqual([first.value.id, third.value.id], ["entity 0", "entity 2"]);
    assert.deepEqual([second.error.code, second.error.operation, second.error.status], ["MissingAnswer", "updateOpenShift", 200]);
    assert.match(second.error.hint, /read before/);
  });

  test("with a duplicate counts it once", async () => {
    graph((_, seen) => json({ responses: [...three(seen), ...three(seen)] }));
    assert.deepEqual(
      (await sendThem()).map(({ value }) => value.id),
      values,
    );
  });

  test("with a throttled and a successful duplicate is successful: nothing is retried", async () => {
    const throttled = (seen) => three(seen).map(({ id }) => ({ id, status: 429, headers: { "Retry-After": "0" } }));
    for (const order of [(a, b) => [...a, ...b], (a, b) => [...b, ...a]]) {
      const sent = graph((_, seen) => json({ responses: order(three(seen), throttled(seen)) }));
      assert.deepEqual(
        (await sendAll(requests, options)).map(({ value }) => value?.id),
        values,
      );
      assert.equal(sent.length, 1);
    }
  });

  for (const malformed of [
    null,
    5,
    "text",
    [],
    {},
    { id: "1" },
    { id: "1", status: "200" },
    { id: "1", status: null },
    { id: "1", status: 200.5 },
    { id: {}, status: 200 },
    { id: { toString: 1 }, status: 200 },
    { id: null, status: 200 },
  ]) {
    test(`with the malformed entry ${JSON.stringify(malformed)} does not affect the others`, async () => {
      graph((_, seen) => json({ responses: [malformed, ...three(seen).toSpliced(1, 1), malformed] }));
      const [first, second, third] = await sendThem();
      assert.deepEqual([first.value?.id, second.error?.code, third.value?.id], ["entity 0", "MissingAnswer", "entity 2"]);
    });
  }

  for (const headers of [null, 5, "text", [], { "Retry-After": 5 }, { "retry-after": { toString: 1 } }, { "request-id": null }]) {
    test(`with the headers ${JSON.stringify(headers)} does not affect the others`, async () => {
      graph((_, seen) => json({ responses: three(seen).map((one, at) => (at === 1 ? { ...one, status: 409, headers } : one)) }));
      const [first, second, third] = await sendThem();
      assert.deepEqual([first.value?.id, second.error?.status, third.value?.id], ["entity 0", 409, "entity 2"]);
    });
  }

  for (const body of [null, 5, "text", [], {}, { responses: null }, { responses: { 0: 1 } }, { responses: "text" }]) {
    test(`that is ${JSON.stringify(body)} has a response to none of them`, async () => {
      graph(json(body));
      assert.deepEqual(
        (await sendThem()).map(({ error }) => error.code),
        Array(3).fill("MissingAnswer"),
      );
    });
  }

  test("that is HTML has a response to none of them", async () => {
    graph(new Response("<h1>Hello</h1>"));
    assert.deepEqual(
      (await sendThem()).map(({ error }) => [error.code, error.status]),
      Array(3).fill(["UnreadableAnswer", 200]),
    );
  });

  test("may hold base64 bodies: JSON is read, HTML is an error with its status", async () => {
    const bodies = [
      { status: 200, body: base64('{"id":"Zoë"}') },
      { status: 502, body: base64("<h1>Bad gateway</h1>") },
      { status: 200, body: base64("<h1>Hello</h1>") },
    ];
    graph(batchAnswer((_, at) => ({ headers: { "Content-Type": "text/html" }, ...bodies[at] })));
    const [first, second, third] = await sendThem();
    assert.deepEqual(first.value, { id: "Zoë" });
    assert.deepEqual([second.error.status, second.error.code], [502, "UnreadableAnswer"]);
    assert.deepEqual([third.error.status, third.error.code], [200, "UnreadableAnswer"]);
  });

  test("is undefined for 204, with a body or without", async () => {
    graph(batchAnswer((_, at) => ({ status: 204, body: [undefined, null, { id: "x" }][at] })));
    for (const result of await sendThem())
      assert.deepEqual([result.value, result.error, "value" in result], [undefined, undefined, true]);
  });

  test("has a request-id and Retry-After per request, in any header casing", async () => {
    graph(
      batchAnswer(({ id }) => ({
        status: 429,
        headers: { "RETRY-AFTER": "7", "Request-ID": `number ${id}` },
        body: { error: { code: "TooManyRequests", message: "Wait." } },
      })),
    );
    assert.deepEqual(
      (await sendThem()).map(({ error }) => [error.retryAfter, error.requestId]),
      [0, 1, 2].map((id) => [7, `number ${id}`]),
    );
  });

  test("unwraps the JSON in a message, with its hint", async () => {
    const message = JSON.stringify({
      error: { code: "Forbidden", message: "No.", innererror: { code: "MissingAdminPermissions" } },
    });
    graph(batchAnswer(() => ({ status: 403, body: { error: { code: "Forbidden", message } } })));
    for (const { error } of await sendThem())
      assert.deepEqual([error.innerCode, error.message, /owner/.test(error.hint)], ["MissingAdminPermissions", "No.", true]);
  });
});

describe("a batch that fails as a whole", () => {
  const requests = [put(), post(), get({ openShiftId: "OPNSHFT_2" })];

  test("with 429 is retried as a whole", async () => {
    const sent = graph(refusal(429, { "Retry-After": "0" }), done);
    const results = await sendAll(requests, options);
    assert.ok(results.every(({ error }) => !error));
    assert.deepEqual(idsSent(sent), ["0", "1", "2", "0", "1", "2"]);
  });

  for (const status of [503, 504]) {
    test(`with ${status} is retried without its POST, which may have been done`, async () => {
      const sent = graph(refusal(status, { "Retry-After": "0" }), done);
      const results = await sendAll(requests, options);
      assert.deepEqual(
        results.map(({ error }) => error?.status),
        [undefined, status, undefined],
      );
      assert.deepEqual(idsSent(sent), ["0", "1", "2", "0", "2"]);
    });
  }

  test("with another status is the error of each request, with its operation", async () => {
    for (const answer of [
      refusal(400),
      refusal(403),
      new Response("<h1>no</h1>", { status: 500 }),
      new Response(null, { status: 302, headers: { Location: "https://elsewhere.example" } }),
    ]) {
      const sent = graph(answer);
      const results = await sendAll(requests, options);
      assert.deepEqual(
        results.map(({ error }) => [error.status, error.operation]),
        requests.map(({ operation }) => [answer.status, operation]),
      );
      assert.equal(sent.length, 1);
    }
  });

  test("because the network failed is not retried; each request has the error and its cause", async () => {
    const cause = new TypeError("fetch failed");
    let tries = 0;
    const fetch = async () => {
      tries++;
      throw cause;
    };
    const results = await sendAll(requests, { ...options, fetch });
    assert.deepEqual(
      results.map(({ error }) => [error.code, error.cause.message, error.operation]),
      requests.map(({ operation }) => ["NetworkError", cause.message, operation]),
    );
    assert.equal(tries, 1);
  });

  test("has one client-request-id for all requests", async () => {
    const sent = graph(refusal(400));
    const results = await sendAll(requests, options);
    assert.deepEqual(
      results.map(({ error }) => error.clientRequestId),
      Array(3).fill(sent[0].headers["client-request-id"]),
    );
  });
});

for (const status of [503, 504]) {
  test(`after ${status} inside a batch, PUT, PATCH, GET and DELETE are retried, POST is not`, async () => {
    const patch = {
      ...replaceShift({
        teamId,
        shiftId: "SHFT_1",
        body: {
          sharedShift: { startDateTime: "2026-11-23T08:00:00Z", endDateTime: "2026-11-23T16:00:00Z", activities: [] },
          userId: "aa162a04-bec6-4b81-ba99-96caa7b2b24d",
        },
      }),
      method: "PATCH",
    };
    const requests = [put(), patch, get({ openShiftId: "OPNSHFT_2" }), remove({ openShiftId: "OPNSHFT_3" }), post(), clock()];
    const sent = graph(
      batchAnswer(() => ({ status, headers: { "Retry-After": "0" } })),
      done,
    );
    const results = await sendAll(requests, options);
    assert.deepEqual(
      results.map(({ error }) => error?.status),
      [...Array(4).fill(undefined), status, status],
    );
    assert.deepEqual(idsSent(sent).slice(requests.length), ["0", "1", "2", "3"]);
  });
}

test("a batch sent with `send` is retried like any POST", async () => {
  const sent = graph(refusal(429), done);
  assert.deepEqual(
    (await send(batch(puts(2))[0], { token: TOKEN, maxWait: 0.001 })).responses.map(({ status }) => status),
    [204, 204],
  );
  assert.equal(sent.length, 2);
});
