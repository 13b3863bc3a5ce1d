// Microsoft's request examples, each with what becomes of it and why; the vectors that carry them must agree.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const folder = new URL("../vectors/", import.meta.url);

/**
 * The example's name on its page, the page, the operation, what becomes of it, the codes that are told, and why.
 * "passes": it goes out without a word. "warned": it goes out, and something is told. "refused": it does not go out.
 */
const EXAMPLES = [
  ["team-put-schedule", "team-put-schedule", "putSchedule", "passes", [], "it is right as printed"],
  ["schedule-get", "schedule-get", "getSchedule", "passes", [], "it has no body; its url is the one printed"],
  ["schedule-share", "schedule-share", "shareSchedule", "passes", [], "it is right as printed"],
  [
    "schedule-list-shifts",
    "schedule-list-shifts",
    "listShifts",
    "passes",
    [],
    "its filter is said as an object, and its blanks and colons go out encoded",
  ],
  [
    "schedule-post-shifts",
    "schedule-post-shifts",
    "createShift",
    "warned",
    ["required"],
    "it leaves out schedulingGroupId, which the same page requires",
  ],
  ["shift-get-1", "shift-get", "getShift", "passes", [], "it has no body; its url is the one printed"],
  [
    "shift-put",
    "shift-put",
    "replaceShift",
    "warned",
    ["required"],
    "it leaves out schedulingGroupId, which the same page requires",
  ],
  ["shift-delete", "shift-delete", "deleteShift", "passes", [], "it has no body; its url is the one printed"],
  [
    "openshift-stagefordeletion",
    "changetrackedentity-stagefordeletion",
    "stageOpenShiftForDeletion",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "shift-stagefordeletion",
    "changetrackedentity-stagefordeletion",
    "stageShiftForDeletion",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  ["get_openshift_2", "openshift-list", "listOpenShifts", "passes", [], "it has no body; its url is the one printed"],
  [
    "openshiftpost-template",
    "openshift-post",
    "createOpenShift",
    "refused",
    ["required", "wrong_type", "draft_and_shared"],
    "a template of types: both versions are set and empty, a boolean is a text",
  ],
  ["get_openshift_1", "openshift-get", "getOpenShift", "passes", [], "it has no body; its url is the one printed"],
  [
    "update_openshift",
    "openshift-update",
    "updateOpenShift",
    "warned",
    ["unknown_null_dropped"],
    "it sends draftTimeOff, a null of another resource, which is left out and said",
  ],
  ["delete_openshift", "openshift-delete", "deleteOpenShift", "passes", [], "it has no body; its url is the one printed"],
  [
    "schedule-list-timesoff",
    "schedule-list-timesoff",
    "listTimesOff",
    "passes",
    [],
    "its filter is said as an object, and its blanks and colons go out encoded",
  ],
  ["timeoff-post", "schedule-post-timesoff", "createTimeOff", "passes", [], "it is right as printed"],
  ["timeoff-get", "timeoff-get", "getTimeOff", "passes", [], "it has no body; its url is the one printed"],
  ["timeoff-delete", "timeoff-delete", "deleteTimeOff", "passes", [], "it has no body; its url is the one printed"],
  [
    "schedule-list-timeoffreasons",
    "schedule-list-timeoffreasons",
    "listTimeOffReasons",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  ["timeoffreason-get", "timeoffreason-get", "getTimeOffReason", "passes", [], "it has no body; its url is the one printed"],
  [
    "timeoffreason-put",
    "timeoffreason-put",
    "replaceTimeOffReason",
    "passes",
    [],
    "its Prefer header is the option returnRepresentation",
  ],
  [
    "timeoffreason-delete",
    "timeoffreason-delete",
    "deleteTimeOffReason",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "get_timeoffrequest_2",
    "timeoffrequest-list",
    "listTimeOffRequests",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  ["get_timeoffrequest_1", "timeoffrequest-get", "getTimeOffRequest", "passes", [], "it has no body; its url is the one printed"],
  [
    "delete_timeoffrequest",
    "timeoffrequest-delete",
    "deleteTimeOffRequest",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  ["timeoffrequest_decline", "timeoffrequest-decline", "declineTimeOffRequest", "passes", [], "it is right as printed"],
  [
    "schedule-list-schedulinggroups",
    "schedule-list-schedulinggroups",
    "listSchedulingGroups",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "schedule-post-schedulinggroups",
    "schedule-post-schedulinggroups",
    "createSchedulingGroup",
    "passes",
    [],
    "it sends isActive, which the schema calls computed and bodies keep",
  ],
  [
    "schedule-get-schedulinggroups",
    "schedulinggroup-get",
    "getSchedulingGroup",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "schedule-delete-schedulinggroups",
    "schedulinggroup-delete",
    "deleteSchedulingGroup",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "get_openshiftchangerequest_2",
    "openshiftchangerequest-list",
    "listOpenShiftChangeRequests",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "openshiftchangerequest_post",
    "openshiftchangerequest-post",
    "createOpenShiftChangeRequest",
    "passes",
    [],
    "it is right as printed; its openShiftId is a bare GUID, which tells no kind",
  ],
  [
    "get_openshiftchangerequest_1",
    "openshiftchangerequest-get",
    "getOpenShiftChangeRequest",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "openshiftchangerequest_approve",
    "openshiftchangerequest-approve",
    "approveOpenShiftChangeRequest",
    "passes",
    [],
    "it is right as printed",
  ],
  [
    "openshiftchangerequest_decline",
    "openshiftchangerequest-decline",
    "declineOpenShiftChangeRequest",
    "passes",
    [],
    "it is right as printed",
  ],
  [
    "get_offershiftrequest_2",
    "offershiftrequest-list",
    "listOfferShiftRequests",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  ["offershiftrequest_post", "offershiftrequest-post", "createOfferShiftRequest", "passes", [], "it is right as printed"],
  [
    "get_offershiftrequest",
    "offershiftrequest-get",
    "getOfferShiftRequest",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "get_swapshiftschangerequest_v1_e1",
    "swapshiftschangerequest-list",
    "listSwapShiftsChangeRequests",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "get_swapshiftschangerequest_1",
    "swapshiftschangerequest-get",
    "getSwapShiftsChangeRequest",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "swapshiftchangerequest_approve",
    "swapshiftschangerequest-approve",
    "approveSwapShiftsChangeRequest",
    "passes",
    [],
    "it is right as printed",
  ],
  [
    "swapshiftchangerequest_decline",
    "swapshiftschangerequest-decline",
    "declineSwapShiftsChangeRequest",
    "passes",
    [],
    "it is right as printed",
  ],
  ["list_timecard", "schedule-list-timecards", "listTimeCards", "passes", [], "it has no body; its url is the one printed"],
  ["get_timecard", "timecard-get", "getTimeCard", "passes", [], "it has no body; its url is the one printed"],
  [
    "replace_timecard",
    "timecard-replace",
    "replaceTimeCard",
    "passes",
    [],
    "it sends lastModifiedBy, which the schema calls computed and time cards keep",
  ],
  ["delete_timecard", "schedule-delete-timecards", "deleteTimeCard", "passes", [], "it has no body; its url is the one printed"],
  [
    "timecardthis.clockin",
    "timecard-clockin",
    "clockIn",
    "passes",
    [],
    "the url says clockin, the page's own template clockIn, and so does the request",
  ],
  ["timecardthis.clockout", "timecard-clockout", "clockOut", "passes", [], "it is right as printed"],
  ["timecardthis.confirm", "timecard-confirm", "confirmTimeCard", "passes", [], "it has no body; its url is the one printed"],
  [
    "list-daynotes-filter",
    "schedule-list-daynotes",
    "listDayNotes",
    "refused",
    ["not_a_date"],
    "2023-11-3 is no Edm.Date, which has two digits for the day",
  ],
  ["list-daynotes", "schedule-list-daynotes", "listDayNotes", "passes", [], "it has no body; its url is the one printed"],
  [
    "create-daynote",
    "schedule-post-daynotes",
    "createDayNote",
    "passes",
    [],
    "it is right as printed; its url lacks only the host",
  ],
  ["get-daynote", "daynote-get", "getDayNote", "passes", [], "it has no body; its url is the one printed"],
  ["delete-daynote", "schedule-delete-daynotes", "deleteDayNote", "passes", [], "it has no body; its url is the one printed"],
  [
    "get_shiftpreferences",
    "shiftpreferences-get",
    "getShiftPreferences",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "update_shiftpreferences-old",
    "shiftpreferences-put",
    "updateShiftPreferences",
    "warned",
    ["read_only_dropped"],
    "it sends the id and the etag, which are left out; the page says PATCH today, and the schema writes weekly",
  ],
  [
    "get_workforceintegrations",
    "workforceintegration-list",
    "listWorkforceIntegrations",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "create_workforceintegration",
    "workforceintegration-post",
    "createWorkforceIntegration",
    "warned",
    ["secret_length", "url_shape"],
    "its secret has 9 characters where the guide demands 64, its url ends in a slash",
  ],
  [
    "create_workforceintegration-old",
    "workforceintegration-post",
    "createWorkforceIntegration",
    "refused",
    ["not_a_member"],
    "placeholders stand in the place of members",
  ],
  [
    "get_workforceintegration",
    "workforceintegration-get",
    "getWorkforceIntegration",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "update_workforceintegration",
    "workforceintegration-update",
    "updateWorkforceIntegration",
    "warned",
    ["secret_length", "url_shape"],
    "its secret has 9 characters where the guide demands 64, its url ends in a slash",
  ],
  [
    "delete_workforceintegration",
    "workforceintegration-delete",
    "deleteWorkforceIntegration",
    "passes",
    [],
    "it has no body; its url is the one printed",
  ],
  [
    "guide-register-wfi",
    "shifts-custom-wfm-integration",
    "createWorkforceIntegration",
    "refused",
    ["not_json"],
    "a typographic closing quote and a comma at the end are no JSON",
  ],
  [
    "guide-enable-wfi",
    "shifts-custom-wfm-integration",
    "putSchedule",
    "refused",
    ["not_json"],
    "names without quotes and typographic quotes are no JSON; its verb is POST, the page of the operation says PUT",
  ],
];

const vectors = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).cases)
  .filter(({ example }) => example !== undefined);

/** What a vector says becomes of its example, and the codes it tells: of a refusal its errors. */
function becomes({ request, issues = [], issuesAmong = [], warnings = [] }) {
  const refusals = [...issues.map(({ code }) => code), ...issuesAmong];
  if (!request) return { outcome: "refused", codes: [...new Set(refusals)] };
  return { outcome: warnings.length > 0 ? "warned" : "passes", codes: warnings.map(({ code }) => code) };
}

for (const [example, page, operation, outcome, codes, why] of EXAMPLES) {
  test(`${example} of ${page} ${outcome}: ${why}`, () => {
    const held = vectors.filter((vector) => vector.example === example);
    assert.equal(held.length, 1, `${example} has one vector`);
    assert.equal(held[0].operation, operation);
    assert.deepEqual(becomes(held[0]), { outcome, codes });
  });
}

test("every example that a vector names is in the table, and each once", () => {
  const names = EXAMPLES.map(([example]) => example);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(
    vectors.filter(({ example }) => !names.includes(example)).map(({ example }) => example),
    [],
  );
});
