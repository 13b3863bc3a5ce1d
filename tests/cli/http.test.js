// Tests of `graph-shifts mock` over HTTP: its responses are those of the mock.

import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { fileOf, sharedShift, SHIFTS, teamOf, USER } from "./data.js";
import { start } from "./started.js";

let mock;
before(async () => {
  const data = fileOf({ teams: [teamOf("SHFT_1", "SHFT_2", "SHFT_3")], user: { id: USER, displayName: "Adele Vance" } });
  mock = await start(undefined, ["--data", data, "--name", "Graph.Contoso.com"]);
});
after(() => mock.end("SIGKILL"));

/** A request that fetch does not make; resolves with its status and body. */
const raw = (options) =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: new URL(mock.url).port, ...options }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() });
    });
    asked.on("error", reject).end();
  });

const authorized = { Authorization: "Bearer any" };

test("prints its address on this machine in one line", () => {
  assert.match(mock.url, /^http:\/\/127\.0\.0\.1:\d+\/v1\.0$/);
  assert.equal(mock.lines.length, 1);
});

test("lists what the data hold, with links to its own address", async () => {
  const { status, json } = await mock.ask(`${SHIFTS}?$top=2`);
  assert.equal(status, 200);
  assert.deepEqual(
    json.value.map(({ id }) => id),
    ["SHFT_1", "SHFT_2"],
  );
  assert.ok(json["@odata.nextLink"].startsWith(`${mock.url}${SHIFTS}?`));
  const next = await mock.ask(json["@odata.nextLink"].slice(mock.url.length));
  assert.deepEqual(
    next.json.value.map(({ id }) => id),
    ["SHFT_3"],
  );
});

test("retains what is written, by the user of the data", async () => {
  const body = JSON.stringify({ userId: USER, sharedShift: { ...sharedShift, notes: "Zoë 🕐" }, draftShift: null });
  assert.equal((await mock.ask(`${SHIFTS}/SHFT_1`, { method: "PUT", body })).status, 204);
  const { json } = await mock.ask(`${SHIFTS}/SHFT_1`);
  assert.deepEqual([json.sharedShift.notes, json.lastModifiedBy.user.displayName], ["Zoë 🕐", "Adele Vance"]);
});

test("responds with Graph's errors, as the mock gives them", async () => {
  for (const [path, init, status, code] of [
    [SHIFTS, { headers: { Authorization: "" } }, 401, "InvalidAuthenticationToken"],
    ["/me", {}, 400, "BadRequest"],
    [`${SHIFTS}/SHFT_1`, { method: "PATCH", body: "{}" }, 404, "UnknownError"],
    [SHIFTS, { method: "POST", body: "{" }, 400, "BadRequest"],
    [SHIFTS.replace("3d88", "0000"), {}, 404, "NotFound"],
  ]) {
    const response = await mock.ask(path, init);
    assert.deepEqual([response.status, response.json.error.code], [status, code], path);
  }
  const { status, json } = await mock.ask("/../beta/me");
  assert.deepEqual([status, json.error.message], [400, "Invalid version: beta"]);
});

test("refuses a body of more than 4 MiB, and none of 4 MiB", async () => {
  const json = JSON.stringify({ userId: USER, sharedShift });
  const post = (length) => mock.ask(SHIFTS, { method: "POST", body: json.padEnd(length) });
  assert.equal((await post(4 * 1024 * 1024)).status, 201);
  const refused = await post(4 * 1024 * 1024 + 1);
  assert.deepEqual([refused.status, refused.json.error.message], [413, "The maximum request length supported is 4MB."]);
  assert.equal(refused.headers.get("request-id"), refused.json.error.innerError["request-id"]);
});

test("responds to HEAD as to a method that Graph lacks, without a body", async () => {
  const { status, text } = await mock.ask(SHIFTS, { method: "HEAD" });
  assert.deepEqual([status, text], [404, ""]);
});

test("takes methods that fetch cannot send", async () => {
  assert.equal((await raw({ method: "PROPFIND", path: `/v1.0${SHIFTS}`, headers: authorized })).status, 404);
  assert.equal((await raw({ method: "TRACE", path: `/v1.0${SHIFTS}`, headers: authorized })).status, 405);
});

test("reads the path as a path, whatever it begins with, and a complete URL as proxies send it", async () => {
  assert.equal(JSON.parse((await raw({ path: "//v1.0/me", headers: authorized })).text).error.message, "Invalid version: ");
  assert.equal((await raw({ path: `${mock.url}${SHIFTS}`, headers: authorized })).status, 200);
});

test("outlives clients that go away within a body, and requests that are no HTTP", async () => {
  const { port } = new URL(mock.url);
  for (const head of [`POST /v1.0${SHIFTS} HTTP/1.1`, "PATCH /mock/switches HTTP/1.1", "GET / HTTP/9"]) {
    const socket = connect(Number(port), "127.0.0.1").on("error", () => {});
    await once(socket, "connect");
    const sent = `${head}\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`;
    await new Promise((resolve) => socket.write(sent, resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal((await mock.ask(SHIFTS)).status, 200);
});

test("serves its own names, and no others", async () => {
  const statusFor = async (Host) => (await raw({ path: `/v1.0${SHIFTS}`, headers: { ...authorized, Host } })).status;
  for (const host of ["localhost", "127.0.0.1:80", "[::1]:1", "graph.contoso.com", "GRAPH.contoso.com:4174"]) {
    assert.equal(await statusFor(host), 200, host);
  }
  for (const host of ["evil.example", "localhost.evil.example", "graph.contoso.com.evil.example"]) {
    assert.equal(await statusFor(host), 403, host);
  }
});

test("lets pages of this machine read its responses, and no others", async () => {
  const allowed = async (Origin) => {
    const { headers } = await mock.ask(SHIFTS, { headers: { Origin } });
    return headers.get("Access-Control-Allow-Origin");
  };
  assert.equal(await allowed("http://localhost:5173"), "http://localhost:5173");
  assert.equal(await allowed("https://evil.example"), null);
});
