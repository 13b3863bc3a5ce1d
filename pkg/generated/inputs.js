// What each operation takes, for the hints of errors. Printed from the tables by `cargo xtask print`.

/**
 * The options, and `body.` with the property that names a user; then the operations that take them.
 * @type {Array<[inputs: string[], operations: string[]]>}
 */
export const INPUTS = [
  [["actsAs", "permissionType", "baseUrl", "allow"], ["getSchedule", "putSchedule", "shareSchedule", "getShift", "stageShiftForDeletion", "getOpenShift", "stageOpenShiftForDeletion", "getTimeOff", "stageTimeOffForDeletion", "listTimeOffReasons", "createTimeOffReason", "getTimeOffReason", "deleteTimeOffReason", "getTimeOffRequest", "deleteTimeOffRequest", "listSchedulingGroups", "createSchedulingGroup", "getSchedulingGroup", "deleteSchedulingGroup", "getOfferShiftRequest", "createTimeCard", "getTimeCard", "replaceTimeCard", "deleteTimeCard", "clockOut", "confirmTimeCard", "startBreak", "endBreak", "getShiftPreferences", "createWorkforceIntegration", "updateWorkforceIntegration", "deleteWorkforceIntegration"]],
  [["filter", "query", "actsAs", "permissionType", "baseUrl", "allow"], ["listShifts", "listTimesOff", "listTimeOffRequests", "listOpenShiftChangeRequests", "listOfferShiftRequests", "listSwapShiftsChangeRequests"]],
  [["actsAs", "permissionType", "passthrough", "baseUrl", "allow"], ["createShift", "deleteShift", "createOpenShift", "deleteOpenShift", "createTimeOff", "deleteTimeOff", "approveTimeOffRequest", "declineTimeOffRequest", "approveOpenShiftChangeRequest", "declineOpenShiftChangeRequest", "approveOfferShiftRequest", "declineOfferShiftRequest", "approveSwapShiftsChangeRequest", "declineSwapShiftsChangeRequest"]],
  [["returnRepresentation", "otherVersion", "actsAs", "permissionType", "passthrough", "baseUrl", "allow"], ["replaceShift", "updateOpenShift", "replaceTimeOff"]],
  [["query", "actsAs", "permissionType", "baseUrl", "allow"], ["listOpenShifts", "getOpenShiftChangeRequest", "getSwapShiftsChangeRequest", "listWorkforceIntegrations", "getWorkforceIntegration"]],
  [["returnRepresentation", "actsAs", "permissionType", "baseUrl", "allow"], ["replaceTimeOffReason", "replaceSchedulingGroup"]],
  [["actsAs", "permissionType", "baseUrl", "allow", "body.senderUserId"], ["createTimeOffRequest", "createOpenShiftChangeRequest", "createOfferShiftRequest"]],
  [["query", "actsAs", "permissionType", "baseUrl", "allow", "body.senderUserId"], ["createSwapShiftsChangeRequest"]],
  [["filter", "orderBy", "top", "skipToken", "query", "actsAs", "permissionType", "baseUrl", "allow"], ["listTimeCards"]],
  [["actsAs", "permissionType", "baseUrl", "allow", "body.onBehalfOfUserId"], ["clockIn"]],
  [["filter", "permissionType", "baseUrl", "allow"], ["listDayNotes"]],
  [["permissionType", "baseUrl", "allow"], ["createDayNote", "getDayNote", "updateDayNote", "deleteDayNote"]],
  [["method", "actsAs", "permissionType", "baseUrl", "allow"], ["updateShiftPreferences"]],
];
