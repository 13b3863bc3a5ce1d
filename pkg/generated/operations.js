// The operations, one function each. Printed from the tables by `cargo xtask print`.

import { operation } from "../operation.js";

// Plain ids: what they match goes into a URL as it is. The module checks and encodes all others.
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const SHFT_id = /^(?:SHFT_)?[\dA-Za-z-]+$/;
const OPNSHFT_id = /^(?:OPNSHFT_)?[\dA-Za-z-]+$/;
const TOR_id = /^(?:TOR_)?[\dA-Za-z-]+$/;
const SREQ_id = /^(?:SREQ_)?[\dA-Za-z-]+$/;
const TAG_id = /^(?:TAG_)?[\dA-Za-z-]+$/;
const TCK_id = /^(?:TCK_)?[\dA-Za-z-]+$/;
const NOTE_id = /^(?:NOTE_)?[\dA-Za-z-]+$/;
const WFI_id = /^(?:WFI_)?[\dA-Za-z-]+$/;

// Permissions, named after the least privileged of them.
const scheduleReadAll = { delegated: ["Schedule.Read.All", "Group.Read.All", "Group.ReadWrite.All", "Schedule.ReadWrite.All"], application: ["Schedule.Read.All", "Schedule.ReadWrite.All"] };
const scheduleReadWriteAll = { delegated: ["Schedule.ReadWrite.All", "Group.ReadWrite.All"], application: ["Schedule.ReadWrite.All"] };
const scheduleReadWriteAll2 = { delegated: ["Schedule.ReadWrite.All"], application: ["Schedule.ReadWrite.All"] };
const scheduleReadWriteAll3 = { delegated: ["Schedule.ReadWrite.All", "Group.ReadWrite.All"], application: [] };
const scheduleReadAll2 = { delegated: ["Schedule.Read.All", "Schedule.ReadWrite.All"], application: ["Schedule.Read.All", "Schedule.ReadWrite.All"] };
const scheduleReadWriteAll4 = { delegated: ["Schedule.ReadWrite.All"], application: [] };
const userReadAll = { delegated: ["User.Read.All", "User.ReadWrite.All", "AgentIdUser.ReadWrite.All", "AgentIdUser.ReadWrite.IdentityParentedBy"], application: ["UserShiftPreferences.Read.All", "UserShiftPreferences.ReadWrite.All"] };
const userReadWriteAll = { delegated: ["User.ReadWrite.All", "AgentIdUser.ReadWrite.All", "AgentIdUser.ReadWrite.IdentityParentedBy"], application: ["UserShiftPreferences.ReadWrite.All"] };
const workforceIntegrationReadAll = { delegated: ["WorkforceIntegration.Read.All", "WorkforceIntegration.ReadWrite.All"], application: ["WorkforceIntegration.Read.All", "WorkforceIntegration.ReadWrite.All"] };
const workforceIntegrationReadWriteAll = { delegated: ["WorkforceIntegration.ReadWrite.All"], application: ["WorkforceIntegration.ReadWrite.All"] };

/** Reads the schedule and the status of its provisioning. https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0 */
export const getSchedule = /*#__PURE__*/ operation({
  name: "getSchedule",
  method: "GET",
  path: "/teams/{teamId}/schedule",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0",
});

/** Creates or replaces the schedule. Provisioning continues in the background. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
export const putSchedule = /*#__PURE__*/ operation({
  name: "putSchedule",
  method: "PUT",
  path: "/teams/{teamId}/schedule",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0",
});

/** Shares a time range of the schedule: drafts become shared versions, and entries staged for deletion are deleted. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
export const shareSchedule = /*#__PURE__*/ operation({
  name: "shareSchedule",
  method: "POST",
  path: "/teams/{teamId}/schedule/share",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0",
});

/** Lists the shifts of a schedule. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const listShifts = /*#__PURE__*/ operation({
  name: "listShifts",
  method: "GET",
  path: "/teams/{teamId}/schedule/shifts",
  ids: { teamId: guid },
  options: ["filter", "query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0",
});

/** Creates a shift. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
export const createShift = /*#__PURE__*/ operation({
  name: "createShift",
  method: "POST",
  path: "/teams/{teamId}/schedule/shifts",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0",
});

/** Reads a shift. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
export const getShift = /*#__PURE__*/ operation({
  name: "getShift",
  method: "GET",
  path: "/teams/{teamId}/schedule/shifts/{shiftId}",
  ids: { teamId: guid, shiftId: SHFT_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0",
});

/** Replaces a shift. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
export const replaceShift = /*#__PURE__*/ operation({
  name: "replaceShift",
  method: "PUT",
  path: "/teams/{teamId}/schedule/shifts/{shiftId}",
  ids: { teamId: guid, shiftId: SHFT_id },
  options: ["returnRepresentation", "otherVersion", "actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0",
});

/** Deletes a shift. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
export const deleteShift = /*#__PURE__*/ operation({
  name: "deleteShift",
  method: "DELETE",
  path: "/teams/{teamId}/schedule/shifts/{shiftId}",
  ids: { teamId: guid, shiftId: SHFT_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0",
});

/** Marks a shift for deletion when the schedule is next shared; employees still see it until then. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export const stageShiftForDeletion = /*#__PURE__*/ operation({
  name: "stageShiftForDeletion",
  method: "POST",
  path: "/teams/{teamId}/schedule/shifts/{shiftId}/stageForDeletion",
  ids: { teamId: guid, shiftId: SHFT_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0",
});

/** Lists the open shifts of a schedule. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
export const listOpenShifts = /*#__PURE__*/ operation({
  name: "listOpenShifts",
  method: "GET",
  path: "/teams/{teamId}/schedule/openShifts",
  ids: { teamId: guid },
  options: ["query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0",
});

/** Creates an open shift. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
export const createOpenShift = /*#__PURE__*/ operation({
  name: "createOpenShift",
  method: "POST",
  path: "/teams/{teamId}/schedule/openShifts",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0",
});

/** Reads an open shift. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
export const getOpenShift = /*#__PURE__*/ operation({
  name: "getOpenShift",
  method: "GET",
  path: "/teams/{teamId}/schedule/openShifts/{openShiftId}",
  ids: { teamId: guid, openShiftId: OPNSHFT_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0",
});

/** Replaces an open shift. Properties that the body leaves out keep their values. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export const updateOpenShift = /*#__PURE__*/ operation({
  name: "updateOpenShift",
  method: "PUT",
  path: "/teams/{teamId}/schedule/openShifts/{openShiftId}",
  ids: { teamId: guid, openShiftId: OPNSHFT_id },
  options: ["returnRepresentation", "otherVersion", "actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0",
});

/** Deletes an open shift. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
export const deleteOpenShift = /*#__PURE__*/ operation({
  name: "deleteOpenShift",
  method: "DELETE",
  path: "/teams/{teamId}/schedule/openShifts/{openShiftId}",
  ids: { teamId: guid, openShiftId: OPNSHFT_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0",
});

/** Marks an open shift for deletion when the schedule is next shared; employees still see it until then. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export const stageOpenShiftForDeletion = /*#__PURE__*/ operation({
  name: "stageOpenShiftForDeletion",
  method: "POST",
  path: "/teams/{teamId}/schedule/openShifts/{openShiftId}/stageForDeletion",
  ids: { teamId: guid, openShiftId: OPNSHFT_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0",
});

/** Lists the time-off entries of a schedule. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
export const listTimesOff = /*#__PURE__*/ operation({
  name: "listTimesOff",
  method: "GET",
  path: "/teams/{teamId}/schedule/timesOff",
  ids: { teamId: guid },
  options: ["filter", "query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0",
});

/** Creates a time-off entry. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
export const createTimeOff = /*#__PURE__*/ operation({
  name: "createTimeOff",
  method: "POST",
  path: "/teams/{teamId}/schedule/timesOff",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0",
});

/** Reads a time-off entry. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
export const getTimeOff = /*#__PURE__*/ operation({
  name: "getTimeOff",
  method: "GET",
  path: "/teams/{teamId}/schedule/timesOff/{timeOffId}",
  ids: { teamId: guid, timeOffId: SHFT_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0",
});

/** Replaces a time-off entry. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
export const replaceTimeOff = /*#__PURE__*/ operation({
  name: "replaceTimeOff",
  method: "PUT",
  path: "/teams/{teamId}/schedule/timesOff/{timeOffId}",
  ids: { teamId: guid, timeOffId: SHFT_id },
  options: ["returnRepresentation", "otherVersion", "actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0",
});

/** Deletes a time-off entry. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
export const deleteTimeOff = /*#__PURE__*/ operation({
  name: "deleteTimeOff",
  method: "DELETE",
  path: "/teams/{teamId}/schedule/timesOff/{timeOffId}",
  ids: { teamId: guid, timeOffId: SHFT_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0",
});

/** Marks a time-off entry for deletion when the schedule is next shared; employees still see it until then. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export const stageTimeOffForDeletion = /*#__PURE__*/ operation({
  name: "stageTimeOffForDeletion",
  method: "POST",
  path: "/teams/{teamId}/schedule/timesOff/{timeOffId}/stageForDeletion",
  ids: { teamId: guid, timeOffId: SHFT_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0",
});

/** Lists the time-off reasons, including inactive ones. https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0 */
export const listTimeOffReasons = /*#__PURE__*/ operation({
  name: "listTimeOffReasons",
  method: "GET",
  path: "/teams/{teamId}/schedule/timeOffReasons",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0",
});

/** Creates a time-off reason. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
export const createTimeOffReason = /*#__PURE__*/ operation({
  name: "createTimeOffReason",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeOffReasons",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0",
});

/** Reads a time-off reason. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
export const getTimeOffReason = /*#__PURE__*/ operation({
  name: "getTimeOffReason",
  method: "GET",
  path: "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
  ids: { teamId: guid, timeOffReasonId: TOR_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0",
});

/** Replaces a time-off reason. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
export const replaceTimeOffReason = /*#__PURE__*/ operation({
  name: "replaceTimeOffReason",
  method: "PUT",
  path: "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
  ids: { teamId: guid, timeOffReasonId: TOR_id },
  options: ["returnRepresentation", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0",
});

/** Makes a time-off reason inactive. Time-off entries keep it, and a team keeps at least one reason. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
export const deleteTimeOffReason = /*#__PURE__*/ operation({
  name: "deleteTimeOffReason",
  method: "DELETE",
  path: "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
  ids: { teamId: guid, timeOffReasonId: TOR_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0",
});

/** Lists the requests for time off. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
export const listTimeOffRequests = /*#__PURE__*/ operation({
  name: "listTimeOffRequests",
  method: "GET",
  path: "/teams/{teamId}/schedule/timeOffRequests",
  ids: { teamId: guid },
  options: ["filter", "query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0",
});

/** Asks for time off. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
export const createTimeOffRequest = /*#__PURE__*/ operation({
  name: "createTimeOffRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeOffRequests",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0",
});

/** Reads a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
export const getTimeOffRequest = /*#__PURE__*/ operation({
  name: "getTimeOffRequest",
  method: "GET",
  path: "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}",
  ids: { teamId: guid, timeOffRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0",
});

/** Deletes a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
export const deleteTimeOffRequest = /*#__PURE__*/ operation({
  name: "deleteTimeOffRequest",
  method: "DELETE",
  path: "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}",
  ids: { teamId: guid, timeOffRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0",
});

/** Approves a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
export const approveTimeOffRequest = /*#__PURE__*/ operation({
  name: "approveTimeOffRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/approve",
  ids: { teamId: guid, timeOffRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll3,
  page: "https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0",
});

/** Declines a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
export const declineTimeOffRequest = /*#__PURE__*/ operation({
  name: "declineTimeOffRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline",
  ids: { teamId: guid, timeOffRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll3,
  page: "https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0",
});

/** Lists the scheduling groups of a schedule. https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0 */
export const listSchedulingGroups = /*#__PURE__*/ operation({
  name: "listSchedulingGroups",
  method: "GET",
  path: "/teams/{teamId}/schedule/schedulingGroups",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0",
});

/** Creates a scheduling group. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
export const createSchedulingGroup = /*#__PURE__*/ operation({
  name: "createSchedulingGroup",
  method: "POST",
  path: "/teams/{teamId}/schedule/schedulingGroups",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0",
});

/** Reads a scheduling group. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
export const getSchedulingGroup = /*#__PURE__*/ operation({
  name: "getSchedulingGroup",
  method: "GET",
  path: "/teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}",
  ids: { teamId: guid, schedulingGroupId: TAG_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0",
});

/** Replaces a scheduling group. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
export const replaceSchedulingGroup = /*#__PURE__*/ operation({
  name: "replaceSchedulingGroup",
  method: "PUT",
  path: "/teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}",
  ids: { teamId: guid, schedulingGroupId: TAG_id },
  options: ["returnRepresentation", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0",
});

/** Makes a scheduling group inactive. Its shifts stay in it. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
export const deleteSchedulingGroup = /*#__PURE__*/ operation({
  name: "deleteSchedulingGroup",
  method: "DELETE",
  path: "/teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}",
  ids: { teamId: guid, schedulingGroupId: TAG_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0",
});

/** Lists the requests for open shifts. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
export const listOpenShiftChangeRequests = /*#__PURE__*/ operation({
  name: "listOpenShiftChangeRequests",
  method: "GET",
  path: "/teams/{teamId}/schedule/openShiftChangeRequests",
  ids: { teamId: guid },
  options: ["filter", "query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0",
});

/** Asks for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
export const createOpenShiftChangeRequest = /*#__PURE__*/ operation({
  name: "createOpenShiftChangeRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/openShiftChangeRequests",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0",
});

/** Reads a request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
export const getOpenShiftChangeRequest = /*#__PURE__*/ operation({
  name: "getOpenShiftChangeRequest",
  method: "GET",
  path: "/teams/{teamId}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}",
  ids: { teamId: guid, openShiftChangeRequestId: SREQ_id },
  options: ["query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0",
});

/** Approves a request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
export const approveOpenShiftChangeRequest = /*#__PURE__*/ operation({
  name: "approveOpenShiftChangeRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/approve",
  ids: { teamId: guid, openShiftChangeRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll3,
  page: "https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0",
});

/** Declines a request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
export const declineOpenShiftChangeRequest = /*#__PURE__*/ operation({
  name: "declineOpenShiftChangeRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/decline",
  ids: { teamId: guid, openShiftChangeRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll3,
  page: "https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0",
});

/** Lists the offers of shifts. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
export const listOfferShiftRequests = /*#__PURE__*/ operation({
  name: "listOfferShiftRequests",
  method: "GET",
  path: "/teams/{teamId}/schedule/offerShiftRequests",
  ids: { teamId: guid },
  options: ["filter", "query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0",
});

/** Offers a shift to another employee. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
export const createOfferShiftRequest = /*#__PURE__*/ operation({
  name: "createOfferShiftRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/offerShiftRequests",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0",
});

/** Reads an offer of a shift. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
export const getOfferShiftRequest = /*#__PURE__*/ operation({
  name: "getOfferShiftRequest",
  method: "GET",
  path: "/teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}",
  ids: { teamId: guid, offerShiftRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0",
});

/** Approves an offer of a shift. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
export const approveOfferShiftRequest = /*#__PURE__*/ operation({
  name: "approveOfferShiftRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/approve",
  ids: { teamId: guid, offerShiftRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll3,
  page: "https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0",
});

/** Declines an offer of a shift. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
export const declineOfferShiftRequest = /*#__PURE__*/ operation({
  name: "declineOfferShiftRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/decline",
  ids: { teamId: guid, offerShiftRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll3,
  page: "https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0",
});

/** Lists the requests to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
export const listSwapShiftsChangeRequests = /*#__PURE__*/ operation({
  name: "listSwapShiftsChangeRequests",
  method: "GET",
  path: "/teams/{teamId}/schedule/swapShiftsChangeRequests",
  ids: { teamId: guid },
  options: ["filter", "query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0",
});

/** Asks another employee to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
export const createSwapShiftsChangeRequest = /*#__PURE__*/ operation({
  name: "createSwapShiftsChangeRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/swapShiftsChangeRequests",
  ids: { teamId: guid },
  options: ["query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0",
});

/** Reads a request to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
export const getSwapShiftsChangeRequest = /*#__PURE__*/ operation({
  name: "getSwapShiftsChangeRequest",
  method: "GET",
  path: "/teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequestId}",
  ids: { teamId: guid, swapShiftsChangeRequestId: SREQ_id },
  options: ["query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll,
  page: "https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0",
});

/** Approves a request to swap shifts; only its recipient can. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
export const approveSwapShiftsChangeRequest = /*#__PURE__*/ operation({
  name: "approveSwapShiftsChangeRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequestId}/approve",
  ids: { teamId: guid, swapShiftsChangeRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll3,
  page: "https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0",
});

/** Declines a request to swap shifts; only its recipient can. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
export const declineSwapShiftsChangeRequest = /*#__PURE__*/ operation({
  name: "declineSwapShiftsChangeRequest",
  method: "POST",
  path: "/teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequestId}/decline",
  ids: { teamId: guid, swapShiftsChangeRequestId: SREQ_id },
  options: ["actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll3,
  page: "https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0",
});

/** Lists the time cards of a team. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export const listTimeCards = /*#__PURE__*/ operation({
  name: "listTimeCards",
  method: "GET",
  path: "/teams/{teamId}/schedule/timeCards",
  ids: { teamId: guid },
  options: ["filter", "orderBy", "top", "skipToken", "query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll2,
  page: "https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0",
});

/** Creates a time card. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
export const createTimeCard = /*#__PURE__*/ operation({
  name: "createTimeCard",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeCards",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0",
});

/** Reads a time card. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
export const getTimeCard = /*#__PURE__*/ operation({
  name: "getTimeCard",
  method: "GET",
  path: "/teams/{teamId}/schedule/timeCards/{timeCardId}",
  ids: { teamId: guid, timeCardId: TCK_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: scheduleReadAll2,
  page: "https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0",
});

/** Replaces a time card. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
export const replaceTimeCard = /*#__PURE__*/ operation({
  name: "replaceTimeCard",
  method: "PUT",
  path: "/teams/{teamId}/schedule/timeCards/{timeCardId}",
  ids: { teamId: guid, timeCardId: TCK_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0",
});

/** Deletes a time card. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
export const deleteTimeCard = /*#__PURE__*/ operation({
  name: "deleteTimeCard",
  method: "DELETE",
  path: "/teams/{teamId}/schedule/timeCards/{timeCardId}",
  ids: { teamId: guid, timeCardId: TCK_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0",
});

/** Clocks in and creates a time card. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
export const clockIn = /*#__PURE__*/ operation({
  name: "clockIn",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeCards/clockIn",
  ids: { teamId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "optional",
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0",
});

/** Clocks out and ends the time card. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
export const clockOut = /*#__PURE__*/ operation({
  name: "clockOut",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeCards/{timeCardId}/clockOut",
  ids: { teamId: guid, timeCardId: TCK_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0",
});

/** Confirms a time card. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
export const confirmTimeCard = /*#__PURE__*/ operation({
  name: "confirmTimeCard",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeCards/{timeCardId}/confirm",
  ids: { teamId: guid, timeCardId: TCK_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll4,
  page: "https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0",
});

/** Starts a break. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
export const startBreak = /*#__PURE__*/ operation({
  name: "startBreak",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeCards/{timeCardId}/startBreak",
  ids: { teamId: guid, timeCardId: TCK_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0",
});

/** Ends a break. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
export const endBreak = /*#__PURE__*/ operation({
  name: "endBreak",
  method: "POST",
  path: "/teams/{teamId}/schedule/timeCards/{timeCardId}/endBreak",
  ids: { teamId: guid, timeCardId: TCK_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "optional",
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0",
});

/** Lists the day notes of a team. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export const listDayNotes = /*#__PURE__*/ operation({
  name: "listDayNotes",
  method: "GET",
  path: "/teams/{teamId}/schedule/dayNotes",
  ids: { teamId: guid },
  options: ["filter", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadAll2,
  page: "https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0",
});

/** Creates a day note. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
export const createDayNote = /*#__PURE__*/ operation({
  name: "createDayNote",
  method: "POST",
  path: "/teams/{teamId}/schedule/dayNotes",
  ids: { teamId: guid },
  options: ["permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0",
});

/** Reads a day note. https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0 */
export const getDayNote = /*#__PURE__*/ operation({
  name: "getDayNote",
  method: "GET",
  path: "/teams/{teamId}/schedule/dayNotes/{dayNoteId}",
  ids: { teamId: guid, dayNoteId: NOTE_id },
  options: ["permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadAll2,
  page: "https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0",
});

/** Replaces a day note. Properties that the body leaves out keep their values. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
export const updateDayNote = /*#__PURE__*/ operation({
  name: "updateDayNote",
  method: "PUT",
  path: "/teams/{teamId}/schedule/dayNotes/{dayNoteId}",
  ids: { teamId: guid, dayNoteId: NOTE_id },
  options: ["permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0",
});

/** Deletes a day note. https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0 */
export const deleteDayNote = /*#__PURE__*/ operation({
  name: "deleteDayNote",
  method: "DELETE",
  path: "/teams/{teamId}/schedule/dayNotes/{dayNoteId}",
  ids: { teamId: guid, dayNoteId: NOTE_id },
  options: ["permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: scheduleReadWriteAll2,
  page: "https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0",
});

/** Reads the shift preferences of a user. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
export const getShiftPreferences = /*#__PURE__*/ operation({
  name: "getShiftPreferences",
  method: "GET",
  path: "/users/{userId}/settings/shiftPreferences",
  ids: { userId: guid },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: userReadAll,
  page: "https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0",
});

/** Changes the shift preferences of a user. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
export const updateShiftPreferences = /*#__PURE__*/ operation({
  name: "updateShiftPreferences",
  method: "PATCH",
  path: "/users/{userId}/settings/shiftPreferences",
  ids: { userId: guid },
  options: ["method", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json" },
  body: "required",
  warns: true,
  permissions: userReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0",
});

/** Lists the workforce integrations of the tenant. https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0 */
export const listWorkforceIntegrations = /*#__PURE__*/ operation({
  name: "listWorkforceIntegrations",
  method: "GET",
  path: "/teamwork/workforceIntegrations",
  ids: {},
  options: ["query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: workforceIntegrationReadAll,
  page: "https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0",
});

/** Reads a workforce integration, without its secret. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
export const getWorkforceIntegration = /*#__PURE__*/ operation({
  name: "getWorkforceIntegration",
  method: "GET",
  path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
  ids: { workforceIntegrationId: WFI_id },
  options: ["query", "actsAs", "permissionType", "baseUrl", "allow"],
  headers: { Prefer: "include-unknown-enum-members" },
  permissions: workforceIntegrationReadAll,
  page: "https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0",
});

/** Registers a workforce integration. Shifts calls it at once, and the request succeeds only if it responds with 200. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
export const createWorkforceIntegration = /*#__PURE__*/ operation({
  name: "createWorkforceIntegration",
  method: "POST",
  path: "/teamwork/workforceIntegrations",
  ids: {},
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: workforceIntegrationReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0",
});

/** Changes some properties of a workforce integration. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
export const updateWorkforceIntegration = /*#__PURE__*/ operation({
  name: "updateWorkforceIntegration",
  method: "PATCH",
  path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
  ids: { workforceIntegrationId: WFI_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
  body: "required",
  permissions: workforceIntegrationReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0",
});

/** Deletes a workforce integration. https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0 */
export const deleteWorkforceIntegration = /*#__PURE__*/ operation({
  name: "deleteWorkforceIntegration",
  method: "DELETE",
  path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
  ids: { workforceIntegrationId: WFI_id },
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  headers: {},
  permissions: workforceIntegrationReadWriteAll,
  page: "https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0",
});
