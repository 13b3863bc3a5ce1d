// What an operation is in JavaScript: a function with members, ready on import, that answers or throws.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { flags, ShiftsValidationError, updateOpenShift, updateWorkforceIntegration } from "graph-shifts";
import { activity, integration, item, openShift, openShiftId, teamId } from "./samples.js";

const operations = { updateOpenShift, updateWorkforceIntegration };
const thrown = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
};

test("an operation is ready on import and answers synchronously", () => {
  const request = updateOpenShift(openShift());
  assert.equal(request.operation, "updateOpenShift");
  assert.equal(request.method, "PUT");
  assert.equal(request.url, `https://graph.microsoft.com/v1.0/teams/${teamId}/schedule/openShifts/${openShiftId}`);
  assert.deepEqual(request.headers, { "Content-Type": "application/json" });
  assert.equal(request.body, JSON.stringify(openShift().body));
  assert.deepEqual(request.warnings, []);
});

test("a request is a plain object that fetch and Request take", async () => {
  const request = updateOpenShift(openShift());
  assert.equal(Object.getPrototypeOf(request), Object.prototype);
  assert.deepEqual(Object.keys(request).sort(), ["body", "headers", "method", "operation", "url", "warnings"]);
  assert.deepEqual(structuredClone(request), request);
  const sent = new Request(request.url, { ...request, headers: { ...request.headers, Authorization: "Bearer x" } });
  assert.equal(sent.method, "PUT");
  assert.equal(sent.headers.get("content-type"), "application/json");
  assert.equal(await sent.text(), request.body);
});

test("an operation has its members", () => {
  for (const [name, operation] of Object.entries(operations)) {
    assert.equal(operation.name, name);
    for (const member of ["try", "check", "checkJson", "fromJson"])
      assert.equal(typeof operation[member], "function", `${name}.${member}`);
    assert.equal(operation["~standard"].version, 1);
    assert.equal(operation["~standard"].vendor, "graph-shifts");
    assert.equal(typeof operation["~standard"].validate, "function");
  }
});

test("permissions name the least privileged first, and page is Microsoft's", () => {
  assert.deepEqual(updateOpenShift.permissions, {
    delegated: ["Schedule.ReadWrite.All", "Group.ReadWrite.All"],
    application: ["Schedule.ReadWrite.All"],
  });
  assert.deepEqual(updateWorkforceIntegration.permissions, {
    delegated: ["WorkforceIntegration.ReadWrite.All"],
    application: ["WorkforceIntegration.ReadWrite.All"],
  });
  assert.match(updateOpenShift.page, /^https:\/\/learn\.microsoft\.com\/.*openshift-update/);
  assert.match(updateWorkforceIntegration.page, /^https:\/\/learn\.microsoft\.com\/.*workforceintegration-update/);
});

test("members work without their operation", () => {
  const { check, checkJson, fromJson } = updateOpenShift;
  const attempt = updateOpenShift.try;
  const { body, ...input } = openShift();
  assert.ok(attempt(openShift()).request);
  assert.deepEqual(check(body), []);
  assert.deepEqual(checkJson(JSON.stringify(body)), []);
  assert.equal(fromJson(input, JSON.stringify(body)).body, JSON.stringify(body));
});

test("a bad body throws one error that holds every issue", () => {
  const error = thrown(() => updateOpenShift(openShift({ theme: "Blue", openSlotCount: -1, activities: undefined })));
  assert.ok(error instanceof ShiftsValidationError);
  assert.ok(error instanceof Error);
  assert.equal(error.name, "ShiftsValidationError");
  assert.equal(error.operation, "updateOpenShift");
  assert.deepEqual(
    error.issues.map(({ code }) => code),
    ["not_a_member", "out_of_range"],
  );
  assert.deepEqual(
    error.warnings.map(({ code }) => code),
    ["required"],
  );
  assert.ok(error.issues.every(({ severity }) => severity === "error"));
  assert.ok(error.warnings.every(({ severity }) => severity === "warning"));
  assert.match(error.message, /updateOpenShift/);
  for (const { message } of error.issues) assert.ok(error.message.includes(message), `${error.message} has ${message}`);
});

test("an error's message has the first ten issues and no more", () => {
  const activities = Array.from({ length: 15 }, (_, at) => activity({ isPaid: at }));
  const error = thrown(() => updateOpenShift(openShift({ activities })));
  assert.equal(error.issues.length, 15);
  assert.equal(error.message.match(/isPaid/g).length, 10);
});

test("try gives the request or the issues and never throws for data", () => {
  assert.deepEqual(updateOpenShift.try(openShift()), { request: updateOpenShift(openShift()) });
  const { issues, warnings, ...rest } = updateOpenShift.try(openShift({ theme: "Blue" }));
  assert.deepEqual(
    issues.map(({ code }) => code),
    ["not_a_member"],
  );
  assert.deepEqual(warnings, []);
  assert.equal(rest.request, undefined);
  for (const given of [undefined, null, 5, "text", [], () => 1, Symbol("x"), new Map(), {}]) {
    const outcome = updateOpenShift.try(given);
    assert.ok(outcome.issues.length > 0, String(given));
    assert.throws(() => updateOpenShift(given), ShiftsValidationError);
  }
});

test("an input that is missing altogether tells each thing it needs", () => {
  const codes = updateOpenShift.try({}).issues.map(({ code, path }) => `${code} ${path}`);
  assert.deepEqual(codes.sort(), ["required body", "required openShiftId", "required teamId"]);
});

test("an issue has a code, a path, a sentence and a severity", () => {
  const [issue] = updateOpenShift.check({ sharedOpenShift: item({ theme: "Blue" }), draftOpenShift: null });
  assert.equal(issue.code, "not_a_member");
  assert.deepEqual(issue.path, ["sharedOpenShift", "theme"]);
  assert.equal(issue.severity, "error");
  assert.match(issue.message, /^[^A-Z]/);
  assert.doesNotMatch(issue.message, /\.$/);
  assert.match(issue.suggestion, /blue/);
  assert.match(issue.source, /^https:\/\//);
  assert.ok(!("offset" in issue) && !("length" in issue), "no place where no text was given");
  assert.deepEqual(JSON.parse(JSON.stringify(issue)), issue);
});

test("check gives errors and warnings together, in the order of the body", () => {
  const list = updateOpenShift.check({ isStagedForDeletion: 1, draftTimeOff: null, schedulingGroupId: 5 });
  assert.deepEqual(
    list.map(({ code, severity }) => [code, severity]),
    [
      ["wrong_type", "error"],
      ["unknown_null_dropped", "warning"],
      ["wrong_type", "error"],
    ],
  );
});

test("what is left out is named, in one warning for each object", () => {
  const [warning, ...others] = updateOpenShift({
    teamId,
    openShiftId,
    body: { id: openShiftId, "@odata.etag": "x", createdDateTime: "x", isStagedForDeletion: true },
  }).warnings;
  assert.deepEqual(others, []);
  const words = [warning.message, warning.expected, warning.suggestion].join(" ");
  for (const name of ["id", "@odata.etag", "createdDateTime"]) assert.ok(words.includes(name), `${words} names ${name}`);
});

test("a refused pair of versions is told which one to set to null", () => {
  const [{ suggestion }] = updateOpenShift.try({
    teamId,
    openShiftId,
    body: { draftOpenShift: item(), sharedOpenShift: item() },
  }).issues;
  assert.match(suggestion, /draftOpenShift.*null|null.*draftOpenShift/);
  assert.match(suggestion, /sharedOpenShift/);
});

test("undefined is absent, in the input and in the body", () => {
  const input = {
    ...openShift({ displayName: undefined, notes: undefined }),
    actsAs: undefined,
    passthrough: undefined,
    baseUrl: undefined,
    allow: undefined,
    permissionType: undefined,
    returnRepresentation: undefined,
  };
  assert.deepEqual(updateOpenShift(input), updateOpenShift(openShift()));
  assert.deepEqual(
    updateOpenShift.try({ ...openShift(), body: undefined }).issues.map(({ code, path }) => [code, ...path]),
    [["required", "body"]],
  );
});

test("the input is not changed", () => {
  const freeze = (value) => {
    if (value && typeof value === "object") Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const given = { ...openShift({ activities: [activity()] }), returnRepresentation: true };
  given.body.id = "x";
  delete given.body.draftOpenShift;
  const before = structuredClone(given);
  assert.match(updateOpenShift(freeze(given)).body, /"draftOpenShift":null}$/);
  assert.deepEqual(given, before);
});

test("answers are the caller's own: changing one changes no other", () => {
  const first = updateOpenShift(openShift());
  first.headers.Authorization = "x";
  first.warnings.push("x");
  assert.deepEqual(updateOpenShift(openShift()).headers, { "Content-Type": "application/json" });
  assert.deepEqual(updateOpenShift(openShift()).warnings, []);
});

test("an error's issues are at most a hundred, the last then says so", () => {
  const codes = (count) =>
    updateWorkforceIntegration
      .try(integration({ supportedEntities: Array(count).fill("banana") }))
      .issues.map(({ code }) => code);
  assert.equal(codes(99).length, 99);
  assert.ok(!codes(99).includes("too_many_issues"));
  assert.equal(codes(150).length, 100);
  assert.equal(codes(150).at(-1), "too_many_issues");
  assert.deepEqual(
    updateWorkforceIntegration.try(integration({ supportedEntities: Array(5000).fill("banana") })).issues.at(-1).path,
    [],
  );
});

test("flags reads an answer's text into its list", () => {
  assert.deepEqual(flags("shift,swapRequest"), ["shift", "swapRequest"]);
  assert.deepEqual(flags("Shift, SwapRequest,OPENSHIFT"), ["shift", "swapRequest", "openShift"]);
  assert.deepEqual(flags("none"), []);
  assert.deepEqual(flags("None"), []);
  assert.deepEqual(flags(""), []);
  for (const none of [undefined, null, " None , "]) assert.deepEqual(flags(none), [], String(none));
  assert.deepEqual(flags("shift,hologram"), ["shift", "hologram"]);
  assert.deepEqual(flags("timeOffReason"), ["timeOffReason"]);
});

test("flags of an answer go back as they came", () => {
  const answer = "shift,swapRequest,userShiftPreferences,openShift,openShiftRequest";
  const request = updateWorkforceIntegration(integration({ supportedEntities: flags(answer) }));
  assert.equal(request.body, '{"supportedEntities":"Shift,SwapRequest,UserShiftPreferences,OpenShift,OpenShiftRequest"}');
});

test("what the package gives is what it promises", () => {
  const names = Object.keys(shifts);
  for (const name of ["updateOpenShift", "updateWorkforceIntegration", "ShiftsValidationError", "flags", "received"])
    assert.ok(names.includes(name), name);
});

test("a member stays the same, and tests of an app may put another in its place, read before or not", () => {
  const { check } = shifts.updateShiftPreferences;
  assert.equal(shifts.updateShiftPreferences.check, check);
  const mock = () => [];
  for (const operation of [shifts.updateShiftPreferences, shifts.getShiftPreferences]) {
    operation.try = mock;
    assert.equal(operation.try, mock);
    assert.ok(delete operation.try);
    assert.notEqual(operation.try, mock);
  }
});

test("a frozen operation and a frozen schema have all their members", () => {
  const { deleteDayNote, patternedRecurrence } = shifts;
  assert.equal(Object.freeze(deleteDayNote).method, "DELETE");
  assert.equal(deleteDayNote.try({ teamId, dayNoteId: "NOTE_1" }).request.method, "DELETE");
  assert.deepEqual(Object.freeze(patternedRecurrence).check({}), []);
});

test("a getter that calls an operation does not change what goes out", () => {
  const given = openShift();
  const calling = {
    id: "only the service writes it",
    ...given.body,
    get isStagedForDeletion() {
      updateOpenShift.try({ ...given, body: { sharedOpenShift: item({ notes: "another ".repeat(50) }) } });
      return null;
    },
  };
  const plain = { ...calling };
  assert.equal(
    updateOpenShift.try({ ...given, body: calling }).request.body,
    updateOpenShift.try({ ...given, body: plain }).request.body,
  );
});
