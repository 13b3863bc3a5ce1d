// The value or the error of a response, in every form in which servers write one.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { send } from "graph-shifts/send";
import { TOKEN, errorOf, get, json, post, put, refused } from "./requests.js";
import { playedGraph } from "./servers.js";

const graph = playedGraph();
const HTML = "<!DOCTYPE html><h1>Bad gateway</h1>";
const html = (status, headers) => new Response(HTML, { status, headers: { "Content-Type": "text/html", ...headers } });
const elsewhere = "https://elsewhere.example/caught";

describe("a successful response", () => {
  test("returns its JSON", async () => {
    graph(json({ id: "one", "@odata.etag": "x" }));
    assert.deepEqual(await send(get(), { token: TOKEN }), { id: "one", "@odata.etag": "x" });
  });

  test("is read as JSON whatever its Content-Type", async () => {
    graph(new Response('{"id":"one"}', { headers: { "Content-Type": "text/plain" } }));
    assert.deepEqual(await send(get(), { token: TOKEN }), { id: "one" });
  });

  for (const status of [200, 201, 202]) {
    test(`with status ${status} and no body returns undefined`, async () => {
      graph(new Response("", { status }));
      assert.equal(await send(post(), { token: TOKEN }), undefined);
    });
  }

  test("with status 204 returns undefined even if a custom fetch provides a body", async () => {
    const answer = Object.defineProperty(new Response('{"id":"one"}'), "status", { value: 204 });
    assert.equal(await send(put(), { token: TOKEN, fetch: async () => answer }), undefined);
  });
});

describe("the request sent", () => {
  test("is the built request plus the token and a client-request-id", async () => {
    const sent = graph(json({}));
    const request = put({ returnRepresentation: true, actsAs: "aa162a04-bec6-4b81-ba99-96caa7b2b24d" });
    await send(request, { token: TOKEN });
    const [{ method, url, body, headers }] = sent;
    assert.deepEqual({ method, url, body }, { method: request.method, url: request.url, body: request.body });
    for (const [name, value] of Object.entries(request.headers)) assert.equal(headers[name.toLowerCase()], value);
    assert.equal(headers.authorization, `Bearer ${TOKEN}`);
    assert.ok(headers["client-request-id"]);
  });

  test("does not change the caller's request", async () => {
    graph(json({}));
    const request = put();
    const before = structuredClone(request);
    Object.freeze(Object.freeze(request).headers);
    await send(request, { token: TOKEN });
    assert.deepEqual(request, before);
  });
});

describe("a response that is not JSON", () => {
  for (const status of [200, 500, 502]) {
    test(`has an error with status ${status}, whose message does not quote it`, async () => {
      graph(html(status, { "request-id": "number-1" }));
      const error = await refused(get());
      assert.deepEqual([error.status, error.code, error.requestId], [status, "UnreadableAnswer", "number-1"]);
      assert.equal(error.message, `getOpenShift got a response with status ${status} that is not JSON`);
    });
  }

  test("is retried if its status and Retry-After ask for it", async () => {
    const sent = graph(html(503, { "Retry-After": "0" }), json({ id: "one" }));
    assert.deepEqual(await send(get(), { token: TOKEN }), { id: "one" });
    assert.equal(sent.length, 2);
  });

  for (const status of [400, 401, 403, 404, 429, 500, 503]) {
    test(`has an error with status ${status} if it is empty`, async () => {
      graph(new Response(null, { status }));
      const error = await refused(get());
      assert.deepEqual(
        [error.status, error.code, error.message],
        [status, "UnreadableAnswer", `getOpenShift got a response with status ${status}`],
      );
    });
  }

  test("may be truncated JSON", async () => {
    graph(new Response('{"id":"one","sharedOpenShi'));
    const error = await refused(get());
    assert.deepEqual([error.status, error.code], [200, "UnreadableAnswer"]);
  });
});

describe("a redirect", () => {
  for (const status of [301, 302, 303, 307, 308]) {
    test(`with status ${status} is not followed; the error's hint explains it`, async () => {
      const sent = graph(new Response(null, { status, headers: { Location: elsewhere } }));
      const error = await refused(get());
      assert.equal(error.status, status);
      assert.match(error.hint, /baseUrl/);
      assert.deepEqual(
        sent.map(({ url }) => url),
        [get().url],
      );
    });
  }

  test("reported by a browser with status 0 has the same hint", async () => {
    const shown = Object.defineProperties(new Response(null), { status: { value: 0 }, type: { value: "opaqueredirect" } });
    const error = await errorOf(send(get(), { token: TOKEN, fetch: async () => shown }));
    assert.equal(error.status, 0);
    assert.match(error.hint, /baseUrl/);
  });
});
