// Tests of the mock that calls integrations: how one is registered, and the options of callbacks.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShiftsStandIn } from "graph-shifts/testing";
import { approving, integration, URL_OF_INTEGRATION } from "./integration.js";
import { INTEGRATION, INTEGRATIONS, SECRET, inner } from "./mock.js";
import { MANAGER } from "./seeds.js";
import { asked, INTEGRATION_SEED } from "./asked.js";

const { id: _, ...NEW } = INTEGRATION_SEED;
const FULL = { ...NEW, displayName: "New", supportedEntities: "Shift,OpenShift" };

describe("POST of an integration", () => {
  test("calls its /connect as the user who registers it", async () => {
    const { send, calls, outcomes } = asked(approving, { callbacks: { tenantId: "tenant" } });
    const { status, json } = await send("POST", INTEGRATIONS, { ...FULL, apiVersion: 3 });
    assert.equal(status, 201);
    assert.deepEqual(
      calls.map(({ path, json: body }) => [path, body]),
      [["/wfi/v3/connect", { tenantId: "tenant", userId: MANAGER }]],
    );
    assert.deepEqual(outcomes, [{ kind: "connect", integrationId: json.id, outcome: { ok: true, status: 200 } }]);
  });

  for (const [name, body, status = 0] of [
    ["another secret", { ...FULL, encryption: { protocol: "sharedSecret", secret: "o".repeat(64) } }, 400],
    ["no secret", { ...FULL, encryption: null }],
    ["a short secret", { ...FULL, encryption: { protocol: "sharedSecret", secret: "short" } }],
    ["no url", { ...FULL, url: null }],
  ]) {
    test(`fails and stores nothing with ${name}`, async () => {
      const { send, outcomes } = asked();
      const response = await send("POST", INTEGRATIONS, body);
      assert.deepEqual([response.status, inner(response).innererror.code], [400, "WorkforceIntegrationError"]);
      assert.equal((await send("GET", INTEGRATIONS)).json.value.length, 1);
      assert.deepEqual(outcomes[0].outcome, { ok: false, status });
      assert.match(inner(response).message, status === 0 ? /not nothing\.$/ : /not 400\.$/);
    });
  }

  test("calls version 1 by default", async () => {
    const { send, calls } = asked();
    assert.equal((await send("POST", INTEGRATIONS, { ...FULL, apiVersion: undefined })).status, 201);
    assert.equal(calls[0].path, "/wfi/v1/connect");
  });

  test("calls nothing if the body is invalid", async () => {
    const { send, calls } = asked();
    assert.equal((await send("POST", INTEGRATIONS, { ...FULL, nothing: 1 })).status, 400);
    assert.deepEqual(calls, []);
  });

  test("is the only write that calls /connect", async () => {
    const { send, calls } = asked();
    assert.equal((await send("PATCH", INTEGRATION, { displayName: "Other", url: "https://other.example" })).status, 200);
    assert.equal((await send("DELETE", INTEGRATION)).status, 204);
    assert.deepEqual(calls, []);
  });
});

describe("the options of callbacks", () => {
  for (const [callbacks, message] of [
    [{ fetch: 1 }, "callbacks.fetch must be a function"],
    [{ onCallback: null }, "callbacks.onCallback must be a function"],
    [{ retries: -1 }, "retries must be an integer from 0"],
  ]) {
    test(`refuse ${JSON.stringify(callbacks)}`, () => {
      assert.throws(() => createShiftsStandIn({ callbacks }), { name: "TypeError", message });
    });
  }

  test("have the global fetch by default", async (t) => {
    const { fetch, calls } = integration();
    t.mock.method(globalThis, "fetch", fetch);
    const { send } = asked(approving, { callbacks: { fetch: undefined } });
    assert.equal(
      (await send("POST", INTEGRATIONS, { ...FULL, encryption: { protocol: "sharedSecret", secret: SECRET } })).status,
      201,
    );
    assert.deepEqual([calls.length, calls[0].path], [1, `${new URL(URL_OF_INTEGRATION).pathname}/v1/connect`]);
  });
});
