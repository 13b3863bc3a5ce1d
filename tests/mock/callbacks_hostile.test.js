// Tests of the mock against endpoints that break HTTP, JSON or the contract: nothing is written, and nothing hangs.

import assert from "node:assert/strict";
import { createServer } from "node:net";
import { describe, test } from "node:test";
import { opened } from "./integration.js";
import { asked } from "./asked.js";
import { inner } from "./mock.js";
import { serve } from "./loopback.js";

/** Reads what was sent, then lets the endpoint respond to it. */
const reading = (respond) => async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = opened(new Uint8Array(Buffer.concat(chunks)));
  respond(response, JSON.parse(text), request);
};

const send = (response, status, body, headers = {}) => response.writeHead(status, headers).end(body);
const json = (value) => (response) => send(response, 200, JSON.stringify(value));
const nested = (depth) => `${'{"responses":'.repeat(depth)}[]${"}".repeat(depth)}`;

/** Endpoints that Shifts cannot use. */
const UNUSABLE = {
  "a redirect to an approval": (response, { requests }, request) => {
    if (request.url !== "/elsewhere") return send(response, 307, "", { Location: "/elsewhere" });
    return send(response, 200, JSON.stringify({ responses: [{ id: requests[0].id, status: 200, body: { eTag: "1" } }] }));
  },
  "a reset connection": (response) => response.destroy(),
  "a body that ends too early": (response) => {
    response.writeHead(200, { "Content-Length": "1000" });
    response.write('{"responses":[');
    setTimeout(() => response.destroy(), 5);
  },
  "a body that never ends": (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(" "), 2);
    response.on("close", () => clearInterval(timer));
  },
  "no response": () => {},
  "headers without a body": (response) => response.flushHeaders(),
  HTML: (response) => send(response, 200, "<h1>Welcome</h1>"),
  "bytes that are not UTF-8": (response) => send(response, 200, Buffer.from('{"responses\xff":[]}', "latin1")),
  "JSON of the wrong shape": json({ response: [] }),
  "JSON as a string": json(JSON.stringify({ responses: [] })),
  "a deep nesting": (response) => send(response, 200, nested(10_000)),
  "a status of its own": (response) => send(response, 299, JSON.stringify({ responses: [] })),
  "an empty 200": (response) => send(response, 200, ""),
  "a 204": (response) => send(response, 204),
};

const options = (url) => ({ more: { url }, callbacks: { fetch: undefined, timeout: 60, retries: 1 } });

describe("a write is not made, and its error tells nothing, with", () => {
  for (const [name, respond] of Object.entries(UNUSABLE)) {
    test(name, async (t) => {
      const url = await serve(t, reading(respond));
      const { write, read, outcomes } = asked(undefined, options(url));
      const response = await write("DELETE", "/shifts/SHFT_one");
      assert.equal(response.status, 400);
      const { message, externalErrorMessage } = inner(response);
      assert.deepEqual([message, externalErrorMessage], ["The workforce integration has responded with invalid data.", null]);
      assert.deepEqual([outcomes[0].outcome.tries, read("/shifts/SHFT_one").id], [2, "SHFT_one"]);
    });
  }

  test("what is no HTTP", async (t) => {
    const server = createServer((socket) => socket.on("error", () => {}).end("SSH-2.0-OpenSSH\r\n"));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    t.after(() => server.close());
    const { write, outcomes } = asked(undefined, options(`http://127.0.0.1:${server.address().port}`));
    assert.equal((await write("DELETE", "/shifts/SHFT_one")).status, 400);
    assert.match(outcomes[0].outcome.invalid, /^There is no response/);
  });
});

describe("a response counts as Shifts reads it:", () => {
  const ok = (id) => ({ id, status: 200, body: { eTag: "1" } });
  const no = (id) => ({ id, status: 403, body: { error: { code: "403", message: "No." } } });

  for (const [name, responses, status, silent] of [
    ["an approval among noise", [null, 5, [], {}, no("SHFT_two"), ok("SHFT_one")], 204, []],
    ["the first of two responses to one item, a refusal", [no("SHFT_one"), ok("SHFT_one")], 400, []],
    ["the first of two responses to one item, an approval", [ok("SHFT_one"), no("SHFT_one")], 204, []],
    ["an object with the names of its prototype", [{ __proto__: null, id: "constructor", status: 403 }], 204, ["SHFT_one"]],
    ["a status that is huge", [{ ...no("SHFT_one"), status: 1e308 }], 400, []],
    ["a message that is no string", [{ ...no("SHFT_one"), body: { error: { code: 1, message: { text: "No." } } } }], 400, []],
  ]) {
    test(name, async (t) => {
      const url = await serve(t, reading(json({ responses })));
      const { write, outcomes } = asked(undefined, options(url));
      assert.equal((await write("DELETE", "/shifts/SHFT_one")).status, status);
      assert.deepEqual(outcomes[0].outcome.silent, silent);
    });
  }

  test("the old connector's one response approves the two items of an assignment unseen", async (t) => {
    const first = (response, { requests }) => send(response, 200, JSON.stringify({ responses: [ok(requests[0].id)] }));
    const url = await serve(t, reading(first));
    const { mock, outcomes, list } = asked(undefined, options(url));
    const path = "/teams/3d88b7a2-f988-4f4b-bb34-d66df66af126/schedule/openShifts/OPNSHFT_one";
    assert.equal((await mock.assignOpenShift(path, "567c8ea5-9e32-422a-a663-8270201699cd")).status, 201);
    const created = (await list("shifts")).at(-1).id;
    assert.deepEqual(outcomes[0].outcome.silent, [created]);
  });
});
