// The page's Content-Security-Policy for each setting.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { headersFor } from "../../server/headers.js";
import { settingsOf } from "../../src/sign_in/settings.js";

const policyOf = (environment) => {
  const text = headersFor(settingsOf(environment))["Content-Security-Policy"];
  return Object.fromEntries(text.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));
};

const VITE_CLIENT_ID = "8b0c9d2e-5b3a-4c1f-9a75-3f1f2a6d7e10";

describe("the page's policy", () => {
  test("without sign-in lets it connect to its own server and to no sign-in service", () => {
    const policy = policyOf({});
    assert.deepEqual(policy["connect-src"], ["'self'", "https://res.cdn.office.net"]);
    assert.deepEqual(policy["frame-src"], ["'none'"]);
  });

  test("with sign-in lets it connect to Graph and Microsoft's sign-in service", () => {
    const policy = policyOf({ VITE_CLIENT_ID, VITE_TENANT: "contoso.onmicrosoft.com" });
    assert.ok(policy["connect-src"].includes("https://graph.microsoft.com"));
    assert.ok(policy["connect-src"].includes("https://login.microsoftonline.com"));
    assert.deepEqual(policy["frame-src"], ["'self'", "https://login.microsoftonline.com"]);
  });

  test("with another sign-in service and Graph lists those instead of Microsoft's", () => {
    const policy = policyOf({
      VITE_CLIENT_ID,
      VITE_AUTHORITY: "https://login.microsoftonline.us/contoso",
      VITE_GRAPH: "https://graph.microsoft.us/",
    });
    assert.ok(policy["connect-src"].includes("https://graph.microsoft.us"));
    assert.ok(policy["connect-src"].includes("https://login.microsoftonline.us"));
    assert.ok(!policy["connect-src"].includes("https://graph.microsoft.com"));
  });

  test("lets Teams frame the page, and runs no script but its own", () => {
    const policy = policyOf({});
    const teams = ["https://*.cloud.microsoft", "https://teams.microsoft.com", "https://*.teams.microsoft.com"];
    assert.deepEqual(policy["frame-ancestors"], ["'self'", ...teams]);
    assert.deepEqual(policy["script-src"], ["'self'", "'wasm-unsafe-eval'"]);
    assert.deepEqual(policy["default-src"], ["'none'"]);
  });
});

describe("the settings", () => {
  test("without a client id are null", () => {
    assert.equal(settingsOf({ VITE_CLIENT_ID: "", VITE_TENANT: "contoso" }), null);
  });

  test("put the tenant into Microsoft's authority, and any organisation without one", () => {
    assert.equal(settingsOf({ VITE_CLIENT_ID, VITE_TENANT: "contoso" }).authority, "https://login.microsoftonline.com/contoso");
    assert.equal(settingsOf({ VITE_CLIENT_ID }).authority, "https://login.microsoftonline.com/organizations");
  });

  test("recognize Entra in every cloud, and no other provider", () => {
    const isMicrosofts = (VITE_AUTHORITY) => settingsOf({ VITE_CLIENT_ID, VITE_AUTHORITY }).isMicrosofts;
    assert.ok(isMicrosofts(undefined));
    assert.ok(isMicrosofts("https://login.microsoftonline.us/contoso"));
    assert.ok(!isMicrosofts("https://localhost:8443"));
    assert.ok(!isMicrosofts("https://login.microsoftonline.com.example/contoso"));
  });
});
