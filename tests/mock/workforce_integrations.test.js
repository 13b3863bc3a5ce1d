// Tests of the mock's workforce integrations.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { INTEGRATION, INTEGRATIONS, SECRET, inner, open } from "./mock.js";

describe("workforce integrations", () => {
  const patch = (send, body, headers) => send("PATCH", INTEGRATION, body, headers);

  test("PATCH returns 200 with the entity and retains omitted properties", async () => {
    const { send } = open();
    const { status, json } = await patch(send, { displayName: "Fabrikam" });
    assert.equal(status, 200);
    assert.equal(json["@odata.context"], "https://graph.microsoft.com/v1.0/$metadata#teamwork/workforceIntegrations/$entity");
    assert.deepEqual([json.displayName, json.url, json.apiVersion], ["Fabrikam", "https://contoso.example/wfi", 1]);
    assert.equal(json.supportedEntities, "shift,swapRequest");
  });

  test("PUT returns 404 UnknownError", async () => {
    assert.equal((await open().send("PUT", INTEGRATION, {})).json.error.code, "UnknownError");
  });

  for (const written of ["shift,SwapRequest", "Shift, swapRequest", "SHIFT", "shifts", "", "UnknownFutureValue", "1"]) {
    test(`the flags '${written}' are refused with Graph's message`, async () => {
      const { send, mock } = open();
      const response = await patch(send, { supportedEntities: written });
      assert.equal(response.status, 400);
      assert.equal(inner(response).message, `Invalid payload: Requested value '${written}' was not found.`);
      assert.equal(mock.read(INTEGRATION).supportedEntities, "shift,swapRequest");
    });
  }

  for (const [written, stored] of [
    ["shift", "shift"],
    [" swapRequest ", "swapRequest"],
    ["none", "none"],
    ["OpenShift", "openShift"],
  ]) {
    test(`one flag alone can be '${written}', as Microsoft's own tests send it`, async () => {
      assert.equal((await patch(open().send, { supportedEntities: written })).json.supportedEntities, stored);
    });
  }

  for (const written of ["None,Shift", "SwapRequest,None"]) {
    test(`the flags '${written}' are refused, since None excludes others`, async () => {
      const response = await patch(open().send, { supportedEntities: written });
      assert.equal(response.status, 400);
      assert.equal(inner(response).message, "Invalid payload: 'None' excludes other values.");
    });
  }

  for (const written of [["Shift"], 3, { Shift: true }]) {
    test(`flags as ${JSON.stringify(written)} do not match the schema`, async () => {
      assert.equal((await patch(open().send, { supportedEntities: written })).status, 400);
    });
  }

  test("flags are stored by value and shown in the schema's spelling and order", async () => {
    const { send } = open();
    const body = { supportedEntities: "OpenShift, Shift,Shift", eligibilityFilteringEnabledEntities: "None" };
    const { json } = await patch(send, body);
    assert.equal(json.supportedEntities, "shift,openShift");
    assert.equal(json.eligibilityFilteringEnabledEntities, "none");
  });

  test("flags after unknownFutureValue are hidden unless the request asks for them", async () => {
    const { send } = open();
    const body = { supportedEntities: "Shift,TimeCard,TimeOff", eligibilityFilteringEnabledEntities: "TimeOffReason" };
    const plain = await patch(send, body);
    assert.equal(plain.json.supportedEntities, "shift,unknownFutureValue");
    assert.equal(plain.json.eligibilityFilteringEnabledEntities, "unknownFutureValue");
    const withPreference = await patch(send, {}, { Prefer: "include-unknown-enum-members" });
    assert.equal(withPreference.json.supportedEntities, "shift,timeCard,timeOff");
    assert.equal(withPreference.json.eligibilityFilteringEnabledEntities, "timeOffReason");
  });

  test("the secret is stored and never in a response", async () => {
    const { send, mock } = open();
    for (const response of [
      await send("GET", INTEGRATION),
      await send("GET", INTEGRATIONS),
      await patch(send, { isActive: false }),
    ]) {
      assert.ok(!response.text.includes(SECRET));
      assert.ok(response.text.includes('"encryption":{"protocol":"sharedSecret","secret":null}'));
    }
    assert.equal(mock.read(INTEGRATION).encryption.secret, SECRET);
  });

  test("an empty secret is refused", async () => {
    const { send, mock } = open();
    const response = await patch(send, { encryption: { protocol: "sharedSecret", secret: "" } });
    assert.deepEqual([response.status, inner(response).message], [400, "The string must not be empty."]);
    assert.equal(mock.read(INTEGRATION).encryption.secret, SECRET);
    assert.equal((await patch(send, { encryption: { secret: "short" } })).status, 200);
  });

  test("an omitted secret is retained, a secret set to null is erased", async () => {
    const { send, mock } = open();
    await patch(send, { encryption: { protocol: "sharedSecret" } });
    assert.equal(mock.read(INTEGRATION).encryption.secret, SECRET);
    await patch(send, { encryption: { protocol: "sharedSecret", secret: null } });
    assert.equal(mock.read(INTEGRATION).encryption.secret, null);
  });

  test("POST returns 201, DELETE 204", async () => {
    const { send } = open();
    const created = await send("POST", INTEGRATIONS, { displayName: "new", encryption: { secret: SECRET } });
    assert.equal(created.status, 201);
    assert.match(created.json.id, /^WFI_/);
    assert.equal((await send("DELETE", `${INTEGRATIONS}/${created.json.id}`)).status, 204);
    assert.equal((await send("DELETE", `${INTEGRATIONS}/${created.json.id}`)).status, 404);
  });
});
