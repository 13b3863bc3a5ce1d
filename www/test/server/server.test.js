// The server: which requests it accepts, which files it serves, and with which headers.

import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, describe, test } from "node:test";
import { workforceIntegrationIds } from "../../seed/ids.js";
import { startServer } from "../browser/server.js";

const INTEGRATION = `/v1.0/teamwork/workforceIntegrations/${workforceIntegrationIds.attendance}`;
const authorized = { Authorization: "Bearer any" };

/** fetch sets Host and normalizes paths; this request does not. */
async function ask(address, path, headers = {}) {
  const { statusCode } = await responseTo(address, { path, headers });
  return statusCode;
}

function responseTo(address, options) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, ...options }, (response) => {
      response.resume();
      response.on("end", () => resolve(response));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("the workbench's server", () => {
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server.stop());

  test("serves the page with a policy that lets it connect to its own server only", async () => {
    const response = await fetch(server.address);
    assert.equal(response.status, 200);
    const policy = response.headers.get("Content-Security-Policy");
    for (const directive of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"]) {
      assert.ok(policy.includes(directive), directive);
    }
    assert.ok(!policy.includes("unsafe-inline") && !policy.includes("'unsafe-eval'"));
    assert.equal(response.headers.get("X-Content-Type-Options"), "nosniff");
    assert.match(await response.text(), /<title>Graph Shifts workbench<\/title>/);
  });

  test("serves the docs below /docs/, within the same policy", async () => {
    const response = await fetch(`${server.address}/docs/`);
    assert.equal(response.status, 200);
    assert.ok(response.headers.get("Content-Security-Policy").includes("style-src 'self'"));
    assert.match(await response.text(), /<title>graph-shifts<\/title>/);
    const index = await fetch(`${server.address}/docs/search.json`);
    assert.equal(index.headers.get("Content-Type"), "application/json");
  });

  test("lets browsers keep only files whose names have a hash of their content", async () => {
    const page = await fetch(server.address);
    const [script] = /\/assets\/[^"]+\.js/.exec(await page.text());
    const cachingOf = async (path) => (await fetch(server.address + path)).headers.get("Cache-Control");
    assert.match(await cachingOf(script), /immutable/);
    for (const path of ["/", "/docs/", "/docs/assets/main.js"]) assert.equal(await cachingOf(path), "no-cache", path);
  });

  for (const path of ["/server.js", "/../server.js", "/%2e%2e/server.js", "//", "/assets", "/?x"]) {
    test(`serves no file outside the page for ${path}`, async () => {
      assert.equal(await ask(server.address, path), path === "/?x" ? 200 : 404);
    });
  }

  test("refuses other host names, so that no other site reaches it under its own name", async () => {
    assert.equal(await ask(server.address, "/", { Host: "evil.example" }), 403);
    assert.equal(await ask(server.address, INTEGRATION, { Host: "evil.example", ...authorized }), 403);
    assert.equal(await ask(server.address, INTEGRATION, { Host: "localhost", ...authorized }), 200);
  });

  test("lets pages of this machine use the mock, and no others", async () => {
    const allowed = async (Origin) => {
      const response = await fetch(server.address + INTEGRATION, { headers: { ...authorized, Origin } });
      return response.headers.get("Access-Control-Allow-Origin");
    };
    assert.equal(await allowed("http://127.0.0.1:8000"), "http://127.0.0.1:8000");
    assert.equal(await allowed("https://localhost"), "https://localhost");
    assert.equal(await allowed("https://localhost.evil.example"), null);
    assert.equal(await allowed("null"), null);
  });

  test("answers the CORS preflight of a PUT from another port", async () => {
    const response = await fetch(server.address + INTEGRATION, {
      method: "OPTIONS",
      headers: { Origin: "http://localhost:1", "Access-Control-Request-Headers": "prefer,authorization" },
    });
    assert.equal(response.status, 204);
    assert.match(response.headers.get("Access-Control-Allow-Methods"), /PUT, PATCH/);
    assert.equal(response.headers.get("Access-Control-Allow-Headers"), "prefer,authorization");
  });

  test("refuses TRACE, which fetch cannot pass on", async () => {
    const { statusCode, headers } = await responseTo(server.address, { method: "TRACE", path: INTEGRATION, headers: authorized });
    assert.deepEqual([statusCode, headers.allow], [405, "GET, POST, PUT, PATCH, DELETE"]);
  });

  test("passes a method that Graph does not know to the mock", async () => {
    assert.equal(
      (await responseTo(server.address, { method: "PROPFIND", path: INTEGRATION, headers: authorized })).statusCode,
      404,
    );
  });

  test("passes a request to the mock and its response back", async () => {
    const response = await fetch(server.address + INTEGRATION, {
      method: "PATCH",
      headers: { ...authorized, "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
      body: '{"displayName":"Zoë 🕐","supportedEntities":"TimeCard"}',
    });
    assert.equal(response.status, 200);
    const { displayName, supportedEntities } = await response.json();
    assert.deepEqual([displayName, supportedEntities], ["Zoë 🕐", "timeCard"]);
  });

  test("lets pages of this machine, and no others, reset the mock", async () => {
    const reset = async (method, headers) => {
      const { status } = await fetch(`${server.address}/mock/reset`, { method, headers });
      return status;
    };
    const isThere = async () => (await fetch(server.address + INTEGRATION, { headers: authorized })).ok;
    await fetch(server.address + INTEGRATION, { method: "DELETE", headers: authorized });
    assert.equal(await reset("POST", {}), 403);
    assert.equal(await reset("POST", { Origin: "https://evil.example" }), 403);
    assert.equal(await reset("GET", { Origin: server.address }), 405);
    assert.equal(await isThere(), false);
    assert.equal(await reset("POST", { Origin: server.address }), 204);
    assert.equal(await isThere(), true);
  });

  test("lets pages of this machine, and no others, choose the mode of the mock", async () => {
    const ask = (path, method = "POST", headers = { Origin: server.address }) =>
      fetch(`${server.address}/mock/${path}`, { method, headers });
    const statuses = async (count) => {
      const all = Array.from({ length: count }, () => fetch(server.address + INTEGRATION, { headers: authorized }));
      return new Set((await Promise.all(all)).map(({ status }) => status));
    };
    assert.equal((await ask("mode/throttling", "POST", { Origin: "https://evil.example" })).status, 403);
    assert.equal((await ask("mode/throttling", "GET")).status, 405);
    for (const path of ["mode/constructor", "mode/", "mode", "stale"]) assert.equal((await ask(path)).status, 404, path);
    assert.equal(await (await ask("mode", "GET")).text(), "prompt");
    assert.equal((await ask("mode/throttling")).status, 204);
    assert.equal(await (await ask("mode", "GET")).text(), "throttling");
    assert.deepEqual(await statuses(60), new Set([200, 429]));
    assert.equal((await ask("mode/slow")).status, 204);
    const started = performance.now();
    assert.deepEqual(await statuses(5), new Set([200]));
    assert.ok(performance.now() - started > 2900);
    assert.equal((await ask("reset")).status, 204);
    assert.equal(await (await ask("mode", "GET")).text(), "prompt");
    assert.deepEqual(await statuses(60), new Set([200]));
  });

  test("refuses bodies above 4 MiB", async () => {
    const response = await fetch(server.address + INTEGRATION, {
      method: "PATCH",
      headers: { ...authorized, "Content-Type": "application/json" },
      body: " ".repeat(4 * 1024 * 1024 + 1),
    });
    assert.equal(response.status, 413);
  });
});

test("with --mock-only there is no page", async () => {
  const server = await startServer("--mock-only");
  try {
    assert.equal((await fetch(server.address)).status, 404);
    assert.equal((await fetch(server.address + INTEGRATION, { headers: authorized })).status, 200);
  } finally {
    server.stop();
  }
});
