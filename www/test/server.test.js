// The server: what it lets in, what it gives out, and under which headers.

import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, describe, test } from "node:test";
import { workforceIntegrationIds } from "../seed/ids.js";
import { startServer } from "./bench.js";

const INTEGRATION = `/v1.0/teamwork/workforceIntegrations/${workforceIntegrationIds.attendance}`;
const authorized = { Authorization: "Bearer any" };

/** fetch sets Host and cleans paths by itself, so this asks by hand. */
function ask(address, path, headers = {}) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
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

  test("gives the page under a policy that lets it talk to its own server alone", async () => {
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

  for (const path of ["/server.js", "/../server.js", "/%2e%2e/server.js", "//", "/assets", "/?x"]) {
    test(`gives no file outside the page for ${path}`, async () => {
      assert.equal(await ask(server.address, path), path === "/?x" ? 200 : 404);
    });
  }

  test("takes no other host's name, so that no page elsewhere reaches it by its own", async () => {
    assert.equal(await ask(server.address, "/", { Host: "evil.example" }), 403);
    assert.equal(await ask(server.address, INTEGRATION, { Host: "evil.example", ...authorized }), 403);
    assert.equal(await ask(server.address, INTEGRATION, { Host: "localhost", ...authorized }), 200);
  });

  test("lets pages of this machine use the stand-in, and no others", async () => {
    const allowed = async (Origin) => {
      const response = await fetch(server.address + INTEGRATION, { headers: { ...authorized, Origin } });
      return response.headers.get("Access-Control-Allow-Origin");
    };
    assert.equal(await allowed("http://127.0.0.1:8000"), "http://127.0.0.1:8000");
    assert.equal(await allowed("https://localhost"), "https://localhost");
    assert.equal(await allowed("https://localhost.evil.example"), null);
    assert.equal(await allowed("null"), null);
  });

  test("answers the browser's question before a PUT from another port", async () => {
    const response = await fetch(server.address + INTEGRATION, {
      method: "OPTIONS",
      headers: { Origin: "http://localhost:1", "Access-Control-Request-Headers": "prefer,authorization" },
    });
    assert.equal(response.status, 204);
    assert.match(response.headers.get("Access-Control-Allow-Methods"), /PUT, PATCH/);
    assert.equal(response.headers.get("Access-Control-Allow-Headers"), "prefer,authorization");
  });

  test("carries a request to the stand-in and its answer back", async () => {
    const response = await fetch(server.address + INTEGRATION, {
      method: "PATCH",
      headers: { ...authorized, "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
      body: '{"displayName":"Zoë 🕐","supportedEntities":"TimeCard"}',
    });
    assert.equal(response.status, 200);
    const { displayName, supportedEntities } = await response.json();
    assert.deepEqual([displayName, supportedEntities], ["Zoë 🕐", "timeCard"]);
  });

  test("lets pages of this machine, and no others, give the stand-in its first data again", async () => {
    const fresh = async (method, headers) => {
      const { status } = await fetch(`${server.address}/stand-in/fresh`, { method, headers });
      return status;
    };
    const isThere = async () => (await fetch(server.address + INTEGRATION, { headers: authorized })).ok;
    await fetch(server.address + INTEGRATION, { method: "DELETE", headers: authorized });
    assert.equal(await fresh("POST", {}), 403);
    assert.equal(await fresh("POST", { Origin: "https://evil.example" }), 403);
    assert.equal(await fresh("GET", { Origin: server.address }), 405);
    assert.equal(await isThere(), false);
    assert.equal(await fresh("POST", { Origin: server.address }), 204);
    assert.equal(await isThere(), true);
  });

  test("lets pages of this machine, and no others, choose the manner in which the stand-in answers", async () => {
    const ask = (path, method = "POST", headers = { Origin: server.address }) =>
      fetch(`${server.address}/stand-in/${path}`, { method, headers });
    const statuses = async (count) => {
      const all = Array.from({ length: count }, () => fetch(server.address + INTEGRATION, { headers: authorized }));
      return new Set((await Promise.all(all)).map(({ status }) => status));
    };
    assert.equal((await ask("manner/throttling", "POST", { Origin: "https://evil.example" })).status, 403);
    assert.equal((await ask("manner/throttling", "GET")).status, 405);
    for (const path of ["manner/constructor", "manner/", "manner", "stale"]) assert.equal((await ask(path)).status, 404, path);
    assert.equal(await (await ask("manner", "GET")).text(), "prompt");
    assert.equal((await ask("manner/throttling")).status, 204);
    assert.equal(await (await ask("manner", "GET")).text(), "throttling");
    assert.deepEqual(await statuses(60), new Set([200, 429]));
    assert.equal((await ask("manner/slow")).status, 204);
    const begun = performance.now();
    assert.deepEqual(await statuses(5), new Set([200]));
    assert.ok(performance.now() - begun > 2900);
    assert.equal((await ask("fresh")).status, 204);
    assert.equal(await (await ask("manner", "GET")).text(), "prompt");
    assert.deepEqual(await statuses(60), new Set([200]));
  });

  test("takes no body above 4 MiB", async () => {
    const response = await fetch(server.address + INTEGRATION, {
      method: "PATCH",
      headers: { ...authorized, "Content-Type": "application/json" },
      body: " ".repeat(4 * 1024 * 1024 + 1),
    });
    assert.equal(response.status, 413);
  });
});

test("with --stand-in-only there is no page", async () => {
  const server = await startServer("--stand-in-only");
  try {
    assert.equal((await fetch(server.address)).status, 404);
    assert.equal((await fetch(server.address + INTEGRATION, { headers: authorized })).status, 200);
  } finally {
    server.stop();
  }
});
