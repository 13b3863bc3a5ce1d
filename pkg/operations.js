// The operations, a function each. Printed from the tables by `cargo xtask print`.

import { operation } from "./operation.js";
import { CHANGE, REPLACE } from "./forms.js";
import {
  approveBody,
  clockInBody,
  clockOutBody,
  dayNote,
  declineBody,
  endBreakBody,
  listDayNotesFilter,
  listShiftsFilter,
  listTimeCardsFilter,
  listTimesOffFilter,
  offerShiftRequest,
  openShift,
  openShiftChangeRequest,
  schedule,
  schedulingGroup,
  shareBody,
  shift,
  shiftPreferences,
  startBreakBody,
  swapShiftsChangeRequest,
  timeCard,
  timeOff,
  timeOffReason,
  timeOffRequest,
  workforceIntegration,
} from "./types.js";

const scheduleReadAll = { delegated: ["Schedule.Read.All", "Group.Read.All", "Group.ReadWrite.All", "Schedule.ReadWrite.All"], application: ["Schedule.Read.All", "Schedule.ReadWrite.All"] };
const scheduleReadWriteAll = { delegated: ["Schedule.ReadWrite.All", "Group.ReadWrite.All"], application: ["Schedule.ReadWrite.All"] };
const scheduleReadAll2 = { delegated: ["Schedule.Read.All", "Schedule.ReadWrite.All"], application: ["Schedule.Read.All", "Schedule.ReadWrite.All"] };
const scheduleReadWriteAll2 = { delegated: ["Schedule.ReadWrite.All"], application: ["Schedule.ReadWrite.All"] };
const userReadAll = { delegated: ["User.Read.All", "User.ReadWrite.All"], application: ["UserShiftPreferences.Read.All", "UserShiftPreferences.ReadWrite.All"] };
const userReadWriteAll = { delegated: ["User.ReadWrite.All", "AgentIdUser.ReadWrite.All", "AgentIdUser.ReadWrite.IdentityParentedBy"], application: ["UserShiftPreferences.ReadWrite.All"] };
const workforceIntegrationReadAll = { delegated: ["WorkforceIntegration.Read.All", "WorkforceIntegration.ReadWrite.All"], application: [] };
const workforceIntegrationReadWriteAll = { delegated: ["WorkforceIntegration.ReadWrite.All"], application: ["WorkforceIntegration.ReadWrite.All"] };
const workforceIntegrationReadWriteAll2 = { delegated: ["WorkforceIntegration.ReadWrite.All"], application: [] };

/** Reads the schedule, and how far its provisioning is. https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0 */
export const getSchedule = /*#__PURE__*/ operation(
  "getSchedule", "GET /teams/{teamId}/schedule", "", scheduleReadAll,
);

/** Creates the schedule, which goes on in the background, or replaces it. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
export const putSchedule = /*#__PURE__*/ operation(
  "putSchedule", "PUT /teams/{teamId}/schedule", "", scheduleReadWriteAll, "team-put-schedule", schedule,
);

/** Shares what managers drafted in a range of time: drafts become shared versions, and what is staged for deletion goes. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
export const shareSchedule = /*#__PURE__*/ operation(
  "shareSchedule", "POST share", "", scheduleReadWriteAll, 0, shareBody,
);

/** Lists the shifts of a schedule. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const listShifts = /*#__PURE__*/ operation(
  "listShifts", "", "u", scheduleReadAll, "schedule-list-shifts", 0, 0, listShiftsFilter,
);

/** Creates a shift. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
export const createShift = /*#__PURE__*/ operation(
  "createShift", "", "pu", scheduleReadWriteAll, "schedule-post-shifts", shift,
);

/** Reads a shift. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
export const getShift = /*#__PURE__*/ operation(
  "getShift", "", "u", scheduleReadAll,
);

/** Replaces a shift that exists. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
export const replaceShift = /*#__PURE__*/ operation(
  "replaceShift", "", "rpv", scheduleReadWriteAll, 0, shift, REPLACE,
);

/** Deletes a shift. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
export const deleteShift = /*#__PURE__*/ operation(
  "deleteShift", "", "p", scheduleReadWriteAll,
);

/** Marks a shift, unseen by employees, so that it goes when the schedule is shared. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export const stageShiftForDeletion = /*#__PURE__*/ operation(
  "stageShiftForDeletion", "POST shifts/{shiftId}/stageForDeletion", "", scheduleReadWriteAll, "changetrackedentity-stagefordeletion",
);

/** Lists the open shifts of a schedule. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
export const listOpenShifts = /*#__PURE__*/ operation(
  "listOpenShifts", "", "qu", scheduleReadAll, "openshift-list",
);

/** Creates an open shift. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
export const createOpenShift = /*#__PURE__*/ operation(
  "createOpenShift", "", "pu", scheduleReadWriteAll, 0, openShift,
);

/** Reads an open shift. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
export const getOpenShift = /*#__PURE__*/ operation(
  "getOpenShift", "", "u", scheduleReadAll,
);

/** Replaces an open shift; what the body leaves out keeps its value. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export const updateOpenShift = /*#__PURE__*/ operation(
  "updateOpenShift", "", "rpv", scheduleReadWriteAll, 0, openShift, CHANGE,
);

/** Deletes an open shift. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
export const deleteOpenShift = /*#__PURE__*/ operation(
  "deleteOpenShift", "", "p", scheduleReadWriteAll,
);

/** Marks an open shift, unseen by employees, so that it goes when the schedule is shared. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export const stageOpenShiftForDeletion = /*#__PURE__*/ operation(
  "stageOpenShiftForDeletion", "POST openShifts/{openShiftId}/stageForDeletion", "", scheduleReadWriteAll, "changetrackedentity-stagefordeletion",
);

/** Lists the times off of a schedule. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
export const listTimesOff = /*#__PURE__*/ operation(
  "listTimesOff", "", "u", scheduleReadAll, "schedule-list-timesoff", 0, 0, listTimesOffFilter,
);

/** Creates a time off. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
export const createTimeOff = /*#__PURE__*/ operation(
  "createTimeOff", "POST timesOff", "pu", scheduleReadWriteAll, "schedule-post-timesoff", timeOff,
);

/** Reads a time off. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
export const getTimeOff = /*#__PURE__*/ operation(
  "getTimeOff", "GET timesOff/{timeOffId}", "u", scheduleReadAll,
);

/** Replaces a time off that exists. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
export const replaceTimeOff = /*#__PURE__*/ operation(
  "replaceTimeOff", "PUT timesOff/{timeOffId}", "rpv", scheduleReadWriteAll, 0, timeOff, REPLACE,
);

/** Deletes a time off. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
export const deleteTimeOff = /*#__PURE__*/ operation(
  "deleteTimeOff", "DELETE timesOff/{timeOffId}", "p", scheduleReadWriteAll,
);

/** Marks a time off, unseen by employees, so that it goes when the schedule is shared. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export const stageTimeOffForDeletion = /*#__PURE__*/ operation(
  "stageTimeOffForDeletion", "POST timesOff/{timeOffId}/stageForDeletion", "", scheduleReadWriteAll, "changetrackedentity-stagefordeletion",
);

/** Lists the reasons for times off, also those that are no longer active. https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0 */
export const listTimeOffReasons = /*#__PURE__*/ operation(
  "listTimeOffReasons", "", "u", scheduleReadAll, "schedule-list-timeoffreasons",
);

/** Creates a reason for times off. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
export const createTimeOffReason = /*#__PURE__*/ operation(
  "createTimeOffReason", "", "u", scheduleReadWriteAll, "schedule-post-timeoffreasons", timeOffReason,
);

/** Reads a reason for times off. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
export const getTimeOffReason = /*#__PURE__*/ operation(
  "getTimeOffReason", "", "u", scheduleReadAll,
);

/** Replaces a reason for times off that exists. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
export const replaceTimeOffReason = /*#__PURE__*/ operation(
  "replaceTimeOffReason", "", "ru", scheduleReadWriteAll, 0, timeOffReason, REPLACE,
);

/** Makes a reason inactive; times off keep it, and a team keeps at least one reason. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
export const deleteTimeOffReason = /*#__PURE__*/ operation(
  "deleteTimeOffReason", "", "", scheduleReadWriteAll,
);

/** Lists the requests for time off. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
export const listTimeOffRequests = /*#__PURE__*/ operation(
  "listTimeOffRequests", "", "qu", scheduleReadAll, "timeoffrequest-list",
);

/** Asks for time off. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
export const createTimeOffRequest = /*#__PURE__*/ operation(
  "createTimeOffRequest", "", "u", scheduleReadWriteAll, 0, timeOffRequest,
);

/** Reads a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
export const getTimeOffRequest = /*#__PURE__*/ operation(
  "getTimeOffRequest", "", "u", scheduleReadAll,
);

/** Deletes a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
export const deleteTimeOffRequest = /*#__PURE__*/ operation(
  "deleteTimeOffRequest", "", "", scheduleReadWriteAll,
);

/** Approves a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
export const approveTimeOffRequest = /*#__PURE__*/ operation(
  "approveTimeOffRequest", "", "pxo", scheduleReadWriteAll, 0, approveBody,
);

/** Declines a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
export const declineTimeOffRequest = /*#__PURE__*/ operation(
  "declineTimeOffRequest", "", "pxo", scheduleReadWriteAll, 0, declineBody,
);

/** Lists the scheduling groups of a schedule. https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0 */
export const listSchedulingGroups = /*#__PURE__*/ operation(
  "listSchedulingGroups", "", "", scheduleReadAll, "schedule-list-schedulinggroups",
);

/** Creates a scheduling group. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
export const createSchedulingGroup = /*#__PURE__*/ operation(
  "createSchedulingGroup", "", "", scheduleReadWriteAll, "schedule-post-schedulinggroups", schedulingGroup,
);

/** Reads a scheduling group. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
export const getSchedulingGroup = /*#__PURE__*/ operation(
  "getSchedulingGroup", "", "", scheduleReadAll,
);

/** Replaces a scheduling group that exists. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
export const replaceSchedulingGroup = /*#__PURE__*/ operation(
  "replaceSchedulingGroup", "", "r", scheduleReadWriteAll, 0, schedulingGroup, REPLACE,
);

/** Makes a scheduling group inactive; its shifts stay in it. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
export const deleteSchedulingGroup = /*#__PURE__*/ operation(
  "deleteSchedulingGroup", "", "", scheduleReadWriteAll,
);

/** Lists the requests for open shifts. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
export const listOpenShiftChangeRequests = /*#__PURE__*/ operation(
  "listOpenShiftChangeRequests", "", "qu", scheduleReadAll, "openshiftchangerequest-list",
);

/** Asks for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
export const createOpenShiftChangeRequest = /*#__PURE__*/ operation(
  "createOpenShiftChangeRequest", "", "u", scheduleReadWriteAll, 0, openShiftChangeRequest,
);

/** Reads a request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
export const getOpenShiftChangeRequest = /*#__PURE__*/ operation(
  "getOpenShiftChangeRequest", "", "qu", scheduleReadAll,
);

/** Approves a request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
export const approveOpenShiftChangeRequest = /*#__PURE__*/ operation(
  "approveOpenShiftChangeRequest", "", "pxo", scheduleReadWriteAll, 0, approveBody,
);

/** Declines a request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
export const declineOpenShiftChangeRequest = /*#__PURE__*/ operation(
  "declineOpenShiftChangeRequest", "", "pxo", scheduleReadWriteAll, 0, declineBody,
);

/** Lists the offers of shifts. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
export const listOfferShiftRequests = /*#__PURE__*/ operation(
  "listOfferShiftRequests", "", "qu", scheduleReadWriteAll, "offershiftrequest-list",
);

/** Offers a shift to another employee. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
export const createOfferShiftRequest = /*#__PURE__*/ operation(
  "createOfferShiftRequest", "", "u", scheduleReadWriteAll, 0, offerShiftRequest,
);

/** Reads an offer of a shift. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
export const getOfferShiftRequest = /*#__PURE__*/ operation(
  "getOfferShiftRequest", "", "u", scheduleReadAll,
);

/** Approves an offer of a shift. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
export const approveOfferShiftRequest = /*#__PURE__*/ operation(
  "approveOfferShiftRequest", "", "pxo", scheduleReadWriteAll, 0, approveBody,
);

/** Declines an offer of a shift. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
export const declineOfferShiftRequest = /*#__PURE__*/ operation(
  "declineOfferShiftRequest", "", "pxo", scheduleReadWriteAll, 0, declineBody,
);

/** Lists the requests to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
export const listSwapShiftsChangeRequests = /*#__PURE__*/ operation(
  "listSwapShiftsChangeRequests", "", "qu", scheduleReadAll, "swapshiftschangerequest-list",
);

/** Asks another employee to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
export const createSwapShiftsChangeRequest = /*#__PURE__*/ operation(
  "createSwapShiftsChangeRequest", "", "qu", scheduleReadWriteAll, 0, swapShiftsChangeRequest,
);

/** Reads a request to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
export const getSwapShiftsChangeRequest = /*#__PURE__*/ operation(
  "getSwapShiftsChangeRequest", "", "qu", scheduleReadAll,
);

/** Approves a request to swap shifts; only its recipient can. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
export const approveSwapShiftsChangeRequest = /*#__PURE__*/ operation(
  "approveSwapShiftsChangeRequest", "", "pxo", scheduleReadWriteAll, 0, approveBody,
);

/** Declines a request to swap shifts; only its recipient can. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
export const declineSwapShiftsChangeRequest = /*#__PURE__*/ operation(
  "declineSwapShiftsChangeRequest", "", "pxo", scheduleReadWriteAll, 0, declineBody,
);

/** Lists the time cards of a team. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export const listTimeCards = /*#__PURE__*/ operation(
  "listTimeCards", "", "tqu", scheduleReadAll2, "schedule-list-timecards", 0, 0, listTimeCardsFilter,
);

/** Creates a time card. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
export const createTimeCard = /*#__PURE__*/ operation(
  "createTimeCard", "", "u", scheduleReadWriteAll2, "schedule-post-timecards", timeCard,
);

/** Reads a time card. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
export const getTimeCard = /*#__PURE__*/ operation(
  "getTimeCard", "", "u", scheduleReadAll2,
);

/** Replaces a time card. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
export const replaceTimeCard = /*#__PURE__*/ operation(
  "replaceTimeCard", "", "", scheduleReadWriteAll2, "timecard-replace", timeCard, REPLACE,
);

/** Deletes a time card. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
export const deleteTimeCard = /*#__PURE__*/ operation(
  "deleteTimeCard", "", "", scheduleReadWriteAll2, "schedule-delete-timecards",
);

/** Clocks in, which makes a new time card. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
export const clockIn = /*#__PURE__*/ operation(
  "clockIn", "POST timeCards/clockIn", "uo", scheduleReadWriteAll2, "timecard-clockin", clockInBody,
);

/** Clocks out, which ends a time card. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
export const clockOut = /*#__PURE__*/ operation(
  "clockOut", "POST timeCards/{timeCardId}/clockOut", "o", scheduleReadWriteAll2, "timecard-clockout", clockOutBody,
);

/** Confirms a time card. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
export const confirmTimeCard = /*#__PURE__*/ operation(
  "confirmTimeCard", "", "x", scheduleReadWriteAll2,
);

/** Starts a break. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
export const startBreak = /*#__PURE__*/ operation(
  "startBreak", "POST timeCards/{timeCardId}/startBreak", "o", scheduleReadWriteAll2, "timecard-startbreak", startBreakBody,
);

/** Ends a break. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
export const endBreak = /*#__PURE__*/ operation(
  "endBreak", "POST timeCards/{timeCardId}/endBreak", "o", scheduleReadWriteAll2, "timecard-endbreak", endBreakBody,
);

/** Lists the day notes of a team. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export const listDayNotes = /*#__PURE__*/ operation(
  "listDayNotes", "", "n", scheduleReadAll2, "schedule-list-daynotes", 0, 0, listDayNotesFilter,
);

/** Creates a day note. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
export const createDayNote = /*#__PURE__*/ operation(
  "createDayNote", "", "n", scheduleReadWriteAll2, "schedule-post-daynotes", dayNote,
);

/** Reads a day note. https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0 */
export const getDayNote = /*#__PURE__*/ operation(
  "getDayNote", "", "n", scheduleReadAll2,
);

/** Replaces a day note; what the body leaves out keeps its value. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
export const updateDayNote = /*#__PURE__*/ operation(
  "updateDayNote", "", "n", scheduleReadWriteAll2, 0, dayNote, CHANGE,
);

/** Deletes a day note. https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0 */
export const deleteDayNote = /*#__PURE__*/ operation(
  "deleteDayNote", "", "n", scheduleReadWriteAll2, "schedule-delete-daynotes",
);

/** Reads when a user would work. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
export const getShiftPreferences = /*#__PURE__*/ operation(
  "getShiftPreferences", "GET /users/{userId}/settings/shiftPreferences", "", userReadAll,
);

/** Changes when a user would work. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
export const updateShiftPreferences = /*#__PURE__*/ operation(
  "updateShiftPreferences", "PATCH /users/{userId}/settings/shiftPreferences", "", userReadWriteAll, "shiftpreferences-put", shiftPreferences, CHANGE,
);

/** Lists the workforce integrations of the tenant. https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0 */
export const listWorkforceIntegrations = /*#__PURE__*/ operation(
  "listWorkforceIntegrations", "GET /teamwork/workforceIntegrations", "quc", workforceIntegrationReadAll, "workforceintegration-list",
);

/** Reads a workforce integration, without its secret. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
export const getWorkforceIntegration = /*#__PURE__*/ operation(
  "getWorkforceIntegration", "GET /teamwork/workforceIntegrations/{workforceIntegrationId}", "quc", workforceIntegrationReadAll,
);

/** Registers a workforce integration; Shifts calls it at once, and only its 200 lets the request succeed. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
export const createWorkforceIntegration = /*#__PURE__*/ operation(
  "createWorkforceIntegration", "POST /teamwork/workforceIntegrations", "uc", workforceIntegrationReadWriteAll, 0, workforceIntegration,
);

/** Changes a workforce integration in part. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
export const updateWorkforceIntegration = /*#__PURE__*/ operation(
  "updateWorkforceIntegration", "PATCH /teamwork/workforceIntegrations/{workforceIntegrationId}", "uc", workforceIntegrationReadWriteAll, 0, workforceIntegration, CHANGE,
);

/** Deletes a workforce integration. https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0 */
export const deleteWorkforceIntegration = /*#__PURE__*/ operation(
  "deleteWorkforceIntegration", "DELETE /teamwork/workforceIntegrations/{workforceIntegrationId}", "c", workforceIntegrationReadWriteAll2,
);
