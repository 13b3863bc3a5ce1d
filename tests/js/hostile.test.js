// Hostile input ends in issues within a second, and leaves the module as good as before.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { files } from "./cases.js";
import { activity, integration, openShift, openShiftId, teamId } from "./samples.js";

const { updateOpenShift, updateWorkforceIntegration } = shifts;
const input = { teamId, openShiftId };

/** What `call` gives, which must come within a second and leave the next good call good. */
function soon(call) {
  const [start, busy] = [performance.now(), process.cpuUsage()];
  const outcome = call();
  const { user, system } = process.cpuUsage(busy);
  // Where other programs have the processor, its own time counts.
  const took = Math.min(performance.now() - start, (user + system) / 1000);
  assert.ok(took < 1000, `took ${Math.round(took)} ms`);
  assert.ok(updateOpenShift(openShift()).body);
  return outcome;
}

test("every hostile JSON text ends within a second", () => {
  const cases = files().find(({ name }) => name === "hostile_json.json").cases;
  assert.ok(cases.length > 0);
  for (const { operation, input: given, text, bytes } of cases) {
    soon(() => shifts[operation].checkJson(text ?? bytes));
    soon(() => {
      try {
        shifts[operation].fromJson(given, text ?? bytes);
      } catch (error) {
        assert.ok(error instanceof shifts.ShiftsValidationError);
      }
    });
  }
});

const endsInIssues = {
  "a million raw half pairs in a value": () =>
    updateWorkforceIntegration.try(integration({ displayName: "\ud83d".repeat(1_000_000) })),
  "a million items": () => updateOpenShift.try({ ...input, body: { sharedOpenShift: { activities: Array(1_000_000).fill(0) } } }),
  "a million flags": () => updateWorkforceIntegration.try(integration({ supportedEntities: Array(500_000).fill("shift") })),
  "ten thousand activities that all overlap and something wrong": () =>
    updateOpenShift.try(openShift({ openSlotCount: -1, activities: Array.from({ length: 10_000 }, () => activity()) })),
  "a text of five million letters": () => updateOpenShift.try(openShift({ notes: "x".repeat(5_000_000) })),
  "a text of three million letters of three bytes": () => updateOpenShift.try(openShift({ notes: "€".repeat(3_000_000) })),
  "ten thousand unknown inputs": () =>
    updateOpenShift.try({ ...openShift(), ...Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`k${at}`, 1])) }),
  "an id of a million letters that is none": () => updateOpenShift.try({ ...openShift(), teamId: "a".repeat(1_000_000) }),
  "a base url of a million letters": () => updateOpenShift.try({ ...openShift(), baseUrl: `http://${"a".repeat(1_000_000)}` }),
  "a hundred thousand allowed codes": () => updateOpenShift.try({ ...openShift(), allow: Array(100_000).fill("x") }),
};
for (const [what, call] of Object.entries(endsInIssues)) {
  test(`${what} end in issues within a second`, () => {
    const { issues } = soon(call);
    assert.ok(issues.length > 0 && issues.length <= 100);
  });
}

test("a million raw half pairs of surrogates end in issues within a second", () => {
  for (const count of [100_000, 1_000_000])
    assert.ok(soon(() => updateWorkforceIntegration.checkJson(`{"displayName":"${"\ud83d".repeat(count)}"}`)).length > 0);
  const flags = Array(50_000).fill('"\ud83dx"').join();
  assert.equal(soon(() => updateWorkforceIntegration.checkJson(`{"supportedEntities":[${flags}]}`)).length, 1);
});

test("a text above 4 MiB is refused by its bytes, not by its letters", () => {
  const codes = (count) =>
    soon(() => updateWorkforceIntegration.try(integration({ displayName: "€".repeat(count) }))).issues?.map(({ code }) => code);
  assert.equal(codes(1_390_000), undefined);
  assert.deepEqual(codes(1_400_000), ["too_long"]);
});

test("ten thousand warnings are at most a hundred, and the request is made", () => {
  const { request } = soon(() =>
    updateOpenShift.try(openShift(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`k${at}`, null])))),
  );
  assert.equal(request.warnings.length, 100);
  assert.equal(request.warnings.at(-1).code, "too_many_issues");
  assert.equal(request.body, JSON.stringify(openShift().body));
});
