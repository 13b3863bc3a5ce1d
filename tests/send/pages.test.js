// Lists with several pages, and the links between them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { items, pages } from "graph-shifts/send";
import { TOKEN, errorOf, fetchOf, get, json, list, refusal } from "./requests.js";
import { playedGraph } from "./servers.js";

const graph = playedGraph();
const options = { token: TOKEN, maxWait: 0.001 };
const next = (skip) => `https://graph.microsoft.com/v1.0/teams/x/schedule/openShifts?$skiptoken=${skip}`;
const page = (ids, link) =>
  json({ value: ids.map((id) => ({ id })), ...(link === undefined ? {} : { "@odata.nextLink": link }) });

/** All ids, and the error that ended the iteration. */
async function idsOf(things, ids = []) {
  try {
    for await (const thing of things) ids.push(...(thing.value ?? [thing]).map(({ id }) => id));
  } catch (error) {
    return { ids, error };
  }
  return { ids };
}

describe("pages", () => {
  for (const [name, read] of Object.entries({ pages, items })) {
    test(`${name} follows all links`, async () => {
      const sent = graph(page(["a", "b"], next(1)), page([], next(2)), page(["c"]));
      assert.deepEqual(await idsOf(read(list(), options)), { ids: ["a", "b", "c"] });
      assert.deepEqual(
        sent.map(({ url }) => url),
        [list().url, next(1), next(2)],
      );
    });
  }

  test("are requested with the request's headers, the token, and a client-request-id of their own", async () => {
    const sent = graph(page(["a"], next(1)), page(["b"]));
    const request = list();
    await idsOf(pages(request, options));
    for (const { headers } of sent) {
      for (const [name, value] of Object.entries(request.headers)) assert.equal(headers[name.toLowerCase()], value);
      assert.equal(headers.authorization, `Bearer ${TOKEN}`);
    }
    assert.notEqual(sent[0].headers["client-request-id"], sent[1].headers["client-request-id"]);
  });

  test("are requested when they are needed, not earlier", async () => {
    const sent = graph(page(["a"], next(1)), page(["b"], next(2)));
    for await (const { id } of items(list(), options)) {
      assert.equal(sent.length, { a: 1, b: 2 }[id]);
      if (id === "b") break;
    }
    assert.equal(sent.length, 2);
  });

  test("are not requested before iteration starts", async () => {
    const sent = graph(page([]));
    const reading = pages(list(), options);
    assert.equal(sent.length, 0);
    await reading.return();
    assert.equal(sent.length, 0);
  });

  test("are retried if throttled", async () => {
    const sent = graph(page(["a"], next(1)), refusal(429), page(["b"]));
    assert.deepEqual(await idsOf(items(list(), options)), { ids: ["a", "b"] });
    assert.deepEqual(
      sent.map(({ url }) => url),
      [list().url, next(1), next(1)],
    );
  });

  test("keep a token obtained for claims", async () => {
    const claims = Buffer.from('{"access_token":{}}').toString("base64");
    const sent = graph(refusal(401, { "WWW-Authenticate": `Bearer claims="${claims}"` }), page(["a"], next(1)), page(["b"]));
    const token = (asked) => (asked ? "new.token" : "old.token");
    assert.deepEqual(await idsOf(items(list(), { token })), { ids: ["a", "b"] });
    assert.deepEqual(
      sent.map(({ headers }) => headers.authorization),
      ["Bearer old.token", "Bearer new.token", "Bearer new.token"],
    );
  });

  test("end with the error of the page that fails", async () => {
    graph(page(["a"], next(1)), refusal(404));
    const { ids, error } = await idsOf(items(list(), options));
    assert.deepEqual([ids, error.status, error.operation], [["a"], 404, "listOpenShifts"]);
  });

  test("end with the signal's reason after an abort between two pages", async () => {
    const controller = new AbortController();
    const sent = graph(page(["a"], next(1)), page(["b"]));
    const reason = new Error("enough");
    const reading = pages(list(), { ...options, signal: controller.signal });
    await reading.next();
    controller.abort(reason);
    await assert.rejects(reading.next(), (error) => error === reason);
    assert.equal(sent.length, 1);
  });
});

describe("a link", () => {
  const links = {
    "to another host": "https://elsewhere.example/v1.0/openShifts",
    "to another port": "https://graph.microsoft.com:8443/v1.0/openShifts",
    "without TLS": "http://graph.microsoft.com/v1.0/openShifts",
    "to a host with the same prefix": "https://graph.microsoft.com.elsewhere.example/v1.0",
    "with its host after a user name": "https://graph.microsoft.com@elsewhere.example/v1.0",
    "with its host before a backslash": "https://elsewhere.example\\@graph.microsoft.com/v1.0",
    "without a host": "/v1.0/teams/x/schedule/openShifts?$skiptoken=1",
    "without a scheme": "//graph.microsoft.com/v1.0",
    "of script": "javascript:alert(1)",
    "of data": "data:application/json,{}",
    "that is not a string": 5,
    "that is an object": { href: next(1) },
    "that is an array": [next(1)],
    "that is empty": "",
    "that is false": false,
    "to the same page": list().url,
  };
  for (const [what, link] of Object.entries(links)) {
    test(`${what} is an error after its page, and is not requested`, async () => {
      const sent = graph(page(["a"], link), page(["never"]));
      const { ids, error } = await idsOf(pages(list(), options));
      assert.deepEqual([ids, error?.code, error?.operation, error?.status], [["a"], "BadNextLink", "listOpenShifts", 200]);
      assert.match(error.hint, /pages up to here/);
      assert.equal(sent.length, 1);
    });
  }

  test("to an earlier page is an error", async () => {
    const sent = graph(page(["a"], next(1)), page(["b"], next(2)), page(["c"], next(1)));
    const { ids, error } = await idsOf(items(list(), options));
    assert.deepEqual([ids, error.code, sent.length], [["a", "b", "c"], "BadNextLink", 3]);
  });

  test("of null ends the list", async () => {
    graph(json({ value: [{ id: "a" }], "@odata.nextLink": null }));
    assert.deepEqual(await idsOf(items(list(), options)), { ids: ["a"] });
  });

  test("to the request's own origin is followed, whatever that is", async () => {
    const baseUrl = "https://proxy.example/graph/v1.0";
    const home = "HTTPS://PROXY.example:443/elsewhere?$skiptoken=1";
    const { fetch, sent } = fetchOf(page(["a"], home), page(["b"]));
    assert.deepEqual(await idsOf(items(list({ baseUrl }), { token: TOKEN, fetch })), { ids: ["a", "b"] });
    assert.equal(sent[1].url, home);
  });

  test("to Graph is not followed from a proxy", async () => {
    const { fetch, sent } = fetchOf(page(["a"], next(1)));
    const { error } = await idsOf(items(list({ baseUrl: "https://proxy.example/v1.0" }), { token: TOKEN, fetch }));
    assert.deepEqual([error.code, sent.length], ["BadNextLink", 1]);
  });
});

for (const [what, answer] of Object.entries({
  "an entity": json({ id: "one" }),
  "a value that is not an array": json({ value: { 0: "x", length: 1 } }),
  null: json(null),
  nothing: new Response(null, { status: 204 }),
})) {
  test(`${what} instead of a list is an error`, async () => {
    graph(answer);
    const error = await errorOf(pages(get(), options).next());
    assert.deepEqual([error.status, error.code, error.operation], [200, "UnreadableAnswer", "getOpenShift"]);
  });
}
