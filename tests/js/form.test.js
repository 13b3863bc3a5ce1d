// The Standard Schema of an operation, by itself and in a form library.
import assert from "node:assert/strict";
import { test } from "node:test";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { updateOpenShift, updateWorkforceIntegration } from "graph-shifts";
import { createFormControl } from "react-hook-form";
import { activity, item } from "./samples.js";

/** What a form of `values` does when it is handed in: `{ valid }` or `{ errors }`. */
async function handIn(form) {
  const outcome = {};
  await form.handleSubmit(
    (valid) => Object.assign(outcome, { valid }),
    (errors) => Object.assign(outcome, { errors }),
  )();
  return outcome;
}

const form = (operation, defaultValues) => createFormControl({ resolver: standardSchemaResolver(operation), defaultValues });

test("validate gives back the very value it was given", () => {
  const body = { sharedOpenShift: item(), id: "x" };
  const result = updateOpenShift["~standard"].validate(body);
  assert.equal(result.value, body);
  assert.equal(result.issues, undefined);
});

test("validate is synchronous and tells errors only", () => {
  const result = updateOpenShift["~standard"].validate({ sharedOpenShift: item({ openSlotCount: 0, theme: "Blue" }) });
  assert.deepEqual(
    result.issues.map(({ path }) => path),
    [["sharedOpenShift", "theme"]],
  );
  assert.equal(typeof result.issues[0].message, "string");
  const warned = { draftOpenShift: item({ openSlotCount: 0 }) };
  assert.equal(updateOpenShift["~standard"].validate(warned).value, warned);
});

test("validate takes anything without throwing", () => {
  for (const value of [undefined, null, 5, "text", [], 5n, Symbol("x"), () => 1]) {
    assert.ok(updateOpenShift["~standard"].validate(value).issues.length > 0, String(value));
  }
});

test("react-hook-form shows each issue at its field", async () => {
  const { errors } = await handIn(
    form(updateOpenShift, {
      sharedOpenShift: item({
        endDateTime: "2026-11-23T07:00:00Z",
        activities: [
          activity(),
          activity({ isPaid: "no", startDateTime: "2026-11-23T13:00:00Z", endDateTime: "2026-11-23T13:30:00Z" }),
        ],
      }),
      draftOpenShift: null,
    }),
  );
  assert.match(errors.sharedOpenShift.endDateTime.message, /start/);
  assert.ok(errors.sharedOpenShift.activities[1].isPaid.message);
  assert.equal(errors.sharedOpenShift.activities[0], undefined);
  assert.equal(errors.sharedOpenShift.theme, undefined);
});

test("react-hook-form hands in what was mended, and the operation makes its request", async () => {
  const control = form(updateWorkforceIntegration, { displayName: "Contoso", apiVersion: 0, supportedEntities: ["shift"] });
  assert.ok((await handIn(control)).errors.apiVersion.message);
  control.setValue("apiVersion", 1);
  const { valid, errors } = await handIn(control);
  assert.equal(errors, undefined);
  const request = updateWorkforceIntegration({ workforceIntegrationId: "WFI_05227533-379e-4a0a-9d17-afe306a1e10d", body: valid });
  assert.equal(request.body, '{"displayName":"Contoso","apiVersion":1,"supportedEntities":"Shift"}');
});
