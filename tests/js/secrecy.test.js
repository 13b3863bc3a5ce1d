// Issues and errors never repeat a value they were given, since they end up in logs.
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { test } from "node:test";
import { updateOpenShift, updateWorkforceIntegration } from "graph-shifts";
import { activity, item, openShift, openShiftId, teamId, workforceIntegrationId } from "./samples.js";

const CANARY = "canary4711";

/** Everything a log could hold of a refused call. */
function logged(call) {
  try {
    call();
  } catch (error) {
    return `${error.message} ${error.stack.split("\n")[0]} ${JSON.stringify(error)} ${inspect(error.issues, { depth: 9 })} ${inspect(error.warnings, { depth: 9 })}`;
  }
  return assert.fail("nothing was thrown");
}

const withItem = (changes) => () => updateOpenShift(openShift({ openSlotCount: -1, ...changes }));
const withBody = (body) => () => updateWorkforceIntegration({ workforceIntegrationId, body: { apiVersion: 0, ...body } });
const withInput = (changes) => () => updateOpenShift({ ...openShift({ openSlotCount: -1 }), ...changes });

const places = {
  "a note": withItem({ notes: CANARY }),
  "a note of a wrong type": withItem({ notes: [CANARY] }),
  "a theme": withItem({ theme: CANARY }),
  "a time": withItem({ startDateTime: CANARY }),
  "a boolean's text": withItem({ activities: [activity({ isPaid: CANARY })] }),
  "a long displayName": withItem({ activities: [activity({ displayName: CANARY.repeat(9) })] }),
  "a version's text": () => updateOpenShift({ teamId, openShiftId, body: { sharedOpenShift: CANARY } }),
  "an unknown property's value": () => updateOpenShift({ teamId, openShiftId, body: { unknown: CANARY } }),
  "a body's text": () => updateOpenShift({ teamId, openShiftId, body: CANARY }),
  "a secret": withBody({ encryption: { protocol: "sharedSecret", secret: CANARY } }),
  "a secret of a wrong type": withBody({ encryption: { protocol: "sharedSecret", secret: { CANARY } } }),
  "a protocol": withBody({ encryption: { protocol: CANARY, secret: CANARY } }),
  "a url": withBody({ url: `http://${CANARY}/` }),
  "a flag in a list": withBody({ supportedEntities: [CANARY] }),
  "a flags text": withBody({ supportedEntities: `shift,${CANARY}` }),
  "a scheduling group": () =>
    updateOpenShift({ teamId, openShiftId, body: { schedulingGroupId: `SHFT_${CANARY}`, isStagedForDeletion: 1 } }),
  "a team's id": withInput({ teamId: CANARY }),
  "an open shift's id": withInput({ openShiftId: `${CANARY}\n` }),
  "an acting user": withInput({ actsAs: CANARY }),
  "a passthrough": withInput({ passthrough: `${CANARY}\n` }),
  "a base url": withInput({ baseUrl: `https://user:${CANARY}@graph.microsoft.com` }),
  "a permission type": withInput({ permissionType: CANARY }),
  "an allowed code": withInput({ allow: [CANARY] }),
  "an option's value": withInput({ returnRepresentation: CANARY }),
  "an unknown input's value": withInput({ unknown: CANARY }),
  "a token": withInput({ accessToken: CANARY }),
  "broken JSON": () => updateWorkforceIntegration.fromJson({ workforceIntegrationId }, `{"displayName":"${CANARY}"`),
  "trailing text": () => updateWorkforceIntegration.fromJson({ workforceIntegrationId }, `{}${CANARY}`),
  "a bare word": () => updateWorkforceIntegration.fromJson({ workforceIntegrationId }, `{"displayName":${CANARY}}`),
  "a read-only value": () =>
    updateOpenShift({ teamId, openShiftId, body: { lastModifiedBy: { user: { displayName: CANARY } }, isStagedForDeletion: 1 } }),
  "a draft beside a shared version": () =>
    updateOpenShift({
      teamId,
      openShiftId,
      body: { draftOpenShift: item({ notes: CANARY }), sharedOpenShift: item({ notes: CANARY }) },
    }),
};

for (const [what, call] of Object.entries(places)) {
  test(`no issue repeats ${what}`, () => assert.doesNotMatch(logged(call), new RegExp(CANARY, "i")));
}

test("an issue names an unknown property, cut at 64 characters", () => {
  const [{ path }] = updateOpenShift.check({ ["n".repeat(1000)]: 1 });
  assert.deepEqual(path, ["n".repeat(64)]);
  const text = JSON.stringify(updateOpenShift.check({ ["n".repeat(1000)]: 1 }));
  assert.doesNotMatch(text, /n{65}/);
});
