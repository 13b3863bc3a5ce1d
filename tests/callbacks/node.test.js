// toNode: callbacks over real HTTP, by Node's server.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request as requestOf } from "node:http";
import { connect } from "node:net";
import { describe, test } from "node:test";
import { approve, refuse, toNode } from "graph-shifts/callbacks";
import { createShiftsCaller } from "graph-shifts/testing";
import {
  CONNECT,
  OTHER_SECRET,
  SECRET,
  TEAM,
  TENANT,
  UPDATE,
  USER,
  deferred,
  deletion,
  integration,
  readResponses,
  sealed,
} from "./calls.js";

/** A server on loopback, and what it reports. */
async function served(t, options = {}, wrap = (listener) => listener) {
  const { handle, events } = integration({ now: () => new Date(), ...options });
  const server = createServer(wrap(toNode(handle)));
  const requested = once(server, "request");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close().closeAllConnections());
  const { port } = server.address();
  return { port, url: `http://127.0.0.1:${port}`, events, requested };
}

const items = [deletion("SHFT_1"), deletion("SHFT_2")].map((one) => ({ ...one, headers: {} }));

describe("a server of Node", () => {
  test("responds to an update", async (t) => {
    const { url, events } = await served(t, { update: ({ language }) => approve({ eTag: language.join() }) });
    const headers = { "Accept-Language": "de" };
    const response = await fetch(url + UPDATE, { method: "POST", headers, body: await sealed({ requests: items }) });
    assert.deepEqual(
      (await readResponses(response, items)).map(({ body }) => body.eTag),
      ["de", "de"],
    );
    assert.equal(events[0].by, "handler");
  });

  test("responds to a registration, and to what cannot be opened", async (t) => {
    const { url } = await served(t);
    const post = async (path, body) => {
      const response = await fetch(url + path, { method: "POST", body });
      return [response.status, await response.text()];
    };
    const body = await sealed({ tenantId: TENANT, userId: USER });
    assert.deepEqual(await post(CONNECT, body), [200, ""]);
    assert.deepEqual(await post(`/${CONNECT}`, body), [200, ""]);
    assert.deepEqual(await post(CONNECT, "x"), [400, ""]);
    assert.deepEqual(await post(CONNECT), [400, ""]);
    assert.deepEqual(await post("/other", body), [404, ""]);
    const { status, headers } = await fetch(url + CONNECT);
    assert.deepEqual([status, headers.get("allow")], [405, "POST"]);
    assert.equal((await fetch(url + CONNECT, { method: "HEAD" })).status, 405);
  });

  test("finds the whole path where a framework has cut it", async (t) => {
    const cut = (listener) => (request, response) => {
      request.originalUrl = request.url;
      request.url = "/";
      listener(request, response);
    };
    const { url } = await served(t, {}, cut);
    const body = await sealed({ tenantId: TENANT, userId: USER });
    assert.equal((await fetch(url + CONNECT, { method: "POST", body })).status, 200);
  });

  test("reads no more than maxBody, and says so before the rest has come", async (t) => {
    const { port, events } = await served(t, { maxBody: 1000 });
    const sent = requestOf({ port, host: "127.0.0.1", path: CONNECT, method: "POST" });
    sent.on("error", () => {});
    sent.write(Buffer.alloc(2000));
    const [response] = await once(sent, "response");
    assert.deepEqual([response.statusCode, response.headers.connection], [413, "close"]);
    sent.destroy();
    assert.deepEqual(events, [{ type: "unopened", code: "too_large" }]);
  });

  test("survives a body that breaks off", async (t) => {
    const fault = deferred();
    const { port, url, requested } = await served(t, { onEvent: fault.resolve });
    const socket = connect(port, "127.0.0.1");
    socket.write(`POST ${CONNECT} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nxxx`);
    await requested;
    socket.destroy();
    const { type, during } = await fault.promise;
    assert.deepEqual([type, during], ["fault", "open"]);
    assert.equal((await fetch(url)).status, 404);
  });

  test("survives a request line without a path", async (t) => {
    const { port, url } = await served(t);
    const socket = connect(port, "127.0.0.1");
    socket.write("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const [response] = await once(socket, "data");
    assert.match(String(response), /^HTTP\/1.1 40[04] /);
    assert.equal((await fetch(url)).status, 404);
  });

  test("responds with 400 if its handler rejects", async (t) => {
    const server = createServer(toNode(() => Promise.reject(new Error("x"))));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => server.close());
    const response = await fetch(`http://127.0.0.1:${server.address().port}`);
    assert.deepEqual([response.status, await response.text()], [400, ""]);
  });
});

const callerOf = (url, options) => createShiftsCaller({ secret: SECRET, url: `${url}/wfi`, ...options });
const DELETION = { method: "DELETE", url: "/shifts/SHFT_1" };
const CREATION = { method: "POST", url: "/shifts/SHFT_1", body: { userId: USER } };

describe("Shifts, over HTTP", () => {
  test("registers, and has its changes approved and refused", async (t) => {
    const { url } = await served(t, {
      tenantId: TENANT,
      update: ({ action }) => (action === "shiftDeleted" ? refuse({ message: "No." }) : approve()),
    });
    assert.deepEqual(await callerOf(url, { tenantId: TENANT }).connect(), { ok: true, status: 200 });
    assert.deepEqual(await callerOf(url, { tenantId: USER }).connect(), { ok: false, status: 403 });
    const caller = callerOf(url);
    const { approved, silent } = await caller.update(TEAM, [CREATION]);
    assert.deepEqual([approved, silent], [true, []]);
    const refused = await caller.update(TEAM, [DELETION]);
    assert.deepEqual([refused.approved, refused.message], [false, "No."]);
  });

  test("acts once when its tries time out", async (t) => {
    let count = 0;
    const update = async () => {
      count++;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return approve();
    };
    const { url } = await served(t, { update });
    const { approved, tries } = await callerOf(url, { timeout: 200, retries: 20 }).update(TEAM, [CREATION]);
    assert.equal(approved, true);
    assert.ok(tries > 1, `${tries} tries`);
    assert.equal(count, 1);
  });

  test("loses nothing while its secret is exchanged", async (t) => {
    let secrets = [SECRET];
    const { url, events } = await served(t, { secret: () => secrets });
    const callers = { old: callerOf(url, { retries: 0 }), new: callerOf(url, { secret: OTHER_SECRET, retries: 0 }) };
    const send = (caller, at) => caller.update(TEAM, [{ ...DELETION, url: `/shifts/SHFT_${at}` }]);
    const sent = [];
    for (let at = 0; at < 60; at++) {
      if (at === 20) secrets = [OTHER_SECRET, SECRET];
      if (at === 50) secrets = [OTHER_SECRET];
      sent.push(send(at < 30 || (at < 40 && at % 2) ? callers.old : callers.new, at));
      if (at % 10 === 9) await Promise.all(sent);
    }
    const outcomes = await Promise.all(sent);
    assert.ok(outcomes.every(({ approved, silent }) => approved && silent.length === 0));
    assert.equal(events.filter(({ type }) => type === "responded").length, 60);
    assert.deepEqual(new Set(events.map(({ secretIndex }) => secretIndex)), new Set([0, 1]));
  });
});
