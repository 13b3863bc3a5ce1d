// The stand-in for Graph: workforce integrations, behaviour by behaviour.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { INTEGRATION, INTEGRATIONS, SECRET, inner, open } from "./mock.js";

describe("workforce integrations", () => {
  const patch = (ask, body, headers) => ask("PATCH", INTEGRATION, body, headers);

  test("PATCH is answered 200 with the entity, and what it leaves out keeps its value", async () => {
    const { ask } = open();
    const { status, json } = await patch(ask, { displayName: "Fabrikam" });
    assert.equal(status, 200);
    assert.equal(json["@odata.context"], "https://graph.microsoft.com/v1.0/$metadata#teamwork/workforceIntegrations/$entity");
    assert.deepEqual([json.displayName, json.url, json.apiVersion], ["Fabrikam", "https://contoso.example/wfi", 1]);
    assert.equal(json.supportedEntities, "shift,swapRequest");
  });

  test("PUT is answered 404 UnknownError", async () => {
    assert.equal((await open().ask("PUT", INTEGRATION, {})).json.error.code, "UnknownError");
  });

  for (const written of ["shift,SwapRequest", "Shift, swapRequest", "SHIFT", "shifts", "", "UnknownFutureValue", "1"]) {
    test(`the flags '${written}' are refused with Graph's sentence`, async () => {
      const { ask, standIn } = open();
      const answer = await patch(ask, { supportedEntities: written });
      assert.equal(answer.status, 400);
      assert.equal(inner(answer).message, `Invalid payload: Requested value '${written}' was not found.`);
      assert.equal(standIn.read(INTEGRATION).supportedEntities, "shift,swapRequest");
    });
  }

  for (const written of [["Shift"], 3, { Shift: true }]) {
    test(`flags as ${JSON.stringify(written)} do not fit the schema`, async () => {
      assert.equal((await patch(open().ask, { supportedEntities: written })).status, 400);
    });
  }

  test("flags are kept by value and shown in the schema's spelling and order", async () => {
    const { ask } = open();
    const body = { supportedEntities: "OpenShift, Shift,Shift", eligibilityFilteringEnabledEntities: "None" };
    const { json } = await patch(ask, body);
    assert.equal(json.supportedEntities, "shift,openShift");
    assert.equal(json.eligibilityFilteringEnabledEntities, "none");
  });

  test("flags after unknownFutureValue are hidden from those who do not ask for them", async () => {
    const { ask } = open();
    const body = { supportedEntities: "Shift,TimeCard,TimeOff", eligibilityFilteringEnabledEntities: "TimeOffReason" };
    const plain = await patch(ask, body);
    assert.equal(plain.json.supportedEntities, "shift,unknownFutureValue");
    assert.equal(plain.json.eligibilityFilteringEnabledEntities, "unknownFutureValue");
    const asked = await patch(ask, {}, { Prefer: "include-unknown-enum-members" });
    assert.equal(asked.json.supportedEntities, "shift,timeCard,timeOff");
    assert.equal(asked.json.eligibilityFilteringEnabledEntities, "timeOffReason");
  });

  test("the secret is kept and never in an answer", async () => {
    const { ask, standIn } = open();
    for (const answer of [await ask("GET", INTEGRATION), await ask("GET", INTEGRATIONS), await patch(ask, { isActive: false })]) {
      assert.ok(!answer.text.includes(SECRET));
      assert.ok(answer.text.includes('"encryption":{"protocol":"sharedSecret","secret":null}'));
    }
    assert.equal(standIn.read(INTEGRATION).encryption.secret, SECRET);
  });

  test("a secret left out is kept, one set to null is erased", async () => {
    const { ask, standIn } = open();
    await patch(ask, { encryption: { protocol: "sharedSecret" } });
    assert.equal(standIn.read(INTEGRATION).encryption.secret, SECRET);
    await patch(ask, { encryption: { protocol: "sharedSecret", secret: null } });
    assert.equal(standIn.read(INTEGRATION).encryption.secret, null);
  });

  test("POST is answered 201, DELETE 204", async () => {
    const { ask } = open();
    const made = await ask("POST", INTEGRATIONS, { displayName: "new", encryption: { secret: SECRET } });
    assert.equal(made.status, 201);
    assert.match(made.json.id, /^WFI_/);
    assert.equal((await ask("DELETE", `${INTEGRATIONS}/${made.json.id}`)).status, 204);
    assert.equal((await ask("DELETE", `${INTEGRATIONS}/${made.json.id}`)).status, 404);
  });
});
