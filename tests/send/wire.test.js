// Malformed HTTP that only a real connection can produce.
import assert from "node:assert/strict";
import { test } from "node:test";
import { send } from "graph-shifts/send";
import { TOKEN, get, put, refused } from "./requests.js";
import { raw } from "./servers.js";

test("a 204 with a body returns undefined", async (t) => {
  const baseUrl = await raw(t, 'HTTP/1.1 204 No Content\r\nContent-Length: 8\r\nConnection: close\r\n\r\n{"id":1}');
  assert.equal(await send(put({ baseUrl }), { token: TOKEN }), undefined);
});

test("a response cut by a lost connection is unreadable, with its cause", async (t) => {
  const baseUrl = await raw(t, 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"id":"one"');
  const error = await refused(get({ baseUrl }));
  assert.deepEqual([error.status, error.code], [200, "UnreadableAnswer"]);
  assert.ok(error.cause instanceof Error);
});

test("no HTTP, or nothing, is a NetworkError", async (t) => {
  for (const bytes of ["SSH-2.0-OpenSSH_9.6\r\n", "", "HTTP/1.1 200 OK\r\nContent-Le"]) {
    const error = await refused(get({ baseUrl: await raw(t, bytes) }));
    assert.deepEqual([error.status, error.code], [0, "NetworkError"], bytes);
    assert.ok(error.cause instanceof Error);
    assert.ok(error.hint);
  }
});

test("a redirect is not followed, with or without the token", async (t) => {
  const visitors = [];
  const trap = await raw(t, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", { visitors });
  const Location = trap.replace("127.0.0.1", "localhost");
  const baseUrl = await raw(
    t,
    `HTTP/1.1 307 Temporary Redirect\r\nLocation: ${Location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  );
  assert.equal((await refused(put({ baseUrl }))).status, 307);
  assert.deepEqual(visitors, []);
  assert.equal((await fetch(trap)).status, 200);
  assert.equal(visitors.length, 1);
});
