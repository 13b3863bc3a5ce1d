// Tests of what the caller that plays Shifts makes of a verdict: silence approves, and one refusal refuses all.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { begin, DELETION } from "./callers.js";
import { approving, refusing } from "./integration.js";

describe("silence approves:", () => {
  for (const [name, responses] of [
    ["no response at all", []],
    ["a response to another item", [{ id: "SHFT_two", status: 403, body: {} }]],
    ["an id in another casing", [{ id: "shft_one", status: 403, body: {} }]],
    ["no status", [{ id: "SHFT_one", body: { eTag: "1" } }]],
    ["a status that is no number", [{ id: "SHFT_one", status: "Forbidden", body: {} }]],
    ["an approval without a body", [{ id: "SHFT_one", status: 200 }]],
    ["an approval without an eTag", [{ id: "SHFT_one", status: 200, body: {} }]],
    ["an eTag that is no string", [{ id: "SHFT_one", status: 200, body: { eTag: 5 } }]],
    ["null", [null]],
  ]) {
    test(name, async () => {
      const { approved, silent, eTags, tries } = await begin(() => ({ responses })).update();
      assert.deepEqual({ approved, silent, eTags, tries }, { approved: true, silent: ["SHFT_one"], eTags: {}, tries: 1 });
    });
  }

  test("one response where two items came", async () => {
    const respond = (json) => ({ responses: approving(json).responses.slice(0, 1) });
    const { silent } = await begin(respond).update(DELETION, { method: "DELETE", url: "/shifts/SHFT_two" });
    assert.deepEqual(silent, ["SHFT_two"]);
  });
});

describe("a refusal", () => {
  test("ends at once with its message and Shifts' error", async () => {
    const { update } = begin(refusing("The rota is closed."), { displayName: "Contoso" });
    const { sent, error, ...outcome } = await update();
    const items = [{ id: "SHFT_one", status: 403, code: "403", message: "The rota is closed." }];
    assert.deepEqual(outcome, { approved: false, message: "The rota is closed.", items, silent: [], tries: 1 });
    assert.deepEqual(error, {
      title: "Your request couldn't be completed",
      externalErrorMessage: "The rota is closed.",
      externalSource: "Contoso",
      externalImageLink: null,
      code: "WorkforceIntegrationError",
      message: "Sorry your change couldn’t be completed.",
      details: [],
      innererror: { code: "WorkforceIntegrationError" },
    });
  });

  for (const status of [102, 201, 204, 400, 424, 500, 503, "403"]) {
    test(`has any status other than 200: ${JSON.stringify(status)}`, async () => {
      const outcome = await begin(refusing("No.", status)).update();
      assert.deepEqual([outcome.approved, outcome.items[0].status, outcome.tries], [false, Number(status), 1]);
    });
  }

  test("of one item is a refusal of all", async () => {
    const respond = (json) => {
      const { responses } = approving(json);
      responses[1] = { id: responses[1].id, status: 403, body: { error: { code: "403", message: "Not this one." } } };
      return { responses: responses.slice(1) };
    };
    const outcome = await begin(respond).update(DELETION, { method: "DELETE", url: "/shifts/SHFT_two" });
    assert.deepEqual([outcome.approved, outcome.message, outcome.silent], [false, "Not this one.", ["SHFT_one"]]);
  });

  for (const error of [undefined, null, "No.", { message: null }, { message: "" }]) {
    test(`without a message reads as Shifts' own: ${JSON.stringify(error)}`, async () => {
      const outcome = await begin(({ requests: [{ id }] }) => ({ responses: [{ id, status: 403, body: { error } }] })).update();
      assert.deepEqual([outcome.approved, outcome.message], [false, "Sorry your change couldn’t be completed."]);
    });
  }
});
